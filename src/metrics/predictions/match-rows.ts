import { UserError } from '../../errors.ts';
import type { PredictionTable } from './prediction-table.ts';

/** Rows of two files that have the same id, in the order of the first file. */
export interface MatchedRows {
  readonly candidate: Uint32Array;
  readonly baseline: Uint32Array;
  /** Rows whose id the other file does not have. */
  readonly onlyCandidate: number;
  readonly onlyBaseline: number;
}

/** @throws UserError `predictions.no-common-id` */
export function matchRows(candidate: PredictionTable, baseline: PredictionTable): MatchedRows {
  const own = new Uint32Array(candidate.rows);
  const other = new Uint32Array(candidate.rows);
  let count = 0;
  for (let row = 0; row < candidate.rows; row += 1) {
    const { bytes, from, to } = candidate.ids.bytesOf(row);
    const found = baseline.ids.find(bytes, from, to);
    if (found === undefined) continue;
    own[count] = row;
    other[count] = found;
    count += 1;
  }
  if (count === 0) throw nothingInCommon(candidate, baseline);
  return {
    candidate: own.slice(0, count),
    baseline: other.slice(0, count),
    onlyCandidate: candidate.rows - count,
    onlyBaseline: baseline.rows - count,
  };
}

function nothingInCommon(candidate: PredictionTable, baseline: PredictionTable): UserError {
  const shown = ({ ids }: PredictionTable) => JSON.stringify(ids.textOf(0).slice(0, 80));
  return new UserError(
    'predictions.no-common-id',
    `No id of ${candidate.file} is in ${baseline.file}: they begin with ${shown(candidate)} and ${shown(baseline)}.`,
    { file: candidate.file, hint: 'Both models must be evaluated on the same rows, with the same ids written alike.' },
  );
}
