/* Texts of a list. */
import { addTo, byteMask, isNull, startOf } from './fields';
import { CHOICE_BYTES, CHOICE_SLOT_BYTES } from './layout.gen';

/** Where the search for a text begins. */
// @ts-ignore: decorator
@inline
function firstSlot(text: v128, slots: u32): u32 {
  const both = i64x2.extract_lane(text, 0) ^ (i64x2.extract_lane(text, 1) * 0x9e3779b97f4a7c15);
  return <u32>((both * 0xd6e8feb86659fd93) >> 40) & (slots - 1);
}

export function choices(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  table: usize,
  slots: u32,
  counts: usize,
  suspects: usize,
  nulls: usize,
): u32 {
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    if (length - 1 < CHOICE_BYTES) {
      const text = v128.and(v128.load(base + start), byteMask(length));
      let index = firstSlot(text, slots);
      let slot = table + <usize>index * CHOICE_SLOT_BYTES;
      let known: u32;
      // The table is never full, so a search ends. Lengths are compared too, because a text may end with NUL.
      while ((known = load<u32>(slot, CHOICE_BYTES)) && (known != length || v128.any_true(v128.xor(text, v128.load(slot))))) {
        index = (index + 1) & (slots - 1);
        slot = table + <usize>index * CHOICE_SLOT_BYTES;
      }
      if (known) {
        addTo(counts + (<usize>load<u32>(slot, CHOICE_BYTES + 4) << 2), 1);
        continue;
      }
    } else if (!length && isNull(start)) {
      empty++;
      if (nullable) continue;
    }
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}

export function putChoice(table: usize, slots: u32, at: usize, length: u32, id: u32): void {
  const text = v128.and(v128.load(at), byteMask(length));
  let index = firstSlot(text, slots);
  while (load<u32>(table + <usize>index * CHOICE_SLOT_BYTES, CHOICE_BYTES)) index = (index + 1) & (slots - 1);
  const slot = table + <usize>index * CHOICE_SLOT_BYTES;
  v128.store(slot, text);
  store<u32>(slot, length, CHOICE_BYTES);
  store<u32>(slot, id, CHOICE_BYTES + 4);
}
