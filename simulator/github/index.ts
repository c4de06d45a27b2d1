/** GitHub's server side on one loopback port: REST, GraphQL, git over HTTP, artifacts, events. */
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { ActionsService, Permissions } from '../contract.ts';
import { actionsService } from './actions-service.ts';
import { createFaultQueue, type FaultQueue } from './faults.ts';
import { git } from './git.ts';
import type { App, Repository, Team, User } from './model.ts';
import type { Artifact } from './model-actions.ts';
import { loadDescription } from './openapi.ts';
import { type PageState, pageState } from './page-state.ts';
import {
  addApp,
  addOrganization,
  addRepository,
  addTeam,
  addUser,
  forkRepository,
  type NewRepository,
} from './seed.ts';
import { listen } from './server.ts';
import { ACTIONS_APP, installationToken, userToken } from './tokens.ts';
import {
  type Change,
  findRepository,
  keyOf,
  type RequestRecord,
  repositoryNamed,
  userNamed,
  type Violation,
  type Webhook,
  type World,
} from './world.ts';

export type { Fault } from './faults.ts';
export type { Repository } from './model.ts';
export type { NewRepository } from './seed.ts';
export type { Change, RequestRecord, Violation, Webhook } from './world.ts';

export interface GitHubOptions {
  /** Folder for git repositories and artifacts; created when missing, never removed. */
  readonly directory: string;
  readonly clock?: () => Date;
}

/** The running service: the engine's view, a seeding API, and what tests and the page look at. */
export interface GitHub extends ActionsService {
  addUser(login: string, options?: { readonly name?: string }): User;
  addOrganization(login: string, members?: Readonly<Record<string, 'admin' | 'member'>>): void;
  addTeam(organization: string, slug: string, members: readonly string[]): Team;
  addApp(slug: string, owner: string): App;
  addRepository(options: NewRepository): Promise<Repository>;
  forkRepository(source: string, owner: string): Promise<Repository>;
  /** A personal access token with all scopes: the user's own rights. */
  tokenFor(login: string): string;
  /** A GitHub App installation token, limited to repositories and permissions. */
  installationToken(grant: {
    readonly app?: string;
    readonly repositories: readonly string[];
    readonly permissions: Permissions;
  }): string;
  /** Sends the repository's events to a URL, signed. */
  addWebhook(repository: string, webhook: Webhook): void;
  /** Runs git in the bare repository; for reading. */
  git(repository: string, ...args: readonly string[]): Promise<string>;
  /** The last 10,000 requests. */
  readonly requests: readonly RequestRecord[];
  /** Everything that did not match GitHub's description; tests expect it to be empty. */
  readonly violations: readonly Violation[];
  readonly faults: FaultQueue;
  /** Plain data of a repository for a page or an assertion. */
  state(repository: string): PageState;
  readonly repositories: readonly string[];
  /** Calls back after every change; returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Resolves when no event and no delivery is still on its way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const createWorld = ({ directory, clock }: GitHubOptions): World => ({
  directory,
  clock: clock ?? (() => new Date()),
  description: loadDescription(),
  faults: createFaultQueue(),
  urls: { api: '', web: '' },
  users: new Map(),
  organizations: new Map(),
  teams: new Map(),
  apps: new Map(),
  repositories: new Map(),
  tokens: new Map(),
  runs: new Map(),
  jobs: new Map(),
  artifacts: new Map<number, Artifact>(),
  signingKey: randomBytes(32),
  webhooks: new Map(),
  violations: [],
  requests: [],
  changeListeners: new Set(),
  background: new Set(),
  lock: Promise.resolve(),
  eventListener: undefined,
  runCommandListener: undefined,
  lastId: 1000,
});

const settle = async (world: World): Promise<void> => {
  while (world.background.size > 0) await Promise.all(world.background);
};

/** Starts the service on a free loopback port, with the `github-actions` app installed everywhere. */
export const startGitHub = async (options: GitHubOptions): Promise<GitHub> => {
  await mkdir(options.directory, { recursive: true });
  const world = createWorld(options);
  const server = await listen(world);
  addUser(world, 'github', { type: 'Organization' });
  // The id github.com gives this app; actions compare it when they look for their own comments.
  addApp(world, ACTIONS_APP, 'github', 15368);
  addUser(world, 'ghost');
  addUser(world, 'web-flow');
  return {
    // The addresses are known by now: the server listens.
    ...actionsService(world),
    addUser: (login, more) => addUser(world, login, more),
    addOrganization: (login, members) => addOrganization(world, login, members),
    addTeam: (organization, slug, members) => addTeam(world, organization, slug, members),
    addApp: (slug, owner) => {
      addUser(world, owner);
      return addApp(world, slug, owner);
    },
    addRepository: (repository) => addRepository(world, repository),
    forkRepository: (source, owner) => forkRepository(world, source, owner),
    tokenFor: (login) => userToken(world, userNamed(world, login).login),
    installationToken: ({ app = 'trainyard', repositories, permissions }) => {
      for (const name of repositories) repositoryNamed(world, name);
      const owner = findRepository(world, repositories[0] ?? '')?.owner ?? 'github';
      return installationToken(world, addApp(world, app, owner).slug, repositories, permissions);
    },
    addWebhook: (repository, webhook) => {
      const key = keyOf(repository);
      world.webhooks.set(key, [...(world.webhooks.get(key) ?? []), webhook]);
    },
    git: (repository, ...args) => git(repositoryNamed(world, repository).directory, args),
    requests: world.requests,
    violations: world.violations,
    faults: world.faults,
    state: (repository) => pageState(world, repositoryNamed(world, repository)),
    get repositories() {
      return [...world.repositories.values()].map(({ owner, name }) => `${owner}/${name}`);
    },
    onChange: (listener) => {
      world.changeListeners.add(listener);
      return () => world.changeListeners.delete(listener);
    },
    settled: () => settle(world),
    close: async () => {
      await settle(world);
      world.eventListener = undefined;
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
