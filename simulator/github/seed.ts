/** Filling the simulated GitHub with accounts and repositories. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Permissions } from '../contract.ts';
import { git } from './git.ts';
import { commitTree, isValidPath, writeCommit } from './git-write.ts';
import { identityOf, webFlow } from './identities.ts';
import type { App, Repository, Role, Team, User } from './model.ts';
import { keyOf, nextId, now, repositoryNamed, type World } from './world.ts';

export interface NewEnvironment {
  readonly reviewers?: readonly string[];
  readonly branches?: readonly string[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly defaultBranch?: string;
  /** Text or bytes by path. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** A folder on disk whose content (minus what its .gitignore names) becomes the first commit; `files` go on top. */
  readonly directory?: string;
  /** Paths among `files` that are executable. */
  readonly executables?: readonly string[];
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** Roles by team slug, for repositories of organisations. */
  readonly teams?: Readonly<Record<string, Role>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly environments?: Readonly<Record<string, NewEnvironment>>;
  /** GITHUB_TOKEN of jobs that declare no permissions; by default what new repositories have: contents and packages read. */
  readonly defaultPermissions?: Permissions;
  readonly runners?: readonly {
    readonly name: string;
    readonly labels: readonly string[];
    readonly offline?: boolean;
  }[];
}

const BRANCH = 'main';
const RESTRICTED: Permissions = { contents: 'read', packages: 'read', metadata: 'read' };

/** Adds an account, or returns the one that has the login. */
export const addUser = (
  world: World,
  login: string,
  options: { readonly name?: string; readonly type?: User['type'] } = {},
): User => {
  const known = world.users.get(keyOf(login));
  if (known !== undefined) return known;
  const type = options.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
  const user: User = { id: nextId(world), login, type, name: options.name, createdAt: now(world) };
  world.users.set(keyOf(login), user);
  return user;
};

export const addOrganization = (
  world: World,
  login: string,
  members: Readonly<Record<string, 'admin' | 'member'>> = {},
): void => {
  addUser(world, login, { type: 'Organization' });
  for (const member of Object.keys(members)) addUser(world, member);
  world.organizations.set(keyOf(login), {
    login,
    members: new Map(Object.entries(members).map(([member, role]) => [keyOf(member), role])),
  });
};

/** Adds a team; its members join the organisation. */
export const addTeam = (world: World, organization: string, slug: string, members: readonly string[]): Team => {
  if (!world.organizations.has(keyOf(organization))) addOrganization(world, organization);
  for (const member of members) {
    addUser(world, member);
    const joined = world.organizations.get(keyOf(organization))?.members;
    if (joined?.has(keyOf(member)) === false) joined.set(keyOf(member), 'member');
  }
  const team: Team = { id: nextId(world), organization, slug: keyOf(slug), name: slug, members, createdAt: now(world) };
  world.teams.set(`${keyOf(organization)}/${keyOf(slug)}`, team);
  return team;
};

/** Registers a GitHub App and its bot account. */
export const addApp = (world: World, slug: string, ownerLogin: string, id?: number): App => {
  const known = world.apps.get(slug);
  if (known !== undefined) return known;
  const app: App = { id: id ?? nextId(world), slug, name: slug, ownerLogin, createdAt: now(world) };
  world.apps.set(slug, app);
  addUser(world, `${slug}[bot]`, { type: 'Bot' });
  return app;
};

const gitDirectory = (world: World, owner: string, name: string): string =>
  join(world.directory, 'repositories', keyOf(owner), `${keyOf(name)}.git`);

const createGit = async (directory: string, branch: string): Promise<void> => {
  await mkdir(dirname(directory), { recursive: true });
  await git(directory, ['init', '-q', '--bare', '-b', branch, directory]);
  await git(directory, ['config', 'http.receivepack', 'true']);
  // Clients may fetch any commit they know, as from GitHub.
  await git(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await git(directory, ['config', 'uploadpack.allowFilter', 'true']);
  await git(directory, ['config', 'gc.auto', '0']);
  // The refs below refs/pull belong to the service; pushes to them are refused.
  await git(directory, ['config', '--add', 'receive.hideRefs', 'refs/pull']);
  await git(directory, ['config', '--add', 'transfer.hideRefs', 'refs/simulator']);
};

const folderCommit = async (world: World, repository: Repository, folder: string): Promise<string> => {
  const { directory, owner } = repository;
  const env = { GIT_INDEX_FILE: `${directory}/seed-index` };
  await git(directory, ['--work-tree', folder, 'add', '-A', '.'], { env });
  return commitTree(directory, {
    tree: await git(directory, ['write-tree'], { env }),
    parents: [],
    message: 'Initial commit\n',
    author: identityOf(world, owner),
    committer: webFlow(world),
  });
};

const firstCommit = async (world: World, repository: Repository, options: NewRepository): Promise<string> => {
  const files = Object.entries(options.files ?? {});
  const bad = files.find(([path]) => !isValidPath(path));
  if (bad !== undefined) throw new Error(`Not a path git can store: ${bad[0]}`);
  const parent = options.directory === undefined ? undefined : await folderCommit(world, repository, options.directory);
  if (parent !== undefined && files.length === 0) return parent;
  return writeCommit(repository.directory, {
    parent,
    message: parent === undefined ? 'Initial commit\n' : 'Add files\n',
    author: identityOf(world, repository.owner),
    committer: webFlow(world),
    changes: (files.length === 0 ? [['README.md', `# ${repository.name}\n`] as const] : files).map(
      ([path, content]) => ({
        path,
        content: Buffer.from(content),
        executable: options.executables?.includes(path) ?? false,
      }),
    ),
  });
};

const emptyRepository = (world: World, options: NewRepository, parent: string | undefined): Repository => {
  const at = now(world);
  return {
    id: nextId(world),
    owner: options.owner,
    name: options.name,
    private: options.private ?? false,
    description: options.description ?? null,
    parent,
    directory: gitDirectory(world, options.owner, options.name),
    defaultBranch: options.defaultBranch ?? BRANCH,
    createdAt: at,
    pushedAt: at,
    collaborators: new Map(Object.entries(options.collaborators ?? {}).map(([login, role]) => [keyOf(login), role])),
    teams: new Map(Object.entries(options.teams ?? {}).map(([slug, role]) => [keyOf(slug), role])),
    secrets: options.secrets ?? {},
    variables: new Map(
      Object.entries(options.variables ?? {}).map(([name, value]) => [
        keyOf(name),
        { name, value, createdAt: at, updatedAt: at },
      ]),
    ),
    environments: new Map(
      Object.entries(options.environments ?? {}).map(([name, environment]) => [
        keyOf(name),
        {
          id: nextId(world),
          name,
          reviewers: environment.reviewers ?? [],
          branches: environment.branches ?? [],
          secrets: environment.secrets ?? {},
          variables: environment.variables ?? {},
          createdAt: at,
        },
      ]),
    ),
    defaultPermissions: options.defaultPermissions ?? RESTRICTED,
    runners: (options.runners ?? []).map(({ name, labels, offline }) => ({
      id: nextId(world),
      name,
      labels,
      status: offline === true ? 'offline' : 'online',
      busy: false,
    })),
    labels: new Map(),
    issues: new Map(),
    pulls: new Map(),
    comments: new Map(),
    checkRuns: new Map(),
    suites: new Map(),
    workflows: new Map(),
    statuses: [],
    deployments: [],
    activities: [],
    releases: [],
  };
};

const register = (world: World, repository: Repository): void => {
  const key = keyOf(`${repository.owner}/${repository.name}`);
  if (world.repositories.has(key)) throw new Error(`The simulator already has ${key}.`);
  world.repositories.set(key, repository);
};

/** Creates a repository with one first commit; no events. Owner and collaborators become users when they are not yet. */
export const addRepository = async (world: World, options: NewRepository): Promise<Repository> => {
  addUser(world, options.owner);
  for (const login of Object.keys(options.collaborators ?? {})) addUser(world, login);
  const repository = emptyRepository(world, options, undefined);
  register(world, repository);
  await createGit(repository.directory, repository.defaultBranch);
  const commit = await firstCommit(world, repository, options);
  await git(repository.directory, ['update-ref', `refs/heads/${repository.defaultBranch}`, commit]);
  return repository;
};

/** Copies a repository to another owner, as the fork button does. */
export const forkRepository = async (world: World, source: string, owner: string): Promise<Repository> => {
  addUser(world, owner);
  const parent = repositoryNamed(world, source);
  const { name, defaultBranch } = parent;
  const fork = emptyRepository(
    world,
    { owner, name, defaultBranch, private: parent.private },
    `${parent.owner}/${parent.name}`,
  );
  register(world, fork);
  await createGit(fork.directory, defaultBranch);
  await git(fork.directory, [
    'fetch',
    '-q',
    parent.directory,
    '+refs/heads/*:refs/heads/*',
    '+refs/tags/*:refs/tags/*',
  ]);
  return fork;
};
