import type { Conclusion, RunStatus } from '../contract.ts';
import type { Timings } from './process.ts';

/** A group of equal runners. */
export interface RunnerPoolOptions {
  /** Labels a job may ask for, compared without case; `self-hosted` among them makes the runners self-hosted. */
  readonly labels: readonly string[];
  /** How many jobs run at the same time. */
  readonly count: number;
  /** Group name for `runs-on: {group: …}`; default `Default`. */
  readonly group?: string;
  /** Variables every job on these runners sees, as a machine's own environment would give them. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders searched before the rest of PATH. */
  readonly path?: readonly string[];
}

/** Makes a runner fail in the middle of a step. A rule works once. */
export interface FaultRule {
  readonly kind: 'runner-lost';
  /** Id or displayed name of the job. */
  readonly job: string;
  /** Id, displayed name, or number (from 1, as written in the file) of the step. */
  readonly step: string | number;
  /** The machine dies when the step logs a line with this text; without it, as soon as the step's process runs. */
  readonly whenLogged?: string;
}

/** What an action that the simulator itself provides gets and gives. */
export interface BuiltInActionCall {
  readonly inputs: Readonly<Record<string, string>>;
  readonly repository: string;
  readonly workspace: string;
  readonly log: (line: string) => void;
  readonly mask: (secret: string) => void;
}

/** Stands in for a published action that is not hosted here; throwing fails the step. */
export type BuiltInAction = (
  call: BuiltInActionCall,
) => Promise<{ readonly outputs: Readonly<Record<string, string>> }>;

/** One change of state, for a timeline. */
export interface Progress {
  /** ISO 8601, from the clock. */
  readonly at: string;
  readonly run: {
    readonly id: number;
    readonly attempt: number;
    readonly repository: string;
    readonly workflow: string;
    readonly event: string;
  };
  readonly job?: { readonly id: number; readonly name: string };
  readonly step?: { readonly number: number; readonly name: string };
  readonly state: RunStatus | Conclusion;
  /** Why, where the state alone does not say it: no runner has the labels, waiting for a review, … */
  readonly message?: string;
}

export interface RunnerOptions {
  /** Folder for workspaces, temporary files and downloaded actions. */
  readonly directory: string;
  readonly pools: readonly RunnerPoolOptions[];
  /** PATH of the runners' machines. */
  readonly path: string;
  /** Program that runs JavaScript actions; the one that runs this process by default. */
  readonly node?: string;
  readonly clock?: () => Date;
  readonly onProgress?: (progress: Progress) => void;
  readonly timings?: Partial<Timings>;
  /** Actions answered by the simulator itself, by `owner/name`. */
  readonly builtInActions?: Readonly<Record<string, BuiltInAction>>;
  readonly faults?: readonly FaultRule[];
  /** Keeps workspaces and temporary files of finished jobs, to look at them. */
  readonly keepFolders?: boolean;
}

export const DEFAULT_TIMINGS: Timings = { interrupt: 7500, terminate: 2500, drain: 5000, cancelled: 5 * 60_000 };
