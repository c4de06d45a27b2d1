import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Account, PullRequest } from '../ports.ts';
import { account } from './accounts.ts';
import { type JsonRecord, optionalRecord, parseRecord, record, requiredNumber, requiredText, text } from './json.ts';

/** What started this run, read from the runner's variables and its event file. */
export interface EventContext {
  /** `pull_request`, `push`, `issue_comment`, `workflow_dispatch`, … */
  readonly name: string;
  /** `opened`, `created`, …; undefined for events without one. */
  readonly action: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string | undefined;
  readonly sha: string;
  readonly ref: string;
  /** The checkout, absolute. */
  readonly workspace: string;
  /** Folder for temporary files, absolute; undefined outside a workflow. */
  readonly temporary: string | undefined;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
  /** Path of the workflow file that GitHub started, also inside a reusable workflow; undefined when not told. */
  readonly workflowPath: string | undefined;
  /** The commit before a push. */
  readonly before: string | undefined;
  readonly pullRequest: EventPullRequest | undefined;
  readonly comment: EventComment | undefined;
}

/** The pull request of a `pull_request` event, as it was at that moment. */
export type EventPullRequest = Pick<PullRequest, 'number' | 'author' | 'head' | 'base' | 'url'> & {
  /** True when the head is in another repository, or in none any more. */
  readonly fromFork: boolean;
};

/** The comment of an `issue_comment` event. It may have changed since: read it again before believing it. */
export interface EventComment {
  readonly id: number;
  readonly issue: number;
  readonly onPullRequest: boolean;
  readonly author: Account;
  readonly body: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub's own limit for an event is 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;

/** Reads and checks it all. Throws `UserError('event.unreadable')`. */
export function eventContext(env: Environment): EventContext {
  const variable = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw unreadable(`the variable ${name} is missing`);
  };
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const repository = variable('GITHUB_REPOSITORY');
  const id = wholeNumber('GITHUB_RUN_ID', variable('GITHUB_RUN_ID'));
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return {
    name: variable('GITHUB_EVENT_NAME'),
    action: text(event, 'action'),
    repository,
    defaultBranch: text(optionalRecord(event, 'repository') ?? {}, 'default_branch'),
    sha: variable('GITHUB_SHA'),
    ref: variable('GITHUB_REF'),
    workspace: variable('GITHUB_WORKSPACE'),
    temporary: env['RUNNER_TEMP'] || undefined,
    run: {
      id,
      attempt: wholeNumber('GITHUB_RUN_ATTEMPT', env['GITHUB_RUN_ATTEMPT'] || '1'),
      url: `${server}/${repository}/actions/runs/${id}`,
    },
    workflowPath: workflowPath(env['GITHUB_WORKFLOW_REF'], repository),
    before: text(event, 'before'),
    pullRequest: pullRequestOf(event, repository),
    comment: commentOf(event),
  };
}

function readEvent(path: string | undefined): JsonRecord {
  // Some events of a laptop have none; then nothing that it would hold is there.
  if (!path) return {};
  try {
    if (statSync(path).size > LARGEST_EVENT) throw new Error('it is too large');
    return parseRecord(readFileSync(path, 'utf8'));
  } catch (error) {
    throw unreadable(`the file at GITHUB_EVENT_PATH cannot be used (${error instanceof Error ? error.message : ''})`);
  }
}

/** `owner/name/.github/workflows/x.yml@refs/heads/main` without the repository and the ref. */
function workflowPath(reference: string | undefined, repository: string): string | undefined {
  const [path = ''] = (reference ?? '').split('@', 1);
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}

function pullRequestOf(event: JsonRecord, repository: string): EventPullRequest | undefined {
  const pull = optionalRecord(event, 'pull_request');
  if (pull === undefined) return undefined;
  return checked(() => {
    const head = side(pull, 'head');
    const base = side(pull, 'base');
    return {
      number: requiredNumber(pull, 'number'),
      author: accountAt(pull, 'user'),
      head,
      base: { ...base, repository: base.repository ?? repository },
      url: requiredText(pull, 'html_url'),
      fromFork: head.repository !== repository,
    };
  });
}

function side(pull: JsonRecord, name: 'head' | 'base') {
  const given = record(pull, name);
  const repository = optionalRecord(given, 'repo');
  return {
    commit: requiredText(given, 'sha'),
    branch: requiredText(given, 'ref'),
    repository: repository === undefined ? undefined : requiredText(repository, 'full_name'),
  };
}

function commentOf(event: JsonRecord): EventComment | undefined {
  const comment = optionalRecord(event, 'comment');
  const issue = optionalRecord(event, 'issue');
  if (comment === undefined || issue === undefined) return undefined;
  return checked(() => ({
    id: requiredNumber(comment, 'id'),
    issue: requiredNumber(issue, 'number'),
    onPullRequest: optionalRecord(issue, 'pull_request') !== undefined,
    author: accountAt(comment, 'user'),
    body: text(comment, 'body') ?? '',
  }));
}

function accountAt(given: JsonRecord, name: string): Account {
  const user = optionalRecord(given, name);
  if (user === undefined) return account(null);
  const type = text(user, 'type');
  return account({
    login: requiredText(user, 'login'),
    id: requiredNumber(user, 'id'),
    ...(type === undefined ? {} : { type }),
  });
}

function checked<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : 'it is malformed');
  }
}

function wholeNumber(name: string, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw unreadable(`the variable ${name} is not a number`);
}

function unreadable(why: string): UserError {
  return new UserError('event.unreadable', `The event that started this run cannot be read: ${why}.`, {
    hint: 'Run this action in a GitHub workflow, or set the variables that the runner sets.',
  });
}
