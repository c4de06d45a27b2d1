import { columnsOf, type Reading, source, type Table } from './duckdb-tables.ts';
import { type COLUMNS, COUNTRIES, DEVICES, WIDE_COLUMNS } from './schema.ts';

/**
 * What DuckDB is asked: `count` only counts rows, `rows` also the breaches of every row rule, `full` adds a profile and exact
 * uniqueness of the ids, `exact` computes aggregates that a profile must equal.
 */
export const QUERIES = ['count', 'rows', 'full', 'exact'] as const;
export type Query = (typeof QUERIES)[number];

export interface Statement {
  readonly sql: string;
  /** Whether rows that could not be read stand in `reject_errors` afterwards. */
  readonly rejects: boolean;
}

const NUMBERS = ['age', 'price', 'score', 'f1', 'f2'] as const;
const QUANTILES = '[0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]';

/** Result columns are called `v_<column>` for breaches and `<aggregate>_<column>` for aggregates. */
export function statement(query: Query, file: string, table: Table): Statement {
  const reading: Reading = query === 'count' || query === 'exact' ? 'text' : 'typed';
  return {
    sql: `select ${['count(*) as rows', ...selected(query, file, table)].join(', ')} from ${source(file, table, reading)}`,
    rejects: reading === 'typed' && /\.csv(\.|$)/.test(file),
  };
}

function selected(query: Query, file: string, table: Table): readonly string[] {
  switch (query) {
    case 'count':
      return [];
    case 'rows':
      return breaches(file, table);
    case 'full':
      return [...breaches(file, table), ...profile(file, table)];
    case 'exact':
      return exactAggregates(file, table);
  }
}

/** Every column is named: DuckDB does not cast columns that a query leaves out, and then reports no errors in them. */
function breaches(file: string, table: Table): readonly string[] {
  const bad = table === 'wide' ? wideBreaches() : rowBreaches(file);
  return Object.entries(bad).map(([column, condition]) => `count(*) filter (where ${condition}) as v_${column}`);
}

const wideBreaches = (): Readonly<Record<string, string>> =>
  Object.fromEntries(WIDE_COLUMNS.map((name) => [name, `${name} is null or ${name} not between -1000000 and 1000000`]));

function rowBreaches(file: string): Readonly<Record<keyof typeof COLUMNS, string>> {
  const loose = file.endsWith('.jsonl');
  const price = priceOf(file);
  return {
    id: 'id is null or id < 1',
    user_id: "user_id is null or not regexp_full_match(user_id, 'u[0-9a-f]{12}')",
    event_ts: loose ? 'try_cast(event_ts as timestamp) is null' : 'event_ts is null',
    event_date: loose ? 'try_cast(event_date as date) is null' : 'event_date is null',
    country: `country is null or country not in (${list(COUNTRIES)})`,
    device: `device is null or device not in (${list(DEVICES)})`,
    age: 'age not between 13 and 99',
    price: `${price} is null or ${price} not between 0 and 10000`,
    score: 'score is null or score not between -10 and 10',
    f1: 'f1 is null',
    // No rule but its type; named all the same.
    f2: 'f2 is not null and isnan(f2)',
    label: 'label is null or label not in (0, 1)',
    category: "category is null or not regexp_full_match(category, 'cat_[0-9]{4}')",
    text: 'text is null or length(text) not between 1 and 80',
    flag: 'flag is null',
  };
}

const priceOf = (file: string): string => (file.endsWith('.jsonl') ? 'try_cast(price as double)' : 'price');

/** What our own profile holds too: nulls, ranges, moments, quantiles, different values, frequent values, exact uniqueness. */
function profile(file: string, table: Table): readonly string[] {
  const numbers = table === 'wide' ? WIDE_COLUMNS : NUMBERS;
  const statistics = numbers.flatMap((name) => {
    const value = name === 'price' ? priceOf(file) : name;
    return [
      `count(${value}) as count_${name}`,
      `min(${value}) as min_${name}`,
      `max(${value}) as max_${name}`,
      `avg(${value}) as mean_${name}`,
      `stddev_pop(${value}) as deviation_${name}`,
      `approx_quantile(${value}, ${QUANTILES}) as quantiles_${name}`,
    ];
  });
  if (table === 'wide') return statistics;
  return [
    ...statistics,
    ...['event_ts', 'event_date'].flatMap((name) => [`min(${name}) as min_${name}`, `max(${name}) as max_${name}`]),
    ...['user_id', 'category', 'text'].map((name) => `approx_count_distinct(${name}) as about_${name}`),
    ...['country', 'device', 'label', 'flag'].map((name) => `histogram(${name}) as histogram_${name}`),
    'count(id) - count(distinct id) as duplicates_id',
  ];
}

/** Over cells read as text, so that one bad cell hides no other; a text that is no number counts for no number. */
function exactAggregates(file: string, table: Table): readonly string[] {
  if (!/\.csv$/.test(file)) throw new Error('Exact aggregates are for CSV files.');
  return Object.entries(columnsOf(table)).flatMap(([name, type]) => [
    `count(*) filter (where "${name}" is null) as nulls_${name}`,
    `count(distinct "${name}") as distinct_${name}`,
    ...moments(name, type),
  ]);
}

function moments(name: string, type: string): readonly string[] {
  const value = asNumber(`"${name}"`, type);
  if (value === undefined) return [];
  return ['count', 'min', 'max', 'fsum', 'avg', 'var_samp'].map(
    (aggregate) => `${aggregate}(${value}) as ${aggregate}_${name}`,
  );
}

/** A text as the number that a profile counts: dates in days, moments in seconds since 1970. Undefined for other columns. */
function asNumber(cell: string, type: string): string | undefined {
  switch (type) {
    case 'BIGINT':
    case 'INTEGER':
    case 'TINYINT':
    case 'DOUBLE':
      return `try_cast(${cell} as double)`;
    case 'DATE':
      return `(try_cast(${cell} as date) - date '1970-01-01')::double`;
    case 'TIMESTAMP':
      return `epoch(try_cast(${cell} as timestamp))`;
    default:
      return undefined;
  }
}

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
