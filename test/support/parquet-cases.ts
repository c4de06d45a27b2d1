import { type RandomSchema, randomSchema } from './data-cases.ts';
import type { Random } from './seeded-random.ts';

/** A row schema and a query whose rows more or less fit it, made up for comparing engines. */
export interface ParquetCase extends RandomSchema {
  /** For DuckDB; `rows` rows. */
  readonly query: string;
  /** Of `COPY`. */
  readonly options: string;
}

const WORDS = [
  '',
  'red',
  'green',
  'blue',
  'é',
  'a',
  'abc',
  'abcd',
  'a text that is longer than sixteen bytes',
  '1',
  '42',
  'true',
  'P12',
  '😀😀😀',
  '2026-02-28',
  '2026-02-30',
  '2026-02-28T10:00:00Z',
  '2026-02-28t10:00:00.123456z',
  '1969-12-31T23:59:60Z',
  '10:00:00Z',
  '123e4567-e89b-12d3-a456-426614174000',
  'a@b.co',
  '192.168.0.1',
];

/** Expressions over `h`, a whole number from 0 to 999,999 that looks random. */
export const EXPRESSIONS = [
  '(h % 60 - 10)::integer',
  '(h % 60 - 10)::bigint',
  '(h % 2)::tinyint',
  '(h * 1000003)::bigint',
  'case when h % 5 = 0 then 9007199254740993 + h else h end',
  '(h % 200)::usmallint',
  '(h % 40 / 4 - 2)::double',
  '(h % 97 / 10)::float',
  "case h % 10 when 0 then 'nan'::double when 1 then '-inf'::double when 2 then -0.0::double else h / 7 end",
  '(h % 500 / 10)::decimal(9, 1)',
  '(h / 1000)::decimal(18, 4)',
  '(h % 3)::decimal(30, 0)',
  'h % 3 = 0',
  "date '2025-12-31' + (h % 90)::integer",
  "date '-0020-01-01' + (h % 20000)::integer",
  "timestamp '2026-01-01' + to_microseconds(h * 1234567)",
  "timestamptz '2001-02-03 04:05:06+00' + to_seconds(h % 50)",
  "(timestamp '1969-12-31' + to_milliseconds(h * 1001))::timestamp_ms",
  "time '00:00:00' + to_microseconds(h * 80001)",
  '(h % 1000)::varchar',
  "md5(h::varchar) || repeat('ö', h % 5)",
  'md5((h % 7)::varchar)::uuid',
  "case h % 3 when 0 then unhex('ff' || md5((h % 50)::varchar)) when 1 then 'plain'::blob else ''::blob end",
  'case h % 4 when 0 then [] when 1 then [h % 5, null] else [h] end',
] as const;

const wordExpression = (random: Random): string => {
  const words = WORDS.filter(() => random.chance(0.4));
  const list = (words.length === 0 ? ['a'] : words).map((word) => `'${word}'`).join(', ');
  return `([${list}])[1 + h % ${Math.max(words.length, 1)}]`;
};

/** Words that one property probably accepts. */
const fittingExpression = (random: Random): string =>
  random.pick<() => string>([
    () => "([ 'red', 'green', 'blue' ])[1 + h % 3]",
    () => "(date '2024-02-20' + (h % 30)::integer)::varchar",
    () => "strftime(timestamp '2024-02-20' + to_seconds(h), '%Y-%m-%dT%H:%M:%SZ')",
    () => "repeat('x', 1 + h % 4)",
  ])();

export function parquetCase(random: Random, rows: number): ParquetCase {
  const { columns, schema } = randomSchema(random);
  const shown = columns.filter(() => !random.chance(0.05));
  const names = random.chance(0.1) ? [...shown, 'extra'] : shown.length === 0 ? ['id'] : shown;
  const selected = names.map((name, index) => {
    const expression = random.pick<() => string>([
      () => random.pick(EXPRESSIONS),
      () => random.pick(EXPRESSIONS),
      () => wordExpression(random),
      () => fittingExpression(random),
    ])();
    const salt = random.below(1_000_000);
    const h = `((hash(i + ${salt}) % ${random.pick([1_000_000, 1_000_000, 100, 3])})::bigint)`;
    const nulls = random.pick([0, 0, 0.02, 0.5, 1]);
    const isNull = nulls === 0 ? 'false' : `hash(i + ${salt + index}, 7) % 100 < ${nulls * 100}`;
    return `case when ${isNull} then null else ${expression.replaceAll(/\bh\b/g, h)} end AS "${name}"`;
  });
  const options = [
    `COMPRESSION ${random.pick(['zstd', 'snappy', 'uncompressed', 'gzip'])}`,
    'ROW_GROUP_SIZE 2048',
    ...(random.chance(0.4) ? ['DICTIONARY_SIZE_LIMIT 1'] : []),
    ...(random.chance(0.3) ? ['PARQUET_VERSION v2'] : []),
  ];
  return {
    columns: names,
    schema,
    query: `SELECT ${selected.join(', ')} FROM range(${rows}) r(i)`,
    options: options.join(', '),
  };
}
