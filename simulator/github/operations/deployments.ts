import {
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
import { emit } from '../events.ts';
import { commitIds, resolveCommit } from '../git-read.ts';
import { commitTree, compareAndSwap, mergeTree } from '../git-write.ts';
import { conflict, notFound, unprocessable } from '../http-error.ts';
import { deploymentJson, deploymentStatusJson, latestStatuses } from '../json/checks.ts';
import type { Deployment, DeploymentStatus, Repository } from '../model.ts';
import { identityOf, refMoved, webFlow } from '../refs.ts';
import { nextId, now, withLock } from '../world.ts';

const deploymentOf = (call: RepositoryCall): Deployment => {
  const found = call.repository.deployments.find(({ id }) => id === numberParam(call, 'deployment_id'));
  if (found === undefined) throw notFound();
  return found;
};

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
      const deployment: Deployment = {
        id: nextId(world),
        sha,
        ref,
        task: textField(body, 'task') ?? 'deploy',
        environment,
        description: textField(body, 'description') ?? null,
        payload: body['payload'] ?? {},
        transient: flagField(body, 'transient_environment') ?? false,
        production: flagField(body, 'production_environment') ?? environment === 'production',
        creator: authorOf(call).user,
        createdAt: now(world),
        updatedAt: now(world),
        statuses: [],
      };
      repository.deployments.push(deployment);
      await emit(world, repository, authorOf(call), {
        name: 'deployment',
        action: 'created',
        payload: { deployment: deploymentJson(world, repository, deployment), workflow: null, workflow_run: null },
        at: { sha, ref: await refName(repository, ref, sha) },
      });
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
      const status: DeploymentStatus = {
        id: nextId(world),
        state: textField(body, 'state') ?? 'pending',
        description: textField(body, 'description') ?? '',
        environment: textField(body, 'environment') ?? deployment.environment,
        environmentUrl: textField(body, 'environment_url') ?? '',
        logUrl: textField(body, 'log_url') ?? textField(body, 'target_url') ?? '',
        creator: authorOf(call).user,
        createdAt: now(world),
      };
      if (status.state === 'success' && flagField(body, 'auto_inactive') !== false) {
        deactivateOthers(call, deployment, status.environment);
      }
      deployment.statuses.push(status);
      deployment.updatedAt = status.createdAt;
      await emit(world, repository, authorOf(call), {
        name: 'deployment_status',
        action: 'created',
        payload: {
          deployment: deploymentJson(world, repository, deployment),
          deployment_status: deploymentStatusJson(world, repository, deployment, status),
          workflow: null,
          workflow_run: null,
        },
        at: { sha: deployment.sha, ref: await refName(repository, deployment.ref, deployment.sha) },
        // An inactive status starts no workflow.
        startsWorkflows: status.state !== 'inactive',
      });
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

/** The default `auto_inactive`: earlier successes in the same lasting environment become inactive. */
const deactivateOthers = ({ world, repository }: RepositoryCall, current: Deployment, environment: string): void => {
  for (const other of repository.deployments) {
    const last = other.statuses.at(-1);
    if (other === current || other.transient || last?.state !== 'success' || last.environment !== environment) continue;
    other.statuses.push({ ...last, id: nextId(world), state: 'inactive', createdAt: now(world) });
  }
};

/** `refs/heads/…` or `refs/tags/…` of a deployment's ref; for a commit the commit itself. */
const refName = async (repository: Repository, ref: string, sha: string): Promise<string> => {
  for (const full of [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
    if ((await resolveCommit(repository.directory, full)) !== undefined) return full;
  }
  return sha;
};
