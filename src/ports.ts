/**
 * What the use cases need of the outside world. `src/adapters` implements these, `test/support/memory` fakes them.
 * A use case asks for the few it calls. Nothing here decides anything.
 */

import type { DatasetFindings, DatasetRequest, ObservationRequest } from './data/engine/dataset-request.ts';
import type { ColumnHint } from './data/infer/infer-schema.ts';
import type { FileDigest } from './records/digest.ts';
import type { GpuReading } from './training/gpu/gpu-reading.ts';

export interface Clock {
  now(): Date;
  /** Milliseconds since some moment, for lengths of time: it goes on evenly where somebody sets the date. */
  monotonic(): number;
  /** Resolves after the given milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

/** One entry of a commit's tree. Folders are not listed. */
export interface TreeEntry {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Git object id of the blob (or the commit, for a submodule). */
  readonly id: string;
}

/** The files of one commit, read from git objects: a work tree can be dirty, a commit cannot. */
export interface Tree {
  /** Full commit id. */
  readonly commit: string;
  /** All entries, sorted by path. */
  list(): Promise<readonly TreeEntry[]>;
  /** Content of a file; undefined when absent or not a regular file. Throws `UserError('file.too-large')` above the cap. */
  read(path: string, maximumBytes: number): Promise<Uint8Array | undefined>;
  /** SHA-256 and size of a file's content, streamed; undefined when absent or not a regular file. */
  digest(path: string): Promise<{ readonly sha256: string; readonly size: number } | undefined>;
  /** Target text of a symbolic link; undefined when the path is not one. */
  linkTarget(path: string): Promise<string | undefined>;
}

/** The local clone. */
export interface LocalGit {
  /** Full id of the checked-out commit. */
  head(): Promise<string>;
  /** First and further parents of a commit present in the clone. */
  parents(commit: string): Promise<readonly string[]>;
  /** Throws `UserError('git.commit-missing')` with a hint about fetch-depth when the clone does not hold the commit. */
  tree(commit: string): Promise<Tree>;
  isShallow(): Promise<boolean>;
}

/** `none` also stands for a role that could not be established. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly isBot: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly createdAt: Date;
  readonly mergedAt: Date | undefined;
  readonly mergeCommit: string | undefined;
  readonly author: Account;
  readonly head: { readonly commit: string; readonly branch: string; readonly repository: string | undefined };
  readonly base: { readonly commit: string; readonly branch: string; readonly repository: string };
  readonly url: string;
}

/** Everyone who had a hand in one commit of a pull request. */
export interface CommitAuthorship {
  readonly commit: string;
  /** Accounts GitHub knows for author and committer. */
  readonly accounts: readonly Account[];
  /** E-mail addresses of author, committer and every `Co-authored-by` trailer. */
  readonly emails: readonly string[];
}

/** A change of a branch head, as the repository's activity log reports it: it cannot be forged by commit dates. */
export interface HeadMove {
  readonly commit: string;
  readonly at: Date;
  readonly by: Account | undefined;
}

export interface PullRequests {
  get(number: number): Promise<PullRequest>;
  /** Merged or open pull requests that contain the commit. */
  forCommit(commit: string): Promise<readonly PullRequest[]>;
  authorship(number: number): Promise<readonly CommitAuthorship[]>;
  /** Moves of the head branch, newest first. Throws when the log cannot be read: callers fail closed. */
  headMoves(pullRequest: PullRequest): Promise<readonly HeadMove[]>;
}

export interface IssueComment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly author: Account;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly url: string;
}

export type Reaction = 'eyes' | 'rocket' | '+1' | '-1' | 'confused';

export interface Comments {
  /** The account these calls act as; comments are found by marker *and* this author. */
  viewer(): Promise<Account>;
  /** Every comment, oldest first, over all pages. */
  list(issue: number): Promise<readonly IssueComment[]>;
  /** Undefined when it was deleted. */
  get(id: number): Promise<IssueComment | undefined>;
  create(issue: number, body: string): Promise<IssueComment>;
  /** Undefined when it was deleted meanwhile. */
  update(id: number, body: string): Promise<IssueComment | undefined>;
  /** Hides a comment as outdated. */
  minimize(comment: IssueComment): Promise<void>;
  react(commentId: number, reaction: Reaction): Promise<void>;
}

export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'action_required';

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headCommit: string;
  readonly externalId: string;
  readonly conclusion: string | undefined;
  readonly completedAt: Date | undefined;
  /** Slug of the app that wrote it: `github-actions` for workflows. A pull request's code cannot write one. */
  readonly app: string;
  readonly url: string;
}

export interface CompletedCheck {
  readonly name: string;
  readonly headCommit: string;
  readonly externalId: string;
  readonly conclusion: CheckConclusion;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl: string | undefined;
}

/** A check that somebody is at work on. */
export type StartedCheck = Pick<CompletedCheck, 'name' | 'headCommit' | 'title' | 'summary' | 'detailsUrl'>;

export interface Checks {
  /** Check runs of a commit with this name, newest first, over all pages. */
  list(commit: string, name: string): Promise<readonly CheckRun[]>;
  create(check: CompletedCheck): Promise<CheckRun>;
  /** A check in progress. Whoever starts one must conclude it, or the pull request waits for ever. */
  start(check: StartedCheck): Promise<CheckRun>;
  /** Concludes a started check; its texts are replaced. */
  conclude(id: number, check: CompletedCheck): Promise<CheckRun>;
}

/** The runner telling this process to stop. */
export interface Cancellation {
  /** Does the work when the process is told to stop, and then ends it. Returns the function that ends the watch. */
  watch(cleanUp: () => Promise<void>): () => void;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  /** At most 140 characters. */
  readonly description: string;
  readonly targetUrl: string | undefined;
}

export interface Statuses {
  set(commit: string, status: CommitStatus): Promise<void>;
}

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** Path of the workflow file that GitHub started: `.github/workflows/pull-request.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headCommit: string;
  /** Branch or tag it ran for; of a pull request the head branch. Undefined when GitHub does not say. */
  readonly headBranch: string | undefined;
  /** Whose push or click caused it; who runs it again does not count. Undefined when the account is gone. */
  readonly actor: Account | undefined;
  readonly headRepository: string | undefined;
  readonly url: string;
}

export interface ArtifactInfo {
  readonly id: number;
  readonly name: string;
  /** Stored (compressed) bytes. */
  readonly size: number;
  /** `sha256:…` of the stored bytes, when GitHub reports it. */
  readonly digest: string | undefined;
  readonly expired: boolean;
  readonly createdAt: Date;
  readonly runId: number | undefined;
}

/** A pull request from a branch, open or not. */
export interface Proposal {
  readonly number: number;
  /** Branch that it goes to. */
  readonly base: string;
  /** It went to another branch before. */
  readonly moved: boolean;
}

/** What GitHub knows about runs and artifacts: the only source of provenance. */
export interface Runs {
  get(id: number): Promise<WorkflowRun>;
  /** Every pull request that a branch of the repository is or was the head of. */
  proposals(branch: string): Promise<readonly Proposal[]>;
  /**
   * The newest runs of a workflow file for a branch of this name, those of pull requests from it too, newest first: a hundred, and up to
   * five hundred while there are few others among them. None of a workflow that GitHub does not know.
   */
  ofBranch(workflowPath: string, branch: string): Promise<readonly WorkflowRun[]>;
  /** Artifacts of the repository with exactly this name, newest first, over all pages. */
  artifacts(name: string): Promise<readonly ArtifactInfo[]>;
}

export interface Artifacts {
  /**
   * Uploads files of one folder. `raw` uploads exactly one file as it is (its name becomes the artifact's name), otherwise a zip
   * is made with the given compression level (0 for models: weights do not compress).
   */
  upload(artifact: {
    readonly name: string;
    readonly root: string;
    readonly files: readonly string[];
    readonly packing: { readonly kind: 'zip'; readonly level: 0 | 6 } | { readonly kind: 'raw' };
    readonly retentionDays: number | undefined;
  }): Promise<{ readonly id: number; readonly size: number; readonly digest: string | undefined }>;
  /** Downloads and unpacks into an empty folder. Refuses what is larger than the cap or differs from its digest. */
  download(artifact: ArtifactInfo, directory: string, maximumBytes: number): Promise<void>;
}

/** Files of a repository at a commit or branch, over the API: no checkout. */
export interface RemoteRepository {
  /** Full commit id of a branch; undefined when it does not exist. */
  branchHead(branch: string): Promise<string | undefined>;
  /** The newest commit that both histories hold; undefined when they have none in common or a commit is unknown. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Undefined for a commit without parents, and for an unknown one. */
  firstParent(commit: string): Promise<string | undefined>;
  tree(commit: string): Promise<Tree>;
}

/** Who may do what. One place for every entry point. */
export interface Roles {
  /** From `role_name`; custom roles map to their base role; errors are thrown, callers fail closed. */
  roleOf(login: string): Promise<Role>;
  isTeamMember(organization: string, team: string, login: string): Promise<boolean>;
}

export interface FileChange {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes commits to the GitOps repository. */
export interface CommitWriter {
  head(branch: string): Promise<string | undefined>;
  /** Compare-and-swap: writes only when the branch still points to `expectedHead`. */
  commit(request: {
    readonly branch: string;
    readonly expectedHead: string;
    readonly headline: string;
    readonly body: string;
    readonly changes: readonly FileChange[];
  }): Promise<
    { readonly kind: 'committed'; readonly commit: string; readonly url: string } | { readonly kind: 'stale' }
  >;
}

/** The work tree and temporary folders. Paths are absolute. */
export interface Files {
  read(path: string, maximumBytes: number): Promise<Uint8Array | undefined>;
  /** Makes folders on the way. Throws `UserError('file.unwritable')`, for example when the disk is full. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Undefined when absent. Symbolic links are followed: check `realPath` first where that matters. */
  stat(path: string): Promise<{ readonly kind: 'file' | 'folder' | 'other'; readonly size: number } | undefined>;
  /** Regular files below a folder, relative paths with `/`, sorted; a file names itself by its base name. Symbolic links are refused. */
  walk(path: string): Promise<readonly { readonly path: string; readonly size: number }[]>;
  digest(path: string): Promise<{ readonly sha256: string; readonly size: number }>;
  /** Absolute path with links resolved; undefined when absent. */
  realPath(path: string): Promise<string | undefined>;
  /** With all above it. Throws as `write`. */
  makeFolder(path: string): Promise<void>;
  temporaryFolder(prefix: string): Promise<string>;
  remove(path: string): Promise<void>;
}

/** A content-addressed place for model files. */
export interface ModelStore {
  /** Where files with this tree digest live, whether or not they are there yet. */
  uri(model: string, treeDigest: string): string;
  /** Copies files into the store; a second call with the same digest does nothing. */
  put(model: string, treeDigest: string, root: string, files: readonly FileDigest[]): Promise<string>;
  /** Files found at the URI with their digests, re-hashed; undefined when there are none. */
  verify(uri: string): Promise<readonly FileDigest[] | undefined>;
  /**
   * Copies the model's files into an empty folder, hashed while they are copied. Throws `UserError` when there are none
   * (`store.missing`), when they have another tree digest (`store.digest-mismatch`), and above the cap (`file.too-large`).
   * @returns the files, sorted by path
   */
  get(uri: string, treeDigest: string, folder: string, maximumBytes: number): Promise<readonly FileDigest[]>;
  /**
   * Keeps files about a candidate, its record among them, beside the model that it made. The model's files stay as they are; a second
   * call for the same candidate does nothing.
   * @param candidateDigest of the candidate record: models of several candidates may be equal
   */
  putRecord(
    model: string,
    treeDigest: string,
    candidateDigest: string,
    root: string,
    files: readonly FileDigest[],
  ): Promise<void>;
  /**
   * Copies what `putRecord` kept into an empty folder; false when there is nothing. What is copied is only as good as the store: compare
   * digests. Throws `UserError('file.too-large')` above the cap.
   * @param uri of the model
   */
  getRecord(uri: string, candidateDigest: string, folder: string, maximumBytes: number): Promise<boolean>;
}

/** A server that keeps what trainings log about themselves. Answers are JSON, to be read as metrics of the format `mlflow`. */
export interface TrackingServer {
  /** The last value of each metric of a run. */
  run(id: string): Promise<Uint8Array>;
  /** All values of some metrics of a run. */
  history(id: string, metrics: readonly string[]): Promise<Uint8Array>;
}

/** One line of a command's output, without its terminator. Bytes that are not UTF-8 show as U+FFFD. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  /** `overwritten` lines end with a carriage return: progress bars. `cut` ones were longer than the cap; the rest is not passed on. */
  readonly end: 'newline' | 'overwritten' | 'cut';
}

export type ProcessExit =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  /** The deadline passed. `forced`: some process outlived the polite stop and had to be killed. */
  | { readonly kind: 'timed-out'; readonly forced: boolean }
  /** The step itself was told to stop. */
  | { readonly kind: 'cancelled'; readonly forced: boolean }
  | { readonly kind: 'not-started'; readonly message: string };

/** Of the whole process group; null where the system does not tell. */
export interface ProcessUsage {
  readonly cpuSeconds: number | null;
  /** Resident now. */
  readonly memoryBytes: number | null;
  readonly peakMemoryBytes: number | null;
}

export interface ProcessRequest {
  /** Command line for `bash -euo pipefail -c`. */
  readonly command: string;
  readonly directory: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** A variable of that environment that no other process has: finds processes that left the group. */
  readonly tag: string;
  readonly timeoutMilliseconds: number;
  /** Between the polite stop and the hard one at the timeout. */
  readonly graceMilliseconds: number;
  /** File that gets everything the command writes, up to a number of bytes; undefined for none. */
  readonly logFile: { readonly path: string; readonly maximumBytes: number } | undefined;
  onLine(line: OutputLine): void;
  /** Called about once a second while the command runs. */
  onPulse(usage: ProcessUsage): void;
}

export interface ProcessResult {
  readonly exit: ProcessExit;
  readonly usage: ProcessUsage;
  /** Processes that were still there after the command had ended by itself, and were stopped. */
  readonly leftBehind: number;
  /** Processes that the kernel killed for memory meanwhile; null where it does not tell. */
  readonly outOfMemoryKills: number | null;
}

/** Runs a command in a process group of its own, of which nothing is left when the promise resolves. Never rejects. */
export interface Processes {
  run(request: ProcessRequest): Promise<ProcessResult>;
}

/** How a program that was asked something has ended. */
export type ProgramAnswer =
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-started'; readonly message: string }
  /** It was killed when the patience was over. */
  | { readonly kind: 'hung' }
  /** `code` is null after a signal. */
  | { readonly kind: 'ended'; readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** What a look at the GPUs gave. */
export type GpuLook =
  | { readonly kind: 'seen'; readonly readings: readonly GpuReading[] }
  /** The machine has none that may be used. The last look. */
  | { readonly kind: 'none' }
  /** Their tool is there and does not work. `why` is a clause; `last`: nobody looks any more. */
  | { readonly kind: 'failed'; readonly why: string; readonly last: boolean };

/** Looks at the GPUs while something else runs. */
export interface GpuWatch {
  /**
   * Looks at once and then every few seconds. Never throws, and holds nothing up.
   * @param environment of the process whose GPUs count
   * @returns the function that ends the watch
   */
  start(environment: Readonly<Record<string, string>>, onLook: (look: GpuLook) => void): () => void;
}

/** Checks data files, with as many threads as it has. */
export interface DataEngine {
  /**
   * Reads every row of a data set once.
   * @throws UserError for what is no data at all: `data.pointer`, `data.changed`, `data.compressed`, `text.encoding`, `data.unsupported`, `data.damaged`
   */
  check(request: DatasetRequest): Promise<DatasetFindings>;
  /**
   * Reads every row of a data set once more, to tell what its columns hold: in file order, those of the partitions behind.
   * @throws UserError as `check` does, and `data.damaged` when a file cannot be read to its end
   */
  observe(request: ObservationRequest): Promise<readonly ColumnHint[]>;
  /** Removes its temporary files. Findings must not be used afterwards. */
  close(): Promise<void>;
}
