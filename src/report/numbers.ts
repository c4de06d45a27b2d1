import type { MetricValue } from '../metrics/metric-value.ts';
import type { Wording } from './wording/wording.ts';

/** How the numbers of one table row are written: all with the same decimals, so that they can be compared at a glance. */
export interface RowFormat {
  value(value: MetricValue | null): string;
  /** With its sign; a difference that is not zero never reads as zero. */
  delta(delta: number): string;
  /** `(+0.0011, +0.0085)`: the interval of a difference. */
  interval(interval: readonly [lower: number, upper: number]): string;
}

const SIGNIFICANT = 4;
const SIGNIFICANT_DELTA = 2;
const MOST_DECIMALS = 9;
const MINUS = '\u2212';

/** @param values the row's values, finite or not */
export function rowFormat(values: readonly (MetricValue | null)[], deltas: readonly number[]): RowFormat {
  const finite = values.filter((value) => typeof value === 'number');
  const largest = Math.max(0, ...finite.map(Math.abs));
  if (largest >= 1e9 || (largest > 0 && largest < 1e-4)) {
    return {
      value: (value) => special(value) ?? exponential(Number(value), SIGNIFICANT - 1),
      delta: shortExponential,
      interval: ([lower, upper]) => `(${shortExponential(lower)}, ${shortExponential(upper)})`,
    };
  }
  const changes = deltas.map(Math.abs).filter((delta) => delta > 0);
  const wanted = Math.max(
    decimalsFor(largest, SIGNIFICANT),
    changes.length === 0 ? 0 : decimalsFor(Math.min(...changes), SIGNIFICANT_DELTA),
  );
  const decimals = Math.min(wanted, Math.max(0, ...finite.map(writtenDecimals)), MOST_DECIMALS);
  return {
    value: (value) => special(value) ?? fixed(Number(value), decimals),
    delta: (delta) => signedFixed(delta, decimals),
    interval: ([lower, upper]) => {
      // The bounds are computed, not written down by anyone: they show as many decimals as tell them apart.
      const own = Math.min(Math.max(decimals, decimalsFor(upper - lower, SIGNIFICANT_DELTA)), MOST_DECIMALS);
      return `(${signedFixed(lower, own)}, ${signedFixed(upper, own)})`;
    },
  };
}

/**
 * `+4.9 %`: a difference as a share of the baseline, for counts and times; undefined where that means nothing. Of scores between 0
 * and 1 a percentage would only confuse.
 */
export function percentOf(delta: number, baseline: MetricValue | null): string | undefined {
  if (typeof baseline !== 'number' || Math.abs(baseline) < 1 || delta === 0) return undefined;
  if ((baseline + delta) * baseline <= 0) return undefined;
  const share = (Math.abs(delta) / Math.abs(baseline)) * 100;
  return share < 0.05 ? undefined : `${signed(delta, share.toFixed(1))} %`;
}

/** `0.011`, `<0.001`; none is a dash. Before a digit `<` opens no tag, so it means the same as Markdown. */
export function pValueText(pValue: number | null | undefined): string {
  if (pValue === undefined || pValue === null) return '–';
  return pValue < 0.001 ? '<0.001' : pValue.toFixed(3);
}

/** `95`, `99.9`: a confidence level in percent. */
export const percentage = (share: number): string => String(Number((share * 100).toFixed(4)));

/** `87`: a share in whole percent, as the tools tell it that measure how busy a machine is. */
export const wholePercent = (share: number): string => String(Math.round(share * 100));

/** `1.74`, `0.0042`, `313`, `12,500`: an amount of money, energy or work, which nobody compares digit by digit. @param value not negative */
export function amount(value: number): string {
  if (value >= 1e9 || (value > 0 && value < 0.01)) {
    const rounded = Number(value.toPrecision(2));
    return rowFormat([rounded], []).value(rounded);
  }
  return value >= 100 ? groupedThousands(Math.round(value)) : value.toFixed(2).replace(/\.00$/, '');
}

/** Milliseconds since something was made; undefined when the time is not one. */
export function ageOf(createdAt: string, now: Date): number | undefined {
  const made = Date.parse(createdAt);
  return Number.isNaN(made) ? undefined : now.getTime() - made;
}

/** A length of time in its largest whole unit: `41 d`, `5 h`. @param milliseconds how long */
export function duration(milliseconds: number, words: Pick<Wording, 'length' | 'lessThanAMinute'>): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return words.lessThanAMinute;
  if (minutes < 60) return words.length(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? words.length(hours, 'hour') : words.length(Math.floor(hours / 24), 'day');
}

/** `1,234`. Intl would do it too, a hundred times slower. */
export const groupedThousands = (number: number): string => grouped(String(number));

function special(value: MetricValue | null): string | undefined {
  if (value === null) return '–';
  if (value === '-Infinity') return `${MINUS}Infinity`;
  return typeof value === 'number' ? undefined : value;
}

function signed(delta: number, size: string): string {
  if (delta === 0) return '0';
  return `${delta > 0 ? '+' : MINUS}${size}`;
}

const shortExponential = (delta: number): string => signed(delta, exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1));

function fixed(value: number, decimals: number): string {
  const digits = grouped(Math.abs(value).toFixed(decimals));
  return value < 0 && !isZero(digits) ? `${MINUS}${digits}` : digits;
}

function signedFixed(delta: number, decimals: number): string {
  const digits = grouped(Math.abs(delta).toFixed(decimals));
  return delta !== 0 && isZero(digits) ? shortExponential(delta) : signed(delta, digits);
}

function exponential(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(digits).split('e');
  return `${mantissa?.replace('-', MINUS)}e${exponent?.replace('+', '').replace('-', MINUS)}`;
}

function decimalsFor(size: number, significant: number): number {
  return size === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}

/** Decimals of the shortest text that reads back as the same number. */
function writtenDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** `1,234.5`: thousands of the whole part. */
const grouped = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');

const isZero = (digits: string): boolean => !/[1-9]/.test(digits);
