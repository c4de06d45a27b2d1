/** The table that the benchmark checks: what a row holds, as JSON Schema and as DuckDB types. */

export const COUNTRIES = [
  ...['US', 'GB', 'DE', 'FR', 'IN', 'CN', 'JP', 'BR', 'CA', 'AU', 'MX', 'IT', 'ES', 'NL', 'SE'],
  ...['NO', 'FI', 'DK', 'PL', 'PT', 'GR', 'TR', 'ZA', 'NG', 'EG', 'KR', 'SG', 'TH', 'VN', 'ID'],
] as const;

export const DEVICES = ['mobile', 'desktop', 'tablet', 'tv', 'console'] as const;

/** Column and its DuckDB type, in file order. */
export const COLUMNS = {
  id: 'BIGINT',
  user_id: 'VARCHAR',
  event_ts: 'TIMESTAMP',
  event_date: 'DATE',
  country: 'VARCHAR',
  device: 'VARCHAR',
  age: 'INTEGER',
  price: 'DOUBLE',
  score: 'DOUBLE',
  f1: 'DOUBLE',
  f2: 'DOUBLE',
  label: 'TINYINT',
  category: 'VARCHAR',
  text: 'VARCHAR',
  flag: 'BOOLEAN',
} as const satisfies Readonly<Record<string, string>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** One row. Every kind of rule that the fast path compiles occurs in it. */
export const ROW_SCHEMA = {
  $schema: DIALECT,
  type: 'object',
  required: Object.keys(COLUMNS).filter((name) => name !== 'age' && name !== 'f2'),
  properties: {
    id: { type: 'integer', minimum: 1 },
    user_id: { type: 'string', pattern: '^u[0-9a-f]{12}$' },
    event_ts: { type: 'string', format: 'date-time' },
    event_date: { type: 'string', format: 'date' },
    country: { enum: COUNTRIES },
    device: { enum: DEVICES },
    age: { type: ['integer', 'null'], minimum: 13, maximum: 99 },
    price: { type: 'number', minimum: 0, maximum: 10_000 },
    score: { type: 'number', minimum: -10, maximum: 10 },
    f1: { type: 'number' },
    f2: { type: ['number', 'null'] },
    label: { type: 'integer', enum: [0, 1] },
    category: { type: 'string', minLength: 1, maxLength: 20, pattern: '^cat_[0-9]{4}$' },
    text: { type: 'string', minLength: 1, maxLength: 80 },
    flag: { type: 'boolean' },
  },
} as const;

export const WIDE_COLUMNS: readonly string[] = Array.from(
  { length: 200 },
  (_, index) => `x${String(index).padStart(3, '0')}`,
);

/** One row of 200 measurements. */
export const WIDE_SCHEMA = {
  $schema: DIALECT,
  type: 'object',
  required: WIDE_COLUMNS,
  properties: Object.fromEntries(
    WIDE_COLUMNS.map((name) => [name, { type: 'number', minimum: -1_000_000, maximum: 1_000_000 }]),
  ),
} as const;
