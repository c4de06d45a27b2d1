import { COMMA, type Dialect } from '../../src/data/dialect.ts';
import type { Random } from './seeded-random.ts';

/** A row schema and files that more or less fit it, made up for comparing engines. */

type Schema = Readonly<Record<string, unknown>>;

export interface RandomSchema {
  readonly columns: readonly string[];
  readonly schema: Schema;
}

const NAMES = ['id', 'a', 'b b', 'ü', 'constructor', 'x/y~z', 'c', 'd'] as const;

export function randomSchema(random: Random): RandomSchema {
  const columns = NAMES.filter(() => random.chance(0.55));
  if (columns.length === 0) columns.push('id');
  const named = columns.filter(() => random.chance(0.9));
  const required = NAMES.filter((name) => (columns.includes(name) ? random.chance(0.5) : random.chance(0.03)));
  const properties = Object.fromEntries(named.map((name) => [name, randomProperty(random)]));
  const schema = {
    type: 'object',
    required,
    properties,
    ...(random.chance(0.3) ? { additionalProperties: false } : {}),
    ...(random.chance(0.15) ? randomRowRule(random, columns) : {}),
    $defs: { whole: { type: 'integer', minimum: -5 }, word: { type: 'string', pattern: '^[a-z]+$' } },
  };
  return { columns, schema };
}

function randomProperty(random: Random): Schema | boolean {
  const base = random.pick<() => Schema | boolean>([
    () => ({
      type: 'integer',
      ...maybe(random, { minimum: random.below(20) - 10 }),
      ...maybe(random, { maximum: 50 }),
    }),
    () => ({ type: 'integer', ...maybe(random, { exclusiveMinimum: 0 }), ...maybe(random, { multipleOf: 3 }) }),
    () => ({ type: 'number', ...maybe(random, { minimum: -1.5 }), ...maybe(random, { exclusiveMaximum: 100 }) }),
    () => ({ type: ['number', 'integer'], ...maybe(random, { multipleOf: 0.1 }) }),
    () => ({ type: 'number' }),
    () => ({ type: 'boolean' }),
    () => ({ type: 'string', ...maybe(random, { minLength: 2 }), ...maybe(random, { maxLength: 5 }) }),
    () => ({ type: 'string', pattern: random.pick(['^[a-z]{1,3}$', 'a', '^P[0-9]+', '\\d$', '^(?:x|yy)*$', 'é']) }),
    () => ({ type: 'string', format: random.pick(['date', 'date-time', 'uuid', 'email', 'time', 'ipv4']) }),
    () => ({ type: 'string', format: 'date', maxLength: 10 }),
    () => ({ enum: ['red', 'green', 'é', 'a text that is longer than sixteen bytes'] }),
    () => ({ enum: ['red', 'green', 'blue'] }),
    () => ({ type: 'integer', enum: [0, 1, 20] }),
    () => ({ type: 'string', enum: ['1', '2', ''] }),
    () => ({ enum: [1, '1', null] }),
    () => ({ const: 'red' }),
    () => ({ type: 'boolean', const: true }),
    () => ({ type: ['string', 'integer'] }),
    () => ({ $ref: '#/$defs/whole' }),
    () => ({ $ref: '#/$defs/word', maxLength: 3 }),
    () => ({ anyOf: [{ type: 'integer' }, { type: 'string', minLength: 3 }] }),
    () => ({}),
    () => true,
    () => ({ minimum: 3, minLength: 2 }),
    () => ({ not: { type: 'string' } }),
  ])();
  if (typeof base === 'boolean' || !random.chance(0.35)) return base;
  if (typeof base['type'] === 'string') return { ...base, type: [base['type'], 'null'] };
  return base;
}

const maybe = (random: Random, part: Schema): Schema => (random.chance(0.5) ? part : {});

function randomRowRule(random: Random, columns: readonly string[]): Schema {
  const [first = 'id', second = first] = columns;
  return random.pick<() => Schema>([
    () => ({ dependentRequired: { [first]: [second] } }),
    () =>
      Object.fromEntries([
        ['if', { properties: { [first]: { const: 1 } }, required: [first] }],
        ['then', { required: [second] }],
      ]),
    () => ({ oneOf: [{ required: [first] }, { required: [second] }] }),
    () => ({ minProperties: 2 }),
    () => ({ patternProperties: { '^ex': { maxLength: 3 } } }),
    () => ({ allOf: [{ properties: { [second]: { $ref: '#/$defs/word' } } }] }),
  ])();
}

const CELLS = [
  ...[
    '',
    '',
    '0',
    '1',
    '-1',
    '3',
    '7',
    '20',
    '42',
    '-0',
    '007',
    '+1',
    '1.0',
    '1.5',
    '-2.25',
    '.5',
    '5.',
    '1e3',
    '1E-2',
    '1e999',
    '1e',
    '--1',
  ],
  ...[
    '9007199254740991',
    '9007199254740993',
    '123456789012345678901234567890',
    '0.1',
    '0.30000000000000004',
    '3.141592653589793',
    'NaN',
    'inf',
  ],
  ...['2.2250738585072014e-308', '4.9e-324', '1.7976931348623157e308', '99.99999999999999', '100', '0.3', '0.7'],
  ...[
    'true',
    'True',
    'TRUE',
    'false',
    'tRUE',
    'null',
    'NA',
    'red',
    'green',
    'blue',
    'a text that is longer than sixteen bytes',
    'a',
    'ab',
    'abc',
    'abcd',
  ],
  ...[
    'P12',
    'x',
    'yyx',
    'é',
    'éé',
    '😀',
    '😀😀😀',
    'naïve café',
    '2026-02-28',
    '2026-02-30',
    '2024-02-29',
    '0000-01-01',
    '2026-1-1',
    '10000-01-01',
  ],
  ...[
    '2026-02-28T10:00:00Z',
    '2026-02-28t10:00:00.123456z',
    '2026-02-28T10:00:00+05:30',
    '2026-02-28T24:00:00Z',
    '2026-02-28T10:00:00',
    '1969-12-31T23:59:60Z',
  ],
  ...[
    '2026-02-28 10:00:00Z',
    '10:00:00Z',
    '123e4567-e89b-12d3-a456-426614174000',
    'a@b.co',
    '192.168.0.1',
    '256.1.1.1',
    ' 1',
    '1 ',
    ' ',
    '\t',
  ],
] as const;

const TRICKY = [
  'a,b',
  'say "hi"',
  'two\nlines',
  'cr\rhere',
  'crlf\r\nhere',
  '""',
  ';',
  '#x',
  "'quoted'",
  '\uFEFF',
  '\u0085',
] as const;

/** How dirty a file is. */
export interface Dirt {
  readonly cells: number;
  readonly quotes: number;
  readonly structure: number;
  readonly bytes: number;
}

export function randomDirt(random: Random): Dirt {
  const some = (rate: number) => (random.chance(0.5) ? 0 : rate);
  return {
    cells: random.pick([0, 0.02, 0.3, 1]),
    quotes: some(0.2),
    structure: some(0.03),
    bytes: random.chance(0.15) ? 0.01 : 0,
  };
}

export function randomDialect(random: Random): Dialect {
  if (random.chance(0.6)) return COMMA;
  const columns = undefined;
  return {
    delimiter: random.pick([0x2c, 0x3b, 0x09, 0x7c]),
    quote: random.pick([0x22, 0x27]),
    comment: random.chance(0.3) ? 0x23 : undefined,
    columns,
    nulls: random.pick([[''], ['', 'NA'], ['null'], ['', '-1', 'é']]),
  };
}

/** A delimited text with a header, for the columns of a schema. */
export function randomCsv(random: Random, { columns, schema }: RandomSchema, dialect: Dialect, dirt: Dirt): Uint8Array {
  const delimiter = String.fromCharCode(dialect.delimiter);
  const quote = String.fromCharCode(dialect.quote);
  const lineEnd = random.chance(0.25) ? '\r\n' : '\n';
  const shown = columns.filter(() => !random.chance(0.03));
  const names = random.chance(0.1) ? [...shown, 'extra'] : shown;
  const quoted = (text: string) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
  const write = (text: string): string => {
    const must = [delimiter, quote, '\n', '\r'].some((part) => text.includes(part)) || text.startsWith('#');
    return must || random.chance(dirt.quotes) ? quoted(text) : text;
  };
  const usual = names.map((name) => usualCells(schema, name));
  const cell = (index: number): string => {
    if (random.chance(0.03) && dirt.quotes > 0) return write(random.pick(TRICKY as unknown as [string, ...string[]]));
    const texts = random.chance(dirt.cells) ? CELLS : (usual[index] ?? CELLS);
    return write(random.pick(texts as unknown as [string, ...string[]]));
  };
  const lines = [names.map(write).join(delimiter)];
  const rows = random.pick([0, 1, 3, 30, 30, 200]);
  for (let row = 0; row < rows; row += 1) {
    const cells = names.map((_, index) => cell(index));
    if (random.chance(dirt.structure)) {
      lines.push(
        random.pick<() => string>([
          () => '',
          () => cells.slice(1).join(delimiter),
          () => [...cells, 'x'].join(delimiter),
          () => `${cells.join(delimiter)}${quote}`,
          () => `${quote}${cells.join(delimiter)}`,
          () => (dialect.comment === undefined ? '' : '#comment'),
        ])(),
      );
    } else lines.push(cells.join(delimiter));
  }
  const end = random.chance(0.2) ? '' : lineEnd;
  const bytes = new TextEncoder().encode(`${random.chance(0.1) ? '\uFEFF' : ''}${lines.join(lineEnd)}${end}`);
  for (let at = 0; at < bytes.length && dirt.bytes > 0; at += 1)
    if (random.chance(dirt.bytes / 20)) bytes[at] = random.pick([0, 0xff, 0xc3, 0x80, 0xed, 0x22, 0x0a, 0x2c]);
  return bytes;
}

/** Texts that the column mostly holds. */
function usualCells(schema: Schema, name: string): readonly string[] {
  const property = Object.entries((schema['properties'] ?? {}) as Schema).find(([key]) => key === name)?.[1] as
    | Schema
    | undefined;
  const type = JSON.stringify(property ?? {});
  if (type.includes('"enum"') || type.includes('"const"')) return ['red', 'green', 'blue', '1', '20', '0', 'true'];
  if (type.includes('date-time')) return ['2026-02-28T10:00:00Z', '2026-03-01T11:22:33.5+01:00'];
  if (type.includes('date')) return ['2026-02-28', '2024-02-29'];
  if (type.includes('boolean')) return ['true', 'false'];
  if (type.includes('integer')) return ['3', '42', '6', '9'];
  if (type.includes('number')) return ['1.5', '42', '0.7', '12.25', '3.141592653589793'];
  return ['abc', 'x', 'ab', 'é', 'P12'];
}
