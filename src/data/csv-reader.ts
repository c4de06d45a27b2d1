import { CsvError, parse } from 'csv-parse';
import type { Dialect } from './dialect.ts';
import { readHeader } from './header.ts';
import { lineCounter } from './line-counter.ts';
import {
  fatalFinding,
  MAXIMUM_ROW_BYTES,
  noRows,
  type ReaderEvent,
  rowFinding,
  type StructureFinding,
  tooLong,
} from './reader.ts';
import { guardText } from './text-guard.ts';

type Cells = readonly (string | null)[];

interface ParsedRecord {
  readonly cells: Cells;
  /** Offset of the first byte after the record. */
  readonly end: number;
}

/**
 * Reads delimited text: RFC 4180 quotes, embedded line ends, LF or CRLF, an optional UTF-8 byte-order mark.
 *
 * Yields the header, then every row with its physical line. A row with too few or too many cells is a finding and is not
 * yielded; broken quotes and bytes that are not UTF-8 end the file with a fatal finding.
 */
export async function* readCsv(source: AsyncIterable<Uint8Array>, dialect: Dialect): AsyncGenerator<ReaderEvent> {
  const lines = lineCounter();
  const text = guardText(source);
  const parser = recordParser(dialect);
  let columns = dialect.columns;
  let announced = false;
  let headerLine = 1;
  let rows = 0;
  let start = 0;
  for (;;) {
    const next = await text.next();
    if (!next.done) lines.feed(next.value);
    const failure = await (next.done ? parser.end() : parser.write(next.value));
    for (const { cells, end } of parser.take()) {
      const line = lines.lineAt(start);
      start = end;
      if (columns) {
        if (!announced) yield { kind: 'header', columns, line: 1 };
        announced = true;
        rows += 1;
        yield row(cells, columns.length, rows, line);
        continue;
      }
      const header = readHeader(cells, line, dialect);
      yield* header.findings;
      if (header.columns === undefined) return;
      columns = header.columns;
      announced = true;
      headerLine = line;
      yield { kind: 'header', columns, line };
    }
    // A problem of the text ends the file in the middle of a record, which must not be taken for a broken quote.
    if (next.done && next.value) {
      yield next.value;
      return;
    }
    if (failure) {
      yield broken(failure, lines.lineAt(start), rows + 1);
      return;
    }
    if (next.done) {
      if (!announced) yield fatalFinding('file.empty', 1, 'The file is empty: not even a header.');
      else if (rows === 0) yield noRows(headerLine);
      return;
    }
  }
}

/**
 * csv-parse, fed piece by piece. Its stream drops the records it still holds when a later one is broken, so they are taken at the
 * moment they are parsed.
 */
function recordParser(dialect: Dialect) {
  let records: ParsedRecord[] = [];
  let failure: CsvError | undefined;
  const parser = parse({
    bom: true,
    delimiter: String.fromCharCode(dialect.delimiter),
    quote: String.fromCharCode(dialect.quote),
    escape: String.fromCharCode(dialect.quote),
    comment: dialect.comment === undefined ? null : String.fromCharCode(dialect.comment),
    comment_no_infix: true,
    max_record_size: MAXIMUM_ROW_BYTES,
    // Given, because csv-parse would otherwise guess it from the first line.
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    // A column may well be named like a null.
    cast: (text, { quoting, records: before }) =>
      !quoting && (before === 0 && dialect.columns === undefined ? [''] : dialect.nulls).includes(text) ? null : text,
    on_record: (cells: Cells, context) => {
      records.push({ cells, end: context.bytes });
      return null;
    },
  });
  parser.on('error', keep);
  parser.resume();
  function keep(error: Error | null | undefined): void {
    if (error instanceof CsvError) failure ??= error;
    else if (error) throw error;
  }
  return {
    /** Resolves with what is wrong with the text so far, if anything. */
    write: (chunk: Uint8Array) =>
      new Promise<CsvError | undefined>((resolve) => {
        parser.write(chunk, (error) => {
          keep(error);
          resolve(failure);
        });
      }),
    end: () =>
      new Promise<CsvError | undefined>((resolve) => {
        parser.once('close', () => resolve(failure)).end();
      }),
    /** Records parsed since the last call. */
    take(): readonly ParsedRecord[] {
      const taken = records;
      records = [];
      return taken;
    },
  };
}

function row(cells: Cells, expected: number, number: number, line: number): ReaderEvent {
  if (cells.length === expected) return { kind: 'row', row: { kind: 'cells', number, line, cells } };
  const blank = cells.length === 1 && cells[0] === null;
  if (blank) return rowFinding('csv.blank-line', line, number, 'The line is blank.');
  return rowFinding('csv.cells', line, number, `The row has ${cells.length} cells, the header has ${expected}.`);
}

function broken(error: CsvError, line: number, row: number): StructureFinding {
  return fatalFinding(...explain(error), row);

  function explain(cause: CsvError): [rule: string, line: number, message: string] {
    switch (cause.code) {
      case 'CSV_QUOTE_NOT_CLOSED':
        return [
          'csv.quotes',
          line,
          'A quoted cell of this row is never closed: everything after it was read as one cell.',
        ];
      case 'INVALID_OPENING_QUOTE':
        return [
          'csv.quotes',
          line,
          'A quote stands inside a cell without quotes. Quote the whole cell and double the quotes in it.',
        ];
      case 'CSV_INVALID_CLOSING_QUOTE':
        return [
          'csv.quotes',
          line,
          'Something follows the closing quote of a cell. Double the quotes that belong to the text.',
        ];
      case 'CSV_MAX_RECORD_SIZE':
        return ['text.line-length', line, tooLong(line).message];
      default:
        return ['csv.structure', line, `The row cannot be read (${cause.code}).`];
    }
  }
}
