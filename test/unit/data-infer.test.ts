import { describe, expect, it, test } from 'vitest';
import { ABSENT, coerce } from '../../src/data/coerce.ts';
import { type InferredSchema, inferSchema } from '../../src/data/infer/infer-schema.ts';
import { kindCounter } from '../../src/data/infer/kind-counter.ts';
import { roundDown, roundUp } from '../../src/data/infer/round-outward.ts';
import { tableProfiler } from '../../src/data/profile/table-profiler.ts';
import { compileRowSchema } from '../../src/data/row-schema.ts';
import { validateDataChecks } from '../../src/generated/data-checks.validator.js';
import { seededRandom } from '../support/seeded-random.ts';

type Row = Readonly<Record<string, unknown>>;
type Source = 'cells' | 'json';

/** Infers a schema as a caller does: kinds and profile in one pass over the rows. */
function inferred(
  source: Source,
  rows: readonly Row[],
  names: readonly string[] = Object.keys(rows[0] ?? {}),
): InferredSchema {
  const profiler = tableProfiler(names);
  const counters = names.map((name) => ({ name, counter: kindCounter(source) }));
  for (const row of rows) {
    profiler.add(row);
    for (const { name, counter } of counters) if (Object.hasOwn(row, name)) counter.observe(row[name]);
  }
  return inferSchema(
    profiler.profile(),
    counters.map(({ name, counter }) => ({ name, source, kinds: counter.kinds(), declared: undefined })),
  );
}

const column = (source: Source, values: readonly unknown[]): Record<string, unknown> => {
  const { schema } = inferred(
    source,
    values.map((x) => ({ x })),
  );
  const { description: _, ...rest } = (schema['properties'] as Record<string, Record<string, unknown>>)['x'] ?? {};
  return rest;
};

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a schema inferred from one column', () => {
  it.each<[string, Source, readonly unknown[], object]>([
    ['whole numbers in cells', 'cells', ['1', '2.0', '-3'], { type: 'integer' }],
    ['numbers in cells', 'cells', ['1', '2.5'], { type: 'number' }],
    ['truth values in cells', 'cells', ['true', 'False'], { type: 'boolean' }],
    ['texts as soon as one cell is a text', 'cells', ['1', 'true', 'x'], { type: 'string' }],
    ['leading zeros are texts', 'cells', ['007', '012'], { type: 'string' }],
    ['whole numbers beyond 2^53 are texts', 'cells', ['1', '9007199254740993'], { type: 'string' }],
    ['numbers beyond 2^53 among fractions', 'cells', ['1', '9007199254740993', '0.5'], { type: 'number' }],
    ['an empty cell with quotes is a text', 'cells', ['1', ''], { type: 'string' }],
    ['empty cells are nulls', 'cells', ['1', null], { type: ['integer', 'null'] }],
    ['nothing at all', 'cells', [null, null], {}],
    ['JSON types', 'json', [1, 'x', true, null], { type: ['boolean', 'integer', 'string', 'null'] }],
    ['JSON numbers', 'json', [1, 1.5], { type: 'number' }],
    ['JSON texts that look like numbers', 'json', ['1', '2'], { type: 'string' }],
    ['objects and lists', 'json', [{ a: 1 }, [1]], { type: ['array', 'object'] }],
    ['dates', 'cells', ['2024-02-29', '2023-12-31'], { type: 'string', format: 'date' }],
    ['no dates when one does not exist', 'cells', ['2024-02-29', '2023-02-29'], { type: 'string' }],
    ['moments', 'json', ['2024-02-29T00:00:00Z'], { type: 'string', format: 'date-time' }],
    ['uuids', 'cells', ['123e4567-e89b-12d3-a456-426614174000'], { type: 'string', format: 'uuid' }],
    ['addresses', 'cells', ['kim@example.com', null], { type: ['string', 'null'], format: 'email' }],
    ['mixed formats', 'cells', ['kim@example.com', '2024-02-29'], { type: 'string' }],
  ])('%s', (_, source, values, expected) => {
    expect(column(source, values)).toEqual(expected);
  });

  it.each<[string, Source, readonly unknown[], object]>([
    [
      'non-negative numbers',
      'cells',
      many(100, (i) => String(13 + i * 0.87)),
      { type: 'number', minimum: 0, maximum: 200 },
    ],
    ['shares', 'json', many(100, (i) => i / 100), { type: 'number', minimum: 0, maximum: 1 }],
    ['numbers around zero', 'json', many(100, (i) => (i - 50) * 1.5), { type: 'number', minimum: -300, maximum: 300 }],
    ['negative numbers', 'json', many(100, (i) => -1 - (i % 20)), { type: 'integer', minimum: -40 }],
    ['identifiers', 'cells', many(200, (i) => String(5_000 + i)), { type: 'integer', minimum: 0 }],
    ['classes 0 and 1', 'cells', many(100, (i) => (i % 3 === 0 ? null : String(i % 2))), { type: ['integer', 'null'] }],
    [
      'enough classes 0 and 1',
      'cells',
      many(200, (i) => (i % 9 === 0 ? null : String(i % 2))),
      { type: ['integer', 'null'], enum: [0, 1, null] },
    ],
    ['grades stay open', 'json', many(200, (i) => 1 + (i % 5)), { type: 'integer', minimum: 0, maximum: 10 }],
    ['categories', 'cells', many(100, (i) => `c${i % 4}`), { type: 'string', enum: ['c0', 'c1', 'c2', 'c3'] }],
    [
      'categories with nulls',
      'json',
      many(200, (i) => (i % 2 ? null : `c${i % 4}`)),
      { type: ['string', 'null'], enum: ['c0', 'c2', null] },
    ],
    [
      'too rare to be categories',
      'cells',
      many(100, (i) => `c${i % 21}`),
      { type: 'string', minLength: 1, maxLength: 10 },
    ],
    [
      'one value says nothing about others',
      'cells',
      many(100, () => 'always'),
      { type: 'string', minLength: 1, maxLength: 20 },
    ],
    ['free texts', 'cells', many(200, (i) => 'x'.repeat(i)), { type: 'string', maxLength: 400 }],
    ['numbers at the end of the doubles', 'json', many(100, (i) => (i - 50) * 3e306), { type: 'integer' }],
  ])('of %s has loose limits', (_, source, values, expected) => {
    expect(column(source, values)).toEqual(expected);
  });

  it('limits only the type while there are few values', () => {
    expect(
      column(
        'cells',
        many(99, (i) => `c${i % 2}`),
      ),
    ).toEqual({ type: 'string' });
    expect(
      column(
        'json',
        many(99, (i) => i),
      ),
    ).toEqual({ type: 'integer' });
  });

  it('says what was observed', () => {
    const { schema } = inferred('cells', [...many(4_999, (i) => ({ x: String((i % 972) / 10 + 0.3) })), { x: null }]);
    expect(schema['properties']).toMatchObject({
      x: { description: 'Observed: 4,999 values, 1 null, 972 different, 0.3…97.4.' },
    });
  });
});

describe('a schema inferred from a table', () => {
  it('is readable and closed, and asks for columns without nulls', () => {
    const rows = many(120, (i) => ({ id: String(i), name: i === 7 ? null : `n${i % 2}` })) as Row[];
    expect(inferred('cells', rows).text).toBe(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "Proposed from 120 rows. Review it: it holds what the data has in common, not what it should be.",
  "type": "object",
  "required": [
    "id"
  ],
  "additionalProperties": false,
  "properties": {
    "id": {
      "description": "Observed: 120 values, 120 different, 0…119.",
      "type": "integer",
      "minimum": 0
    },
    "name": {
      "description": "Observed: 119 values, 1 null, 2 different, 2 characters.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "n0",
        "n1",
        null
      ]
    }
  },
  "x-trainyard": {
    "checks": [
      {
        "check": "row-count",
        "min": 60,
        "severity": "warn"
      },
      {
        "check": "unique",
        "columns": [
          "id"
        ]
      }
    ]
  }
}
`);
  });

  it('of no rows says nothing', async () => {
    const { schema, text } = inferred('cells', [], ['a']);
    expect(schema).toMatchObject({ required: [], properties: { a: { description: 'Observed: 0 values.' } } });
    await compileRowSchema(text, 'a.json');
  });

  it('proposes checks that can be read', () => {
    const rows = many(150, (i) => ({ id: `u${i}`, '': i, ['x'.repeat(300)]: i })) as Row[];
    const extension = inferred('json', rows).schema['x-trainyard'] as { checks: { columns?: string[] }[] };
    expect(extension.checks.map(({ columns }) => columns)).toEqual([undefined, ['id']]);
    expect(validateDataChecks(extension)).toBe(true);
  });
});

test.each([
  [0, 0, 0],
  [1, 1, 1],
  [142, 200, 100],
  [0.00123, 0.002, 0.001],
  [-142, -100, -200],
  [9.5, 10, 9],
  [950, 1_000, 900],
  [1.7e308, undefined, 1e308],
])('%d rounds up to %d and down to %d', (value, up, down) => {
  expect(roundUp(value)).toBe(up);
  expect(roundDown(value)).toBe(down);
});

type Random = ReturnType<typeof seededRandom>;

const NAMES = ['id', '__proto__', 'constructor', 'a/b~c', '한국어', ' ', '1', '"quoted"\n', '\ud800', 'toString'];

const CELLS: readonly ((random: Random) => string | null)[] = [
  (random) => String(random.below(1_000)),
  (random) => String(random.normal() * 10 ** (random.below(600) - 300)),
  (random) => `${random.below(9)}.0`,
  (random) => ['true', 'FALSE', 'True'][random.below(3)] ?? '',
  (random) => `2024-0${1 + random.below(9)}-1${random.below(9)}`,
  (random) => `2024-01-01T0${random.below(9)}:00:00.5+09:00`,
  (random) => `user${random.below(99)}@example.com`,
  (random) => `c${random.below(5)}`,
  (random) =>
    ['', '007', '+1', '1e999', 'NaN', ' 1', '9007199254740993', '\ufffd', '😀'.repeat(random.below(30))][
      random.below(9)
    ] ?? '',
  () => null,
];

const VALUES: readonly ((random: Random) => unknown)[] = [
  ...CELLS,
  (random) => random.below(1_000),
  (random) => random.normal() * 10 ** (random.below(600) - 300),
  (random) => random.next() < 0.5,
  (random) => random.below(2),
  (random) => ({ a: random.below(3) }),
  (random) => [random.below(3)],
  (random) => ['\ud83d', '\udc00x', '__proto__'][random.below(3)],
];

/** A column draws from one or two kinds of values: so types stay pure, or mix. */
function randomRows(source: Source, names: readonly string[], random: Random): Row[] {
  const makers = source === 'cells' ? CELLS : VALUES;
  const choices = names.map(() => many(1 + random.below(2), () => makers[random.below(makers.length)]));
  const rare = random.below(3) === 0 ? 0.01 : 0.5;
  return many([3, 30, 300][random.below(3)] ?? 3, () => {
    const row: Record<string, unknown> = Object.create(null);
    names.forEach((name, index) => {
      const [usual, other = usual] = (choices[index] ?? []) as ((random: Random) => unknown)[];
      if (source === 'json' && random.next() < 0.02) return;
      row[name] = (random.next() < rare ? other : usual)?.(random);
    });
    return row;
  }) as Row[];
}

test.each<[Source]>([['cells'], ['json']])('random %s satisfy the schema inferred from them', async (source) => {
  const random = seededRandom(20);
  for (let round = 0; round < 60; round += 1) {
    const names = NAMES.filter(() => random.next() < 0.6);
    const rows = randomRows(source, names, random);
    const { text, schema } = inferred(source, rows, names);
    const rowSchema = await compileRowSchema(text, 'row.schema.json');
    expect(JSON.parse(text)).toEqual(schema);
    const types = new Map(names.map((name) => [name, rowSchema.typesOf(name)]));
    for (const row of rows) {
      const values: Record<string, unknown> = Object.create(null);
      for (const [name, value] of Object.entries(row)) {
        const coerced = source === 'cells' ? coerce(value as string | null, types.get(name)) : value;
        if (coerced !== ABSENT) values[name] = coerced;
      }
      expect(rowSchema.check(values), `${text}\n${JSON.stringify(row)}`).toEqual([]);
    }
  }
});
