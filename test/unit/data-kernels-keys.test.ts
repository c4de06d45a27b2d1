import { describe, expect, test } from 'vitest';
import { combineHashes, hashNumber, hashText, type Kernels, NULL_HASH } from '../../src/data/kernels/kernels.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { type Bench, bench, type Cell, IMPLEMENTATIONS, indexColumn, pairsColumn } from '../support/kernel-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

const EMPTY_HASH = hashText(new Uint8Array());

type Column = { readonly texts: readonly Cell[] } | { readonly numbers: readonly number[] };

/** Hashes of rows whose key has these columns. */
function keys(on: Bench, columns: readonly Column[], skipNulls: 0 | 1, layout = pairsColumn, around = 0x31): bigint[] {
  const { kernels, memory } = on;
  const rows = columns.map((column) => ('texts' in column ? column.texts : column.numbers).length)[0]!;
  const hashes = memory.alloc(8 * rows);
  memory.u8().fill(0xaa, hashes, hashes + 8 * rows);
  for (const [at, column] of columns.entries()) {
    const first = at === 0 ? 1 : 0;
    if ('texts' in column) kernels.hashTexts(layout(on, column.texts, around), hashes, first, skipNulls);
    else {
      const values = memory.alloc(8 * rows);
      memory.f64().set(column.numbers, values / 8);
      kernels.hashNumbers(values, rows, hashes, first, skipNulls);
    }
  }
  return [...memory.u64().subarray(hashes / 8, hashes / 8 + rows)];
}

function randomColumns(seed: number, rows: number): Column[] {
  const random = seededRandom(seed);
  const texts = () =>
    Array.from({ length: rows }, () => {
      const length = random.below(40);
      return random.below(8) === 0 ? null : Array.from({ length }, () => 'abé日'[random.below(4)]).join('');
    });
  const numbers = () =>
    Array.from({ length: rows }, () => [Number.NaN, -0, random.normal(), random.below(9)][random.below(4)]!);
  return [{ texts: texts() }, { numbers: numbers() }, { texts: texts() }];
}

test('WebAssembly and TypeScript agree on random keys', () => {
  const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
  for (const skipNulls of [0, 1] as const) {
    for (const columns of [randomColumns(1, 700), randomColumns(2, 700).reverse()]) {
      expect(keys(wasm, columns, skipNulls)).toEqual(keys(twin, columns, skipNulls));
      const around = 0xee;
      expect(keys(wasm, columns, skipNulls, indexColumn, around)).toEqual(
        keys(twin, columns, skipNulls, indexColumn, around),
      );
    }
  }
});

/** What lies in each partition, given the room of each. */
function partition(on: Bench, hashes: readonly bigint[], room: number) {
  const { kernels, memory } = on;
  const list = memory.alloc(8 * hashes.length);
  memory.u64().set(hashes, list / 8);
  const cursors = memory.alloc(8 * 256);
  const places = memory.alloc(256 * room * 12);
  const reset = () => {
    for (let part = 0; part < 256; part += 1) {
      const start = places + part * room * 12;
      memory.u32().set([start, start + room * 12], cursors / 4 + 2 * part);
    }
  };
  const read = () =>
    Array.from({ length: 256 }, (_, part) => {
      const start = places + part * room * 12;
      const end = memory.u32()[cursors / 4 + 2 * part]!;
      const view = memory.view();
      return Array.from({ length: (end - start) / 12 }, (_, entry) => ({
        hash: view.getBigUint64(start + 12 * entry, true),
        row: view.getUint32(start + 12 * entry + 8, true),
      }));
    });
  reset();
  const run = (from: number, firstRow: number) => kernels.partition(list, from, hashes.length, firstRow, cursors);
  return { run, read, reset };
}

describe.each(IMPLEMENTATIONS)('%s', (_, make: () => Kernels) => {
  test('hashes keys as the definitions say', () => {
    const texts = ['a', 'eight by', 'nine byte', 'é'.repeat(30), '', null];
    const numbers = [1, -0, 0.5, 1e300, Number.NaN, 7];
    const parts = [...texts.slice(0, 4).map((text) => hashText(Buffer.from(text!))), EMPTY_HASH, NULL_HASH];
    const single = parts.map((part) => combineHashes(0n, part));
    expect(keys(bench(make), [{ texts }], 0)).toEqual(single);
    const numberParts = numbers.map((value) => (Number.isNaN(value) ? NULL_HASH : hashNumber(value)));
    const double = single.map((hash, row) => combineHashes(hash, numberParts[row]!));
    expect(keys(bench(make), [{ texts }, { numbers }], 0)).toEqual(double);
    expect(keys(bench(make), [{ texts }, { numbers }], 1)).toEqual([...double.slice(0, 4), 0n, 0n]);
  });

  test('a null in any column of a key skips the row when asked to', () => {
    const columns: Column[] = [{ texts: ['a', null, 'a', ''] }, { numbers: [1, 1, Number.NaN, 1] }];
    const hashes = keys(bench(make), columns, 1);
    expect(hashes.map((hash) => hash === 0n)).toEqual([false, true, true, false]);
    expect(keys(bench(make), columns, 0)).not.toContain(0n);
  });

  test('the order of the columns matters, null is not the empty text, and -0 is 0', () => {
    const [there] = keys(bench(make), [{ texts: ['a'] }, { texts: ['b'] }], 0);
    const [back] = keys(bench(make), [{ texts: ['b'] }, { texts: ['a'] }], 0);
    expect(there).not.toBe(back);
    expect(new Set(keys(bench(make), [{ texts: ['', null] }], 0)).size).toBe(2);
    expect(new Set(keys(bench(make), [{ numbers: [0, -0] }], 0)).size).toBe(1);
  });

  test('distributes hashes by their first byte and leaves out 0', () => {
    const top = (byte: number, rest: number) => (BigInt(byte) << 56n) | BigInt(rest);
    const hashes = [top(0, 5), 0n, top(255, 1), top(7, 3), top(7, 2)];
    const on = bench(make);
    const { run, read } = partition(on, hashes, 2);
    expect(run(0, 1000)).toBe(5);
    const filled = read().flatMap((entries, part) => (entries.length === 0 ? [] : [[part, entries]]));
    expect(filled).toEqual([
      [0, [{ hash: top(0, 5), row: 1000 }]],
      [
        7,
        [
          { hash: top(7, 3), row: 1003 },
          { hash: top(7, 2), row: 1004 },
        ],
      ],
      [255, [{ hash: top(255, 1), row: 1002 }]],
    ]);
  });

  test('stops at a full partition and goes on from there', () => {
    const hashes = Array.from({ length: 10 }, (_, row) => BigInt(row + 1));
    const { run, read, reset } = partition(bench(make), hashes, 4);
    const rows: number[] = [];
    let from = 0;
    for (const expected of [4, 8, 10]) {
      from = run(from, 0);
      expect(from).toBe(expected);
      rows.push(...read()[0]!.map(({ row }) => row));
      reset();
    }
    expect(rows).toEqual([...hashes.keys()]);
  });
});
