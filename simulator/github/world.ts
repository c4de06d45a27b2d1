import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryEvent, RunCommand } from '../contract.ts';
import type { FaultQueue } from './faults.ts';
import { notFound } from './http-error.ts';
import type { App, Caller, Repository, Team, User } from './model.ts';
import type { Artifact, Job, WorkflowRun } from './model-actions.ts';
import type { Description } from './openapi.ts';
import { isoSeconds } from './time.ts';

/** Something that did not match GitHub's description. Tests expect none. */
export interface Violation {
  /** `request`: sent by a client and ignored by GitHub; `response`, `webhook`: made by the simulator. */
  readonly kind: 'request' | 'response' | 'webhook';
  /** Operation id or webhook name. */
  readonly subject: string;
  readonly problems: readonly string[];
}

/** One finished request, for tests and the page. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  /** Operation id, or `git`, `graphql`, `artifact`, `blob`. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly user: string | undefined;
}

/** Tells a page what to read again. */
export interface Change {
  readonly repository: string | undefined;
  readonly subject: string;
}

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface World {
  readonly directory: string;
  readonly clock: () => Date;
  readonly description: Description;
  readonly faults: FaultQueue;
  readonly urls: { api: string; web: string };
  readonly users: Map<string, User>;
  readonly organizations: Map<string, { readonly login: string; readonly members: Map<string, 'admin' | 'member'> }>;
  readonly teams: Map<string, Team>;
  readonly apps: Map<string, App>;
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Caller>;
  readonly runs: Map<number, WorkflowRun>;
  readonly jobs: Map<number, Job>;
  readonly artifacts: Map<number, Artifact>;
  /** Signs artifact URLs and runtime tokens. */
  readonly signingKey: Buffer;
  readonly webhooks: Map<string, readonly Webhook[]>;
  readonly violations: Violation[];
  readonly requests: RequestRecord[];
  readonly changeListeners: Set<(change: Change) => void>;
  /** Work started but not awaited by a request, such as event delivery. */
  readonly background: Set<Promise<void>>;
  /** Serialises ref updates and their consequences, so that events come in the order of the changes. */
  lock: Promise<void>;
  eventListener: ((event: RepositoryEvent) => void) | undefined;
  runCommandListener: ((command: RunCommand) => void) | undefined;
  lastId: number;
}

export const now = (world: World): string => isoSeconds(world.clock());

export const nextId = (world: World): number => {
  world.lastId += 1;
  return world.lastId;
};

export const fullName = (repository: Repository): string => `${repository.owner}/${repository.name}`;

/** Logins and repository names are case-insensitive. */
export const keyOf = (name: string): string => name.toLowerCase();

export const findRepository = (world: World, name: string): Repository | undefined =>
  world.repositories.get(keyOf(name));

/** Throws a plain error: for callers inside the process, which name repositories that must exist. */
export const repositoryNamed = (world: World, name: string): Repository => {
  const repository = findRepository(world, name);
  if (repository === undefined) throw new Error(`The simulator has no repository ${name}.`);
  return repository;
};

/** Throws 404. */
export const userNamed = (world: World, login: string): User => {
  const user = world.users.get(keyOf(login));
  if (user === undefined) throw notFound();
  return user;
};

export const runById = (world: World, id: number): WorkflowRun => {
  const run = world.runs.get(id);
  if (run === undefined) throw notFound();
  return run;
};

export const jobById = (world: World, id: number): Job => {
  const job = world.jobs.get(id);
  if (job === undefined) throw notFound();
  return job;
};

export const changed = (world: World, repository: Repository | undefined, subject: string): void => {
  const change = { repository: repository === undefined ? undefined : fullName(repository), subject };
  for (const listener of world.changeListeners) listener(change);
};

/** Registers work that outlives its request, so that `settled` can wait for it. */
export const inBackground = (world: World, work: Promise<void>): void => {
  const tracked = work
    .catch((error: unknown) => {
      world.violations.push({ kind: 'webhook', subject: 'internal', problems: [String(error)] });
    })
    .finally(() => world.background.delete(tracked));
  world.background.add(tracked);
};

/** Runs `work` after everything else that holds the lock. Not re-entrant. */
export const withLock = async <T>(world: World, work: () => Promise<T>): Promise<T> => {
  const before = world.lock;
  const { promise, resolve } = Promise.withResolvers<void>();
  world.lock = before.then(() => promise);
  await before;
  try {
    return await work();
  } finally {
    resolve();
  }
};

/** A fresh folder below the simulator's directory. */
export const scratchFolder = async (world: World, purpose: string): Promise<string> => {
  const folder = join(world.directory, 'scratch', `${purpose}-${nextId(world)}`);
  await mkdir(folder, { recursive: true });
  return folder;
};
