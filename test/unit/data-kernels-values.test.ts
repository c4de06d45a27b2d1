import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { type ColumnType, coerce } from '../../src/data/coerce.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { dayOf, momentOf } from '../../src/data/kernels/twin-values.ts';
import { randomCells, type ValueKernel } from '../support/kernel-cells.ts';
import {
  type Bench,
  bench,
  bitsOf,
  type Cell,
  IMPLEMENTATIONS,
  indexColumn,
  pairsColumn,
  runValues,
  SURROUNDINGS,
} from '../support/kernel-columns.ts';

const NULL_VALUE = bitsOf(Number.NaN);

/** Significant digits of a number; the zeros in front do not count. */
const significantDigits = (cell: Cell): number =>
  Buffer.from(cell ?? '')
    .toString('latin1')
    .replace(/[eE].*/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length;

describe.each(['integers', 'numbers', 'booleans', 'dates', 'dateTimes'] as const)('%s', (kernel) => {
  test.each([0, 1] as const)(
    'WebAssembly and TypeScript agree bit for bit on random fields, nullable %i',
    (nullable) => {
      const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
      for (const [seed, around] of SURROUNDINGS.entries()) {
        for (const layout of [pairsColumn, indexColumn]) {
          const cells = randomCells(kernel, 100 * seed + nullable, 1200);
          const run = (on: Bench) => runValues(on, kernel, layout(on, cells, around), nullable);
          const [fast, slow] = [run(wasm), run(twin)];
          // Between two doubles after 19 digits, WebAssembly may say that it does not know.
          const undecided = fast.suspects.filter((row) => !slow.suspects.includes(row));
          expect(undecided.filter((row) => kernel !== 'numbers' || significantDigits(cells[row]!) <= 19)).toEqual([]);
          expect(undecided.length).toBeLessThan(cells.length / 100);
          const known = (values: readonly bigint[]) => values.filter((_, row) => !undecided.includes(row));
          expect(known(fast.values)).toEqual(known(slow.values));
          expect(fast.suspects.filter((row) => !undecided.includes(row))).toEqual(slow.suspects);
          expect(fast.nulls).toBe(slow.nulls);
        }
      }
    },
  );
});

const valid = (test: unknown) => test as (text: string) => boolean;
const formatOf = (name: 'date' | 'date-time') => valid((fullFormats[name] as { validate: unknown }).validate);
const coerced = (type: ColumnType) => (text: string) => {
  const value = coerce(text, new Set([type]));
  return typeof value === 'string' || typeof value === 'symbol' ? undefined : Number(value);
};

/** What the reference engine accepts, with the value where it has one. */
const REFERENCE: Readonly<Record<ValueKernel, (text: string) => number | undefined>> = {
  integers: coerced('integer'),
  numbers: coerced('number'),
  booleans: coerced('boolean'),
  dates: (text) => (formatOf('date')(text) ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : undefined),
  dateTimes: (text) => (formatOf('date-time')(text) ? momentOf(text) : undefined),
};

/** Forms that data usually has: a kernel that lists these is right and useless. */
const COMMON: Readonly<Record<ValueKernel, readonly string[]>> = {
  integers: [
    '0',
    '-0',
    '7',
    '-7',
    '12',
    '12345678',
    '123456789',
    '-1234567890123456',
    '9007199254740991',
    '-9007199254740991',
  ],
  numbers: [
    ...[
      '0',
      '-0',
      '-0.0',
      '1',
      '0.5',
      '-12.25',
      '3.141592653589793',
      '0.1',
      '123456.789',
      '1e3',
      '1E-7',
      '1.5e+10',
      '-2.5e-3',
    ],
    ...[
      '5e-324',
      '2.2250738585072014e-308',
      '2.225073858507201e-308',
      '1.7976931348623157e308',
      '9007199254740993',
      '1e22',
      '1e23',
    ],
    ...[
      '0.30000000000000004',
      '12345678901234567890',
      '0.0000001234567890123456789',
      '1e-400',
      '123456789012345678e-20',
    ],
    ...[
      '0.1000000000000000055511151231257827',
      '100000000000000000000000',
      '8.5',
      '9007199254740992.5',
      '4503599627370496.5',
    ],
  ],
  booleans: ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'],
  dates: [
    '1970-01-01',
    '1969-12-31',
    '2000-02-29',
    '2024-02-29',
    '2023-02-28',
    '0000-01-01',
    '0004-02-29',
    '9999-12-31',
    '1900-03-01',
  ],
  dateTimes: [
    ...[
      '1970-01-01T00:00:00Z',
      '2024-02-29t23:59:59z',
      '2024-02-29T12:00:00.5Z',
      '2024-02-29T12:00:00.123456789+05:30',
    ],
    ...['1969-12-31T23:59:59.999Z', '2024-01-01T00:00:00-23:59', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z'],
  ],
};

const INVALID: Readonly<Record<ValueKernel, readonly string[]>> = {
  integers: [
    '-',
    '01',
    '-00',
    '+1',
    '1.0',
    '1e3',
    ' 1',
    '1 ',
    '9007199254740992',
    '-9007199254740992',
    '99999999999999999',
    '1a',
    'a',
    '12345678a',
    '1234567\u00b2',
  ],
  numbers: [
    '-',
    '.',
    '.5',
    '5.',
    '01',
    '-01.5',
    '00',
    '+1',
    '1e',
    '1e+',
    '1.e3',
    '1.5.5',
    '1e5.0',
    'NaN',
    'Infinity',
    '1e309',
    '-1e309',
    '1,5',
    '0x10',
    '1_000',
    '1.7976931348623159e308',
  ],
  booleans: ['tRUE', 'yes', '0', '1', 'true ', 'fals', 'falsee', 'TRUe'],
  dates: [
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-00-01',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '2024-1-01',
    '2024/01/01',
    '2024-01-01T',
    '20240101',
    '+2024-01-0',
  ],
  dateTimes: [
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:60:00Z',
    '2024-01-01T00:00:60Z',
    '2024-01-01T00:00:00+24:00',
    '2024-01-01T00:00:00+00:60',
    '2024-01-01T00:00:00',
    '2024-01-01T00:00:00.Z',
    '2023-02-29T00:00:00Z',
    '2024-01-01T00:00:00.5',
    '2024-01-01T00:00:00+01:0a',
  ],
};

describe.each(IMPLEMENTATIONS)('%s', (_, make) => {
  describe.each(['integers', 'numbers', 'booleans', 'dates', 'dateTimes'] as const)('%s', (kernel) => {
    test.each([pairsColumn, indexColumn])('certifies the common forms with the right value (%o)', (layout) => {
      const on = bench(make);
      const { suspects, values } = runValues(on, kernel, layout(on, COMMON[kernel]), 1);
      expect(suspects.map((row) => COMMON[kernel][row])).toEqual([]);
      for (const [row, text] of COMMON[kernel].entries()) {
        expect([text, values[row]]).toEqual([text, bitsOf(REFERENCE[kernel](text)!)]);
      }
    });

    test('lists everything that is not valid', () => {
      const on = bench(make);
      const { suspects } = runValues(on, kernel, pairsColumn(on, INVALID[kernel]), 1);
      expect(suspects.map((row) => INVALID[kernel][row])).toEqual(INVALID[kernel]);
    });

    test('certifies nothing that the reference rules reject, and gives their value', () => {
      const on = bench(make);
      const cells = randomCells(kernel, 7, 4000);
      const { suspects, values } = runValues(on, kernel, pairsColumn(on, cells), 1);
      const listed = new Set(suspects);
      for (const [row, cell] of cells.entries()) {
        if (cell === null || listed.has(row)) continue;
        const text = Buffer.from(cell).toString('utf8');
        const value = REFERENCE[kernel](text);
        expect([text, value === undefined ? undefined : bitsOf(value)]).toEqual([text, values[row]]);
      }
      expect(listed.size).toBeLessThan(cells.length * 0.95);
    });

    test('counts nulls, lists them only when they are not allowed, and always lists the empty text', () => {
      const on = bench(make);
      const cells = [null, '', COMMON[kernel][0]!, null];
      const strict = runValues(on, kernel, pairsColumn(on, cells), 0);
      expect([strict.suspects, strict.nulls]).toEqual([[0, 1, 3], 2]);
      const lax = runValues(on, kernel, pairsColumn(on, cells), 1);
      expect([lax.suspects, lax.nulls]).toEqual([[1], 2]);
      expect(lax.values.filter((_, row) => row !== 2)).toEqual([NULL_VALUE, NULL_VALUE, NULL_VALUE]);
    });
  });

  test('adds to the nulls already counted, and lists nothing of no rows', () => {
    const { kernels, memory } = bench(make);
    const fields = pairsColumn({ kernels, memory }, [null, null]);
    const nulls = memory.allocZeroed(4);
    const room = memory.alloc(64);
    for (const rows of [2, 0, 1]) expect(kernels.integers({ ...fields, rows }, 1, room, room + 32, nulls)).toBe(0);
    expect(memory.u32()[nulls / 4]).toBe(3);
  });

  test('knows every day of 440 years, and some of each year of ten thousand', () => {
    const on = bench(make);
    const days = [
      ...Array.from({ length: 160_706 }, (_, day) => day - 80_353),
      ...Array.from({ length: 3_652_000 / 91 }, (_, step) => step * 91 - 719_528),
    ];
    const cells = days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const { suspects, values } = runValues(on, 'dates', pairsColumn(on, cells), 1);
    expect(suspects).toEqual([]);
    expect(values.every((value, row) => value === bitsOf(days[row]!))).toBe(true);
  });

  test.each([0, 1, 2, 7])('counts equal values among %i', (rows) => {
    const { kernels, memory } = bench(make);
    const values = memory.alloc(64);
    memory.f64().set([1, Number.NaN, 0, 1, -0, 2, 1, 1], values / 8);
    const count = (wanted: number) => kernels.countEqual(values, rows, wanted);
    const all = [1, Number.NaN, 0, 1, -0, 2, 1].slice(0, rows);
    expect([1, 0, Number.NaN].map(count)).toEqual([1, 0, Number.NaN].map((one) => all.filter((x) => x === one).length));
  });

  test('lists the values outside a range, but not those that are none', () => {
    const { kernels, memory } = bench(make);
    const numbers = [1, 2, Number.NaN, 3, -0, Number.NEGATIVE_INFINITY, 0.9999999999999999];
    const values = memory.alloc(8 * numbers.length);
    memory.f64().set(numbers, values / 8);
    const outside = (minimum: number, maximum: number) => {
      const suspects = memory.alloc(4 * numbers.length);
      const found = kernels.outside(values, numbers.length, minimum, maximum, suspects);
      return [...memory.u32().subarray(suspects / 4, suspects / 4 + found)];
    };
    expect(outside(1, 2)).toEqual([3, 4, 5, 6]);
    expect(outside(0, Number.POSITIVE_INFINITY)).toEqual([5]);
    expect(outside(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual([]);
  });
});

test('days and moments of single texts', () => {
  expect([dayOf('1970-01-02'), dayOf('2023-02-29'), dayOf('x')]).toEqual([1, undefined, undefined]);
  expect([momentOf('1970-01-01T01:00:00.25+01:00'), momentOf('1970-01-01T00:00:60Z')]).toEqual([0.25, undefined]);
});
