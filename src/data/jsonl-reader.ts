import { messageOf } from '../errors.ts';
import { fatalFinding, type ReaderEvent, rowFinding, type StructureFinding } from './reader.ts';
import { guardText } from './text-guard.ts';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads JSON Lines (jsonlines.org): one JSON object per line, LF or CRLF. A line that is not an object is a finding and is not
 * yielded; blank lines are findings too, except at the end of the file.
 */
export async function* readJsonl(source: AsyncIterable<Uint8Array>): AsyncGenerator<ReaderEvent> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = guardText(source);
  let line = 0;
  let rows = 0;
  let blank: StructureFinding[] = [];
  for (;;) {
    const next = await text.next();
    if (next.done) {
      if (next.value) yield next.value;
      else if (rows === 0) yield fatalFinding('file.empty', 1, 'The file is empty.');
      return;
    }
    for (const bytes of splitLines(next.value)) {
      line += 1;
      const content = decoder.decode(bytes);
      const trimmed = (line === 1 && content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content).trim();
      if (trimmed === '') {
        blank.push(rowFinding('jsonl.blank-line', line, undefined, 'The line is blank.'));
        continue;
      }
      yield* blank;
      blank = [];
      rows += 1;
      yield parseLine(trimmed, rows, line);
    }
  }
}

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** @param text without white space around it */
export function parseLine(text: string, number: number, line: number): ReaderEvent {
  if (isDeep(text))
    return rowFinding('jsonl.syntax', line, number, `The line is nested more than ${MAXIMUM_DEPTH} levels deep.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(messageOf(error))?.[1];
    const where = position === undefined ? '' : ` at column ${Number(position) + 1}`;
    return rowFinding('jsonl.syntax', line, number, `The line is not valid JSON${where}.`);
  }
  if (!isObject(value)) return rowFinding('jsonl.object', line, number, 'The line is JSON, but not an object.');
  return { kind: 'row', row: { kind: 'object', number, line, value } };
}

/** Deeper values would overflow the stack of whoever walks them. */
const MAXIMUM_DEPTH = 500;

function isDeep(text: string): boolean {
  if (text.length <= MAXIMUM_DEPTH) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === '\\') at += 1;
    else if (quoted) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MAXIMUM_DEPTH) return true;
  }
  return false;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
