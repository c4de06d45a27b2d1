import { numberParam, page, type RepositoryCall, type RepositoryHandler } from '../call.ts';
import { issueOf } from '../json/issues.ts';
import { repositoryApi } from '../json/repositories.ts';
import { type Json, nodeId, userJson } from '../json/users.ts';
import type { BaseChange } from '../model.ts';

const baseChangeJson = ({ world, repository }: RepositoryCall, { id, user, at }: BaseChange): Json => ({
  id,
  node_id: nodeId('BRC', id),
  url: `${repositoryApi(world, repository)}/issues/events/${id}`,
  actor: userJson(world, user),
  event: 'base_ref_changed',
  commit_id: null,
  commit_url: null,
  created_at: at,
  performed_via_github_app: null,
});

/** Of all that GitHub tells there, the changes of the base branch: they say nothing about which branch it was. */
export const timelineOperations: Readonly<Record<string, RepositoryHandler>> = {
  'issues/list-events-for-timeline': (call) => {
    const { number } = issueOf(call.repository, numberParam(call, 'issue_number'));
    const changes = call.repository.pulls.get(number)?.baseChanges ?? [];
    return page(changes, (change) => baseChangeJson(call, change));
  },
};
