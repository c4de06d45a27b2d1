import {
  authorOf,
  created,
  isJson,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { listRefs, readCommit, resolveCommit } from '../git-read.ts';
import { invalidField, notFound, unprocessable } from '../http-error.ts';
import { combinedState, latestStatuses, statusJson } from '../json/checks.ts';
import { branchBrief, commitJson } from '../json/commits.ts';
import { repositoryApi, repositoryJson } from '../json/repositories.ts';
import type { CommitStatus } from '../model.ts';
import { fullName, nextId, now, withLock } from '../world.ts';

/** GitHub cuts nothing: longer descriptions are refused. */
const MAX_DESCRIPTION = 140;
const MAX_PER_CONTEXT = 1000;

const commitOf = async (call: RepositoryCall): Promise<string> => {
  const sha = await resolveCommit(call.repository.directory, param(call, 'ref'));
  if (sha === undefined) throw notFound();
  return sha;
};

export const statusOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/create-commit-status': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const sha = param(call, 'sha');
      if ((await resolveCommit(repository.directory, sha)) !== sha) {
        throw unprocessable(`No commit found for SHA: ${sha}`);
      }
      const description = textField(body, 'description');
      if ((description ?? '').length > MAX_DESCRIPTION) {
        throw invalidField('Status', 'description', 'description is too long (maximum is 140 characters)');
      }
      const context = textField(body, 'context') ?? 'default';
      if (repository.statuses.filter((one) => one.sha === sha && one.context === context).length >= MAX_PER_CONTEXT) {
        throw unprocessable('Validation Failed', [
          {
            resource: 'Status',
            code: 'custom',
            message: 'This SHA and context has reached the maximum number of statuses.',
          },
        ]);
      }
      const status: CommitStatus = {
        id: nextId(world),
        sha,
        state: textField(body, 'state') ?? 'pending',
        context,
        description: description ?? null,
        targetUrl: textField(body, 'target_url') ?? null,
        creator: authorOf(call).user,
        createdAt: now(world),
      };
      repository.statuses.push(status);
      const branches = await listRefs(repository.directory, '--contains', sha, 'refs/heads/');
      const commit = await readCommit(repository.directory, sha);
      await emit(world, repository, authorOf(call), {
        name: 'status',
        payload: {
          id: status.id,
          sha,
          name: fullName(repository),
          avatar_url: null,
          target_url: status.targetUrl,
          context,
          description: status.description,
          state: status.state,
          commit: commitJson(world, repository, commit),
          branches: branches.slice(0, 10).map(([ref, head]) => branchBrief(world, repository, ref, head)),
          created_at: status.createdAt,
          updated_at: status.createdAt,
        },
      });
      return created(statusJson(world, repository, status));
    }),

  'repos/list-commit-statuses-for-ref': async (call) => {
    const sha = await commitOf(call);
    const statuses = call.repository.statuses.filter((status) => status.sha === sha).reverse();
    return page(statuses, (status) => statusJson(call.world, call.repository, status));
  },

  'repos/get-combined-status-for-ref': async (call) => {
    const { world, repository, query } = call;
    const sha = await commitOf(call);
    const statuses = latestStatuses(repository, sha);
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    const api = repositoryApi(world, repository);
    return ok({
      state: combinedState(statuses),
      statuses: statuses
        .slice(from, from + size)
        .map((status) => statusJson(world, repository, status))
        .filter(isJson),
      sha,
      total_count: statuses.length,
      repository: repositoryJson(world, repository),
      commit_url: `${api}/commits/${sha}`,
      url: `${api}/commits/${sha}/status`,
    });
  },
};
