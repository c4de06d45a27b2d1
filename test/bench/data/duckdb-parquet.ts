import { source } from './duckdb-tables.ts';
import { COLUMNS } from './schema.ts';

/** Copies the generated CSV to Parquet with zstd; values that do not fit their column become null. */
export async function copyToParquet(csv: string, target: string): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const casts = Object.entries(COLUMNS).map(([name, type]) => `try_cast("${name}" as ${type}) as "${name}"`);
  await connection.run(
    `copy (select ${casts.join(', ')} from ${source(csv, 'rows', 'text')}) ` +
      `to '${target.replaceAll("'", "''")}' (format parquet, compression zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
}
