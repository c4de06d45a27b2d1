import type { Slice } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { chanceOfWorse } from './chance-of-worse.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Estimate } from './estimate.ts';
import { estimateOutcome } from './estimate-outcome.ts';
import type { BaselineName } from './judge-metric.ts';
import type { Codes, PairedPredictions } from './predictions/paired-predictions.ts';
import { rowsWithCode, selectRows } from './predictions/select-rows.ts';
import { type EstimateOptions, rowEstimate } from './row-estimates.ts';
import { benjaminiHochberg } from './statistics/multiplicity.ts';

/** One slice of the evaluation data in one metric against one baseline. */
export type SliceRow = ReportRecord['slices'][number];

/** Values of one column that are looked at, the largest ones. */
const MAXIMUM_VALUES = 200;
/** Smaller slices are listed, not judged, unless the policy says otherwise. */
const LEAST_ROWS = 30;

export interface SliceQuestion {
  readonly slices: readonly Slice[];
  /** Metrics of slices that name none: the gated ones. */
  readonly gated: readonly string[];
  readonly baseline: BaselineName;
  /** Where it is known. */
  readonly directions: ReadonlyMap<string, Direction>;
}

interface Asked {
  readonly row: Omit<SliceRow, 'adjustedPValue' | 'verdict'>;
  /** What the test counts, which gives its degrees of freedom. */
  readonly pairs: number | null;
  readonly discordant: number | null;
  /** Has fewer rows than the policy asks for. */
  readonly isSmall: boolean;
  readonly direction: Direction | 'unknown';
  readonly margin: number;
}

/** Compares both models on every slice that the policy asks for. Not corrected yet for how many there are: see {@link judgeSlices}. */
export async function measureSlices(
  paired: PairedPredictions,
  { slices, gated, baseline, directions }: SliceQuestion,
  options: EstimateOptions,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const { by, minRows = LEAST_ROWS, metrics, margin } of slices) {
    const codes = paired.slices.get(by);
    if (codes === undefined) continue;
    const largest = largestCodes(codes);
    for (const [index, code] of largest.entries()) {
      const value = codes.names[code] ?? '';
      const rows = rowsWithCode(codes, code);
      options.begin?.(`Comparing slices by ${by} with ${baseline} (${index + 1} of ${largest.length})`);
      const part = rows.length < minRows ? undefined : selectRows(paired, rows);
      for (const metric of metrics ?? gated) {
        const found = part && (await rowEstimate(metric, part, options));
        if (part !== undefined && found === undefined) continue;
        const direction = directionOf(metric, directions.get(metric)).direction;
        const known = found?.kind === 'estimate' ? found : undefined;
        asked.push({
          row: { by, value, metric, baseline, rows: rows.length, ...numbersOf(known), gated: margin !== undefined },
          pairs: known?.estimate.pairs ?? null,
          discordant: known?.estimate.discordant ?? null,
          isSmall: part === undefined,
          direction,
          margin: margin ?? 0,
        });
      }
    }
  }
  return asked;
}

/** Counted first: a column may have as many values as rows, and finding the rows of each would never end. */
function largestCodes({ codes, names }: Codes): readonly number[] {
  const counts = new Uint32Array(names.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MAXIMUM_VALUES);
}

const numbersOf = (
  found:
    | { readonly values: { readonly candidate: number; readonly baseline: number }; readonly estimate: Estimate }
    | undefined,
) => ({
  candidate: found?.values.candidate ?? null,
  before: found?.values.baseline ?? null,
  delta: found?.estimate.delta ?? null,
  interval: found?.estimate.interval ?? null,
  test: found?.estimate.test ?? ('none' as const),
});

const ORDER: Readonly<Record<SliceRow['verdict'], number>> = {
  worse: 0,
  inconclusive: 1,
  better: 2,
  pass: 3,
  small: 4,
  ungated: 5,
};

const MAXIMUM_ROWS = 2_000;

/**
 * Judges the slices together, worst first: of many slices some look worse by chance, so a slice is worse only when it still is after
 * Benjamini and Hochberg's correction of the one-sided p-values over all of them.
 */
export function judgeSlices(asked: readonly Asked[], confidence: number): readonly SliceRow[] {
  const tested = asked.flatMap((one) => {
    const { row, pairs, direction, margin } = one;
    const { delta, interval, test } = row;
    if (interval === null || delta === null || direction === 'unknown') return [];
    return [{ one, chance: chanceOfWorse({ delta, interval, test, pairs, direction }, margin, confidence) }];
  });
  const chances = benjaminiHochberg(tested.map(({ chance }) => chance));
  const adjusted = new Map(tested.map(({ one }, index) => [one, chances[index] ?? 1]));
  return asked
    .map((one): SliceRow => {
      const chance = adjusted.get(one) ?? null;
      return { ...one.row, adjustedPValue: chance, verdict: verdictOf(one, chance, confidence) };
    })
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || (a.adjustedPValue ?? 1) - (b.adjustedPValue ?? 1))
    .slice(0, MAXIMUM_ROWS);
}

function verdictOf(
  { row, discordant, isSmall, direction, margin }: Asked,
  chance: number | null,
  confidence: number,
): SliceRow['verdict'] {
  if (isSmall) return 'small';
  // Also where the metric is not defined on these rows, for example because a class is absent.
  const { interval } = row;
  if (interval === null || direction === 'unknown') return 'ungated';
  const outcome = estimateOutcome({ interval, discordant }, { direction, margin, confidence });
  return outcome === 'worse' && (chance ?? 1) > (1 - confidence) / 2 ? 'inconclusive' : outcome;
}
