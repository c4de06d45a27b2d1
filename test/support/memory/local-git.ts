import { UserError } from '../../../src/errors.ts';
import type { LocalGit } from '../../../src/ports.ts';
import { memoryTree } from './git-objects.ts';
import { ancestry } from './history.ts';
import type { MemoryState } from './state.ts';

/** A clone with the given commit checked out. `depth` counts commits, the checked-out one included. */
export function memoryLocalGit(state: MemoryState, head: string, depth?: number): LocalGit {
  const all = new Map(ancestry(state, head).map((commit) => [commit.id, commit]));
  const present = depth === undefined ? new Set(all.keys()) : nearest(head, depth, (id) => all.get(id)?.parents ?? []);
  const commitNamed = (id: string) => {
    const commit = present.has(id) ? all.get(id) : undefined;
    if (commit !== undefined) return commit;
    throw new UserError('git.commit-missing', `The clone does not hold the commit ${id}.`, {
      hint: 'Set `fetch-depth: 2` or more on actions/checkout.',
    });
  };
  return {
    head: async () => head,
    parents: async (commit) => commitNamed(commit).parents,
    tree: async (commit) => memoryTree(commitNamed(commit)),
    isShallow: async () => present.size < all.size,
  };
}

function nearest(head: string, depth: number, parentsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  let layer: readonly string[] = [head];
  const found = new Set<string>();
  for (let distance = 0; distance < depth; distance += 1) {
    for (const id of layer) found.add(id);
    layer = layer.flatMap(parentsOf);
  }
  return found;
}
