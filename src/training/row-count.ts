export type RowFormat = 'csv' | 'tsv' | 'jsonl';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;

/**
 * Data rows of a file: records without the header for `csv` and `tsv`, lines for `jsonl`; blank lines do not count.
 * Counts bytes as they come and judges nothing: a malformed file gives some number, `validate` says what is wrong with it.
 */
export async function countRows(format: RowFormat, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let rows = 0;
  let isBlank = true;
  let isQuoted = false;
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      // A doubled quote inside a quoted field closes and opens it again, which comes to the same.
      if (byte === QUOTE && format === 'csv') isQuoted = !isQuoted;
      if (byte === LINE_FEED && !isQuoted) {
        if (!isBlank) rows += 1;
        isBlank = true;
      } else if (byte !== CARRIAGE_RETURN) {
        isBlank = false;
      }
    }
  }
  if (!isBlank) rows += 1;
  return format === 'jsonl' ? rows : Math.max(0, rows - 1);
}
