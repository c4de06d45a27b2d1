import { sharedCodes, sharedNumbers } from '../statistics/shared-memory.ts';
import type { Codes, PairedOutcome, PairedPredictions } from './paired-predictions.ts';

/** The predictions of some rows, for example of a slice, in the order given. Classes keep their codes. */
export function selectRows(paired: PairedPredictions, rows: Uint32Array): PairedPredictions {
  return {
    rows: rows.length,
    outcome: selectOutcome(paired.outcome, rows),
    clusters: paired.clusters && usedCodes(paired.clusters, rows),
    slices: new Map([...paired.slices].map(([name, codes]) => [name, selectCodes(codes, rows)])),
    folds: paired.folds && selectCodes(paired.folds, rows),
  };
}

/** The rows that have a code, ascending. */
export function rowsWithCode({ codes }: Codes, code: number): Uint32Array {
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== code) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

function selectOutcome(outcome: PairedOutcome, rows: Uint32Array): PairedOutcome {
  const numbers = (values: Float64Array) => selectNumbers(values, rows);
  switch (outcome.task) {
    case 'binary': {
      const model = ({ scores, predicted }: typeof outcome.candidate) => ({
        scores: scores && numbers(scores),
        predicted: bytesAt(predicted, rows),
      });
      const { candidate, baseline, labels } = outcome;
      return { ...outcome, labels: bytesAt(labels, rows), candidate: model(candidate), baseline: model(baseline) };
    }
    case 'multiclass': {
      const width = outcome.classes.length;
      const model = ({ predicted, probabilities }: typeof outcome.candidate) => ({
        predicted: selectWords(predicted, rows),
        probabilities: probabilities && selectNumbers(probabilities, rows, width),
      });
      const { candidate, baseline, labels } = outcome;
      return { ...outcome, labels: selectWords(labels, rows), candidate: model(candidate), baseline: model(baseline) };
    }
    case 'regression':
      return {
        ...outcome,
        targets: numbers(outcome.targets),
        candidate: { values: numbers(outcome.candidate.values) },
        baseline: { values: numbers(outcome.baseline.values) },
      };
    case 'ranking':
      return {
        ...outcome,
        queries: usedCodes(outcome.queries, rows),
        relevance: numbers(outcome.relevance),
        candidate: { scores: numbers(outcome.candidate.scores) },
        baseline: { scores: numbers(outcome.baseline.scores) },
      };
    case 'text':
      return {
        ...outcome,
        words: numbers(outcome.words),
        candidate: { errors: numbers(outcome.candidate.errors) },
        baseline: { errors: numbers(outcome.baseline.errors) },
      };
  }
}

/** @param width values of each row */
export function selectNumbers(values: Float64Array, rows: Uint32Array, width = 1): Float64Array {
  const selected = sharedNumbers(rows.length * width);
  for (let at = 0; at < rows.length; at += 1) {
    const from = (rows[at] ?? 0) * width;
    for (let column = 0; column < width; column += 1) selected[at * width + column] = values[from + column] ?? 0;
  }
  return selected;
}

function selectWords(values: Uint32Array, rows: Uint32Array): Uint32Array {
  const selected = sharedCodes(rows.length);
  for (let at = 0; at < rows.length; at += 1) selected[at] = values[rows[at] ?? 0] ?? 0;
  return selected;
}

const bytesAt = (values: Uint8Array, rows: Uint32Array): Uint8Array =>
  new Uint8Array(rows.length).map((_, at) => values[rows[at] ?? 0] ?? 0);

const selectCodes = ({ codes, names }: Codes, rows: Uint32Array): Codes => ({ codes: selectWords(codes, rows), names });

/** Only the codes that occur, numbered anew: a cluster without a row must not be drawn. */
function usedCodes({ codes, names }: Codes, rows: Uint32Array): Codes {
  const renumbered = new Map<number, number>();
  const selected = sharedCodes(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const code = codes[rows[at] ?? 0] ?? 0;
    let own = renumbered.get(code);
    if (own === undefined) {
      own = renumbered.size;
      renumbered.set(code, own);
    }
    selected[at] = own;
  }
  return { codes: selected, names: [...renumbered.keys()].map((code) => names[code] ?? '') };
}
