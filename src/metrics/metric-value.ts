import type { CandidateRecord } from '../generated/candidate.ts';

/** A measured value. The words stand for what JSON numbers cannot hold. */
export type MetricValue = number | 'NaN' | 'Infinity' | '-Infinity';

/** Values by metric name; names of nested objects are joined with dots. */
export type Metrics = Readonly<Record<string, MetricValue>>;

/** What the metrics file says of single metrics beside their values. */
export type MetricDetails = NonNullable<CandidateRecord['metricDetails']>;
export type MetricDetail = MetricDetails[string];

/** The value of a metric; undefined when it was not measured. Safe for names such as `constructor`. */
export function metricOf(metrics: Metrics, name: string): MetricValue | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

/** What is known of a metric beside its value; empty when nothing is. */
export function detailOf(details: MetricDetails | undefined, name: string): MetricDetail {
  return (details !== undefined && Object.hasOwn(details, name) ? details[name] : undefined) ?? {};
}

export interface ReadNumber {
  readonly value: MetricValue;
  /** False for what a binary floating-point number cannot hold, such as integers beyond 2^53. */
  readonly exact: boolean;
}

const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const WORDS: ReadonlyMap<string, MetricValue> = new Map([
  ['nan', 'NaN'],
  ['inf', 'Infinity'],
  ['infinity', 'Infinity'],
]);

/** A decimal number, or one of the words that programs print for what is not finite; undefined for any other text. */
export function numberOfText(text: string): ReadNumber | undefined {
  const word = WORDS.get(text.toLowerCase().replace(/^[-+]/, ''));
  if (word !== undefined) {
    return { value: word === 'Infinity' && text.startsWith('-') ? '-Infinity' : word, exact: true };
  }
  if (!DECIMAL.test(text)) return undefined;
  const number = Number(text);
  return { value: valueOfNumber(number), exact: isExact(text, number) };
}

/** A number of JavaScript as a metric value. */
export function valueOfNumber(number: number): MetricValue {
  if (Number.isNaN(number)) return 'NaN';
  if (number === Number.POSITIVE_INFINITY) return 'Infinity';
  if (number === Number.NEGATIVE_INFINITY) return '-Infinity';
  // Negative zero would print as "−0" and has no meaning of its own here.
  return number === 0 ? 0 : number;
}

/** Whether the digits of an integer survive, and whether the number fits at all. */
export function isExact(digits: string, number: number): boolean {
  return Number.isFinite(number) && (!/^[-+]?\d+$/.test(digits) || Number.isSafeInteger(number));
}
