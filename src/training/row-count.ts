export type RowFormat = 'csv' | 'tsv' | 'jsonl';

/** How the rows of a delimited text are told apart. Bytes of ASCII characters. */
export interface RowLayout {
  readonly quote: number | undefined;
  /** Begins a line that is no row. */
  readonly comment: number | undefined;
  readonly hasHeader: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

const USUAL: Readonly<Record<RowFormat, RowLayout>> = {
  csv: { quote: QUOTE, comment: undefined, hasHeader: true },
  tsv: { quote: undefined, comment: undefined, hasHeader: true },
  jsonl: { quote: undefined, comment: undefined, hasHeader: false },
};

/**
 * Data rows of a file: records without the header for `csv` and `tsv`, lines for `jsonl`; blank lines do not count.
 * Counts bytes as they come and judges nothing: a malformed file gives some number, `validate` says what is wrong with it.
 */
export async function countRows(
  format: RowFormat,
  chunks: AsyncIterable<Uint8Array>,
  { quote, comment, hasHeader }: RowLayout = USUAL[format],
): Promise<number> {
  let rows = 0;
  let isBlank = true;
  let isComment = false;
  let isQuoted = false;
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      if (isBlank && byte === comment) isComment = true;
      // A doubled quote inside a quoted field closes and opens it again, which comes to the same.
      if (byte === quote && !isComment) isQuoted = !isQuoted;
      if (byte === LINE_FEED && !isQuoted) {
        if (!isBlank && !isComment) rows += 1;
        isBlank = true;
        isComment = false;
      } else if (byte !== CARRIAGE_RETURN) {
        isBlank = false;
      }
    }
  }
  if (!isBlank && !isComment) rows += 1;
  return hasHeader ? Math.max(0, rows - 1) : rows;
}
