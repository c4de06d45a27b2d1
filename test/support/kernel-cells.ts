import type { Cell, runValues } from './kernel-columns.ts';
import { seededRandom } from './seeded-random.ts';

export type ValueKernel = Parameters<typeof runValues>[1];
type Random = ReturnType<typeof seededRandom>;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.below(items.length)]!;
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');

/** Numbers of all shapes and sizes; some are not numbers. */
function randomNumber(random: Random): string {
  const sign = pick(random, ['', '', '', '-', '-', '+', '--']);
  const whole = pick(random, [
    '0',
    '00',
    '',
    digits(random, 1 + random.below(9)),
    digits(random, 1 + random.below(20)),
  ]);
  const fraction = pick(random, [
    '',
    '',
    '.',
    '..5',
    `.${digits(random, 1 + random.below(7))}`,
    `.${digits(random, 1 + random.below(24))}`,
  ]);
  const exponent = pick(random, [
    '',
    '',
    '',
    'e',
    `e${digits(random, 1)}`,
    `E-${digits(random, 2)}`,
    `e+${digits(random, 3)}`,
    `e-3${digits(random, 2)}`,
  ]);
  return sign + whole + fraction + exponent;
}

function randomDouble(random: Random): string {
  scratch.setUint32(0, random.next() * 2 ** 32);
  scratch.setUint32(4, random.next() * 2 ** 32);
  const value = scratch.getFloat64(0);
  return Number.isFinite(value) ? pick(random, [String(value), value.toExponential(), value.toPrecision(17)]) : '0';
}
const scratch = new DataView(new ArrayBuffer(8));

function randomDate(random: Random): string {
  const two = (limit: number) => String(random.below(limit)).padStart(2, '0');
  const year = pick(random, [
    '0000',
    '0001',
    '1900',
    '1970',
    '1999',
    '2000',
    '2023',
    '2024',
    '2100',
    '9999',
    digits(random, 4),
  ]);
  return `${year}-${two(14)}-${two(33)}`;
}

function randomMoment(random: Random): string {
  const two = (limit: number) => String(random.below(limit)).padStart(2, '0');
  const fraction = pick(random, [
    '',
    '',
    '.',
    `.${digits(random, 1 + random.below(11))}`,
    `.${'9'.repeat(1 + random.below(11))}`,
  ]);
  const zone = pick(random, [
    'Z',
    'z',
    '',
    `+${two(26)}:${two(62)}`,
    `-${two(26)}:${two(62)}`,
    '+0100',
    '+01',
    ' Z',
    'ZZ',
  ]);
  return `${randomDate(random)}${pick(random, ['T', 't', ' ', 'T'])}${two(25)}:${two(61)}:${two(62)}${fraction}${zone}`;
}

/** One byte more, less or other than in a text, which is how data is dirty. */
function damaged(random: Random, text: string): Uint8Array {
  const bytes = [...Buffer.from(text)];
  const at = random.below(bytes.length + 1);
  const byte = pick(random, [0, 0x09, 0x20, 0x2f, 0x30, 0x3a, 0x2d, 0x2e, 0x65, 0xb1, 0xff, random.below(256)]);
  bytes.splice(at, random.below(2), ...(random.below(2) === 0 ? [byte] : []));
  return Uint8Array.from(bytes);
}

const GENERATORS: Readonly<Record<ValueKernel, readonly ((random: Random) => string)[]>> = {
  integers: [
    (random) => `${pick(random, ['', '-'])}${digits(random, 1 + random.below(20))}`,
    (random) => `${pick(random, ['', '-'])}${9_007_199_254_740_985 + random.below(20)}`,
    randomNumber,
  ],
  numbers: [
    randomNumber,
    randomDouble,
    (random) => `${digits(random, 1 + random.below(5))}.${digits(random, 1 + random.below(16))}`,
  ],
  booleans: [
    (random) => pick(random, ['true', 'false', 'True', 'False', 'TRUE', 'FALSE', 'tRUE', 't', '1', 'truex', 'falsey']),
  ],
  dates: [randomDate],
  dateTimes: [randomMoment],
};

/** Cells of all kinds for a kernel: valid, nearly valid, damaged, long, empty, null. */
export function randomCells(kernel: ValueKernel, seed: number, count: number): Cell[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const text = pick(random, GENERATORS[kernel])(random);
    const kind = random.below(20);
    if (kind === 0) return null;
    if (kind === 1) return '';
    if (kind === 2) return text.repeat(1 + random.below(40));
    return kind < 6 ? damaged(random, text) : text;
  });
}
