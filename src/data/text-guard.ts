import { isUtf8 } from 'node:buffer';
import { fatalFinding, MAXIMUM_ROW_BYTES, type StructureFinding, tooLong } from './reader.ts';

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
    const problem = firstTextProblem(whole);
    const sound = problem === undefined ? whole : whole.subarray(0, problem.offset);
    if (sound.length > 0) yield sound;
    if (problem) return fatalFinding(problem.rule, line + countLines(sound), problem.message);
    line += countLines(whole);
    rest = bytes.subarray(end);
    if (rest.length > MAXIMUM_ROW_BYTES) return tooLong(line);
  }
  // No line end is in it, so a problem is on this very line.
  const problem = firstTextProblem(rest);
  if (problem) return fatalFinding(problem.rule, line, problem.message);
  if (rest.length > 0) yield rest;
  return undefined;
}

/** Something that is not text. `offset` is where its line begins. */
export interface TextProblem {
  readonly rule: 'text.nul' | 'text.utf-8';
  readonly offset: number;
  readonly message: string;
}

/** The first line that is not text. @param bytes whole lines, or up to the end of the file */
export function firstTextProblem(bytes: Uint8Array): TextProblem | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const one = bytes.subarray(start, end);
    if (one.includes(0)) {
      const message = 'The line holds a NUL byte: this is not a text file, or it is UTF-16.';
      return { rule: 'text.nul', offset: start, message };
    }
    if (!isUtf8(one)) return { rule: 'text.utf-8', offset: start, message: 'The line is not valid UTF-8.' };
    start = end;
  }
  return undefined;
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
