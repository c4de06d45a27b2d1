import type { Dialect } from '../dialect.ts';
import { readHeader } from '../header.ts';
import { fatalFinding, MAXIMUM_ROW_BYTES, type StructureFinding, tooLong } from '../reader.ts';
import { firstTextProblem } from '../text-guard.ts';
import type { ByteSource } from './byte-source.ts';
import { brokenQuotes } from './csv-findings.ts';
import { readCsvRecord } from './csv-rows.ts';

export type CsvHeader =
  | {
      readonly kind: 'header';
      readonly columns: readonly string[];
      /** Physical line of the header, from 1. */
      readonly line: number;
      /** Offset of the first byte behind it, and the lines before that. */
      readonly end: number;
      readonly lines: number;
    }
  | { readonly kind: 'broken'; readonly findings: readonly StructureFinding[] };

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const FIRST_READ = 65_536;

/** Reads the beginning of a CSV text up to its first data row. */
export async function readCsvHeader(source: ByteSource, dialect: Dialect): Promise<CsvHeader> {
  for (let size = FIRST_READ; ; size *= 2) {
    const { bytes, final } = await fill(source, size);
    const header = headerIn(bytes, final, dialect);
    if (header !== undefined) return header;
    if (size > MAXIMUM_ROW_BYTES) return broken(tooLong(1));
  }
}

async function fill(
  source: ByteSource,
  size: number,
): Promise<{ readonly bytes: Uint8Array; readonly final: boolean }> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const got = await source.read(bytes.subarray(filled), filled);
    if (got === 0) return { bytes: bytes.subarray(0, filled), final: true };
    filled += got;
  }
  return { bytes, final: false };
}

const broken = (...findings: readonly StructureFinding[]): CsvHeader => ({ kind: 'broken', findings });

/** Undefined when the header goes on behind the bytes. */
function headerIn(bytes: Uint8Array, final: boolean, dialect: Dialect): CsvHeader | undefined {
  const start = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  const given = dialect.columns;
  if (given !== undefined && bytes.length > start)
    return { kind: 'header', columns: given, line: 1, end: start, lines: 0 };
  let lines = 0;
  for (let at = start; ; ) {
    if (at >= bytes.length)
      return final ? broken(fatalFinding('file.empty', lines + 1, 'The file is empty: not even a header.')) : undefined;
    const step = readCsvRecord(bytes, at, final, { ...dialect, nulls: [''] });
    switch (step.kind) {
      case 'incomplete':
        return undefined;
      case 'comment':
        at = step.end;
        lines += 1;
        break;
      case 'broken':
        return broken(textProblem(bytes, at) ?? brokenQuotes(step.reason, lines + 1, 1));
      case 'record': {
        const { cells, end } = step.record;
        if (end - at > MAXIMUM_ROW_BYTES) return broken(tooLong(lines + 1));
        const problem = textProblem(bytes.subarray(0, end), at);
        if (problem) return broken(problem);
        const { columns, findings } = readHeader(cells, lines + 1, dialect);
        if (columns === undefined) return broken(...findings);
        return { kind: 'header', columns, line: lines + 1, end, lines: lines + newlines(bytes.subarray(at, end)) };
      }
    }
  }
}

/** Whether the text from an offset to the end of its line is text at all. */
function textProblem(bytes: Uint8Array, at: number): StructureFinding | undefined {
  const lineEnd = bytes.indexOf(LINE_FEED, at);
  const problem = firstTextProblem(bytes.subarray(0, lineEnd < 0 ? bytes.length : Math.max(lineEnd + 1, at)));
  return problem && fatalFinding(problem.rule, newlines(bytes.subarray(0, problem.offset)) + 1, problem.message);
}

const newlines = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + Number(byte === LINE_FEED), 0);
