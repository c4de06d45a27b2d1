/** What the page shows, as plain data. Times are ISO 8601, durations are seconds. */
import type { RenderedChange } from '../manifests.ts';
import type { Standing } from './standing.ts';
import type { FileDiff } from './unified-diff.ts';

export interface PageModel {
  readonly repository: string;
  readonly gitOpsRepository: string;
  /** Web address of the simulated GitHub: links below it lead to places on the page instead. */
  readonly serverUrl: string;
  /** When the first thing happened; undefined before that. */
  readonly startedAt: string | undefined;
  /** Whether a run has not ended yet. */
  readonly running: boolean;
  readonly pulls: readonly PullView[];
  /** Runs that belong to no pull request. */
  readonly runs: readonly RunView[];
  /** Commits of the GitOps repository after its first one, oldest first. */
  readonly promotions: readonly CommitView[];
  readonly rendered: RenderedChange | undefined;
  /** Ids of the artifacts that hold a comparison as HTML; the page links to {@link reportFile}. */
  readonly reports: readonly number[];
  readonly traffic: { readonly requests: number; readonly violations: number };
}

/** Where a report lies beside the page. */
export const reportFile = (artifact: number): string => `reports/${artifact}.html`;

export interface PersonView {
  readonly login: string;
  readonly name: string;
  /** What they may do in the model repository, when they are known. */
  readonly role: string | undefined;
  readonly isBot: boolean;
}

export interface PullView {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly author: PersonView;
  readonly headRef: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly commitCount: number;
  /** In the order of time; the first one is the description. */
  readonly events: readonly ConversationEvent[];
  /** Check runs and commit statuses of the head commit. */
  readonly checks: readonly CheckView[];
  readonly files: readonly FileDiff[];
  readonly runs: readonly RunView[];
  readonly outcome: Outcome;
}

export interface Outcome {
  readonly kind: 'promoted' | 'merged' | 'closed' | 'blocked' | 'waiting' | 'ready' | 'running';
  readonly sentence: string;
}

export type ConversationEvent =
  | {
      readonly kind: 'comment';
      /** Undefined for the description of the pull request. */
      readonly id: number | undefined;
      readonly at: string;
      readonly author: PersonView;
      readonly body: string;
      readonly edited: boolean;
      readonly hiddenAs: string | undefined;
      readonly reactions: readonly { readonly content: string; readonly logins: readonly string[] }[];
    }
  | { readonly kind: 'commit'; readonly at: string; readonly commit: CommitHead }
  | {
      readonly kind: 'status';
      readonly at: string;
      readonly context: string;
      readonly standing: Standing;
      readonly description: string;
      readonly creator: PersonView;
    }
  | { readonly kind: 'run'; readonly at: string; readonly run: RunView }
  | {
      readonly kind: 'merged';
      readonly at: string;
      readonly by: PersonView;
      readonly sha: string;
      readonly base: string;
    };

export interface CommitHead {
  readonly sha: string;
  readonly subject: string;
  readonly body: string;
  readonly author: string;
  readonly at: string;
}

export interface CommitView extends CommitHead {
  readonly files: readonly FileDiff[];
}

export interface CheckView {
  readonly name: string;
  /** Who says so: an app or a person. */
  readonly source: string;
  readonly standing: Standing;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Set when a job on the page is behind it. */
  readonly jobId: number | undefined;
  readonly seconds: number | undefined;
}

export interface RunView {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly event: string;
  readonly title: string;
  readonly headSha: string;
  readonly actor: string;
  readonly standing: Standing;
  readonly startedAt: string | undefined;
  readonly seconds: number | undefined;
  /** Environments whose reviewers it waits for. */
  readonly waitingFor: readonly string[];
  readonly jobs: readonly JobView[];
}

export interface JobView {
  readonly id: number;
  readonly name: string;
  readonly standing: Standing;
  readonly seconds: number | undefined;
  readonly steps: readonly StepView[];
  readonly annotations: readonly AnnotationView[];
  /** Markdown. */
  readonly summary: string;
  readonly log: string;
  /** The environment it deploys to, and how far that has come. */
  readonly deployment: { readonly environment: string; readonly state: string } | undefined;
}

export interface StepView {
  readonly number: number;
  readonly name: string;
  readonly standing: Standing;
  readonly seconds: number | undefined;
}

export interface AnnotationView {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  /** The lines around it, when the file is in git. */
  readonly excerpt: readonly SourceLine[];
}

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
}
