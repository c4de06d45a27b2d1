import { messageOf } from '../../errors.ts';
import { fatalFinding, MAXIMUM_ROW_BYTES, rowFinding, type StructureFinding, tooLong } from '../reader.ts';
import { firstTextProblem } from '../text-guard.ts';
import type { ByteSource } from './byte-source.ts';
import type { RowCollector } from './collector.ts';
import { elementScan } from './json-elements.ts';
import { skipBlanks } from './json-members.ts';
import type { SeenColumns } from './json-seen.ts';
import type { Checkpoint } from './part.ts';

export interface JsonPart {
  readonly source: ByteSource;
  readonly rows: Pick<RowCollector, 'rows' | 'lines' | 'skipLines' | 'addMisfit' | 'addObject'>;
  readonly seen: Pick<SeenColumns, 'object'>;
  /** Called now and then with the bytes done so far. */
  readonly onProgress: (bytes: number) => void;
}

export interface JsonPartEnd {
  readonly start: number;
  readonly end: number;
  readonly fatal: StructureFinding | undefined;
  readonly checkpoints: readonly Checkpoint[];
}

const READ_BYTES = 262_144;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Checks a file that is one JSON array of objects, or one object, element by element: no more than one of them is held at a time. Always the
 * whole file, because an element cannot be told from a part of one in the middle of it.
 */
export async function checkJsonPart(part: JsonPart): Promise<JsonPartEnd> {
  const text = textWindow(part);
  const checkpoints: Checkpoint[] = [{ row: 0, line: 0, offset: 0 }];
  const fatal = await checkText(part, text, (offset) => {
    const [last = 0] = checkpoints.slice(-1).map((point) => point.offset);
    if (offset - last >= READ_BYTES) checkpoints.push({ row: part.rows.rows(), line: part.rows.lines(), offset });
  });
  return { start: 0, end: text.position(), fatal, checkpoints };
}

/** @param onElement called with the offset of each element of an array */
async function checkText(
  part: JsonPart,
  text: TextWindow,
  onElement: (offset: number) => void,
): Promise<StructureFinding | undefined> {
  const { rows } = part;
  const broken = (rule: string, message: string) => fatalFinding(rule, rows.lines() + 1, message);
  await text.skipMark();
  const first = await text.next();
  if (first === undefined) return broken('file.empty', 'The file is empty.');
  if (first === OPEN_OBJECT) return (await checkElement(part, text)) ?? (await nothingFollows(text, broken));
  if (first !== OPEN_ARRAY) return broken('json.array', 'The file must hold one JSON array of objects, or one object.');
  text.skip(1);
  if ((await text.next()) === CLOSE_ARRAY) {
    text.skip(1);
    return nothingFollows(text, broken);
  }
  for (;;) {
    const element = await text.next();
    if (element === undefined) return broken('json.syntax', 'The file ends before its array does.');
    if (element === COMMA || element === CLOSE_ARRAY)
      return broken('json.syntax', 'A row is missing in front of this comma or bracket.');
    onElement(text.position());
    const fatal = await checkElement(part, text);
    if (fatal !== undefined) return fatal;
    const separator = await text.next();
    if (separator !== undefined) text.skip(1);
    if (separator === CLOSE_ARRAY) return nothingFollows(text, broken);
    if (separator === undefined) return broken('json.syntax', 'The file ends before its array does.');
    if (separator !== COMMA) return broken('json.syntax', 'A comma or the end of the array was expected behind a row.');
  }
}

async function nothingFollows(
  text: TextWindow,
  broken: (rule: string, message: string) => StructureFinding,
): Promise<StructureFinding | undefined> {
  if ((await text.next()) === undefined) return undefined;
  return broken(
    'json.syntax',
    'Something follows the end of the JSON text. A file with one object per line is JSON Lines.',
  );
}

/** @returns what ends the file */
async function checkElement({ rows, seen }: JsonPart, text: TextWindow): Promise<StructureFinding | undefined> {
  const element = await text.element();
  const line = rows.lines() + 1;
  switch (element.kind) {
    case 'cut':
      return fatalFinding('json.syntax', line, 'The file ends in the middle of this row.', rows.rows() + 1);
    case 'long':
      return tooLong(line);
    case 'element':
      break;
  }
  const { bytes } = element;
  const problem = firstTextProblem(bytes);
  if (problem !== undefined)
    return fatalFinding(problem.rule, line + countLines(bytes.subarray(0, problem.offset)), problem.message);
  const lines = countLines(bytes);
  const parsed = parse(decoder.decode(bytes));
  if (parsed.kind === 'broken') {
    const where = line + countLines(bytes.subarray(0, parsed.offset));
    rows.addMisfit(
      rowFinding('json.syntax', where, rows.rows() + 1, `The row is not valid JSON${parsed.place}.`),
      lines,
    );
  } else if (isObject(parsed.value)) {
    seen.object(parsed.value);
    await rows.addObject(parsed.value, lines);
  } else rows.addMisfit(rowFinding('json.object', line, rows.rows() + 1, 'The row is JSON, but not an object.'), lines);
  return undefined;
}

type Parsed =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `offset` in bytes; the end when it is not known. */
  | { readonly kind: 'broken'; readonly offset: number; readonly place: string };

function parse(text: string): Parsed {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    const position = /at position (\d+)/.exec(messageOf(error))?.[1];
    const before = text.slice(0, position === undefined ? undefined : Number(position));
    const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
    const isFirst = !before.includes('\n');
    const place = position === undefined ? '' : ` at column ${column} of ${isFirst ? 'it' : 'the line'}`;
    return { kind: 'broken', offset: Buffer.byteLength(before), place };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Element =
  | { readonly kind: 'element'; readonly bytes: Uint8Array }
  /** The file ends before it does. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'long' };

/** The bytes of a file from the current place on. Lines that are passed outside of elements are counted. */
interface TextWindow {
  /** The next byte that is not white space; undefined at the end. */
  next(): Promise<number | undefined>;
  skip(bytes: number): void;
  skipMark(): Promise<void>;
  /** Takes the value that begins here. */
  element(): Promise<Element>;
  /** Of the current place in the file. */
  position(): number;
}

function textWindow({ source, rows, onProgress }: JsonPart): TextWindow {
  let held: Uint8Array = new Uint8Array();
  let at = 0;
  let start = 0;

  /** Reads on, keeping what was not yet taken. @returns whether there was more */
  async function more(): Promise<boolean> {
    const left = held.length - at;
    const bytes = new Uint8Array(left + Math.max(READ_BYTES, left));
    bytes.set(held.subarray(at));
    const got = await source.read(bytes.subarray(left), start + held.length);
    start += at;
    at = 0;
    held = bytes.subarray(0, left + got);
    onProgress(start);
    return got > 0;
  }

  return {
    async next() {
      for (;;) {
        const found = skipBlanks(held, at);
        rows.skipLines(countLines(held.subarray(at, found)));
        at = found;
        if (at < held.length) return held[at];
        if (!(await more())) return undefined;
      }
    },
    skip(bytes) {
      at += bytes;
    },
    async skipMark() {
      while (held.length < BYTE_ORDER_MARK.length && (await more()));
      if (BYTE_ORDER_MARK.every((byte, index) => held[index] === byte)) at = BYTE_ORDER_MARK.length;
    },
    async element() {
      const scan = elementScan();
      let scanned = 0;
      for (;;) {
        const end = scan.feed(held, at + scanned);
        if (end - at > MAXIMUM_ROW_BYTES) return { kind: 'long' };
        if (end >= 0) {
          const bytes = held.subarray(at, end);
          at = end;
          return { kind: 'element', bytes };
        }
        scanned = held.length - at;
        if (scanned > MAXIMUM_ROW_BYTES) return { kind: 'long' };
        if (!(await more())) return { kind: 'cut' };
      }
    },
    position: () => start + at,
  };
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
