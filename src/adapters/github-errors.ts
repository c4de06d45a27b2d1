import { messageOf, UserError } from '../errors.ts';

/** What a request is for: makes its failures readable. */
export interface Purpose {
  /** Completes "GitHub refused to …": `list the comments of #7`. */
  readonly to: string;
  /** The permission that it takes, as a workflow writes it: `pull-requests: read`. */
  readonly permission: string;
}

/** Runs a request; what goes wrong becomes a `UserError` of the kinds `github.*`. */
export async function asking<Result>(purpose: Purpose, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw githubError(error, purpose);
  }
}

/** Like `asking`, but what GitHub does not have (or no longer has) is undefined. */
export async function askingIfPresent<Result>(
  purpose: Purpose,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw githubError(error, purpose);
  }
}

/** Types of the errors in a GraphQL answer, which arrive with status 200; empty for any other error. */
export function graphqlErrorTypes(error: unknown): readonly string[] {
  const errors = property(error, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((entry: unknown) => property(entry, 'type')).filter((type) => typeof type === 'string');
}

/** Whether GitHub refused because of one of its rate limits, which are told apart by headers and wording only. */
export function isRateLimit(error: unknown): boolean {
  if (graphqlErrorTypes(error).includes('RATE_LIMITED')) return true;
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    responseHeader(error, 'x-ratelimit-remaining') === '0' ||
    responseHeader(error, 'retry-after') !== undefined ||
    /\brate limit/i.test(messageOf(error))
  );
}

/** A header of the answer that an error stands for. */
export function responseHeader(error: unknown, name: string): string | undefined {
  const value = property(property(property(error, 'response'), 'headers'), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** HTTP status of the answer that an error stands for. */
export function statusOf(error: unknown): number | undefined {
  const status = property(error, 'status');
  return typeof status === 'number' ? status : undefined;
}

function isAbsent(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || status === 410 || graphqlErrorTypes(error).includes('NOT_FOUND');
}

function githubError(error: unknown, purpose: Purpose): unknown {
  if (error instanceof UserError) return error;
  const types = graphqlErrorTypes(error);
  const status = statusOf(error);
  if (status === undefined && types.length === 0) return error;

  // The original error is not kept as the cause: it holds the whole request.
  const said = shorten(messageOf(error));
  if (isRateLimit(error)) {
    return new UserError('github.rate-limited', `GitHub's rate limit left no room to ${purpose.to}: ${said}`, {
      hint: 'Run the job again later. If it happens often, fewer jobs at once or a token of an app of your own help.',
    });
  }
  if (status === 401) {
    return new UserError('github.unauthorized', `GitHub does not accept the token used to ${purpose.to}.`, {
      hint: 'The token may be empty, expired or revoked; the token of a job ends with the job.',
    });
  }
  if (status === 403 || types.includes('FORBIDDEN')) return permissionError(error, purpose, said);
  if (isAbsent(error)) {
    return new UserError('github.not-found', `GitHub has nothing there when asked to ${purpose.to}: ${said}`, {
      hint: 'GitHub says the same of a private repository that the token may not read.',
    });
  }
  if (status !== undefined && status >= 500) {
    return new UserError('github.unavailable', `GitHub could not be asked to ${purpose.to}: ${said}`, {
      hint: 'Several tries failed. See https://www.githubstatus.com, then run the job again.',
    });
  }
  return new UserError('github.refused', `GitHub refused to ${purpose.to}: ${said}`);
}

function permissionError(error: unknown, purpose: Purpose, said: string): UserError {
  const accepted = responseHeader(error, 'x-accepted-github-permissions');
  const needed =
    accepted === undefined ? `\`${purpose.permission}\`` : `\`${purpose.permission}\` (GitHub: ${accepted})`;
  return new UserError('github.permission', `The token may not ${purpose.to}: ${said}`, {
    hint: `Give the job the permission ${needed}. Runs for pull requests from forks never get more than reading.`,
  });
}

const LONGEST = 300;

/** Answers can be whole HTML pages. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
