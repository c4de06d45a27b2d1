import type { TextTable } from './text-table.ts';

/** A column of texts: row r has the text number `numbers[r]` of the table. */
export interface Texts {
  readonly table: TextTable;
  readonly numbers: Uint32Array;
}

/** The predictions of one model as they are in its file. The id of row r is number r of the table `ids`. */
export interface PredictionTable {
  readonly file: string;
  readonly rows: number;
  readonly ids: TextTable;
  readonly label: Texts | undefined;
  readonly score: Float64Array | undefined;
  readonly prediction: Texts | undefined;
  /** By class. */
  readonly classScores: ReadonlyMap<string, Float64Array>;
  readonly probabilities: Lists | undefined;
  readonly relevance: Float64Array | undefined;
  readonly transcripts: Transcripts | undefined;
  readonly query: Texts | undefined;
  readonly cluster: Texts | undefined;
  readonly fold: Texts | undefined;
  readonly slices: ReadonlyMap<string, Texts>;
}

/** Lists of the same length, row by row. */
export interface Lists {
  readonly width: number;
  readonly values: Float64Array;
}

/** What is kept of references and hypotheses. */
export interface Transcripts {
  readonly errors: Float64Array;
  readonly words: Float64Array;
  /** 53 bits of a hash of each reference, to tell whether two files have the same. */
  readonly references: Float64Array;
}
