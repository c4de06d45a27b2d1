import { expect, it } from 'vitest';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { columnProfiler } from '../../src/data/profile/column-profiler.ts';
import { mergeColumns, mergeTables } from '../../src/data/profile/merge.ts';
import { profileFromJson } from '../../src/data/profile/profile-from-json.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import { seededRandom } from '../support/seeded-random.ts';

type Row = Record<string, unknown>;
type Random = ReturnType<typeof seededRandom>;

const NAMES = ['id', 'price', 'mixed'];
const SOURCE = { dataset: 'train', path: 'a.csv', digest: `sha256:${'0'.repeat(64)}` };

function profileOf(rows: readonly Row[]): TableProfile {
  const profiler = tableProfiler(NAMES, {
    unitOf: (name) => (name === 'day' ? 'day' : 'number'),
    momentOf: (text) => (/^\d{4}-/.test(text) ? Date.parse(text) / 86_400_000 : undefined),
  });
  for (const row of rows) profiler.add(row);
  return profiler.profile();
}

const json = (table: TableProfile): string => JSON.stringify(profileToJson(table, SOURCE));

/** Rows whose columns come and go, with numbers of all sizes, and values that are many or long enough to lose exactness. */
function randomRows(random: Random): readonly Row[] {
  const count = random.below(400);
  const longest = random.below(3) === 0 ? 2_000 : 4;
  return Array.from({ length: count }, () => {
    const row: Row = { id: random.below(1_000_000), price: random.normal() * 10 ** (random.below(40) - 20) };
    const mixed = [
      1,
      '1',
      true,
      'true',
      null,
      undefined,
      [1],
      -0,
      'text'.repeat(random.below(longest)),
      random.below(9),
    ];
    row['mixed'] = mixed[random.below(mixed.length)];
    if (random.below(3) === 0) row[`extra-${random.below(6)}`] = random.next();
    if (random.below(2) === 0) row['day'] = random.below(9) === 0 ? 'soon' : `2024-01-${10 + random.below(20)}`;
    return row;
  });
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const keys = items.map(() => random.next());
  return items
    .map((item, index) => [item, keys[index] ?? 0] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([item]) => item);
}

/** Merges some neighbours at random until one is left. */
function mergeInAnyOrder(parts: readonly TableProfile[], random: Random): TableProfile {
  const left = shuffled(parts, random);
  while (left.length > 1) {
    const [first, ...others] = left.splice(random.below(left.length - 1), 2 + random.below(3));
    if (first) left.push(mergeTables(first, ...others));
  }
  return left[0] ?? profileOf([]);
}

it('gives the same profile for any split of the rows and any order of merging', () => {
  const random = seededRandom(4);
  for (let round = 0; round < 40; round += 1) {
    const rows = randomRows(random);
    const parts: Row[][] = Array.from({ length: 1 + random.below(6) }, () => []);
    for (const row of rows) parts[random.below(parts.length)]?.push(row);
    const whole = json(profileOf(rows));
    expect(json(mergeInAnyOrder(parts.map(profileOf), random))).toBe(whole);
  }
});

it('gives the same profile when parts travel as JSON', () => {
  const random = seededRandom(5);
  for (let round = 0; round < 10; round += 1) {
    const rows = randomRows(random);
    const cut = random.below(rows.length + 1);
    const travel = (part: readonly Row[]) => profileFromJson(JSON.parse(json(profileOf(part))), 'a part').table;
    expect(json(mergeTables(travel(rows.slice(cut)), travel(rows.slice(0, cut))))).toBe(json(profileOf(rows)));
  }
});

it('loses exact values exactly when the whole has too many', () => {
  const part = (from: number, to: number) => {
    const profiler = columnProfiler('x', 'number');
    for (let value = from; value < to; value += 1) profiler.add(`v${value}`);
    return profiler.profile();
  };
  expect(mergeColumns(part(0, 4_000), part(96, 4_096))).toEqual({
    ...part(0, 4_096),
    rows: 8_000,
    lengths: expect.anything(),
    values: expect.objectContaining({ kind: 'exact' }),
  });
  expect(mergeColumns(part(0, 4_000), part(1_000, 4_097)).values).toEqual(part(0, 4_097).values);
});

it('keeps the order of columns that all parts share, and sorts the others', () => {
  const named = (names: readonly string[]) => tableProfiler(names).profile();
  const merged = mergeTables(named(['b', 'a', 'z', 'y']), named(['b', 'a', 'x', 'z']));
  expect(merged.columns.map(({ name }) => name)).toEqual(['b', 'a', 'x', 'y', 'z']);
});

it('refuses to add days to numbers', () => {
  const [a, b] = [columnProfiler('x', 'day').profile(), columnProfiler('x', 'number').profile()];
  expect(() => mergeColumns(a, b)).toThrow(expect.objectContaining({ code: 'profile.unlike' }));
});
