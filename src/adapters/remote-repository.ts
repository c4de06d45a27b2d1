import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { RemoteRepository, Tree, TreeEntry } from '../ports.ts';
import { blobStream } from './blobs.ts';
import type { GitHubClient } from './github-client.ts';
import { asking, askingIfPresent, statusOf } from './github-errors.ts';
import { type RepositoryName, repositoryName } from './repository-name.ts';
import { byPath, collect, tooLarge } from './trees.ts';

const PERMISSION = 'contents: read';

/** Files of one repository (`owner/name`) at any commit, without a clone. */
export function remoteRepository(client: GitHubClient, repository: string): RemoteRepository {
  const name = repositoryName(repository);
  return {
    branchHead: (branch) => branchHead(client, name, branch),
    mergeBase: (one, other) => mergeBase(client, name, one, other),
    firstParent: (commit) => firstParent(client, name, commit),
    tree: (commit) => remoteTree(client, name, commit),
  };
}

/** Full commit id of a branch; undefined when there is no such branch. */
export function branchHead(client: GitHubClient, name: RepositoryName, branch: string): Promise<string | undefined> {
  const purpose = { to: `read the branch ${branch} of ${name.owner}/${name.repo}`, permission: PERMISSION };
  return askingIfPresent(purpose, async () => {
    try {
      const { data } = await client.rest.git.getRef({ ...name, ref: `heads/${branch}` });
      // When only longer names start with this one, some servers answer with one of those.
      return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
    } catch (error) {
      // A repository without any commit.
      if (statusOf(error) === 409) return undefined;
      throw error;
    }
  });
}

function mergeBase(
  client: GitHubClient,
  name: RepositoryName,
  one: string,
  other: string,
): Promise<string | undefined> {
  const purpose = { to: `compare two commits of ${name.owner}/${name.repo}`, permission: PERMISSION };
  return askingIfPresent(purpose, async () => {
    // The answer lists commits and files too, which are not wanted here.
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...name,
      basehead: `${one}...${other}`,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  });
}

function firstParent(client: GitHubClient, name: RepositoryName, commit: string): Promise<string | undefined> {
  const purpose = { to: `read a commit of ${name.owner}/${name.repo}`, permission: PERMISSION };
  return askingIfPresent(purpose, async () => {
    const { data } = await client.rest.git.getCommit({ ...name, commit_sha: commit });
    return data.parents[0]?.sha;
  });
}

/** An entry whose size GitHub tells with the tree; undefined for what is not a file. */
interface SizedEntry extends TreeEntry {
  readonly size: number | undefined;
}

async function remoteTree(client: GitHubClient, name: RepositoryName, commit: string): Promise<Tree> {
  const where = `${name.owner}/${name.repo} at ${commit}`;
  const entries = await asking({ to: `list the files of ${where}`, permission: PERMISSION }, () =>
    listTree(client, name, commit),
  );
  const byName = new Map(entries.map((entry) => [entry.path, entry]));
  const fileAt = (path: string) => {
    const entry = byName.get(path);
    return entry?.kind === 'file' ? entry : undefined;
  };
  const content = ({ id, path }: TreeEntry) =>
    asking({ to: `read ${path} of ${where}`, permission: PERMISSION }, () => blobStream(client, name, id));

  return {
    commit,
    async list() {
      return entries.map(({ path, kind, id }) => ({ path, kind, id }));
    },
    async read(path, maximumBytes) {
      const entry = fileAt(path);
      if (entry === undefined) return undefined;
      if (entry.size !== undefined && entry.size > maximumBytes) throw tooLarge(path, maximumBytes);
      return collect(await content(entry), path, maximumBytes);
    },
    async digest(path) {
      const entry = fileAt(path);
      if (entry === undefined) return undefined;
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of await content(entry)) {
        hash.update(chunk);
        size += chunk.length;
      }
      return { sha256: hash.digest('hex'), size };
    },
    async linkTarget(path) {
      const entry = byName.get(path);
      if (entry?.kind !== 'symlink') return undefined;
      return new TextDecoder().decode(await collect(await content(entry), path, LONGEST_LINK));
    },
  };
}

/** Longest path of Linux. */
const LONGEST_LINK = 4096;

/** Trees below trees: git's own limit is about as high. */
const DEEPEST = 64;

/** Whole trees come in one answer, up to a limit; beyond it folder by folder. */
async function listTree(client: GitHubClient, name: RepositoryName, commit: string): Promise<readonly SizedEntry[]> {
  const { data } = await client.rest.git.getTree({ ...name, tree_sha: commit, recursive: '1' });
  const entries = data.truncated
    ? await listFolder(client, name, commit, '', 0)
    : data.tree.flatMap((item) => (item.type === 'tree' ? [] : [treeEntry(item, '')]));
  return entries.toSorted(byPath);
}

async function listFolder(
  client: GitHubClient,
  name: RepositoryName,
  id: string,
  prefix: string,
  depth: number,
): Promise<readonly SizedEntry[]> {
  if (depth > DEEPEST)
    throw new UserError('git.tree-too-deep', `${prefix} is nested more than ${DEEPEST} folders deep.`);
  const { data } = await client.rest.git.getTree({ ...name, tree_sha: id });
  const entries: SizedEntry[] = [];
  for (const item of data.tree) {
    if (item.type === 'tree') {
      entries.push(...(await listFolder(client, name, item.sha, `${prefix}${item.path}/`, depth + 1)));
    } else entries.push(treeEntry(item, prefix));
  }
  return entries;
}

interface ApiTreeItem {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly size?: number;
}

function treeEntry({ path, mode, sha, size }: ApiTreeItem, prefix: string): SizedEntry {
  const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
  return { path: `${prefix}${path}`, kind, id: sha, size };
}
