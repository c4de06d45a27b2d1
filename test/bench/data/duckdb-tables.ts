import { COLUMNS, WIDE_COLUMNS } from './schema.ts';

/** How DuckDB is told to read a file: explicit types, nothing guessed. */
export type Table = 'rows' | 'wide';

/** `typed` casts while reading and sets unreadable rows aside; `text` keeps every cell as text. */
export type Reading = 'typed' | 'text';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const columnsOf = (table: Table): Readonly<Record<string, string>> =>
  table === 'rows' ? COLUMNS : Object.fromEntries(WIDE_COLUMNS.map((name) => [name, 'DOUBLE']));

/** The `from` clause for a file of the benchmark, by its ending. */
export function source(file: string, table: Table, reading: Reading): string {
  const types = Object.entries(columnsOf(table)).map(([name, type]) => [name, reading === 'text' ? 'VARCHAR' : type]);
  if (file.endsWith('.parquet')) return `read_parquet(${quoted(file)})`;
  if (file.endsWith('.jsonl')) {
    // Ill-formed moments must arrive as text: read_json has no rejects, one bad value would end the query.
    const loose = types.map(([name = '', type = '']) => [name, LOOSE.has(name) ? 'VARCHAR' : type]);
    return `read_json(${quoted(file)}, format = 'newline_delimited', columns = ${struct(loose)})`;
  }
  const rejects = reading === 'typed' ? ', store_rejects = true, rejects_limit = 0' : '';
  return (
    `read_csv(${quoted(file)}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, ` +
    `columns = ${struct(types)}${rejects})`
  );
}

const LOOSE: ReadonlySet<string> = new Set(['price', 'event_date', 'event_ts']);

const struct = (entries: readonly (readonly string[])[]): string =>
  `{${entries.map(([name = '', type = '']) => `${quoted(name)}: ${quoted(type)}`).join(', ')}}`;
