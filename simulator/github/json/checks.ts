import type { CheckRun, CommitStatus, Repository } from '../model.ts';
import { fullName, keyOf, now, type World } from '../world.ts';
import { pullMinimalJson } from './pulls.ts';
import { repositoryApi, repositoryPage } from './repositories.ts';
import { appBySlug, type Json, nodeId, userJson, userOf } from './users.ts';

/** Open pull requests of this repository whose head is the commit. */
const pullsAtHead = (world: World, repository: Repository, sha: string): readonly Json[] =>
  [...repository.pulls.values()]
    .filter(
      (pull) =>
        pull.headSha === sha &&
        keyOf(pull.headRepository) === keyOf(fullName(repository)) &&
        repository.issues.get(pull.number)?.state === 'open',
    )
    .map((pull) => pullMinimalJson(world, repository, pull));

export const checkRunJson = (world: World, repository: Repository, check: CheckRun): Json => {
  const url = `${repositoryApi(world, repository)}/check-runs/${check.id}`;
  const page = `${repositoryPage(world, repository)}/runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.headSha,
    external_id: check.externalId ?? '',
    url,
    html_url: page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.suiteId },
    app: appBySlug(world, check.appSlug),
    pull_requests: pullsAtHead(world, repository, check.headSha),
  };
};

/** The suite a check run belongs to, told from that one check run. */
export const checkSuiteJson = (world: World, repository: Repository, check: CheckRun): Json => ({
  id: check.suiteId,
  node_id: nodeId('CS', check.suiteId),
  head_branch: null,
  head_sha: check.headSha,
  status: check.status,
  conclusion: check.conclusion,
  url: `${repositoryApi(world, repository)}/check-suites/${check.suiteId}`,
  before: null,
  after: check.headSha,
  pull_requests: pullsAtHead(world, repository, check.headSha),
  app: appBySlug(world, check.appSlug),
  created_at: check.startedAt ?? now(world),
  updated_at: check.completedAt ?? check.startedAt ?? now(world),
});

export const annotationsJson = (world: World, repository: Repository, check: CheckRun): readonly Json[] =>
  check.annotations.map((annotation) => {
    const path = annotation.path ?? '.github';
    return {
      path,
      blob_href: `${repositoryPage(world, repository)}/blob/${check.headSha}/${path.split('/').map(encodeURIComponent).join('/')}`,
      start_line: annotation.startLine ?? 1,
      end_line: annotation.endLine ?? annotation.startLine ?? 1,
      start_column: annotation.startColumn ?? null,
      end_column: annotation.endColumn ?? null,
      annotation_level: annotation.level,
      title: annotation.title ?? '',
      message: annotation.message,
      raw_details: '',
    };
  });

export const statusJson = (world: World, repository: Repository, status: CommitStatus): Json => ({
  url: `${repositoryApi(world, repository)}/statuses/${status.sha}`,
  avatar_url: `${world.urls.web}/avatars/u/${userOf(world, status.creator).id}`,
  id: status.id,
  node_id: nodeId('SC', status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: status.createdAt,
  updated_at: status.createdAt,
  creator: userJson(world, status.creator),
});

/** Newest status of each context, newest first. */
export const latestStatuses = (repository: Repository, sha: string): readonly CommitStatus[] => {
  const byContext = new Map<string, CommitStatus>();
  for (const status of repository.statuses) {
    if (status.sha === sha) byContext.set(keyOf(status.context), status);
  }
  return [...byContext.values()].reverse();
};

/** GitHub's rule: failure wins, then pending (also without any status), then success. */
export const combinedState = (statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' => {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
};
