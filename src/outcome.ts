/** How an action can end. `blocked` and `failed` make the step fail, the others do not. */
export const DECISIONS = ['ok', 'skipped', 'blocked', 'failed', 'inconclusive'] as const;

/** See {@link DECISIONS}. */
export type Decision = (typeof DECISIONS)[number];

/** A remark shown in the run and, when it names a file, in the changed files of a pull request. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  /** Plain text, may have several lines. */
  readonly message: string;
  readonly title?: string | undefined;
  /** Path relative to the repository root. */
  readonly file?: string | undefined;
  /** Lines and columns count from 1. */
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** What a use case returns; the runtime turns it into outputs, annotations, the job summary and the exit code. */
export interface ActionOutcome<Data extends object = object> {
  readonly decision: Decision;
  /** Stable code such as `plan.nothing-to-train`, documented in the action's README. */
  readonly reason: string;
  /** One sentence for people. */
  readonly message: string;
  /** What machines read: becomes `data` of the `result` output. A plain JSON object. */
  readonly data: Data;
  /** Markdown for the job summary. */
  readonly summary?: string | undefined;
  readonly annotations?: readonly Annotation[] | undefined;
  /** Outputs of this action beside `decision`, `reason` and `result`. */
  readonly outputs?: Readonly<Record<string, string>> | undefined;
}
