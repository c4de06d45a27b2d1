import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A path to its content; null removes it, `link` makes a symbolic link. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A real repository in a temporary folder, removed by `await using`. */
export interface GitRepository extends AsyncDisposable {
  readonly folder: string;
  /** Runs git in it; returns what it prints, trimmed. */
  git(...args: readonly string[]): Promise<string>;
  /** Writes the files and commits them; returns the commit's id. */
  commit(files: FileChanges, message?: string): Promise<string>;
  write(files: FileChanges): Promise<void>;
  /** A clone of it with the last commits only. */
  shallowClone(depth: number): Promise<GitRepository>;
}

/** Nothing of the person's or machine's own git settings may matter. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_AUTHOR_DATE: '2026-10-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-10-01T12:00:00Z',
};

/** @param files content of a first commit on `main`; no commit when left out */
export async function gitRepository(files?: FileChanges): Promise<GitRepository> {
  const repository = inFolder(await mkdtemp(join(tmpdir(), 'trainyard-git-')));
  await repository.git('init', '-q', '-b', 'main');
  if (files !== undefined) await repository.commit(files);
  return repository;
}

function inFolder(folder: string): GitRepository {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await execute('git', [...args], { cwd: folder, env: ENVIRONMENT });
    return stdout.trim();
  };
  const write = async (files: FileChanges): Promise<void> => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path);
      await rm(target, { recursive: true, force: true });
      if (content === null) continue;
      await mkdir(dirname(target), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(target, content);
      else await symlink(content.link, target);
    }
  };
  return {
    folder,
    git,
    write,
    async commit(files, message = 'Change') {
      await write(files);
      await git('add', '--all');
      await git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    async shallowClone(depth) {
      const target = await mkdtemp(join(tmpdir(), 'trainyard-git-'));
      await git('clone', '-q', `--depth=${depth}`, `file://${folder}`, target);
      return inFolder(target);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
