import type { JsonKernels } from './json-kernels.ts';

/**
 * The kernels: small functions over one column of one block of bytes. Two implementations have this interface, WebAssembly for
 * speed and TypeScript for reading (its twin, the oracle in tests). Both work on one linear memory; all arguments named like a
 * thing in memory are byte addresses in it.
 *
 * The rule that keeps the engine right: **a kernel certifies, it never explains.** It lists the rows whose field it could not
 * certify as valid ("suspects"); the caller looks at just those fields with the reference rules. A kernel may list a valid
 * field (that costs time), it may never pass an invalid one.
 */

/**
 * Where the fields of one column are. Field r spans [u32 at `starts + r * stride`] + `gap` … [u32 at `ends + r * stride`],
 * both relative to `base`. CSV: `starts` is the structural index one entry before the column's, gap 1, stride 4 × columns.
 * JSONL and Parquet: pairs, gap 0. A field with start === end is null, with both at `EMPTY_TEXT` the empty text. At least 64 bytes
 * behind the last field can be read; what they hold does not matter. Texts are valid UTF-8 (see `utf8`).
 */
export interface FieldAddresses {
  readonly base: number;
  readonly starts: number;
  readonly ends: number;
  readonly stride: number;
  readonly gap: 0 | 1;
  readonly rows: number;
}

/** Start and end of a field that is the empty text and not null: a suspect for every kernel that checks. */
export const EMPTY_TEXT = 0xffffffff;

/** What `scan` writes at `info`, as u32. */
export const SCAN_INFO = {
  /** Line ends outside quotes. */
  rows: 0,
  /** All line feeds. */
  lines: 1,
  /** Quote characters. */
  quotes: 2,
  /** 1 when a byte is not ASCII. */
  wide: 3,
  /** 1 when a byte is NUL. */
  nul: 4,
  /** In: 1 when the block starts inside quotes. Out: the same for what follows the block. */
  inside: 5,
} as const;
export const SCAN_INFO_BYTES = 24;

/** Layout of the logarithmic bins: 128 per power of two between 2^-32 and 2^64, negative numbers behind positive ones. */
export const BINS = {
  perOctave: 128,
  lowestExponent: -32,
  octaves: 96,
  perSign: 96 * 128,
  total: 2 * 96 * 128,
} as const;

/** HyperLogLog with 2^12 registers of one byte: standard error 1.6 %. */
export const REGISTERS = 4096;

/** Different values of a column that are counted exactly; above it only the sketch remains. */
export const MAXIMUM_EXACT_VALUES = 4096;

/** Bytes of one exact sum: 512 buckets of 2 × i64, see `profileNumbers`. */
export const SUM_BYTES = 512 * 16;

/**
 * Slots of a table of counted values; 2^13, at most half full. A slot for a text: u64 hash, u32 count (0: the slot is free), u32 offset
 * in the arena. A slot for a number: f64 number, u32 count, u32 how many of them `settleNumbers` has added. A value is in the first
 * free slot from (hash >> 51) on.
 */
export const VALUE_SLOTS = 8192;
export const VALUE_TABLE_BYTES = VALUE_SLOTS * 16;

/**
 * State of `profileNumbers`, in order: f64 min, f64 max (±Infinity at first), u32 count, u32 distinct (in the table), then addresses
 * (u32): sum, squares, bins (0: not wanted), registers, table (0: not wanted or given up).
 */
export const NUMBER_STATE = {
  min: 0,
  max: 8,
  count: 16,
  distinct: 20,
  sum: 24,
  squares: 28,
  bins: 32,
  registers: 36,
  table: 40,
  bytes: 48,
} as const;

/**
 * State of `profileTexts`: u32 count, u32 distinct, u32 shortest (0xffffffff at first) and longest in code points, u64 total code
 * points, then addresses (u32): registers, table (0: not wanted or given up), arena (of counted texts: u32 length, u32 0, bytes, zeros
 * up to a multiple of 8), arena used, arena size.
 */
export const TEXT_STATE = {
  count: 0,
  distinct: 4,
  shortest: 8,
  longest: 12,
  total: 16,
  registers: 24,
  table: 28,
  arena: 32,
  arenaUsed: 36,
  arenaBytes: 40,
  bytes: 48,
} as const;

/** What a `choices` table holds: up to 16 bytes per text. A slot: the bytes with zeros behind, u32 length (0: free), u32 id. */
export const CHOICE_BYTES = 16;
export const CHOICE_SLOT_BYTES = 24;

/** Longest fraction of a second that `dateTimes` certifies. */
export const FRACTION_DIGITS = 9;

/** Stands for a null in a key that may have nulls. */
export const NULL_HASH = 0x6a09e667f3bcc909n;

/** Bytes of an entry that `partition` writes: u64 hash, u32 row. */
export const PARTITION_ENTRY_BYTES = 12;

export interface Kernels extends JsonKernels {
  readonly memory: WebAssembly.Memory;
  /** First address that the kernels themselves do not use. */
  readonly heapStart: number;

  /**
   * Structural index of a block: positions (u32, relative to `base`) of every delimiter and line feed outside quotes, ascending,
   * written at `index`; 0xffffffff at `index` - 4, so that the first field begins one behind an entry like every other. Reads up to
   * 63 bytes beyond `length`; may overwrite 8 entries behind the last one, so give `index` room for `length` + 8.
   * @param quote 0 for none
   * @returns how many
   */
  scan(base: number, length: number, delimiter: number, quote: number, index: number, info: number): number;

  /**
   * Whether the rows all have exactly `columns` fields: every columns-th position is a line feed and no other is.
   * @param rows all line ends that `scan` counted: so it is enough to look at every columns-th position. The caller has made sure
   *   that there are rows × columns positions
   * @param comment byte that must not begin a row; 0 for none
   * @returns 0 irregular, 1 regular, 3 regular and some line ends are CR LF
   */
  regular(base: number, index: number, rows: number, columns: number, comment: number): number;

  /**
   * Offset of the first byte that is not part of valid UTF-8 (Unicode 16, table 3-7), relative to `base`; -1 when all is. Reads up
   * to 63 bytes beyond `length`.
   */
  utf8(base: number, length: number): number;

  /**
   * Fields of a regular block with quotes or CR LF: pairs (u32 start, u32 end) row by row at `pairs`, without outer quotes and
   * without the CR of a line end; doubled quotes are undone in a copy at `scratch` (positions stay relative to `base`, modulo 2^32), which
   * needs as many bytes as the block has, and 16 more. An empty field with quotes gets start = end = `EMPTY_TEXT`.
   * @param quote 0 for none
   * @returns quote characters that these rows accounted for: when that differs from the quotes of the bytes, the block breaks the
   *   rules of quoting; 0xffffffff when a field does so itself
   */
  unquote(
    base: number,
    index: number,
    rows: number,
    columns: number,
    quote: number,
    pairs: number,
    scratch: number,
  ): number;

  // -- One column. `suspects` gets row numbers (u32, ascending), the result is how many. `values` gets one f64 per row, NaN for
  //    null and for suspects. `nulls` is the address of a u32 that grows by the nulls met; `nullable` 0 makes a null a suspect too.

  /** Certifies `-?(0|[1-9][0-9]*)` up to 2^53 - 1 in magnitude. */
  integers(fields: FieldAddresses, nullable: 0 | 1, values: number, suspects: number, nulls: number): number;
  /**
   * Certifies `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?` of finite value, which is the nearest double, as `Number()` gives it.
   * WebAssembly also lists numbers of more than 19 significant digits when it cannot tell between two doubles.
   */
  numbers(fields: FieldAddresses, nullable: 0 | 1, values: number, suspects: number, nulls: number): number;
  /** Certifies true, True, TRUE as 1 and false, False, FALSE as 0. */
  booleans(fields: FieldAddresses, nullable: 0 | 1, values: number, suspects: number, nulls: number): number;
  /** Certifies `YYYY-MM-DD` of a day that exists; the value is days since 1970-01-01. */
  dates(fields: FieldAddresses, nullable: 0 | 1, values: number, suspects: number, nulls: number): number;
  /**
   * Certifies RFC 3339 `YYYY-MM-DDTHH:MM:SS(.fraction)?(Z|±HH:MM)` with upper or lower T and Z, no leap second and at most
   * `FRACTION_DIGITS` digits; the value is the whole seconds since 1970-01-01T00:00:00Z + (digits ÷ 10^their number).
   */
  dateTimes(fields: FieldAddresses, nullable: 0 | 1, values: number, suspects: number, nulls: number): number;
  /**
   * Certifies texts of the table; `counts` (u32 per id) grows. `table` is made by `putChoice` in zeroed memory of
   * `slots` × 24 bytes, slots a power of two and at least twice the choices (eight times is faster).
   */
  choices(
    fields: FieldAddresses,
    nullable: 0 | 1,
    table: number,
    slots: number,
    counts: number,
    suspects: number,
    nulls: number,
  ): number;
  /** Puts a text of 1 to 16 bytes into a table of choices that does not have it. (The empty text is never certified.) */
  putChoice(table: number, slots: number, text: number, length: number, id: number): void;
  /**
   * Certifies texts of `shortest` to `longest` code points that the automaton accepts.
   * @param automaton u16 next state per state × byte (512 bytes a state; state 0 is dead, 1 the start) or 0 for none
   * @param accepting one byte per state, 1 for accepting
   */
  texts(
    fields: FieldAddresses,
    nullable: 0 | 1,
    shortest: number,
    longest: number,
    automaton: number,
    accepting: number,
    suspects: number,
    nulls: number,
  ): number;
  /** Only counts nulls (and lists them when not nullable) and lists `EMPTY_TEXT` fields: for columns without rules. */
  anything(fields: FieldAddresses, nullable: 0 | 1, suspects: number, nulls: number): number;

  /** Lists rows whose value is a number outside [minimum, maximum]; NaN is not listed. Bounds may be ±Infinity. */
  outside(values: number, rows: number, minimum: number, maximum: number, suspects: number): number;

  /** How many of the values are this number; no NaN is. */
  countEqual(values: number, rows: number, wanted: number): number;

  // -- Profile, over what the kernels above made.

  /**
   * Adds the finite numbers to the state, -0 as 0: count, min, max, bins, HyperLogLog, counted values, and two exact sums: of x and of
   * the double nearest to x² (the largest double when that is infinite). So they do not depend on the order. An exact sum is 512
   * buckets (biased exponent >> 2) of two i64, low and high, which stand for low + high × 2^64: each double is
   * m × 2^(biased exponent - 1075) with a 53-bit signed m (subnormals have the biased exponent 1), and m << (biased exponent & 3) is added
   * to its bucket. Bucket b counts multiples of 2^(4b - 1075). At most 2^31 values between two readings.
   */
  profileNumbers(values: number, rows: number, state: number): void;
  /** Adds the texts that are not null and not `EMPTY_TEXT` to the state. A text that the arena has no room for makes the table 0. */
  profileTexts(fields: FieldAddresses, state: number): void;
  /** The same for different values, each as often as the u32 of its row at `counts` says; 0 leaves it out. */
  profileCountedNumbers(values: number, counts: number, rows: number, state: number): void;
  profileCountedTexts(fields: FieldAddresses, counts: number, state: number): void;
  /**
   * To be called before a state of numbers is read: adds those that were only counted in the table to everything else. Adding may go on
   * afterwards.
   */
  settleNumbers(state: number): void;

  // -- Keys: one u64 per row at `hashes`, 0 for a row whose key has a null and `skipNulls`.

  /**
   * Mixes the column's texts into the hashes by `combineHashes`; `first` starts from 0. With `skipNulls` a null makes the hash 0, and 0
   * stays 0; otherwise a null counts as `NULL_HASH`.
   */
  hashTexts(fields: FieldAddresses, hashes: number, first: 0 | 1, skipNulls: 0 | 1): void;
  /** The same for numbers, by `hashNumber`; NaN is null. */
  hashNumbers(values: number, rows: number, hashes: number, first: 0 | 1, skipNulls: 0 | 1): void;
  /**
   * Distributes (u64 hash, u32 `firstRow` + row) of hashes that are not 0 over 256 partitions by the top 8 bits, for the rows
   * `from` … `rows` - 1. `cursors` holds per partition the address to write the next 12 bytes at (u32) and the end of its room (u32).
   * @returns the row to go on `from`: `rows` when all are done, a smaller one when its partition is full
   */
  partition(hashes: number, from: number, rows: number, firstRow: number, cursors: number): number;
}

// -- Definitions that both implementations and the reference engine share.

const MASK = 0xffffffffffffffffn;
const PHI = 0x9e3779b97f4a7c15n;

const mix = (value: bigint): bigint => {
  let x = value & MASK;
  x ^= x >> 32n;
  x = (x * 0xd6e8feb86659fd93n) & MASK;
  x ^= x >> 32n;
  x = (x * 0xd6e8feb86659fd93n) & MASK;
  return x ^ (x >> 32n);
};

/** 64-bit hash of a text's UTF-8 bytes: eight bytes at a time, little-endian, the rest with zeros behind. */
export function hashText(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = PHI ^ BigInt(bytes.length);
  let at = 0;
  for (; bytes.length - at > 8; at += 8) {
    hash = ((hash ^ view.getBigUint64(at, true)) * 0x9fb21c651e98df25n) & MASK;
    hash ^= hash >> 29n;
  }
  let rest = 0n;
  for (let index = bytes.length - 1; index >= at; index -= 1) rest = (rest << 8n) | BigInt(bytes[index] ?? 0);
  return mix(((hash ^ rest) * 0x9fb21c651e98df25n) & MASK);
}

const scratch = new DataView(new ArrayBuffer(8));

/** 64-bit hash of a number: of its bits, -0 as 0. Different numbers have different hashes. */
export function hashNumber(value: number): bigint {
  scratch.setFloat64(0, value === 0 ? 0 : value, true);
  return mix((scratch.getBigUint64(0, true) + PHI) & MASK);
}

/** Hash of a key whose earlier columns have `hash` (0 for none) and whose next column has `part`; never 0. */
export function combineHashes(hash: bigint, part: bigint): bigint {
  const rotated = ((hash << 5n) | (hash >> 59n)) & MASK;
  return mix(rotated ^ part) || 1n;
}

/** Register and rank of a hash: Flajolet et al., HyperLogLog (2007): top 12 bits, then the first 1 of the rest, from 1. */
export function registerOf(hash: bigint): { readonly register: number; readonly rank: number } {
  const rest = ((hash << 12n) | 0xfffn) & MASK;
  return { register: Number(hash >> 52n), rank: 64 - rest.toString(2).length + 1 };
}

/** Index of a number's bin; -0 is 0. Magnitudes below 2^-32 share the first bin of their sign, from 2^64 on the last. */
export function binOf(value: number): number {
  scratch.setFloat64(0, value + 0, true);
  const bits = scratch.getBigUint64(0, true);
  const cell = Number((bits >> 45n) & 0x3ffffn) - ((1023 + BINS.lowestExponent) << 7);
  return (bits >> 63n === 1n ? BINS.perSign : 0) + Math.min(Math.max(cell, 0), BINS.perSign - 1);
}
