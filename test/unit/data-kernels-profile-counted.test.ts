import { describe, expect, test } from 'vitest';
import { MAXIMUM_EXACT_VALUES } from '../../src/data/kernels/kernels.ts';
import { readNumberState, readTextState } from '../../src/data/kernels/read-state.ts';
import { newNumberState, newTextState } from '../../src/data/kernels/state.ts';
import { type Bench, bench, type Cell, IMPLEMENTATIONS, pairsColumn } from '../support/kernel-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

function words({ memory }: Bench, counts: readonly number[]): number {
  const address = memory.alloc(4 * counts.length);
  memory.u32().set(counts, address / 4);
  return address;
}

function numbersAt({ memory }: Bench, numbers: readonly number[]): number {
  const address = memory.alloc(8 * numbers.length);
  memory.f64().set(numbers, address / 8);
  return address;
}

function counted(on: Bench, numbers: readonly number[], counts: readonly number[]) {
  const state = newNumberState(on.memory);
  on.kernels.profileCountedNumbers(numbersAt(on, numbers), words(on, counts), numbers.length, state);
  return readNumberState(on.kernels, state);
}

function oneByOne(on: Bench, numbers: readonly number[]) {
  const state = newNumberState(on.memory);
  on.kernels.profileNumbers(numbersAt(on, numbers), numbers.length, state);
  return readNumberState(on.kernels, state);
}

function countedTexts(on: Bench, cells: readonly Cell[], counts: readonly number[]) {
  const state = newTextState(on.memory);
  on.kernels.profileCountedTexts(pairsColumn(on, cells, 0x31), words(on, counts), state);
  return readTextState(on.kernels, state);
}

function textsOneByOne(on: Bench, cells: readonly Cell[]) {
  const state = newTextState(on.memory);
  on.kernels.profileTexts(pairsColumn(on, cells, 0x31), state);
  return readTextState(on.kernels, state);
}

const repeat = <Value>(values: readonly Value[], counts: readonly number[]): Value[] =>
  values.flatMap((value, index) => new Array<Value>(counts[index] ?? 0).fill(value));

/** Different doubles of all magnitudes, with what is not finite and both zeros among them. */
function differentNumbers(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  const bits = new DataView(new ArrayBuffer(8));
  const special = [0, -0, Number.NaN, Number.NEGATIVE_INFINITY, 5e-324, -2.2250738585072014e-308, -Number.MAX_VALUE];
  return [
    ...special,
    ...Array.from({ length: count }, (_, index) => {
      if (index % 3 === 0) return index - 20;
      bits.setUint32(0, random.next() * 2 ** 32);
      bits.setUint32(4, random.next() * 2 ** 32);
      return bits.getFloat64(0);
    }),
  ];
}

describe.each(IMPLEMENTATIONS)('counted values in %s', (_name, make) => {
  test('numbers are as if each came as often as it is counted', () => {
    for (let seed = 0; seed < 3; seed += 1) {
      const random = seededRandom(seed + 9);
      const numbers = differentNumbers(seed, 200);
      const counts = numbers.map(() => random.below(6));
      expect(counted(bench(make), numbers, counts)).toEqual(oneByOne(bench(make), repeat(numbers, counts)));
    }
  });

  test('sums of millions of repetitions are exact', () => {
    const numbers = [1.1, -3e300, 2 ** -1074, 9007199254740991, -9007199254740991, 3e300];
    const counts = [4_000_000_000, 200_000_000, 7, 50_000_000, 50_000_001, 199_999_999];
    const { numbers: profile } = counted(bench(make), numbers, counts);
    const scaled = (value: number): bigint => exactly(Math.abs(value)) * (value < 0 ? -1n : 1n);
    const expected = numbers.reduce((sum, value, index) => sum + scaled(value) * BigInt(counts[index] ?? 0), 0n);
    const { mantissa, exponent } = profile!.sum;
    expect(mantissa << BigInt(exponent + 1074)).toBe(expected);
  });

  test('a sum that goes below zero and back is the same', () => {
    const on = bench(make);
    const [numbers, counts] = [
      [-1, 1, -1],
      [5, 12, 7],
    ];
    expect(counted(on, numbers, counts).numbers!.sum).toEqual({ mantissa: 0n, exponent: 0 });
  });

  test('numbers too many to count leave the sketch', () => {
    const numbers = Array.from({ length: MAXIMUM_EXACT_VALUES + 2 }, (_, value) => value);
    const counts = numbers.map(() => 3);
    const { numbers: profile, values } = counted(bench(make), numbers, counts);
    expect([values.kind, profile!.count]).toEqual(['sketch', 3 * numbers.length]);
    expect(values.registers).toEqual(oneByOne(bench(make), numbers).values.registers);
  });

  test('texts are as if each came as often as it is counted', () => {
    const cells: Cell[] = ['a', 'é', null, '', '日本', 'x'.repeat(50), 'unused', '😀'];
    const counts = [3, 1, 5, 2, 1000, 7, 0, 2];
    expect(countedTexts(bench(make), cells, counts)).toEqual(textsOneByOne(bench(make), repeat(cells, counts)));
  });
});

/** As an integer times 2^-1074. */
function exactly(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number(raw >> 52n);
  const fraction = raw & 0xfffffffffffffn;
  return exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
}
