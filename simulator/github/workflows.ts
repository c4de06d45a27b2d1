import { git, lines, tryGit } from './git.ts';
import type { Repository, Workflow } from './model.ts';
import { nextId, now, type World } from './world.ts';

/** The record of a workflow file, made when first asked for. */
export const workflowAt = (world: World, repository: Repository, path: string, name: string): Workflow => {
  const known = repository.workflows.get(path);
  if (known !== undefined) {
    known.name = name;
    return known;
  }
  const workflow = { id: nextId(world), path, name, createdAt: now(world) };
  repository.workflows.set(path, workflow);
  return workflow;
};

const nameIn = (text: string, path: string): string =>
  /^name:\s*(.+?)\s*$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? path;

/** Workflows of the default branch, in the order of their paths. */
export const workflowsOf = async (world: World, repository: Repository): Promise<readonly Workflow[]> => {
  const { directory, defaultBranch } = repository;
  const listed = await tryGit(directory, ['ls-tree', '--name-only', defaultBranch, '--', '.github/workflows/']);
  const paths = lines(listed ?? '').filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(
    paths.map(async (path) => {
      const text = await git(directory, ['show', `${defaultBranch}:${path}`]);
      return workflowAt(world, repository, path, nameIn(text, path));
    }),
  );
};
