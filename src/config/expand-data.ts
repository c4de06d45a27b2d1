import { type FileSelection, MAXIMUM_DATA_FILES, selectionOf } from '../data/dataset-files.ts';
import { suggest } from '../data/suggest.ts';
import type { DvcOutput } from './dvc-outputs.ts';
import {
  type DataLocation,
  type DataProblem,
  dvcFilesAround,
  dvcOutputs,
  findData,
  locateData,
  unreachable,
} from './locate-data.ts';
import type { DataSet } from './project.ts';
import { isWithin } from './repository-path.ts';
import { locate, type TreeIndex } from './tree-index.ts';

/** Where the content of a data set is found in a commit: one file, or everything that a glob or a folder stands for. */
export type ExpandedData = DataLocation | DataFiles;

export interface DataFiles {
  readonly kind: 'several';
  readonly selection: FileSelection;
  /** Sorted by path. At most `MAXIMUM_DATA_FILES`. */
  readonly files: readonly DataFile[];
  /** Folders that DVC tracks as a whole and that hold files of the data set; which ones, only a checkout with the data tells. */
  readonly folders: readonly DataFolder[];
}

export interface DataFolder {
  /** As the configuration reaches it. */
  readonly path: string;
  readonly output: DvcOutput;
}

export interface DataFile {
  /** As the configuration reaches it, through links too. */
  readonly path: string;
  readonly source: { readonly kind: 'git'; readonly id: string } | { readonly kind: 'dvc'; readonly output: DvcOutput };
}

/**
 * Finds a data set in a commit. A file whose name has the characters of a glob is that file. Of a glob or a folder every file
 * counts that is in the tree or that a `.dvc` file or a `dvc.lock` names. Throws UserErrors when a DVC file cannot be read.
 */
export async function expandData(index: TreeIndex, { path, format }: DataSet): Promise<ExpandedData> {
  const selection = selectionOf(path, format);
  if (selection === undefined) return locateData(index, path);
  const literal = path.endsWith('/') ? undefined : await findData(index, path);
  if (literal?.kind === 'file' || (literal?.kind === 'dvc' && literal.output.path === path)) return literal;

  const root = await realRoot(index, selection.root);
  if (root.kind === 'problem') return root;
  const inside = entriesIn(index, root);
  const files = new Map<string, DataFile>();
  for (const { path: file, written } of inside) {
    const found = await gitFile(index, file, written, selection);
    if (found?.kind === 'problem') return found;
    if (found !== undefined) files.set(written, { path: written, source: { kind: 'git', id: found.id } });
    // Before the next link or pointer is read: a commit can hold any number of them.
    if (files.size > MAXIMUM_DATA_FILES) return tooMany();
  }
  const dvcFiles = dvcFilesFor(index, root, inside, selection);
  if (dvcFiles.length > MAXIMUM_DATA_FILES) return tooMany();
  const folders = new Map<string, DataFolder>();
  for (const output of await outputsOf(index, dvcFiles)) {
    const written = root.toWritten(output.path);
    if (isFolder(output, written, selection)) {
      if (isWithin(selection.root, written) || selection.mayHold(written))
        folders.set(written, { path: written, output });
    } else if (selection.matches(written) && !files.has(written)) {
      files.set(written, { path: written, source: { kind: 'dvc', output } });
    }
  }
  if (files.size > MAXIMUM_DATA_FILES) return tooMany();
  if (files.size + folders.size === 0) return nothing(index, path, selection, root, inside);
  return { kind: 'several', selection, files: sortedByKey(files), folders: sortedByKey(folders) };
}

/** DVC's digest says it. Without one nothing does, and reading the digest will tell what is wrong. */
const isFolder = ({ md5 }: DvcOutput, path: string, { matches }: FileSelection): boolean =>
  md5 === undefined ? !matches(path) : md5.endsWith('.dir');

/** A folder after every link on the way is followed, and back. */
interface Root {
  readonly kind: 'root';
  /** `''` for the repository itself. */
  readonly real: string;
  toWritten(path: string): string;
}

async function realRoot(index: TreeIndex, folder: string): Promise<Root | DataProblem> {
  const located = folder === '' ? ({ kind: 'folder', path: '' } as const) : await locate(index, folder);
  switch (located.kind) {
    case 'folder':
      return rootAt(located.path, folder);
    case 'file':
    case 'missing':
      // What DVC tracks is in no tree.
      return rootAt(folder, folder);
    case 'submodule':
    case 'outside':
    case 'endless':
      return unreachable(located);
  }
}

const rootAt = (real: string, written: string): Root => ({
  kind: 'root',
  real,
  toWritten: (path) => (real !== written && isWithin(path, real) ? `${written}${path.slice(real.length)}` : path),
});

interface Inside {
  readonly path: string;
  /** The same as the configuration reaches it. */
  readonly written: string;
}

function entriesIn({ list }: TreeIndex, { real, toWritten }: Root): readonly Inside[] {
  const inside = real === '' ? list : list.filter(({ path }) => path.startsWith(`${real}/`));
  return inside.map(({ path }) => ({ path, written: toWritten(path) }));
}

/** Id of a file's content; undefined for what does not belong to the data set. */
async function gitFile(
  index: TreeIndex,
  path: string,
  written: string,
  selection: FileSelection,
): Promise<{ readonly kind: 'id'; readonly id: string } | DataProblem | undefined> {
  const matches = selection.matches(written);
  const entry = index.entries.get(path);
  if (entry === undefined || isDvcFile(path) || !(matches || selection.mayHold(written))) return undefined;
  if (entry.kind === 'file') return matches ? { kind: 'id', id: entry.id } : undefined;
  const located = await locate(index, path);
  switch (located.kind) {
    case 'file':
      return matches ? { kind: 'id', id: located.entry.id } : undefined;
    case 'folder':
      return problem(
        `leads through the link ${written} to a folder`,
        'Write the folder itself: links inside a data set may lead to files only.',
      );
    case 'missing':
      return matches
        ? problem(`holds the link ${written} to something that is not in this commit`, 'Correct or remove the link.')
        : undefined;
    case 'submodule':
    case 'outside':
    case 'endless': {
      const { message, hint } = unreachable(located);
      return problem(`holds ${written}, which ${message}`, hint);
    }
  }
}

const isDvcFile = (path: string): boolean => path.endsWith('.dvc') || /(^|\/)dvc\.lock$/.test(path);

/** The DVC files in, beside and around the root that can name files of the data set. */
function dvcFilesFor(
  index: TreeIndex,
  root: Root,
  inside: readonly Inside[],
  selection: FileSelection,
): readonly string[] {
  const isNeeded = (file: string): boolean => {
    if (!file.endsWith('.dvc')) return isDvcFile(file);
    const data = file.slice(0, -'.dvc'.length);
    return selection.matches(data) || selection.mayHold(data);
  };
  const below = inside.filter(({ path, written }) => isNeeded(written) && index.entries.get(path)?.kind === 'file');
  const around = root.real === '' ? [] : dvcFilesAround(index, root.real);
  return [...new Set([...below.map(({ path }) => path), ...around])];
}

/** Each path once: of two entries for one path the first counts. */
async function outputsOf(index: TreeIndex, dvcFiles: readonly string[]): Promise<readonly DvcOutput[]> {
  const outputs = new Map<string, DvcOutput>();
  for (const file of dvcFiles) {
    for (const output of await dvcOutputs(index, file)) if (!outputs.has(output.path)) outputs.set(output.path, output);
  }
  return [...outputs.values()];
}

/** Said when it happens: writing a number in a language loads that language, which would make every action start later. */
const tooMany = () =>
  problem(
    `stands for more than ${MAXIMUM_DATA_FILES.toLocaleString('en-US')} files`,
    'Write larger files, or several data sets.',
  );

const SHOWN = 3;

function nothing(
  { folders }: TreeIndex,
  path: string,
  { root }: FileSelection,
  { real }: Root,
  inside: readonly Inside[],
): DataProblem {
  const isFolder = path.endsWith('/');
  const message = isFolder ? 'holds no data file in this commit' : 'matches no file of this commit';
  if (real !== '' && !folders.has(real)) {
    const meant = suggest(root, [...folders]);
    const hint = `There is no folder \`${root}\`, and DVC tracks none.`;
    return problem(message, meant === undefined ? hint : `${hint} Did you mean \`${meant}\`?`);
  }
  const present = inside.slice(0, SHOWN).map(({ written }) => `\`${written}\``);
  const there = present.length === 0 ? '' : ` Present are ${present.join(', ')}${inside.length > SHOWN ? ', …' : '.'}`;
  return isFolder
    ? problem(message, `Data files end in .csv, .tsv, .jsonl, .json or .parquet; write a glob for others.${there}`)
    : problem(message, `\`*\` stays inside a folder, \`**\` does not.${there}`);
}

const sortedByKey = <Item>(items: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);

function problem(message: string, hint: string): DataProblem {
  return { kind: 'problem', message, hint };
}
