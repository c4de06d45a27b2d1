/** Deployments and their statuses, made through the API or by jobs that name an environment. */
import { emit } from './events.ts';
import { resolveCommit } from './git-read.ts';
import { deploymentJson, deploymentStatusJson } from './json/deployments.ts';
import type { Caller, Deployment, DeploymentStatus, Repository } from './model.ts';
import { nextId, now, type World } from './world.ts';

export type NewDeployment = Omit<Deployment, 'id' | 'createdAt' | 'updatedAt' | 'statuses'>;
export type NewStatus = Omit<DeploymentStatus, 'id' | 'createdAt'>;

/** Tells hooks, and workflows when `startsWorkflows` is true. */
export interface Announcement {
  readonly caller: Caller;
  readonly startsWorkflows: boolean;
}

export const addDeployment = (world: World, repository: Repository, input: NewDeployment): Deployment => {
  const at = now(world);
  const deployment: Deployment = { ...input, id: nextId(world), createdAt: at, updatedAt: at, statuses: [] };
  repository.deployments.push(deployment);
  return deployment;
};

/** Adds a status; with `auto_inactive`, a success ends the earlier ones in the same environment. */
export const addStatus = (
  world: World,
  repository: Repository,
  deployment: Deployment,
  input: NewStatus,
  autoInactive: boolean,
): DeploymentStatus => {
  if (input.state === 'success' && autoInactive) deactivateOthers(world, repository, deployment, input.environment);
  const status: DeploymentStatus = { ...input, id: nextId(world), createdAt: now(world) };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  return status;
};

/** Only lasting environments that are not for production: see `auto_inactive` in docs.github.com/rest/deployments/statuses. */
const deactivateOthers = (world: World, repository: Repository, current: Deployment, environment: string): void => {
  for (const other of repository.deployments) {
    const last = other.statuses.at(-1);
    if (other === current || other.transient || other.production) continue;
    if (last?.state !== 'success' || last.environment !== environment) continue;
    other.statuses.push({ ...last, id: nextId(world), state: 'inactive', createdAt: now(world) });
  }
};

export const emitDeployment = async (
  world: World,
  repository: Repository,
  deployment: Deployment,
  { caller, startsWorkflows }: Announcement,
): Promise<void> =>
  emit(world, repository, caller, {
    name: 'deployment',
    action: 'created',
    payload: { deployment: deploymentJson(world, repository, deployment), workflow: null, workflow_run: null },
    at: await placeOf(repository, deployment),
    startsWorkflows,
  });

export const emitStatus = async (
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
  { caller, startsWorkflows }: Announcement,
): Promise<void> =>
  emit(world, repository, caller, {
    name: 'deployment_status',
    action: 'created',
    payload: {
      deployment: deploymentJson(world, repository, deployment),
      deployment_status: deploymentStatusJson(world, repository, deployment, status),
      workflow: null,
      workflow_run: null,
    },
    at: await placeOf(repository, deployment),
    // An inactive status starts no workflow.
    startsWorkflows: startsWorkflows && status.state !== 'inactive',
  });

/** The commit, and `refs/heads/…` or `refs/tags/…` of a deployment's ref; for a commit the commit itself. */
const placeOf = async (
  repository: Repository,
  { ref, sha }: Deployment,
): Promise<{ readonly sha: string; readonly ref: string }> => {
  for (const full of [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
    if ((await resolveCommit(repository.directory, full)) !== undefined) return { sha, ref: full };
  }
  return { sha, ref: sha };
};
