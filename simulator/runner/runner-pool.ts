import type { RunnerPoolOptions } from './options.ts';

/** What a job asks for. */
export interface RunnerWish {
  readonly labels: readonly string[];
  readonly group: string | undefined;
}

/** A runner that a job holds; `release` gives it back. */
export interface Runner {
  readonly name: string;
  readonly selfHosted: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly release: () => void;
}

export interface RunnerPool {
  /** Whether any runner, busy or not, could take the job. */
  canServe(wish: RunnerWish): boolean;
  /** Resolves with a free runner, first come first served; undefined when the signal fires first. */
  acquire(wish: RunnerWish, signal: AbortSignal): Promise<Runner | undefined>;
  /** Adds runners; jobs that wait for them start. */
  add(options: RunnerPoolOptions): void;
}

interface Seat {
  readonly name: string;
  readonly options: RunnerPoolOptions;
  busy: boolean;
}

interface Waiting {
  readonly wish: RunnerWish;
  readonly resolve: (runner: Runner) => void;
}

const DEFAULT_GROUP = 'Default';

function serves(options: RunnerPoolOptions, wish: RunnerWish): boolean {
  const labels = new Set(options.labels.map((label) => label.toLowerCase()));
  const group = (options.group ?? DEFAULT_GROUP).toLowerCase();
  const inGroup = wish.group === undefined || wish.group.toLowerCase() === group;
  return inGroup && wish.labels.every((label) => labels.has(label.toLowerCase()));
}

export function createRunnerPool(pools: readonly RunnerPoolOptions[]): RunnerPool {
  const seats: Seat[] = [];
  let waiting: Waiting[] = [];

  const take = (seat: Seat): Runner => {
    seat.busy = true;
    const { options } = seat;
    return {
      name: seat.name,
      selfHosted: options.labels.some((label) => label.toLowerCase() === 'self-hosted'),
      env: options.env ?? {},
      path: options.path ?? [],
      release: () => {
        seat.busy = false;
        serveWaiting();
      },
    };
  };
  const freeSeat = (wish: RunnerWish) => seats.find((seat) => !seat.busy && serves(seat.options, wish));
  const serveWaiting = () => {
    for (const item of [...waiting]) {
      const seat = freeSeat(item.wish);
      if (seat === undefined) continue;
      waiting = waiting.filter((other) => other !== item);
      item.resolve(take(seat));
    }
  };
  const add = (options: RunnerPoolOptions) => {
    for (let index = 0; index < options.count; index += 1) {
      seats.push({ name: `runner-${seats.length + 1}`, options, busy: false });
    }
    serveWaiting();
  };
  for (const options of pools) add(options);

  return {
    add,
    canServe: (wish) => seats.some((seat) => serves(seat.options, wish)),
    async acquire(wish, signal) {
      if (signal.aborted) return undefined;
      const seat = freeSeat(wish);
      if (seat !== undefined) return take(seat);
      const { promise, resolve } = Promise.withResolvers<Runner | undefined>();
      const item: Waiting = { wish, resolve };
      waiting.push(item);
      const leave = () => {
        waiting = waiting.filter((other) => other !== item);
        resolve(undefined);
      };
      signal.addEventListener('abort', leave, { once: true });
      return promise.finally(() => signal.removeEventListener('abort', leave));
    },
  };
}

/** Reads an evaluated `runs-on`: a label, labels, or a group with labels. Throws when it asks for nothing. */
export function readRunsOn(value: unknown): RunnerWish {
  const labels = (item: unknown): readonly string[] => {
    const list: readonly unknown[] = Array.isArray(item) ? item : [item];
    return list.filter((label) => label !== undefined && label !== null && label !== '').map(String);
  };
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const group = isGroup && 'group' in value ? String(value.group) : undefined;
  const wish = { group, labels: labels(isGroup ? ('labels' in value ? value.labels : undefined) : value) };
  if (wish.group === undefined && wish.labels.length === 0) throw new Error('runs-on must name at least one label.');
  return wish;
}
