import type { CheckSample } from '../data/checks/check.ts';
import type { ColumnDrift, DriftMeasure } from '../data/drift/column-drift.ts';
import type { SchemaChange } from '../data/schema-diff/schema-change.ts';
import type { Sample } from '../data/violations.ts';
import { type Finding, leadingMeasure } from './data-findings.ts';
import { isMask } from './data-masking.ts';
import type { ReportedGroup } from './data-report.ts';
import { excerpt, percent, plain, whole } from './data-text.ts';
import { count, list } from './markdown.ts';

/** Plain-text sentences about findings, shared by annotations, SARIF and JUnit. */

const NAMED_PLACES = 5;
const EXAMPLES = 3;

/** What a finding is called: `age: minimum`. */
export function titleOf(finding: Finding): string {
  switch (finding.kind) {
    case 'rule':
      return titled(finding.group.column, finding.group.rule);
    case 'check':
      return plain(finding.check.name, 150);
    case 'schema':
      return titled(finding.change.column, finding.change.rule);
    case 'drift':
      return titled(finding.drift.column, 'drift');
  }
}

/** What it says, in one paragraph. */
export function messageOf(finding: Finding): string {
  switch (finding.kind) {
    case 'rule':
      return `${ruleSentence(finding.group, finding.group.samples[0])}${tally(finding.group)}`;
    case 'check':
      return checkSentence(finding.check);
    case 'schema':
      return changeSentence(finding.change);
    case 'drift':
      return driftSentence(finding.drift);
  }
}

const titled = (column: string | undefined, rule: string): string =>
  column === undefined ? plain(rule, 100) : `${plain(column, 80)}: ${plain(rule, 100)}`;

/** One breach: what stands there and what was expected. */
export function ruleSentence(group: ReportedGroup, sample: Sample | undefined): string {
  const expected = plain(group.expected, 600);
  if (!isPhrase(group)) return ended(capitalised(expected));
  const found = sample?.value === undefined ? 'Expected' : `Found ${shownValue(sample.value)}, expected`;
  return ended(`${found} ${expected}`);
}

/** Findings about the structure are whole sentences, rules of the schema are phrases that follow "expected". */
const isPhrase = ({ rule, expected }: ReportedGroup): boolean =>
  !/^(csv|jsonl|json|text|file|parquet)\./.test(rule) && rule !== 'others' && !/^\p{Lu}.*\.$/u.test(expected);

function tally(group: ReportedGroup): string {
  if (group.count === 1) return '';
  return ` ${count(group.count, 'violation')} in all${group.samples.length === 0 ? '' : `, ${placesOf(group.samples)}`}.`;
}

/** `rows 2, 6, 7, … (lines 3, 7, 8, …)`. */
function placesOf(samples: readonly Pick<CheckSample, 'row' | 'line'>[]): string {
  const rows = numbered(
    'row',
    samples.map(({ row }) => row),
  );
  const lines = numbered(
    'line',
    samples.map(({ line }) => line),
  );
  return rows !== '' && lines !== '' ? `${rows} (${lines})` : rows || lines;
}

function numbered(noun: string, numbers: readonly (number | undefined)[]): string {
  const different = [...new Set(numbers)].filter((number) => number !== undefined && number >= 1);
  if (different.length === 0) return '';
  const shown = different.slice(0, NAMED_PLACES).join(', ');
  return `${noun}${different.length === 1 ? '' : 's'} ${shown}${different.length > NAMED_PLACES ? ', …' : ''}`;
}

function checkSentence(check: Extract<Finding, { kind: 'check' }>['check']): string {
  const message = ended(plain(check.message, 1_000));
  const facts = [check.observed, check.expected].every((phrase) => phrase === '' || check.message.includes(phrase))
    ? ''
    : ` Found ${plain(check.observed, 200)}, expected ${plain(check.expected, 200)}.`;
  const examples = check.samples.slice(0, EXAMPLES).map(exampleOf);
  return `${message}${facts}${examples.length === 0 ? '' : ` For example ${examples.join('; ')}.`}`;
}

/** `row 812 (line 813): "17", first in row 7`. */
export function exampleOf({ value, note, ...place }: CheckSample): string {
  const where = placesOf([place]);
  const what = [
    ...(value === undefined ? [] : [shownValue(value)]),
    ...(note === undefined ? [] : [plain(note, 100)]),
  ].join(', ');
  return [where, what].filter((part) => part !== '').join(': ');
}

export function changeSentence(change: SchemaChange): string {
  const rows = change.violatingRows;
  const evidence =
    rows === undefined
      ? ''
      : rows === 0
        ? ' All rows of the data fit it.'
        : ` ${count(rows, 'row')} of the data ${rows === 1 ? 'breaks' : 'break'} it.`;
  return `${ended(plain(change.message, 1_000))} ${effectOf(change)}${evidence}`;
}

/** Whom a change breaks. */
export function effectOf({ breaksProducers, breaksReaders }: SchemaChange): string {
  const broken = [
    ...(breaksProducers ? ['those who write the data'] : []),
    ...(breaksReaders ? ['those who read it'] : []),
  ];
  return broken.length === 0 ? 'Compatible.' : `Breaks ${list(broken)}.`;
}

export function driftSentence(drift: ColumnDrift): string {
  const measure = leadingMeasure(drift);
  const moved = largestMove(drift);
  return [
    ended(plain(drift.message, 600)),
    ...(measure === undefined ? [] : [`${measureText(measure)}.`]),
    ...(moved === undefined
      ? []
      : [`Most moved: ${plain(moved.label, 60)}, ${percent(moved.reference)} → ${percent(moved.current)}.`]),
  ].join(' ');
}

export const MEASURES: Readonly<Record<DriftMeasure['measure'], string>> = {
  psi: 'PSI',
  ks: 'KS',
  'jensen-shannon': 'Jensen–Shannon',
  'chi-square': 'Cramér’s V',
  wasserstein: 'Wasserstein',
  'null-share': 'share of nulls',
};

/** `PSI 0.312, limit 0.124`. */
const measureText = ({ measure, value, threshold }: DriftMeasure): string =>
  `${MEASURES[measure]} ${distance(value)}, limit ${distance(threshold)}`;

/** Three decimals; larger distances need none. */
export const distance = (value: number): string =>
  Number.isFinite(value) ? (Math.abs(value) >= 100 ? whole(Math.round(value)) : value.toFixed(3)) : '∞';

/** The bar whose share changed most; undefined when none did. */
export function largestMove(drift: ColumnDrift): ColumnDrift['histogram'][number] | undefined {
  const move = (bar: ColumnDrift['histogram'][number]) => Math.abs(bar.current - bar.reference);
  const largest = drift.histogram.toSorted((a, b) => move(b) - move(a))[0];
  return largest !== undefined && move(largest) > 0 ? largest : undefined;
}

/** Rows against the base version: `+1.2 %`; beyond tenfold the number itself. */
export function rowChange(rows: number, before: number): string {
  if (rows === before) return 'same';
  const sign = rows > before ? '+' : '\u2212';
  const change = Math.abs(rows - before);
  return `${sign}${before === 0 || change / before > 10 ? whole(change) : percent(change / before)}`;
}

/** A value between quotes, or what stands for a masked one. */
export const shownValue = (value: string): string => (isMask(value) ? value : excerpt(value));

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** With a mark at its end. */
export const ended = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);
