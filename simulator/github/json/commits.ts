import type { CommitInfo, CommitPerson, FileDifference } from '../git-read.ts';
import type { Repository } from '../model.ts';
import { keyOf, type World } from '../world.ts';
import { repositoryApi, repositoryPage } from './repositories.ts';
import { type Json, nodeId, userJson } from './users.ts';

const VERIFICATION = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** The address the simulator writes for commits made through the API. */
export const noreplyAddress = (id: number, login: string): string => `${id}+${login}@users.noreply.github.com`;

/** Account behind a git author: by no-reply address, else by name. */
export const loginOfAuthor = (world: World, person: CommitPerson): string | undefined => {
  const [, login] = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(person.email) ?? [];
  return world.users.get(keyOf(login ?? person.name))?.login;
};

const account = (world: World, person: CommitPerson): Json | null => {
  const login = loginOfAuthor(world, person);
  return login === undefined ? null : userJson(world, login);
};

const parentJson = (api: string, page: string, git: boolean) => (sha: string) => ({
  sha,
  url: git ? `${api}/git/commits/${sha}` : `${api}/commits/${sha}`,
  html_url: `${page}/commit/${sha}`,
});

/** Commits as the repository API lists them. */
export const commitJson = (world: World, repository: Repository, commit: CommitInfo): Json => {
  const api = repositoryApi(world, repository);
  const page = repositoryPage(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', repository.id),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: VERIFICATION,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: account(world, commit.author),
    committer: account(world, commit.committer),
    parents: commit.parents.map(parentJson(api, page, false)),
  };
};

/** Commits as the git database API shows them. */
export const gitCommitJson = (world: World, repository: Repository, commit: CommitInfo): Json => {
  const api = repositoryApi(world, repository);
  const page = repositoryPage(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', repository.id),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map(parentJson(api, page, true)),
    verification: VERIFICATION,
  };
};

/** Commits as workflow runs and webhooks show them. */
export const simpleCommitJson = (commit: CommitInfo): Json => ({
  id: commit.sha,
  tree_id: commit.tree,
  message: commit.message,
  timestamp: commit.committer.date,
  author: { name: commit.author.name, email: commit.author.email },
  committer: { name: commit.committer.name, email: commit.committer.email },
});

/** A branch in a list. */
export const branchBrief = (world: World, repository: Repository, ref: string, sha: string): Json => ({
  name: ref.replace(/^refs\/heads\//, ''),
  commit: { sha, url: `${repositoryApi(world, repository)}/commits/${sha}` },
  protected: false,
});

export const differenceJson = (world: World, repository: Repository, sha: string, file: FileDifference): Json => {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const page = repositoryPage(world, repository);
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryApi(world, repository)}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
};
