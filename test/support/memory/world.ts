/**
 * GitHub in memory, for testing use cases. One world stands behind all ports, so that what one writes another reads.
 *
 * ```ts
 * const github = world({ files: { '/project/out/metrics.json': '{"auc": 0.9}' } });
 * const base = github.commit({ files: { 'trainyard.yaml': config } });                  // on main
 * const head = github.commit({ branch: 'better', files: { 'train.py': 'x' }, authors: ['alice'] });
 * const pull = github.openPullRequest({ head: 'better', author: 'alice' });
 * github.setRole('bob', 'write');
 * github.comment({ issue: pull.number, author: 'bob', body: '/approve' });
 * github.before('checks.create', () => { throw new UserError('github.permission', 'no'); });  // one call fails
 * await review(inputs, { comments: github.comments, roles: github.roles, tree: github.remote() });
 * expect(github.status(head, 'trainyard/approval')?.state).toBe('success');             // see effects
 * expect(github.bodies(pull.number)).toHaveLength(2);
 * ```
 */
import type {
  Artifacts,
  Checks,
  Comments,
  CommitStatus,
  CommitWriter,
  LocalGit,
  PullRequest,
  PullRequests,
  RemoteRepository,
  Role,
  Roles,
  Runs,
  Statuses,
  WorkflowRun,
} from '../../../src/ports.ts';
import { addArtifact, memoryArtifacts, type NewArtifact } from './artifacts.ts';
import { type MemoryCancellation, memoryCancellation } from './cancellation.ts';
import type { ManualClock } from './clock.ts';
import { memoryComments, type NewComment, storeComment } from './comments.ts';
import type { MemoryFiles } from './files.ts';
import {
  memoryChecks,
  memoryCommitWriter,
  memoryPullRequests,
  memoryRemoteRepository,
  memoryRoles,
  memoryRuns,
  memoryStatuses,
} from './github-ports.ts';
import { addCommit, commitNamed, type NewCommit } from './history.ts';
import { memoryLocalGit } from './local-git.ts';
import { type RecordingLog, recordingLog } from './log.ts';
import {
  closePullRequest,
  type Merge,
  mergePullRequest,
  type NewPullRequest,
  openPullRequest,
} from './pull-requests.ts';
import {
  accountOf,
  emptyState,
  type MemoryArtifact,
  type MemoryComment,
  type MemoryState,
  nextId,
  repositoryOf,
  type StateOptions,
  writeTime,
} from './state.ts';
import { type MemoryStore, memoryStore } from './store.ts';

export interface World {
  readonly clock: ManualClock;
  readonly log: RecordingLog;
  readonly files: MemoryFiles;
  readonly store: MemoryStore;
  readonly cancellation: MemoryCancellation;
  /** Everything that is remembered, for assertions on effects. */
  readonly state: MemoryState;

  readonly pullRequests: PullRequests;
  readonly comments: Comments;
  readonly checks: Checks;
  readonly statuses: Statuses;
  readonly runs: Runs;
  readonly artifacts: Artifacts;
  readonly roles: Roles;
  /** Of the model repository unless another is named. */
  remote(repository?: string): RemoteRepository;
  writer(repository: string): CommitWriter;
  /** A clone with the commit checked out, all of history unless a depth is given. */
  clone(head: string, depth?: number): LocalGit;

  commit(commit?: NewCommit): string;
  openPullRequest(pull: NewPullRequest): PullRequest;
  /** Merges by a merge commit (base first) or by a squashed one; returns the pull request as it is then. */
  merge(number: number, how?: Merge): PullRequest;
  close(number: number): PullRequest;
  comment(comment: NewComment): MemoryComment;
  /** A person changes the text of a comment. */
  editComment(id: number, body: string): void;
  deleteComment(id: number): void;
  setRole(login: string, role: Role): void;
  /** `@organization/team` or `organization/team`. */
  setTeam(name: string, members: readonly string[]): void;
  /** A run of the pull request workflow unless told otherwise. */
  run(run: Partial<WorkflowRun> & Pick<WorkflowRun, 'headCommit'>): WorkflowRun;
  /** Makes uploads belong to this run. */
  during(run: WorkflowRun): void;
  artifact(artifact: NewArtifact): MemoryArtifact;
  /** Does something just before the next call of `port.method`; throwing makes that call fail. Several calls queue. */
  before(call: string, action: () => void): void;

  /** The current status of a commit. */
  status(commit: string, context: string): CommitStatus | undefined;
  /** Texts of an issue's comments, oldest first. */
  bodies(issue: number): readonly string[];
  /** Text of a file at the head of a branch. */
  text(repository: string, branch: string, path: string): string | undefined;
  head(repository: string, branch: string): string | undefined;
}

/** The branch a run of a pull request is for: the one whose head the commit is, or was. */
function branchOf(state: MemoryState, commit: string): string {
  return repositoryOf(state, state.repository).moves.findLast((move) => move.commit === commit)?.branch ?? 'unknown';
}

export function world(options: StateOptions = {}): World {
  const state = emptyState(options);
  return {
    clock: state.clock,
    log: recordingLog(),
    files: state.files,
    store: memoryStore(state.files),
    cancellation: memoryCancellation(),
    state,

    pullRequests: memoryPullRequests(state),
    comments: memoryComments(state),
    checks: memoryChecks(state),
    statuses: memoryStatuses(state),
    runs: memoryRuns(state),
    artifacts: memoryArtifacts(state),
    roles: memoryRoles(state),
    remote: (repository = state.repository) => memoryRemoteRepository(state, repository),
    writer: (repository) => memoryCommitWriter(state, repository),
    clone: (head, depth) => memoryLocalGit(state, head, depth),

    commit: (commit = {}) => addCommit(state, commit),
    openPullRequest: (pull) => openPullRequest(state, pull),
    merge: (number, how = {}) => mergePullRequest(state, number, how),
    close: (number) => closePullRequest(state, number),
    comment: ({ author, ...comment }) => storeComment(state, { ...comment, author: accountOf(state, author) }),
    editComment(id, body) {
      const index = state.comments.findIndex((comment) => comment.id === id);
      const comment = state.comments[index];
      if (comment === undefined) throw new Error(`There is no comment ${id}.`);
      state.comments[index] = { ...comment, body, updatedAt: writeTime(state) };
    },
    deleteComment(id) {
      state.comments.splice(0, state.comments.length, ...state.comments.filter((comment) => comment.id !== id));
    },
    setRole: (login, role) => void state.roles.set(login.toLowerCase(), role),
    setTeam: (name, members) => void state.teams.set(name.replace(/^@/, '').toLowerCase(), members),
    run(run) {
      const id = run.id ?? nextId(state);
      const complete: WorkflowRun = {
        attempt: 1,
        path: '.github/workflows/trainyard-pull-request.yml',
        event: 'pull_request',
        headBranch: branchOf(state, run.headCommit),
        actor: undefined,
        headRepository: state.repository,
        url: `https://github.example/${state.repository}/actions/runs/${id}`,
        ...run,
        id,
      };
      state.runs.set(id, complete);
      return complete;
    },
    during(run) {
      state.currentRun = run.id;
    },
    artifact: (artifact) => addArtifact(state, artifact),
    before(call, action) {
      const queue = state.interventions.get(call) ?? [];
      state.interventions.set(call, [...queue, action]);
    },

    status: (commit, context) =>
      state.statuses.findLast((status) => status.commit === commit && status.context === context),
    bodies: (issue) => state.comments.filter((comment) => comment.issue === issue).map((comment) => comment.body),
    text(repository, branch, path) {
      const head = repositoryOf(state, repository).branches.get(branch);
      const content = head === undefined ? undefined : commitNamed(state, repository, head).files.get(path);
      if (typeof content === 'string') return content;
      return content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined;
    },
    head: (repository, branch) => repositoryOf(state, repository).branches.get(branch),
  };
}
