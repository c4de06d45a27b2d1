import type {
  Checks,
  CommitWriter,
  PullRequests,
  RemoteRepository,
  Roles,
  Runs,
  Statuses,
} from '../../../src/ports.ts';
import { memoryTree } from './git-objects.ts';
import { addCommit, ancestry, authorshipBetween, commitNamed } from './history.ts';
import { call, type MemoryState, newestFirst, nextId, notFound, replace, repositoryOf, writeTime } from './state.ts';

export function memoryPullRequests(state: MemoryState): PullRequests {
  const named = (number: number) => {
    const pull = state.pullRequests.get(number);
    if (pull === undefined) throw notFound(`pull request #${number}`);
    return pull;
  };
  return {
    get: (number) => call(state, 'pullRequests.get', () => named(number)),
    forCommit: (commit) =>
      call(state, 'pullRequests.forCommit', () =>
        [...state.pullRequests.values()].filter((pull) => {
          if (pull.state === 'closed' && !pull.merged) return false;
          if (pull.mergeCommit === commit) return true;
          return authorshipBetween(state, pull.base.commit, pull.head.commit).some((own) => own.commit === commit);
        }),
      ),
    authorship: (number) =>
      call(state, 'pullRequests.authorship', () => {
        const pull = named(number);
        return authorshipBetween(state, pull.base.commit, pull.head.commit);
      }),
    headMoves: (pull) =>
      call(state, 'pullRequests.headMoves', () => {
        if (pull.head.repository === undefined) throw notFound('head repository of the pull request');
        const { moves } = repositoryOf(state, pull.head.repository);
        return newestFirst(moves.filter((move) => move.branch === pull.head.branch)).map(({ commit, at, by }) => ({
          commit,
          at,
          by,
        }));
      }),
  };
}

export function memoryChecks(state: MemoryState): Checks {
  return {
    list: (commit, name) =>
      call(state, 'checks.list', () =>
        newestFirst(state.checks.filter((check) => check.headCommit === commit && check.name === name)),
      ),
    create: (check) =>
      call(state, 'checks.create', () => {
        const created = { ...check, ...newCheck(state), completedAt: writeTime(state) };
        state.checks.push(created);
        return created;
      }),
    start: (check) =>
      call(state, 'checks.start', () => {
        const open = { externalId: '', conclusion: undefined, completedAt: undefined, annotations: [] };
        const started = { ...check, ...open, ...newCheck(state) };
        state.checks.push(started);
        return started;
      }),
    conclude: (id, check) =>
      call(state, 'checks.conclude', () => {
        const known = state.checks.find((started) => started.id === id);
        if (known === undefined) throw notFound(`check run ${id}`);
        const concluded = { ...known, ...check, completedAt: writeTime(state) };
        replace(state.checks, concluded);
        return concluded;
      }),
  };
}

function newCheck(state: MemoryState) {
  const id = nextId(state);
  return { id, url: `https://github.example/${state.repository}/runs/${id}`, app: 'github-actions' };
}

export function memoryStatuses(state: MemoryState): Statuses {
  return {
    set: (commit, status) =>
      call(state, 'statuses.set', () => {
        writeTime(state);
        state.statuses.push({ ...status, commit });
      }),
  };
}

export function memoryRuns(state: MemoryState): Runs {
  return {
    get: (id) =>
      call(state, 'runs.get', () => {
        const run = state.runs.get(id);
        if (run === undefined) throw notFound(`workflow run ${id}`);
        return run;
      }),
    proposals: (branch) =>
      call(state, 'runs.proposals', () => {
        const found = [...state.pullRequests.values()]
          .filter(({ head }) => head.branch === branch && head.repository === state.repository)
          .map(({ number, base }) => ({ number, base: base.branch, moved: state.moved.has(number) }));
        // Runs need not have a pull request in a test: theirs went to main.
        return found.length > 0 ? found : [{ number: 1, base: 'main', moved: false }];
      }),
    ofBranch: (path, branch) =>
      call(state, 'runs.ofBranch', () =>
        newestFirst([...state.runs.values()].filter((run) => run.path === path && run.headBranch === branch)),
      ),
    artifacts: (name) =>
      call(state, 'runs.artifacts', () => newestFirst(state.artifacts.filter((artifact) => artifact.name === name))),
  };
}

/** Roles: what `setRole` said, else `read`, as on a public repository. Teams nobody defined do not exist. */
export function memoryRoles(state: MemoryState): Roles {
  return {
    roleOf: (login) => call(state, 'roles.roleOf', () => state.roles.get(login.toLowerCase()) ?? 'read'),
    isTeamMember: (organization, team, login) =>
      call(state, 'roles.isTeamMember', () => {
        const members = state.teams.get(`${organization}/${team}`.toLowerCase());
        if (members === undefined) throw notFound(`team @${organization}/${team}`);
        return members.some((member) => member.toLowerCase() === login.toLowerCase());
      }),
  };
}

export function memoryRemoteRepository(state: MemoryState, name: string): RemoteRepository {
  return {
    branchHead: (branch) =>
      call(state, 'remoteRepository.branchHead', () => repositoryOf(state, name).branches.get(branch)),
    mergeBase: (one, other) =>
      call(state, 'remoteRepository.mergeBase', () => {
        const known = new Set(ancestry(state, one).map(({ id }) => id));
        return ancestry(state, other).find(({ id }) => known.has(id))?.id;
      }),
    firstParent: (commit) => call(state, 'remoteRepository.firstParent', () => ancestry(state, commit)[1]?.id),
    tree: (commit) => call(state, 'remoteRepository.tree', () => memoryTree(commitNamed(state, name, commit))),
  };
}

export function memoryCommitWriter(state: MemoryState, name: string): CommitWriter {
  return {
    head: (branch) => call(state, 'commitWriter.head', () => repositoryOf(state, name).branches.get(branch)),
    commit: ({ branch, expectedHead, headline, body, changes }) =>
      call(state, 'commitWriter.commit', () => {
        const head = repositoryOf(state, name).branches.get(branch);
        if (head === undefined) throw notFound(`branch ${branch} in ${name}`);
        if (head !== expectedHead) return { kind: 'stale' as const };
        const commit = addCommit(state, {
          repository: name,
          branch,
          files: Object.fromEntries(changes.map(({ path, content }) => [path, content])),
          message: body === '' ? headline : `${headline}\n\n${body}`,
          authors: [state.viewer.login],
        });
        return { kind: 'committed' as const, commit, url: `https://github.example/${name}/commit/${commit}` };
      }),
  };
}
