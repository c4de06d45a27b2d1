import type { ByteSource } from '../data/engine/byte-source.ts';
import type { DataFile, DatasetRequest, FoundRow } from '../data/engine/dataset-request.ts';
import { findJsonRows } from '../data/engine/find-json-rows.ts';
import { findCsvRows } from '../data/engine/find-rows.ts';
import type { CheckedFile } from '../data/engine/merge-files.ts';
import type { CheckPlan } from '../data/engine/plan.ts';
import { fileSource } from './file-source.ts';

/**
 * Reads rows of a data set again, from the nearest place before each where the check knew its row.
 * @param rows over all files, from 1
 */
export async function findDataRows(
  request: DatasetRequest,
  files: readonly CheckedFile[],
  rows: readonly number[],
): Promise<ReadonlyMap<number, FoundRow>> {
  const found = new Map<number, FoundRow>();
  let before = 0;
  for (const [index, checked] of files.entries()) {
    const { rows: count } = checked.findings;
    const own = rows.filter((row) => row > before && row <= before + count).map((row) => row - before - 1);
    const file = request.files[index];
    if (file !== undefined && checked.read !== undefined && own.length > 0) {
      const { plan, parts } = checked.read;
      const ascending = own.toSorted((a, b) => a - b);
      for (const [row, { line, cells }] of await rowsOfFile(request, file, { plan, parts }, ascending))
        found.set(before + row + 1, { file: file.shown, row: row + 1, line, cells });
    }
    before += count;
  }
  return found;
}

type Cells = FoundRow['cells'];

/** @param rows from 0, ascending */
async function rowsOfFile(
  { format, dialect, encoding }: DatasetRequest,
  file: DataFile,
  { plan, parts }: NonNullable<CheckedFile['read']>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, { readonly line: number | undefined; readonly cells: Cells }>> {
  const constants = constantCells(plan);
  switch (format) {
    case 'parquet': {
      const { readParquetRows } = await import('./check-parquet-file.ts');
      return mapped(readParquetRows(file, rows), (cells) => ({ line: undefined, cells: { ...constants, ...cells } }));
    }
    case 'jsonl':
    case 'json': {
      const found = await readAgain(file, encoding, (source) => findJsonRows(source, rows, parts.checkpoints, format));
      return mapped(found, ({ line, cells }) => ({ line, cells: { ...constants, ...cells } }));
    }
    case 'csv':
    case 'tsv': {
      const names = plan.columns.map(({ name }) => name);
      const found = await readAgain(file, encoding, (source) => findCsvRows(source, rows, parts.checkpoints, dialect));
      return mapped(found, ({ line, cells }) => ({
        line,
        cells: { ...constants, ...Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])) },
      }));
    }
  }
}

const mapped = <From, To>(found: ReadonlyMap<number, From>, change: (row: From) => To): ReadonlyMap<number, To> =>
  new Map([...found].map(([row, value]) => [row, change(value)]));

/** Cells of the columns that the file's folders give to every row. */
const constantCells = ({ columns, constants }: CheckPlan): Cells =>
  Object.fromEntries(
    constants.map((text, index) => [columns[columns.length - constants.length + index]?.name ?? '', text]),
  );

/** A stream is read from its beginning and what is not wanted is passed over. */
async function readAgain<Result>(
  { path, shown, compression }: DataFile,
  encoding: string,
  use: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  if (compression === 'none' && encoding === 'utf-8') {
    const source = fileSource(path);
    try {
      return await use(source);
    } finally {
      source.close();
    }
  }
  const { streamSource } = await import('./byte-sources.ts');
  let stream = streamSource(path, shown, compression, encoding);
  let at = 0;
  try {
    return await use({
      async read(into, position) {
        if (position < at) {
          stream.close();
          stream = streamSource(path, shown, compression, encoding);
          at = 0;
        }
        const scrap = new Uint8Array(65_536);
        while (at < position) {
          const got = await stream.read(scrap.subarray(0, Math.min(scrap.length, position - at)), at);
          if (got === 0) return 0;
          at += got;
        }
        const got = await stream.read(into, position);
        at += got;
        return got;
      },
    });
  } finally {
    stream.close();
  }
}
