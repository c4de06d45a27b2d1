/**
 * The deployment that a job with `environment:` makes: one record per job, whose statuses follow the job. Source:
 * docs.github.com, "Managing environments for deployment" and "Viewing deployment history".
 */
import type { RunStatus } from '../contract.ts';
import { addDeployment, addStatus, emitDeployment, emitStatus } from './deployments.ts';
import { jobPage } from './json/actions.ts';
import type { Caller, Deployment, Repository } from './model.ts';
import type { Job, WorkflowRun } from './model-actions.ts';
import { ACTIONS_APP } from './tokens.ts';
import { inBackground, type World, withLock } from './world.ts';

/** What runs make of their own accord starts no further workflows; hooks hear of it. */
const quietly = (run: WorkflowRun): { readonly caller: Caller; readonly startsWorkflows: false } => ({
  caller: { kind: 'user', user: run.actor },
  startsWorkflows: false,
});

export const deployForJob = (
  world: World,
  repository: Repository,
  run: WorkflowRun,
  environment: string,
): Deployment => {
  const deployment = addDeployment(world, repository, {
    sha: run.headSha,
    ref: run.headBranch,
    task: 'deploy',
    environment,
    description: null,
    payload: {},
    transient: false,
    production: false,
    creator: run.actor,
    appSlug: ACTIONS_APP,
  });
  inBackground(
    world,
    withLock(world, () => emitDeployment(world, repository, deployment, quietly(run))),
  );
  return deployment;
};

/** The published list of states has no `waiting`, and knows failures of one kind only. */
const stateOf = (status: RunStatus, conclusion: Job['conclusion']): string => {
  switch (status) {
    case 'queued':
    case 'pending':
      return 'queued';
    case 'waiting':
      return 'pending';
    case 'in_progress':
      return 'in_progress';
    case 'completed':
      return conclusion === 'success' ? 'success' : 'failure';
  }
};

/** Adds a status when the job has moved on; a job without a deployment has none to add to. */
export const followJob = (world: World, repository: Repository, run: WorkflowRun, job: Job): void => {
  const { deployment } = job;
  if (deployment === undefined) return;
  const state = stateOf(job.status, job.conclusion);
  if (deployment.statuses.at(-1)?.state === state) return;
  const status = addStatus(
    world,
    repository,
    deployment,
    {
      state,
      description: '',
      environment: deployment.environment,
      environmentUrl: job.environmentUrl,
      logUrl: jobPage(world, repository, job),
      creator: deployment.creator,
    },
    true,
  );
  inBackground(
    world,
    withLock(world, () => emitStatus(world, repository, deployment, status, quietly(run))),
  );
};
