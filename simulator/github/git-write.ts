/** Making commits in a bare repository, always by compare-and-swap on the ref. */
import { GitError, git, NO_COMMIT, records, tryGit } from './git.ts';

export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

export interface FileChange {
  readonly path: string;
  /** Undefined deletes the file. */
  readonly content: Buffer | undefined;
  readonly executable?: boolean;
}

export interface NewCommit {
  readonly parent: string | undefined;
  readonly message: string;
  readonly author: Identity;
  readonly committer: Identity;
  readonly changes: readonly FileChange[];
}

/** A path git can store: relative, no empty, `.`, `..` or `.git` part, no control characters. */
export const isValidPath = (path: string): boolean =>
  path !== '' &&
  !/\p{Cc}/u.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');

/** Modes of the given paths at a commit; missing paths are absent. */
export const modesAt = async (
  directory: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (paths.length === 0) return new Map();
  const output = await git(directory, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', ...paths]);
  return new Map(
    records(output).map((record) => [record.slice(record.indexOf('\t') + 1), record.slice(0, record.indexOf(' '))]),
  );
};

const person = ({ name, email, date }: Identity): string =>
  `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}> ${Math.floor(date.getTime() / 1000)} +0000`;

const quoted = (path: string): string => `"${path.replace(/[\\"]/g, '\\$&')}"`;

const data = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from('\n')]);

const stream = function* (
  ref: string,
  commit: NewCommit,
  modes: ReadonlyMap<string, string>,
): Generator<string | Buffer> {
  yield `commit ${ref}\nmark :1\nauthor ${person(commit.author)}\ncommitter ${person(commit.committer)}\n`;
  yield data(Buffer.from(commit.message));
  if (commit.parent !== undefined) yield `from ${commit.parent}\n`;
  for (const { path, content, executable } of commit.changes) {
    if (content === undefined) yield `D ${quoted(path)}\n`;
    else {
      const known = modes.get(path);
      const mode = executable === true ? '100755' : known === '100755' ? known : '100644';
      yield `M ${mode} inline ${quoted(path)}\n`;
      yield data(content);
    }
  }
  yield 'get-mark :1\n';
};

let sequence = 0;

/** Writes the commit and its objects; no branch moves. Returns the commit id. */
export const writeCommit = async (directory: string, commit: NewCommit): Promise<string> => {
  const paths = commit.changes.map(({ path }) => path);
  const modes = commit.parent === undefined ? new Map() : await modesAt(directory, commit.parent, paths);
  sequence += 1;
  const ref = `refs/simulator/commit-${process.pid}-${sequence}`;
  const id = await git(directory, ['fast-import', '--quiet', '--done'], {
    input: (function* () {
      yield* stream(ref, commit, modes);
      yield 'done\n';
    })(),
  });
  await git(directory, ['update-ref', '-d', ref]);
  return id;
};

/** Moves a ref if it still is at `before` (`undefined`: must not exist). False when somebody was faster. */
export const compareAndSwap = async (
  directory: string,
  ref: string,
  after: string | undefined,
  before: string | undefined,
): Promise<boolean> => {
  const old = before ?? NO_COMMIT;
  try {
    await git(directory, after === undefined ? ['update-ref', '-d', ref, old] : ['update-ref', ref, after, old]);
    return true;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const current = await tryGit(directory, ['rev-parse', '--verify', '-q', ref]);
    if (current === before) throw error;
    return false;
  }
};

/** Wraps a tree in a commit. */
export const commitTree = async (
  directory: string,
  commit: {
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: Identity;
    readonly committer: Identity;
  },
): Promise<string> =>
  git(directory, ['commit-tree', commit.tree, ...commit.parents.flatMap((parent) => ['-p', parent])], {
    input: commit.message,
    env: {
      GIT_AUTHOR_NAME: commit.author.name,
      GIT_AUTHOR_EMAIL: commit.author.email,
      GIT_AUTHOR_DATE: `@${Math.floor(commit.author.date.getTime() / 1000)} +0000`,
      GIT_COMMITTER_NAME: commit.committer.name,
      GIT_COMMITTER_EMAIL: commit.committer.email,
      GIT_COMMITTER_DATE: `@${Math.floor(commit.committer.date.getTime() / 1000)} +0000`,
    },
  });

/** Tree of merging `theirs` into `ours`, or undefined when they conflict. */
export const mergeTree = async (directory: string, ours: string, theirs: string): Promise<string | undefined> => {
  try {
    return (await git(directory, ['merge-tree', '--write-tree', '--name-only', ours, theirs])).split('\n')[0];
  } catch (error) {
    if (error instanceof GitError && error.code === 1) return undefined;
    throw error;
  }
};
