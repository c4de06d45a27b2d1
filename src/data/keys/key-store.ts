/**
 * Keys of one data set: a 64-bit hash per row, 256 partitions by the hash's top 8 bits. Held in memory up to a budget, above it
 * on a spill. Everything that is asked of it is independent of the order in which chunks came.
 */

export const PARTITIONS = 256;

/** Bytes of a record: u64 hash, u32 row, little-endian, as the kernel `partition` writes them. */
export const RECORD_BYTES = 12;
const RECORD_WORDS = RECORD_BYTES / 4;

/** Records of one partition from one part (a range of a file). */
export interface KeyChunk {
  /** Number of the part, from 0, over all files of the data set. */
  readonly part: number;
  /** 0…255: the top 8 bits of all its hashes. */
  readonly partition: number;
  /** Whole records; their rows are relative to the part. The store keeps the bytes without copying: hand them over. */
  readonly bytes: Uint8Array;
}

/** Where keys go above the budget: append-only, one for every store. */
export interface KeySpill {
  /** Appends pieces behind each other as one segment. */
  append(partition: number, pieces: readonly Uint8Array[]): void;
  /** The segments of a partition, each as it was appended, in that order. A segment may be overwritten when the next is asked for. */
  read(partition: number): Iterable<Uint8Array>;
}

/** Records of one part: three words each, hash low, hash high, row relative to `firstRow`. */
export interface KeyRun {
  readonly firstRow: number;
  readonly words: Int32Array;
}

export interface KeyStore {
  /** @throws Error for a broken chunk, and what the spill throws */
  add(chunk: KeyChunk): void;
  /** Says the number of a part's row 0 within the data set; any time before reading. Parts may be placed in any order. */
  placePart(part: number, firstRow: number): void;
  /** Rows that have a key. */
  readonly rows: number;
  /** Bytes of keys held in memory now: at most the budget and one chunk. */
  readonly memoryBytes: number;
  /** Bytes of keys on the spill. */
  readonly spilledBytes: number;
  /** All records of a partition. @throws Error when a part has no place */
  runs(partition: number): Iterable<KeyRun>;
}

export interface KeyStoreOptions {
  readonly budgetBytes: number;
  /** Undefined: everything stays in memory, whatever the budget says. */
  readonly spill: KeySpill | undefined;
}

interface Held {
  readonly part: number;
  readonly bytes: Uint8Array;
}

/** A store without keys. */
export function keyStore({ budgetBytes, spill }: KeyStoreOptions): KeyStore {
  const held: Held[][] = Array.from({ length: PARTITIONS }, () => []);
  const firstRows: (number | undefined)[] = [];
  let memoryBytes = 0;
  let spilledBytes = 0;

  const firstRowOf = (part: number): number => {
    const row = firstRows[part];
    if (row === undefined) throw new Error(`Part ${part} has keys but no place in the data set.`);
    return row;
  };

  // All partitions at once: each gets one long segment, so that both writing and reading are sequential.
  const spillAll = (target: KeySpill): void => {
    held.forEach((chunks, partition) => {
      if (chunks.length === 0) return;
      target.append(partition, chunks.flatMap(withHeader));
      held[partition] = [];
    });
    spilledBytes += memoryBytes;
    memoryBytes = 0;
  };

  return {
    add({ part, partition, bytes }) {
      const chunks = held[partition];
      if (chunks === undefined || bytes.length % RECORD_BYTES !== 0)
        throw new Error(`A chunk of ${bytes.length} bytes for partition ${partition} is not one of keys.`);
      if (bytes.length === 0) return;
      chunks.push({ part, bytes });
      memoryBytes += bytes.length;
      if (spill !== undefined && memoryBytes > budgetBytes) spillAll(spill);
    },
    placePart(part, firstRow) {
      firstRows[part] = firstRow;
    },
    get rows() {
      return (memoryBytes + spilledBytes) / RECORD_BYTES;
    },
    get memoryBytes() {
      return memoryBytes;
    },
    get spilledBytes() {
      return spilledBytes;
    },
    *runs(partition) {
      if (spill !== undefined && spilledBytes > 0)
        for (const segment of spill.read(partition)) yield* runsOf(segment, firstRowOf);
      for (const { part, bytes } of held[partition] ?? []) yield { firstRow: firstRowOf(part), words: wordsOf(bytes) };
    },
  };
}

/** On a spill stands before the records of a chunk: u32 part, u32 records. */
const HEADER_BYTES = 8;

const withHeader = ({ part, bytes }: Held): readonly Uint8Array[] => [
  new Uint8Array(Uint32Array.of(part, bytes.length / RECORD_BYTES).buffer),
  bytes,
];

function* runsOf(segment: Uint8Array, firstRowOf: (part: number) => number): Iterable<KeyRun> {
  const words = wordsOf(segment);
  for (let at = 0; at < words.length; ) {
    const [part, records] = [words[at] ?? 0, words[at + 1] ?? 0];
    const start = at + HEADER_BYTES / 4;
    at = start + records * RECORD_WORDS;
    if (records === 0 || at > words.length) throw new Error('A segment of the spill is not what was written.');
    yield { firstRow: firstRowOf(part), words: words.subarray(start, at) };
  }
}

/** Without copying where the bytes are aligned. Typed arrays are little-endian on every machine that runs actions. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
