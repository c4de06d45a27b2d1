import { CsvError, parse } from 'csv-parse';
import { lineCounter } from './line-counter.ts';
import { fatalFinding, MAXIMUM_ROW_BYTES, type ReaderEvent, rowFinding, type StructureFinding } from './reader.ts';
import { guardText } from './text-guard.ts';

type Cells = readonly (string | null)[];

interface ParsedRecord {
  readonly cells: Cells;
  /** Offset of the first byte after the record. */
  readonly end: number;
}

/**
 * Reads CSV or TSV with a header: RFC 4180 quotes, embedded line ends, LF or CRLF, an optional UTF-8 byte-order mark.
 *
 * Yields the header, then every row with its physical line. A row with too few or too many cells is a finding and is not
 * yielded; broken quotes and bytes that are not UTF-8 end the file with a fatal finding.
 */
export async function* readCsv(source: AsyncIterable<Uint8Array>, delimiter: ',' | '\t'): AsyncGenerator<ReaderEvent> {
  const lines = lineCounter();
  const text = guardText(source);
  const parser = recordParser(delimiter);
  let columns: readonly string[] | undefined;
  let rows = 0;
  let start = 0;
  for (;;) {
    const next = await text.next();
    if (!next.done) lines.feed(next.value);
    // A problem of the text ends the file in the middle of a record, which must not be taken for a broken quote.
    if (next.done && next.value) {
      yield next.value;
      return;
    }
    const failure = await (next.done ? parser.end() : parser.write(next.value));
    for (const { cells, end } of parser.take()) {
      const line = lines.lineAt(start);
      start = end;
      if (columns) {
        rows += 1;
        yield row(cells, columns.length, rows, line);
        continue;
      }
      const header = readHeader(cells, line);
      yield* header.findings;
      if (header.columns === undefined) return;
      columns = header.columns;
      yield { kind: 'header', columns, line };
    }
    if (failure) {
      yield broken(failure, lines.lineAt(start), rows + 1);
      return;
    }
    if (next.done) {
      if (columns === undefined) yield fatalFinding('file.empty', 1, 'The file is empty: not even a header.');
      return;
    }
  }
}

/**
 * csv-parse, fed piece by piece. Its stream drops the records it still holds when a later one is broken, so they are taken at the
 * moment they are parsed.
 */
function recordParser(delimiter: string) {
  let records: ParsedRecord[] = [];
  let failure: CsvError | undefined;
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: MAXIMUM_ROW_BYTES,
    // Given, because csv-parse would otherwise guess it from the first line.
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    cast: (value, context) => (value === '' && !context.quoting ? null : value),
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

function readHeader(
  record: Cells,
  line: number,
): { readonly columns: readonly string[] | undefined; readonly findings: readonly StructureFinding[] } {
  const findings: StructureFinding[] = [];
  const seen = new Set<string>();
  const columns = record.map((cell, index) => {
    const name = cell ?? '';
    if (name === '') findings.push(fatalFinding('csv.header', line, `Column ${index + 1} has no name.`));
    else if (seen.has(name)) findings.push(fatalFinding('csv.header', line, `Two columns are named "${name}".`));
    seen.add(name);
    return name;
  });
  return { columns: findings.length === 0 ? columns : undefined, findings };
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
        return ['text.line-length', line, `The row is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`];
      default:
        return ['csv.structure', line, `The row cannot be read (${cause.code}).`];
    }
  }
}
