/** How a delimited text is written. Bytes are ASCII and all different. */
export interface Dialect {
  readonly delimiter: number;
  readonly quote: number;
  /** A row that begins with it is a comment; undefined: there are none. */
  readonly comment: number | undefined;
  /** Names of the columns of a file without a header; undefined: the first row is the header. */
  readonly columns: readonly string[] | undefined;
  /** Texts of cells without quotes that mean null. */
  readonly nulls: readonly string[];
}

export const COMMA: Dialect = { delimiter: 0x2c, quote: 0x22, comment: undefined, columns: undefined, nulls: [''] };
export const TAB: Dialect = { ...COMMA, delimiter: 0x09 };
