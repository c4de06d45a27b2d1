import type { DatasetFindings, DatasetRequest } from '../data/engine/dataset-request.ts';
import { type CheckedFile, mergeFiles } from '../data/engine/merge-files.ts';
import { type KeyStore, keyStore } from '../data/keys/key-store.ts';
import { compileRowSchema } from '../data/row-schema.ts';
import type { DataEngine } from '../ports.ts';
import { checkDataFile } from './check-data-file.ts';
import { LEAST_PART_BYTES } from './check-text-file.ts';
import { dataThreads } from './data-threads.ts';
import { fileSource } from './file-source.ts';
import { findDataRows } from './find-data-rows.ts';
import { spillFiles } from './spill-files.ts';

export interface DataEngineOptions {
  /** Worker threads; 1 checks in this one. */
  readonly threads: number;
  /** Module that serves as their body, see `dataThreads`. */
  readonly script: string;
  /** Bytes of keys that one data set may hold in memory before they go to disk. */
  readonly memoryBudgetBytes: number;
  /** Folder for temporary files. */
  readonly temporary: string;
}

/** The port `DataEngine` on files and threads. */
export function dataEngine(options: DataEngineOptions): DataEngine {
  const spill = spillFiles(options.temporary);
  const threads = dataThreads(options.script, options.threads);
  return {
    async check(request) {
      const sizes = request.files.map(({ path }) => sizeOf(path));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      if (options.threads > 1 && sizes.some((size) => size >= 2 * LEAST_PART_BYTES)) threads.start();
      const schema = request.schema && (await compileRowSchema(request.schema.text, request.schema.file));
      const stores = keyStores(request, () =>
        keyStore({ budgetBytes: options.memoryBudgetBytes / request.keys.length, spill: spill.spill() }),
      );
      const files: CheckedFile[] = [];
      let before = 0;
      let rows = 0;
      let parts = 0;
      for (const [index, file] of request.files.entries()) {
        const checked = await checkDataFile(file, request, schema, threads, (bytes) =>
          request.onProgress(before + bytes, all),
        );
        parts = addKeys(stores, checked, parts, rows);
        files.push(checked);
        before += sizes[index] ?? 0;
        rows += checked.findings.rows;
      }
      return findingsOf(request, files, stores);
    },
    async observe(request) {
      // Few runs ask for it.
      const { observeData } = await import('./observe-data.ts');
      return observeData(request);
    },
    async close() {
      await threads.close();
      spill.remove();
    },
  };
}

function sizeOf(path: string): number {
  try {
    const source = fileSource(path);
    source.close();
    return source.size;
  } catch {
    // Said when it is its turn.
    return 0;
  }
}

const keyStores = ({ keys }: DatasetRequest, make: () => KeyStore): ReadonlyMap<string, KeyStore> =>
  new Map(keys.map(({ id }) => [id, make()]));

/** @returns the number of the next part */
function addKeys(
  stores: ReadonlyMap<string, KeyStore>,
  { read }: CheckedFile,
  firstPart: number,
  rowsBefore: number,
): number {
  const observed = read?.parts.observed ?? [];
  observed.forEach(({ firstRow, observed: { keys } }, index) => {
    for (const { id, pieces } of keys) {
      const store = stores.get(id);
      store?.placePart(firstPart + index, rowsBefore + firstRow);
      for (const { partition, bytes } of pieces) store?.add({ part: firstPart + index, partition, bytes });
    }
  });
  return firstPart + observed.length;
}

function findingsOf(
  request: DatasetRequest,
  files: readonly CheckedFile[],
  stores: ReadonlyMap<string, KeyStore>,
): DatasetFindings {
  const read = files.flatMap((file) => file.read ?? []);
  // A key that one of the files does not have is no key of the data set.
  const complete = [...stores].filter(([id]) => read.every(({ plan }) => plan.keys.some((key) => key.id === id)));
  return {
    ...mergeFiles(files),
    files: files.map(({ findings }) => findings),
    keys: new Map(complete),
    rowsAt: (rows) => findDataRows(request, files, rows),
  };
}
