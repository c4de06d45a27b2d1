import type { RemoteRepository, TreeEntry } from '../ports.ts';

const GUARDED = ['.github/workflows/', '.github/actions/'];

/**
 * Files below `.github/workflows` and `.github/actions` in which two commits differ. A pull request runs its own version of them, and with
 * it the job that writes reports: a report of a changed workflow proves nothing.
 */
export function workflowEdits(base: readonly TreeEntry[], head: readonly TreeEntry[]): readonly string[] {
  const [before, after] = [guarded(base), guarded(head)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

const guarded = (entries: readonly TreeEntry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      // Also the folders' own names: a link or a submodule in their place changes all that is in them.
      .filter(({ path }) => GUARDED.some((folder) => `${path}/`.startsWith(folder)) || path === '.github')
      .map(({ path, kind, id }) => [path, `${kind} ${id}`]),
  );

/** Workflow files that differ between two commits of a repository. */
export async function workflowEditsBetween(
  repository: Pick<RemoteRepository, 'tree'>,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const [before, after] = [await repository.tree(from), await repository.tree(to)];
  return workflowEdits(await before.list(), await after.list());
}
