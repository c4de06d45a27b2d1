import { isUtf8 } from 'node:buffer';
import { fatalFinding, MAXIMUM_ROW_BYTES, type StructureFinding } from './reader.ts';

const NEWLINE = 0x0a;

/**
 * Passes the bytes of a text file on as long as they are text. Ends with a finding at the exact line of the first byte that is
 * not UTF-8 or is NUL, or of a line that is longer than {@link MAXIMUM_ROW_BYTES}; nothing after that is passed on.
 */
export async function* guardText(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, StructureFinding | undefined> {
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    const whole = bytes.subarray(0, end);
    const finding = check(whole, line);
    if (finding) return finding;
    if (whole.length > 0) yield whole;
    line += countLines(whole);
    rest = bytes.subarray(end);
    if (rest.length > MAXIMUM_ROW_BYTES)
      return fatalFinding('text.line-length', line, `The line is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`);
  }
  const finding = check(rest, line);
  if (finding) return finding;
  if (rest.length > 0) yield rest;
  return undefined;
}

function check(bytes: Uint8Array, firstLine: number): StructureFinding | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined;
  let line = firstLine;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const one = bytes.subarray(start, end);
    if (one.includes(0))
      return fatalFinding('text.nul', line, 'The line holds a NUL byte: this is not a text file, or it is UTF-16.');
    if (!isUtf8(one)) return fatalFinding('text.utf-8', line, 'The line is not valid UTF-8.');
    start = end;
  }
  return undefined;
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
