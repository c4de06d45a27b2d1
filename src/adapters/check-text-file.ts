import type { Compression } from '../data/dataset-files.ts';
import { type ByteSource, firstBytes } from '../data/engine/byte-source.ts';
import { checkParts, emptyGroups, findingGroup, type MergedParts, rangesOf } from '../data/engine/check-parts.ts';
import { readCsvHeader } from '../data/engine/csv-header.ts';
import { delimitedPlan, jsonPlan } from '../data/engine/file-plan.ts';
import { JSON_SAMPLE_BYTES } from '../data/engine/json-columns.ts';
import type { CheckedFile } from '../data/engine/merge-files.ts';
import { sortGroups } from '../data/engine/merge-parts.ts';
import { type FilePlan, partChecker } from '../data/engine/part-checker.ts';
import { headerProblems } from '../data/header.ts';
import { loadKernels } from '../data/kernels/load.ts';
import type { StructureFinding } from '../data/reader.ts';
import { planWithAutomata } from './automaton-maker.ts';
import type { StreamSource } from './byte-sources.ts';
import type { OpenFile } from './check-data-file.ts';

/** A thread is worth its start above this size. */
export const LEAST_PART_BYTES = 4 * 1024 * 1024;
/** Several parts per thread, so that a slow moment of one processor does not hold up the end. */
const PARTS_PER_THREAD = 4;
/** Where {@link planWithAutomata} takes a text for large. */
const AUTOMATA_BYTES = 4 * 1024 * 1024;

export async function checkDelimited(open: OpenFile): Promise<CheckedFile> {
  const { file, request, schema, source } = open;
  const stream = streamOf(open);
  const header = await withSource(open, stream, (bytes) => readCsvHeader(bytes, request.dialect));
  if (header.kind === 'broken') return unreadable(file.shown, header.findings, source.size);
  const { columns } = header;
  const plan = await planWithAutomata(
    source.size >= AUTOMATA_BYTES,
    (automata) => delimitedPlan({ columns, partitions: file.partitions, schema, automata, request }),
    (planned) => planned.columns,
  );
  const filePlan: FilePlan = { format: { kind: 'delimited', dialect: request.dialect }, plan, schema: request.schema };
  const parts = await (stream ? checkStream(open, stream, filePlan, header) : checkRanges(open, filePlan, header));
  const names = plan.columns.map(({ name }) => name);
  return {
    findings: {
      path: file.shown,
      rows: parts.rows,
      bytes: source.size,
      groups: sortGroups(
        [...headerProblems(names, header.line, schema), ...parts.groups, ...emptyGroups(parts, header.line)],
        names,
      ),
      cutShort: parts.cutShort,
    },
    columns: names,
    read: { plan, parts },
  };
}

/** A file of JSON rows. Its columns are those of the schema and those that its first rows have. */
export async function checkJson(open: OpenFile, format: 'jsonl' | 'json'): Promise<CheckedFile> {
  const { file, request, schema, source } = open;
  const stream = streamOf(open);
  const sample = await withSource(open, stream, (bytes) => firstBytes(bytes, JSON_SAMPLE_BYTES));
  const plan = await planWithAutomata(
    source.size >= AUTOMATA_BYTES,
    (automata) => jsonPlan({ sample, format, partitions: file.partitions, schema, automata, request }),
    (planned) => planned.columns,
  );
  const filePlan: FilePlan = { format: { kind: format }, plan, schema: request.schema };
  const start = { end: 0, lines: 0 };
  const parts = await (stream ? checkStream(open, stream, filePlan, start) : checkRanges(open, filePlan, start));
  const names = plan.columns.map(({ name }) => name);
  return {
    findings: {
      path: file.shown,
      rows: parts.rows,
      bytes: source.size,
      groups: sortGroups(parts.groups, names),
      cutShort: parts.cutShort,
    },
    columns: parts.profile?.columns.map(({ name }) => name) ?? names,
    read: { plan, parts },
  };
}

interface FirstRow {
  /** Offset of the first row and the lines before it. */
  readonly end: number;
  readonly lines: number;
}

async function checkRanges(open: OpenFile, plan: FilePlan, { end, lines }: FirstRow): Promise<MergedParts> {
  const { file, schema, source, threads, onProgress } = open;
  // An array of JSON must be read from its beginning.
  const wanted = threads.count === 1 || plan.format.kind === 'json' ? 1 : threads.count * PARTS_PER_THREAD;
  const ranges = rangesOf(end, source.size, wanted, LEAST_PART_BYTES);
  if (ranges.length === 1) {
    const check = partChecker(plan, loadKernels(), source, { schema });
    return checkParts(ranges, lines, (range) => check(range, (bytes) => onProgress(end + bytes)));
  }
  let done = end;
  const check = threads.forFile(file.path, plan, (bytes) => {
    done += bytes;
    onProgress(done);
  });
  return checkParts(ranges, lines, check);
}

/** What is not plain UTF-8 can only be read from its beginning. It is unpacked here while another thread checks it. */
async function checkStream(
  open: OpenFile,
  stream: Stream,
  plan: FilePlan,
  { end, lines }: FirstRow,
): Promise<MergedParts> {
  const { file, schema, source, threads, onProgress } = open;
  const bytes = await openStream(file, stream);
  const whole = { from: end, to: Number.POSITIVE_INFINITY, exact: true };
  try {
    if (threads.count === 1 || source.size < LEAST_PART_BYTES) {
      await skip(bytes, end);
      const check = partChecker(plan, loadKernels(), bytes, { schema });
      return await checkParts([whole], lines, (range) => check(range, () => onProgress(bytes.done())));
    }
    let left = end;
    const next = async () => {
      onProgress(bytes.done());
      let piece = await bytes.next();
      for (; piece !== undefined && piece.length <= left; piece = await bytes.next()) left -= piece.length;
      const rest = piece?.subarray(left);
      left = 0;
      return rest;
    };
    return await checkParts([whole], lines, (range) => threads.checkStream(plan, range, next));
  } finally {
    bytes.close();
  }
}

interface Stream {
  readonly compression: Compression;
  readonly encoding: string;
}

function streamOf({ file, request }: OpenFile): Stream | undefined {
  const { compression } = file;
  if (compression === 'none' && request.encoding === 'utf-8') return undefined;
  return { compression, encoding: request.encoding };
}

async function openStream({ path, shown }: OpenFile['file'], { compression, encoding }: Stream): Promise<StreamSource> {
  // Most files need no unpacking, and what does it takes a moment to load.
  const { streamSource } = await import('./byte-sources.ts');
  return streamSource(path, shown, compression, encoding);
}

async function withSource<Result>(
  { file, source }: OpenFile,
  stream: Stream | undefined,
  use: (bytes: ByteSource, done: () => number) => Promise<Result>,
): Promise<Result> {
  if (stream === undefined) return use(source, () => source.size);
  const bytes = await openStream(file, stream);
  try {
    return await use(bytes, bytes.done);
  } finally {
    bytes.close();
  }
}

async function skip(bytes: ByteSource, length: number): Promise<void> {
  const scrap = new Uint8Array(65_536);
  let got = 1;
  // It ends early when the file was cut since its header was read.
  for (let at = 0; at < length && got > 0; at += got)
    got = await bytes.read(scrap.subarray(0, Math.min(scrap.length, length - at)), at);
}

const unreadable = (shown: string, findings: readonly StructureFinding[], bytes: number): CheckedFile => ({
  findings: {
    path: shown,
    rows: 0,
    bytes,
    groups: findings.map(findingGroup),
    cutShort: true,
  },
  columns: [],
  read: undefined,
});
