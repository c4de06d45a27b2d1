import type { EnvironmentRecord, Repository } from '../model.ts';
import type { World } from '../world.ts';
import { repositoryApi, repositoryPage } from './repositories.ts';
import { type Json, nodeId, userJson } from './users.ts';

/** An environment as pending deployments and reviews name it. */
export const environmentBrief = (world: World, repository: Repository, record: EnvironmentRecord): Json => {
  const name = encodeURIComponent(record.name);
  return {
    id: record.id,
    node_id: nodeId('EN', record.id),
    name: record.name,
    url: `${repositoryApi(world, repository)}/environments/${name}`,
    html_url: `${repositoryPage(world, repository)}/deployments/activity_log?environment=${name}`,
    created_at: record.createdAt,
    updated_at: record.createdAt,
  };
};

/** An environment with its rules. */
export const environmentJson = (world: World, repository: Repository, record: EnvironmentRecord): Json => ({
  ...environmentBrief(world, repository, record),
  protection_rules:
    record.reviewers.length === 0
      ? []
      : [
          {
            id: record.id,
            node_id: nodeId('GA', record.id),
            type: 'required_reviewers',
            prevent_self_review: false,
            reviewers: record.reviewers.map((login) => ({ type: 'User', reviewer: userJson(world, login) })),
          },
        ],
  deployment_branch_policy:
    record.branches.length === 0 ? null : { protected_branches: false, custom_branch_policies: true },
});
