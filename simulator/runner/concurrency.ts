import { type ExpressionScope, interpolate } from './expressions.ts';
import { isRecord } from './plain-data.ts';

/** What a `concurrency:` value says once evaluated. */
export interface ConcurrencySetting {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

/** Reads `concurrency:` of a workflow or job; undefined when there is none or the group is empty. */
export function readConcurrency(value: unknown, scope: ExpressionScope): ConcurrencySetting | undefined {
  const evaluated = interpolate(value, scope);
  const setting = isRecord(evaluated) ? evaluated : { group: evaluated };
  const { group, 'cancel-in-progress': cancel, queue } = setting;
  if (group === undefined || group === null || group === '') return undefined;
  return {
    group: String(group),
    cancelInProgress: cancel === true || cancel === 'true',
    queue: queue === 'max' ? 'max' : 'single',
  };
}

/** A wish to be alone in a group. With `queue: single` a newer request replaces the waiting one, with `max` up to 100 wait. */
export interface ConcurrencyRequest extends ConcurrencySetting {
  /** Scope of group names; the same name in another repository is another group. */
  readonly repository: string;
  /** Groups that whoever asks already stands in, through its run or its calling job. */
  readonly held: readonly string[];
  /** Aborted when the asking run or job is cancelled while it waits. */
  readonly signal: AbortSignal;
  /** Called when the holder must stop for a newer request. */
  readonly cancel: (reason: string) => void;
}

/** `entered` must be released once; `cancelled` never held the group. */
export type ConcurrencyAnswer =
  | { readonly kind: 'entered'; readonly release: () => void }
  | { readonly kind: 'cancelled'; readonly reason: string };

export interface ConcurrencyGroups {
  enter(request: ConcurrencyRequest, onWait: () => void): Promise<ConcurrencyAnswer>;
}

interface Waiting {
  readonly request: ConcurrencyRequest;
  readonly resolve: (answer: ConcurrencyAnswer) => void;
}

interface Group {
  holder: ConcurrencyRequest | undefined;
  waiting: Waiting[];
}

const MAX_WAITING = 100;

/**
 * GitHub's concurrency groups: one holder, one waiting (or a queue), names compared without case. Source: docs.github.com,
 * "Control the concurrency of workflows and jobs".
 */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>();

  const release = (key: string, group: Group) => {
    group.holder = undefined;
    const next = group.waiting.shift();
    if (next === undefined) groups.delete(key);
    else next.resolve(hold(key, group, next.request));
  };

  const hold = (key: string, group: Group, request: ConcurrencyRequest): ConcurrencyAnswer => {
    group.holder = request;
    let released = false;
    return {
      kind: 'entered',
      release: () => {
        if (released) return;
        released = true;
        release(key, group);
      },
    };
  };

  const replaceWaiting = (group: Group, reason: string) => {
    for (const waiting of group.waiting.splice(0)) waiting.resolve({ kind: 'cancelled', reason });
  };

  return {
    async enter(request, onWait) {
      if (request.held.some((group) => group.toLowerCase() === request.group.toLowerCase())) {
        const reason = `The concurrency group "${request.group}" is already held by the run or job this belongs to: a deadlock.`;
        return { kind: 'cancelled', reason };
      }
      const key = `${request.repository}\n${request.group.toLowerCase()}`;
      const group = groups.get(key) ?? { holder: undefined, waiting: [] };
      groups.set(key, group);
      if (group.holder === undefined) return hold(key, group, request);

      const reason = `A newer request took the concurrency group "${request.group}".`;
      if (request.queue === 'single' || request.cancelInProgress) replaceWaiting(group, reason);
      else if (group.waiting.length >= MAX_WAITING) {
        return {
          kind: 'cancelled',
          reason: `The concurrency group "${request.group}" already has ${MAX_WAITING} waiting.`,
        };
      }
      const { promise, resolve } = Promise.withResolvers<ConcurrencyAnswer>();
      const waiting: Waiting = { request, resolve };
      group.waiting.push(waiting);
      const leave = () => {
        group.waiting = group.waiting.filter((item) => item !== waiting);
        resolve({ kind: 'cancelled', reason: 'Cancelled while waiting for its concurrency group.' });
      };
      if (request.signal.aborted) leave();
      else request.signal.addEventListener('abort', leave, { once: true });
      onWait();
      if (request.cancelInProgress) group.holder.cancel(reason);
      try {
        return await promise;
      } finally {
        request.signal.removeEventListener('abort', leave);
      }
    },
  };
}
