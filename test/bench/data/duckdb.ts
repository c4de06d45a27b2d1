/** `node test/bench/data/duckdb.ts <query> <file> [--threads 2]`: what DuckDB finds in a file of the benchmark, as JSON. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { QUERIES, type Query, statement } from './duckdb-queries.ts';
import { onlyBreaches, printOutcome } from './outcome.ts';

const { values, positionals } = parseArgs({
  options: { threads: { type: 'string', default: '2' }, print: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [query = '', file = ''] = positionals;
if (!isQuery(query) || file === '') throw new Error(`Give a query (${QUERIES.join(', ')}) and a file.`);

const instance = await DuckDBInstance.create(':memory:', { threads: values.threads });
const connection = await instance.connect();
const { sql, rejects } = statement(query, file, path.basename(file).startsWith('wide') ? 'wide' : 'rows');
const [row = {}] = (await connection.runAndReadAll(sql)).getRowObjectsJson();
if (values.print) console.error(JSON.stringify(row, undefined, 2));

const violations: Record<string, number> = {};
for (const [name, value] of Object.entries(row)) if (name.startsWith('v_')) violations[name.slice(2)] = Number(value);
let unread = 0;
if (rejects) {
  const reader = await connection.runAndReadAll(
    'select column_name, count(*), count(distinct line) from reject_errors group by all',
  );
  for (const [column, count] of reader.getRowsJson()) {
    violations[String(column)] = (violations[String(column)] ?? 0) + Number(count);
  }
  unread = Number(
    (await connection.runAndReadAll('select count(distinct line) from reject_errors')).getRowsJson()[0]?.[0],
  );
}
const duplicates = row['duplicates_id'];
printOutcome({
  engine: 'DuckDB',
  rows: Number(row['rows']) + unread,
  violations: query === 'rows' || query === 'full' ? onlyBreaches(violations) : undefined,
  duplicates: duplicates === undefined ? undefined : Number(duplicates),
});

function isQuery(text: string): text is Query {
  return QUERIES.some((one) => one === text);
}
