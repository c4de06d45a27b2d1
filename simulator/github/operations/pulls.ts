import { atLeast, canModerate, roleOf } from '../access.ts';
import {
  authorOf,
  created,
  empty,
  flagField,
  numberParam,
  ok,
  page,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { git } from '../git.ts';
import { commitIds, differences, readCommit, resolveCommit } from '../git-read.ts';
import { commitTree, compareAndSwap, mergeTree } from '../git-write.ts';
import { forbidden, notFound, unprocessable } from '../http-error.ts';
import { identityOf, webFlow } from '../identities.ts';
import { commitJson, differenceJson } from '../json/commits.ts';
import { issueOf } from '../json/issues.ts';
import { pullBase, pullJson, pullSimpleJson, reviewJson } from '../json/pulls.ts';
import type { PullRequest, Review } from '../model.ts';
import { isMergeable, updatePullRefs } from '../pull-refs.ts';
import { mergePull, openPull } from '../pull-requests.ts';
import { refMoved } from '../refs.ts';
import { findRepository, keyOf, nextId, now, withLock } from '../world.ts';
import { editsSince, setState } from './issue-state.ts';

const pullOf = (call: RepositoryCall): PullRequest => {
  const pull = call.repository.pulls.get(numberParam(call, 'pull_number'));
  if (pull === undefined) throw notFound();
  return pull;
};

/** The first reader after a change gets null and starts the computation, the next one the answer. */
const askMergeable = (call: RepositoryCall, pull: PullRequest): boolean | null => {
  if (pull.merged || issueOf(call.repository, pull.number).state === 'closed') return null;
  const known = pull.mergeability === 'known';
  if (call.world.faults.take(['mergeable-null'], { operation: 'pulls/get' }) !== undefined) return null;
  pull.mergeability = 'known';
  return known ? isMergeable(pull) : null;
};

const mergeMethod = (method: string | undefined): 'merge' | 'squash' | 'rebase' =>
  method === 'squash' || method === 'rebase' ? method : 'merge';

const canMaintain = (call: RepositoryCall, pull: PullRequest): void => {
  const { caller, repository, world } = call;
  if (issueOf(repository, pull.number).user === authorOf(call).user) return;
  if (!canModerate(world, repository, caller, 'triage')) throw forbidden('Must have triage rights to Repository.');
};

const EVENTS = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

const reviewState = (event: string | undefined): Review['state'] =>
  event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT' ? EVENTS[event] : 'PENDING';

export const pullOperations: Readonly<Record<string, RepositoryHandler>> = {
  'pulls/create': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const pull = await openPull(world, repository, authorOf(call), {
        title: textField(body, 'title') ?? '',
        body: textField(body, 'body') ?? null,
        head: textField(body, 'head') ?? '',
        headRepository: textField(body, 'head_repo'),
        base: textField(body, 'base') ?? '',
        draft: flagField(body, 'draft') ?? false,
      });
      return created(await pullJson(world, repository, pull, null));
    }),

  'pulls/get': async (call) => {
    const pull = pullOf(call);
    return ok(await pullJson(call.world, call.repository, pull, askMergeable(call, pull)));
  },

  'pulls/list': (call) => {
    const { repository, query } = call;
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const found = [...repository.pulls.values()]
      .filter(({ number }) => state === 'all' || issueOf(repository, number).state === state)
      .filter((pull) => base === null || pull.baseRef === base)
      .filter((pull) => head === null || keyOf(`${pull.headRepository.split('/')[0]}:${pull.headRef}`) === keyOf(head))
      .sort((a, b) => b.number - a.number);
    if (query.get('direction') === 'asc') found.reverse();
    return page(found, (pull) => pullSimpleJson(call.world, repository, pull));
  },

  'pulls/update': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const pull = pullOf(call);
      canMaintain(call, pull);
      const issue = issueOf(repository, pull.number);
      const before = { title: issue.title, body: issue.body };
      issue.title = textField(body, 'title') ?? issue.title;
      issue.body = textField(body, 'body') ?? issue.body;
      const base = textField(body, 'base');
      if (base !== undefined && base !== pull.baseRef) {
        const sha = await resolveCommit(repository.directory, `refs/heads/${base}`);
        if (sha === undefined) {
          throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
        }
        pull.baseChanges.push({ id: nextId(world), user: authorOf(call).user, at: now(world) });
        pull.baseRef = base;
        pull.baseSha = sha;
        await updatePullRefs(world, repository, pull);
      }
      issue.updatedAt = now(world);
      await setState(call, issue, editsSince(issue, before));
      return ok(await pullJson(world, repository, pull, null));
    }),

  'pulls/list-files': async (call) => {
    const { world, repository } = call;
    const pull = pullOf(call);
    const files = await differences(repository.directory, await pullBase(repository, pull), pull.headSha);
    return page(files, (file) => differenceJson(world, repository, pull.headSha, file));
  },

  'pulls/list-commits': async (call) => {
    const { world, repository } = call;
    const pull = pullOf(call);
    const ids = await commitIds(repository.directory, ['--reverse', '--topo-order', pull.headSha, `^${pull.baseSha}`]);
    return page(ids.slice(0, 250), async (id) =>
      commitJson(world, repository, await readCommit(repository.directory, id)),
    );
  },

  'pulls/check-if-merged': (call) => {
    if (!pullOf(call).merged) throw notFound();
    return empty();
  },

  'pulls/merge': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const sha = await mergePull(world, repository, authorOf(call), pullOf(call), {
        method: mergeMethod(textField(body, 'merge_method')),
        sha: textField(body, 'sha'),
        title: textField(body, 'commit_title'),
        message: textField(body, 'commit_message'),
      });
      return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
    }),

  'pulls/update-branch': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const pull = pullOf(call);
      const home = findRepository(world, pull.headRepository) ?? repository;
      if (call.caller.kind === 'user' && !atLeast(roleOf(world, home, call.caller.user), 'write')) {
        throw forbidden('Must have write access to the head repository.');
      }
      const before = pull.headSha;
      const expected = textField(body, 'expected_head_sha');
      if (expected !== undefined && expected !== before) {
        throw unprocessable(`expected head sha didn’t match current head ref.`);
      }
      if (home !== repository) {
        await git(home.directory, ['fetch', '-q', '--no-tags', repository.directory, pull.baseSha]);
      }
      const tree = await mergeTree(home.directory, before, pull.baseSha);
      if (tree === undefined) throw unprocessable('merge conflict between base and head');
      const after = await commitTree(home.directory, {
        tree,
        parents: [before, pull.baseSha],
        message: `Merge branch '${pull.baseRef}' into ${pull.headRef}\n`,
        author: identityOf(world, authorOf(call).user),
        committer: webFlow(world),
      });
      const ref = `refs/heads/${pull.headRef}`;
      await compareAndSwap(home.directory, ref, after, before);
      await refMoved(world, home, authorOf(call), { ref, before, after });
      return ok({ message: 'Updating pull request branch.', url: `${world.urls.web}` }, 202);
    }),

  'pulls/create-review': async (call) => {
    const { world, repository, body } = call;
    const pull = pullOf(call);
    const caller = authorOf(call);
    const state = reviewState(textField(body, 'event'));
    if (state !== 'COMMENTED' && state !== 'PENDING' && issueOf(repository, pull.number).user === caller.user) {
      throw unprocessable('Unprocessable Entity', [
        { message: `Can not ${state === 'APPROVED' ? 'approve' : 'request changes on'} your own pull request` },
      ]);
    }
    const review: Review = {
      id: nextId(world),
      user: caller.user,
      body: textField(body, 'body') ?? '',
      state,
      commitId: textField(body, 'commit_id') ?? pull.headSha,
      submittedAt: now(world),
    };
    pull.reviews.push(review);
    const rendered = reviewJson(world, repository, pull, review);
    if (state !== 'PENDING') {
      await emit(world, repository, caller, {
        name: 'pull_request_review',
        action: 'submitted',
        payload: {
          review: { ...rendered, state: state.toLowerCase(), updated_at: review.submittedAt },
          pull_request: pullSimpleJson(world, repository, pull),
        },
        ...(pull.mergeCommitSha === null
          ? { startsWorkflows: false }
          : { at: { sha: pull.mergeCommitSha, ref: `refs/pull/${pull.number}/merge` } }),
      });
    }
    return ok(rendered);
  },

  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    return page(pull.reviews, (review) => reviewJson(call.world, call.repository, pull, review));
  },

  'pulls/get-review': (call) => {
    const pull = pullOf(call);
    const review = pull.reviews.find(({ id }) => id === numberParam(call, 'review_id'));
    if (review === undefined) throw notFound();
    return ok(reviewJson(call.world, call.repository, pull, review));
  },

  'pulls/list-requested-reviewers': (call) => {
    pullOf(call);
    return ok({ users: [], teams: [] });
  },

  'pulls/list-review-comments': (call) => {
    pullOf(call);
    return page([], (comment) => comment);
  },

  'repos/list-pull-requests-associated-with-commit': async (call) => {
    const { world, repository } = call;
    const sha = await resolveCommit(repository.directory, call.params['commit_sha'] ?? '');
    if (sha === undefined) throw unprocessable(`No commit found for SHA: ${call.params['commit_sha']}`);
    const found: PullRequest[] = [];
    for (const pull of repository.pulls.values()) {
      const ids = await commitIds(repository.directory, [pull.headSha, `^${pull.baseSha}`]);
      if (pull.mergeCommitSha === sha ? pull.merged : ids.includes(sha)) found.push(pull);
    }
    return page(found, (pull) => pullSimpleJson(world, repository, pull));
  },
};
