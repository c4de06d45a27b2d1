/** Opening and merging pull requests. */
import { canSee } from './access.ts';
import { git } from './git.ts';
import { commitIds, readCommits, resolveCommit } from './git-read.ts';
import { commitTree, compareAndSwap } from './git-write.ts';
import { conflict, HttpError, invalidField, unprocessable } from './http-error.ts';
import { identityOf, webFlow } from './identities.ts';
import { issueOf } from './json/issues.ts';
import type { Caller, PullRequest, Repository } from './model.ts';
import { addIssue } from './new-issue.ts';
import { closePull, emitPull, isFromFork, isMergeable, updatePullRefs } from './pull-refs.ts';
import { refMoved } from './refs.ts';
import { findRepository, fullName, keyOf, scratchFolder, type World } from './world.ts';

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly head: string;
  readonly headRepository: string | undefined;
  readonly base: string;
  readonly draft: boolean;
}

const headOf = (
  world: World,
  repository: Repository,
  { head, headRepository }: NewPull,
): { readonly repository: Repository; readonly ref: string } | undefined => {
  const [owner, ref] = head.includes(':') ? [head.slice(0, head.indexOf(':')), head.slice(head.indexOf(':') + 1)] : [];
  if (ref === undefined || owner === undefined) return { repository, ref: head };
  if (keyOf(owner) === keyOf(repository.owner) && headRepository === undefined) return { repository, ref };
  const fork = [...world.repositories.values()].find(
    (one) =>
      keyOf(one.owner) === keyOf(owner) &&
      (headRepository === undefined
        ? keyOf(one.parent ?? '') === keyOf(fullName(repository))
        : one.name === headRepository),
  );
  return fork === undefined ? undefined : { repository: fork, ref };
};

/** Opens a pull request and its refs. Call with the lock held. */
export const openPull = async (
  world: World,
  repository: Repository,
  caller: Exclude<Caller, { kind: 'anonymous' }>,
  input: NewPull,
): Promise<PullRequest> => {
  const head = headOf(world, repository, input);
  const visible = head !== undefined && canSee(world, head.repository, caller);
  const headSha = visible ? await resolveCommit(head.repository.directory, `refs/heads/${head.ref}`) : undefined;
  if (head === undefined || headSha === undefined) {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
  }
  const baseSha = await resolveCommit(repository.directory, `refs/heads/${input.base}`);
  if (baseSha === undefined) {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
  }
  const twin = [...repository.pulls.values()].find(
    (pull) =>
      issueOf(repository, pull.number).state === 'open' &&
      keyOf(pull.headRepository) === keyOf(fullName(head.repository)) &&
      pull.headRef === head.ref &&
      pull.baseRef === input.base,
  );
  const label = `${head.repository.owner}:${head.ref}`;
  if (twin !== undefined) {
    throw invalidField('PullRequest', 'head', `A pull request already exists for ${label}.`);
  }
  if (headSha === baseSha) {
    throw invalidField('PullRequest', 'head', `No commits between ${input.base} and ${label}`);
  }
  const { id, number } = addIssue(world, repository, { user: caller.user, title: input.title, body: input.body });
  const pull: PullRequest = {
    id,
    number,
    headRepository: fullName(head.repository),
    headRef: head.ref,
    headSha,
    baseRef: input.base,
    baseSha,
    draft: input.draft,
    merged: false,
    mergedAt: null,
    mergedBy: undefined,
    mergeCommitSha: null,
    mergeability: 'unknown',
    reviews: [],
    baseChanges: [],
  };
  repository.pulls.set(number, pull);
  await updatePullRefs(world, repository, pull);
  await emitPull(world, repository, caller, pull, 'opened');
  return pull;
};

export interface MergeRequest {
  readonly method: 'merge' | 'squash' | 'rebase';
  readonly sha: string | undefined;
  readonly title: string | undefined;
  readonly message: string | undefined;
}

const squashBody = async (repository: Repository, pull: PullRequest): Promise<string> => {
  const ids = await commitIds(repository.directory, ['--reverse', '--no-merges', pull.headSha, `^${pull.baseSha}`]);
  const commits = await readCommits(repository.directory, ids);
  return commits.length === 1
    ? (commits[0]?.message.split('\n').slice(1).join('\n').trim() ?? '')
    : commits.map(({ message }) => `* ${message}`).join('\n\n');
};

/** Replays the head's commits on the base in a throw-away clone: bare repositories cannot cherry-pick. */
const rebased = async (world: World, repository: Repository, pull: PullRequest): Promise<string> => {
  const folder = await scratchFolder(world, 'rebase');
  const { directory } = repository;
  await git(directory, ['clone', '-q', '--shared', '--no-checkout', directory, folder]);
  const inClone = `${folder}/.git`;
  const committer = webFlow(world);
  await git(inClone, ['--work-tree', folder, 'checkout', '-q', '--detach', pull.headSha]);
  await git(inClone, ['-C', folder, '--work-tree', folder, 'rebase', '-q', '--force-rebase', pull.baseSha], {
    env: { GIT_COMMITTER_NAME: committer.name, GIT_COMMITTER_EMAIL: committer.email },
  });
  await git(directory, ['fetch', '-q', '--no-tags', folder, 'HEAD']);
  return git(inClone, ['rev-parse', 'HEAD']);
};

const mergeCommit = async (
  world: World,
  repository: Repository,
  caller: Exclude<Caller, { kind: 'anonymous' }>,
  pull: PullRequest,
  { method, title, message }: MergeRequest,
): Promise<string> => {
  if (method === 'rebase') return rebased(world, repository, pull);
  const issue = issueOf(repository, pull.number);
  const tree = await git(repository.directory, ['rev-parse', `${pull.mergeCommitSha ?? ''}^{tree}`]);
  const squash = method === 'squash';
  const owner = isFromFork(repository, pull)
    ? (findRepository(world, pull.headRepository)?.owner ?? 'unknown')
    : repository.owner;
  const headline =
    title ??
    (squash ? `${issue.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${owner}/${pull.headRef}`);
  const body = message ?? (squash ? await squashBody(repository, pull) : issue.title);
  return commitTree(repository.directory, {
    tree,
    parents: squash ? [pull.baseSha] : [pull.baseSha, pull.headSha],
    message: body === '' ? `${headline}\n` : `${headline}\n\n${body}\n`,
    author: identityOf(world, squash ? issue.user : caller.user),
    committer: webFlow(world),
  });
};

/** Merges and returns the new commit of the base branch. 405 and 409 as GitHub. Call with the lock held. */
export const mergePull = async (
  world: World,
  repository: Repository,
  caller: Exclude<Caller, { kind: 'anonymous' }>,
  pull: PullRequest,
  request: MergeRequest,
): Promise<string> => {
  const closed = issueOf(repository, pull.number).state === 'closed';
  if (closed || !isMergeable(pull)) throw new HttpError(405, 'Pull Request is not mergeable');
  if (pull.draft) throw new HttpError(405, 'Pull Request is still a draft');
  if (request.sha !== undefined && request.sha !== pull.headSha) {
    throw conflict('Head branch was modified. Review and try the merge again.');
  }
  const before = pull.baseSha;
  const after = await mergeCommit(world, repository, caller, pull, request);
  const ref = `refs/heads/${pull.baseRef}`;
  if (!(await compareAndSwap(repository.directory, ref, after, before))) {
    throw conflict('Base branch was modified. Review and try the merge again.');
  }
  await closePull(world, repository, caller, pull, caller.user, after);
  await refMoved(world, repository, caller, { ref, before, after, kind: 'pr_merge' });
  return after;
};
