import { CHOICE_BYTES, CHOICE_SLOT_BYTES, type Kernels } from './kernels.ts';
import { checkFields, codePoints } from './twin-fields.ts';

type TextKernels = Pick<Kernels, 'choices' | 'putChoice' | 'texts' | 'anything'>;

/** The kernels that only say whether a text is valid. */
export function twinTexts(memory: WebAssembly.Memory): TextKernels {
  return {
    choices(fields, nullable, table, slots, counts, suspects, nulls) {
      const view = new DataView(memory.buffer);
      return checkFields(memory, fields, { nullable, suspects, nulls }, (bytes) => {
        for (let slot = table; slot < table + slots * CHOICE_SLOT_BYTES; slot += CHOICE_SLOT_BYTES) {
          const length = view.getUint32(slot + CHOICE_BYTES, true);
          if (length === 0 || !isEqual(new Uint8Array(memory.buffer, slot, length), bytes)) continue;
          const count = counts + 4 * view.getUint32(slot + CHOICE_BYTES + 4, true);
          view.setUint32(count, view.getUint32(count, true) + 1, true);
          return true;
        }
        return false;
      });
    },

    putChoice(table, slots, text, length, id) {
      const view = new DataView(memory.buffer);
      const end = table + slots * CHOICE_SLOT_BYTES;
      let slot = table;
      while (slot < end && view.getUint32(slot + CHOICE_BYTES, true) !== 0) slot += CHOICE_SLOT_BYTES;
      new Uint8Array(memory.buffer).copyWithin(slot, text, text + length);
      view.setUint32(slot + CHOICE_BYTES, length, true);
      view.setUint32(slot + CHOICE_BYTES + 4, id, true);
    },

    texts(fields, nullable, shortest, longest, automaton, accepting, suspects, nulls) {
      const view = new DataView(memory.buffer);
      return checkFields(memory, fields, { nullable, suspects, nulls }, (bytes) => {
        const length = codePoints(bytes);
        if (length < shortest || length > longest) return false;
        if (automaton === 0) return true;
        let state = 1;
        for (const byte of bytes) state = view.getUint16(automaton + 512 * state + 2 * byte, true);
        return view.getUint8(accepting + state) === 1;
      });
    },

    anything: (fields, nullable, suspects, nulls) =>
      checkFields(memory, fields, { nullable, suspects, nulls }, () => true),
  };
}

export const isEqual = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);
