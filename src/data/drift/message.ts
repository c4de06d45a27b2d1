import { numberText } from '../profile/number-text.ts';
import type { ColumnDrift, DriftMeasure } from './column-drift.ts';

const NAMES: Readonly<Record<DriftMeasure['measure'], string>> = {
  psi: 'PSI',
  ks: 'KS',
  'jensen-shannon': 'Jensen–Shannon',
  'chi-square': 'Cramér’s V',
  wasserstein: 'Wasserstein',
  'null-share': 'nulls',
};

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const LONGEST_VALUE = 40;

/** A value in a sentence. Renderers escape it for their format. */
export function quoted(value: string): string {
  const characters = [...value.slice(0, 2 * LONGEST_VALUE + 2)];
  return characters.length <= LONGEST_VALUE ? `“${value}”` : `“${characters.slice(0, LONGEST_VALUE).join('')}…”`;
}

/** What people should know about one column, in one sentence. */
export function driftMessage(drift: Omit<ColumnDrift, 'message'>, story: string, minimumCount: number): string {
  const nulls = drift.measures.filter(({ measure }) => measure === 'null-share');
  const values = drift.measures.filter(({ measure }) => measure !== 'null-share');
  if (drift.verdict === 'drift') {
    const beyond = values.filter(({ value, threshold }) => value > threshold).map(measureText);
    const parts = [
      ...(beyond.length === 0 ? [] : [`${beyond.join(', ')}${story === '' ? '' : `; ${story}`}`]),
      ...(nulls.some(({ value, threshold }) => value > threshold)
        ? [`nulls ${percent(drift.referenceNulls)} → ${percent(drift.nulls)}`]
        : []),
    ];
    return `Has drifted: ${parts.join('; ')}.`;
  }
  if (drift.kind === 'not-comparable') return `${story}.`;
  if (drift.verdict === 'unknown')
    return `Too few values to tell: ${numberText(drift.referenceCount)} in the reference, ${numberText(drift.count)} now; it takes ${numberText(minimumCount)}.`;
  const [first, ...others] = drift.measures;
  if (first === undefined) return 'No change that counts.';
  const nearest = others.reduce(
    (most, one) => (one.value / one.threshold > most.value / most.threshold ? one : most),
    first,
  );
  return `No change that counts; nearest to its limit is ${measureText(nearest)}.`;
}

const measureText = ({ measure, value, threshold }: DriftMeasure): string =>
  `${NAMES[measure]} ${rounded(value)} (limit ${rounded(threshold)})`;

const rounded = (value: number): string => numberText(Number(value.toPrecision(2)));
