import type { Clock } from '../../../src/ports.ts';

/** A clock that stands still until it is told to move. Sleeping moves it, and takes no time. */
export interface ManualClock extends Clock {
  advance(milliseconds: number): void;
  /** Every sleep so far, in milliseconds. */
  readonly sleeps: readonly number[];
}

export function manualClock(start = '2026-10-01T12:00:00Z'): ManualClock {
  let now = new Date(start).getTime();
  const sleeps: number[] = [];
  return {
    now: () => new Date(now),
    monotonic: () => now,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    advance(milliseconds) {
      now += milliseconds;
    },
    sleeps,
  };
}
