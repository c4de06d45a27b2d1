import { createHmac, randomBytes } from 'node:crypto';
import type { Permissions } from '../contract.ts';
import { HttpError } from './http-error.ts';
import type { Caller } from './model.ts';
import type { Job, WorkflowRun } from './model-actions.ts';
import type { World } from './world.ts';

export const ACTIONS_APP = 'github-actions';
const ACTIONS_BOT = 'github-actions[bot]';

/** Prefixes as GitHub's: clients and secret scanners look at them. */
const mint = (world: World, prefix: 'ghp' | 'ghs', caller: Caller): string => {
  const token = `${prefix}_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  world.tokens.set(token, caller);
  return token;
};

/** A personal access token. */
export const userToken = (world: World, login: string): string => mint(world, 'ghp', { kind: 'user', user: login });

/** An app installation token, limited to repositories and permissions. */
export const installationToken = (
  world: World,
  appSlug: string,
  repositories: readonly string[],
  permissions: Permissions,
): string => mint(world, 'ghs', { kind: 'app', user: `${appSlug}[bot]`, appSlug, repositories, permissions });

/** GITHUB_TOKEN of a job. */
export const jobToken = (world: World, job: Pick<Job, 'id' | 'runId' | 'repository' | 'permissions'>): string =>
  mint(world, 'ghs', {
    kind: 'job',
    user: ACTIONS_BOT,
    appSlug: ACTIONS_APP,
    repository: job.repository,
    permissions: job.permissions,
    runId: job.runId,
    jobId: job.id,
  });

export const revokeJob = (world: World, jobId: number): void => {
  for (const [token, caller] of world.tokens) {
    if (caller.kind === 'job' && caller.jobId === jobId) world.tokens.delete(token);
  }
};

const presented = (authorization: string): string => {
  const basic = /^basic\s+(.+)$/i.exec(authorization)?.[1];
  if (basic === undefined) return authorization.replace(/^(token|bearer)\s+/i, '').trim();
  const [user = '', ...rest] = Buffer.from(basic, 'base64').toString().split(':');
  const password = rest.join(':');
  // git credential helpers may put the token in either place.
  return password === '' || password === 'x-oauth-basic' ? user : password;
};

/** Who an `Authorization` header stands for. Throws 401 for an unknown or revoked token. */
export const callerOf = (world: World, authorization: string | undefined): Caller => {
  if (authorization === undefined || authorization === '') return { kind: 'anonymous' };
  const caller = world.tokens.get(presented(authorization));
  if (caller === undefined) throw new HttpError(401, 'Bad credentials');
  return caller;
};

/** Who is named as the cause of a change; nobody signed in is `ghost`. */
export const actorOf = (caller: Caller): string => loginOf(caller) ?? 'ghost';

export const loginOf = (caller: Caller): string | undefined => (caller.kind === 'anonymous' ? undefined : caller.user);

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (world: World, text: string): string =>
  createHmac('sha256', world.signingKey).update(text).digest('base64url');

/** ACTIONS_RUNTIME_TOKEN: a JWT whose scope names the run and job in the artifact service. */
export const runtimeToken = (world: World, run: WorkflowRun, job: Pick<Job, 'backendId'>): string => {
  const issued = Math.floor(world.clock().getTime() / 1000);
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({
    iss: 'https://token.actions.githubusercontent.com',
    nbf: issued,
    exp: issued + 6 * 3600,
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run.backendId}:${job.backendId}`,
  })}`;
  return `${text}.${signature(world, text)}`;
};

/** Run and job a runtime token stands for, or undefined when it is not ours or its job has ended. */
export const runtimeScope = (
  world: World,
  authorization: string | undefined,
): { readonly run: WorkflowRun; readonly job: Job } | undefined => {
  const token = authorization?.replace(/^bearer\s+/i, '') ?? '';
  const [head = '', body = '', signed = ''] = token.split('.');
  if (signed !== signature(world, `${head}.${body}`)) return undefined;
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  const scopes = typeof claims === 'object' && claims !== null && 'scp' in claims ? String(claims.scp) : '';
  const [, , jobId] = /Actions\.Results:([^:\s]+):(\S+)/.exec(scopes) ?? [];
  const job = [...world.jobs.values()].find((candidate) => candidate.backendId === jobId);
  const run = job === undefined ? undefined : world.runs.get(job.runId);
  return job === undefined || run === undefined || job.completedAt !== undefined ? undefined : { run, job };
};
