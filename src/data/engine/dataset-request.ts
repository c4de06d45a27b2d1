import type { OrderNeed, RangeNeed } from '../checks/needs.ts';
import type { OrderState } from '../checks/row-order.ts';
import type { Compression, DataFormat } from '../dataset-files.ts';
import type { Dialect } from '../dialect.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import type { ViolationGroup } from '../violations.ts';
import type { RangeCount } from './range-counter.ts';
import type { WrittenSchema } from './written-schema.ts';

/** One data set to check: its files in order, as if they were one. */
export interface DatasetRequest {
  readonly files: readonly DataFile[];
  readonly format: DataFormat;
  /** Of delimited texts. */
  readonly dialect: Dialect;
  /** WHATWG label of a text's encoding. */
  readonly encoding: string;
  /** Undefined when only the structure is checked. `file` is the path as users know it. */
  readonly schema: WrittenSchema | undefined;
  readonly profile: boolean;
  readonly keys: readonly KeyRequest[];
  readonly ranges: readonly RangeNeed[];
  readonly orders: readonly OrderNeed[];
  /** Called now and then with the bytes done and the bytes in all. */
  readonly onProgress: (done: number, all: number) => void;
}

/** A data set whose columns are to be known. */
export type ObservationRequest = Pick<DatasetRequest, 'files' | 'format' | 'dialect' | 'encoding' | 'onProgress'>;

export interface DataFile {
  /** Absolute. */
  readonly path: string;
  /** As users know it. */
  readonly shown: string;
  readonly compression: Compression;
  /** Columns that the names of its folders give to all rows. */
  readonly partitions: readonly { readonly column: string; readonly value: string | null }[];
}

/** Keys to collect: one hash per row. Data sets that are compared must hash corresponding columns alike. */
export interface KeyRequest {
  readonly id: string;
  /** In the order in which they are hashed; undefined: all columns by name in the order of code units, as texts. */
  readonly columns: readonly { readonly name: string; readonly as: 'number' | 'text' }[] | undefined;
  /** A row with a null in its key has no key. */
  readonly skipNulls: boolean;
}

/** What came out for one data set. Rows count over all its files. */
export interface DatasetFindings {
  /** Those left out because of their structure included. */
  readonly rows: number;
  /** In file order, those of the partitions behind. */
  readonly columns: readonly string[];
  readonly files: readonly FileFindings[];
  /** Undefined when it was not asked for, or nothing could be read. */
  readonly profile: TableProfile | undefined;
  /** By the id of the request; rows from 0. A column that is not there or holds no numbers has none. */
  readonly ranges: ReadonlyMap<string, RangeCount>;
  readonly orders: ReadonlyMap<string, OrderState>;
  /** By the id of the request; a key with a column that is not there has none. */
  readonly keys: ReadonlyMap<string, KeyStore>;
  /** Where rows are and what they hold. @param rows from 1 */
  rowsAt(rows: readonly number[]): Promise<ReadonlyMap<number, FoundRow>>;
}

export interface FileFindings {
  /** As users know it. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Rows and lines count from the file's beginning. In the order of their first place. */
  readonly groups: readonly ViolationGroup[];
  /** Something is wrong with the file itself, and what is behind that was not read. */
  readonly cutShort: boolean;
  /** Columns that cannot be read and that nothing is asked of: their values were not looked at. */
  readonly unread?: readonly UnreadColumn[];
}

/** A column that cannot be read. */
export interface UnreadColumn {
  readonly column: string;
  /** In words. */
  readonly type: string;
  readonly reason: string;
}

export interface FoundRow {
  /** As users know it. */
  readonly file: string;
  /** Row within the file, from 1. */
  readonly row: number;
  /** Physical line of a text, from 1. */
  readonly line: number | undefined;
  /** Texts of the cells by column; null for null. */
  readonly cells: Readonly<Record<string, string | null>>;
}
