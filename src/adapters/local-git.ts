import { createHash } from 'node:crypto';
import { type SimpleGit, simpleGit } from 'simple-git';
import { messageOf, UserError } from '../errors.ts';
import type { LocalGit, Tree, TreeEntry } from '../ports.ts';
import { byPath, tooLarge } from './trees.ts';

/**
 * Only objects are read (`rev-parse`, `cat-file`, `ls-tree`), which run no hook, filter, pager or monitor. Those are
 * switched off all the same, in case a later git thinks otherwise. `safe.directory` because in a container job the folder
 * belongs to another user, which makes git refuse it; simple-git already drops every GIT_* variable.
 */
const SETTINGS = ['safe.directory=*', 'core.hooksPath=/dev/null', 'core.fsmonitor=false'];

/** @param folder the checkout, absolute */
export async function localGit(folder: string): Promise<LocalGit> {
  const git = await inFolder(folder, () =>
    simpleGit({
      baseDir: folder,
      config: SETTINGS,
      maxConcurrentProcesses: 2,
      trimmed: false,
      unsafe: { allowUnsafeHooksPath: true, allowUnsafeFsMonitor: true },
    }),
  );
  const run = (...args: readonly string[]) => inFolder(folder, () => git.raw([...args]));
  return {
    head: async () => (await run('rev-parse', '--verify', 'HEAD^{commit}')).trim(),
    isShallow: async () => (await run('rev-parse', '--is-shallow-repository')).trim() === 'true',
    parents: async (commit) => parentsOf(await commitObject(git, commit)),
    async tree(commit) {
      await commitObject(git, commit);
      return localTree(git, commit, entriesOf(await run('ls-tree', '-r', '-z', '--full-tree', commit)));
    },
  };
}

/** Explains what can be wrong with the folder or with git itself. */
async function inFolder<Result>(folder: string, work: () => Result | PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const said = messageOf(error);
    if (/not a git repository|directory that does not exist/i.test(said)) {
      throw new UserError('git.no-repository', `There is no git repository in ${folder}.`, {
        hint: 'Run actions/checkout before this step.',
      });
    }
    if (/ENOENT/.test(said)) {
      throw new UserError('git.not-installed', 'The program `git` was not found.', {
        hint: 'Install git on the runner.',
      });
    }
    throw error;
  }
}

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Text of a commit object, as git stores it: in a shallow clone other commands hide the parents of its last commits. */
async function commitObject(git: SimpleGit, commit: string): Promise<string> {
  try {
    if (COMMIT_ID.test(commit)) return await git.raw(['cat-file', 'commit', commit]);
  } catch {
    // Absent, or something else than a commit.
  }
  throw new UserError('git.commit-missing', `The checkout does not hold the commit ${commit}.`, {
    hint: 'Set `fetch-depth: 2` on actions/checkout (or `fetch-depth: 0` for all of the history).',
  });
}

function parentsOf(commitText: string): readonly string[] {
  const [header = ''] = commitText.split('\n\n', 1);
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}

/** Reads `mode type id TAB path NUL` records. */
function entriesOf(listing: string): readonly TreeEntry[] {
  const records = listing.split('\0').filter((record) => record !== '');
  return records.map(entryOf).sort(byPath);
}

function entryOf(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode, , id = ''] = record.slice(0, tab).split(' ');
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path: record.slice(tab + 1), kind, id };
}

function localTree(git: SimpleGit, commit: string, entries: readonly TreeEntry[]): Tree {
  const byName = new Map(entries.map((entry) => [entry.path, entry]));
  const idOf = (path: string, kind: TreeEntry['kind']) => {
    const entry = byName.get(path);
    return entry?.kind === kind ? entry.id : undefined;
  };
  const content = async (id: string): Promise<Buffer> => {
    const bytes: unknown = await git.binaryCatFile(['blob', id]);
    if (Buffer.isBuffer(bytes)) return bytes;
    throw new Error(`git gave no content for the object ${id}.`);
  };
  return {
    commit,
    async list() {
      return entries;
    },
    async read(path, maximumBytes) {
      const id = idOf(path, 'file');
      if (id === undefined) return undefined;
      const size = Number(await git.raw(['cat-file', '-s', id]));
      if (size > maximumBytes) throw tooLarge(path, maximumBytes);
      return content(id);
    },
    async digest(path) {
      const id = idOf(path, 'file');
      if (id === undefined) return undefined;
      // Held in memory: GitHub keeps no file above 100 MB in git.
      const bytes = await content(id);
      return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
    },
    async linkTarget(path) {
      const id = idOf(path, 'symlink');
      return id === undefined ? undefined : (await content(id)).toString('utf8');
    },
  };
}
