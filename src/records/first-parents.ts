import type { RemoteRepository } from '../ports.ts';

/** A commit and its first parents, newest first: what a branch pointed to. At most so many parents; each is asked for when it is wanted. */
export async function* firstParents(
  repository: Pick<RemoteRepository, 'firstParent'>,
  commit: string,
  parents: number,
): AsyncGenerator<string, void> {
  yield commit;
  let at: string | undefined = commit;
  for (let taken = 0; taken < parents; taken += 1) {
    at = await repository.firstParent(at);
    if (at === undefined) return;
    yield at;
  }
}
