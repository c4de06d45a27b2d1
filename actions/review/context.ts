import type { Account, IssueComment } from '../../src/ports.ts';
import type { Ground, NoGround } from './ground.ts';
import type { ReviewInputs } from './inputs.gen.ts';
import type { ReviewPorts } from './ports.ts';

export interface ReviewContext {
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** Undefined when the event does not tell. */
  readonly defaultBranch: string | undefined;
  readonly event: { readonly name: string; readonly action: string | undefined };
  /** The comment of the event; undefined for other events. */
  readonly comment: EventComment | undefined;
  /** Account id of who caused the event, when the runner tells. */
  readonly sender: number | undefined;
  readonly runUrl: string;
}

/** The comment as it was when the event was sent. */
export interface EventComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly onPullRequest: boolean;
  readonly author: Account;
  readonly body: string;
}

/** A comment as GitHub has it now, and everything to answer it with. */
export interface Task {
  readonly comment: IssueComment;
  /** The pull request that it is on. */
  readonly ground: Ground | NoGround;
  readonly inputs: ReviewInputs;
  readonly context: ReviewContext;
  readonly ports: ReviewPorts;
}
