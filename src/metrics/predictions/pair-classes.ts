import { UserError } from '../../errors.ts';
import { sharedCodes, sharedNumbers } from '../statistics/shared-memory.ts';
import { classesIn, className, codesByText, sortedClasses } from './class-names.ts';
import { needed, type PairContext, requireEqual } from './pair-context.ts';
import type { BinaryModel, ClassModel, PairedOutcome } from './paired-predictions.ts';
import type { PredictionTable, Texts } from './prediction-table.ts';
import { selectNumbers } from './select-rows.ts';
import { binaryClasses } from './task.ts';

const THRESHOLD = 0.5;

type ClassOutcome = Extract<PairedOutcome, { readonly task: 'binary' | 'multiclass' }>;

/** @throws UserError as `pairPredictions` */
export function pairClasses(task: ClassOutcome['task'], context: PairContext): ClassOutcome {
  const { candidate, baseline, matched, options } = context;
  const [own, other] = [needed(candidate.label, 'label', candidate), needed(baseline.label, 'label', baseline)];
  const classes = task === 'binary' ? labelPair(context, own) : allClasses(context);
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const labels = codesAt(own, matched.candidate, codeOf, candidate);
  const labelsThere = codesAt(other, matched.baseline, codeOf, baseline);
  requireEqual(context, 'label', (at) => labels[at] === labelsThere[at]);
  if (task === 'multiclass') {
    const model = (table: PredictionTable, rows: Uint32Array) =>
      classModel(table, rows, classes, codeOf, options.classes);
    return {
      task,
      labels,
      classes,
      candidate: model(candidate, matched.candidate),
      baseline: model(baseline, matched.baseline),
    };
  }
  const [negative = '', positive = ''] = classes;
  const threshold = options.threshold ?? THRESHOLD;
  const model = (table: PredictionTable, rows: Uint32Array) =>
    binaryModel(table, rows, { positive, threshold, codeOf, order: options.classes });
  return {
    task,
    labels: new Uint8Array(labels),
    classes: [negative, positive],
    candidate: model(candidate, matched.candidate),
    baseline: model(baseline, matched.baseline),
  };
}

function labelPair({ candidate, options }: PairContext, labels: Texts): readonly string[] {
  const declared = options.positive === undefined ? undefined : className(options.positive);
  return binaryClasses(sortedClasses(classesIn(labels)), declared, candidate.file);
}

/** Most classes that predictions may have: more are surely no classes but numbers or texts. */
const MAXIMUM_CLASSES = 10_000;

function allClasses({ candidate, baseline, options }: PairContext): readonly string[] {
  const tables = [candidate, baseline];
  const columns = tables.flatMap(({ label, prediction }) => [label, prediction].filter((texts) => texts !== undefined));
  if (columns.some(({ table }) => table.size() > MAXIMUM_CLASSES))
    throw new UserError('predictions.classes', `${candidate.file} has more than ${MAXIMUM_CLASSES} classes.`, {
      file: candidate.file,
      hint: 'Set `task: regression` if the labels are numbers.',
    });
  return sortedClasses([
    ...columns.flatMap((texts) => [...classesIn(texts)]),
    ...tables.flatMap(({ classScores }) => [...classScores.keys()].map(className)),
    ...(options.classes ?? []).map(className),
  ]);
}

/** @throws UserError `predictions.unknown-class` */
function codesAt(
  { table, numbers }: Texts,
  rows: Uint32Array,
  codeOf: ReadonlyMap<string, number>,
  { file, ids }: PredictionTable,
): Uint32Array {
  const codes = codesByText(table, codeOf);
  const column = sharedCodes(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const code = codes[numbers[row] ?? 0];
    if (code === undefined) {
      const [shown, id] = [table.textOf(numbers[row] ?? 0), ids.textOf(row)].map((text) =>
        JSON.stringify(text.slice(0, 80)),
      );
      const known = [...codeOf.keys()].slice(0, 5).map((name) => JSON.stringify(name.slice(0, 80)));
      throw new UserError(
        'predictions.unknown-class',
        `${file}: ${shown} of the id ${id} is none of the classes ${known.join(', ')}.`,
        {
          file,
          hint: 'Write labels and predictions alike in both files.',
        },
      );
    }
    column[at] = code;
  }
  return column;
}

interface BinaryNeeds {
  readonly positive: string;
  readonly threshold: number;
  readonly codeOf: ReadonlyMap<string, number>;
  readonly order: readonly string[] | undefined;
}

function binaryModel(
  table: PredictionTable,
  rows: Uint32Array,
  { positive, threshold, codeOf, order }: BinaryNeeds,
): BinaryModel {
  const all = table.score ?? scoresOfClass(table, positive, order);
  const scores = all && selectNumbers(all, rows);
  if (table.prediction === undefined) {
    const found = needed(scores, 'score', table);
    return { scores: found, predicted: atLeast(found, threshold) };
  }
  return { scores, predicted: new Uint8Array(codesAt(table.prediction, rows, codeOf, table)) };
}

function atLeast(scores: Float64Array, threshold: number): Uint8Array {
  const reached = new Uint8Array(scores.length);
  for (let row = 0; row < scores.length; row += 1) reached[row] = Number((scores[row] ?? 0) >= threshold);
  return reached;
}

function scoresOfClass(
  table: PredictionTable,
  wanted: string,
  order: readonly string[] | undefined,
): Float64Array | undefined {
  const named = [...table.classScores].find(([name]) => className(name) === wanted);
  if (named !== undefined) return named[1];
  const place = listOrder(table, order)?.indexOf(wanted) ?? -1;
  const { probabilities } = table;
  if (probabilities === undefined || place < 0) return undefined;
  return new Float64Array(table.rows).map((_, row) => probabilities.values[row * probabilities.width + place] ?? 0);
}

/** @throws UserError `predictions.classes` when lists of probabilities have another length than the classes that were named */
function listOrder(
  { probabilities, file }: PredictionTable,
  order: readonly string[] | undefined,
): readonly string[] | undefined {
  if (probabilities === undefined) return undefined;
  if (order?.length === probabilities.width) return order.map(className);
  throw new UserError(
    'predictions.classes',
    `${file} has lists of ${probabilities.width} probabilities, for ${order?.length ?? 'unnamed'} classes.`,
    {
      file,
      hint: 'Name the classes with `classes`, in the order of the lists.',
    },
  );
}

function classModel(
  table: PredictionTable,
  rows: Uint32Array,
  classes: readonly string[],
  codeOf: ReadonlyMap<string, number>,
  order: readonly string[] | undefined,
): ClassModel {
  const probabilities = probabilitiesOf(table, rows, classes, order);
  if (table.prediction !== undefined)
    return { predicted: codesAt(table.prediction, rows, codeOf, table), probabilities };
  return { predicted: likeliest(needed(probabilities, 'prediction', table), classes.length), probabilities };
}

/** A class that a model gives no score has probability 0. */
function probabilitiesOf(
  table: PredictionTable,
  rows: Uint32Array,
  classes: readonly string[],
  order: readonly string[] | undefined,
): Float64Array | undefined {
  if (table.classScores.size === 0 && table.probabilities === undefined) return undefined;
  const all = sharedNumbers(rows.length * classes.length);
  for (const [code, name] of classes.entries()) {
    const scores = scoresOfClass(table, name, order);
    if (scores === undefined) continue;
    for (let at = 0; at < rows.length; at += 1) all[at * classes.length + code] = scores[rows[at] ?? 0] ?? 0;
  }
  return all;
}

/** The first of the classes with the highest score. */
function likeliest(probabilities: Float64Array, classes: number): Uint32Array {
  const predicted = sharedCodes(probabilities.length / classes);
  for (let row = 0; row < predicted.length; row += 1) {
    let best = 0;
    for (let code = 1; code < classes; code += 1)
      if ((probabilities[row * classes + code] ?? 0) > (probabilities[row * classes + best] ?? 0)) best = code;
    predicted[row] = best;
  }
  return predicted;
}
