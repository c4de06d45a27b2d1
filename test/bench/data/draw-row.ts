import type { Random } from './random.ts';
import { COUNTRIES, DEVICES } from './schema.ts';
import type { BadKind } from './truth.ts';

/** One drawn row before it is written in some format; reused from row to row. Numbers are whole, so that text is exact. */
export interface DrawnRow {
  id: number;
  /** Two halves of 24 bits. */
  userHigh: number;
  userLow: number;
  /** Days since 2026-01-01 and seconds of that day. */
  day: number;
  second: number;
  country: number;
  device: number;
  /** -1 stands for null. */
  age: number;
  cents: number;
  /** Millionths. */
  score: number;
  f1Whole: number;
  /** Ten-millionths. */
  f1Fraction: number;
  /** Millionths; see `f2Form`. */
  f2: number;
  f2Form: 'null' | 'plain' | 'exponent';
  label: number;
  category: number;
  readonly words: Uint8Array;
  wordCount: number;
  flag: boolean;
  /** 0 … 9: how the quoted variant spoils the text. */
  quoting: number;
  bad: BadKind | undefined;
}

export const DAYS = 200;
export const WORDS = [
  ...['red', 'blue', 'large', 'small', 'cotton', 'wool', 'shirt', 'shoe', 'lamp', 'chair', 'table', 'phone', 'cable'],
  ...['book', 'green', 'silver', 'gold', 'steel', 'wood', 'glass', 'garden', 'kitchen', 'summer', 'winter', 'sport'],
  ...['classic', 'modern', 'vintage', 'mini', 'max', 'pro', 'lite', 'café', 'naïve', 'straße', '東京', 'кофе', 'niño'],
  ...['ultra', 'basic', 'smart', 'home', 'outdoor', 'travel', 'kids', 'adult', 'organic', 'recycled', 'premium'],
  ...['budget', 'set', 'pack', 'pair', 'box', 'bag', 'case', 'cover', 'stand', 'mount', 'light', 'dark', 'soft'],
] as const;

const USERS = 2_000_000;
const CATEGORIES = 1_000;
const SECONDS_OF_DAY = 86_400;
const KINDS: readonly BadKind[] = ['age', 'country', 'price', 'day', 'duplicate', 'moment'];

export const emptyRow = (): DrawnRow => ({
  id: 0,
  userHigh: 0,
  userLow: 0,
  day: 0,
  second: 0,
  country: 0,
  device: 0,
  age: 0,
  cents: 0,
  score: 0,
  f1Whole: 0,
  f1Fraction: 0,
  f2: 0,
  f2Form: 'plain',
  label: 0,
  category: 0,
  words: new Uint8Array(8),
  wordCount: 0,
  flag: false,
  quoting: 0,
  bad: undefined,
});

/**
 * Draws the next row into `row`, which still holds the one before.
 *
 * @param number data row, from 1
 * @param badPer100k bad rows in 100,000
 */
export function drawRow(row: DrawnRow, number: number, random: Random, badPer100k: number): void {
  row.bad = drawBad(row.bad, number, random, badPer100k);
  row.id = row.bad === 'duplicate' ? number - 1 : number;
  const user = random.below(USERS) + 1;
  row.userHigh = Math.imul(user, 0x9e3779b1) >>> 8;
  row.userLow = (Math.imul(user, 0x85ebca6b) ^ (user << 7)) & 0xffffff;
  row.day = random.below(DAYS);
  row.second = random.below(SECONDS_OF_DAY);
  row.country = skewed(random, COUNTRIES.length);
  row.device = skewed(random, DEVICES.length);
  row.age = random.below(100) < 3 ? -1 : 13 + random.below(87);
  // A binomial octave makes prices look log-normal without a logarithm, whose last bit may differ between machines.
  row.cents = Math.floor(50 * 2 ** bitCount(random.bits() & 1023) * (1 + random.bits() / 0x1_0000_0000));
  row.score = bell(random) * 27 + random.below(27);
  row.f1Whole = random.below(1_000);
  row.f1Fraction = random.below(10_000_000);
  row.f2 = bell(random) * 2643 + random.below(2643);
  row.f2Form = drawForm(random);
  row.label = random.below(100) < 18 ? 1 : 0;
  row.category = skewed(random, CATEGORIES);
  row.wordCount = 3 + random.below(5);
  for (let index = 0; index < row.wordCount; index += 1) row.words[index] = random.below(WORDS.length);
  row.flag = random.below(2) === 1;
  row.quoting = random.below(10);
}

/** Two duplicates in a row would be one duplicate and one gap, and the first row has nothing to repeat. */
function drawBad(last: BadKind | undefined, number: number, random: Random, per100k: number): BadKind | undefined {
  const bad = random.below(100_000) < per100k ? KINDS[random.below(KINDS.length)] : undefined;
  return bad === 'duplicate' && (number === 1 || last === 'duplicate') ? undefined : bad;
}

function drawForm(random: Random): DrawnRow['f2Form'] {
  const form = random.below(10_000);
  if (form < 1_000) return 'null';
  return form === 1_000 ? 'exponent' : 'plain';
}

/** The product of two uniform numbers: small ones are frequent. */
const skewed = (random: Random, limit: number): number =>
  Math.floor(((limit * random.bits()) / 0x1_0000_0000) * (random.bits() / 0x1_0000_0000));

/** Sum of four 16-bit numbers around 0 (Irwin–Hall): standard deviation 37,837, never beyond ±131,070. */
function bell(random: Random): number {
  const a = random.bits();
  const b = random.bits();
  return (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16) - 131_070;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
