/** The HTTP front: tells git, artifact, GraphQL and REST requests apart, applies faults, keeps the request log. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { serveBlob } from './artifact-blobs.ts';
import { artifactCall } from './artifact-service.ts';
import type { Fault } from './faults.ts';
import { gitRequestOf, serveGit } from './git-http.ts';
import { graphql } from './graphql.ts';
import { readJson } from './http-body.ts';
import { HttpError, notFound } from './http-error.ts';
import type { Caller } from './model.ts';
import type { Need } from './openapi.ts';
import { answerRest, errorAnswer, type RestAnswer } from './rest.ts';
import { callerOf, loginOf } from './tokens.ts';
import type { World } from './world.ts';

const MAX_BODY = 100 * 1024 * 1024;
const MAX_LOG = 10_000;
const RATE_LIMIT = 5000;
const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;

const send = (response: ServerResponse, { status, headers, body }: RestAnswer): void => {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
};

const json = (status: number, body: unknown): RestAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

interface Exchange {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly method: string;
  operation: string | undefined;
  caller: Caller;
}

/** Carries out a transport fault. True when the request is thereby answered. */
const sabotage = async ({ request, response }: Exchange, fault: Fault): Promise<boolean> => {
  switch (fault.kind) {
    case 'latency':
      await delay(fault.milliseconds);
      return false;
    case 'drop-connection':
      request.socket.destroy();
      return true;
    case 'server-error':
      send(response, errorAnswer(new HttpError(fault.status, 'Server Error')));
      return true;
    case 'rate-limit':
      response.setHeader('retry-after', String(fault.retryAfter));
      send(response, errorAnswer(new HttpError(429, 'API rate limit exceeded')));
      return true;
    case 'secondary-limit':
      response.setHeader('retry-after', String(fault.retryAfter));
      send(
        response,
        errorAnswer(new HttpError(403, 'You have exceeded a secondary rate limit. Please wait before you try again.')),
      );
      return true;
    case 'stale-head':
    case 'mergeable-null':
    case 'drop-event':
    case 'double-event':
    case 'corrupt-digest':
    case 'stale-list':
      return false;
  }
};

const interrupted = async (exchange: Exchange): Promise<boolean> => {
  const { world, method, url, operation } = exchange;
  const kinds = ['latency', 'drop-connection', 'server-error', 'rate-limit', 'secondary-limit'] as const;
  const fault = world.faults.take(kinds, { method, path: url.pathname, operation });
  return fault !== undefined && sabotage(exchange, fault);
};

const identify = (exchange: Exchange): Caller => {
  exchange.caller = callerOf(exchange.world, exchange.request.headers.authorization);
  return exchange.caller;
};

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** `issues=write; pull_requests=write`: alternatives by semicolon, as GitHub tells tokens. */
const acceptedPermissions = (needs: readonly Need[]): string =>
  needs
    .map((need) =>
      Object.entries(need)
        .map(([name, access]) => `${name}=${access}`)
        .join(','),
    )
    .join('; ');

const serveRest = async (exchange: Exchange): Promise<void> => {
  const { world, request, response, url, method } = exchange;
  const match = world.description.match(method, url.pathname);
  exchange.operation = match?.id;
  if (await interrupted(exchange)) return;
  const caller = identify(exchange);
  const used = world.requests.length % RATE_LIMIT;
  response.setHeader('x-ratelimit-limit', String(RATE_LIMIT));
  response.setHeader('x-ratelimit-remaining', String(RATE_LIMIT - used));
  response.setHeader('x-ratelimit-used', String(used));
  response.setHeader('x-ratelimit-reset', String(Math.floor(world.clock().getTime() / 1000) + 3600));
  response.setHeader('x-github-media-type', 'github.v3; format=json');
  if (match === undefined) throw notFound();
  if (caller.kind === 'app' || caller.kind === 'job') {
    response.setHeader('x-accepted-github-permissions', acceptedPermissions(world.description.needs(match.id) ?? []));
  }
  const answer = await answerRest(world, match, {
    method,
    url: new URL(`${url.pathname}${url.search}`, world.urls.api),
    caller,
    accept: header(request, 'accept') ?? '',
    ifNoneMatch: header(request, 'if-none-match'),
    body: await readJson(request, MAX_BODY),
  });
  send(response, answer);
};

const serveGraphql = async (exchange: Exchange): Promise<void> => {
  const { world, request, response } = exchange;
  exchange.operation = 'graphql';
  if (await interrupted(exchange)) return;
  const caller = identify(exchange);
  if (caller.kind === 'anonymous') throw new HttpError(401, 'This endpoint requires you to be authenticated.');
  send(response, json(200, await graphql(world, caller, await readJson(request, MAX_BODY))));
};

const serveTwirp = async (exchange: Exchange, method: string): Promise<void> => {
  const { world, request, response } = exchange;
  exchange.operation = 'artifact';
  if (await interrupted(exchange)) return;
  const { status, body } = await artifactCall(
    world,
    method,
    request.headers.authorization,
    await readJson(request, MAX_BODY),
  );
  send(response, json(status, body));
};

/** The log of a job, at the address its API route redirects to; the unguessable id is the key. */
const serveLog = ({ world, response, url }: Exchange): void => {
  const job = [...world.jobs.values()].find(({ backendId }) => url.pathname === `/_logs/${backendId}`);
  if (job === undefined) throw notFound();
  send(response, { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: job.log });
};

const route = async (exchange: Exchange): Promise<void> => {
  const { world, request, response, url, method } = exchange;
  const gitRequest = gitRequestOf(url.pathname);
  if (gitRequest !== undefined) {
    exchange.operation = 'git';
    if (await interrupted(exchange)) return;
    return serveGit(world, gitRequest, identify(exchange), url, request, response);
  }
  if (url.pathname.startsWith('/blobs/')) {
    exchange.operation = 'blob';
    if (await interrupted(exchange)) return;
    return serveBlob(world, url, request, response);
  }
  if (url.pathname.startsWith('/_logs/')) return serveLog(exchange);
  const twirp = TWIRP.exec(url.pathname)?.[1];
  if (twirp !== undefined) return serveTwirp(exchange, twirp);
  if (url.pathname === '/graphql' && method === 'POST') return serveGraphql(exchange);
  return serveRest(exchange);
};

/** A client may hang up when it has what it wanted; that is no fault of the simulator. */
const hungUp = (response: ServerResponse, error: unknown): boolean =>
  response.closed && error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

const fail = (world: World, response: ServerResponse, error: unknown): void => {
  if (hungUp(response, error)) return;
  if (!(error instanceof HttpError)) {
    // A fault of the simulator itself: tests must see it.
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.violations.push({ kind: 'response', subject: 'internal', problems: [text] });
  }
  const known = error instanceof HttpError ? error : new HttpError(500, 'The simulator failed; see its violations.');
  if (!response.headersSent) {
    if (known.status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
    send(response, errorAnswer(known));
  } else response.destroy();
};

const record = ({ world, request, response, url, method, operation, caller }: Exchange): void => {
  world.requests.push({
    method,
    path: `${url.pathname}${operation === 'blob' ? '' : url.search}`,
    operation,
    status: request.socket.destroyed && !response.headersSent ? 0 : response.statusCode,
    user: loginOf(caller),
  });
  if (world.requests.length > MAX_LOG) world.requests.shift();
};

const handle = async (world: World, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const exchange: Exchange = {
    world,
    request,
    response,
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    method: request.method ?? 'GET',
    operation: undefined,
    caller: { kind: 'anonymous' },
  };
  try {
    await route(exchange);
  } catch (error) {
    fail(world, response, error);
  } finally {
    record(exchange);
  }
};

/** Listens on a free port of the loopback interface and fills in `world.urls`. */
export const listen = async (world: World): Promise<Server> => {
  const server = createServer((request, response) => void handle(world, request, response));
  // git and the artifact client keep connections open; tests must still end.
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  world.urls.api = `http://127.0.0.1:${address.port}`;
  world.urls.web = `http://github.localhost:${address.port}`;
  return server;
};
