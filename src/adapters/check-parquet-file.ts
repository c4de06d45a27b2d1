import { checkParts, type MergedParts } from '../data/engine/check-parts.ts';
import type { DatasetRequest } from '../data/engine/dataset-request.ts';
import type { CheckedFile } from '../data/engine/merge-files.ts';
import { sortGroups } from '../data/engine/merge-parts.ts';
import { findParquetRows, type ParquetCells } from '../data/engine/parquet-find.ts';
import { type ParquetFilePlan, parquetPartChecker } from '../data/engine/parquet-part.ts';
import { parquetPlan } from '../data/engine/parquet-plan.ts';
import type { PartChecker } from '../data/engine/part-checker.ts';
import { rowGroupRanges } from '../data/engine/row-group-ranges.ts';
import { headerProblems } from '../data/header.ts';
import { instantiateKernels, type KernelExports, loadKernels } from '../data/kernels/load.ts';
import { loadParquetKernels, parquetRoom } from '../data/kernels/load-parquet.ts';
import { readFooter } from '../data/parquet/footer.ts';
import { unsupported } from '../data/parquet/parquet-error.ts';
import type { RowSchema } from '../data/row-schema.ts';
import type { ViolationGroup } from '../data/violations.ts';
import { planWithAutomata } from './automaton-maker.ts';
import type { OpenFile } from './check-data-file.ts';
import { type FileSource, fileSource } from './file-source.ts';

/** Where {@link planWithAutomata} takes a file for large. */
const AUTOMATA_BYTES = 1024 * 1024;
/** A thread is worth its start above this size. */
const LEAST_PART_BYTES = 2 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const PARTS_PER_THREAD = 4;

const NO_ROWS: ViolationGroup = {
  rule: 'file.no-rows',
  column: undefined,
  expected: 'There are columns and not a single row.',
  count: 1,
  samples: [{ row: undefined, line: undefined, value: undefined }],
};

/** @throws UserError `data.parquet` when the file is damaged, `data.unsupported` when it has something that the reader does not know */
export async function checkParquetFile(open: OpenFile): Promise<CheckedFile> {
  const { file, request, schema, source } = open;
  refuseCompressed(open);
  const footer = readFooter(source, file.shown);
  const { plan, columns, names, groups, unread } = await planWithAutomata(
    source.size >= AUTOMATA_BYTES,
    (automata) => parquetPlan({ columns: footer.columns, partitions: file.partitions, schema, automata, request }),
    (planned) => planned.columns,
  );
  const parts = await checkRowGroups(open, { name: file.shown, footer, columns, plan, schema: request.schema });
  const found = [
    ...headerProblems(names, undefined, schema),
    ...groups,
    ...parts.groups,
    ...(parts.rows === 0 ? [NO_ROWS] : []),
  ];
  return {
    findings: {
      path: file.shown,
      rows: parts.rows,
      bytes: source.size,
      groups: sortGroups(found, names),
      cutShort: parts.cutShort,
      ...(unread.length === 0 ? {} : { unread }),
    },
    columns: names,
    read: { plan, parts },
  };
}

/** @throws UserError `data.unsupported` */
export function refuseCompressed({ file }: Pick<OpenFile, 'file'>): void {
  if (file.compression === 'none') return;
  throw unsupported(
    { file: file.shown },
    'a Parquet file in an archive cannot be read',
    'Unpack it: its pages are compressed already.',
  );
}

async function checkRowGroups(open: OpenFile, plan: ParquetFilePlan): Promise<MergedParts> {
  const { file, schema, source, threads, onProgress } = open;
  const wanted = threads.count === 1 ? 1 : threads.count * PARTS_PER_THREAD;
  const ranges = rowGroupRanges(plan.footer.rowGroups, wanted, LEAST_PART_BYTES);
  if (ranges.length === 1) {
    const check = checkerOfRowGroups(plan, instantiateKernels(), source, schema);
    return checkParts(ranges, 0, (range) => check(range, onProgress));
  }
  let done = 0;
  const check = threads.forFile(file.path, plan, (bytes) => {
    done += bytes;
    onProgress(done);
  });
  return checkParts(ranges, 0, check);
}

/**
 * What checks row groups in one thread.
 * @param wasm kernels that are its own
 * @param schema compiled, where it is at hand
 */
export function checkerOfRowGroups(
  plan: ParquetFilePlan,
  wasm: KernelExports,
  source: FileSource,
  schema?: RowSchema,
): PartChecker {
  return parquetPartChecker(plan, { kernels: loadKernels(wasm), parquet: loadParquetKernels(wasm) }, source, schema);
}

/** Reads rows of a file again. @param rows ascending, from 0 @throws UserError as {@link checkParquetFile} */
export function readParquetRows(
  { path, shown }: DatasetRequest['files'][number],
  rows: readonly number[],
): ReadonlyMap<number, ParquetCells> {
  const source = fileSource(path);
  try {
    return findParquetRows({ file: source, name: shown, footer: readFooter(source, shown), room: parquetRoom() }, rows);
  } finally {
    source.close();
  }
}
