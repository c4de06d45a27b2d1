import { selectionOf } from '../data/dataset-files.ts';
import { UserError } from '../errors.ts';
import type * as Raw from '../generated/trainyard.ts';
import { checkPlaceholders } from '../release/placeholders.ts';
import { parseYamlPath } from '../release/yaml-path.ts';
import { checkDataSet } from './check-data-set.ts';
import { globProblem } from './path-globs.ts';
import {
  type DataSet,
  type Environment,
  type Gate,
  type Model,
  outputPaths,
  type Position,
  type Promote,
  pointerOf,
} from './project.ts';
import { isWithin, repositoryPath } from './repository-path.ts';

/** Finds the place of something inside one model, by keys as they are written in the file. */
export type PlaceOf = (...path: readonly (string | number)[]) => Position;

/** What the schema cannot say about a model: paths, environments that follow each other, limits that exclude each other. */
export function checkModel(model: Model, raw: Raw.Model, placeOf: PlaceOf): readonly UserError[] {
  return [
    ...writtenPaths(raw).flatMap(({ path, text }) => pathProblem(text, placeOf(...path))),
    ...model.train.inputs.flatMap((glob, index) => globProblems(glob, placeOf('train', 'inputs', index))),
    ...model.data.flatMap((dataset) => dataSetProblems(model, dataset, raw, placeOf)),
    ...outputProblems(model, placeOf),
    ...model.evaluate.gates.flatMap((gate) => gateProblem(gate, placeOf)),
    ...(model.promote === undefined ? [] : environmentProblems(model.promote, placeOf)),
    ...targetProblems(raw, placeOf),
  ];
}

function dataSetProblems(
  { data }: Model,
  dataset: DataSet,
  { data: written = {} }: Raw.Model,
  placeOf: PlaceOf,
): readonly UserError[] {
  const raw = written[dataset.name];
  const names = data.map(({ name }) => name);
  const inSet: PlaceOf = (...path) => placeOf('data', dataset.name, ...path);
  return raw === undefined ? [] : checkDataSet(dataset, raw, names, inSet);
}

interface WrittenPath {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function writtenPaths(raw: Raw.Model): readonly WrittenPath[] {
  return [
    ...Object.entries(raw.data ?? {}).flatMap(([name, { path, schema, drift }]) => [
      { path: ['data', name, 'path'], text: path },
      ...(schema === undefined ? [] : [{ path: ['data', name, 'schema'], text: schema }]),
      ...(typeof drift !== 'object' || drift.against === undefined
        ? []
        : [{ path: ['data', name, 'drift', 'against'], text: drift.against }]),
    ]),
    ...raw.train.inputs.map((glob, index) => ({ path: ['train', 'inputs', index], text: glob.replace(/^!/, '') })),
    ...Object.entries(raw.train.outputs).map(([key, output]) =>
      typeof output === 'string'
        ? { path: ['train', 'outputs', key], text: output }
        : { path: ['train', 'outputs', key, 'path'], text: output.path },
    ),
    ...Object.entries(raw.promote?.environments ?? {}).flatMap(([name, { files }]) =>
      files.map(({ path }, index) => ({ path: ['promote', 'environments', name, 'files', index, 'path'], text: path })),
    ),
  ];
}

function pathProblem(text: string, position: Position): readonly UserError[] {
  const checked = repositoryPath(text);
  if (checked.kind === 'inside') return [];
  return [
    new UserError('config.path', `The path ${shown(text)} ${checked.message}.`, {
      ...position,
      hint: 'Write a path relative to the repository root, such as `data/train.csv`.',
    }),
  ];
}

/** Of a glob that would take for ever to match. */
export function globProblems(glob: string, position: Position): readonly UserError[] {
  const problem = globProblem(glob);
  if (problem === undefined) return [];
  const hint = 'Write several simpler globs instead.';
  return [new UserError('config.wrong-value', `The glob ${shown(glob)} ${problem}.`, { ...position, hint })];
}

/** Each output is collected on its own, so no two may be the same file. */
function outputProblems({ train, data }: Model, placeOf: PlaceOf): readonly UserError[] {
  const outputs = outputPaths(train.outputs);
  return outputs.flatMap(({ key, path }, index) => {
    const place = placeOf('train', 'outputs', key);
    const twin = outputs.slice(0, index).find((other) => other.path === path);
    const isFolder =
      key === 'model' ||
      key === 'checkpoint' ||
      (key === 'metrics' && train.outputs.metricsReading?.format === 'mlflow');
    const overwritten = data.find((dataset) => wouldReplace(dataset, path, isFolder));
    return [
      ...(twin === undefined
        ? []
        : [overlap(`The output \`${key}\` is the same path as the output \`${twin.key}\`.`, place)]),
      ...(overwritten === undefined
        ? []
        : [overlap(`The output \`${key}\` would replace the data set \`${overwritten.name}\`.`, place)]),
    ];
  });
}

/** Also what would add a file to a data set: the next training would read it. */
function wouldReplace({ path, format }: DataSet, output: string, isFolder: boolean): boolean {
  if (isWithin(path, output) || isWithin(output, path)) return true;
  const selection = repositoryPath(path).kind === 'inside' ? selectionOf(path, format) : undefined;
  if (selection === undefined) return false;
  const { root, matches, mayHold } = selection;
  return matches(output) || isWithin(root, output) || (isFolder && mayHold(output));
}

const overlap = (message: string, position: Position): UserError =>
  new UserError('config.output-overlap', message, {
    ...position,
    hint: 'Give every output a path of its own, for example below `out/`.',
  });

function gateProblem({ metric, min, max }: Gate, placeOf: PlaceOf): readonly UserError[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [
    new UserError('config.wrong-value', `No value of ${shown(metric)} can be at least ${min} and at most ${max}.`, {
      ...placeOf('evaluate', 'metrics', metric, 'min'),
      hint: 'Exchange `min` and `max`, or remove one of them.',
    }),
  ];
}

function environmentProblems({ environments }: Promote, placeOf: PlaceOf): readonly UserError[] {
  const names = environments.map(({ name }) => name);
  const predecessors = new Map(environments.flatMap((environment) => predecessorOf(environment) ?? []));
  const place = (name: string) => placeOf('promote', 'environments', name, 'on', 'after');
  const unknown = [...predecessors].flatMap(([name, before]) =>
    names.includes(before)
      ? []
      : [
          new UserError(
            'config.environment-unknown',
            `There is no environment \`${before}\` for \`${name}\` to follow.`,
            {
              ...place(name),
              hint: `The environments of this model are ${names.map((known) => `\`${known}\``).join(', ')}.`,
            },
          ),
        ],
  );
  const circles = circlesIn(predecessors).map(
    (circle) =>
      new UserError(
        'config.environment-circle',
        `The environments wait for each other: ${[...circle, circle[0]].join(' → ')}.`,
        { ...place(circle[0]), hint: 'Let one of them be promoted `on: merge` or `on: command`.' },
      ),
  );
  return [...unknown, ...circles];
}

/** Said in the pull request that writes them, not at the merge that would use them. */
function targetProblems({ promote }: Raw.Model, placeOf: PlaceOf): readonly UserError[] {
  return Object.entries(promote?.environments ?? {}).flatMap(([name, { files }]) =>
    files.flatMap(({ set }, index) =>
      Object.entries(set).flatMap(([path, value]) => {
        const place = placeOf('promote', 'environments', name, 'files', index, 'set', path);
        return [...refusal(() => parseYamlPath(path), place), ...refusal(() => checkPlaceholders(value), place)];
      }),
    ),
  );
}

/** The user error that a check throws, at its place in the configuration. */
function refusal(check: () => unknown, position: Position): readonly UserError[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [new UserError('config.wrong-value', error.message, { ...position, hint: error.hint })];
  }
}

const predecessorOf = ({ name, on }: Environment): readonly (readonly [string, string])[] | undefined =>
  on.kind === 'after' ? [[name, on.environment]] : undefined;

type Circle = readonly [string, ...string[]];

/** Every environment follows at most one other, so following them either ends or comes round. Each circle once. */
function circlesIn(predecessors: ReadonlyMap<string, string>): readonly Circle[] {
  const circles: Circle[] = [];
  const finished = new Set<string>();
  for (const start of predecessors.keys()) {
    const way: string[] = [];
    let current: string | undefined = start;
    while (current !== undefined && !finished.has(current) && !way.includes(current)) {
      way.push(current);
      current = predecessors.get(current);
    }
    const [first, ...others] = current === undefined || finished.has(current) ? [] : way.slice(way.indexOf(current));
    if (first !== undefined) circles.push([first, ...others]);
    for (const name of way) finished.add(name);
  }
  return circles;
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

export const placesOfModel =
  (positionAt: (pointer: string) => Position, model: string): PlaceOf =>
  (...path) =>
    positionAt(pointerOf(['models', model, ...path]));
