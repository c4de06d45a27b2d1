import { UserError } from '../../errors.ts';
import type { PredictionOptions } from './layout.ts';
import type { MatchedRows } from './match-rows.ts';
import type { PredictionTable } from './prediction-table.ts';

/** Two files and which of their rows belong together. */
export interface PairContext {
  readonly candidate: PredictionTable;
  readonly baseline: PredictionTable;
  readonly matched: MatchedRows;
  readonly options: PredictionOptions;
}

/** @throws UserError `predictions.labels-differ` */
export function requireEqual(
  { candidate, baseline, matched }: PairContext,
  what: string,
  equal: (at: number) => boolean,
): void {
  let different = 0;
  let first = 0;
  for (let at = 0; at < matched.candidate.length; at += 1) {
    if (equal(at)) continue;
    if (different === 0) first = at;
    different += 1;
  }
  if (different === 0) return;
  const id = JSON.stringify(candidate.ids.textOf(matched.candidate[first] ?? 0).slice(0, 80));
  throw new UserError(
    'predictions.labels-differ',
    `The ${what} of ${different} of ${matched.candidate.length} common rows differs between ${candidate.file} and ${baseline.file}; the first is the id ${id}.`,
    {
      file: candidate.file,
      hint: 'Evaluate both models on the same evaluation data: with other labels no comparison is fair.',
    },
  );
}

/** @throws UserError `predictions.missing-column` */
export function needed<Value>(value: Value | undefined, column: string, { file }: PredictionTable): Value {
  if (value !== undefined) return value;
  throw new UserError('predictions.missing-column', `The predictions ${file} lack a column for the ${column}.`, {
    file,
    line: 1,
    hint: 'Both files need the same columns.',
  });
}
