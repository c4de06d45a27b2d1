import { FRACTION_DIGITS, type Kernels } from './kernels.ts';
import { checkFields, latin1 } from './twin-fields.ts';

type ValueKernels = Pick<
  Kernels,
  'integers' | 'numbers' | 'booleans' | 'dates' | 'dateTimes' | 'outside' | 'countEqual'
>;

const INTEGER = /^-?(0|[1-9][0-9]*)$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const TRUE: readonly string[] = ['true', 'True', 'TRUE'];
const FALSE: readonly string[] = ['false', 'False', 'FALSE'];
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The kernels that turn texts into values. */
export function twinValues(memory: WebAssembly.Memory): ValueKernels {
  const values =
    (read: (text: string) => number | undefined): Kernels['numbers'] =>
    (fields, nullable, target, suspects, nulls) =>
      checkFields(memory, fields, { nullable, suspects, nulls }, (bytes) => read(latin1(bytes)), target);
  return {
    integers: values(integerOf),
    numbers: values(numberOf),
    booleans: values(booleanOf),
    dates: values(dayOf),
    dateTimes: values(momentOf),
    countEqual: (target, rows, wanted) =>
      new Float64Array(memory.buffer, target, rows).filter((value) => value === wanted).length,

    outside(target, rows, minimum, maximum, suspects) {
      const view = new DataView(memory.buffer);
      let found = 0;
      for (let row = 0; row < rows; row += 1) {
        const value = view.getFloat64(target + 8 * row, true);
        if (value < minimum || value > maximum) {
          view.setUint32(suspects + 4 * found, row, true);
          found += 1;
        }
      }
      return found;
    },
  };
}

function integerOf(text: string): number | undefined {
  return INTEGER.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function booleanOf(text: string): number | undefined {
  if (TRUE.includes(text)) return 1;
  return FALSE.includes(text) ? 0 : undefined;
}

/** Days since 1970-01-01 in the Gregorian calendar, of a text like `2026-03-01`; undefined when there is no such day. */
export function dayOf(text: string): number | undefined {
  const [year = 0, month = 0, day = 0] = DATE.exec(text)?.slice(1).map(Number) ?? [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  if (day < 1 || day > days) return undefined;
  // Date.UTC reads years below 100 as 19xx; the calendar repeats every 400 years of 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097;
}

/**
 * Seconds since 1970-01-01T00:00:00Z, with their fraction, of a text like `2026-03-01T12:00:00.5+01:00`; undefined when there is no such
 * moment, for leap seconds and for more than `FRACTION_DIGITS` digits.
 */
export function momentOf(text: string): number | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date = '', hours, minutes, seconds, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const day = dayOf(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const [zoneHour, zoneMinute] = [Number(offsetHours), Number(offsetMinutes)];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  if (zoneHour > 23 || zoneMinute > 59 || fraction.length > FRACTION_DIGITS) return undefined;
  const offset = (zoneHour * 60 + zoneMinute) * (sign === '-' ? -60 : 60);
  return day * 86_400 + hour * 3_600 + minute * 60 + second - offset + Number(fraction) / 10 ** fraction.length;
}
