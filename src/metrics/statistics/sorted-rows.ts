const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Where the digits of a half of a double begin: 11, 11 and 10 bits. */
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS] as const;

/** Rows with the halves of their values' bits, which travel along: reading them by row instead would miss the cache every time. */
interface Keys {
  readonly lower: Uint32Array;
  readonly upper: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Rows by rising value, equal values in row order: a radix sort over the bits of the doubles, which for a million values is several
 * times as fast as a comparison sort of indices. -0 is 0.
 * @param values numbers, none of them NaN
 */
export function sortedRows(values: Float64Array): Uint32Array {
  let keys = sortableKeys(values);
  let spare = keysFor(values.length);
  for (const half of ['lower', 'upper'] as const) {
    for (const shift of SHIFTS) {
      const starts = startsOf(keys[half], shift);
      if (starts === undefined) continue;
      scatter(keys, keys[half], shift, starts, spare);
      [keys, spare] = [spare, keys];
    }
  }
  return keys.rows;
}

const keysFor = (rows: number): Keys => ({
  lower: new Uint32Array(rows),
  upper: new Uint32Array(rows),
  rows: new Uint32Array(rows),
});

/** The halves of the doubles' bits, changed so that they rise with the values. */
function sortableKeys(values: Float64Array): Keys {
  const keys = keysFor(values.length);
  const { lower, upper, rows } = keys;
  const view = new DataView(new ArrayBuffer(8));
  for (let row = 0; row < values.length; row += 1) {
    view.setFloat64(0, (values[row] ?? 0) + 0);
    const high = view.getInt32(0);
    // Negative doubles rise against their bits; positive ones belong behind them.
    upper[row] = high < 0 ? ~high : high ^ 0x80000000;
    lower[row] = high < 0 ? ~view.getInt32(4) : view.getInt32(4);
    rows[row] = row;
  }
  return keys;
}

/** Where the rows with each digit begin; undefined when all rows have the same. */
function startsOf(words: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(DIGITS);
  for (let at = 0; at < words.length; at += 1) {
    const digit = ((words[at] ?? 0) >>> shift) & (DIGITS - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts.includes(words.length)) return undefined;
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = starts[digit] ?? 0;
    starts[digit] = before;
    before += count;
  }
  return starts;
}

function scatter(from: Keys, words: Uint32Array, shift: number, starts: Uint32Array, into: Keys): void {
  const { lower, upper, rows } = from;
  for (let at = 0; at < rows.length; at += 1) {
    const digit = ((words[at] ?? 0) >>> shift) & (DIGITS - 1);
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    into.lower[place] = lower[at] ?? 0;
    into.upper[place] = upper[at] ?? 0;
    into.rows[place] = rows[at] ?? 0;
  }
}
