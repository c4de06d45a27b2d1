import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spillFiles } from '../../src/adapters/spill-files.ts';
import { hashNumber, hashText } from '../../src/data/kernels/kernels.ts';
import { duplicates, MAXIMUM_PAIRS } from '../../src/data/keys/duplicates.ts';
import { type KeySpill, type KeyStore, keyStore, RECORD_BYTES } from '../../src/data/keys/key-store.ts';
import { missing, shared } from '../../src/data/keys/matches.ts';
import { verifyDuplicates, verifyShared } from '../../src/data/keys/verify.ts';

type Key = readonly (string | number | null)[];
type Hash = (key: Key) => bigint;

const MASK = 0xffffffffffffffffn;
const encoder = new TextEncoder();

/** As the kernels chain the columns of a key. */
const hashKey: Hash = (key) =>
  key.reduce<bigint>((hash, part) => {
    const own = typeof part === 'number' ? hashNumber(part) : hashText(encoder.encode(part ?? ''));
    return (((hash << 5n) | (hash >> 59n)) & MASK) ^ own;
  }, 0n);

/** Few different hashes, so that different keys collide; spread over some partitions. */
const poorHash: Hash = (key) => {
  const hash = hashKey(key) % 7n;
  return ((hash * 37n) << 56n) | (hash + 1n);
};

interface Fill {
  readonly hash?: Hash;
  readonly parts?: number;
  readonly chunkRows?: number;
  readonly budgetBytes?: number;
  readonly spill?: KeySpill;
  /** Order in which parts and chunks are handed over. */
  readonly shuffle?: () => number;
  readonly firstRow?: number;
}

/** Puts the keys of rows into a store as workers would: parts of neighbouring rows, chunks by partition. */
function storeOf(keys: readonly Key[], options: Fill = {}): KeyStore {
  const {
    hash = hashKey,
    parts = 3,
    chunkRows = 50,
    budgetBytes = Number.POSITIVE_INFINITY,
    spill,
    firstRow = 1,
  } = options;
  const store = keyStore({ budgetBytes, spill });
  const perPart = Math.max(1, Math.ceil(keys.length / parts));
  const chunks: { part: number; partition: number; bytes: Uint8Array }[] = [];
  for (let part = 0; part * perPart < keys.length; part += 1) {
    store.placePart(part, firstRow + part * perPart);
    for (let from = 0; from < perPart; from += chunkRows) {
      const byPartition = new Map<number, [bigint, number][]>();
      for (let row = from; row < Math.min(from + chunkRows, perPart); row += 1) {
        const key = keys[part * perPart + row];
        if (key === undefined || key.includes(null)) continue;
        const value = hash(key);
        const partition = Number(value >> 56n);
        const records = byPartition.get(partition) ?? [];
        records.push([value, row]);
        byPartition.set(partition, records);
      }
      for (const [partition, records] of byPartition) chunks.push({ part, partition, bytes: recordsOf(records) });
    }
  }
  const { shuffle } = options;
  if (shuffle !== undefined) chunks.sort(() => shuffle() - 0.5);
  for (const chunk of chunks) store.add(chunk);
  return store;
}

function recordsOf(records: readonly (readonly [bigint, number])[]): Uint8Array {
  // At an odd address now and then, as views on a shared buffer can be.
  const bytes = new Uint8Array(records.length * RECORD_BYTES + 1).subarray(records.length % 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  records.forEach(([hash, row], index) => {
    view.setBigUint64(index * RECORD_BYTES, hash, true);
    view.setUint32(index * RECORD_BYTES + 8, row, true);
  });
  return bytes.subarray(0, records.length * RECORD_BYTES);
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const textOf = (key: Key): string => JSON.stringify(key);

/** The obvious way: a map of texts. */
function plainDuplicates(keys: readonly Key[]) {
  const first = new Map<string, number>();
  const pairs: { row: number; other: number }[] = [];
  keys.forEach((key, index) => {
    if (key.includes(null)) return;
    const known = first.get(textOf(key));
    if (known === undefined) first.set(textOf(key), index + 1);
    else pairs.push({ row: index + 1, other: known });
  });
  return { rows: keys.filter((key) => !key.includes(null)).length, count: pairs.length, pairs };
}

const keysFrom = (rows: number, different: number, next: () => number): readonly Key[] =>
  Array.from({ length: rows }, () => {
    const value = Math.floor(next() * different);
    return next() < 0.03 ? [null, 'x'] : [value % 50, `u${value}`];
  });

describe('rows that repeat a key', () => {
  it.each([
    ['none', 400, 1e12],
    ['few', 3_000, 40_000],
    ['many', 3_000, 100],
    ['only one key', 500, 1],
    ['no rows', 0, 1],
  ])('are those a map of texts finds: %s', (_, rows, different) => {
    const keys = keysFrom(rows, different, random(rows + different));
    expect(duplicates(storeOf(keys))).toEqual(plainDuplicates(keys));
  });

  it('are the same in whatever parts, chunks and order the keys come', () => {
    const keys = keysFrom(2_000, 700, random(5));
    const expected = plainDuplicates(keys);
    for (const { parts, chunkRows } of [
      { parts: 1, chunkRows: 5_000 },
      { parts: 2, chunkRows: 33 },
      { parts: 7, chunkRows: 100 },
      { parts: 40, chunkRows: 7 },
    ])
      expect(duplicates(storeOf(keys, { parts, chunkRows, shuffle: random(parts) }))).toEqual(expected);
  });

  it('do not come from keys whose parts only read the same together', () => {
    const keys: Key[] = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['c', 'ab'],
      ['ab', 'c'],
    ];
    expect(duplicates(storeOf(keys))).toMatchObject({ count: 1, pairs: [{ row: 4, other: 1 }] });
  });

  it('keep row numbers beyond 2^32', () => {
    const firstRow = 2 ** 33;
    expect(duplicates(storeOf([['a'], ['b'], ['a']], { firstRow })).pairs).toEqual([
      { row: firstRow + 2, other: firstRow },
    ]);
  });

  it('are counted beyond the pairs that are kept', () => {
    const keys: Key[] = Array.from({ length: 3 * MAXIMUM_PAIRS }, (_, row) => [row % 5]);
    const found = duplicates(storeOf(keys, { parts: 4, chunkRows: 1_000, shuffle: random(8) }));
    expect(found.count).toBe(keys.length - 5);
    expect(found.pairs).toEqual(plainDuplicates(keys).pairs.slice(0, MAXIMUM_PAIRS));
  });

  it('are found in a partition of more keys than the first table holds', () => {
    const oneSided: Hash = ([value]) => (7n << 56n) | (hashNumber(Number(value)) & 0xffffffffffffffn);
    const keys: Key[] = Array.from({ length: 40_000 }, (_, row) => [row === 39_000 ? 3 : row]);
    expect(duplicates(storeOf(keys, { hash: oneSided, chunkRows: 20_000 }))).toEqual({
      rows: 40_000,
      count: 1,
      pairs: [{ row: 39_001, other: 4 }],
    });
  });
});

describe('hashes that only happen to be equal', () => {
  const same = (keys: readonly Key[]) => async (row: number, other: number) =>
    textOf(keys[row - 1] ?? []) === textOf(keys[other - 1] ?? []);

  it('are taken out of the duplicates by comparing the data', async () => {
    const keys = keysFrom(300, 120, random(3));
    const found = duplicates(storeOf(keys, { hash: poorHash, shuffle: random(4) }));
    expect(found.count).toBeGreaterThan(plainDuplicates(keys).count);
    expect(await verifyDuplicates(found, same(keys))).toEqual(plainDuplicates(keys));
  });

  it('leave the duplicates that were not compared in the count', async () => {
    const keys: Key[] = Array.from({ length: MAXIMUM_PAIRS + 102 }, (_, row) => [row % 2]);
    const oneHash: Hash = () => 5n;
    const found = duplicates(storeOf(keys, { hash: oneHash, chunkRows: 5_000 }));
    const verified = await verifyDuplicates(found, same(keys));
    expect([found.count, verified.count]).toEqual([keys.length - 1, keys.length - 2]);
  });

  it('are taken out of the shared keys', async () => {
    const one: Key[] = [['a'], ['b'], ['c']];
    const other: Key[] = [['b']];
    const oneHash: Hash = () => 9n;
    const found = shared(storeOf(one, { hash: oneHash }), storeOf(other, { hash: oneHash }));
    expect(found.count).toBe(3);
    const sameKey = async (row: number, otherRow: number) => textOf(one[row - 1]!) === textOf(other[otherRow - 1]!);
    expect(await verifyShared(found, sameKey)).toEqual({ rows: 3, count: 1, pairs: [{ row: 2, other: 1 }] });
  });
});

describe('keys of two data sets', () => {
  const child = keysFrom(2_000, 900, random(11));
  const parent = keysFrom(600, 900, random(12));
  const firstInParent = new Map<string, number>();
  parent.forEach((key, index) => {
    if (!key.includes(null) && !firstInParent.has(textOf(key))) firstInParent.set(textOf(key), index + 1);
  });
  const rows = child.flatMap((key, index) => (key.includes(null) ? [] : [{ key: textOf(key), row: index + 1 }]));

  it('lists the rows without a partner', () => {
    const expected = rows.filter(({ key }) => !firstInParent.has(key)).map(({ row }) => row);
    const found = missing(storeOf(child, { shuffle: random(1) }), storeOf(parent, { parts: 2, shuffle: random(2) }));
    expect(found).toEqual({ rows: rows.length, count: expected.length, first: expected });
    expect(expected.length).toBeGreaterThan(10);
  });

  it('lists the rows with a partner, and the first partner', () => {
    const expected = rows.flatMap(({ key, row }) => {
      const other = firstInParent.get(key);
      return other === undefined ? [] : [{ row, other }];
    });
    const found = shared(storeOf(child, { parts: 5 }), storeOf(parent, { shuffle: random(6) }));
    expect(found).toEqual({ rows: rows.length, count: expected.length, pairs: expected });
  });

  it('finds nothing in an empty data set', () => {
    expect(missing(storeOf(child), storeOf([])).count).toBe(rows.length);
    expect(shared(storeOf(child), storeOf([])).count).toBe(0);
    expect(missing(storeOf([]), storeOf(parent))).toEqual({ rows: 0, count: 0, first: [] });
  });
});

describe('a store over its budget', () => {
  const inFolder = (work: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'spill-'));
    try {
      work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('gives the same results as one in memory, and holds no more than its budget and a chunk', () => {
    inFolder((folder) => {
      using files = spillFiles(folder);
      const keys = keysFrom(4_000, 1_500, random(21));
      const others = keysFrom(1_000, 1_500, random(22));
      const options = { budgetBytes: 9_000, chunkRows: 40, parts: 6, shuffle: random(23) };
      const store = storeOf(keys, { ...options, spill: files.spill() });
      const other = storeOf(others, { ...options, spill: files.spill() });
      expect(store.spilledBytes).toBeGreaterThan(20_000);
      expect(store.memoryBytes).toBeLessThanOrEqual(9_000);
      expect(store.rows).toBe(plainDuplicates(keys).rows);
      expect(duplicates(store)).toEqual(plainDuplicates(keys));
      expect(missing(store, other)).toEqual(missing(storeOf(keys), storeOf(others)));
      expect(shared(store, other)).toEqual(shared(storeOf(keys), storeOf(others)));
    });
  });

  it('keeps everything on the spill when there is no budget at all', () => {
    inFolder((folder) => {
      using files = spillFiles(folder);
      const store = storeOf([['a'], ['b'], ['a']], { budgetBytes: 0, spill: files.spill() });
      expect(store.memoryBytes).toBe(0);
      expect(duplicates(store).pairs).toEqual([{ row: 3, other: 1 }]);
    });
  });

  it('leaves nothing on the disk, whether or not it wrote', () => {
    inFolder((folder) => {
      const files = spillFiles(folder);
      storeOf([['a'], ['b']], { budgetBytes: 0, spill: files.spill() });
      storeOf([['a'], ['b']], { budgetBytes: 1_000, spill: files.spill() });
      expect(readdirSync(folder)).toHaveLength(1);
      files.remove();
      files.remove();
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it('says what to do when it cannot write', () => {
    inFolder((folder) => {
      const inTheWay = join(folder, 'file');
      writeFileSync(inTheWay, '');
      using files = spillFiles(inTheWay);
      expect(() => storeOf([['a']], { budgetBytes: 0, spill: files.spill() })).toThrow(
        expect.objectContaining({ code: 'data.spill' }),
      );
    });
  });
});

describe('a store of keys', () => {
  it.each([
    ['a broken record', { part: 0, partition: 3, bytes: new Uint8Array(13) }],
    ['a partition that does not exist', { part: 0, partition: 256, bytes: new Uint8Array(12) }],
  ])('refuses %s', (_, chunk) => {
    expect(() => keyStore({ budgetBytes: 0, spill: undefined }).add(chunk)).toThrow('not one of keys');
  });

  it('refuses to be read before it knows where a part begins', () => {
    const store = keyStore({ budgetBytes: 0, spill: undefined });
    store.add({ part: 2, partition: 0, bytes: recordsOf([[5n, 0]]) });
    expect(() => duplicates(store)).toThrow('Part 2');
  });
});
