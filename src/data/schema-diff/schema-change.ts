/** One difference between two versions of a row schema. */
export interface SchemaChange {
  /** Stable id in capitals, such as `COLUMN_REMOVED`; listed in the README of `validate`. */
  readonly rule: string;
  /** Undefined when the change is about the row as a whole. */
  readonly column: string | undefined;
  /** Old data that may not fit the new schema: breaks whoever produces the data. */
  readonly breaksProducers: boolean;
  /** New data that may not fit the old schema: breaks whoever reads the data. */
  readonly breaksReaders: boolean;
  /** One sentence: what was, what is. */
  readonly message: string;
  /** Where in the new schema file (the old one when it is gone there), counted from 1. */
  readonly line: number | undefined;
  /** Listed in `except` or `ignore`: shown, but it counts for nothing. */
  readonly ignored: boolean;
  /** Of a rule over several columns, the keywords that belong together: `if`, `then`, `else`. Left out for other changes. */
  readonly keywords?: readonly string[];
  /** Rows of the current data that break the changed rule in the new schema; undefined when that was not counted. */
  readonly violatingRows: number | undefined;
}
