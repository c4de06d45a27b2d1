import type { ColumnProfile } from '../profile/column-profile.ts';
import { binSteps, exactSteps, type Step } from '../profile/number-steps.ts';
import { add, type Group, isRare } from './compare-groups.ts';

/** One number and how often it occurs on both sides. */
export interface Pair extends Group {
  readonly at: number;
}

/** The numbers of both columns, ascending: exactly when both profiles know them, otherwise by the bins of both. */
export function pairsOf(reference: ColumnProfile, current: ColumnProfile): readonly Pair[] {
  const [left, right] = stepsOf(reference, current);
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < left.length || b < right.length; ) {
    const at = Math.min(left[a]?.at ?? Number.POSITIVE_INFINITY, right[b]?.at ?? Number.POSITIVE_INFINITY);
    let [before, now] = [0, 0];
    for (; left[a]?.at === at; a += 1) before += left[a]?.count ?? 0;
    for (; right[b]?.at === at; b += 1) now += right[b]?.count ?? 0;
    pairs.push({ at, reference: before, current: now });
  }
  return pairs;
}

function stepsOf(reference: ColumnProfile, current: ColumnProfile): readonly [readonly Step[], readonly Step[]] {
  const exact = [exactSteps(reference), exactSteps(current)] as const;
  if (exact[0] !== undefined && exact[1] !== undefined) return [exact[0], exact[1]];
  const [a, b] = [reference.numbers, current.numbers];
  if (a === undefined || b === undefined) return [[], []];
  // The same ends for both, so that equal bins stand at equal places.
  const ends = { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
  return [binSteps({ ...a, ...ends }), binSteps({ ...b, ...ends })];
}

export function totalsOf(groups: readonly Group[]): Group {
  let [reference, current] = [0, 0];
  for (const group of groups) {
    reference += group.reference;
    current += group.current;
  }
  return { reference, current };
}

/** A gap between neighbouring numbers: the shares of both sides below it, and its width. */
export interface Gap extends Group {
  readonly width: number;
}

export function gapsOf(pairs: readonly Pair[]): readonly Gap[] {
  const { reference: n, current: m } = totalsOf(pairs);
  let [below, belowNow] = [0, 0];
  const gaps: Gap[] = [];
  pairs.forEach(({ at, reference, current }, index) => {
    below += reference;
    belowNow += current;
    const next = pairs[index + 1];
    if (next !== undefined) gaps.push({ reference: below / n, current: belowNow / m, width: next.at - at });
  });
  return gaps;
}

/** Bins of reference quantiles for PSI and Jensen–Shannon. */
const QUANTILE_GROUPS = 10;

/**
 * Cuts at quantiles of the reference. A number that alone fills a group gets its own; groups too small for the test join their neighbours.
 * @param pairs ascending; both sides have values
 */
export function quantileGroups(pairs: readonly Group[]): readonly Group[] {
  const { reference: n, current: m } = totalsOf(pairs);
  const full = n / QUANTILE_GROUPS;
  const groups: Group[] = [];
  let [reference, current] = [0, 0];
  const close = (): void => {
    if (reference + current > 0) groups.push({ reference, current });
    [reference, current] = [0, 0];
  };
  for (const pair of pairs) {
    if (pair.reference >= full) close();
    reference += pair.reference;
    current += pair.current;
    if (reference >= full) close();
  }
  close();
  return joinRare(groups, n, m);
}

function joinRare(groups: readonly Group[], n: number, m: number): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (before !== undefined && (isRare(group, n, m) || isRare(before, n, m)))
      joined[joined.length - 1] = add(before, group);
    else joined.push(group);
  }
  return joined;
}
