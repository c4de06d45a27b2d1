import type { CheckResult } from '../data/checks/check.ts';
import type { ColumnDrift } from '../data/drift/column-drift.ts';
import type { ColumnProfile, TableProfile } from '../data/profile/column-profile.ts';
import type { DataReport, DatasetReport, ReportedGroup } from './data-report.ts';
import { percent, whole } from './data-text.ts';

declare const SHOWN: unique symbol;

/**
 * A report that holds no value of a masked column any more. All renderers take only this, and only {@link maskedReport} makes it:
 * so no renderer can forget to mask.
 */
export type ShownReport = DataReport & { readonly [SHOWN]: true };

/** One data set of a {@link ShownReport}. */
export type ShownDataset = ShownReport['datasets'][number];

const MASK = '(masked)';

/** Whether a text stands in for a value, so that it is written without quotes. */
export const isMask = (value: string): boolean => /^\(masked(?:, [a-z0-9 ]+)?\)$/.test(value);

/**
 * Takes the values of masked columns out: samples, top values, smallest, largest and everything else that is a value or is
 * computed in its unit, names of categories and bins, and free texts that could quote one. Counts, shares, lengths, places and
 * distances stay. Texts of the schema itself stay too: it is a file of the repository.
 *
 * @param options.redact mask every column, not only those that the report lists
 */
export function maskedReport(report: DataReport, { redact }: { readonly redact: boolean }): ShownReport {
  return { ...report, datasets: report.datasets.map((dataset) => masked(dataset, redact)) } as unknown as ShownReport;
}

/** Tells whether a column's values must not be seen; without a column: whether those of a whole row must not. */
type IsMasked = (column: string | undefined) => boolean;

function masked(dataset: DatasetReport, redact: boolean): DatasetReport {
  const isMasked = maskOf(dataset, redact);
  const table = (profile: TableProfile): TableProfile => ({
    ...profile,
    columns: profile.columns.map((column) => (isMasked(column.name) ? withoutValues(column) : column)),
  });
  return {
    ...dataset,
    groups: dataset.groups.map((group) => (isMasked(group.column) ? maskedGroup(group) : group)),
    checks: dataset.checks.map((check) => (touchesMasked(check, isMasked) ? maskedCheck(check) : check)),
    profile: table(dataset.profile),
    base: dataset.base && { ...dataset.base, profile: table(dataset.base.profile) },
    drift: dataset.drift.map((drift) => (isMasked(drift.column) ? maskedDrift(drift) : drift)),
    masked: redact ? dataset.profile.columns.map(({ name }) => name) : dataset.masked,
  };
}

function maskOf(dataset: DatasetReport, redact: boolean): IsMasked {
  if (redact) return () => true;
  const columns = new Set(dataset.masked);
  return (column) => {
    if (column === undefined) return columns.size > 0;
    if (columns.has(column)) return true;
    // `address` holds the value of `address.street`, and the other way round.
    return dataset.masked.some((other) => other.startsWith(`${column}.`) || column.startsWith(`${other}.`));
  };
}

function maskedGroup(group: ReportedGroup): ReportedGroup {
  return { ...group, expected: maskedExpectation(group), samples: group.samples.map(maskedSample) };
}

/**
 * What the schema asks for is no secret, but the words about it can hold advice on the value that was found. Only what has the
 * form of a bound, a type or a format is kept.
 */
function maskedExpectation({ rule, column, expected }: ReportedGroup): string {
  // Findings about the structure (`csv.cells`) say in a sentence what is wrong; without it nobody could act on them.
  if (rule.includes('.') || column === undefined) return withoutQuotes(expected);
  return HARMLESS.test(expected) ? expected : `a value that fits ${rule} in the schema`;
}

const HARMLESS =
  /^(?:(?:at least|at most|more than|less than|a multiple of|multiple of|[<>]=?) -?[\d.,]+(?: characters?)?|(?:integer|number|string|boolean|null|array|object| or )+|a value|no such column|(?:a text )?(?:in the )?format "?[a-z][a-z0-9-]*"?)$/;

const touchesMasked = (check: CheckResult, isMasked: IsMasked): boolean =>
  check.columns.length === 0 ? isMasked(undefined) : check.columns.some(isMasked);

function maskedCheck(check: CheckResult): CheckResult {
  const samples = check.samples.map(maskedSample);
  // Categories of the base version are values too.
  const expected = check.check === 'categories' ? 'the agreed categories' : check.expected;
  if (check.status === 'skipped')
    return {
      ...check,
      expected,
      observed: withoutQuotes(check.observed),
      message: withoutQuotes(check.message),
      value: undefined,
      samples,
    };
  const inUnit = isInUnitOfColumn(check.check);
  const observed = inUnit ? MASK : countsOnly(check);
  const message = check.status === 'passed' ? `Found ${observed}.` : `Found ${observed}, expected ${expected}.`;
  return { ...check, observed, expected, message, value: inUnit ? undefined : check.value, samples };
}

/** Whether what a check observes is a value of the column, or is measured in its unit. */
function isInUnitOfColumn(check: CheckResult['check']): boolean {
  switch (check) {
    case 'range':
    case 'quantile':
    case 'mean':
    case 'sum':
    case 'standard-deviation':
    case 'freshness':
    case 'categories':
      return true;
    case 'row-count':
    case 'null-share':
    case 'distinct':
    case 'balance':
    case 'unique':
    case 'duplicate-rows':
    case 'references':
    case 'leakage':
    case 'monotonic':
    case 'values':
      return false;
  }
}

/** Words that phrases of counts and shares are made of. A phrase with any other word may quote a value. */
const PLAIN_WORD =
  /^(?:|[\d.,]+|%|<|>|no|none|all|of|in|the|and|at|least|most|rows?|values?|keys?|nulls?|breach|breaches|outside|duplicates?|distinct|different|unique|missing|estimated|about|shares?|base|both|data|sets?|breaks?|orphans?)[,:;.]?$/i;

function countsOnly({ check, observed, value, count }: CheckResult): string {
  // Classes can be numbers, and so can values that are out of order.
  if (check === 'balance') return value !== undefined && value >= 0 && value <= 1 ? percent(value) : MASK;
  const harmless = check !== 'monotonic' && observed.split(/[\s()]+/).every((word) => PLAIN_WORD.test(word));
  return harmless ? observed : `${whole(count)} offending`;
}

const maskedSample = <Sample extends { readonly value: string | undefined }>(sample: Sample): Sample => ({
  ...sample,
  value: sample.value === undefined ? undefined : lengthClass(sample.value),
});

/** Whether a cell is empty, short or a whole text often tells what went wrong, and gives nothing away. */
function lengthClass(value: string): string {
  if (isMask(value)) return value;
  if (value === '') return '(masked, empty)';
  if (value.length <= 8) return '(masked, up to 8 characters)';
  return value.length <= 64 ? '(masked, up to 64 characters)' : '(masked, longer than 64 characters)';
}

/** Without everything from the first quotation mark on: what is quoted can hold quotation marks itself. An apostrophe is none. */
const withoutQuotes = (sentence: string): string => sentence.replace(/(?:["`“‘«]|(?<!\p{L})')[\s\S]*/u, MASK);

const withoutValues = (column: ColumnProfile): ColumnProfile => ({
  ...column,
  numbers: undefined,
  values: { kind: 'sketch', registers: column.values.registers },
});

function maskedDrift(drift: ColumnDrift): ColumnDrift {
  const word = drift.kind === 'numeric' ? 'bin' : 'category';
  return {
    ...drift,
    message: drift.kind === 'not-comparable' ? 'The two versions cannot be compared.' : DRIFT_SENTENCE[drift.verdict],
    histogram: drift.histogram.map((bar, index) => ({ ...bar, label: `${word} ${index + 1}` })),
  };
}

const DRIFT_SENTENCE: Readonly<Record<ColumnDrift['verdict'], string>> = {
  drift: 'The distribution has moved.',
  stable: 'The distribution has not moved.',
  unknown: 'Too few values to tell.',
};
