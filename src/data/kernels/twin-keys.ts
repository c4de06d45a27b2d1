import { combineHashes, hashNumber, hashText, type Kernels, NULL_HASH, PARTITION_ENTRY_BYTES } from './kernels.ts';
import { fieldsOf } from './twin-fields.ts';

/** The kernels that find equal keys. */
export function twinKeys(memory: WebAssembly.Memory): Pick<Kernels, 'hashTexts' | 'hashNumbers' | 'partition'> {
  return {
    hashTexts(fields, hashes, first, skipNulls) {
      let row = 0;
      for (const field of fieldsOf(memory, fields)) {
        const part =
          field.kind === 'null' ? undefined : hashText(field.kind === 'text' ? field.bytes : new Uint8Array());
        mixIn(hashes + 8 * row, part, first, skipNulls);
        row += 1;
      }
    },

    hashNumbers(values, rows, hashes, first, skipNulls) {
      const view = new DataView(memory.buffer);
      for (let row = 0; row < rows; row += 1) {
        const value = view.getFloat64(values + 8 * row, true);
        mixIn(hashes + 8 * row, Number.isNaN(value) ? undefined : hashNumber(value), first, skipNulls);
      }
    },

    partition(hashes, from, rows, firstRow, cursors) {
      const view = new DataView(memory.buffer);
      for (let row = from; row < rows; row += 1) {
        const hash = view.getBigUint64(hashes + 8 * row, true);
        if (hash === 0n) continue;
        const cursor = cursors + 8 * Number(hash >> 56n);
        const target = view.getUint32(cursor, true);
        if (target + PARTITION_ENTRY_BYTES > view.getUint32(cursor + 4, true)) return row;
        view.setBigUint64(target, hash, true);
        view.setUint32(target + 8, firstRow + row, true);
        view.setUint32(cursor, target + PARTITION_ENTRY_BYTES, true);
      }
      return rows;
    },
  };

  /** @param part undefined for null */
  function mixIn(address: number, part: bigint | undefined, first: 0 | 1, skipNulls: 0 | 1): void {
    const view = new DataView(memory.buffer);
    const before = first === 1 ? 0n : view.getBigUint64(address, true);
    const hasNull = skipNulls === 1 && (part === undefined || (first === 0 && before === 0n));
    view.setBigUint64(address, hasNull ? 0n : combineHashes(before, part ?? NULL_HASH), true);
  }
}
