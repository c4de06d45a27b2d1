import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { runProcess } from './process.ts';
import { environmentOf, fail, type StepCall } from './step-process.ts';

type Inputs = Readonly<Record<string, string>>;

/** What is to be fetched, and under which names it is kept. */
interface Target {
  readonly refspecs: readonly string[];
  /** What `git checkout` gets. */
  readonly checkout: readonly string[];
  readonly ref: string;
}

const UNSUPPORTED = ['lfs', 'submodules', 'sparse-checkout', 'ssh-key', 'filter'];

interface Git {
  readonly run: (...args: readonly string[]) => Promise<void>;
  /** Whether the command succeeds; prints nothing. */
  readonly succeeds: (...args: readonly string[]) => Promise<boolean>;
  readonly read: (...args: readonly string[]) => Promise<string>;
}

/**
 * Answers `actions/checkout`: a real `git fetch` over HTTP into the workspace. Pull requests end on a detached
 * `refs/remotes/pull/N/merge`, branches on a local branch. False when it failed.
 */
export async function runCheckout(call: StepCall, inputs: Inputs, name: string): Promise<boolean> {
  const { job } = call;
  const on = UNSUPPORTED.find((key) => !['', 'false'].includes(inputs[key] ?? ''));
  if (on !== undefined) throw new Error(`The simulator's checkout does not know the input "${on}".`);
  const github = job.contexts['github'] as Readonly<Record<string, unknown>>;
  const own = String(github['repository']);
  const repository = inputs['repository'] || own;
  const directory = resolve(job.folders.workspace, inputs['path'] ?? '');
  if (relative(job.folders.workspace, directory).startsWith('..')) {
    throw new Error(`The checkout path "${inputs['path'] ?? ''}" is outside the workspace.`);
  }
  const token = inputs['token'] || job.handle.token;
  const depth = Number(inputs['fetch-depth'] || '1');
  if (!Number.isInteger(depth) || depth < 0)
    throw new Error(`fetch-depth must be 0 or more, not "${inputs['fetch-depth'] ?? ''}".`);

  const git = gitIn(call, directory);
  const url = `${job.machine.service.serverUrl}/${repository}`;
  await prepareFolder(git, directory, url, inputs['clean'] !== 'false');
  await writeCredentials(call, directory, token);
  if (inputs['persist-credentials'] !== 'false') {
    job.postSteps.push({
      name: `Post ${name}`,
      condition: 'always()',
      run: async () => {
        if (existsSync(join(directory, '.git'))) await forgetCredentials(call, git);
        return true;
      },
    });
  }
  try {
    const wanted = inputs['ref'] || (repository === own ? '' : job.machine.service.defaultBranch(repository));
    const target =
      wanted === '' ? eventTarget(String(github['ref']), String(github['sha'])) : await namedTarget(git, wanted);
    await fetchTarget(git, target, depth, inputs['fetch-tags'] === 'true');
    await git.run('checkout', '--quiet', '--force', ...target.checkout);
    call.outputs.set('ref', target.ref);
    call.outputs.set('commit', await git.read('rev-parse', 'HEAD'));
    if (inputs['persist-credentials'] === 'false') await forgetCredentials(call, git);
    return true;
  } catch (error) {
    fail(call, error instanceof Error ? error.message : String(error));
    return false;
  }
}

function gitIn(call: StepCall, directory: string): Git {
  const { job } = call;
  const environment = {
    ...environmentOf(call, { variables: { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1' } }),
  };
  const start = async (args: readonly string[], onLine: (line: string) => void): Promise<boolean> => {
    const ending = await runProcess({
      command: 'git',
      args,
      directory,
      environment,
      onLine,
      stop: AbortSignal.any([call.stop, job.giveUp]),
      kill: job.lost.signal,
      timings: job.machine.timings,
    });
    if (ending.kind === 'not-started') throw new Error(`Unable to start git: ${ending.message}.`);
    return ending.kind === 'exited' && ending.code === 0;
  };
  return {
    async run(...args) {
      job.journal.log(`git ${args.join(' ')}`);
      if (!(await start(args, job.journal.log))) throw new Error(`git ${args[0] ?? ''} failed; the log shows why.`);
    },
    succeeds: (...args) => start(args, () => undefined),
    async read(...args) {
      const lines: string[] = [];
      if (!(await start(args, (line) => lines.push(line))))
        throw new Error(`git ${args.join(' ')} failed: ${lines.join(' ')}`);
      return lines.join('\n').trim();
    },
  };
}

async function prepareFolder(git: Git, directory: string, url: string, clean: boolean): Promise<void> {
  await mkdir(directory, { recursive: true });
  if (existsSync(join(directory, '.git')) && (await git.read('config', '--get', 'remote.origin.url')) === url) {
    if (!clean) return;
    await git.run('clean', '-ffdx', '--quiet');
    if (await git.succeeds('rev-parse', '--verify', '--quiet', 'HEAD'))
      await git.run('reset', '--hard', '--quiet', 'HEAD');
    return;
  }
  // Files of earlier steps do not survive a checkout into their folder.
  for (const entry of await readdir(directory)) await rm(join(directory, entry), { recursive: true, force: true });
  await git.run('init', '--quiet', '--initial-branch=main', '.');
  await git.run('remote', 'add', 'origin', url);
}

function headerKey(call: StepCall): string {
  return `http.${call.job.machine.service.serverUrl}/.extraheader`;
}

/** Writes the token into the repository's own configuration, by file: on a command line every process could read it. */
async function writeCredentials(call: StepCall, directory: string, token: string): Promise<void> {
  const { job } = call;
  const credential = Buffer.from(`x-access-token:${token}`).toString('base64');
  job.masks.add(token);
  job.masks.add(credential);
  const section = `[http "${job.machine.service.serverUrl}/"]\n\textraheader = AUTHORIZATION: basic ${credential}\n`;
  await forgetCredentials(call, gitIn(call, directory));
  await appendFile(join(directory, '.git', 'config'), section, { mode: 0o600 });
}

async function forgetCredentials(call: StepCall, git: Git): Promise<void> {
  await git.succeeds('config', '--local', '--unset-all', headerKey(call));
}

/** The commit the run is about, kept under the name of the ref that caused it. */
function eventTarget(ref: string, sha: string): Target {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch !== undefined) {
    const local = `refs/remotes/origin/${branch}`;
    return { refspecs: [`+${sha}:${local}`], checkout: ['-B', branch, local], ref };
  }
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1];
  if (pull !== undefined) {
    const local = `refs/remotes/pull/${pull}`;
    return { refspecs: [`+${sha}:${local}`], checkout: ['--detach', local], ref };
  }
  const kept = ref.startsWith('refs/tags/') ? [`+${sha}:${ref}`] : [sha];
  return { refspecs: kept, checkout: ['--detach', sha], ref };
}

/** A branch, tag, full ref or commit that the step names. */
async function namedTarget(git: Git, wanted: string): Promise<Target> {
  if (/^[0-9a-f]{40}$/i.test(wanted)) return { refspecs: [wanted], checkout: ['--detach', wanted], ref: wanted };
  if (/^refs\/(?!heads\/|tags\/)/.test(wanted)) {
    const local = `refs/remotes/${wanted.slice('refs/'.length)}`;
    return { refspecs: [`+${wanted}:${local}`], checkout: ['--detach', local], ref: wanted };
  }
  const name = wanted.replace(/^refs\/(heads|tags)\//, '');
  const isBranch =
    !wanted.startsWith('refs/tags/') &&
    (await git.succeeds('ls-remote', '--exit-code', 'origin', `refs/heads/${name}`));
  if (isBranch) {
    const local = `refs/remotes/origin/${name}`;
    return { refspecs: [`+refs/heads/${name}:${local}`], checkout: ['-B', name, local], ref: `refs/heads/${name}` };
  }
  const tag = `refs/tags/${name}`;
  if (await git.succeeds('ls-remote', '--exit-code', 'origin', tag)) {
    return { refspecs: [`+${tag}:${tag}`], checkout: ['--detach', tag], ref: tag };
  }
  throw new Error(`No branch or tag "${wanted}" was found in the repository.`);
}

async function fetchTarget(git: Git, target: Target, depth: number, tags: boolean): Promise<void> {
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const options = ['--quiet', '--no-recurse-submodules', tags || depth === 0 ? '--tags' : '--no-tags'];
  if (depth > 0) await git.run('fetch', ...options, `--depth=${depth}`, 'origin', ...target.refspecs);
  else {
    await git.run('fetch', ...options, '--prune', 'origin', ...everything);
    // Second, so that the commit of the event wins over a branch that has moved on meanwhile.
    await git.run('fetch', ...options, 'origin', ...target.refspecs);
  }
}
