import {
  type CodePointRange,
  type CodePointSet,
  FIRST_SURROGATE,
  LAST_CODE_POINT,
  LAST_SURROGATE,
  unite,
} from './code-points.ts';

// Enough for what real patterns use; the answers are small, the questions cost tens of milliseconds.
const MAXIMUM_REMEMBERED = 64;

const remembered = new Map<string, CodePointSet>();
let everything: string | undefined;

/**
 * The code points that a character class matches, found by asking the regular expression engine itself. Slow (tens of
 * milliseconds), but right for Unicode properties and case folding: any table in a library is of another Unicode version than
 * the engine that ajv uses.
 *
 * @param source an atom that matches exactly one code point, such as `\p{L}`
 * @param flags with `u`
 */
export function askEngine(source: string, flags: 'u' | 'iu'): CodePointSet {
  const key = `${flags} ${source}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const ranges: CodePointRange[] = [];
  for (const match of allCodePoints().matchAll(new RegExp(`(?:${source})+`, `${flags}g`))) {
    const run = match[0];
    const from = run.codePointAt(0) ?? 0;
    const to = run.codePointAt(run.length - (isLowSurrogate(run) ? 2 : 1)) ?? 0;
    // The surrogates are left out of the text, so one run can span the gap.
    if (from < FIRST_SURROGATE && to > LAST_SURROGATE) {
      ranges.push({ from, to: FIRST_SURROGATE - 1 }, { from: LAST_SURROGATE + 1, to });
    } else ranges.push({ from, to });
  }
  const one = new RegExp(`^(?:${source})$`, flags);
  for (let unit = FIRST_SURROGATE; unit <= LAST_SURROGATE; unit += 1)
    if (one.test(String.fromCharCode(unit))) ranges.push({ from: unit, to: unit });
  const set = unite([ranges]);
  if (remembered.size >= MAXIMUM_REMEMBERED) remembered.clear();
  remembered.set(key, set);
  return set;
}

const isLowSurrogate = (text: string): boolean => (text.charCodeAt(text.length - 1) & 0xfc00) === 0xdc00;

/** Every code point but the surrogates, in order. */
function allCodePoints(): string {
  if (everything !== undefined) return everything;
  const units = new Uint16Array(0x10000 - 0x800 + (LAST_CODE_POINT - 0xffff) * 2);
  let at = 0;
  for (let point = 0; point <= LAST_CODE_POINT; point += 1) {
    if (point >= FIRST_SURROGATE && point <= LAST_SURROGATE) continue;
    if (point > 0xffff) {
      units[at++] = 0xd800 + ((point - 0x10000) >> 10);
      units[at++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else units[at++] = point;
  }
  everything = Buffer.from(units.buffer).toString('utf16le');
  return everything;
}
