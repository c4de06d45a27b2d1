/** What the simulated GitHub remembers. Plain data; the only mutable state of the service side. */
import type { Annotation, Environment, Permissions } from '../contract.ts';

/** Repository roles, weakest first. */
export const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string | undefined;
  readonly createdAt: string;
}

export interface Team {
  readonly id: number;
  readonly organization: string;
  readonly slug: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly createdAt: string;
}

/** A GitHub App: `github-actions` for jobs, others by seeding. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly ownerLogin: string;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly user: string;
  readonly content: string;
  readonly createdAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issueNumber: number;
  readonly user: string;
  readonly appSlug: string | undefined;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimizedReason: string | undefined;
  readonly reactions: Reaction[];
}

/** Issues and pull requests share one number space; a pull request is an issue with a `PullRequest` of the same number. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | undefined;
  readonly reactions: Reaction[];
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly commitId: string;
  readonly submittedAt: string;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  /** `owner/name`; another repository than the pull request's own when it comes from a fork. */
  readonly headRepository: string;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  merged: boolean;
  mergedAt: string | null;
  mergedBy: string | undefined;
  /** Test merge while open, the real merge commit afterwards. */
  mergeCommitSha: string | null;
  /** `unknown` until someone has asked once, as GitHub computes it in the background. */
  mergeability: 'unknown' | 'known';
  readonly reviews: Review[];
  /** When it was pointed at another base, oldest first. */
  readonly baseChanges: BaseChange[];
}

export interface BaseChange {
  readonly id: number;
  readonly user: string;
  readonly at: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suiteId: number;
  readonly name: string;
  readonly headSha: string;
  readonly appSlug: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly createdAt: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: string;
  /** App whose token made it, or whose job. */
  readonly appSlug: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface Variable {
  readonly name: string;
  value: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface EnvironmentRecord extends Environment {
  readonly id: number;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly createdAt: string;
}

export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly kind: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge';
  readonly actor: string;
  readonly at: string;
}

export interface RunnerRecord {
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly status: 'online' | 'offline';
  readonly busy: boolean;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly author: string;
  readonly createdAt: string;
}

/** A workflow file; its id stays the same for the life of the repository. */
export interface Workflow {
  readonly id: number;
  readonly path: string;
  name: string;
  readonly createdAt: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly description: string | null;
  /** `owner/name` of the repository this one was forked from. */
  readonly parent: string | undefined;
  /** The bare git repository on disk. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly createdAt: string;
  pushedAt: string;
  readonly collaborators: Map<string, Role>;
  readonly teams: Map<string, Role>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Map<string, Variable>;
  readonly environments: Map<string, EnvironmentRecord>;
  readonly defaultPermissions: Permissions;
  readonly runners: RunnerRecord[];
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, PullRequest>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: Map<number, CheckRun>;
  /** Check suites by app and commit. */
  readonly suites: Map<string, number>;
  /** By path. */
  readonly workflows: Map<string, Workflow>;
  readonly statuses: CommitStatus[];
  readonly deployments: Deployment[];
  readonly activities: Activity[];
  readonly releases: Release[];
}

/** Who sends a request. `user` is the login shown as author. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly user: string }
  | {
      readonly kind: 'app';
      readonly user: string;
      readonly appSlug: string;
      readonly repositories: readonly string[];
      readonly permissions: Permissions;
    }
  | {
      readonly kind: 'job';
      readonly user: string;
      readonly appSlug: string;
      readonly repository: string;
      readonly permissions: Permissions;
      readonly runId: number;
      readonly jobId: number;
    };
