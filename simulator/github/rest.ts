/** One REST request from route to answer: access, validation, handler, paging, validation of the answer. */
import { createHash } from 'node:crypto';
import { authorise } from './access.ts';
import { type Call, isJson, type Reply } from './call.ts';
import { HttpError, notFound } from './http-error.ts';
import type { Caller, Repository } from './model.ts';
import type { Match } from './openapi.ts';
import { OPERATIONS, REPOSITORY_OPERATIONS } from './operations/index.ts';
import { changed, findRepository, type World } from './world.ts';

export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly caller: Caller;
  readonly accept: string;
  readonly ifNoneMatch: string | undefined;
  readonly body: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

const DEFAULT_PAGE = 30;
const MAX_PAGE = 100;
const DOCUMENTATION = 'https://docs.github.com/rest';

const isPositive = (raw: string | null): boolean => raw !== null && /^[1-9]\d*$/.test(raw);

const pageSize = (query: URLSearchParams): number => {
  const raw = query.get('per_page');
  return isPositive(raw) ? Math.min(MAX_PAGE, Number(raw)) : DEFAULT_PAGE;
};

/** `Link` header with the pages there are, as GitHub orders them. */
const linkHeader = (url: URL, key: 'page' | 'after', pages: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(pages)
    .flatMap(([relation, page]) => {
      if (page === undefined) return [];
      const target = new URL(url);
      target.searchParams.set(key, String(page));
      return [`<${target}>; rel="${relation}"`];
    })
    .join(', ');

const cut = (request: RestRequest, total: number, cursor: boolean): { start: number; size: number; link: string } => {
  const { url } = request;
  const size = pageSize(url.searchParams);
  if (cursor) {
    const start = Number(url.searchParams.get('after') ?? 0) || 0;
    return { start, size, link: linkHeader(url, 'after', { next: start + size < total ? start + size : undefined }) };
  }
  const raw = url.searchParams.get('page');
  const page = isPositive(raw) ? Number(raw) : 1;
  const last = Math.max(1, Math.ceil(total / size));
  const link = linkHeader(url, 'page', {
    prev: page > 1 ? Math.min(page - 1, last) : undefined,
    next: page < last ? page + 1 : undefined,
    last: page < last ? last : undefined,
    first: page > 1 ? 1 : undefined,
  });
  return { start: (page - 1) * size, size, link };
};

const idOf = (item: unknown): number =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'number' ? item.id : 0;

const withoutNewest = (items: readonly unknown[]): readonly unknown[] => {
  const newest = Math.max(...items.map(idOf));
  return items.filter((item) => idOf(item) !== newest);
};

const render = async (
  world: World,
  match: Match,
  request: RestRequest,
  reply: Reply,
): Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }> => {
  switch (reply.kind) {
    case 'json':
      return { status: reply.status, headers: {}, body: reply.body };
    case 'empty':
      return { status: reply.status, headers: {}, body: undefined };
    case 'redirect':
      return { status: 302, headers: { location: reply.location }, body: undefined };
    case 'bytes':
      return { status: 200, headers: { 'content-type': reply.type }, body: reply.body };
    case 'page': {
      const { wrap } = reply;
      const lags = world.faults.take(['stale-list'], { operation: match.id, path: request.url.pathname }) !== undefined;
      const items = lags ? withoutNewest(reply.items) : reply.items;
      const { start, size, link } = cut(request, items.length, world.description.usesCursor(match.id));
      const rendered = await reply.render(items.slice(start, start + size));
      return {
        status: 200,
        headers: link === '' ? {} : { link },
        body: wrap === undefined ? rendered : wrap(rendered, items.length),
      };
    }
  }
};

const validate = (world: World, match: Match, request: RestRequest): void => {
  const { invalid, undocumented } = world.description.checkRequest(match, request.url.searchParams, request.body);
  if (undocumented.length > 0) {
    world.violations.push({ kind: 'request', subject: match.id, problems: undocumented });
  }
  if (invalid.length === 0) return;
  const lines = invalid.map(({ field, message }) => `${field === '' ? 'The request body' : `"${field}"`} ${message}.`);
  throw new HttpError(422, `Invalid request.\n\n${lines.join('\n')}`, {
    documentation_url: match.docs || DOCUMENTATION,
  });
};

const repositoryOf = (world: World, match: Match): Repository | undefined => {
  const { owner, repo } = match.params;
  if (owner === undefined || repo === undefined) return undefined;
  const repository = findRepository(world, `${owner}/${repo}`);
  if (repository === undefined) throw notFound();
  return repository;
};

const invoke = async (world: World, match: Match, request: RestRequest): Promise<Reply> => {
  const repository = repositoryOf(world, match);
  // Every token may ask who it is; the handler refuses those that are nobody.
  if (match.id !== 'users/get-authenticated') {
    authorise(world, request.caller, repository, world.description.needs(match.id));
  }
  validate(world, match, request);
  const format = /application\/vnd\.github(?:\.v3)?\.(diff|patch)/.exec(request.accept)?.[1];
  if (format !== undefined) throw new HttpError(501, `The simulator does not answer ${match.id} as ${format}.`);
  const call: Call = {
    world,
    caller: request.caller,
    params: match.params,
    query: request.url.searchParams,
    wantsRaw: /\braw\b/.test(request.accept),
    // Bodies that are not objects (a list of labels) reach their handler as they are.
    body: isJson(request.body) || Array.isArray(request.body) ? (request.body as Call['body']) : {},
  };
  const general = OPERATIONS.get(match.id);
  if (general !== undefined) return general(call);
  const handler = REPOSITORY_OPERATIONS.get(match.id);
  if (handler === undefined || repository === undefined) {
    throw new HttpError(501, `The simulator does not implement ${match.id}.`);
  }
  const reply = await handler({ ...call, repository });
  if (request.method !== 'GET') changed(world, repository, match.id);
  return reply;
};

/** Error answers: message, documentation, and status as text. */
export const errorAnswer = (error: HttpError): RestAnswer => ({
  status: error.status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({
    message: error.message,
    documentation_url: DOCUMENTATION,
    ...error.details,
    status: String(error.status),
  }),
});

/** Answers a matched request. Throws `HttpError` for refusals. */
export const answerRest = async (world: World, match: Match, request: RestRequest): Promise<RestAnswer> => {
  const { status, headers, body } = await render(world, match, request, await invoke(world, match, request));
  if (Buffer.isBuffer(body)) return { status, headers, body };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const problems = world.description.checkResponse(match.id, status, text === undefined ? undefined : JSON.parse(text));
  if (problems.length > 0) world.violations.push({ kind: 'response', subject: `${match.id} ${status}`, problems });
  if (text === undefined) return { status, headers, body: undefined };
  const withType = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  if (request.method !== 'GET' || status !== 200) return { status, headers: withType, body: text };
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  return request.ifNoneMatch === etag
    ? { status: 304, headers: { ...headers, etag }, body: undefined }
    : { status, headers: { ...withType, etag }, body: text };
};
