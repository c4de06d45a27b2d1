/** What a reader makes of a data file, whatever its format. Later engines replace readers, not this vocabulary. */

/** Text of one CSV cell; null stands for an empty cell without quotes. JSONL rows carry JSON values. */
export type Row =
  | {
      readonly kind: 'cells';
      readonly number: number;
      readonly line: number;
      readonly cells: readonly (string | null)[];
    }
  | {
      readonly kind: 'object';
      readonly number: number;
      readonly line: number;
      readonly value: Readonly<Record<string, unknown>>;
    };

/** Something wrong with the file itself. After a fatal one the rest of the file cannot be read. */
export interface StructureFinding {
  readonly kind: 'finding';
  /** Stable name of the rule: `csv.cells`, `text.utf-8`, … */
  readonly rule: string;
  /** Physical line, from 1. */
  readonly line: number;
  /** Number of the data row, from 1; undefined when the finding is about no single row. */
  readonly row: number | undefined;
  readonly message: string;
  readonly fatal: boolean;
}

export type ReaderEvent =
  | { readonly kind: 'header'; readonly columns: readonly string[]; readonly line: number }
  | { readonly kind: 'row'; readonly row: Row }
  | StructureFinding;

/** Ends the reading. @param row the data row it happened in, when there is one */
export const fatalFinding = (rule: string, line: number, message: string, row?: number): StructureFinding => ({
  kind: 'finding',
  rule,
  line,
  row,
  message,
  fatal: true,
});

/** A row that is left out; the reading goes on. */
export const rowFinding = (rule: string, line: number, row: number | undefined, message: string): StructureFinding => ({
  kind: 'finding',
  rule,
  line,
  row,
  message,
  fatal: false,
});

export type Format = 'csv' | 'tsv' | 'jsonl';

/** Longest row that is read, in bytes: a file without line ends must not fill the memory. */
export const MAXIMUM_ROW_BYTES = 16 * 1024 * 1024;

/** @param line where the row begins */
export const tooLong = (line: number): StructureFinding =>
  fatalFinding('text.line-length', line, `The row is longer than ${MAXIMUM_ROW_BYTES / 1024 / 1024} MiB.`);

/** @param line of the header */
export const noRows = (line: number): StructureFinding =>
  rowFinding('file.no-rows', line, undefined, 'There is a header and not a single row.');

/** Format by the file's ending; undefined when the ending says nothing. */
export function formatOf(path: string): Format | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case 'csv':
      return 'csv';
    case 'tsv':
    case 'tab':
      return 'tsv';
    case 'jsonl':
    case 'ndjson':
      return 'jsonl';
    default:
      return undefined;
  }
}
