import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { UserError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import { clock as systemClock } from './clock.ts';
import { isRateLimit, responseHeader, statusOf } from './github-errors.ts';
import { type Fetch, githubFetch } from './github-fetch.ts';
import { VERSION } from './version.ts';

/** GitHub's API with one token. Made by `githubClient`, used by the adapters only. */
export type GitHubClient = Octokit;

type Environment = Readonly<Record<string, string | undefined>>;

export interface GitHubClientOptions {
  readonly token: string;
  /** GITHUB_API_URL and the proxy variables are read. */
  readonly env: Environment;
  readonly log: Log;
  /** Name of the action, for the user agent. */
  readonly action: string;
  /** Longest time that all rate limits together may hold up this client, in seconds. */
  readonly patience?: number;
  /** Length of the second that retries and rate limits are waited in, in milliseconds. Tests shorten it. */
  readonly second?: number;
  readonly clock?: Clock;
}

/**
 * Answers that no retry changes. 403 and 429 are here because they may be rate limits, which `limits` below waits out;
 * the others say that the request itself is wrong. Everything else (5xx, a broken connection) is tried three more times,
 * writes too: each of ours is harmless when done twice (statuses and reactions replace themselves, checks and comments
 * are looked up before they are made, commits are bound to the head they expect).
 */
const NEVER_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** A request that GitHub never answers must not use up the job's time; 100 MB on a slow line must still come through. */
const REQUEST_TIMEOUT = 120_000;

const PATIENCE = 300;

/**
 * The one way to GitHub's API: retries, waits for rate limits within bounds, goes through the proxy of the environment,
 * and says who it is.
 */
export async function githubClient(options: GitHubClientOptions): Promise<GitHubClient> {
  const { token, env, log, action, second = 1000 } = options;
  if (token.trim() === '') {
    throw new UserError('github.unauthorized', 'The token for GitHub is empty.', {
      hint: 'Set `github-token` (or the token input named in the README of this action) under `with:` of this step.',
    });
  }
  const fetch = await githubFetch(env);
  const Client = Octokit.plugin(retry, namingLimits, throttling);
  return new Client({
    auth: token,
    userAgent: `trainyard/${VERSION} (${action})`,
    baseUrl: apiUrl(env),
    // Requests with their answers, and what the libraries have to say to developers.
    log: { debug: () => {}, info: log.debug, warn: log.debug, error: log.debug },
    request: { fetch: withTimeout(fetch) },
    retry: { doNotRetry: NEVER_RETRY, retries: 3, retryAfterBaseValue: second },
    throttle: Object.assign(limits(options), withoutPauses()),
  });
}

/** `GITHUB_GRAPHQL_URL` is not needed: the client derives it from the REST address, also for GitHub Enterprise. */
function apiUrl(env: Environment): string {
  return (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}

function withTimeout(fetch: Fetch): Fetch {
  return (input, init) => {
    const deadline = AbortSignal.timeout(REQUEST_TIMEOUT);
    const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
    return fetch(input, { ...init, signal });
  };
}

/** GitHub has several wordings for "wait"; the throttling plugin knows one of them. */
function namingLimits(octokit: Pick<Octokit, 'hook'>): Record<never, never> {
  octokit.hook.error('request', (error) => {
    const mustWait = isRateLimit(error) && responseHeader(error, 'x-ratelimit-remaining') !== '0';
    const limited = mustWait && (statusOf(error) === 429 || responseHeader(error, 'retry-after') !== undefined);
    if (limited && error instanceof Error && !/secondary rate/i.test(error.message)) {
      error.message += ' (taken for a secondary rate limit)';
    }
    throw error;
  });
  return {};
}

/** Waits as long as GitHub asks, until the client's patience is used up; then the request fails. */
function limits({
  log,
  second = 1000,
  patience = PATIENCE,
  clock = systemClock,
}: GitHubClientOptions): ThrottlingOptions {
  let waited = 0;
  const decide = (name: string, retryAfter: number): boolean => {
    if (waited + retryAfter > patience) {
      log.warning(`GitHub's ${name} asks to wait ${retryAfter} s: too long, giving up.`);
      return false;
    }
    waited += retryAfter;
    const until = new Date(clock.now().getTime() + retryAfter * 1000).toISOString();
    log.info(`GitHub's ${name} is reached: waiting ${retryAfter} s, until ${until}.`);
    return true;
  };
  return {
    retryAfterBaseValue: second,
    onRateLimit: (retryAfter: number) => decide('rate limit', retryAfter),
    onSecondaryRateLimit: (retryAfter: number) => decide('secondary rate limit', retryAfter),
  };
}

/**
 * The throttling plugin pauses one to three seconds between writes. That is meant for clients that write by the hundred;
 * an action writes a handful of times, one after another. The plugin asks its limiters for leave, and these always give it.
 */
function withoutPauses() {
  const always = { key: () => ({ schedule: (_options: unknown, leave: () => Promise<void>) => leave() }) };
  return { write: always, notifications: always };
}
