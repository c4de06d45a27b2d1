import {
  appOf,
  authorOf,
  created,
  flagField,
  listField,
  numberParam,
  ok,
  page,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { type Announcement, addDeployment, addStatus, emitDeployment, emitStatus } from '../deployments.ts';
import { commitIds, resolveCommit } from '../git-read.ts';
import { commitTree, compareAndSwap, mergeTree } from '../git-write.ts';
import { conflict, notFound, unprocessable } from '../http-error.ts';
import { identityOf, webFlow } from '../identities.ts';
import { latestStatuses } from '../json/checks.ts';
import { deploymentJson, deploymentStatusJson } from '../json/deployments.ts';
import type { Deployment, Repository } from '../model.ts';
import { refMoved } from '../refs.ts';
import { withLock } from '../world.ts';

const deploymentOf = (call: RepositoryCall): Deployment => {
  const found = call.repository.deployments.find(({ id }) => id === numberParam(call, 'deployment_id'));
  if (found === undefined) throw notFound();
  return found;
};

const announced = (call: RepositoryCall): Announcement => ({ caller: call.caller, startsWorkflows: true });

/** Contexts that must be green: those asked for, else every one the commit has. */
const redContexts = (
  repository: Repository,
  sha: string,
  required: readonly unknown[] | undefined,
): readonly unknown[] => {
  const states = new Map<unknown, string>(
    latestStatuses(repository, sha).map(({ context, state }) => [context, state]),
  );
  for (const { headSha, name, status, conclusion } of repository.checkRuns.values()) {
    if (headSha !== sha) continue;
    const fine = conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped';
    states.set(name, status !== 'completed' ? 'pending' : fine ? 'success' : 'failure');
  }
  return (required ?? [...states.keys()]).filter((context) => states.get(context) !== 'success');
};

/**
 * The default `auto_merge`: a branch that is behind the default branch is brought up to date first. True when it has
 * been, and the client has to ask again. Throws 409 for conflicts.
 */
const autoMerged = async (call: RepositoryCall, branch: string, sha: string): Promise<boolean> => {
  const { world, repository } = call;
  const { directory, defaultBranch } = repository;
  const ref = `refs/heads/${branch}`;
  const main = await resolveCommit(directory, `refs/heads/${defaultBranch}`);
  if (main === undefined || (await resolveCommit(directory, ref)) !== sha) return false;
  if ((await commitIds(directory, ['--max-count=1', main, `^${sha}`])).length === 0) return false;
  const tree = await mergeTree(directory, sha, main);
  if (tree === undefined) throw conflict(`Conflict merging ${defaultBranch} into ${branch}.`);
  const after = await commitTree(directory, {
    tree,
    parents: [sha, main],
    message: `Merge ${defaultBranch} into ${branch}\n`,
    author: identityOf(world, authorOf(call).user),
    committer: webFlow(world),
  });
  if (!(await compareAndSwap(directory, ref, after, sha))) throw conflict(`${branch} was modified.`);
  await refMoved(world, repository, authorOf(call), { ref, before: sha, after });
  return true;
};

export const deploymentOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/create-deployment': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const ref = textField(body, 'ref') ?? '';
      const sha = await resolveCommit(repository.directory, ref);
      if (sha === undefined) throw unprocessable(`No ref found for: ${ref}`);
      if (flagField(body, 'auto_merge') !== false && (await autoMerged(call, ref, sha))) {
        return ok({ message: `Auto-merged ${repository.defaultBranch} into ${ref} on deployment.` }, 202);
      }
      if (redContexts(repository, sha, listField(body, 'required_contexts')).length > 0) {
        throw conflict(`Conflict: Commit status checks failed for ${ref}.`);
      }
      const environment = textField(body, 'environment') ?? 'production';
      const deployment = addDeployment(world, repository, {
        sha,
        ref,
        task: textField(body, 'task') ?? 'deploy',
        environment,
        description: textField(body, 'description') ?? null,
        payload: body['payload'] ?? {},
        transient: flagField(body, 'transient_environment') ?? false,
        production: flagField(body, 'production_environment') ?? environment === 'production',
        creator: authorOf(call).user,
        appSlug: appOf(call.caller),
      });
      await emitDeployment(world, repository, deployment, announced(call));
      return created(deploymentJson(world, repository, deployment));
    }),

  'repos/list-deployments': (call) => {
    const { query, repository } = call;
    const found = (['sha', 'ref', 'task', 'environment'] as const).reduce((list, name) => {
      const wanted = query.get(name);
      return wanted === null ? list : list.filter((deployment) => deployment[name] === wanted);
    }, [...repository.deployments].reverse());
    return page(found, (deployment) => deploymentJson(call.world, repository, deployment));
  },

  'repos/get-deployment': (call) => ok(deploymentJson(call.world, call.repository, deploymentOf(call))),

  'repos/create-deployment-status': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const deployment = deploymentOf(call);
      const status = addStatus(
        world,
        repository,
        deployment,
        {
          state: textField(body, 'state') ?? 'pending',
          description: textField(body, 'description') ?? '',
          environment: textField(body, 'environment') ?? deployment.environment,
          environmentUrl: textField(body, 'environment_url') ?? '',
          logUrl: textField(body, 'log_url') ?? textField(body, 'target_url') ?? '',
          creator: authorOf(call).user,
        },
        flagField(body, 'auto_inactive') !== false,
      );
      await emitStatus(world, repository, deployment, status, announced(call));
      return created(deploymentStatusJson(world, repository, deployment, status));
    }),

  'repos/list-deployment-statuses': (call) => {
    const deployment = deploymentOf(call);
    const statuses = [...deployment.statuses].reverse();
    return page(statuses, (status) => deploymentStatusJson(call.world, call.repository, deployment, status));
  },

  'repos/get-deployment-status': (call) => {
    const deployment = deploymentOf(call);
    const status = deployment.statuses.find(({ id }) => id === numberParam(call, 'status_id'));
    if (status === undefined) throw notFound();
    return ok(deploymentStatusJson(call.world, call.repository, deployment, status));
  },
};
