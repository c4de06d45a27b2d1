import type { ColumnProfile } from '../profile/column-profile.ts';
import { MAXIMUM_SAMPLES } from '../violations.ts';
import type { CheckResult, CheckSample } from './check.ts';
import type { CheckFacts } from './facts.ts';
import { type Spec, withColumn } from './find-columns.ts';
import { countText, limitsText, shareLimitsText, shareText } from './phrases.ts';
import { broken, passed, skipped, unfit } from './result.ts';

type Counts = ReadonlyMap<string, number>;

const countsOf = ({ values }: ColumnProfile): Counts | undefined =>
  values.kind === 'exact' ? values.counts : undefined;

const total = (counts: Counts): number => counts.values().reduce((sum, count) => sum + count, 0);

export function evaluateCategories(spec: Spec<'categories'>, facts: CheckFacts): CheckResult {
  const expected = expectationOf(spec);
  return withColumn(spec, facts, expected, (column) => {
    const counts = countsOf(column);
    if (counts === undefined) return tooMany(spec, expected, column);
    const known = spec.expected === undefined ? baseValues(spec.column, facts) : { values: spec.expected };
    if ('reason' in known && spec.minShare === undefined) return skipped(spec, expected, known.reason);
    const listed = 'values' in known ? new Set(known.values) : undefined;
    const { samples, offences, observed } = compare(spec, counts, listed);
    const addition =
      'reason' in known ? ` Whether there are new or missing values was not checked: ${known.reason}.` : '';
    const seen = { what: `Values of ${column.name}`, observed, expected, value: counts.size };
    return offences === 0
      ? passed(spec, seen, addition)
      : broken(spec, seen, { count: offences, samples: samples.slice(0, MAXIMUM_SAMPLES), addition });
  });
}

/** The values stand in the samples only, where those of personal columns are masked. */
function compare(spec: Spec<'categories'>, counts: Counts, listed: ReadonlySet<string> | undefined) {
  const all = total(counts);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  const unexpected = spec.allowNew || listed === undefined ? [] : byCount.filter(([value]) => !listed.has(value));
  const missing = spec.allowMissing ? [] : [...(listed ?? [])].filter((value) => !counts.has(value));
  const least = spec.minShare ?? 0;
  const absent = [...(listed ?? [])].filter((value) => !counts.has(value) && !missing.includes(value));
  const rare = [...byCount, ...absent.map((value) => [value, 0] as const)].filter(
    ([value, count]) => (all === 0 ? 0 : count / all) < least && (listed?.has(value) ?? true),
  );
  const sample = (value: string, note: string): CheckSample => ({ row: undefined, line: undefined, value, note });
  const samples = [
    ...unexpected.map(([value, count]) => sample(value, `new, ${countText(count, 'row')}`)),
    ...missing.map((value) => sample(value, 'missing')),
    ...rare.map(([value, count]) => sample(value, `rare, ${countText(count, 'row')}`)),
  ];
  const parts = [
    countText(counts.size, 'value'),
    unexpected.length === 0 ? '' : `${unexpected.length} new`,
    missing.length === 0 ? '' : `${missing.length} missing`,
    rare.length === 0 ? '' : `${rare.length} rare`,
  ];
  return { samples, offences: samples.length, observed: parts.filter((part) => part !== '').join(', ') };
}

function expectationOf({ expected, allowNew, allowMissing, minShare }: Spec<'categories'>): string {
  const whose = expected === undefined ? 'the values of the base version' : countText(expected.length, 'listed value');
  const parts = [
    allowNew ? '' : `only ${whose}`,
    allowMissing ? '' : `all of ${whose}`,
    minShare === undefined ? '' : `each ${shareLimitsText({ min: minShare, max: undefined })}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function baseValues(
  name: string,
  { base }: CheckFacts,
): { readonly values: Iterable<string> } | { readonly reason: string } {
  if (base === undefined) return { reason: 'there is no base version' };
  const column = base.columns.find((one) => one.name === name);
  if (column === undefined) return { reason: `the base version has no column ${name}` };
  const counts = countsOf(column);
  return counts === undefined
    ? { reason: `${name} has too many different values in the base version` }
    : { values: counts.keys() };
}

const tooMany = (spec: Spec<'categories' | 'balance'>, expected: string, { name }: ColumnProfile): CheckResult =>
  unfit(spec, expected, 'too many values', `The column ${name} has too many different values to be categories.`);

export function evaluateBalance(spec: Spec<'balance'>, facts: CheckFacts): CheckResult {
  const { minShare, maxShare } = spec;
  const parts = [
    minShare === undefined ? '' : `the rarest ${shareLimitsText({ min: minShare, max: undefined })}`,
    maxShare === undefined ? '' : `the most frequent ${shareLimitsText({ min: undefined, max: maxShare })}`,
  ];
  const expected = parts.filter((part) => part !== '').join(', ');
  return withColumn(spec, facts, expected, (column) => {
    const counts = countsOf(column);
    if (counts === undefined) return tooMany(spec, expected, column);
    const all = total(counts);
    // One class alone has all the rows; the share of the other classes is 0, whichever they are.
    if (counts.size < 2) {
      const two = limitsText({ min: 2, max: undefined });
      return unfit(
        spec,
        expected,
        countText(counts.size, 'class', 'classes'),
        `Classes of ${column.name}: ${counts.size}, expected ${two}.`,
      );
    }
    const shares = counts.entries().map(([value, count]) => ({ value, count, share: count / all }));
    const sorted = [...shares].sort((one, other) => one.share - other.share);
    const [rarest, commonest] = [sorted[0]?.share ?? 0, sorted.at(-1)?.share ?? 0];
    const wrong = sorted.filter(({ share }) => share < (minShare ?? 0) || share > (maxShare ?? 1));
    const observed = `${counts.size} classes of ${shareText(rarest)} to ${shareText(commonest)}`;
    const seen = { what: `Classes of ${column.name}`, observed, expected, value: rarest };
    const samples = wrong.slice(0, MAXIMUM_SAMPLES).map(({ value, count }) => ({
      row: undefined,
      line: undefined,
      value,
      note: countText(count, 'row'),
    }));
    return wrong.length === 0 ? passed(spec, seen) : broken(spec, seen, { count: wrong.length, samples });
  });
}
