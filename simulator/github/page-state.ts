/** A repository as plain data, for the demo's page and for assertions: no URLs, no tokens. */
import type { Annotation, RunStatus, StepRecord } from '../contract.ts';
import { commentsOf } from './json/issues.ts';
import type { Deployment, Repository } from './model.ts';
import type { WorkflowRun } from './model-actions.ts';
import { jobsOfAttempt } from './run-attempts.ts';
import { fullName, keyOf, type World } from './world.ts';

export interface PageComment {
  readonly id: number;
  readonly user: string;
  readonly isBot: boolean;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly minimizedReason: string | undefined;
  readonly reactions: readonly { readonly content: string; readonly user: string }[];
}

export interface PageIssue {
  readonly number: number;
  readonly kind: 'issue' | 'pull-request';
  readonly title: string;
  readonly body: string;
  readonly user: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly headRef: string | undefined;
  readonly headSha: string | undefined;
  readonly baseRef: string | undefined;
  readonly mergeCommitSha: string | undefined;
  readonly mergedBy: string | undefined;
  readonly comments: readonly PageComment[];
}

export interface PageCheck {
  readonly id: number;
  readonly name: string;
  readonly app: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly text: string | undefined;
  readonly annotations: readonly Annotation[];
}

export interface PageJob {
  readonly id: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: string | undefined;
  readonly steps: readonly StepRecord[];
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
  readonly log: string;
  readonly summary: string;
  /** Of a job with `environment:`. */
  readonly deployment: PageDeployment | undefined;
}

export interface PageDeployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  /** Oldest first. */
  readonly states: readonly string[];
  /** Where it can be seen; undefined when nobody has said. */
  readonly url: string | undefined;
}

export interface PageRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly path: string;
  readonly event: string;
  readonly title: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly actor: string;
  readonly status: RunStatus;
  readonly conclusion: string | undefined;
  readonly pullRequests: readonly number[];
  readonly waitingFor: readonly string[];
  readonly jobs: readonly PageJob[];
}

export interface PageStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
  readonly creator: string;
  readonly createdAt: string;
}

export interface PageState {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly issues: readonly PageIssue[];
  readonly checks: readonly PageCheck[];
  readonly statuses: readonly PageStatus[];
  readonly runs: readonly PageRun[];
  readonly artifacts: readonly {
    readonly id: number;
    readonly name: string;
    readonly runId: number;
    readonly size: number;
    readonly digest: string;
  }[];
  readonly deployments: readonly PageDeployment[];
}

const issues = (world: World, repository: Repository): readonly PageIssue[] =>
  [...repository.issues.values()].map((issue) => {
    const pull = repository.pulls.get(issue.number);
    return {
      number: issue.number,
      kind: pull === undefined ? 'issue' : 'pull-request',
      title: issue.title,
      body: issue.body ?? '',
      user: issue.user,
      state: pull?.merged === true ? 'merged' : issue.state,
      labels: [...issue.labels],
      createdAt: issue.createdAt,
      headRef: pull?.headRef,
      headSha: pull?.headSha,
      baseRef: pull?.baseRef,
      mergeCommitSha: pull?.merged === true ? (pull.mergeCommitSha ?? undefined) : undefined,
      mergedBy: pull?.mergedBy,
      comments: commentsOf(repository, issue.number).map((comment) => ({
        id: comment.id,
        user: comment.user,
        isBot: world.users.get(keyOf(comment.user))?.type === 'Bot',
        body: comment.body,
        createdAt: comment.createdAt,
        updatedAt: comment.updatedAt,
        minimizedReason: comment.minimizedReason,
        reactions: comment.reactions.map(({ content, user }) => ({ content, user })),
      })),
    };
  });

const pageDeployment = ({ id, environment, sha, statuses }: Deployment): PageDeployment => ({
  id,
  environment,
  sha,
  states: statuses.map(({ state }) => state),
  url: statuses.at(-1)?.environmentUrl || undefined,
});

const jobs = (world: World, run: WorkflowRun): readonly PageJob[] =>
  jobsOfAttempt(world, run, run.attempt).map((job) => ({
    id: job.id,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    steps: job.steps,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    log: job.log,
    summary: job.summary,
    deployment: job.deployment && pageDeployment(job.deployment),
  }));

const runs = (world: World, name: string): readonly PageRun[] =>
  [...world.runs.values()]
    .filter(({ repository }) => keyOf(repository) === keyOf(name))
    .map((run) => ({
      id: run.id,
      number: run.number,
      attempt: run.attempt,
      workflow: run.workflowName,
      path: run.workflowPath,
      event: run.event,
      title: run.displayTitle,
      headSha: run.headSha,
      headBranch: run.headBranch,
      actor: run.actor,
      status: run.status,
      conclusion: run.conclusion,
      pullRequests: run.pullRequestNumbers,
      waitingFor: run.pending.map(({ environment }) => environment.name),
      jobs: jobs(world, run),
    }));

/** A snapshot: later changes do not show in it. */
export const pageState = (world: World, repository: Repository): PageState => ({
  repository: fullName(repository),
  defaultBranch: repository.defaultBranch,
  issues: issues(world, repository),
  checks: [...repository.checkRuns.values()].map((check) => ({
    id: check.id,
    name: check.name,
    app: check.appSlug,
    headSha: check.headSha,
    status: check.status,
    conclusion: check.conclusion ?? undefined,
    title: check.title ?? undefined,
    summary: check.summary ?? undefined,
    text: check.text ?? undefined,
    annotations: [...check.annotations],
  })),
  statuses: repository.statuses.map((status) => ({
    sha: status.sha,
    context: status.context,
    state: status.state,
    description: status.description ?? undefined,
    targetUrl: status.targetUrl ?? undefined,
    creator: status.creator,
    createdAt: status.createdAt,
  })),
  runs: runs(world, fullName(repository)),
  artifacts: [...world.artifacts.values()]
    .filter((artifact) => artifact.state === 'ready' && keyOf(artifact.repository) === keyOf(fullName(repository)))
    .map(({ id, name, runId, size, digest }) => ({ id, name, runId, size, digest })),
  deployments: repository.deployments.map(pageDeployment),
});
