import { describe, expect, it } from 'vitest';
import { binOf, hashNumber, hashText, REGISTERS, registerOf } from '../../src/data/kernels/kernels.ts';
import type { ColumnProfile, TableProfile } from '../../src/data/profile/column-profile.ts';
import { diffSchemas } from '../../src/data/schema-diff/diff-schemas.ts';
import { guessRenames } from '../../src/data/schema-diff/guess-renames.ts';

type Values = readonly (string | number | null)[];

/** Of the parts of a profile that guesses look at. */
function profile(columns: Readonly<Record<string, Values>>, exact = true): TableProfile {
  return {
    rows: Object.values(columns)[0]?.length ?? 0,
    columns: Object.entries(columns).map(([name, values]): ColumnProfile => {
      const present = values.filter((value) => value !== null);
      const numbers = present.filter((value) => typeof value === 'number');
      const texts = present.filter((value) => typeof value === 'string');
      const counts = new Map<string, number>();
      const registers = new Uint8Array(REGISTERS);
      for (const value of present) {
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
        const { register, rank } = registerOf(
          typeof value === 'number' ? hashNumber(value) : hashText(Buffer.from(value)),
        );
        registers[register] = Math.max(registers[register] ?? 0, rank);
      }
      const bins = new Map<number, number>();
      for (const value of numbers) bins.set(binOf(value), (bins.get(binOf(value)) ?? 0) + 1);
      const zero = { mantissa: 0n, exponent: 0 };
      const lengths = texts.map((text) => text.length);
      return {
        name,
        rows: values.length,
        nulls: values.length - present.length,
        unit: 'number',
        numbers:
          numbers.length === 0
            ? undefined
            : {
                count: numbers.length,
                min: Math.min(...numbers),
                max: Math.max(...numbers),
                sum: zero,
                squares: zero,
                bins,
              },
        lengths:
          texts.length === 0
            ? undefined
            : {
                count: texts.length,
                min: Math.min(...lengths),
                max: Math.max(...lengths),
                total: lengths.reduce((sum, one) => sum + one, 0),
              },
        values: exact ? { kind: 'exact', counts, registers } : { kind: 'sketch', registers },
      };
    }),
  };
}

const ROWS = 500;
const each = (value: (at: number) => string | number | null): Values =>
  Array.from({ length: ROWS }, (_, at) => value(at));
/** Low-discrepancy numbers in 0…1; `start` gives another sample of the same distribution. */
const spread = (at: number, start = 0) => ((at + start) * 0.618034) % 1;

const age = (start: number) => each((at) => 18 + Math.floor(60 * spread(at, start)));
const price = (start: number) => each((at) => Math.exp(6 * spread(at, start)));
const country = each((at) => ['DE', 'FR', 'PL', 'SE'][at % 4] ?? 'DE');
const identifier = (from: number) => each((at) => `id-${from + at}`);

const names = (before: TableProfile, after: TableProfile): readonly string[] =>
  guessRenames(
    before.columns.map(({ name }) => name),
    after.columns.map(({ name }) => name),
    before,
    after,
  ).map(({ from, to }) => `${from} > ${to}`);

describe('guesses of renamed columns', () => {
  it('pairs columns whose values are alike', () => {
    const before = profile({ age: age(0), price: price(0), country });
    const after = profile({ land: country, cost: price(1234), years: age(77) });
    expect(names(before, after).toSorted()).toEqual(['age > years', 'country > land', 'price > cost']);
  });

  it('recognises texts that are all different by their sketch', () => {
    const [before, after] = [profile({ id: identifier(0) }, false), profile({ key: identifier(5) }, false)];
    expect(names(before, after)).toEqual(['id > key']);
    expect(names(before, profile({ key: identifier(90_000) }, false))).toEqual([]);
  });

  it.each<[string, Values, Values]>([
    ['numbers elsewhere', age(0), price(0)],
    ['texts for numbers', age(0), each((at) => String(18 + (at % 60)))],
    ['other texts', country, each((at) => ['Germany', 'France'][at % 2] ?? '')],
    ['the same value everywhere', each(() => 'x'), each(() => 'x')],
    ['more nulls', country, each((at) => (at % 3 === 0 ? null : (country[at] ?? null)))],
    ['few values', country.slice(0, 10), country.slice(0, 10)],
    ['other shares', each((at) => (at % 2 === 0 ? 'a' : 'b')), each((at) => (at % 5 === 0 ? 'a' : 'b'))],
  ])('does not guess: %s', (_, one, other) => {
    expect(names(profile({ a: one }), profile({ b: other }))).toEqual([]);
  });

  it('does not guess when a second column is nearly as good', () => {
    expect(names(profile({ a: country }), profile({ b: country, c: country }))).toEqual([]);
    expect(names(profile({ a: age(0), b: age(3) }), profile({ c: age(9) }))).toEqual([]);
  });
});

describe('a renamed column', () => {
  const diff = (before: object, after: object, profiles: { before: TableProfile; after: TableProfile } | undefined) =>
    diffSchemas(
      { text: JSON.stringify({ properties: before }), file: 'a.json' },
      { text: JSON.stringify({ properties: after }, undefined, 1), file: 'a.json' },
      { except: [], ignore: [], headerless: false, profiles },
    );
  const profiles = { before: profile({ age: age(0) }), after: profile({ years: age(7) }) };

  it('is one change instead of two, breaks both sides, and its rules are compared', () => {
    const changes = diff({ age: { type: 'integer' } }, { years: { type: 'integer', minimum: 18 } }, profiles);
    expect(changes).toMatchObject([
      { rule: 'COLUMN_RENAMED', column: 'years', breaksProducers: true, breaksReaders: true, line: 3 },
      { rule: 'RANGE_NARROWED', column: 'years', line: 5 },
    ]);
    expect(changes[0]?.message).toMatch(
      /^The column "age" seems to be called "years" now: their values are 9\d % alike\.$/,
    );
  });

  it('is a removed and an added one when nothing is known of the data', () => {
    const changes = diff({ age: {} }, { years: {} }, undefined);
    expect(changes.map(({ rule }) => rule)).toEqual(['COLUMN_REMOVED', 'COLUMN_ADDED_OPTIONAL']);
  });

  it('is only looked for among columns that the schema lost and got', () => {
    const changes = diff({ age: {}, years: {} }, { years: {} }, profiles);
    expect(changes.map(({ rule }) => rule)).toEqual(['COLUMN_REMOVED']);
  });
});
