import {
  binOf,
  type FieldAddresses,
  hashNumber,
  hashText,
  type Kernels,
  MAXIMUM_EXACT_VALUES,
  NUMBER_STATE,
  registerOf,
  TEXT_STATE,
  VALUE_SLOTS,
} from './kernels.ts';
import { codePoints, fieldsOf } from './twin-fields.ts';
import { isEqual } from './twin-texts.ts';

type ProfileKernel =
  | 'profileNumbers'
  | 'profileTexts'
  | 'profileCountedNumbers'
  | 'profileCountedTexts'
  | 'settleNumbers';

/** The kernels that describe a column. */
export function twinProfile(memory: WebAssembly.Memory): Pick<Kernels, ProfileKernel> {
  const timesAt = (counts: number, row: number): number =>
    new DataView(memory.buffer).getUint32(counts + 4 * row, true);
  return {
    profileNumbers: (values, rows, state) => addNumbers(values, rows, state, () => 1),
    profileCountedNumbers: (values, counts, rows, state) =>
      addNumbers(values, rows, state, (row) => timesAt(counts, row)),
    profileTexts: (fields, state) => addTexts(fields, state, () => 1),
    profileCountedTexts: (fields, counts, state) => addTexts(fields, state, (row) => timesAt(counts, row)),
    // Here everything is added at once.
    settleNumbers() {},
  };

  function addNumbers(values: number, rows: number, state: number, timesOf: (row: number) => number): void {
    const view = new DataView(memory.buffer);
    const address = (offset: number) => view.getUint32(state + offset, true);
    for (let row = 0; row < rows; row += 1) {
      const value = view.getFloat64(values + 8 * row, true) + 0;
      const times = timesOf(row);
      if (!Number.isFinite(value) || times === 0) continue;
      addU32(view, state + NUMBER_STATE.count, times);
      const { min, max } = NUMBER_STATE;
      view.setFloat64(state + min, Math.min(view.getFloat64(state + min, true), value), true);
      view.setFloat64(state + max, Math.max(view.getFloat64(state + max, true), value), true);
      addExactly(view, address(NUMBER_STATE.sum), value, times);
      addExactly(view, address(NUMBER_STATE.squares), Math.min(value * value, Number.MAX_VALUE), times);
      const bins = address(NUMBER_STATE.bins);
      if (bins !== 0) addU32(view, bins + 4 * binOf(value), times);
      const hash = hashNumber(value);
      raise(view, address(NUMBER_STATE.registers), hash);
      const table = address(NUMBER_STATE.table);
      if (table === 0) continue;
      const slot = findSlot(view, table, hash, (found) => view.getFloat64(found, true) === value);
      if (view.getUint32(slot + 8, true) === 0) {
        if (address(NUMBER_STATE.distinct) === MAXIMUM_EXACT_VALUES) {
          view.setUint32(state + NUMBER_STATE.table, 0, true);
          continue;
        }
        addU32(view, state + NUMBER_STATE.distinct, 1);
        view.setFloat64(slot, value, true);
      }
      addU32(view, slot + 8, times);
    }
  }

  function addTexts(fields: FieldAddresses, state: number, timesOf: (row: number) => number): void {
    const view = new DataView(memory.buffer);
    const at = (offset: number) => view.getUint32(state + offset, true);
    let row = 0;
    for (const field of fieldsOf(memory, fields)) {
      const times = timesOf(row);
      row += 1;
      if (field.kind !== 'text' || times === 0) continue;
      const { bytes } = field;
      const length = codePoints(bytes);
      addU32(view, state + TEXT_STATE.count, times);
      view.setUint32(state + TEXT_STATE.shortest, Math.min(at(TEXT_STATE.shortest), length), true);
      view.setUint32(state + TEXT_STATE.longest, Math.max(at(TEXT_STATE.longest), length), true);
      addU64(view, state + TEXT_STATE.total, BigInt(length * times));
      const hash = hashText(bytes);
      raise(view, at(TEXT_STATE.registers), hash);
      if (at(TEXT_STATE.table) !== 0 && !countText(view, state, bytes, hash, times)) {
        view.setUint32(state + TEXT_STATE.table, 0, true);
      }
    }
  }
}

/** @returns false when there is no room for the text */
function countText(view: DataView, state: number, text: Uint8Array, hash: bigint, times: number): boolean {
  const at = (offset: number) => view.getUint32(state + offset, true);
  const arena = at(TEXT_STATE.arena);
  const isSame = (found: number) => {
    const offset = view.getUint32(found + 12, true);
    if (view.getBigUint64(found, true) !== hash) return false;
    const length = view.getUint32(arena + offset, true);
    return isEqual(new Uint8Array(view.buffer, arena + offset + 8, length), text);
  };
  const slot = findSlot(view, at(TEXT_STATE.table), hash, isSame);
  if (view.getUint32(slot + 8, true) === 0) {
    const used = at(TEXT_STATE.arenaUsed);
    const size = 8 + Math.ceil(text.length / 8) * 8;
    if (at(TEXT_STATE.distinct) === MAXIMUM_EXACT_VALUES || used + size > at(TEXT_STATE.arenaBytes)) return false;
    addU32(view, state + TEXT_STATE.distinct, 1);
    addU32(view, state + TEXT_STATE.arenaUsed, size);
    const entry = new Uint8Array(view.buffer, arena + used, size).fill(0);
    view.setUint32(arena + used, text.length, true);
    entry.set(text, 8);
    view.setBigUint64(slot, hash, true);
    view.setUint32(slot + 12, used, true);
  }
  addU32(view, slot + 8, times);
  return true;
}

/** The slot that counts the value, or the free one where it belongs. */
function findSlot(view: DataView, table: number, hash: bigint, isSame: (slot: number) => boolean): number {
  for (let index = Number(hash >> 51n); ; index = (index + 1) % VALUE_SLOTS) {
    const slot = table + 16 * index;
    if (view.getUint32(slot + 8, true) === 0 || isSame(slot)) return slot;
  }
}

function raise(view: DataView, registers: number, hash: bigint): void {
  const { register, rank } = registerOf(hash);
  view.setUint8(registers + register, Math.max(view.getUint8(registers + register), rank));
}

function addExactly(view: DataView, sum: number, value: number, times: number): void {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  const raw = bits.getBigUint64(0);
  const fraction = raw & 0xfffffffffffffn;
  const isNormal = raw >> 52n !== 0n;
  const exponent = isNormal ? Number(raw >> 52n) : 1;
  const magnitude = (isNormal ? fraction | (1n << 52n) : fraction) << BigInt(exponent & 3);
  const bucket = sum + 16 * (exponent >> 2);
  const total = (view.getBigInt64(bucket + 8, true) << 64n) + view.getBigInt64(bucket, true);
  const after = total + (value < 0 ? -magnitude : magnitude) * BigInt(times);
  const low = BigInt.asIntN(64, after);
  view.setBigInt64(bucket, low, true);
  view.setBigInt64(bucket + 8, (after - low) >> 64n, true);
}

function addU32(view: DataView, address: number, amount: number): void {
  view.setUint32(address, view.getUint32(address, true) + amount, true);
}

function addU64(view: DataView, address: number, amount: bigint): void {
  view.setBigInt64(address, view.getBigInt64(address, true) + amount, true);
}
