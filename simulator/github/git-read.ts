/** Reading commits and differences from a bare repository. */
import { git, lines, records, tryGit } from './git.ts';
import { isoSeconds } from './time.ts';

export interface CommitPerson {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface CommitInfo {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: CommitPerson;
  readonly committer: CommitPerson;
  readonly message: string;
}

export interface FileDifference {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Blob id after the change, before it for removed files. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** Undefined for binary or very large files. */
  readonly patch: string | undefined;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
/** GitHub leaves the patch out of very large differences. */
const MAX_PATCH = 100_000;

const utc = (date: string): string => isoSeconds(new Date(date));

const parseCommit = (record: string): CommitInfo => {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] =
    record.split('\0');
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.join('\0').replace(/\n+$/, ''),
  };
};

/** Commit ids of a range, newest first. */
export const commitIds = async (directory: string, args: readonly string[]): Promise<readonly string[]> =>
  lines(await git(directory, ['rev-list', ...args]));

export const readCommits = async (directory: string, ids: readonly string[]): Promise<readonly CommitInfo[]> => {
  if (ids.length === 0) return [];
  const output = await git(directory, ['log', '--no-walk=unsorted', '--stdin', `--format=${FORMAT}%x01`], {
    input: `${ids.join('\n')}\n`,
  });
  return output
    .split('\x01')
    .map((record) => record.replace(/^\n/, ''))
    .filter((record) => record !== '')
    .map(parseCommit);
};

/** Throws when the id names no commit. */
export const readCommit = async (directory: string, id: string): Promise<CommitInfo> => {
  const [commit] = await readCommits(directory, [id]);
  if (commit === undefined) throw new Error(`No commit ${id}.`);
  return commit;
};

/** Full commit id of a branch, tag, ref or (short) id; branches win over tags. No ref is named like a full id: GitHub refuses those. */
export const resolveCommit = async (directory: string, name: string): Promise<string | undefined> => {
  if (name === '' || name.startsWith('-')) return undefined;
  if (/^[0-9a-f]{40}$/i.test(name)) return await tryGit(directory, ['rev-parse', '--verify', '-q', `${name}^{commit}`]);
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  if (/^[0-9a-f]{4,40}$/i.test(name) || name === 'HEAD') candidates.push(name);
  for (const candidate of candidates) {
    const id = await tryGit(directory, ['rev-parse', '--verify', '-q', `${candidate}^{commit}`]);
    if (id !== undefined) return id;
  }
  return undefined;
};

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** Bytes; 0 for what is no blob. */
  readonly size: number;
  readonly path: string;
}

/** Entries of a tree, or of a commit's, at literal paths (all when none are given). A path with a final slash means its content. */
export const listTree = async (
  directory: string,
  tree: string,
  paths: readonly string[],
  options: readonly string[] = [],
): Promise<readonly TreeEntry[]> => {
  const output = await git(directory, ['--literal-pathspecs', 'ls-tree', '-l', '-z', ...options, tree, '--', ...paths]);
  return records(output).map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/\s+/);
    return { mode, type, sha, size: size === '-' ? 0 : Number(size), path: record.slice(tab + 1) };
  });
};

/** Full names and object ids of refs below a prefix, with more arguments of `git for-each-ref` before it. */
export const listRefs = async (
  directory: string,
  ...args: readonly string[]
): Promise<readonly (readonly [name: string, id: string])[]> =>
  lines(await git(directory, ['for-each-ref', '--format=%(refname) %(objectname)', ...args])).map(
    (line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const,
  );

export const mergeBase = (directory: string, a: string, b: string): Promise<string | undefined> =>
  tryGit(directory, ['merge-base', a, b]);

/** Paths that differ between two commits; `before` undefined means everything in `after`. */
export const changedPaths = async (
  directory: string,
  before: string | undefined,
  after: string,
): Promise<readonly string[]> =>
  records(
    before === undefined
      ? await git(directory, ['ls-tree', '-r', '-z', '--name-only', after])
      : await git(directory, ['diff', '-z', '--name-only', '--no-renames', before, after]),
  );

const statusOf = (letter: string): FileDifference['status'] => {
  switch (letter) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'T':
      return 'changed';
    default:
      return 'modified';
  }
};

interface RawDifference {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly letter: string;
  readonly blob: string;
}

const parseRaw = (output: string): readonly RawDifference[] => {
  const parts = records(output);
  const found: RawDifference[] = [];
  for (let index = 0; index < parts.length; ) {
    const [, , oldBlob = '', newBlob = '', code = 'M'] = (parts[index] ?? '').split(' ');
    const letter = code.charAt(0);
    const paths = letter === 'R' || letter === 'C' ? 2 : 1;
    const path = parts[index + paths] ?? '';
    found.push({
      path,
      previousPath: paths === 2 ? parts[index + 1] : undefined,
      letter,
      blob: letter === 'D' ? oldBlob : newBlob,
    });
    index += 1 + paths;
  }
  return found;
};

/** Splits one `git diff` into the hunks of each file, in the order of `--raw`. */
const splitPatches = (diff: string): readonly (string | undefined)[] =>
  diff
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .map((part) => {
      const start = part.search(/^@@ /m);
      return start < 0 || part.length > MAX_PATCH ? undefined : part.slice(start).replace(/\n$/, '');
    });

const count = (patch: string | undefined, sign: '+' | '-'): number =>
  patch === undefined ? 0 : patch.split('\n').filter((line) => line.startsWith(sign)).length;

/** Files changed from one tree to another, with hunks, as the API lists them. */
export const differences = async (
  directory: string,
  before: string,
  after: string,
): Promise<readonly FileDifference[]> => {
  const raw = parseRaw(await git(directory, ['diff', '--raw', '--abbrev=40', '-z', '-M', before, after]));
  const patches = splitPatches(`${await git(directory, ['diff', '-M', '--no-color', before, after])}\n`);
  return raw.map(({ path, previousPath, letter, blob }, index) => ({
    path,
    previousPath,
    status: statusOf(letter),
    blob,
    additions: count(patches[index], '+'),
    deletions: count(patches[index], '-'),
    patch: patches[index],
  }));
};

/** Well-known id of the empty tree, to compare a first commit with nothing. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
