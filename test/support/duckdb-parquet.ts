import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A DuckDB of its own with a folder for files, removed at the end. */
export interface DuckDb extends AsyncDisposable {
  run(sql: string): Promise<void>;
  /** Rows as arrays of the columns' values. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** @param options of `COPY … TO`, after the format */
  parquet(query: string, options: string): Promise<Uint8Array>;
}

export async function duckDb(): Promise<DuckDb> {
  const folder = await mkdtemp(join(tmpdir(), 'parquet-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  let files = 0;
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
    parquet: async (query, options) => {
      files += 1;
      const path = join(folder, `${files}.parquet`);
      await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet, ${options})`);
      return new Uint8Array(await readFile(path));
    },
    [Symbol.asyncDispose]: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
