/**
 * `node check.ts <rows|full> <file> [--workers 2]`: what we find in a file of the benchmark, as JSON. It is also the body of its
 * own worker threads, as the action's bundle is.
 */
import os from 'node:os';
import path from 'node:path';
import { dataEngine } from '../../../src/adapters/data-engine.ts';
import { serveAsThread } from '../../../src/adapters/threads.ts';
import { formatOfPath } from '../../../src/data/dataset-files.ts';
import { COMMA } from '../../../src/data/dialect.ts';
import type { DatasetFindings } from '../../../src/data/engine/dataset-request.ts';
import { duplicates } from '../../../src/data/keys/duplicates.ts';
import { verifyDuplicates } from '../../../src/data/keys/verify.ts';
import { onlyBreaches, printOutcome } from './outcome.ts';
import { ROW_SCHEMA, WIDE_SCHEMA } from './schema.ts';

const KEY = 'id';
const MEMORY_BUDGET_BYTES = 256 * 1024 * 1024;

if (!(await serveAsThread())) await main();

async function main(): Promise<void> {
  // By hand: to load what parses arguments would take a tenth of the time that a small file may take.
  const [mode = '', file = '', , workers = '2'] = process.argv.slice(2);
  const { format, compression } = formatOfPath(file);
  if ((mode !== 'rows' && mode !== 'full') || format === undefined) throw new Error('Give rows or full, and a file.');
  const engine = dataEngine({
    threads: Number(workers),
    script: import.meta.filename,
    memoryBudgetBytes: MEMORY_BUDGET_BYTES,
    temporary: os.tmpdir(),
  });
  const wide = path.basename(file).startsWith('wide');
  const full = mode === 'full';
  const findings = await engine.check({
    files: [{ path: path.resolve(file), shown: file, compression, partitions: [] }],
    format,
    dialect: COMMA,
    encoding: 'utf-8',
    schema: { text: JSON.stringify(wide ? WIDE_SCHEMA : ROW_SCHEMA), file: 'bench.schema.json' },
    profile: full,
    keys: full && !wide ? [{ id: KEY, columns: [{ name: KEY, as: 'number' }], skipNulls: true }] : [],
    ranges: [],
    orders: [],
    onProgress: () => {},
  });
  printOutcome({
    engine: 'Trainyard',
    rows: findings.rows,
    violations: violationsOf(findings),
    duplicates: await duplicatesOf(findings),
  });
  await engine.close();
}

function violationsOf({ files }: DatasetFindings): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { column = '', count } of files.flatMap(({ groups }) => groups))
    counts[column] = (counts[column] ?? 0) + count;
  return onlyBreaches(counts);
}

/** Exact: equal hashes are looked up in the file. */
async function duplicatesOf({ keys, rowsAt }: DatasetFindings): Promise<number | undefined> {
  const store = keys.get(KEY);
  if (store === undefined) return undefined;
  const found = duplicates(store);
  const places = found.pairs.flatMap(({ row, other }) => [row + 1, other + 1]);
  const rows = await rowsAt([...new Set(places)]);
  const keyOf = (row: number) => rows.get(row + 1)?.cells[KEY];
  const { count } = await verifyDuplicates(found, async (row, other) => keyOf(row) === keyOf(other));
  return count;
}
