import type { CheckResult, DatasetCheckSpec } from './check.ts';
import type { CheckFacts, CountedFact } from './facts.ts';
import { type Spec, withColumns } from './find-columns.ts';
import { needOf } from './needs.ts';
import { countText, shareLimitsText, shareText } from './phrases.ts';
import { broken, passed, skipped, unfit } from './result.ts';

export function evaluateUnique(spec: Spec<'unique'>, facts: CheckFacts): CheckResult {
  const none = 'no key twice';
  return judgeCounted(spec, facts, {
    what: `Keys of ${spec.columns.join(', ')}`,
    noun: ['duplicate', 'duplicates'],
    of: 'key',
    expected: mostlyText(spec.mostly, none, 'first of their key'),
    tolerates: mostly(spec.mostly),
  });
}

export function evaluateDuplicateRows(spec: Spec<'duplicate-rows'>, facts: CheckFacts): CheckResult {
  return judgeCounted(spec, facts, {
    what: 'Rows that repeat an earlier row',
    noun: ['duplicate', 'duplicates'],
    of: 'row',
    expected: spec.maxShare === 0 ? 'no row twice' : shareLimitsText({ min: undefined, max: spec.maxShare }),
    tolerates: atMost(spec.maxShare),
  });
}

export function evaluateReferences(spec: Spec<'references'>, facts: CheckFacts): CheckResult {
  const { dataset, columns } = spec.to;
  return judgeCounted(spec, facts, {
    what: `Keys of ${spec.columns.join(', ')}`,
    noun: ['missing key', 'missing keys'],
    of: 'key',
    expected: mostlyText(spec.mostly, `all in ${dataset} (${columns.join(', ')})`, `in ${dataset}`),
    tolerates: mostly(spec.mostly),
  });
}

export function evaluateLeakage(spec: Spec<'leakage'>, facts: CheckFacts): CheckResult {
  const { dataset } = spec.from;
  const what = spec.columns === undefined ? 'row' : 'key';
  return judgeCounted(spec, facts, {
    what: spec.columns === undefined ? 'Whole rows' : `Keys of ${spec.columns.join(', ')}`,
    noun: [`${what} of ${dataset} too`, `${what}s of ${dataset} too`],
    of: what,
    expected:
      spec.maxShare === 0
        ? `none in ${dataset}`
        : `${shareLimitsText({ min: undefined, max: spec.maxShare })} in ${dataset}`,
    tolerates: atMost(spec.maxShare),
  });
}

export function evaluateMonotonic(spec: Spec<'monotonic'>, facts: CheckFacts): CheckResult {
  const order = `${spec.strict ? 'strictly ' : ''}${spec.direction}`;
  return judgeCounted(spec, facts, {
    what: `The order of ${spec.column}`,
    noun: ['value out of order', 'values out of order'],
    of: 'value',
    expected: mostlyText(spec.mostly, order, order),
    tolerates: mostly(spec.mostly),
  });
}

export interface Judgement {
  readonly what: string;
  /** An offence: one, several. */
  readonly noun: readonly [string, string];
  /** What is counted. */
  readonly of: string;
  readonly expected: string;
  readonly tolerates: (count: number, rows: number) => boolean;
}

/** In this form, and not as `count / rows <= 1 - share`, a share that is met exactly is met: 90 of 100 for 0.9. */
export const mostly =
  (share: number) =>
  (count: number, rows: number): boolean =>
    count === 0 || (rows - count) / rows >= share;

const atMost =
  (share: number) =>
  (count: number, rows: number): boolean =>
    count === 0 || count / rows <= share;

/** `at least 99 % increasing`. */
export const mostlyText = (share: number, all: string, each: string): string =>
  share === 1 ? all : `${shareLimitsText({ min: share, max: undefined })} ${each}`;

function judgeCounted(spec: DatasetCheckSpec, facts: CheckFacts, judgement: Judgement): CheckResult {
  return withColumns(spec, facts, judgement.expected, () => {
    const fact = facts.counted.get(needOf(spec)?.id ?? '');
    return judgeFact(spec, fact ?? { kind: 'unavailable', reason: 'it was not counted' }, judgement);
  });
}

export function judgeFact(spec: DatasetCheckSpec, fact: CountedFact, judgement: Judgement): CheckResult {
  const { what, noun, of, expected, tolerates } = judgement;
  switch (fact.kind) {
    case 'unavailable':
      return skipped(spec, expected, fact.reason);
    case 'impossible':
      return unfit(spec, expected, 'not possible', `It cannot be checked: ${fact.reason}.`);
    case 'counted': {
      const { rows, count, samples } = fact;
      const share = rows === 0 ? 0 : count / rows;
      const of100 = count === 0 ? '' : ` (${shareText(share)})`;
      const observed = `${countText(count, ...noun)} in ${countText(rows, of)}${of100}`;
      const seen = { what, observed, expected, value: count };
      return tolerates(count, rows) ? passed(spec, seen) : broken(spec, seen, { count, samples });
    }
  }
}
