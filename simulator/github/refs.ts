/** What follows when a ref has moved: activity log, push, create and delete events, pull requests brought up to date. */
import { emit } from './events.ts';
import { git, NO_COMMIT, records, tryGit } from './git.ts';
import { changedPaths, commitIds, mergeBase, readCommit, readCommits } from './git-read.ts';
import { identityOf } from './identities.ts';
import { loginOfAuthor, simpleCommitJson } from './json/commits.ts';
import { repositoryJson, repositoryPage } from './json/repositories.ts';
import type { Json } from './json/users.ts';
import type { Activity, Caller, Repository } from './model.ts';
import { refreshPulls } from './pull-refs.ts';
import { actorOf } from './tokens.ts';
import { changed, nextId, now, type World } from './world.ts';

export interface RefMove {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly kind?: Activity['kind'];
}

/** GitHub lists at most this many commits in a push payload. */
const MAX_COMMITS = 2048;

const filesOf = async (repository: Repository, sha: string): Promise<Json> => {
  const output = await git(repository.directory, [
    'diff-tree',
    '-r',
    '--root',
    '--no-commit-id',
    '--no-renames',
    '--name-status',
    '-z',
    sha,
  ]);
  const parts = records(output);
  const files: Record<'added' | 'removed' | 'modified', string[]> = { added: [], removed: [], modified: [] };
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const kind = parts[index] === 'A' ? 'added' : parts[index] === 'D' ? 'removed' : 'modified';
    files[kind].push(parts[index + 1] ?? '');
  }
  return files;
};

const pushedCommits = async (
  world: World,
  repository: Repository,
  ids: readonly string[],
): Promise<readonly Json[]> => {
  const commits = await readCommits(repository.directory, ids);
  return Promise.all(
    commits.map(async (commit) => {
      const username = loginOfAuthor(world, commit.author);
      return {
        ...simpleCommitJson(commit),
        author: {
          name: commit.author.name,
          email: commit.author.email,
          ...(username === undefined ? {} : { username }),
        },
        distinct: true,
        url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
        ...(await filesOf(repository, commit.sha)),
      };
    }),
  );
};

const isForced = async (repository: Repository, before: string, after: string): Promise<boolean> =>
  (await tryGit(repository.directory, ['merge-base', '--is-ancestor', before, after])) === undefined;

/** Where the commits of a new branch start: at the default branch. */
const forkPoint = async (repository: Repository, after: string): Promise<string | undefined> => {
  const main = await tryGit(repository.directory, [
    'rev-parse',
    '-q',
    '--verify',
    `refs/heads/${repository.defaultBranch}`,
  ]);
  return main === undefined || main === after ? undefined : mergeBase(repository.directory, main, after);
};

const emitPush = async (world: World, repository: Repository, caller: Caller, move: RefMove): Promise<void> => {
  const { ref, before, after } = move;
  const sender = actorOf(caller);
  const page = repositoryPage(world, repository);
  const isBranch = ref.startsWith('refs/heads/');
  const from = before ?? (after === undefined || !isBranch ? undefined : await forkPoint(repository, after));
  const head = after === undefined ? undefined : await readCommit(repository.directory, after);
  const ids =
    head === undefined || !isBranch
      ? []
      : await commitIds(repository.directory, [
          '--reverse',
          `--max-count=${MAX_COMMITS}`,
          head.sha,
          ...(from === undefined ? [] : [`^${from}`]),
        ]);
  const commits = await pushedCommits(world, repository, ids);
  const [headCommit] = head === undefined ? [] : await pushedCommits(world, repository, [head.sha]);
  await emit(world, repository, caller, {
    name: 'push',
    payload: {
      ref,
      before: before ?? NO_COMMIT,
      after: after ?? NO_COMMIT,
      repository: {
        ...repositoryJson(world, repository),
        stargazers: 0,
        master_branch: repository.defaultBranch,
      },
      pusher: { name: sender, email: identityOf(world, sender).email },
      created: before === undefined,
      deleted: after === undefined,
      forced: before !== undefined && after !== undefined && (await isForced(repository, before, after)),
      base_ref: null,
      compare: `${page}/compare/${(before ?? NO_COMMIT).slice(0, 12)}...${(after ?? NO_COMMIT).slice(0, 12)}`,
      commits,
      head_commit: headCommit ?? null,
    },
    ...(head === undefined
      ? { startsWorkflows: false }
      : {
          at: { sha: head.sha, ref },
          headMessage: head.message,
          changedPaths: isBranch ? await changedPaths(repository.directory, from, head.sha) : [],
        }),
  });
};

const emitCreateOrDelete = async (
  world: World,
  repository: Repository,
  caller: Caller,
  { ref, before, after }: RefMove,
): Promise<void> => {
  const short = ref.replace(/^refs\/(heads|tags)\//, '');
  const common = { ref: short, ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch', pusher_type: 'user' };
  if (before === undefined && after !== undefined) {
    const sha = (await readCommit(repository.directory, after)).sha;
    await emit(world, repository, caller, {
      name: 'create',
      payload: { ...common, master_branch: repository.defaultBranch, description: repository.description },
      at: { sha, ref },
    });
  }
  if (after === undefined) await emit(world, repository, caller, { name: 'delete', payload: common });
};

const activityKind = async (repository: Repository, { before, after, kind }: RefMove): Promise<Activity['kind']> => {
  if (kind !== undefined) return kind;
  if (before === undefined) return 'branch_creation';
  if (after === undefined) return 'branch_deletion';
  return (await isForced(repository, before, after)) ? 'force_push' : 'push';
};

/** Call with the lock held, after the ref itself has been updated. Only branches and tags have consequences. */
export const refMoved = async (world: World, repository: Repository, caller: Caller, move: RefMove): Promise<void> => {
  const { ref, before, after } = move;
  if (before === after || !/^refs\/(heads|tags)\//.test(ref)) return;
  repository.pushedAt = now(world);
  if (ref.startsWith('refs/heads/')) {
    repository.activities.push({
      id: nextId(world),
      before: before ?? NO_COMMIT,
      after: after ?? NO_COMMIT,
      ref,
      kind: await activityKind(repository, move),
      actor: actorOf(caller),
      at: now(world),
    });
  }
  changed(world, repository, 'refs');
  await emitCreateOrDelete(world, repository, caller, move);
  await emitPush(world, repository, caller, move);
  await refreshPulls(world, repository, caller, move);
};
