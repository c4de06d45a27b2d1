import { isUtf8 } from 'node:buffer';
import { parseLine } from '../jsonl-reader.ts';
import { JSON_INFO } from '../kernels/json-kernels.ts';
import { fatalFinding, MAXIMUM_ROW_BYTES, rowFinding, type StructureFinding, tooLong } from '../reader.ts';
import { firstTextProblem } from '../text-guard.ts';
import { MAXIMUM_SAMPLES } from '../violations.ts';
import type { RewindableSource } from './byte-source.ts';
import type { RowSink } from './collector.ts';
import { jsonLayout } from './json-layout.ts';
import type { SeenColumns } from './json-seen.ts';
import { lineStart } from './line-start.ts';
import type { Checkpoint, PartRange } from './part.ts';
import type { ColumnPlan } from './plan.ts';
import { pairedFields, type Workspace } from './workspace.ts';

export interface JsonlPart {
  readonly source: RewindableSource;
  readonly range: PartRange;
  /** Those of the file, without the ones that all rows share. */
  readonly columns: readonly ColumnPlan[];
  readonly space: Workspace;
  readonly rows: RowSink;
  readonly seen: SeenColumns;
  /** Called after every block with the bytes done so far. */
  readonly onProgress: (bytes: number) => void;
}

export interface JsonlPartEnd {
  readonly start: number;
  readonly end: number;
  readonly fatal: StructureFinding | undefined;
  readonly checkpoints: readonly Checkpoint[];
}

const LINE_FEED = 0x0a;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What happened to some lines: bytes done, and whether the part ends there. */
interface LinesEnd {
  readonly used: number;
  readonly done: boolean;
  readonly fatal?: StructureFinding;
}

/**
 * Checks the rows that begin in a range of a JSON Lines text. Lines that look alike are cut by the kernel and checked column by column; every
 * other line by itself. Blank lines belong to the row before them, so that a part ends where a row begins: they are findings only when a row follows.
 */
export async function checkJsonlPart(part: JsonlPart): Promise<JsonlPartEnd> {
  const { source, range, space, rows } = part;
  const checkpoints: Checkpoint[] = [];
  const lines = lineChecker(part);
  const start = range.exact ? range.from : await lineStart(source, range.from);
  // Blank lines belong to the row before them, so only the first part can end with the file and without a row.
  const atEnd = () => (range.from === 0 && rows.rows() === 0 ? EMPTY : undefined);
  let position = start;
  let held = 0;
  for (;;) {
    const free = space.memory.u8().subarray(space.block + held, space.block + space.blockBytes);
    const got = await source.read(free, position + held);
    const length = held + got;
    const final = got === 0 && free.length > 0;
    if (length === 0) return { start, end: position, fatal: atEnd(), checkpoints };
    if (checkpoints.at(-1)?.offset !== position)
      checkpoints.push({ row: rows.rows(), line: rows.lines(), offset: position });
    const whole =
      space.memory
        .u8()
        .subarray(space.block, space.block + length)
        .lastIndexOf(LINE_FEED) + 1;
    let end: LinesEnd = { used: 0, done: false };
    if (final) end = await lines.check(position, length);
    else if (whole > 0) end = await lines.check(position, whole);
    else if (length === space.blockBytes) end = await checkLongLine(part, lines, position, length);
    position += end.used;
    part.onProgress(position - start);
    if (end.done) return { start, end: position, fatal: end.fatal, checkpoints };
    if (final && end.used >= length) return { start, end: position, fatal: atEnd(), checkpoints };
    held = Math.max(length - end.used, 0);
    space.memory.u8().copyWithin(space.block, space.block + end.used, space.block + length);
  }
}

const EMPTY = fatalFinding('file.empty', 1, 'The file is empty.');

interface LineChecker {
  /** Checks the lines at the front of the block, the last one perhaps without a line feed. */
  check(position: number, length: number): Promise<LinesEnd>;
  /** Checks one line by itself. @param bytes without the line feed @param size with it */
  checkLine(bytes: Uint8Array, position: number, size: number): Promise<LinesEnd>;
}

function lineChecker(part: JsonlPart): LineChecker {
  const { space, range, rows, columns, seen } = part;
  const { kernels, memory, block, info } = space;
  const layout = jsonLayout(space, columns);
  const maximumRows = Math.max(1, Math.floor(space.blockBytes / Math.max(columns.length, 1)));
  const blanks = blankLines(rows);
  let learning = true;

  async function checkLine(bytes: Uint8Array, position: number, size: number): Promise<LinesEnd> {
    const isOurs = position < range.to;
    const problem = firstTextProblem(bytes);
    const text = decoder.decode(bytes).trim();
    if (text === '') {
      blanks.add(size - bytes.length);
      return { used: size, done: false };
    }
    if (!isOurs && blanks.none()) return { used: 0, done: true };
    if (problem !== undefined)
      return { used: 0, done: true, fatal: fatalFinding(problem.rule, rows.lines() + 1, problem.message) };
    blanks.flush();
    if (!isOurs) return { used: 0, done: true };
    const event = parseLine(text, rows.rows() + 1, rows.lines() + 1);
    if (event.kind === 'finding') rows.addMisfit(event, size - bytes.length);
    else if (event.kind === 'row' && event.row.kind === 'object') {
      seen.object(event.row.value);
      await rows.addObject(event.row.value, size - bytes.length);
    }
    return { used: size, done: false };
  }

  /** Lets the kernel cut as many lines as it can. @returns bytes of these lines */
  async function checkAlike(offset: number, limit: number): Promise<number> {
    const base = block + offset;
    const count = kernels.jsonLines(base, limit, layout.address, maximumRows, space.pairs, space.scratch, info);
    if (count === 0) return 0;
    const { [JSON_INFO.consumed]: consumed = 0, [JSON_INFO.lookups]: lookups = 0 } = memory
      .u32()
      .subarray(info >> 2, (info >> 2) + 2);
    learning = lookups > count;
    blanks.flush();
    const fields = (column: number) => ({ ...pairedFields(space, count, columns.length, column), base });
    seen.block(fields);
    await rows.addBlock({
      rows: count,
      lines: count,
      oneLinePerRow: true,
      base,
      startOf: () => 0,
      fields,
    });
    return consumed;
  }

  /** Makes a line the example for those behind it, when it is one. */
  function learn(line: Uint8Array): void {
    if (!isUtf8(line) || !isJsonObject(decoder.decode(line))) return;
    layout.learn(line);
    learning = false;
  }

  return {
    checkLine,
    async check(position, length) {
      const bytes = memory.u8();
      // A last row without a line end gets one.
      const isOpen = bytes[block + length - 1] !== LINE_FEED;
      if (isOpen) bytes[block + length] = LINE_FEED;
      const size = isOpen ? length + 1 : length;
      const broken = kernels.utf8(block, length);
      const sound = broken < 0 ? size : bytes.lastIndexOf(LINE_FEED, block + broken) + 1 - block;
      const mine = Math.min(sound, range.to - position);
      let at = 0;
      while (at < length) {
        const lineEnd = memory.u8().indexOf(LINE_FEED, block + at) - block;
        if (at < mine) {
          if (learning) learn(memory.u8().slice(block + at, block + lineEnd));
          const used = await checkAlike(at, mine - at);
          at += used;
          if (used > 0) continue;
        }
        const line = memory.u8().slice(block + at, block + lineEnd);
        const end = await checkLine(line, position + at, Math.min(lineEnd + 1, length) - at);
        if (end.done) return { ...end, used: at };
        at += end.used;
      }
      return { used: Math.min(at, length), done: false };
    },
  };
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Blank lines that were met and not yet reported. A file can be full of them, so only the first places are kept. */
function blankLines(rows: RowSink) {
  let count = 0;
  let places: number[] = [];
  return {
    none: () => count === 0,
    add(lineFeeds: number): void {
      count += 1;
      if (places.length < MAXIMUM_SAMPLES) places.push(rows.lines() + 1);
      rows.skipLines(lineFeeds);
    },
    /** A row follows: blank lines at the end of a file are fine. */
    flush(): void {
      for (let index = 0; index < count; index += 1)
        rows.addMisfit(rowFinding('jsonl.blank-line', places[index] ?? 0, undefined, 'The line is blank.'), 0);
      count = 0;
      places = [];
    },
  };
}

/** A line that is longer than the block: read into a buffer of its own. */
async function checkLongLine(part: JsonlPart, lines: LineChecker, position: number, length: number): Promise<LinesEnd> {
  const { space, source, rows } = part;
  let buffer: Uint8Array = space.memory.u8().slice(space.block, space.block + length);
  for (;;) {
    const known = buffer.length;
    const larger = new Uint8Array(Math.min(known * 2, MAXIMUM_ROW_BYTES + space.blockBytes));
    larger.set(buffer);
    let filled = known;
    let got = 1;
    while (filled < larger.length && got > 0) {
      got = await source.read(larger.subarray(filled), position + filled);
      filled += got;
    }
    buffer = larger.subarray(0, filled);
    const lineEnd = buffer.indexOf(LINE_FEED, known);
    if ((lineEnd < 0 ? filled : lineEnd) > MAXIMUM_ROW_BYTES)
      return { used: 0, done: true, fatal: tooLong(rows.lines() + 1) };
    if (lineEnd < 0 && got > 0) continue;
    const bytes = lineEnd < 0 ? buffer : buffer.subarray(0, lineEnd);
    const end = await lines.checkLine(bytes, position, lineEnd < 0 ? filled : lineEnd + 1);
    source.giveBack(buffer.slice(end.used));
    return end;
  }
}
