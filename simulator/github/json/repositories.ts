import { atLeast, roleOf } from '../access.ts';
import type { Caller, Repository, Role } from '../model.ts';
import { findRepository, fullName, keyOf, type World } from '../world.ts';
import { type Json, nodeId, organizationJson, userJson } from './users.ts';

export const repositoryApi = (world: World, repository: Repository): string =>
  `${world.urls.api}/repos/${fullName(repository)}`;

export const repositoryPage = (world: World, repository: Repository): string =>
  `${world.urls.web}/${fullName(repository)}`;

export const rolePermissions = (role: Role | undefined): Readonly<Record<string, boolean>> => ({
  admin: atLeast(role, 'admin'),
  maintain: atLeast(role, 'maintain'),
  push: atLeast(role, 'write'),
  triage: atLeast(role, 'triage'),
  pull: atLeast(role, 'read'),
});

const links = (api: string): Json => ({
  forks_url: `${api}/forks`,
  keys_url: `${api}/keys{/key_id}`,
  collaborators_url: `${api}/collaborators{/collaborator}`,
  teams_url: `${api}/teams`,
  hooks_url: `${api}/hooks`,
  issue_events_url: `${api}/issues/events{/number}`,
  events_url: `${api}/events`,
  assignees_url: `${api}/assignees{/user}`,
  branches_url: `${api}/branches{/branch}`,
  tags_url: `${api}/tags`,
  blobs_url: `${api}/git/blobs{/sha}`,
  git_tags_url: `${api}/git/tags{/sha}`,
  git_refs_url: `${api}/git/refs{/sha}`,
  trees_url: `${api}/git/trees{/sha}`,
  statuses_url: `${api}/statuses/{sha}`,
  languages_url: `${api}/languages`,
  stargazers_url: `${api}/stargazers`,
  contributors_url: `${api}/contributors`,
  subscribers_url: `${api}/subscribers`,
  subscription_url: `${api}/subscription`,
  commits_url: `${api}/commits{/sha}`,
  git_commits_url: `${api}/git/commits{/sha}`,
  comments_url: `${api}/comments{/number}`,
  issue_comment_url: `${api}/issues/comments{/number}`,
  contents_url: `${api}/contents/{+path}`,
  compare_url: `${api}/compare/{base}...{head}`,
  merges_url: `${api}/merges`,
  archive_url: `${api}/{archive_format}{/ref}`,
  downloads_url: `${api}/downloads`,
  issues_url: `${api}/issues{/number}`,
  pulls_url: `${api}/pulls{/number}`,
  milestones_url: `${api}/milestones{/number}`,
  notifications_url: `${api}/notifications{?since,all,participating}`,
  labels_url: `${api}/labels{/name}`,
  releases_url: `${api}/releases{/id}`,
  deployments_url: `${api}/deployments`,
});

/** A repository as it stands inside other answers and in webhooks. */
export const repositoryJson = (world: World, repository: Repository): Json => {
  const api = repositoryApi(world, repository);
  const page = repositoryPage(world, repository);
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  const forks = [...world.repositories.values()].filter(
    ({ parent }) => parent !== undefined && keyOf(parent) === keyOf(fullName(repository)),
  ).length;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: userJson(world, repository.owner),
    html_url: page,
    description: repository.description,
    fork: repository.parent !== undefined,
    url: api,
    ...links(api),
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    git_url: `${page.replace(/^https?:/, 'git:')}.git`,
    ssh_url: `git@${new URL(page).hostname}:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: forks,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
};

/** `GET /repos/{owner}/{repo}`. */
export const fullRepositoryJson = (world: World, repository: Repository, caller: Caller): Json => {
  const parent = repository.parent === undefined ? undefined : findRepository(world, repository.parent);
  return {
    ...repositoryJson(world, repository),
    ...(caller.kind === 'user' ? { permissions: rolePermissions(roleOf(world, repository, caller.user)) } : {}),
    ...(world.organizations.has(keyOf(repository.owner)) ? { organization: userJson(world, repository.owner) } : {}),
    ...(parent === undefined ? {} : { parent: repositoryJson(world, parent), source: repositoryJson(world, parent) }),
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    subscribers_count: 0,
    network_count: 0,
  };
};

/** The `repository`, `sender` and, for organisations, `organization` that every payload carries. */
export const payloadFrame = (world: World, repository: Repository, sender: string): Json => ({
  repository: repositoryJson(world, repository),
  ...(world.organizations.has(keyOf(repository.owner))
    ? { organization: organizationJson(world, repository.owner) }
    : {}),
  sender: userJson(world, sender),
});
