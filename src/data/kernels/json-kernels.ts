/** Kernels that cut rows of JSON Lines into fields. All arguments named like a thing in memory are byte addresses. */

/** What the values of a column must be for a row to be cut; every column may also be null or missing. */
export const JSON_KIND = {
  /** Number, true or false: the field is the token, which is correct JSON. */
  literal: 0,
  /** String: the field is its content with escapes undone, `EMPTY_TEXT` for the empty string. */
  text: 1,
  /** String, number, true or false: the field is the token as it is written, quotes included. */
  any: 2,
} as const;
export type JsonKind = keyof typeof JSON_KIND;

/** Start and end of the field of a row that does not have the column: null for the kernels that check columns. */
export const ABSENT_FIELD = 0xfffffffe;

/** What `jsonLines` is told about the rows, u32 each. */
export const JSON_PLAN = {
  columns: 0,
  /** Expected members in order, 16 bytes each: address and length of the bytes between the values, column, unused. */
  steps: 4,
  stepCount: 8,
  /** 8 bytes per column: kind, and the step that is expected behind the column (`NO_STEP`: the one expected so far). */
  kinds: 12,
  /** Names of the columns, made by `putJsonKey`, and its number of slots. */
  table: 16,
  slots: 20,
  bytes: 24,
} as const;
export const NO_STEP = 0xffffffff;

/** A slot of the table of names: column + 1 (0: free), length and address of the name. */
export const JSON_KEY_BYTES = 16;

/** What `jsonLines` writes at `info`, as u32. */
export const JSON_INFO = {
  /** Bytes of the rows that were cut: where the first other line begins. */
  consumed: 0,
  /** Members that did not follow the expected order or spelling. */
  lookups: 1,
} as const;

export interface JsonKernels {
  /**
   * Cuts lines as long as each is one JSON object (RFC 8259) whose names are in the table, written without escapes (or as a step has
   * them), each at most once, with values of the kinds of their columns. Stops in front of the first other line: it may be correct JSON all the same.
   * The lines are valid UTF-8. In a text, half of a surrogate pair stops it.
   *
   * @param limit stops in front of a line that begins at or behind it, relative to `base`. The line that begins before it must end with a
   *   line feed; 64 bytes behind that can be read
   * @param maximumRows most rows to cut
   * @param pairs gets u32 start and end of each field, row by row; relative to `base` modulo 2^32
   * @param scratch room behind `base` for texts with escapes: as many bytes as the lines have, and 16 more
   * @returns rows
   */
  jsonLines(
    base: number,
    limit: number,
    plan: number,
    maximumRows: number,
    pairs: number,
    scratch: number,
    info: number,
  ): number;
  /**
   * Puts a name into a table in zeroed memory of `slots` × 16 bytes; slots is a power of two and at least twice the names. The
   * name stays where it is.
   */
  putJsonKey(table: number, slots: number, name: number, length: number, column: number): void;
}
