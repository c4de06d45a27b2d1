/** What people do on GitHub, through the same doors: git over HTTP and the API, with a token of their own. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type DemoWorld, PEOPLE, type Person } from './world.ts';

const execute = promisify(execFile);

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  /** Oldest first; whole file contents by path. */
  readonly commits: readonly { readonly message: string; readonly files: ReadonlyMap<string, string> }[];
}

/**
 * Pushes a branch from a fresh clone: on top of what it holds, or of `main` when it is new. Resolves with the head commit.
 *
 * @param repository where to; a fork, for example
 */
export async function push(
  world: DemoWorld,
  person: Person,
  change: Omit<NewPullRequest, 'title' | 'body'>,
  repository: string = world.repository,
): Promise<string> {
  const clone = await mkdtemp(path.join(world.directory, `clone-${person}-`));
  const credentials = Buffer.from(`${person}:${world.github.tokenFor(person)}`).toString('base64');
  const git = async (...args: readonly string[]) => {
    const { stdout } = await execute('git', ['-c', `http.extraheader=Authorization: Basic ${credentials}`, ...args], {
      cwd: clone,
      env: {
        PATH: process.env['PATH'],
        HOME: clone,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        ...identity(world, person),
      },
    });
    return stdout.trim();
  };
  try {
    await git('clone', '-q', `${world.github.apiUrl}/${repository}.git`, '.');
    await git(
      'checkout',
      '-q',
      '-B',
      change.branch,
      `origin/${(await hasBranch(git, change.branch)) ? change.branch : 'main'}`,
    );
    for (const commit of change.commits) {
      for (const [file, content] of commit.files) {
        await mkdir(path.dirname(path.join(clone, file)), { recursive: true });
        await writeFile(path.join(clone, file), content);
      }
      await git('add', '-A');
      await git('commit', '-q', '-m', commit.message);
    }
    await git('push', '-q', 'origin', change.branch);
    return await git('rev-parse', 'HEAD');
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

const hasBranch = (git: (...args: readonly string[]) => Promise<string>, branch: string): Promise<boolean> =>
  git('rev-parse', '--verify', '-q', `refs/remotes/origin/${branch}`).then(
    () => true,
    () => false,
  );

/** GitHub knows a commit's author by this address. */
function identity(world: DemoWorld, person: Person): Readonly<Record<string, string>> {
  const { id } = world.github.addUser(person);
  const email = `${id}+${person}@users.noreply.github.com`;
  const { name } = PEOPLE[person];
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

/** Pushes the branch and opens the pull request. Resolves with its number. */
export async function openPullRequest(world: DemoWorld, person: Person, pull: NewPullRequest): Promise<number> {
  await push(world, person, pull);
  const { title, body, branch } = pull;
  const answer = await api(world, person, 'POST', 'pulls', { title, body, head: branch, base: 'main' });
  return numberIn(answer, 'number');
}

/** Resolves with the comment's id. */
export async function comment(world: DemoWorld, person: Person, issue: number, body: string): Promise<number> {
  return numberIn(await api(world, person, 'POST', `issues/${issue}/comments`, { body }), 'id');
}

export async function merge(world: DemoWorld, person: Person, pull: number): Promise<void> {
  await api(world, person, 'PUT', `pulls/${pull}/merge`, { merge_method: 'squash' });
}

/** Starts a workflow by hand on the default branch. */
export async function dispatch(
  world: DemoWorld,
  person: Person,
  workflow: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  await api(world, person, 'POST', `actions/workflows/${workflow}/dispatches`, { ref: 'main', inputs });
}

/** Calls the API of the model repository. Throws with GitHub's message when it refuses. */
export async function api(
  world: DemoWorld,
  person: Person,
  method: string,
  below: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${world.github.apiUrl}/repos/${world.repository}/${below}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${world.github.tokenFor(person)}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${person} could not ${method} ${below}: ${response.status} ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}

function numberIn(value: unknown, key: string): number {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof found !== 'number') throw new Error(`GitHub's answer has no ${key}.`);
  return found;
}
