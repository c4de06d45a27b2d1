import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { diffSchemas } from '../../src/data/schema-diff/diff-schemas.ts';

/** Mulberry32: small, seeded, good enough to pick test cases. */
function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (share: number) => next() < share,
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!,
  };
}
type Random = ReturnType<typeof random>;

const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    2,
    3,
    5,
    6,
    10,
    2.5,
    -1,
    1e300,
    '',
    'a',
    'b',
    'ab',
    'aab',
    'ba',
    '2024-02-29',
    '12:00:00Z',
    'é😀',
  ],
  ...[[], [1], {}, { a: 1 }],
];

const KEYWORDS: Readonly<Record<string, readonly unknown[]>> = {
  type: [
    'string',
    'integer',
    'number',
    'null',
    ['integer', 'null'],
    ['string', 'number'],
    ['string', 'null'],
    'boolean',
    'array',
  ],
  enum: [['a', 'b'], ['a', null], [1, 2, 2.5], ['a', 1], [0]],
  const: ['a', 1, null],
  minimum: [0, 1, 2.5],
  maximum: [2, 5, 5.5],
  exclusiveMinimum: [0, 1],
  exclusiveMaximum: [5, 6, 2.5],
  multipleOf: [1, 2, 3, 5, 0.5],
  minLength: [0, 1, 2],
  maxLength: [0, 1, 2, 3],
  pattern: ['a', '^a', '^a+b?$', '^[ab]*$', '(a)\\1', '^(?=.*b)a'],
  format: ['date', 'time'],
  not: [{ const: 'a' }, { type: 'null' }],
  anyOf: [
    [{ type: 'integer', minimum: 1 }, { type: 'null' }],
    [{ type: 'string' }, { type: 'integer' }],
    [{ enum: ['a'] }, { type: 'null' }],
  ],
  allOf: [[{ minimum: 1 }, { maximum: 3 }], [{ $ref: '#/$defs/text' }], [{ enum: ['a', 'b'] }, { enum: ['b', 'ab'] }]],
  $ref: ['#/$defs/text', '#/$defs/number'],
};

function randomColumn(from: Random): unknown {
  if (from.chance(0.04)) return from.chance(0.5);
  const column: Record<string, unknown> = {};
  for (const [keyword, values] of Object.entries(KEYWORDS)) if (from.chance(0.14)) column[keyword] = from.pick(values);
  return column;
}

/** The column with one keyword more, less or other: such pairs are the usual ones, and the hard ones. */
function edited(column: unknown, from: Random): unknown {
  if (typeof column !== 'object' || from.chance(0.2)) return randomColumn(from);
  const keyword = from.pick(Object.keys(KEYWORDS));
  const { [keyword]: _, ...rest } = column as Record<string, unknown>;
  return from.chance(0.4) ? rest : { ...rest, [keyword]: from.pick(KEYWORDS[keyword]!) };
}

const schemaOf = (column: unknown, from: Random): object => ({
  properties: { a: column },
  ...(from.chance(0.3) ? { required: ['a'] } : {}),
  ...(from.chance(0.3) ? { additionalProperties: false } : {}),
  ...(from.chance(0.1) ? { minProperties: 1 } : {}),
  $defs: { text: { type: 'string', minLength: 1 }, number: { type: 'number', maximum: 5 } },
});

const ROWS: readonly object[] = [{}, { z: 1 }, { a: 'a', z: 1 }, ...VALUES.map((a) => ({ a }))];

describe('what the differences promise', () => {
  it('is kept by ajv: no row becomes valid or invalid without a change that says so (250 random pairs)', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const from = random(20261126);
    const wrong: unknown[] = [];
    let breaks = 0;
    for (let round = 0; round < 250; round += 1) {
      const column = randomColumn(from);
      const schemas = [schemaOf(column, from), schemaOf(edited(column, from), from)] as const;
      const [old, now] = schemas.map((schema) => ajv.compile(schema));
      const [before, after] = schemas.map((schema) => ({ text: JSON.stringify(schema), file: 'a.json' }));
      const changes = diffSchemas(before!, after!, { except: [], ignore: [], headerless: false, profiles: undefined });
      const producers = changes.some(({ breaksProducers }) => breaksProducers);
      const readers = changes.some(({ breaksReaders }) => breaksReaders);
      for (const row of ROWS) {
        const [valid, stays] = [old!(row), now!(row)];
        if (valid !== stays) breaks += 1;
        if (valid && !stays && !producers)
          wrong.push({ schemas: JSON.stringify(schemas), row: JSON.stringify(row), side: 'producers' });
        if (!valid && stays && !readers)
          wrong.push({ schemas: JSON.stringify(schemas), row: JSON.stringify(row), side: 'readers' });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(breaks).toBeGreaterThan(500);
  });
});
