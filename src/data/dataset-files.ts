import { dataGlobMatcher, isDataGlob } from '../config/path-globs.ts';

/** Which files make one data set, told by their paths alone. */

export type DataFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet';
export type Compression = 'none' | 'gzip' | 'zstd';

/** More files than this are refused: their list is kept in memory and each of them is opened. */
export const MAXIMUM_DATA_FILES = 10_000;

const FORMATS: ReadonlyMap<string, DataFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'json'],
  ['parquet', 'parquet'],
  ['pq', 'parquet'],
]);
const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([
  ['gz', 'gzip'],
  ['zst', 'zstd'],
]);

/** Format and compression by a file's ending: `train.csv.gz` is CSV in gzip. The format is undefined when the ending says nothing. */
export function formatOfPath(path: string): {
  readonly format: DataFormat | undefined;
  readonly compression: Compression;
} {
  const [last, before] = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split('.')
    .slice(1)
    .reverse();
  const compression = COMPRESSIONS.get(last ?? '');
  if (compression === undefined) return { format: FORMATS.get(last ?? ''), compression: 'none' };
  return { format: FORMATS.get(before ?? ''), compression };
}

/** Which paths belong to a data set of several files. */
export interface FileSelection {
  /** The folder that all of them lie in, `''` for the repository itself: the path up to the first wildcard. */
  readonly root: string;
  /** Whether a file belongs to the data set. */
  matches(path: string): boolean;
  /** Whether something below a folder could belong to it; true in doubt. */
  mayHold(folder: string): boolean;
}

/**
 * The files that a data path stands for when it is a glob or a folder with a closing slash.
 * @param format of the data set when it is given: a folder then holds only files of that format
 * @returns undefined for the path of one file
 */
export function selectionOf(path: string, format: DataFormat | undefined): FileSelection | undefined {
  if (path.endsWith('/')) return folderSelection(path.slice(0, -1), format);
  return isDataGlob(path) ? globSelection(path) : undefined;
}

function folderSelection(folder: string, format: DataFormat | undefined): FileSelection {
  const inside = globSelection(`${folder}/**`);
  const level = folder.split('/').length;
  return {
    ...inside,
    matches: (path) => {
      const found = formatOfPath(path).format;
      return inside.matches(path) && isShown(path, level) && found !== undefined && found === (format ?? found);
    },
    mayHold: (path) => inside.mayHold(path) && isShown(path, level),
  };
}

/** Hive and Spark keep their own notes under names that begin with `.` or `_`. */
const isShown = (path: string, level: number): boolean =>
  path
    .split('/')
    .slice(level)
    .every((name) => !/^[._]/.test(name));

function globSelection(glob: string): FileSelection {
  const parts = glob.split('/');
  const folders = parts.slice(0, -1);
  const plain = folders.findIndex(isDataGlob);
  const root = (plain < 0 ? folders : folders.slice(0, plain)).join('/');
  return { root, matches: dataGlobMatcher(glob), mayHold: folderMatcher(glob, parts, root) };
}

function folderMatcher(glob: string, parts: readonly string[], root: string): (folder: string) => boolean {
  // Braces around a slash cannot be matched name by name.
  if (/\{[^}]*\//.test(glob))
    return (folder) => root === '' || `${folder}/`.startsWith(`${root}/`) || root.startsWith(`${folder}/`);
  const deep = parts.findIndex((part) => part.includes('**'));
  const matchers = parts.slice(0, deep < 0 ? -1 : deep).map(dataGlobMatcher);
  return (folder) => {
    const names = folder.split('/');
    return names.every((name, index) => matchers[index]?.(name) ?? (deep >= 0 && !name.startsWith('.')));
  };
}

/** Paths in the order in which a data set is read: by code units, whatever the language settings. */
export function sortedPaths(paths: Iterable<string>): readonly string[] {
  return [...new Set(paths)].sort();
}

export interface Partition {
  readonly column: string;
  /** Null for Hive's name of a missing value. */
  readonly value: string | null;
}

const HIVE_NULL = '__HIVE_DEFAULT_PARTITION__';

/**
 * Columns that folder names below the root give to all rows of a file: `year=2024/country=Ivory%20Coast`. Values are texts.
 * Source: the partition layout of Apache Hive; both sides of the `=` are percent-encoded.
 */
export function partitionsOf(path: string, root: string): readonly Partition[] {
  const below = root === '' ? path : path.slice(root.length + 1);
  return below
    .split('/')
    .slice(0, -1)
    .flatMap((name) => {
      const end = name.indexOf('=');
      if (end < 1) return [];
      const value = decoded(name.slice(end + 1));
      return [{ column: decoded(name.slice(0, end)), value: value === HIVE_NULL ? null : value }];
    });
}

/** A text with a stray `%` stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type FilesFormat =
  /** Undefined when no ending says it. */
  | { readonly kind: 'one'; readonly format: DataFormat | undefined }
  | { readonly kind: 'mixed'; readonly message: string; readonly hint: string };

/**
 * The format of several files, which have to be alike.
 * @param given in the configuration; it outweighs the endings
 */
export function formatOfFiles(paths: readonly string[], given: DataFormat | undefined): FilesFormat {
  if (given !== undefined) return { kind: 'one', format: given };
  const [first = ''] = paths;
  const format = formatOfPath(first).format;
  const other = paths.find((path) => formatOfPath(path).format !== format);
  if (other === undefined) return { kind: 'one', format };
  const hint = 'Set `format`, or write a glob that only the data files match.';
  return { kind: 'mixed', message: `stands for files of different formats, such as ${first} and ${other}`, hint };
}

/** What is wrong with the partitions of these files, if anything: every file must have the same columns, each once. */
export function partitionProblem(
  paths: readonly string[],
  root: string,
): { readonly message: string; readonly hint: string } | undefined {
  const columnsOf = (path: string) => partitionsOf(path, root).map(({ column }) => column);
  const hint = 'Set `partitions: false` when these folder names are no columns.';
  const [first = ''] = paths;
  const expected = columnsOf(first);
  const twice = expected.find((column, index) => expected.indexOf(column) < index);
  if (twice !== undefined) return { message: `has the partition \`${twice}\` twice in ${first}`, hint };
  const other = paths.find((path) => columnsOf(path).join('/') !== expected.join('/'));
  if (other === undefined) return undefined;
  return {
    message: `has ${named(expected)} in ${first}, but ${named(columnsOf(other))} in ${other}`,
    hint: `Put every file into folders of the same columns in the same order. ${hint}`,
  };
}

const named = (columns: readonly string[]): string =>
  columns.length === 0
    ? 'no partition'
    : `the ${columns.length === 1 ? 'partition' : 'partitions'} ${columns.map((column) => `\`${column}\``).join(', ')}`;
