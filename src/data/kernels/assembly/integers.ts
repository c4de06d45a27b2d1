/* Texts that are whole numbers. */
import { digitBytes, joinEight, LARGEST_SAFE, minusBit, notDigits, signed, ZERO } from './digits';
import { addTo, isNull, startOf } from './fields';

export function integers(
  base: usize,
  starts: usize,
  ends: usize,
  stride: usize,
  gap: u32,
  rows: u32,
  nullable: u32,
  values: usize,
  suspects: usize,
  nulls: usize,
): u32 {
  let out = suspects;
  let empty: u32 = 0;
  for (let row: u32 = 0; row < rows; row++, starts += stride, ends += stride, values += 8) {
    const start = startOf(starts, gap);
    const length = load<u32>(ends) - start;
    const at = base + start;
    const negative = minusBit(load<u8>(at));
    const digits = at + negative;
    const count = length - negative;
    // Unsigned: neither 0 nor more than 16. A field without bytes has a count of 0 or -1.
    if (count - 1 < 16 && length) {
      let value: u64;
      let others: u64;
      if (count <= 8) {
        const all = digitBytes(digits, count);
        others = notDigits(all);
        value = joinEight(all);
      } else {
        const high = digitBytes(digits, count - 8);
        const low = digitBytes(digits + (count - 8), 8);
        others = notDigits(high) | notDigits(low);
        value = joinEight(high) * 100000000 + joinEight(low);
      }
      const padded = u32(load<u8>(digits) == ZERO) & u32(count > 1);
      if (!(others | padded) && value <= LARGEST_SAFE) {
        store<f64>(values, signed(<f64>(<i64>value), negative));
        continue;
      }
    }
    store<f64>(values, NaN);
    if (!length && isNull(start)) {
      empty++;
      if (nullable) continue;
    }
    store<u32>(out, row);
    out += 4;
  }
  addTo(nulls, empty);
  return <u32>((out - suspects) >> 2);
}
