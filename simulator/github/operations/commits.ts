import {
  authorOf,
  created,
  empty,
  ok,
  page,
  param,
  type Reply,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { git, lines } from '../git.ts';
import {
  type CommitInfo,
  commitIds,
  differences,
  EMPTY_TREE,
  listRefs,
  mergeBase,
  readCommit,
  resolveCommit,
} from '../git-read.ts';
import { commitTree, compareAndSwap, mergeTree } from '../git-write.ts';
import { conflict, HttpError, notFound, unprocessable } from '../http-error.ts';
import { identityOf, webFlow } from '../identities.ts';
import { branchBrief, commitJson, differenceJson } from '../json/commits.ts';
import { repositoryApi, repositoryPage } from '../json/repositories.ts';
import { type Json, nodeId, userJson } from '../json/users.ts';
import type { Repository } from '../model.ts';
import { refMoved } from '../refs.ts';
import { findRepository, keyOf, withLock } from '../world.ts';

/** GitHub stops listing files of a comparison here. */
const MAX_FILES = 300;

const withFiles = async (call: RepositoryCall, commit: CommitInfo): Promise<Json> => {
  const { world, repository } = call;
  const files = await differences(repository.directory, commit.parents[0] ?? EMPTY_TREE, commit.sha);
  const [additions, deletions] = [
    files.reduce((sum, file) => sum + file.additions, 0),
    files.reduce((sum, file) => sum + file.deletions, 0),
  ];
  return {
    ...commitJson(world, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, MAX_FILES).map((file) => differenceJson(world, repository, commit.sha, file)),
  };
};

const required = async (repository: Repository, ref: string): Promise<CommitInfo> => {
  const sha = await resolveCommit(repository.directory, ref);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${ref}`);
  return readCommit(repository.directory, sha);
};

/** One end of a comparison: `branch`, `owner:branch` of a fork, or a commit. */
const comparisonEnd = async (call: RepositoryCall, name: string): Promise<string> => {
  const { world, repository } = call;
  const colon = name.indexOf(':');
  const [owner, ref] = colon < 0 ? [repository.owner, name] : [name.slice(0, colon), name.slice(colon + 1)];
  if (keyOf(owner) !== keyOf(repository.owner)) {
    const fork = findRepository(world, `${owner}/${repository.name}`);
    const sha = fork && (await resolveCommit(fork.directory, ref));
    if (fork === undefined || sha === undefined) throw notFound();
    await git(repository.directory, ['fetch', '-q', '--no-tags', fork.directory, sha]);
    return sha;
  }
  const sha = await resolveCommit(repository.directory, ref);
  if (sha === undefined) throw notFound();
  return sha;
};

const compare: RepositoryHandler = async (call) => {
  const { world, repository } = call;
  const { directory } = repository;
  const basehead = param(call, 'basehead');
  const [from = '', to = ''] = basehead.includes('...') ? basehead.split('...') : basehead.split('..');
  const [base, head] = [await comparisonEnd(call, from), await comparisonEnd(call, to)];
  const common = await mergeBase(directory, base, head);
  if (common === undefined) throw new HttpError(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = await commitIds(directory, ['--reverse', '--topo-order', head, `^${base}`]);
  const behind = await commitIds(directory, [base, `^${head}`]);
  const files = await differences(directory, common, head);
  const url = `${repositoryApi(world, repository)}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
  const html = `${repositoryPage(world, repository)}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`;
  const size = Math.min(100, Number(call.query.get('per_page') ?? 250));
  const start = (Number(call.query.get('page') ?? 1) - 1) * size;
  const render = async (id: string) => commitJson(world, repository, await readCommit(directory, id));
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
  return ok({
    url,
    html_url: html,
    permalink_url: `${repositoryPage(world, repository)}/compare/${base}...${head}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: await render(base),
    merge_base_commit: await render(common),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(ahead.slice(start, start + size).map(render)),
    // The files come with the first page only.
    ...(start > 0
      ? {}
      : { files: files.slice(0, MAX_FILES).map((file) => differenceJson(world, repository, head, file)) }),
  });
};

const branches = async (call: RepositoryCall, ...args: readonly string[]): Promise<Reply> => {
  const { world, repository } = call;
  const found = await listRefs(repository.directory, ...args, 'refs/heads/');
  return page(found, ([ref, sha]) => branchBrief(world, repository, ref, sha));
};

export const commitOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/compare-commits-with-basehead': compare,

  'repos/get-commit': async (call) => ok(await withFiles(call, await required(call.repository, param(call, 'ref')))),

  'repos/list-commits': async (call) => {
    const { world, repository, query } = call;
    const start = await required(repository, query.get('sha') ?? repository.defaultBranch);
    const args = [start.sha];
    const [since, until, author, path] = ['since', 'until', 'author', 'path'].map((name) => query.get(name));
    if (since) args.push(`--since=${since}`);
    if (until) args.push(`--until=${until}`);
    if (author) args.push('--fixed-strings', `--author=${author}`);
    const ids = await commitIds(repository.directory, [...args, '--', ...(path ? [path] : [])]);
    return page(ids, async (id) => commitJson(world, repository, await readCommit(repository.directory, id)));
  },

  'repos/list-branches': (call) => branches(call),

  'repos/list-branches-for-head-commit': (call) => branches(call, `--points-at=${param(call, 'commit_sha')}`),

  'repos/get-branch': async (call) => {
    const { world, repository } = call;
    const name = param(call, 'branch');
    const sha = await resolveCommit(repository.directory, `refs/heads/${name}`);
    if (sha === undefined) throw new HttpError(404, 'Branch not found');
    const url = `${repositoryApi(world, repository)}/branches/${encodeURIComponent(name)}`;
    return ok({
      name,
      commit: commitJson(world, repository, await readCommit(repository.directory, sha)),
      _links: { self: url, html: `${repositoryPage(world, repository)}/tree/${encodeURIComponent(name)}` },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    });
  },

  'repos/get-branch-protection': (call) => {
    void call;
    throw new HttpError(404, 'Branch not protected');
  },

  'repos/list-tags': async (call) => {
    const { world, repository } = call;
    const tags = lines(
      await git(repository.directory, [
        'for-each-ref',
        '--sort=-refname',
        '--format=%(refname:strip=2) %(objectname) %(*objectname)',
        'refs/tags/',
      ]),
    );
    const api = repositoryApi(world, repository);
    return page(tags, (line) => {
      const [name = '', object = '', peeled = ''] = line.split(' ');
      const sha = peeled === '' ? object : peeled;
      return {
        name,
        commit: { sha, url: `${api}/commits/${sha}` },
        zipball_url: `${api}/zipball/refs/tags/${name}`,
        tarball_url: `${api}/tarball/refs/tags/${name}`,
        node_id: nodeId('REF', repository.id),
      };
    });
  },

  'repos/merge': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const base = textField(body, 'base') ?? '';
      const ref = `refs/heads/${base}`;
      const before = await resolveCommit(repository.directory, ref);
      const head = await resolveCommit(repository.directory, textField(body, 'head') ?? '');
      if (before === undefined) throw new HttpError(404, 'Base does not exist');
      if (head === undefined) throw new HttpError(404, 'Head does not exist');
      if ((await mergeBase(repository.directory, before, head)) === head) return empty();
      const tree = await mergeTree(repository.directory, before, head);
      if (tree === undefined) throw conflict('Merge conflict');
      const after = await commitTree(repository.directory, {
        tree,
        parents: [before, head],
        message: textField(body, 'commit_message') ?? `Merge ${textField(body, 'head')} into ${base}`,
        author: identityOf(world, authorOf(call).user),
        committer: webFlow(world),
      });
      if (!(await compareAndSwap(repository.directory, ref, after, before))) throw conflict('Base branch was modified');
      await refMoved(world, repository, authorOf(call), { ref, before, after });
      return created(commitJson(world, repository, await readCommit(repository.directory, after)));
    }),

  'repos/list-activities': (call) => {
    const { world, repository, query } = call;
    const ref = query.get('ref');
    const wanted = ref === null || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const [actor, kind] = [query.get('actor'), query.get('activity_type')];
    const found = repository.activities
      .filter((activity) => wanted === null || activity.ref === wanted)
      .filter((activity) => actor === null || keyOf(activity.actor) === keyOf(actor))
      .filter((activity) => kind === null || activity.kind === kind);
    if (query.get('direction') !== 'asc') found.reverse();
    return page(found, (activity) => ({
      id: activity.id,
      node_id: nodeId('PSH', activity.id),
      before: activity.before,
      after: activity.after,
      ref: activity.ref,
      timestamp: activity.at,
      activity_type: activity.kind,
      actor: userJson(world, activity.actor),
    }));
  },
};
