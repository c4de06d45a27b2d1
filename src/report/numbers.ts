import type { MetricValue } from '../metrics/metric-value.ts';

/** How the numbers of one table row are written: all with the same decimals, so that they can be compared at a glance. */
export interface RowFormat {
  value(value: MetricValue | null): string;
  /** With its sign; a difference that is not zero never reads as zero. */
  delta(delta: number, baseline: MetricValue | null): string;
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
      delta: (delta) => signed(delta, exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1)),
    };
  }
  const changes = deltas.map(Math.abs).filter((delta) => delta > 0);
  const wanted = Math.max(
    decimalsFor(largest, SIGNIFICANT),
    changes.length === 0 ? 0 : decimalsFor(Math.min(...changes), SIGNIFICANT_DELTA),
  );
  const decimals = Math.min(wanted, Math.max(0, ...finite.map(writtenDecimals)), MOST_DECIMALS);
  const fixed = (value: number) => grouped(Math.abs(value).toFixed(decimals));
  return {
    value: (value) =>
      special(value) ?? `${Number(value) < 0 && !isZero(fixed(Number(value))) ? MINUS : ''}${fixed(Number(value))}`,
    delta: (delta, baseline) => {
      const size =
        delta !== 0 && isZero(fixed(delta)) ? exponential(Math.abs(delta), SIGNIFICANT_DELTA - 1) : fixed(delta);
      return `${signed(delta, size)}${percent(delta, baseline)}`;
    },
  };
}

/** `41 d`, `5 h`, `just now`: how long ago something was made. Undefined when the time is not one. */
export function age(createdAt: string, now: Date): string | undefined {
  const made = Date.parse(createdAt);
  return Number.isNaN(made) ? undefined : duration(now.getTime() - made);
}

/** A length of time in its largest whole unit. @param milliseconds how long */
export function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

function special(value: MetricValue | null): string | undefined {
  if (value === null) return '–';
  if (value === '-Infinity') return `${MINUS}Infinity`;
  return typeof value === 'number' ? undefined : value;
}

function signed(delta: number, size: string): string {
  if (delta === 0) return '0';
  return `${delta > 0 ? '+' : MINUS}${size}`;
}

/** Share of the baseline, for counts and times. Of scores between 0 and 1 a percentage would only confuse. */
function percent(delta: number, baseline: MetricValue | null): string {
  if (typeof baseline !== 'number' || Math.abs(baseline) < 1 || delta === 0) return '';
  if ((baseline + delta) * baseline <= 0) return '';
  const share = (Math.abs(delta) / Math.abs(baseline)) * 100;
  return share < 0.05 ? '' : ` (${signed(delta, share.toFixed(1))} %)`;
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

/** `1,234.5`: thousands of the whole part. Intl would do it too, a hundred times slower. */
const grouped = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');

const isZero = (digits: string): boolean => !/[1-9]/.test(digits);
