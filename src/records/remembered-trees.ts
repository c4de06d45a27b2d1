import type { RemoteRepository, Tree } from '../ports.ts';

/** The same repository, which is asked for every commit's files and parent once. */
export function rememberedTrees(repository: RemoteRepository): RemoteRepository {
  return {
    branchHead: (branch) => repository.branchHead(branch),
    mergeBase: (one, other) => repository.mergeBase(one, other),
    firstParent: remembered((commit) => repository.firstParent(commit)),
    tree: remembered<Tree>((commit) => repository.tree(commit)),
  };
}

/** What failed is asked for again. */
function remembered<Answer>(ask: (commit: string) => Promise<Answer>): (commit: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return async (commit) => {
    const answer = answers.get(commit) ?? ask(commit);
    answers.set(commit, answer);
    try {
      return await answer;
    } catch (error) {
      answers.delete(commit);
      throw error;
    }
  };
}
