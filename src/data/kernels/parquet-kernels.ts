/**
 * Kernels that decode Parquet pages: levels, dictionary indices, numbers, byte arrays, and the two codecs that node:zlib does not
 * have. Formats: https://parquet.apache.org/docs/file-format/data-pages/encodings/. All arguments named like a thing in memory are
 * byte addresses; what is read may be followed by up to 64 bytes that are looked at and not used.
 *
 * Input is untrusted: a kernel never reads values from outside [at, end) and says so when it would have to. It answers -1 (or 0
 * where the answer is an address) when the bytes cannot be what they claim to be.
 */

/** A stream of RLE and bit-packed runs, all u32: next byte, end, bits per value, then what `hybrid…` keeps (zero at first). */
export const HYBRID_STATE = { at: 0, end: 4, width: 8, left: 12, packed: 16, value: 20, bit: 24, bytes: 32 } as const;

/**
 * A DELTA_BINARY_PACKED stream: u32 next byte, end, 1 for 64-bit values, values left, values per miniblock, miniblocks per block,
 * current miniblock, values left in it, address of the bit widths, bit in the miniblock, 1 when the first value is out, unused;
 * i64 least delta, last value.
 */
export const DELTA_STATE = {
  at: 0,
  end: 4,
  wide: 8,
  left: 12,
  perMiniblock: 16,
  miniblocks: 20,
  miniblock: 24,
  inMiniblock: 28,
  widths: 32,
  bit: 36,
  started: 40,
  leastDelta: 48,
  last: 56,
  bytes: 64,
} as const;

/** How `toNumbers` reads one value. Integers are divided by the divisor. */
export const NUMBER_FORMAT = {
  i32: 0,
  u32: 1,
  /** Beyond ±(2^53 - 1): not a number. */
  i64: 2,
  u64: 3,
  f32: 4,
  f64: 5,
  f16: 6,
  /** i64 ticks since an epoch, `divisor` ticks a second: whole seconds plus the rest, so that nanoseconds keep what a double can hold. */
  ticks: 7,
  /** Impala's timestamp: u64 nanoseconds of the day, i32 Julian day; the value is seconds since 1970. */
  i96: 8,
  /** Big-endian two's complement of `width` bytes; beyond ±(2^53 - 1): not a number. */
  big: 9,
} as const;

/** Stands in `spreadIndices` for a row without a value. */
export const NO_INDEX = 0xffffffff;

export interface ParquetKernels {
  /** Decodes `count` values to u32 at `out`. @returns 0, or -1: too few, or one is not below `limit` */
  hybridValues(state: number, count: number, limit: number, out: number): number;
  /** Decodes `count` definition levels to bytes at `out`: 1 for `level`, 0 below. @returns how many 1, or -1: too few, or above `level` */
  hybridPresence(state: number, count: number, level: number, out: number): number;
  /** Decodes `count` values and adds to the u32 counter of each at `counts`. @returns as `hybridValues` */
  hybridCounts(state: number, count: number, limit: number, counts: number): number;

  /** Reads the header of a stream whose at, end and wide are set. @returns its number of values (at most 2^31 - 1), or -1 */
  deltaStart(state: number): number;
  /** Decodes `count` values, i32 or i64 at `out`; sums wrap. @returns 0 or -1 */
  deltaValues(state: number, count: number, out: number): number;
  /** Walks over the rest of the stream. @returns the address behind it, or 0 */
  deltaSkip(state: number): number;

  /**
   * Makes doubles of `count` values that stand `width` bytes apart.
   * @param suspects gets the positions (u32) of values that are not within [minimum, maximum] or not a number; they become NaN
   * @returns how many
   */
  toNumbers(
    format: number,
    from: number,
    width: number,
    count: number,
    divisor: number,
    minimum: number,
    maximum: number,
    out: number,
    suspects: number,
  ): number;
  /** Makes doubles (0, 1) of `count` bits from bit number `bit` on, least significant first. */
  bitsToNumbers(from: number, bit: number, count: number, out: number): void;
  /** Makes doubles of `count` u32 values. */
  wordsToNumbers(from: number, count: number, out: number): void;
  /** Undoes BYTE_STREAM_SPLIT: values `first` … `first + count` of `total` values of `width` bytes. */
  unsplit(from: number, total: number, width: number, first: number, count: number, out: number): void;

  // -- Texts become pairs (u32 start, u32 end) relative to `base`, 0xffffffff twice for an empty text.

  /** Finds `count` values with a length (u32) before each. @returns the address behind the last, or 0 */
  lengthPrefixedTexts(base: number, at: number, end: number, count: number, pairs: number): number;
  /** Finds values that follow each other, with their lengths (i32) at `lengths`. @returns the address behind the last, or 0 */
  adjacentTexts(base: number, at: number, end: number, lengths: number, count: number, pairs: number): number;
  /**
   * Bytes that `joinTexts` needs, for values that share a prefix with the one before them.
   * @returns the sum, or -1: a length is negative or a prefix longer than the text before
   */
  joinedLength(prefixes: number, lengths: number, count: number, previousLength: number): number;
  /**
   * Writes values at `out`, each a prefix (i32 lengths) of the one before and the next bytes (i32 lengths) from `at`.
   * @param previous the value before the first
   * @returns the address behind the last suffix, or 0
   */
  joinTexts(
    base: number,
    at: number,
    end: number,
    prefixes: number,
    lengths: number,
    count: number,
    previous: number,
    out: number,
    pairs: number,
  ): number;
  /** Pairs for values of `width` bytes that follow each other from `at`. */
  fixedTexts(base: number, at: number, width: number, count: number, pairs: number): void;
  /** Writes 16-byte UUIDs as 36 characters at `out`, with pairs. */
  uuidTexts(base: number, from: number, count: number, out: number, pairs: number): void;
  /** 1 when one of the bytes is not ASCII. */
  wideBytes(from: number, length: number): number;
  /** Lists rows (u32) whose text is not valid UTF-8. @returns how many */
  invalidTexts(base: number, pairs: number, rows: number, suspects: number): number;

  // -- From values to rows. `present` has a byte per row; 0 instead of an address means that all rows have a value.

  /** Moves `count` values of 8 bytes apart, in place; rows without a value get the bits (high, low). */
  spread(values: number, present: number, rows: number, count: number, low: number, high: number): void;
  /** The same for u32 indices, with {@link NO_INDEX}. */
  spreadIndices(indices: number, present: number, rows: number, count: number): void;
  /** Looks up 8-byte entries for u32 indices below `entries`; {@link NO_INDEX} gives the bits (high, low). */
  gather(table: number, indices: number, rows: number, low: number, high: number, out: number): void;
  /** Lists rows (u32) that have a value which is NaN. @returns how many */
  missingNumbers(values: number, present: number, rows: number, suspects: number): number;

  // -- Codecs. @returns bytes written, at most `room`, or -1. Up to 32 bytes behind them may be overwritten.

  /** https://github.com/google/snappy/blob/main/format_description.txt */
  snappy(from: number, length: number, out: number, room: number): number;
  /** One block of https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
  lz4(from: number, length: number, out: number, room: number): number;
}
