import { BINS, REGISTERS } from '../kernels/kernels.ts';
import { MAXIMUM_RANK } from './value-counts.ts';

/** Bins as a flat list for JSON, ascending: steps from the bin before (from 0 for the first), count, and so on. */
export function binsToList(bins: ReadonlyMap<number, number>): readonly number[] {
  let before = 0;
  return [...bins]
    .sort(([a], [b]) => a - b)
    .flatMap(([bin, count]) => {
      const step = bin - before;
      before = bin;
      return [step, count];
    });
}

/** Undefined when the list is not what {@link binsToList} makes. */
export function binsFromList(list: readonly number[]): ReadonlyMap<number, number> | undefined {
  const bins = new Map<number, number>();
  let bin = 0;
  for (let index = 0; index < list.length; index += 2) {
    const [step, count] = [list[index] ?? 0, list[index + 1] ?? 0];
    bin += step;
    if ((index > 0 && step === 0) || count === 0 || bin >= BINS.total) return undefined;
    bins.set(bin, count);
  }
  return bins;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** One digit per register, `(n)` for runs of zeros: most columns have few different values. */
export const registersToText = (registers: Uint8Array): string =>
  Array.from(registers, (rank) => DIGITS.charAt(rank))
    .join('')
    .replace(/A{4,}/g, (run) => `(${run.length})`);

/** Undefined when the text is not what {@link registersToText} makes. */
export function registersFromText(text: string): Uint8Array | undefined {
  const registers = new Uint8Array(REGISTERS);
  let at = 0;
  for (const [part, run] of text.matchAll(/\((\d{1,4})\)|./gs)) {
    if (run !== undefined) {
      at += Number(run);
      continue;
    }
    const rank = DIGITS.indexOf(part);
    if (rank < 0 || rank > MAXIMUM_RANK || at >= REGISTERS) return undefined;
    registers[at] = rank;
    at += 1;
  }
  return at === REGISTERS ? registers : undefined;
}
