import type { App, Team, User } from '../model.ts';
import { keyOf, type World } from '../world.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Opaque ids in GraphQL's style; `nodeIdParts` reads them back. */
export const nodeId = (kind: string, id: number): string => `${kind}_${Buffer.from(String(id)).toString('base64url')}`;

export const nodeIdParts = (node: string): { readonly kind: string; readonly id: number } | undefined => {
  const [, kind, encoded] = /^([A-Za-z]+)_([\w-]+)$/.exec(node) ?? [];
  const id = Number(Buffer.from(encoded ?? '', 'base64url').toString());
  return kind === undefined || !Number.isSafeInteger(id) ? undefined : { kind, id };
};

/** Users of a login nobody registered: git authors, deleted accounts. */
const ghost = (login: string): User => ({
  id: 10137,
  login,
  type: 'User',
  name: undefined,
  createdAt: '2008-01-01T00:00:00Z',
});

export const userOf = (world: World, login: string): User => world.users.get(keyOf(login)) ?? ghost(login);

/** The `simple-user` every author, actor and owner is. */
export const userJson = (world: World, login: string): Json => {
  const user = userOf(world, login);
  const name = encodeURIComponent(user.login);
  const api = `${world.urls.api}/users/${name}`;
  const page = user.type === 'Bot' ? `apps/${encodeURIComponent(user.login.replace(/\[bot\]$/, ''))}` : name;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('U', user.id),
    avatar_url: `${world.urls.web}/avatars/u/${user.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.urls.web}/${page}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
};

/** A user's own page. */
export const publicUserJson = (world: World, login: string): Json => {
  const user = userOf(world, login);
  return {
    ...userJson(world, login),
    name: user.name ?? null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: [...world.repositories.values()].filter(({ owner }) => keyOf(owner) === keyOf(login)).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  };
};

/** What `GET /user` adds for the owner of the token. */
export const privateUserJson = (world: World, login: string): Json => ({
  ...publicUserJson(world, login),
  private_gists: 0,
  total_private_repos: 0,
  owned_private_repos: 0,
  disk_usage: 0,
  collaborators: 0,
  two_factor_authentication: true,
});

export const organizationJson = (world: World, login: string): Json => {
  const user = userOf(world, login);
  const api = `${world.urls.api}/orgs/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('O', user.id),
    url: api,
    repos_url: `${api}/repos`,
    events_url: `${api}/events`,
    hooks_url: `${api}/hooks`,
    issues_url: `${api}/issues`,
    members_url: `${api}/members{/member}`,
    public_members_url: `${api}/public_members{/member}`,
    avatar_url: `${world.urls.web}/avatars/u/${user.id}`,
    description: user.name ?? '',
  };
};

export const organizationFullJson = (world: World, login: string): Json => {
  const user = userOf(world, login);
  const counts = world.organizations.get(keyOf(login));
  return {
    ...organizationJson(world, login),
    name: user.name ?? user.login,
    html_url: `${world.urls.web}/${encodeURIComponent(user.login)}`,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: [...world.repositories.values()].filter(({ owner }) => keyOf(owner) === keyOf(login)).length,
    public_gists: 0,
    followers: counts?.members.size ?? 0,
    following: 0,
    type: 'Organization',
    created_at: user.createdAt,
    updated_at: user.createdAt,
    archived_at: null,
  };
};

/** The list form of a team. */
export const teamJson = (world: World, team: Team): Json => {
  const api = `${world.urls.api}/orgs/${encodeURIComponent(team.organization)}/teams/${team.slug}`;
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    url: api,
    html_url: `${world.urls.web}/orgs/${encodeURIComponent(team.organization)}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: '',
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    type: 'organization',
    parent: null,
  };
};

export const teamFullJson = (world: World, team: Team): Json => ({
  ...teamJson(world, team),
  members_count: team.members.length,
  repos_count: [...world.repositories.values()].filter(
    ({ owner, teams }) => keyOf(owner) === keyOf(team.organization) && teams.has(team.slug),
  ).length,
  created_at: team.createdAt,
  updated_at: team.createdAt,
  organization: organizationFullJson(world, team.organization),
});

/** A GitHub App as check runs and comments show it. */
const appJson = (world: World, app: App): Json => ({
  id: app.id,
  slug: app.slug,
  node_id: nodeId('A', app.id),
  client_id: `Iv1.${app.id.toString(16).padStart(16, '0')}`,
  owner: userJson(world, app.ownerLogin),
  name: app.name,
  description: '',
  external_url: world.urls.web,
  html_url: `${world.urls.web}/apps/${app.slug}`,
  created_at: app.createdAt,
  updated_at: app.createdAt,
  permissions: {},
  events: [],
});

export const appBySlug = (world: World, slug: string | undefined): Json | null => {
  const app = slug === undefined ? undefined : world.apps.get(slug);
  return app === undefined ? null : appJson(world, app);
};
