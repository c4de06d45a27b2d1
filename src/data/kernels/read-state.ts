import type { ExactSum, LengthProfile, NumberProfile, ValueCounts } from '../profile/column-profile.ts';
import { BINS, type Kernels, NUMBER_STATE, REGISTERS, SUM_BYTES, TEXT_STATE, VALUE_TABLE_BYTES } from './kernels.ts';

/** What a state of `profileNumbers` holds. Numbers are undefined when it has seen none. */
export function readNumberState(
  kernels: Kernels,
  state: number,
): { readonly numbers: NumberProfile | undefined; readonly values: ValueCounts } {
  kernels.settleNumbers(state);
  const view = new DataView(kernels.memory.buffer);
  const at = (offset: number) => view.getUint32(state + offset, true);
  const count = at(NUMBER_STATE.count);
  const numbers: NumberProfile = {
    count,
    min: view.getFloat64(state + NUMBER_STATE.min, true),
    max: view.getFloat64(state + NUMBER_STATE.max, true),
    sum: readSum(view, at(NUMBER_STATE.sum)),
    squares: readSum(view, at(NUMBER_STATE.squares)),
    bins: readBins(view, at(NUMBER_STATE.bins)),
  };
  const values = readValues(view, at(NUMBER_STATE.registers), at(NUMBER_STATE.table), (slot) =>
    String(view.getFloat64(slot, true)),
  );
  return { numbers: count === 0 ? undefined : numbers, values };
}

/** What a state of `profileTexts` holds. Lengths are undefined when it has seen no text. */
export function readTextState(
  kernels: Kernels,
  state: number,
): { readonly lengths: LengthProfile | undefined; readonly values: ValueCounts } {
  const view = new DataView(kernels.memory.buffer);
  const at = (offset: number) => view.getUint32(state + offset, true);
  const count = at(TEXT_STATE.count);
  const lengths: LengthProfile = {
    count,
    min: at(TEXT_STATE.shortest),
    max: at(TEXT_STATE.longest),
    total: Number(view.getBigUint64(state + TEXT_STATE.total, true)),
  };
  const arena = at(TEXT_STATE.arena);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const values = readValues(view, at(TEXT_STATE.registers), at(TEXT_STATE.table), (slot) => {
    const text = arena + view.getUint32(slot + 12, true);
    return decoder.decode(new Uint8Array(view.buffer, text + 8, view.getUint32(text, true)));
  });
  return { lengths: count === 0 ? undefined : lengths, values };
}

function readValues(view: DataView, registers: number, table: number, textOf: (slot: number) => string): ValueCounts {
  const copy = new Uint8Array(view.buffer, registers, REGISTERS).slice();
  if (table === 0) return { kind: 'sketch', registers: copy };
  const counts = new Map<string, number>();
  for (let slot = table; slot < table + VALUE_TABLE_BYTES; slot += 16) {
    const count = view.getUint32(slot + 8, true);
    if (count > 0) counts.set(textOf(slot), count);
  }
  return { kind: 'exact', counts, registers: copy };
}

function readBins(view: DataView, bins: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (bins === 0) return counts;
  const all = new Uint32Array(view.buffer, bins, BINS.total);
  for (let bin = 0; bin < all.length; bin += 1) {
    const count = all[bin] ?? 0;
    if (count > 0) counts.set(bin, count);
  }
  return counts;
}

/** Bucket b holds multiples of 2^(4b - 1075), see `profileNumbers`. */
function readSum(view: DataView, sum: number): ExactSum {
  const words = new BigInt64Array(view.buffer, sum, SUM_BYTES / 8);
  let mantissa = 0n;
  for (let at = 0; at < words.length; at += 2) {
    const [low = 0n, high = 0n] = [words[at], words[at + 1]];
    if (low !== 0n || high !== 0n) mantissa += ((high << 64n) + low) << BigInt(2 * at);
  }
  return normalize(mantissa, -1075);
}

function normalize(mantissa: bigint, exponent: number): ExactSum {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  let zeros = 0n;
  while (BigInt.asUintN(32, mantissa >> zeros) === 0n) zeros += 32n;
  while (((mantissa >> zeros) & 1n) === 0n) zeros += 1n;
  return { mantissa: mantissa >> zeros, exponent: exponent + Number(zeros) };
}
