/** The GitOps repository as Argo CD sees it: rendered by kustomize, before and after a promotion. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type DemoWorld, GITOPS_REPOSITORY } from './world.ts';

const execute = promisify(execFile);
const APPLICATION = 'apps/penguin-sex/production';

export interface RenderedChange {
  /** The program that rendered, with its arguments. */
  readonly renderer: string;
  readonly before: string;
  readonly after: string;
  /** Unified diff. */
  readonly diff: string;
}

/** Renders the application at a commit and at its parent. Undefined when neither kubectl nor kustomize is installed. */
export async function renderPromotion(world: DemoWorld, commit: string): Promise<RenderedChange | undefined> {
  const renderer = await findRenderer();
  if (renderer === undefined) return undefined;
  const folder = await mkdtemp(path.join(world.directory, 'manifests-'));
  try {
    const before = await render(world, renderer, `${commit}^`, path.join(folder, 'before'));
    const after = await render(world, renderer, commit, path.join(folder, 'after'));
    return { renderer: renderer.join(' '), before, after, diff: await diff(folder, before, after) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Command = readonly [program: string, argument: string];

async function findRenderer(): Promise<Command | undefined> {
  const candidates: readonly (readonly [Command, probe: readonly string[]])[] = [
    [
      ['kubectl', 'kustomize'],
      ['version', '--client'],
    ],
    [['kustomize', 'build'], ['version']],
  ];
  for (const [command, probe] of candidates) {
    const found = await execute(command[0], [...probe]).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  return undefined;
}

async function render(world: DemoWorld, [program, argument]: Command, commit: string, folder: string): Promise<string> {
  const sha = (await world.github.git(GITOPS_REPOSITORY, 'rev-parse', commit)).trim();
  await world.github.exportTree(GITOPS_REPOSITORY, sha, folder);
  const { stdout } = await execute(program, [argument, path.join(folder, APPLICATION)]);
  return stdout;
}

async function diff(folder: string, before: string, after: string): Promise<string> {
  await writeFile(path.join(folder, 'before.yaml'), before);
  await writeFile(path.join(folder, 'after.yaml'), after);
  const args = ['diff', '--no-index', '--no-color', '-U2', 'before.yaml', 'after.yaml'];
  // git says with exit code 1 that there are differences.
  return execute('git', args, { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: unknown) => {
      const output: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stdout') : undefined;
      if (typeof output === 'string' && output !== '') return output;
      throw error;
    },
  );
}
