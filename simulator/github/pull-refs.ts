/** `refs/pull/N/head` and `refs/pull/N/merge`, kept true by real merges, and the events of moved heads. */
import { emit, type Happening } from './events.ts';
import { git, tryGit } from './git.ts';
import { changedPaths, readCommit } from './git-read.ts';
import { commitTree, mergeTree } from './git-write.ts';
import { identityOf, webFlow } from './identities.ts';
import { issueOf } from './json/issues.ts';
import { pullBase, pullJson } from './json/pulls.ts';
import type { Json } from './json/users.ts';
import type { Caller, PullRequest, Repository } from './model.ts';
import { actorOf } from './tokens.ts';
import { findRepository, fullName, keyOf, now, type World } from './world.ts';

export const isFromFork = (repository: Repository, pull: PullRequest): boolean =>
  keyOf(pull.headRepository) !== keyOf(fullName(repository));

/** Brings the head's objects and ref into the base repository and makes the test merge. */
export const updatePullRefs = async (world: World, repository: Repository, pull: PullRequest): Promise<void> => {
  const { directory } = repository;
  const name = `refs/pull/${pull.number}`;
  const fork = isFromFork(repository, pull) ? findRepository(world, pull.headRepository) : undefined;
  if (fork !== undefined) {
    await git(directory, ['fetch', '-q', '--no-tags', fork.directory, `+refs/heads/${pull.headRef}:${name}/head`]);
  } else {
    await git(directory, ['update-ref', `${name}/head`, pull.headSha]);
  }
  pull.mergeability = 'unknown';
  const tree = await mergeTree(directory, pull.baseSha, pull.headSha);
  if (tree === undefined) {
    pull.mergeCommitSha = null;
    await git(directory, ['update-ref', '-d', `${name}/merge`]);
    return;
  }
  pull.mergeCommitSha = await commitTree(directory, {
    tree,
    parents: [pull.baseSha, pull.headSha],
    message: `Merge ${pull.headSha} into ${pull.baseSha}\n`,
    author: identityOf(world, issueOf(repository, pull.number).user),
    committer: webFlow(world),
  });
  await git(directory, ['update-ref', `${name}/merge`, pull.mergeCommitSha]);
};

/** True or false once computed; conflicts leave no test merge. */
export const isMergeable = (pull: PullRequest): boolean => pull.mergeCommitSha !== null && !pull.merged;

/** Commit and ref a `pull_request` workflow runs on: the test merge, or the base branch once merged. */
const placeOf = (pull: PullRequest): { readonly sha: string; readonly ref: string } | undefined => {
  if (pull.mergeCommitSha === null) return undefined;
  const ref = pull.merged ? `refs/heads/${pull.baseRef}` : `refs/pull/${pull.number}/merge`;
  return { sha: pull.mergeCommitSha, ref };
};

/** Publishes a `pull_request` event with the pull request as it is now. */
export const emitPull = async (
  world: World,
  repository: Repository,
  caller: Caller,
  pull: PullRequest,
  action: string,
  extra: Json = {},
): Promise<void> => {
  const at = placeOf(pull);
  const happening: Happening = {
    name: 'pull_request',
    action,
    payload: {
      number: pull.number,
      pull_request: await pullJson(world, repository, pull, null),
      ...extra,
    },
    fromFork: isFromFork(repository, pull),
    headMessage: (await readCommit(repository.directory, pull.headSha)).message,
    changedPaths: await changedPaths(repository.directory, await pullBase(repository, pull), pull.headSha),
    ...(at === undefined ? { startsWorkflows: false } : { at }),
  };
  await emit(world, repository, caller, happening);
};

const synchronise = async (
  world: World,
  repository: Repository,
  caller: Caller,
  pull: PullRequest,
  after: string,
): Promise<void> => {
  const before = pull.headSha;
  pull.headSha = after;
  issueOf(repository, pull.number).updatedAt = now(world);
  await updatePullRefs(world, repository, pull);
  await emitPull(world, repository, caller, pull, 'synchronize', { before, after });
};

/** Ends an open pull request, with or without a merge. */
export const closePull = async (
  world: World,
  repository: Repository,
  caller: Caller,
  pull: PullRequest,
  login: string,
  mergedAs: string | undefined,
): Promise<void> => {
  const issue = issueOf(repository, pull.number);
  issue.state = 'closed';
  issue.closedAt = now(world);
  issue.closedBy = login;
  issue.updatedAt = now(world);
  if (mergedAs !== undefined) {
    pull.merged = true;
    pull.mergedAt = now(world);
    pull.mergedBy = login;
    pull.mergeCommitSha = mergedAs;
    await git(repository.directory, ['update-ref', '-d', `refs/pull/${pull.number}/merge`]);
  }
  await emitPull(world, repository, caller, pull, 'closed');
};

const openPulls = (repository: Repository): readonly PullRequest[] =>
  [...repository.pulls.values()].filter(({ number }) => repository.issues.get(number)?.state === 'open');

const baseMoved = async (
  world: World,
  repository: Repository,
  caller: Caller,
  pull: PullRequest,
  after: string,
): Promise<void> => {
  const contains = await tryGit(repository.directory, ['merge-base', '--is-ancestor', pull.headSha, after]);
  if (contains !== undefined) {
    // Somebody pushed the head's commits to the base: GitHub then shows the pull request as merged.
    await closePull(world, repository, caller, pull, actorOf(caller), after);
    return;
  }
  pull.baseSha = after;
  await updatePullRefs(world, repository, pull);
};

/** After a branch moved: heads of its pull requests (here and in parents) and bases of others. Call with the lock held. */
export const refreshPulls = async (
  world: World,
  moved: Repository,
  caller: Caller,
  { ref, after }: { readonly ref: string; readonly after: string | undefined },
): Promise<void> => {
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  for (const repository of world.repositories.values()) {
    for (const pull of openPulls(repository)) {
      const isHead = keyOf(pull.headRepository) === keyOf(fullName(moved)) && pull.headRef === branch;
      const isBase = repository === moved && pull.baseRef === branch;
      if (!isHead && !isBase) continue;
      const login = actorOf(caller);
      if (after === undefined) await closePull(world, repository, caller, pull, login, undefined);
      else if (isHead) await synchronise(world, repository, caller, pull, after);
      else await baseMoved(world, repository, caller, pull, after);
    }
  }
};
