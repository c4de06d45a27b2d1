import { formatOfFiles, partitionProblem } from '../data/dataset-files.ts';
import { throwProblems, UserError } from '../errors.ts';
import type * as Raw from '../generated/trainyard.ts';
import type { Tree } from '../ports.ts';
import { buildModel } from './build-model.ts';
import { checkModel, placesOfModel } from './check-model.ts';
import { missingData } from './data-digest.ts';
import { expandData } from './expand-data.ts';
import { gatherProblems } from './gather-problems.ts';
import { includedFiles } from './include.ts';
import { locateData } from './locate-data.ts';
import { globProblem, isDataGlob } from './path-globs.ts';
import { type DataSet, type Position, type Project, pointerOf, positionOf } from './project.ts';
import { repositoryPath } from './repository-path.ts';
import { checkSchema } from './schema-problems.ts';
import { indexTree, locate, type TreeIndex } from './tree-index.ts';
import { parseYaml } from './yaml-file.ts';

/** Larger than any configuration written by hand. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads the configuration of a commit: the file, what it includes, and whether what it names is there.
 * @param path of the main file, relative to the repository root
 * @throws UserError or UserErrors with every problem found, each at file, line and column
 */
export async function loadProject(tree: Tree, path: string): Promise<Project> {
  const project = await loadProjectIfPresent(tree, path);
  if (project !== undefined) return project;
  throw new UserError('config.missing', `There is no ${path} in the commit ${tree.commit.slice(0, 12)}.`, {
    file: path,
    hint: 'Add the configuration, or set the input `config` to its path.',
  });
}

/** As `loadProject`; undefined when the commit has no such file. */
export async function loadProjectIfPresent(tree: Tree, path: string): Promise<Project | undefined> {
  const index = await indexTree(tree);
  const main = await readFile(index, configPath(path));
  if (main === undefined) return undefined;
  const files = [main];
  const problems = [...main.problems];
  for (const include of includedFiles(index, main)) {
    if (include.kind === 'problem') problems.push(include.problem);
    else {
      const file = await readFile(index, include.path);
      if (file === undefined) throw new Error(`The tree lists ${include.path} but does not hold it.`);
      files.push(file);
      problems.push(...file.problems, ...nestedIncludes(file));
    }
  }
  problems.push(...duplicateModels(files));
  // What belongs to half a configuration would be reported as missing.
  throwProblems(problems);
  const project = buildProject(tree, files);
  throwProblems([...checkModels(project, files), ...(await checkData(index, project))].sort(byPlace));
  return project;
}

/** One file of the configuration; `models` is empty while it has problems. */
interface ConfigFile {
  readonly file: string;
  readonly models: readonly (readonly [name: string, model: Raw.Model])[];
  readonly include: readonly string[];
  readonly positions: ReadonlyMap<string, Position>;
  readonly problems: readonly UserError[];
}

async function readFile(index: TreeIndex, path: string): Promise<ConfigFile | undefined> {
  const located = await locate(index, path);
  if (located.kind === 'missing') return undefined;
  const failed = (problems: readonly UserError[]): ConfigFile => ({
    file: path,
    models: [],
    include: [],
    positions: new Map(),
    problems,
  });
  if (located.kind !== 'file') {
    return failed([
      new UserError('config.path', `${path} is not a file of this repository.`, {
        file: path,
        hint: 'The configuration must be a plain file; a link may not leave the repository.',
      }),
    ]);
  }
  const content = await index.tree.read(located.entry.path, MOST_BYTES);
  if (content === undefined) throw new Error(`The tree lists ${path} but does not hold it.`);
  const parsed = parseYaml(path, content);
  if (parsed.kind === 'problems') return failed(parsed.problems);
  const checked = checkSchema(parsed.yaml);
  if (checked.kind === 'problems') return failed(checked.problems);
  const { models = {}, include = [] } = checked.configuration;
  return { file: path, models: Object.entries(models), include, positions: parsed.yaml.positions, problems: [] };
}

function configPath(path: string): string {
  const checked = repositoryPath(path);
  if (checked.kind === 'inside') return checked.path;
  throw new UserError('config.path', `The input \`config\` is ${JSON.stringify(path)}, which ${checked.message}.`, {
    hint: 'Write a path relative to the repository root, such as `trainyard.yaml`.',
  });
}

const nestedIncludes = ({ file, include, positions }: ConfigFile): readonly UserError[] =>
  include.length === 0
    ? []
    : [
        new UserError('config.include', `${file} is included itself, so it may not include others.`, {
          ...(positions.get('/include') ?? { file }),
          hint: 'Put all globs into the main file.',
        }),
      ];

function duplicateModels(files: readonly ConfigFile[]): readonly UserError[] {
  const first = new Map<string, Position>();
  return files.flatMap(({ file, models, positions }) =>
    models.flatMap(([name]) => {
      const position = positions.get(pointerOf(['models', name])) ?? { file, line: 1, column: 1 };
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, position);
        return [];
      }
      return [
        new UserError('config.duplicate-model', `The model \`${name}\` is also in ${earlier.file}:${earlier.line}.`, {
          ...position,
          hint: 'Model names are unique in a repository: rename one of the two.',
        }),
      ];
    }),
  );
}

function buildProject(tree: Tree, files: readonly ConfigFile[]): Project {
  const positions = new Map<string, Position>();
  for (const file of files) {
    for (const [pointer, position] of file.positions) if (!positions.has(pointer)) positions.set(pointer, position);
  }
  const models = files.flatMap(({ file, models }) => models.map(([name, model]) => buildModel(name, file, model)));
  return { file: files[0]?.file ?? '', commit: tree.commit, models, positions };
}

function checkModels(project: Project, files: readonly ConfigFile[]): readonly UserError[] {
  const raw = new Map(files.flatMap(({ models }) => models));
  return project.models.flatMap((model) => {
    const written = raw.get(model.name);
    const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
    return written === undefined ? [] : checkModel(model, written, placeOf);
  });
}

/** Data sets and their schemas have to be there. Refused paths are reported as such, not as missing. */
async function checkData(index: TreeIndex, project: Project): Promise<readonly UserError[]> {
  const datasets = project.models.flatMap((model) => model.data.map((dataset) => ({ model, dataset })));
  return gatherProblems(datasets, async ({ model, dataset }) => {
    const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
    const { name, path, schema, drift } = dataset;
    const problems = isUsable(path) ? [...(await pathProblems(index, dataset, placeOf('data', name, 'path')))] : [];
    if (schema !== undefined && isUsable(schema)) {
      problems.push(...(await schemaProblems(index, schema, placeOf('data', name, 'schema'))));
    }
    if (drift?.against.kind === 'file' && isUsable(drift.against.path)) {
      const reference = await locateData(index, drift.against.path);
      const place = placeOf('data', name, 'drift', 'against');
      if (reference.kind === 'problem')
        problems.push(missingData({ name, path: drift.against.path }, place, reference));
    }
    throwProblems(problems);
  });
}

async function pathProblems(index: TreeIndex, dataset: DataSet, place: Position): Promise<readonly UserError[]> {
  // Checked already, and reported as what it is.
  if (isDataGlob(dataset.path) && globProblem(dataset.path) !== undefined) return [];
  const found = await expandData(index, dataset);
  if (found.kind === 'problem') return [missingData(dataset, place, found)];
  if (found.kind !== 'several') return [];
  const paths = found.files.map(({ path }) => path);
  const format = paths.length === 0 ? undefined : formatOfFiles(paths, dataset.format);
  const problems = [
    ...(format?.kind === 'mixed' ? [format] : []),
    ...(dataset.partitions ? [partitionProblem(paths, found.selection.root) ?? []].flat() : []),
  ];
  return problems.map(
    ({ message, hint }) =>
      new UserError('config.wrong-value', `The data set \`${dataset.name}\`: ${dataset.path} ${message}.`, {
        ...place,
        hint,
      }),
  );
}

const isUsable = (path: string): boolean => repositoryPath(path).kind === 'inside';

async function schemaProblems(index: TreeIndex, path: string, place: Position): Promise<readonly UserError[]> {
  const { kind } = await locate(index, path);
  if (kind === 'file') return [];
  const what = kind === 'missing' ? 'does not exist in this commit' : 'is not a file of this repository';
  return [
    new UserError('config.schema-missing', `The schema ${path} ${what}.`, {
      ...place,
      hint: 'Commit the JSON Schema, or remove the key `schema`.',
    }),
  ];
}

const byPlace = (a: UserError, b: UserError): number =>
  compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
