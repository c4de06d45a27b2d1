import { createHash } from 'node:crypto';
import { counted } from './notes.ts';
import type { TestOutcome } from './parsed-metrics.ts';

/** One run of a test. */
export interface TestRun {
  readonly id: string;
  readonly success: boolean;
}

const MAXIMUM_OUTCOMES = 100_000;
const LONGEST_ID = 200;

/**
 * Runs of the same test become one outcome, which is a success only when every run was one. Tests that passed in some of their
 * runs are counted in a note. Too many outcomes are left out as a whole, because a part of them would be a biased sample.
 */
export function groupOutcomes(runs: readonly TestRun[]): {
  readonly outcomes: readonly TestOutcome[];
  readonly notes: readonly string[];
} {
  const tests = new Map<string, { passed: number; runs: number }>();
  for (const { id: written, success } of runs) {
    const id = boundedId(written);
    const test = tests.get(id) ?? { passed: 0, runs: 0 };
    tests.set(id, { passed: test.passed + Number(success), runs: test.runs + 1 });
  }
  if (tests.size > MAXIMUM_OUTCOMES) {
    return { outcomes: [], notes: [`${counted(tests.size)} tests are too many to compare one by one.`] };
  }
  const outcomes = [...tests].map(([id, test]) => ({ id, success: test.passed === test.runs, ...test }));
  const mixed = outcomes.filter(({ passed, runs: all }) => passed > 0 && passed < all).length;
  return {
    outcomes,
    notes:
      mixed === 0
        ? []
        : [
            `${counted(mixed)} of ${counted(outcomes.length)} tests passed in some of their runs only; they count as failed.`,
          ],
  };
}

/** A long name is cut and told apart by a digest. */
const boundedId = (id: string): string => (id.length > LONGEST_ID ? `${id.slice(0, 160)}… ${shortDigest(id)}` : id);

/** 64 bits of SHA-256, enough to tell the tests of one file apart. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Numerator and denominator as a share; undefined without a denominator. */
export const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

export function mean(values: readonly number[]): number | undefined {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** Adds a value to the list of a key. */
export function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
