import { type CsvError, parse } from 'csv-parse/sync';
import type { FormatContext } from '../format-context.ts';

/** A CSV file as cells without the spaces around them. */
export interface Table {
  readonly header: readonly string[];
  readonly headerAt: number;
  readonly rows: readonly { readonly cells: readonly string[]; readonly at: number }[];
}

const LONGEST_RECORD = 65_536;
/** Far more than metrics or epochs; each is an object with its place. */
const MOST_RECORDS = 100_000;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads RFC 4180 with commas or tabs, LF or CRLF. Throws `UserError('metrics.syntax')`. */
export function readTable(text: string, { problem }: Pick<FormatContext, 'problem'>): Table {
  const starts = lineStarts(text);
  const placeOfLine = (line: number) => starts[Math.max(0, Math.min(line, starts.length) - 1)] ?? 0;
  const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
  const records = recordsOf(text, firstLine.includes('\t') ? '\t' : ',', (message, line) =>
    problem(
      'metrics.syntax',
      `The metrics file is not a CSV file: ${message}`,
      placeOfLine(line),
      'Write it with a CSV library.',
    ),
  );
  const excess = records[MOST_RECORDS];
  if (excess !== undefined) {
    throw problem(
      'metrics.too-many',
      `The metrics file has more than ${MOST_RECORDS} lines.`,
      placeOfLine(excess.info.lines),
      'Keep predictions and curves in files of their own.',
    );
  }
  const [header, ...rows] = records.map(({ record, info }) => ({ cells: record, at: placeOfLine(info.lines) }));
  return { header: header?.cells ?? [], headerAt: header?.at ?? 0, rows };
}

function recordsOf(
  text: string,
  delimiter: string,
  problem: (message: string, line: number) => Error,
): readonly ParsedRecord[] {
  try {
    // With `info` each record comes with its line, which the library's types do not say.
    return parse(text, {
      delimiter,
      trim: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      to: MOST_RECORDS + 1,
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { lines } = error as CsvError & { readonly lines?: number };
    throw problem(error.message.replace(/\.?$/, '.'), lines ?? 1);
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
