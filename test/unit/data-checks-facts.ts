import type { CheckResult } from '../../src/data/checks/check.ts';
import { evaluateChecks } from '../../src/data/checks/evaluate.ts';
import type { CheckFacts, CountedFact } from '../../src/data/checks/facts.ts';
import { needOf } from '../../src/data/checks/needs.ts';
import { parseChecks } from '../../src/data/checks/parse-checks.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Columns whose names begin with `day` hold dates, with `at` moments. */
export function profileOf(rows: readonly Readonly<Record<string, unknown>>[]): TableProfile {
  const profiler = tableProfiler(Object.keys(rows[0] ?? {}), {
    unitOf: (column) => (column.startsWith('day') ? 'day' : column.startsWith('at') ? 'second' : 'number'),
    momentOf: (text, unit) => Date.parse(text) / (unit === 'day' ? MILLISECONDS_PER_DAY : 1000),
  });
  for (const row of rows) profiler.add(row);
  return profiler.profile();
}

export const repeat = (value: unknown, times: number) => Array.from({ length: times }, () => value);
export const column = (name: string, values: readonly unknown[]) =>
  profileOf(values.map((value) => ({ [name]: value })));

export const NOW = new Date('2026-03-10T12:00:00Z');

export function evaluate(check: object, facts: Partial<CheckFacts>): CheckResult {
  const [result] = evaluateChecks(parseChecks([check], { what: 'checks' }), {
    profile: profileOf([]),
    base: undefined,
    groups: undefined,
    counted: new Map(),
    now: NOW,
    ...facts,
  });
  return result!;
}

/** The check with what the engine counted for it. */
export function evaluateCounted(check: object, fact: CountedFact | undefined, profile: TableProfile): CheckResult {
  const [spec] = parseChecks([check], { what: 'checks' });
  const id = needOf(spec!)?.id ?? '';
  return evaluate(check, { profile, counted: new Map(fact === undefined ? [] : [[id, fact]]) });
}

export const ages = column('age', [...repeat(30, 97), ...repeat(null, 3)]);
export const many = column(
  'id',
  Array.from({ length: 6_000 }, (_, index) => index),
);
