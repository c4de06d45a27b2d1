/** One REST call on its way to a handler, and the forms of answers. */
import { HttpError, notFound } from './http-error.ts';
import type { Json } from './json/users.ts';
import type { Caller, Repository } from './model.ts';
import type { World } from './world.ts';

export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The client asked for raw content instead of JSON. */
  readonly wantsRaw: boolean;
  /** Checked against the operation's schema; an empty object when the request had none. */
  readonly body: Json;
}

/** A call on `/repos/{owner}/{repo}/…`, visible to the caller. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export type Reply =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'empty'; readonly status: number }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'bytes'; readonly type: string; readonly body: Buffer }
  /** A list, cut into pages before its items are rendered. */
  | {
      readonly kind: 'page';
      readonly items: readonly unknown[];
      readonly render: (items: readonly unknown[]) => Promise<readonly unknown[]>;
      readonly wrap: ((items: readonly unknown[], total: number) => unknown) | undefined;
    };

export type Handler = (call: Call) => Promise<Reply> | Reply;
export type RepositoryHandler = (call: RepositoryCall) => Promise<Reply> | Reply;

export const ok = (body: unknown, status = 200): Reply => ({ kind: 'json', status, body });
export const created = (body: unknown): Reply => ok(body, 201);
export const empty = (status = 204): Reply => ({ kind: 'empty', status });

/** A paginated list. `wrap` names the key of object-shaped lists, which also carry `total_count`. */
export const page = <T>(
  items: readonly T[],
  render: (item: T) => unknown,
  wrap?: string | ((items: readonly unknown[], total: number) => unknown),
): Reply => ({
  kind: 'page',
  items,
  // The items handed back are a slice of those given.
  render: (slice) => Promise.all((slice as readonly T[]).map(render)),
  wrap: typeof wrap === 'string' ? (list, total) => ({ total_count: total, [wrap]: list }) : wrap,
});

export const param = (call: Call, name: string): string => {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}.`);
  return value;
};

export const numberParam = (call: Call, name: string): number => {
  const value = Number(param(call, name));
  if (!Number.isSafeInteger(value)) throw notFound();
  return value;
};

/** The author of a change; anonymous callers never get this far. */
export const authorOf = (call: Call): Exclude<Caller, { kind: 'anonymous' }> => {
  if (call.caller.kind === 'anonymous') throw new HttpError(401, 'Requires authentication');
  return call.caller;
};

export const appOf = (caller: Caller): string | undefined =>
  caller.kind === 'app' || caller.kind === 'job' ? caller.appSlug : undefined;

/** Fields of a checked body: the schema has settled their types, so anything else counts as absent. */
export const textField = (body: Json, name: string): string | undefined => {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
};

export const flagField = (body: Json, name: string): boolean | undefined => {
  const value = body[name];
  return typeof value === 'boolean' ? value : undefined;
};

export const numberField = (body: Json, name: string): number | undefined => {
  const value = body[name];
  return typeof value === 'number' ? value : undefined;
};

export const objectField = (body: Json, name: string): Json | undefined => {
  const value = body[name];
  return isJson(value) ? value : undefined;
};

export const listField = (body: Json, name: string): readonly unknown[] | undefined => {
  const value = body[name];
  return Array.isArray(value) ? value : undefined;
};

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
