import type { ColumnProfile } from './column-profile.ts';

const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Days and seconds that a `Date` can hold. */
const LARGEST_DATE = { day: 1e8, second: 8.64e12 } as const;

/** A number for people: four digits are enough in a sentence; days and seconds since 1970 as the date they stand for. */
export function numberText(value: number, unit: ColumnProfile['unit'] = 'number'): string {
  if (unit !== 'number' && Math.abs(value) <= LARGEST_DATE[unit]) {
    const milliseconds = value * (unit === 'day' ? 86_400_000 : 1_000);
    return new Date(milliseconds)
      .toISOString()
      .slice(0, unit === 'day' ? 10 : 16)
      .replace('T', ' ');
  }
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e9))
    return value
      .toExponential(3)
      .replace(/\.?0+e/, 'e')
      .replace('e+', 'e');
  return Number.isInteger(value) ? whole.format(value) : plain.format(value);
}
