/** Where in the user's files something is wrong, and what to do about it. */
export interface UserErrorOptions {
  /** What to do about it: one or two sentences. */
  readonly hint?: string | undefined;
  /** Path relative to the repository root. */
  readonly file?: string | undefined;
  /** First line, counted from 1. */
  readonly line?: number | undefined;
  /** First column, counted from 1. */
  readonly column?: number | undefined;
  /** Last line, counted from 1. */
  readonly endLine?: number | undefined;
  /** `blocked` when a rule said no, `failed` (the default) when something is wrong or could not be done. */
  readonly decision?: 'blocked' | 'failed' | undefined;
  readonly cause?: unknown;
}

/** A failure its reader can fix. Shown as one annotation titled with the code, never with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable, dotted, lower case: `config.unknown-key`. Documented in the README of each action that can end with it. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly endLine: number | undefined;
  readonly decision: 'blocked' | 'failed';

  constructor(code: string, message: string, options: UserErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.file = options.file;
    this.line = options.line;
    this.column = options.column;
    this.endLine = options.endLine;
    this.decision = options.decision ?? 'failed';
  }
}

/** Several problems found in one go, so that the reader fixes all of them in one round. */
export class UserErrors extends Error {
  override readonly name = 'UserErrors';
  /** In the order they should be read; never empty. */
  readonly problems: readonly [UserError, ...UserError[]];

  constructor(problems: readonly [UserError, ...UserError[]]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}

/** Throws when there are problems: a single one as itself, several together. */
export function throwProblems(problems: readonly UserError[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  throw others.length === 0 ? first : new UserErrors([first, ...others]);
}

/** What is told of an error first; undefined for a bug. */
export function firstUserError(error: unknown): UserError | undefined {
  if (error instanceof UserErrors) return error.problems[0];
  return error instanceof UserError ? error : undefined;
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
