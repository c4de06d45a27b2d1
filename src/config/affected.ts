import type { DataFileDigest } from './data-digest.ts';
import type { InputKey } from './input-key.ts';

export type ModelState =
  /** The base has no such model. */
  | 'new'
  /** Its input key differs from the base. */
  | 'changed'
  /** Named by hand, whether or not anything changed. */
  | 'chosen'
  /** Its input key is that of the base. */
  | 'unchanged'
  /** Others were named by hand. */
  | 'not-chosen'
  /** Only the base has it. */
  | 'removed';

export interface AffectedRow {
  readonly model: string;
  readonly state: ModelState;
  /** A sentence for people, plain text. */
  readonly why: string;
}

/** Input keys by model name. */
type Keys = ReadonlyMap<string, InputKey>;

export interface BaseKeys {
  /** Undefined when the head is the first commit of all. */
  readonly commit: string | undefined;
  /** Empty when the base has no configuration, or one that cannot be read. */
  readonly keys: Keys;
}

/**
 * What a change means for every model: those of the head in their order, then removed ones.
 * @param chosen names given by hand; when there are any, the plan holds exactly these
 */
export function affectedModels(head: Keys, base: BaseKeys, chosen: readonly string[]): readonly AffectedRow[] {
  const rows = [...head].map(([model, key]): AffectedRow => {
    const change = changeOf(key, base, model);
    if (chosen.length === 0) return { model, ...change };
    return chosen.includes(model)
      ? { model, state: 'chosen', why: `Chosen by hand. ${change.why}` }
      : { model, state: 'not-chosen', why: 'Other models were chosen by hand.' };
  });
  const removed = [...base.keys.keys()].filter((model) => !head.has(model));
  return [
    ...rows,
    ...removed.map((model): AffectedRow => ({ model, state: 'removed', why: 'This change removes the model.' })),
  ];
}

/** Whether a model of this state is planned. */
export function isAffected(state: ModelState): boolean {
  switch (state) {
    case 'new':
    case 'changed':
    case 'chosen':
      return true;
    case 'unchanged':
    case 'not-chosen':
    case 'removed':
      return false;
  }
}

/** A commit as people write it. */
export const shortCommit = (commit: string | undefined): string => commit?.slice(0, 7) ?? 'the start';

function changeOf(key: InputKey, base: BaseKeys, model: string): Omit<AffectedRow, 'model'> {
  const before = base.keys.get(model);
  if (before === undefined)
    return {
      state: 'new',
      why: `New: ${base.commit === undefined ? 'there is no earlier commit' : `not in ${shortCommit(base.commit)}`}.`,
    };
  if (before.key === key.key) return { state: 'unchanged', why: `Inputs unchanged since ${shortCommit(base.commit)}.` };
  return { state: 'changed', why: `Changed: ${changes(before, key).join('; ')}.` };
}

/** What differs between two keys, such as `train.py`, `data set test`, `train.command`. */
function changes(before: InputKey, after: InputKey): readonly string[] {
  return [
    ...listed(filesChanged(before, after)),
    ...listed(dataChanged(before, after)),
    ...listed(
      Object.keys(after.train)
        .filter(
          (key) => JSON.stringify(Reflect.get(before.train, key)) !== JSON.stringify(Reflect.get(after.train, key)),
        )
        .map((key) => `train.${key}`),
    ),
  ];
}

function filesChanged(before: InputKey, after: InputKey): readonly string[] {
  const old = new Map(before.inputs.map(({ path, id }) => [path, id]));
  const now = new Set(after.inputs.map(({ path }) => path));
  return [
    ...after.inputs.flatMap(({ path, id }) => {
      const previous = old.get(path);
      if (previous === undefined) return [`${path} added`];
      return previous === id ? [] : [path];
    }),
    ...before.inputs.filter(({ path }) => !now.has(path)).map(({ path }) => `${path} removed`),
  ];
}

function dataChanged(before: InputKey, after: InputKey): readonly string[] {
  const old = new Map(before.data.map((dataset) => [dataset.name, dataset]));
  const now = new Set(after.data.map(({ name }) => name));
  return [
    ...after.data.flatMap(({ name, path, role, digest, files }) => {
      const previous = old.get(name);
      if (previous === undefined) return [`data set ${name} added`];
      if (previous.digest !== digest) return [`data set ${name}${extent(previous.files, files)}`];
      if (previous.path !== path) return [`path of data set ${name}`];
      return previous.role === role ? [] : [`role of data set ${name}`];
    }),
    ...before.data.filter(({ name }) => !now.has(name)).map(({ name }) => `data set ${name} removed`),
  ];
}

/** How many of the files of a data set differ, such as ` (2 of 30 files)`. Nothing for one file. */
function extent(before: readonly DataFileDigest[], after: readonly DataFileDigest[]): string {
  if (before.length === 0 || after.length === 0) return '';
  const old = new Map(before.map(({ path, digest }) => [path, digest]));
  const now = new Map(after.map(({ path, digest }) => [path, digest]));
  const all = new Set([...old.keys(), ...now.keys()]);
  const changed = [...all].filter((path) => old.get(path) !== now.get(path)).length;
  return ` (${changed} of ${all.size} files)`;
}

const MOST_NAMED = 3;

function listed(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMED;
  return [names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')];
}
