import { associationOf } from '../access.ts';
import { HttpError } from '../http-error.ts';
import type { Comment, Issue, Label, Reaction, Repository } from '../model.ts';
import { keyOf, type World } from '../world.ts';
import { repositoryApi, repositoryPage } from './repositories.ts';
import { appBySlug, type Json, nodeId, userJson } from './users.ts';

const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

const rollup = (url: string, reactions: readonly Reaction[]): Json => ({
  url,
  total_count: reactions.length,
  ...Object.fromEntries(REACTIONS.map((name) => [name, reactions.filter(({ content }) => content === name).length])),
});

export const reactionJson = (world: World, reaction: Reaction): Json => ({
  id: reaction.id,
  node_id: nodeId('REA', reaction.id),
  user: userJson(world, reaction.user),
  content: reaction.content,
  created_at: reaction.createdAt,
});

export const labelJson = (world: World, repository: Repository, label: Label): Json => ({
  id: label.id,
  node_id: nodeId('LA', label.id),
  url: `${repositoryApi(world, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  default: false,
  description: label.description,
});

/** Labels of an issue; one that was deleted from the repository is skipped. */
export const labelsJson = (world: World, repository: Repository, issue: Issue): readonly Json[] =>
  issue.labels.flatMap((name) => {
    const label = repository.labels.get(keyOf(name));
    return label === undefined
      ? []
      : [{ ...labelJson(world, repository, label), description: label.description ?? '' }];
  });

const pageOf = (world: World, repository: Repository, number: number): string =>
  `${repositoryPage(world, repository)}/${repository.pulls.has(number) ? 'pull' : 'issues'}/${number}`;

export const commentsOf = (repository: Repository, number: number): readonly Comment[] =>
  [...repository.comments.values()].filter(({ issueNumber }) => issueNumber === number);

export const commentJson = (world: World, repository: Repository, comment: Comment): Json => {
  const api = repositoryApi(world, repository);
  const url = `${api}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${pageOf(world, repository, comment.issueNumber)}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issueNumber}`,
    user: userJson(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, repository, comment.user),
    body: comment.body,
    reactions: rollup(`${url}/reactions`, comment.reactions),
    performed_via_github_app: appBySlug(world, comment.appSlug),
  };
};

/** An issue, or the issue side of a pull request. */
export const issueJson = (world: World, repository: Repository, issue: Issue): Json => {
  const api = repositoryApi(world, repository);
  const url = `${api}/issues/${issue.number}`;
  const page = pageOf(world, repository, issue.number);
  const pull = repository.pulls.get(issue.number);
  return {
    id: issue.id,
    node_id: nodeId(pull === undefined ? 'I' : 'PR', issue.id),
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    timeline_url: `${url}/timeline`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userJson(world, issue.user),
    labels: labelsJson(world, repository, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: commentsOf(repository, issue.number).length,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === undefined ? null : userJson(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(world, repository, issue.user),
    reactions: rollup(`${url}/reactions`, issue.reactions),
    performed_via_github_app: null,
    ...(pull === undefined
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${api}/pulls/${issue.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: pull.mergedAt,
          },
        }),
  };
};

/** The issue side of a pull request. The maps are filled together; a gap would be a simulator fault. */
export const issueOf = (repository: Repository, number: number): Issue => {
  const issue = repository.issues.get(number);
  if (issue === undefined) throw new HttpError(404, 'Not Found');
  return issue;
};
