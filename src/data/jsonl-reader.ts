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
      else if (line === 0) yield fatalFinding('file.empty', 1, 'The file is empty.');
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

function parseLine(text: string, number: number, line: number): ReaderEvent {
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
