import type { Dialect } from '../dialect.ts';
import { SCAN_INFO } from '../kernels/kernels.ts';
import { fatalFinding, MAXIMUM_ROW_BYTES, type StructureFinding, tooLong } from '../reader.ts';
import { firstTextProblem } from '../text-guard.ts';
import type { RewindableSource } from './byte-source.ts';
import type { RowSink } from './collector.ts';
import { brokenQuotes, misfit } from './csv-findings.ts';
import { type CsvRecord, readCsvRecord } from './csv-rows.ts';
import { applyNullTokens } from './null-tokens.ts';
import type { Checkpoint, PartRange } from './part.ts';
import { rowStart } from './row-start.ts';
import { indexedFields, pairedFields, type Workspace } from './workspace.ts';

export interface CsvPart {
  readonly source: RewindableSource;
  readonly range: PartRange;
  readonly dialect: Dialect;
  readonly columns: number;
  readonly space: Workspace;
  readonly rows: RowSink;
  /** Called after every block with the bytes done so far. */
  readonly onProgress: (bytes: number) => void;
}

export interface CsvPartEnd {
  readonly start: number;
  readonly end: number;
  readonly fatal: StructureFinding | undefined;
  readonly checkpoints: readonly Checkpoint[];
}

/** What happened to one block: bytes done, and whether the part ends there. */
interface BlockEnd {
  readonly used: number;
  readonly done: boolean;
  readonly fatal?: StructureFinding;
}

const LINE_FEED = 0x0a;

const customNulls = ({ nulls }: Dialect): boolean => nulls.length !== 1 || nulls[0] !== '';

/**
 * Checks the rows that begin in a range of a CSV text, block by block: regular blocks column by column in the kernels, everything
 * else row by row.
 */
export async function checkCsvPart(part: CsvPart): Promise<CsvPartEnd> {
  const { source, range, space, rows } = part;
  const checkpoints: Checkpoint[] = [];
  const start = range.exact ? range.from : await rowStart(source, range.from, space, part.columns, part.dialect);
  let position = start;
  let held = 0;
  for (;;) {
    if (position >= range.to) return { start, end: position, fatal: undefined, checkpoints };
    const free = space.memory.u8().subarray(space.block + held, space.block + space.blockBytes);
    const got = await source.read(free, position + held);
    const length = held + got;
    const final = got === 0 && free.length > 0;
    if (length === 0) return { start, end: position, fatal: undefined, checkpoints };
    checkpoints.push({ row: rows.rows(), line: rows.lines(), offset: position });
    let end = await checkBlock(part, position, length, final);
    if (end.used === 0 && !end.done) {
      if (!final && length < space.blockBytes) {
        held = length;
        continue;
      }
      end = await checkLongRow(part, position, length);
    }
    position += end.used;
    part.onProgress(position - start);
    if (end.done) return { start, end: position, fatal: end.fatal, checkpoints };
    held = Math.max(length - end.used, 0);
    space.memory.u8().copyWithin(space.block, space.block + end.used, space.block + length);
  }
}

async function checkBlock(part: CsvPart, position: number, length: number, final: boolean): Promise<BlockEnd> {
  const { space, dialect, columns } = part;
  const { kernels, memory, block, index, info } = space;
  const facts = () => memory.u32().subarray(info >> 2, (info >> 2) + 8);
  facts().fill(0);
  const bytes = memory.u8();
  // A last row without a line end gets one; it is not counted as a line.
  const open = final && bytes[block + length - 1] !== LINE_FEED;
  if (open) bytes[block + length] = LINE_FEED;
  const size = open ? length + 1 : length;
  const positions = kernels.scan(block, size, dialect.delimiter, dialect.quote, index, info);
  const {
    [SCAN_INFO.rows]: rows = 0,
    [SCAN_INFO.quotes]: quotes = 0,
    [SCAN_INFO.wide]: wide,
    [SCAN_INFO.nul]: nul,
  } = facts();
  const slowly = () => checkRowByRow(part, memory.u8().subarray(block, block + length), position, final);
  if (rows === 0 || nul !== 0 || rows * columns > positions) return slowly();
  memory.u32()[(index >> 2) - 1] = 0xffffffff;
  const shape = kernels.regular(block, index, rows, columns, dialect.comment ?? 0);
  if (shape === 0) return slowly();
  const endOf = (count: number): number =>
    count === 0 ? 0 : (memory.u32()[(index >> 2) + count * columns - 1] ?? 0) + 1;
  const used = endOf(rows);
  if (wide !== 0 && kernels.utf8(block, used) >= 0) return slowly();
  const unquoting = quotes > 0 || shape === 3 || customNulls(dialect);
  if (unquoting) {
    const seen = kernels.unquote(block, index, rows, columns, dialect.quote, space.pairs, space.scratch);
    if (seen !== quotes - count(memory.u8(), block + used, block + size, dialect.quote)) return slowly();
    if (customNulls(dialect)) applyNullTokens(space, rows * columns, dialect);
  }
  const mine = rowsBefore(part.range.to - position, rows, endOf);
  const fieldsOf = unquoting ? pairedFields : indexedFields;
  const done = endOf(mine);
  await part.rows.addBlock({
    rows: mine,
    lines:
      quotes === 0
        ? mine - Number(open && mine === rows)
        : count(memory.u8(), block, block + Math.min(done, length), LINE_FEED),
    oneLinePerRow: quotes === 0,
    base: block,
    startOf: endOf,
    fields: (column) => fieldsOf(space, mine, columns, column),
  });
  return { used: Math.min(done, length), done: mine < rows || (final && used >= length) };
}

/** How many of a block's rows begin before a limit, an offset from the block's start. */
function rowsBefore(limit: number, rows: number, startOf: (row: number) => number): number {
  if (startOf(rows) <= limit) return rows;
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function count(bytes: Uint8Array, from: number, to: number, wanted: number): number {
  let found = 0;
  for (let at = bytes.indexOf(wanted, from); at >= 0 && at < to; at = bytes.indexOf(wanted, at + 1)) found += 1;
  return found;
}

/** Rows that are not regular: one by one, with the exact place of whatever is wrong. */
async function checkRowByRow(part: CsvPart, bytes: Uint8Array, position: number, final: boolean): Promise<BlockEnd> {
  const { dialect, range, rows } = part;
  // Whole lines only: a character may be cut at the end of the block.
  const judged = final ? bytes : bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
  const problem = firstTextProblem(judged);
  const sound = problem === undefined ? bytes : bytes.slice(0, problem.offset);
  let at = 0;
  while (at < sound.length) {
    if (position + at >= range.to) return { used: at, done: true };
    const step = readCsvRecord(sound, at, final && problem === undefined, dialect);
    if (step.kind === 'incomplete') break;
    if (step.kind === 'broken') {
      const fatal = brokenQuotes(step.reason, rows.lines() + 1, rows.rows() + 1);
      return { used: at, done: true, fatal };
    }
    if (step.kind === 'comment') {
      rows.skipLines(1);
      at = step.end;
      continue;
    }
    if (step.record.end - at > MAXIMUM_ROW_BYTES) return { used: at, done: true, fatal: tooLong(rows.lines() + 1) };
    await addRecord(part, step.record, sound);
    at = step.record.end;
  }
  if (problem !== undefined) {
    const line = rows.lines() + 1 + count(sound, at, sound.length, LINE_FEED);
    return { used: at, done: true, fatal: fatalFinding(problem.rule, line, problem.message) };
  }
  return { used: at, done: final && at >= bytes.length };
}

async function addRecord(
  { columns, rows }: CsvPart,
  { cells, start, end }: CsvRecord,
  bytes: Uint8Array,
): Promise<void> {
  const lines = count(bytes, start, end, LINE_FEED);
  if (cells.length === columns) await rows.addCells(cells, lines);
  else rows.addMisfit(misfit(cells, columns, rows.rows() + 1, rows.lines() + 1), lines);
}

/** A row that is longer than the block: read into a buffer of its own. */
async function checkLongRow(part: CsvPart, position: number, length: number): Promise<BlockEnd> {
  const { space, source } = part;
  let buffer: Uint8Array = space.memory.u8().slice(space.block, space.block + length);
  for (;;) {
    const larger = new Uint8Array(Math.min(buffer.length * 2, MAXIMUM_ROW_BYTES * 2));
    larger.set(buffer);
    let filled = buffer.length;
    let got = 1;
    while (filled < larger.length && got > 0) {
      got = await source.read(larger.subarray(filled), position + filled);
      filled += got;
    }
    buffer = larger.subarray(0, filled);
    const end = await checkRowByRow(part, buffer, position, got === 0);
    if (end.used > 0 || end.done) {
      source.giveBack(buffer.subarray(end.used));
      return end;
    }
    if (got === 0 || buffer.length > MAXIMUM_ROW_BYTES)
      return { used: 0, done: true, fatal: tooLong(part.rows.lines() + 1) };
  }
}
