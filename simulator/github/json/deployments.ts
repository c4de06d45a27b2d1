import type { Deployment, DeploymentStatus, Repository } from '../model.ts';
import type { World } from '../world.ts';
import { repositoryApi } from './repositories.ts';
import { appBySlug, type Json, nodeId, userJson } from './users.ts';

export const deploymentJson = (world: World, repository: Repository, deployment: Deployment): Json => {
  const api = repositoryApi(world, repository);
  return {
    url: `${api}/deployments/${deployment.id}`,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userJson(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${api}/deployments/${deployment.id}/statuses`,
    repository_url: api,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: appBySlug(world, deployment.appSlug),
  };
};

export const deploymentStatusJson = (
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Json => {
  const api = `${repositoryApi(world, repository)}/deployments/${deployment.id}`;
  return {
    url: `${api}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: userJson(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    ...(status.logUrl === '' ? {} : { log_url: status.logUrl }),
    ...(status.environmentUrl === '' ? {} : { environment_url: status.environmentUrl }),
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: api,
    repository_url: repositoryApi(world, repository),
  };
};
