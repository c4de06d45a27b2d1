import { binOf, hashNumber, hashText, MAXIMUM_EXACT_VALUES } from '../kernels/kernels.ts';
import {
  type ColumnProfile,
  type LengthProfile,
  MAXIMUM_EXACT_BYTES,
  type NumberProfile,
  type ValueCounts,
} from './column-profile.ts';
import { sumAccumulator } from './exact-sum.ts';
import { momentText } from './moment-text.ts';
import { emptyRegisters, recordHash, valueCounts } from './value-counts.ts';

/** Profiles one column value by value, in bounded memory. The plain twin of the profiling kernels. */
export interface ColumnProfiler {
  /**
   * Takes one value: null and undefined are nulls, numbers and texts themselves, booleans and other JSON values only as values. Whole numbers that came as
   * `bigint` are texts when a double cannot hold them. NaN and infinities count as values, not as numbers.
   */
  add(value: unknown): void;
  /** Takes a date or moment, as a number of the column's unit: however it is written, it is that one value. */
  addMoment(moment: number): void;
  /** Whether every value is still counted; if not, only its length and its hash make a difference any more. */
  isExact(): boolean;
  /** What came so far. */
  profile(): ColumnProfile;
}

export function columnProfiler(name: string, unit: ColumnProfile['unit']): ColumnProfiler {
  const numbers = numberProfiler();
  const lengths = lengthProfiler();
  const values = valueProfiler(unit);
  let rows = 0;
  let nulls = 0;
  const addText = (given: string): void => {
    const text = given.toWellFormed();
    lengths.add(text);
    values.addText(text);
  };
  return {
    add(value) {
      rows += 1;
      if (value === null || value === undefined) nulls += 1;
      else if (typeof value === 'string') addText(value);
      else if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value))) addText(String(value));
      else if (typeof value === 'number' || typeof value === 'bigint') {
        // -0 is 0, in every place where it could make a difference.
        const number = Number(value) + 0;
        if (Number.isFinite(number) && unit === 'number') numbers.add(number);
        values.addNumber(number);
      } else values.addText(jsonText(value));
    },
    addMoment(moment) {
      rows += 1;
      numbers.add(moment + 0);
      values.addMoment(moment + 0);
    },
    isExact: values.isExact,
    profile: () => ({
      name,
      rows,
      nulls,
      numbers: numbers.profile(),
      unit,
      lengths: lengths.profile(),
      values: values.profile(),
    }),
  };
}

const jsonText = (value: unknown): string =>
  (JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null').toWellFormed();

function numberProfiler() {
  const sum = sumAccumulator();
  const squares = sumAccumulator();
  const bins = new Map<number, number>();
  let count = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  return {
    add(value: number): void {
      count += 1;
      if (value < min) min = value;
      if (value > max) max = value;
      sum.add(value);
      squares.add(Math.min(value * value, Number.MAX_VALUE));
      const bin = binOf(value);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    },
    profile: (): NumberProfile | undefined =>
      count === 0 ? undefined : { count, min, max, sum: sum.total(), squares: squares.total(), bins: new Map(bins) },
  };
}

function lengthProfiler() {
  let count = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  let total = 0;
  return {
    add(text: string): void {
      const length = codePoints(text);
      count += 1;
      if (length < min) min = length;
      if (length > max) max = length;
      total += length;
    },
    profile: (): LengthProfile | undefined => (count === 0 ? undefined : { count, min, max, total }),
  };
}

/** @param text well-formed: every high surrogate has its low one */
function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) count -= 1;
  }
  return count;
}

const encoder = new TextEncoder();

/**
 * Numbers, moments and texts are counted apart, because the same text can stand for each; in the profile they are one. A value that was counted before is in
 * the registers already.
 */
function valueProfiler(unit: ColumnProfile['unit']) {
  const registers = emptyRegisters();
  const numbers = new Map<number, number>();
  const moments = new Map<number, number>();
  const texts = new Map<string, number>();
  let bytes = 0;
  let exact = true;
  const count = <Value>(counts: Map<Value, number>, value: Value, before: number | undefined): void => {
    if (!exact) return;
    counts.set(value, (before ?? 0) + 1);
    if (counts.size <= MAXIMUM_EXACT_VALUES && bytes <= MAXIMUM_EXACT_BYTES) return;
    exact = false;
    for (const map of [numbers, moments, texts]) map.clear();
  };
  const addTo = (counts: Map<number, number>) => (value: number) => {
    const before = counts.get(value);
    if (before === undefined) recordHash(registers, hashNumber(value));
    count(counts, value, before);
  };
  return {
    addNumber: addTo(numbers),
    addMoment: addTo(moments),
    addText(text: string): void {
      const before = texts.get(text);
      if (before === undefined) {
        const encoded = encoder.encode(text);
        recordHash(registers, hashText(encoded));
        bytes += encoded.length;
      }
      count(texts, text, before);
    },
    isExact: () => exact,
    profile: (): ValueCounts => {
      if (!exact) return { kind: 'sketch', registers: registers.slice() };
      const counts = new Map(texts);
      const join = (text: string, times: number) => counts.set(text, (counts.get(text) ?? 0) + times);
      for (const [value, times] of numbers) join(String(value), times);
      for (const [moment, times] of moments) join(unit === 'number' ? String(moment) : momentText(moment, unit), times);
      return valueCounts(counts, registers.slice());
    },
  };
}
