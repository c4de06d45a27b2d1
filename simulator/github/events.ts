/** Every state change becomes a webhook payload, checked against the description, and may start workflows. */
import { createHmac, randomUUID } from 'node:crypto';
import type { RepositoryEvent } from '../contract.ts';
import { resolveCommit } from './git-read.ts';
import { payloadFrame } from './json/repositories.ts';
import type { Json } from './json/users.ts';
import type { Caller, Repository } from './model.ts';
import { actorOf } from './tokens.ts';
import { fullName, inBackground, keyOf, type World } from './world.ts';

/** What happened, before the parts every payload shares are added. */
export interface Happening {
  readonly name: string;
  readonly action?: string;
  readonly payload: Json;
  /** Commit and ref of a started workflow; the default branch when missing. */
  readonly at?: { readonly sha: string; readonly ref: string };
  readonly changedPaths?: readonly string[];
  readonly headMessage?: string;
  readonly fromFork?: boolean;
  /** False: hooks are told, workflows are not started (a conflicted pull request has no merge commit to run). */
  readonly startsWorkflows?: boolean;
}

const deliver = async (world: World, repository: Repository, name: string, payload: Json): Promise<void> => {
  const body = JSON.stringify(payload);
  for (const { url, secret } of world.webhooks.get(keyOf(fullName(repository))) ?? []) {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    try {
      await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'GitHub-Hookshot/simulator',
          'X-GitHub-Event': name,
          'X-GitHub-Delivery': randomUUID(),
          'X-Hub-Signature-256': `sha256=${signature}`,
        },
        body,
        signal: AbortSignal.timeout(10_000),
      });
    } catch {
      // GitHub does not mind a receiver that is down either; it would only show a failed delivery.
    }
  }
};

const defaultPlace = async (repository: Repository): Promise<{ sha: string; ref: string } | undefined> => {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const sha = await resolveCommit(repository.directory, ref);
  return sha === undefined ? undefined : { sha, ref };
};

/** Publishes one happening in order: payload check, outward deliveries, workflows. */
export const emit = async (
  world: World,
  repository: Repository,
  caller: Caller,
  happening: Happening,
): Promise<void> => {
  const { name, action } = happening;
  const actor = actorOf(caller);
  const payload: Json = {
    ...(action === undefined ? {} : { action }),
    ...happening.payload,
    ...payloadFrame(world, repository, actor),
    ...(happening.payload['repository'] === undefined ? {} : { repository: happening.payload['repository'] }),
  };
  const subject = action === undefined ? name : `${name}/${action}`;
  const problems = world.description.checkWebhook(name, action, payload);
  if (problems.length > 0) world.violations.push({ kind: 'webhook', subject, problems });

  const place = happening.at ?? (await defaultPlace(repository));
  const match = { event: name };
  if (world.faults.take(['drop-event'], match) !== undefined) return;
  const times = world.faults.take(['double-event'], match) === undefined ? 1 : 2;
  for (let time = 0; time < times; time += 1) {
    if (world.webhooks.has(keyOf(fullName(repository)))) {
      inBackground(world, deliver(world, repository, name, payload));
    }
    if (place === undefined || happening.startsWorkflows === false) continue;
    const event: RepositoryEvent = {
      repository: fullName(repository),
      name,
      payload,
      sha: place.sha,
      ref: place.ref,
      actor,
      causedByJobToken: caller.kind === 'job',
      fromFork: happening.fromFork ?? false,
      changedPaths: happening.changedPaths,
      headMessage: happening.headMessage,
    };
    world.eventListener?.(event);
  }
};
