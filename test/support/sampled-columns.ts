/** Column profiles of random samples, made straight from counts: thousands of them in a second. */
import { binOf } from '../../src/data/kernels/kernels.ts';
import type { ColumnProfile, ExactSum, ValueCounts } from '../../src/data/profile/column-profile.ts';
import { sumAccumulator } from '../../src/data/profile/exact-sum.ts';
import { emptyRegisters } from '../../src/data/profile/value-counts.ts';
import type { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;

/** Draws a column of `rows` values. */
export type Population = (name: string, rows: number, random: Random) => ColumnProfile;

const SKETCH: ValueCounts = { kind: 'sketch', registers: emptyRegisters() };

function sumOf(value: number): ExactSum {
  const sum = sumAccumulator();
  sum.add(value);
  return sum.total();
}

/** Numbers with many different values, drawn with replacement from a finite population. @param make from a normal and a uniform number */
export function numbers(make: (normal: number, uniform: number) => number, seed: Random): Population {
  const values = Float64Array.from({ length: 20_000 }, () => make(seed.normal(), seed.next()));
  const places = [...new Set(Array.from(values, binOf))];
  const placeOf = new Map(places.map((bin, place) => [bin, place]));
  const place = Int32Array.from(values, (value) => placeOf.get(binOf(value)) ?? 0);
  return (name, rows, random) => {
    const counts = new Uint32Array(places.length);
    let [sum, squares, min, max] = [0, 0, Infinity, -Infinity];
    for (let row = 0; row < rows; row += 1) {
      const index = random.below(values.length);
      const value = values[index] ?? 0;
      counts[place[index] ?? 0]! += 1;
      sum += value;
      squares += value * value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    const bins = new Map(places.flatMap((bin, at) => (counts[at] ? [[bin, counts[at]]] : [])));
    const profile = { count: rows, min, max, sum: sumOf(sum), squares: sumOf(squares), bins };
    return { name, rows, nulls: 0, numbers: profile, unit: 'number', lengths: undefined, values: SKETCH };
  };
}

/** Texts with given weights, and a share of nulls. */
export function categories(weights: Readonly<Record<string, number>>, nullShare = 0): Population {
  const texts = Object.keys(weights);
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  // A thousand slots are fine enough, and make drawing a look-up.
  const slots = Int32Array.from(
    texts.flatMap((text, index) => new Array<number>(Math.round((1_000 * (weights[text] ?? 0)) / total)).fill(index)),
  );
  return (name, rows, random) => {
    const drawn = new Uint32Array(texts.length);
    let nulls = 0;
    for (let row = 0; row < rows; row += 1) {
      if (nullShare > 0 && random.next() < nullShare) nulls += 1;
      else drawn[slots[random.below(slots.length)] ?? 0]! += 1;
    }
    const counts = new Map(texts.flatMap((text, index) => (drawn[index] ? [[text, drawn[index]]] : [])));
    const values = { kind: 'exact', counts, registers: SKETCH.registers } as const;
    return { name, rows, nulls, numbers: undefined, unit: 'number', lengths: undefined, values };
  };
}

/** Whole numbers with given weights, counted exactly. */
export function discrete(weights: Readonly<Record<string, number>>): Population {
  const draw = categories(weights);
  return (name, rows, random) => {
    const column = draw(name, rows, random);
    const sum = sumAccumulator();
    const squares = sumAccumulator();
    const bins = new Map<number, number>();
    const counts = column.values.kind === 'exact' ? column.values.counts : new Map<string, number>();
    const drawn = Array.from(counts, ([text, count]) => [Number(text), count] as const);
    for (const [value, count] of drawn) {
      bins.set(binOf(value), (bins.get(binOf(value)) ?? 0) + count);
      sum.add(value * count);
      squares.add(value * value * count);
    }
    const all = drawn.map(([value]) => value);
    const ends = { min: Math.min(...all), max: Math.max(...all) };
    return { ...column, numbers: { count: rows, ...ends, sum: sum.total(), squares: squares.total(), bins } };
  };
}
