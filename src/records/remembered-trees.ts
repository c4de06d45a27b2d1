import type { RemoteRepository, Tree } from '../ports.ts';

/** The same repository, which lists every commit's files once. */
export function rememberedTrees(repository: RemoteRepository): RemoteRepository {
  const trees = new Map<string, Tree>();
  return {
    branchHead: (branch) => repository.branchHead(branch),
    mergeBase: (one, other) => repository.mergeBase(one, other),
    firstParent: (commit) => repository.firstParent(commit),
    async tree(commit) {
      const tree = trees.get(commit) ?? (await repository.tree(commit));
      trees.set(commit, tree);
      return tree;
    },
  };
}
