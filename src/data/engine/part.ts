import type { TableProfile } from '../profile/column-profile.ts';
import type { StructureFinding } from '../reader.ts';
import type { ViolationGroup } from '../violations.ts';
import type { Observed } from './observers.ts';

/** A range of a file, in bytes (text) or row groups (Parquet). A part holds the rows that begin in it. */
export interface PartRange {
  readonly from: number;
  readonly to: number;
  /** `from` is known to be the start of a row. */
  readonly exact: boolean;
}

/** What came out for one part. Rows and lines count from the part's beginning. */
export interface PartResult {
  /** Where its first row begins, and where the first row behind it begins. */
  readonly start: number;
  readonly end: number;
  /** Those left out because of their structure included. */
  readonly rows: number;
  /** Line feeds. */
  readonly lines: number;
  readonly groups: readonly ViolationGroup[];
  readonly profile: TableProfile | undefined;
  readonly observed: Observed;
  /** From where rows can be found again; ascending, the first is the part's start. */
  readonly checkpoints: readonly Checkpoint[];
  /** Ends the file: nothing behind it counts. */
  readonly fatal: StructureFinding | undefined;
}

/** A row's start: its number and the line feeds before it, both from 0, and its offset in the file. */
export interface Checkpoint {
  readonly row: number;
  readonly line: number;
  readonly offset: number;
}

export interface KeyRecords {
  readonly id: string;
  readonly pieces: readonly KeyPiece[];
}

/** Some records of one partition. */
export interface KeyPiece {
  /** The top 8 bits of the hashes. */
  readonly partition: number;
  /** Records of 12 bytes: u64 hash, u32 row of the part from 0. Pieces share buffers that hold nothing else. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}
