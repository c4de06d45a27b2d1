import { UserError } from '../../errors.ts';
import { sharedCodes } from '../statistics/shared-memory.ts';
import type { PredictionOptions } from './layout.ts';
import { matchRows } from './match-rows.ts';
import { pairClasses } from './pair-classes.ts';
import { needed, type PairContext, requireEqual } from './pair-context.ts';
import type { Codes, PairedOutcome, PairedPredictions } from './paired-predictions.ts';
import type { PredictionTable, Texts } from './prediction-table.ts';
import { selectNumbers } from './select-rows.ts';
import { requireTask, taskOf } from './task.ts';

export interface Pairing {
  readonly paired: PairedPredictions;
  /** Rows left out, because the other file does not have their id. */
  readonly onlyCandidate: number;
  readonly onlyBaseline: number;
}

/**
 * Joins the predictions of two models by id, whatever the order of their files. Slices are the candidate's, clusters too or else the baseline's; folds
 * must be those of both.
 * @throws UserError `predictions.no-common-id`, `predictions.labels-differ`, `predictions.missing-column`, `predictions.not-a-number`,
 *   `predictions.not-binary`, `predictions.positive`, `predictions.unknown-class`, `predictions.classes`, `predictions.task`
 */
export function pairPredictions(
  candidate: PredictionTable,
  baseline: PredictionTable,
  options: PredictionOptions = {},
): Pairing {
  const matched = matchRows(candidate, baseline);
  const context: PairContext = { candidate, baseline, matched, options };
  return {
    paired: {
      rows: matched.candidate.length,
      outcome: pairOutcome(context),
      clusters: clustersOf(context),
      slices: new Map([...candidate.slices].map(([name, texts]) => [name, usedTexts(texts, matched.candidate)])),
      folds: commonFolds(context),
    },
    onlyCandidate: matched.onlyCandidate,
    onlyBaseline: matched.onlyBaseline,
  };
}

function pairOutcome(context: PairContext): PairedOutcome {
  const { candidate, baseline, options } = context;
  const task = taskOf(candidate, options);
  if (options.task !== undefined) for (const table of [candidate, baseline]) requireTask(table, options.task);
  switch (task) {
    case 'binary':
    case 'multiclass':
      return pairClasses(task, context);
    case 'regression': {
      const targets = (table: PredictionTable) => numbersOf(needed(table.label, 'label', table), table);
      const values = (table: PredictionTable) =>
        table.prediction ? numbersOf(table.prediction, table) : needed(table.score, 'prediction', table);
      return {
        task,
        targets: agreed(context, targets(candidate), targets(baseline), 'label'),
        ...both(context, values, (chosen) => ({ values: chosen })),
      };
    }
    case 'ranking': {
      const relevance = (table: PredictionTable) =>
        table.relevance ?? numbersOf(needed(table.label, 'relevance', table), table);
      const query = (table: PredictionTable) => needed(table.query, 'query', table);
      agreeOnTexts(context, query(candidate), query(baseline), 'query');
      return {
        task,
        queries: usedTexts(query(candidate), context.matched.candidate),
        relevance: agreed(context, relevance(candidate), relevance(baseline), 'relevance'),
        ...both(
          context,
          (table) => needed(table.score, 'score', table),
          (scores) => ({ scores }),
        ),
      };
    }
    case 'text': {
      const transcripts = (table: PredictionTable) => needed(table.transcripts, 'reference', table);
      agreed(context, transcripts(candidate).references, transcripts(baseline).references, 'reference');
      return {
        task,
        words: selectNumbers(transcripts(candidate).words, context.matched.candidate),
        ...both(
          context,
          (table) => transcripts(table).errors,
          (errors) => ({ errors }),
        ),
      };
    }
  }
}

function both<Model>(
  { candidate, baseline, matched }: PairContext,
  column: (table: PredictionTable) => Float64Array,
  model: (values: Float64Array) => Model,
): { readonly candidate: Model; readonly baseline: Model } {
  return {
    candidate: model(selectNumbers(column(candidate), matched.candidate)),
    baseline: model(selectNumbers(column(baseline), matched.baseline)),
  };
}

/** The values of the common rows, which must be the same in both files. */
function agreed(context: PairContext, own: Float64Array, other: Float64Array, what: string): Float64Array {
  const { matched } = context;
  requireEqual(context, what, (at) => own[matched.candidate[at] ?? 0] === other[matched.baseline[at] ?? 0]);
  return selectNumbers(own, matched.candidate);
}

function agreeOnTexts(context: PairContext, own: Texts, other: Texts, what: string): void {
  const { matched } = context;
  const numberInOther = Array.from({ length: own.table.size() }, (_, number) => {
    const { bytes, from, to } = own.table.bytesOf(number);
    return other.table.find(bytes, from, to);
  });
  requireEqual(context, what, (at) => {
    const number = own.numbers[matched.candidate[at] ?? 0] ?? 0;
    return numberInOther[number] === other.numbers[matched.baseline[at] ?? 0];
  });
}

/** The numbers of a column that was read as texts. @throws UserError `predictions.not-a-number` */
function numbersOf({ table, numbers }: Texts, { file, ids }: PredictionTable): Float64Array {
  const values = Float64Array.from({ length: table.size() }, (_, number) => {
    const text = table.textOf(number);
    return text.trim() === '' ? Number.NaN : Number(text);
  });
  const column = new Float64Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const value = values[numbers[row] ?? 0] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      const shown = JSON.stringify(table.textOf(numbers[row] ?? 0).slice(0, 80));
      const id = JSON.stringify(ids.textOf(row).slice(0, 80));
      throw new UserError('predictions.not-a-number', `${file}: ${shown} of the id ${id} is no finite number.`, {
        file,
        hint: 'Set `task` of the model to `multiclass-classification` if these are classes.',
      });
    }
    column[row] = value;
  }
  return column;
}

function clustersOf({ candidate, baseline, matched }: PairContext): Codes | undefined {
  if (candidate.cluster !== undefined) return usedTexts(candidate.cluster, matched.candidate);
  return baseline.cluster && usedTexts(baseline.cluster, matched.baseline);
}

/** Folds in which both models were tested; undefined when they were not cut alike: a fold is one model of each side. */
function commonFolds({ candidate, baseline, matched }: PairContext): Codes | undefined {
  if (candidate.fold === undefined || baseline.fold === undefined) return undefined;
  const own = usedTexts(candidate.fold, matched.candidate);
  const other = usedTexts(baseline.fold, matched.baseline);
  // Codes are given in the order of the rows, so equal codes are equal folds, whatever they are called.
  return own.codes.every((code, row) => code === other.codes[row]) ? own : undefined;
}

/** Codes of some rows' texts, numbered in the order in which they occur. */
function usedTexts({ table, numbers }: Texts, rows: Uint32Array): Codes {
  const codeOf = new Uint32Array(table.size());
  const codes = sharedCodes(rows.length);
  const names: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[rows[at] ?? 0] ?? 0;
    if (codeOf[number] === 0) codeOf[number] = names.push(table.textOf(number));
    codes[at] = (codeOf[number] ?? 1) - 1;
  }
  return { codes, names };
}
