import type { Untested } from '../untested.ts';

/** A metric that cannot be computed from these predictions. */
export interface Unmeasurable {
  readonly kind: 'unmeasurable';
  readonly reason: Untested;
}

export const unmeasurable = (reason: Untested): Unmeasurable => ({ kind: 'unmeasurable', reason });
