/**
 * The seam inside the simulator: `github/` (the service: API, git, artifacts, tokens) implements `ActionsService`,
 * `runner/` (the workflow engine) consumes it. Neither side imports the other; `simulator/index.ts` joins them.
 */

/** Access level of one permission key, as a workflow's `permissions:` block writes it. */
export type Access = 'none' | 'read' | 'write';

/** Keys are GitHub's workflow permission names (`contents`, `pull-requests`, …), missing ones are `none`. */
export type Permissions = Readonly<Record<string, Access>>;

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | 'neutral';

/** Something that happened in a repository and may start workflows. */
export interface RepositoryEvent {
  /** `owner/name` of the repository whose workflows are considered (the base repository of a pull request). */
  readonly repository: string;
  /** Webhook event name: `pull_request`, `push`, `issue_comment`, `workflow_dispatch`, … */
  readonly name: string;
  /** The webhook payload, schema-valid against GitHub's description. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Commit whose workflow files are read and which becomes `github.sha`. */
  readonly sha: string;
  /** `github.ref`: `refs/pull/N/merge` for pull requests, the default branch for comment events. */
  readonly ref: string;
  /** Login of who caused it; becomes `github.actor`. */
  readonly actor: string;
  /** True when a workflow's own GITHUB_TOKEN caused it: such events start nothing, except the two dispatch events. */
  readonly causedByJobToken: boolean;
  /** True for a pull request whose head is in another repository: read-only token, no secrets. */
  readonly fromFork: boolean;
  /** Paths changed by the push or pull request, for `paths:` filters; undefined when the event has none. */
  readonly changedPaths: readonly string[] | undefined;
  /** Message of the newest commit of a push or pull request, which may ask for no runs. */
  readonly headMessage: string | undefined;
}

export interface NewRun {
  readonly repository: string;
  /** Path of the workflow file in the repository, `.github/workflows/x.yml`. */
  readonly workflowPath: string;
  readonly workflowName: string;
  readonly event: string;
  /** For pull requests the head commit of the pull request, as GitHub's API reports it; else `github.sha`. */
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` the head commit lives in; differs from `repository` for forks. */
  readonly headRepository: string;
  readonly actor: string;
  readonly pullRequestNumbers: readonly number[];
  readonly displayTitle: string;
}

export interface RunHandle {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** Web address, on `serverUrl`. */
  readonly url: string;
}

export interface JobHandle {
  readonly id: number;
  /** Every job is a check run on the head commit; annotations hang on it. */
  readonly checkRunId: number;
  /** GITHUB_TOKEN, scoped to `permissions` and revoked by `finishJob`. */
  readonly token: string;
  /** ACTIONS_RUNTIME_TOKEN: a JWT whose `scp` holds `Actions.Results:<run>:<job>`. */
  readonly runtimeToken: string;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface StepRecord {
  readonly number: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
}

export interface Environment {
  readonly name: string;
  /** Logins of required reviewers; empty when the environment is open. */
  readonly reviewers: readonly string[];
  /** Branch name patterns that may deploy; empty means any. */
  readonly branches: readonly string[];
}

/** What somebody asked of a run: `POST …/runs/{id}/cancel`, `…/rerun` or `…/rerun-failed-jobs`. */
export interface RunCommand {
  readonly runId: number;
  readonly verb: 'cancel' | 'rerun' | 'rerun-failed';
}

/** What the workflow engine needs of the service. */
export interface ActionsService {
  /** REST root (`http://127.0.0.1:PORT`), GraphQL at `<apiUrl>/graphql`. */
  readonly apiUrl: string;
  /** `http://github.localhost:PORT`: what @actions/artifact accepts as a GitHub host; git resolves it, Node does not. */
  readonly serverUrl: string;
  /** Artifact service root for ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;

  /** Registers the one listener for events that may start workflows. */
  onEvent(listener: (event: RepositoryEvent) => void): void;
  /** Registers the listener for what people ask of runs. */
  onRunCommand(listener: (command: RunCommand) => void): void;

  /** Text of a file at a commit, or undefined when absent. */
  readFile(repository: string, sha: string, path: string): Promise<string | undefined>;
  /** File names directly in a folder at a commit. */
  listFolder(repository: string, sha: string, path: string): Promise<readonly string[]>;
  /** Writes the whole tree of a commit into an empty directory (used for action downloads, no .git). */
  exportTree(repository: string, sha: string, directory: string): Promise<void>;
  /** Resolves a branch, tag, ref or (short) commit to a full commit id; undefined when unknown. */
  resolveRef(repository: string, ref: string): Promise<string | undefined>;
  defaultBranch(repository: string): string;

  secrets(repository: string, environment: string | undefined): Readonly<Record<string, string>>;
  variables(repository: string, environment: string | undefined): Readonly<Record<string, string>>;
  environment(repository: string, name: string): Environment;
  /** Resolves when a reviewer approved or rejected the deployment of this run to the environment. */
  awaitDeploymentReview(runId: number, environment: Environment): Promise<'approved' | 'rejected'>;
  /** Permissions of a job that declares none, from the repository's setting. */
  defaultPermissions(repository: string): Permissions;

  createRun(run: NewRun): RunHandle;
  updateRun(id: number, state: { readonly status: RunStatus; readonly conclusion?: Conclusion }): void;
  createJob(job: {
    readonly runId: number;
    readonly name: string;
    readonly permissions: Permissions;
    readonly labels: readonly string[];
    /** Set when the job deploys to an environment: the service then keeps a deployment in step with the job. */
    readonly environment?: string;
  }): JobHandle;
  updateJob(
    id: number,
    state: { readonly status: RunStatus; readonly conclusion?: Conclusion; readonly steps: readonly StepRecord[] },
  ): void;
  addAnnotations(checkRunId: number, annotations: readonly Annotation[]): void;
  /** Stores a job's summary Markdown and log text for the page and the API; called as they grow. */
  appendLog(jobId: number, text: string): void;
  setSummary(jobId: number, markdown: string): void;
  /** Where the job says its deployment can be seen; shown with the deployment's last status. */
  setEnvironmentUrl(jobId: number, url: string): void;
  /** Revokes the job's tokens. */
  finishJob(id: number): void;
}
