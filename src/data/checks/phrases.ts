import { numberText } from '../profile/number-text.ts';
import type { Bounds } from './check.ts';

const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** `1,234`. */
export const wholeText = (number: number): string => number.toLocaleString('en-US');

/** `1 row`, `2 rows`. */
export const countText = (number: number, noun: string, plural = `${noun}s`): string =>
  `${wholeText(number)} ${number === 1 ? noun : plural}`;

/** A limit as it was written. */
function limitText(limit: number): string {
  const size = Math.abs(limit);
  return size !== 0 && (size < 1e-6 || size >= 1e15) ? String(limit) : exact.format(limit);
}

/** Three digits, counted from the nearer end, so that neither a few nor nearly all read as none or all: `3.1 %`, `99.98 %`. */
export function shareText(share: number): string {
  const percent = share * 100;
  const side = Math.min(percent, 100 - percent);
  if (!(side > 0)) return `${limitText(percent)} %`;
  const decimals = Math.min(Math.max(2 - Math.floor(Math.log10(side)), 1), 12);
  return `${limitText(Number(percent.toFixed(decimals)))} %`;
}

/** A share that somebody wrote: `0.07` is `7 %` in spite of binary fractions. */
const limitShareText = (share: number): string => `${limitText(Number((share * 100).toPrecision(12)))} %`;

/** An observed number in four digits, or in all of them when four would show it as the limit that it differs from. */
export function observedText(value: number, { min, max }: Bounds): string {
  const text = numberText(value);
  const hidesDifference = [min, max].some(
    (limit) => limit !== undefined && limit !== value && numberText(limit) === text,
  );
  return hidesDifference ? String(value) : text;
}

type Write = (limit: number) => string;

const boundsText = ({ min, max }: Bounds, write: Write): string => {
  if (min !== undefined && min === max) return `exactly ${write(min)}`;
  const parts = [
    min === undefined ? [] : [`at least ${write(min)}`],
    max === undefined ? [] : [`at most ${write(max)}`],
  ];
  return parts.flat().join(' and ');
};

/** `at least 10 and at most 30`. */
export const limitsText = (bounds: Bounds): string => boundsText(bounds, limitText);

/** `at most 5 %`. */
export const shareLimitsText = (bounds: Bounds): string => boundsText(bounds, limitShareText);

/** `at least 2020-01-01 00:00`. @param bounds seconds since 1970 */
export const momentLimitsText = (bounds: Bounds): string => boundsText(bounds, (limit) => numberText(limit, 'second'));

/** `2.5 days`. */
export function durationText(seconds: number): string {
  const size = Math.abs(seconds);
  const [unit, length] = (
    [
      ['day', 86_400],
      ['hour', 3_600],
      ['minute', 60],
    ] as const
  ).find(([, least]) => size >= least) ?? ['second', 1];
  const amount = Math.round((seconds / length) * 10) / 10;
  return `${limitText(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

export const isWithin = (value: number, { min, max }: Bounds): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);
