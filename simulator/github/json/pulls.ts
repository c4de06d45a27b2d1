import { associationOf } from '../access.ts';
import { git } from '../git.ts';
import { differences, EMPTY_TREE, mergeBase } from '../git-read.ts';
import type { PullRequest, Repository, Review } from '../model.ts';
import { findRepository, type World } from '../world.ts';
import { commentsOf, issueOf, labelsJson } from './issues.ts';
import { repositoryApi, repositoryJson, repositoryPage } from './repositories.ts';
import { type Json, nodeId, userJson } from './users.ts';

const side = (world: World, base: Repository, name: string, ref: string, sha: string): Json => {
  const repository = findRepository(world, name) ?? base;
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: userJson(world, repository.owner),
    repo: repositoryJson(world, repository),
  };
};

/** The list form of a pull request. */
export const pullSimpleJson = (world: World, repository: Repository, pull: PullRequest): Json => {
  const issue = issueOf(repository, pull.number);
  const api = `${repositoryApi(world, repository)}/pulls/${pull.number}`;
  const issueApi = `${repositoryApi(world, repository)}/issues/${pull.number}`;
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`;
  const statuses = `${repositoryApi(world, repository)}/statuses/${pull.headSha}`;
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    url: api,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueApi,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${repositoryApi(world, repository)}/pulls/comments{/number}`,
    comments_url: `${issueApi}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    title: issue.title,
    user: userJson(world, issue.user),
    body: issue.body,
    labels: labelsJson(world, repository, issue),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(world, repository, pull.headRepository, pull.headRef, pull.headSha),
    base: side(world, repository, `${repository.owner}/${repository.name}`, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: api },
      html: { href: page },
      issue: { href: issueApi },
      comments: { href: `${issueApi}/comments` },
      review_comments: { href: `${api}/comments` },
      review_comment: { href: `${repositoryApi(world, repository)}/pulls/comments{/number}` },
      commits: { href: `${api}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(world, repository, issue.user),
    auto_merge: null,
    draft: pull.draft,
  };
};

/** Commit the pull request's own changes start from. */
export const pullBase = async (repository: Repository, pull: PullRequest): Promise<string> =>
  (await mergeBase(repository.directory, pull.baseSha, pull.headSha)) ?? EMPTY_TREE;

/** The full form, with sizes from git. `mergeable` is GitHub's three-valued field. */
export const pullJson = async (
  world: World,
  repository: Repository,
  pull: PullRequest,
  mergeable: boolean | null,
): Promise<Json> => {
  const from = await pullBase(repository, pull);
  const files = await differences(repository.directory, from, pull.headSha);
  const range = from === EMPTY_TREE ? [pull.headSha] : [pull.headSha, `^${from}`];
  const commits = Number(await git(repository.directory, ['rev-list', '--count', ...range]));
  return {
    ...pullSimpleJson(world, repository, pull),
    merged: pull.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === undefined ? null : userJson(world, pull.mergedBy),
    comments: commentsOf(repository, pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
};

/** The few fields check runs and workflow runs carry. */
export const pullMinimalJson = (world: World, repository: Repository, pull: PullRequest): Json => {
  const head = findRepository(world, pull.headRepository) ?? repository;
  const brief = (one: Repository) => ({ id: one.id, url: repositoryApi(world, one), name: one.name });
  return {
    id: pull.id,
    number: pull.number,
    url: `${repositoryApi(world, repository)}/pulls/${pull.number}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo: brief(head) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: brief(repository) },
  };
};

export const reviewJson = (world: World, repository: Repository, pull: PullRequest, review: Review): Json => {
  const api = `${repositoryApi(world, repository)}/pulls/${pull.number}`;
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userJson(world, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: api,
    _links: { html: { href: page }, pull_request: { href: api } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: associationOf(world, repository, review.user),
  };
};
