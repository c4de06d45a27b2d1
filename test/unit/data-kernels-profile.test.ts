import { describe, expect, test } from 'vitest';
import {
  binOf,
  hashNumber,
  hashText,
  type Kernels,
  MAXIMUM_EXACT_VALUES,
  NUMBER_STATE,
  REGISTERS,
  registerOf,
  TEXT_STATE,
} from '../../src/data/kernels/kernels.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { readNumberState, readTextState } from '../../src/data/kernels/read-state.ts';
import { newNumberState, newTextState } from '../../src/data/kernels/state.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { type Bench, bench, type Cell, IMPLEMENTATIONS, indexColumn, pairsColumn } from '../support/kernel-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

function addNumbers({ kernels, memory }: Bench, state: number, numbers: readonly number[]): void {
  const values = memory.alloc(8 * numbers.length);
  memory.f64().set(numbers, values / 8);
  kernels.profileNumbers(values, numbers.length, state);
}

function profileOf(on: Bench, ...parts: readonly (readonly number[])[]) {
  const state = newNumberState(on.memory);
  for (const part of parts) addNumbers(on, state, part);
  return { state, ...readNumberState(on.kernels, state) };
}

function addTexts(on: Bench, state: number, cells: readonly Cell[], layout = pairsColumn, around = 0x31): void {
  on.kernels.profileTexts(layout(on, cells, around), state);
}

/** Doubles of all kinds: any bits, small integers, decimals, what is not finite. */
function randomNumbers(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  const bits = new DataView(new ArrayBuffer(8));
  const special = [
    0,
    -0,
    Number.NaN,
    5e-324,
    -5e-324,
    2.2250738585072014e-308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    2 ** 53,
    1e200,
    2 ** -32,
    2 ** 64,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  return Array.from({ length: count }, () => {
    const kind = random.below(8);
    if (kind === 0) return special[random.below(special.length)]!;
    if (kind < 3) return random.below(100) - 50;
    if (kind < 5) return random.normal() * 10 ** (random.below(30) - 15);
    if (kind < 7) return Math.round(random.normal() * 1000) / 100;
    bits.setUint32(0, random.next() * 2 ** 32);
    bits.setUint32(4, random.next() * 2 ** 32);
    return bits.getFloat64(0);
  });
}

function drawn(seed: number, one: (random: ReturnType<typeof seededRandom>) => number, count = 3001): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => one(random));
}

function randomTexts(seed: number, count: number): Cell[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    if (random.below(10) === 0) return null;
    const letter = ['a', 'b', 'é', '日', '😀'][random.below(5)]!;
    return letter.repeat(random.below(4) === 0 ? random.below(60) : random.below(10)) + 'x'.repeat(random.below(3));
  });
}

/** As an integer times 2^-1074. */
function exact(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const magnitude = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return value < 0 ? -magnitude : magnitude;
}

const scaled = ({ mantissa, exponent }: { mantissa: bigint; exponent: number }): bigint =>
  exponent >= -1074 ? mantissa << BigInt(exponent + 1074) : mantissa >> BigInt(-1074 - exponent);

const countsOf = <Value>(values: readonly Value[]): Map<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

function registersOf(hashes: readonly bigint[]): Uint8Array {
  const registers = new Uint8Array(REGISTERS);
  for (const { register, rank } of hashes.map(registerOf)) registers[register] = Math.max(registers[register]!, rank);
  return registers;
}

describe('WebAssembly and TypeScript agree', () => {
  test('on random numbers, byte for byte', () => {
    const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
    for (let seed = 0; seed < 5; seed += 1) {
      const parts = [randomNumbers(seed, 1500), randomNumbers(seed + 50, 500)];
      const [fast, slow] = [profileOf(wasm, ...parts), profileOf(twin, ...parts)];
      expect(fast.numbers).toEqual(slow.numbers);
      expect(fast.values).toEqual(slow.values);
    }
  });

  test.each([
    ['any doubles', (seed: number) => randomNumbers(seed, 3001)],
    ['whole numbers', (seed: number) => drawn(seed, ({ below }) => below(10_000_000) - 1000)],
    ['decimals', (seed: number) => drawn(seed, ({ normal }) => Math.round(normal() * 1e6) / 1e3)],
    ['moments', (seed: number) => drawn(seed, ({ below }) => 1.7e9 + below(1e8) + below(1000) / 1000)],
    ['far apart', (seed: number) => drawn(seed, ({ normal, below }) => normal() * 10 ** (below(40) - 20))],
    ['nearly one size', (seed: number) => drawn(seed, ({ next }) => -1 - next())],
    ['with nulls', (seed: number) => drawn(seed, ({ normal, below }) => (below(3) === 0 ? Number.NaN : normal()))],
    ['zeros and nulls', (seed: number) => drawn(seed, ({ below }) => [0, -0, Number.NaN][below(3)]!)],
    ['very small', (seed: number) => drawn(seed, ({ normal }) => normal() * 1e-310)],
    ['very large', (seed: number) => drawn(seed, ({ normal }) => normal() * 1e307)],
  ])('on numbers that are not counted: %s', (_, draw) => {
    const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
    for (let seed = 0; seed < 3; seed += 1) {
      const numbers = draw(seed);
      const [fast, slow] = [wasm, twin].map((on) => {
        const state = newNumberState(on.memory, { bins: seed < 2, values: false });
        addNumbers(on, state, numbers);
        addNumbers(on, state, numbers.slice(0, 7));
        return readNumberState(on.kernels, state);
      });
      expect(fast).toEqual(slow);
    }
  });

  test('when there are too many numbers to count in the middle of a block', () => {
    const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
    const numbers = drawn(5, ({ below }) => below(9000) / 8, 20_000);
    const [fast, slow] = [wasm, twin].map((on) => profileOf(on, numbers.slice(0, 1000), numbers.slice(1000)));
    expect({ ...fast, state: 0 }).toEqual({ ...slow, state: 0 });
    expect(fast?.values.kind).toBe('sketch');
  });

  test('on random texts', () => {
    const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
    for (let seed = 0; seed < 5; seed += 1) {
      const [fast, slow] = [wasm, twin].map((on) => {
        const state = newTextState(on.memory, { values: true, arenaBytes: seed === 4 ? 2000 : 100_000 });
        addTexts(on, state, randomTexts(seed, 800), pairsColumn, 0xff);
        addTexts(
          on,
          state,
          randomTexts(seed + 9, 800).filter((cell) => cell !== ''),
          indexColumn,
          0x00,
        );
        return readTextState(on.kernels, state);
      });
      expect(fast).toEqual(slow);
      expect(fast?.values.kind).toBe(seed === 4 ? 'sketch' : 'exact');
    }
  });
});

describe.each(IMPLEMENTATIONS)('%s', (_, make: () => Kernels) => {
  test('describes numbers as the definitions say', () => {
    const all = randomNumbers(77, 2000);
    const { numbers, values } = profileOf(bench(make), all);
    const finite = all.filter(Number.isFinite).map((value) => value + 0);
    const squares = finite.map((value) => Math.min(value * value, Number.MAX_VALUE));
    expect(numbers).toMatchObject({ count: finite.length, min: Math.min(...finite), max: Math.max(...finite) });
    expect(scaled(numbers!.sum)).toBe(finite.map(exact).reduce((sum, part) => sum + part));
    expect(scaled(numbers!.squares)).toBe(squares.map(exact).reduce((sum, part) => sum + part));
    expect(numbers!.bins).toEqual(new Map([...countsOf(finite.map(binOf))].sort(([left], [right]) => left - right)));
    expect(values.registers).toEqual(registersOf(finite.map(hashNumber)));
    expect(values.kind === 'exact' && new Map([...values.counts].sort())).toEqual(
      new Map([...countsOf(finite.map(String))].sort()),
    );
  });

  test('an exact sum does not depend on the order and loses nothing', () => {
    const { numbers } = profileOf(bench(make), [1e300, 1, 2 ** -1074, -1e300, 0.1]);
    const turned = profileOf(bench(make), [0.1, -1e300], [2 ** -1074, 1, 1e300]);
    expect(scaled(numbers!.sum)).toBe(exact(1) + exact(0.1) + 1n);
    expect(turned.numbers!.sum).toEqual(numbers!.sum);
  });

  test('sums are normalized', () => {
    const { numbers } = profileOf(bench(make), [3, 5, -(2 ** 40), 2 ** 40]);
    expect(numbers!.sum).toEqual({ mantissa: 1n, exponent: 3 });
    expect(profileOf(bench(make), [1, -1]).numbers!.sum).toEqual({ mantissa: 0n, exponent: 0 });
    expect(profileOf(bench(make), [-6]).numbers!.sum).toEqual({ mantissa: -3n, exponent: 1 });
  });

  test('counts -0 as 0, and nothing for no numbers', () => {
    const { values, numbers } = profileOf(bench(make), [-0, 0, Number.NaN, 0]);
    expect(values).toMatchObject({ kind: 'exact', counts: new Map([['0', 3]]) });
    expect(numbers!.count).toBe(3);
    expect(profileOf(bench(make), [Number.NaN]).numbers).toBeUndefined();
  });

  test('may be read in between', () => {
    const on = bench(make);
    const [first, second] = [
      [1, 2, 2.5, 1],
      [2, 1, -3],
    ];
    const { state } = profileOf(on, first);
    addNumbers(on, state, second);
    expect({ state, ...readNumberState(on.kernels, state) }).toEqual({
      ...profileOf(on, [...first, ...second]),
      state,
    });
    const texts = newTextState(on.memory);
    addTexts(on, texts, ['a', 'é', 'a']);
    expect(readTextState(on.kernels, texts).lengths).toEqual({ count: 3, min: 1, max: 1, total: 3 });
    addTexts(on, texts, ['a', 'éé']);
    expect(readTextState(on.kernels, texts).lengths).toEqual({ count: 5, min: 1, max: 2, total: 6 });
  });

  test('gives up counting values when there are too many, and keeps the sketch', () => {
    const many = Array.from({ length: MAXIMUM_EXACT_VALUES }, (_, value) => value / 2);
    const on = bench(make);
    const { state, values } = profileOf(on, many);
    expect(values.kind === 'exact' && values.counts.size).toBe(MAXIMUM_EXACT_VALUES);
    addNumbers(on, state, [1, -1]);
    const after = readNumberState(on.kernels, state);
    expect(after.values).toEqual({ kind: 'sketch', registers: registersOf([...many, -1].map(hashNumber)) });
    expect(after.numbers!.count).toBe(MAXIMUM_EXACT_VALUES + 2);
    expect(on.memory.u32()[(state + NUMBER_STATE.table) / 4]).toBe(0);
  });

  test('does without bins and counted values when they are not wanted', () => {
    const on = bench(make);
    const state = newNumberState(on.memory, { bins: false, values: false });
    addNumbers(on, state, [1, 2, 2]);
    const { numbers, values } = readNumberState(on.kernels, state);
    expect(numbers).toMatchObject({ count: 3, min: 1, max: 2, bins: new Map() });
    expect(values).toEqual({ kind: 'sketch', registers: registersOf([1, 2].map(hashNumber)) });
  });

  test('describes texts as the definitions say', () => {
    const on = bench(make);
    const state = newTextState(on.memory);
    const cells = randomTexts(3, 1500);
    addTexts(on, state, cells);
    const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
    const lengths = texts.map((text) => [...text].length);
    const { lengths: profile, values } = readTextState(on.kernels, state);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(profile).toEqual({ count: texts.length, min: Math.min(...lengths), max: Math.max(...lengths), total });
    expect(values.registers).toEqual(registersOf(texts.map((text) => hashText(Buffer.from(text)))));
    expect(values.kind === 'exact' && new Map([...values.counts].sort())).toEqual(new Map([...countsOf(texts)].sort()));
  });

  test('keeps texts apart that differ in length, in a NUL or in a byte order mark', () => {
    const on = bench(make);
    const state = newTextState(on.memory);
    addTexts(on, state, ['a', 'a\0', '\ufeffa', 'a', '12345678', '123456789', '\0']);
    const { values } = readTextState(on.kernels, state);
    const expected = [
      ['a', 2],
      ['a\0', 1],
      ['\ufeffa', 1],
      ['12345678', 1],
      ['123456789', 1],
      ['\0', 1],
    ] as const;
    expect(values).toMatchObject({ kind: 'exact', counts: new Map(expected) });
  });

  test('counts texts up to the last byte of the arena', () => {
    const on = bench(make);
    const state = newTextState(on.memory, { values: true, arenaBytes: 16 + 24 });
    addTexts(on, state, ['12345678', '123456789', '12345678']);
    expect(readTextState(on.kernels, state).values).toMatchObject({
      counts: new Map([
        ['12345678', 2],
        ['123456789', 1],
      ]),
    });
    addTexts(on, state, ['a']);
    const { values, lengths } = readTextState(on.kernels, state);
    expect(values.kind).toBe('sketch');
    expect(lengths!.count).toBe(4);
  });

  test('gives up counting texts when there are too many, or one is longer than the arena', () => {
    const on = bench(make);
    const many = newTextState(on.memory);
    addTexts(
      on,
      many,
      Array.from({ length: MAXIMUM_EXACT_VALUES }, (_, text) => `text ${text}`),
    );
    expect(readTextState(on.kernels, many).values.kind).toBe('exact');
    addTexts(on, many, ['one more']);
    expect(readTextState(on.kernels, many).values.kind).toBe('sketch');
    const long = newTextState(on.memory, { values: true, arenaBytes: 100 });
    addTexts(on, long, ['a', 'b'.repeat(100), 'c']);
    expect(readTextState(on.kernels, long).lengths).toEqual({ count: 3, min: 1, max: 100, total: 102 });
    expect(on.memory.u32()[(long + TEXT_STATE.table) / 4]).toBe(0);
  });
});

test.each(IMPLEMENTATIONS)('%s: profiles a constant column, whose fields are all at one place', (_, make) => {
  const on = bench(make);
  const state = newTextState(on.memory);
  const { base, starts, ends } = pairsColumn(on, ['2024'], 0x31);
  on.kernels.profileTexts({ base, starts, ends, stride: 0, gap: 0, rows: 1000 }, state);
  const { lengths, values } = readTextState(on.kernels, state);
  expect(lengths).toMatchObject({ count: 1000, total: 4000 });
  expect(values).toMatchObject({ kind: 'exact', counts: new Map([['2024', 1000]]) });
});
