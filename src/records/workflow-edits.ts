import type { RemoteRepository, TreeEntry } from '../ports.ts';

const GUARDED = ['.github/workflows/', '.github/actions/'];

/**
 * Files below `.github/workflows` and `.github/actions` in which two commits differ. A pull request runs its own version of them, and with
 * it the job that writes reports: a report of a changed workflow proves nothing.
 */
function workflowEdits(base: readonly TreeEntry[], head: readonly TreeEntry[]): readonly string[] {
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

/**
 * Why runs for a commit must not be believed: its history edits workflows that the trusted branch does not have. What that branch changed
 * since is not held against it. Undefined when they may be believed.
 *
 * @param trusted commit of the branch whose workflows are believed
 */
export async function distrustWorkflows(
  repository: Pick<RemoteRepository, 'mergeBase' | 'tree'>,
  trusted: string,
  commit: string,
): Promise<string | undefined> {
  if (commit === trusted) return undefined;
  const parting = await repository.mergeBase(trusted, commit);
  if (parting === undefined) return `its commit ${commit.slice(0, 12)} has no history in common with the base branch`;
  const edits = await workflowEditsBetween(repository, parting, commit);
  if (edits.length === 0) return undefined;
  return `its commit ${commit.slice(0, 12)} edits workflows (${edits.slice(0, 3).join(', ')})`;
}
