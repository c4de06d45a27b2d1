import type { CommitInfo } from '../git-read.ts';
import type { Repository, Workflow } from '../model.ts';
import type { Artifact, Job, WorkflowRun } from '../model-actions.ts';
import { findRepository, type World } from '../world.ts';
import { simpleCommitJson } from './commits.ts';
import { pullMinimalJson } from './pulls.ts';
import { repositoryApi, repositoryJson, repositoryPage } from './repositories.ts';
import { type Json, nodeId, userJson } from './users.ts';

export const runUrl = (world: World, repository: Repository, run: Pick<WorkflowRun, 'id'>): string =>
  `${repositoryPage(world, repository)}/actions/runs/${run.id}`;

/** Page of a job. */
export const jobPage = (world: World, repository: Repository, job: Pick<Job, 'id' | 'runId'>): string =>
  `${runUrl(world, repository, { id: job.runId })}/job/${job.id}`;

export const runJson = (world: World, repository: Repository, run: WorkflowRun, head: CommitInfo): Json => {
  const api = `${repositoryApi(world, repository)}/actions/runs/${run.id}`;
  const headRepository = findRepository(world, run.headRepository) ?? repository;
  return {
    id: run.id,
    name: run.workflowName,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowPath,
    display_title: run.displayTitle,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: run.workflowId,
    check_suite_id: run.suiteId,
    check_suite_node_id: nodeId('CS', run.suiteId),
    url: api,
    html_url: runUrl(world, repository, run),
    pull_requests: run.pullRequestNumbers.flatMap((number) => {
      const pull = repository.pulls.get(number);
      return pull === undefined ? [] : [pullMinimalJson(world, repository, pull)];
    }),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: userJson(world, run.actor),
    triggering_actor: userJson(world, run.actor),
    run_started_at: run.startedAt,
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${repositoryApi(world, repository)}/check-suites/${run.suiteId}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${api}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repositoryApi(world, repository)}/actions/workflows/${run.workflowId}`,
    head_commit: simpleCommitJson(head),
    repository: repositoryJson(world, repository),
    head_repository: repositoryJson(world, headRepository),
    referenced_workflows: [],
  };
};

export const workflowJson = (world: World, repository: Repository, workflow: Workflow): Json => {
  const page = repositoryPage(world, repository);
  return {
    id: workflow.id,
    node_id: nodeId('W', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: `${repositoryApi(world, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/actions/workflows/${workflow.path.split('/').at(-1)}/badge.svg`,
  };
};

export const jobJson = (world: World, repository: Repository, run: WorkflowRun, job: Job): Json => {
  const api = repositoryApi(world, repository);
  return {
    id: job.id,
    run_id: job.runId,
    run_url: `${api}/actions/runs/${job.runId}`,
    run_attempt: job.attempt,
    node_id: nodeId('JOB', job.id),
    head_sha: job.headSha,
    head_branch: run.headBranch,
    workflow_name: run.workflowName,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: jobPage(world, repository, job),
    status: job.status,
    conclusion: job.conclusion ?? null,
    created_at: job.createdAt,
    started_at: job.startedAt ?? job.createdAt,
    completed_at: job.completedAt ?? null,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status === 'waiting' || step.status === 'pending' ? 'queued' : step.status,
      conclusion: step.conclusion ?? null,
      number: step.number,
      started_at: step.startedAt ?? null,
      completed_at: step.completedAt ?? null,
    })),
    check_run_url: `${api}/check-runs/${job.checkRunId}`,
    labels: job.labels,
    runner_id: job.startedAt === undefined ? null : 1,
    runner_name: job.startedAt === undefined ? null : 'simulator',
    runner_group_id: job.startedAt === undefined ? null : 1,
    runner_group_name: job.startedAt === undefined ? null : 'Default',
  };
};

export const artifactJson = (
  world: World,
  repository: Repository,
  run: WorkflowRun,
  artifact: Artifact,
  digest: string,
): Json => {
  const url = `${repositoryApi(world, repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('AR', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: Date.parse(artifact.expiresAt) <= world.clock().getTime(),
    digest,
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    updated_at: artifact.createdAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: findRepository(world, run.headRepository)?.id ?? repository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
};
