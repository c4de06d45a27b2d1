import { UserError } from '../../errors.ts';
import { sharedCodes, sharedNumbers } from '../statistics/shared-memory.ts';
import { classesIn, className, codesByText, sortedClasses } from './class-names.ts';
import { classOrder, usesLists } from './class-order.ts';
import { MAXIMUM_PROBABILITIES } from './limits.ts';
import { needed, type PairContext, requireEqual } from './pair-context.ts';
import type { BinaryModel, ClassModel, PairedOutcome } from './paired-predictions.ts';
import type { Lists, PredictionTable, Texts } from './prediction-table.ts';
import { tooManyScores } from './problems.ts';
import { selectNumbers } from './select-rows.ts';
import { binaryClasses } from './task.ts';

const THRESHOLD = 0.5;

/** The class of each place of the lists of probabilities. */
type ClassOrder = ReturnType<typeof classOrder>;

type ClassOutcome = Extract<PairedOutcome, { readonly task: 'binary' | 'multiclass' }>;

/** @throws UserError as `pairPredictions` */
export function pairClasses(task: ClassOutcome['task'], context: PairContext): ClassOutcome {
  const { candidate, baseline, matched, options } = context;
  const [own, other] = [needed(candidate.label, 'label', candidate), needed(baseline.label, 'label', baseline)];
  requireFewClasses(context);
  const order = classOrder(
    [candidate, baseline].filter((table) => usesLists(table, task)),
    options.classes,
  );
  const classes = task === 'binary' ? labelPair(context, own) : allClasses(context, order);
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const labels = codesAt(own, matched.candidate, codeOf, candidate);
  const labelsThere = codesAt(other, matched.baseline, codeOf, baseline);
  requireEqual(context, 'label', (at) => labels[at] === labelsThere[at]);
  if (task === 'multiclass') {
    const model = (table: PredictionTable, rows: Uint32Array) => classModel(table, rows, { codeOf, order });
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
    binaryModel(table, rows, { positive, threshold, codeOf, order });
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

const textColumns = ({ candidate, baseline }: PairContext): readonly Texts[] =>
  [candidate, baseline].flatMap(({ label, prediction }) => [label, prediction].filter((texts) => texts !== undefined));

function requireFewClasses(context: PairContext): void {
  if (textColumns(context).every(({ table }) => table.size() <= MAXIMUM_CLASSES)) return;
  const { file } = context.candidate;
  throw new UserError('predictions.classes', `${file} has more than ${MAXIMUM_CLASSES} classes.`, {
    file,
    hint: 'Set `task` of the model to `regression` if the labels are numbers.',
  });
}

function allClasses(context: PairContext, order: ClassOrder): readonly string[] {
  const { candidate, baseline } = context;
  return sortedClasses([
    ...textColumns(context).flatMap((texts) => [...classesIn(texts)]),
    ...[candidate, baseline].flatMap(({ classScores }) => [...classScores.keys()].map(className)),
    ...(order ?? []),
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
  readonly order: ClassOrder;
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

/** The scores of one class, of a column of its own or of the lists. */
function scoresOfClass(table: PredictionTable, wanted: string, order: ClassOrder): Float64Array | undefined {
  const named = [...table.classScores].find(([name]) => className(name) === wanted);
  if (named !== undefined) return named[1];
  const place = order?.indexOf(wanted) ?? -1;
  const { probabilities } = table;
  if (probabilities === undefined || place < 0) return undefined;
  return new Float64Array(table.rows).map((_, row) => probabilities.values[row * probabilities.width + place] ?? 0);
}

interface ClassNeeds {
  readonly codeOf: ReadonlyMap<string, number>;
  readonly order: ClassOrder;
}

function classModel(table: PredictionTable, rows: Uint32Array, { codeOf, order }: ClassNeeds): ClassModel {
  const probabilities = probabilitiesOf(table, rows, { codeOf, order });
  if (table.prediction !== undefined)
    return { predicted: codesAt(table.prediction, rows, codeOf, table), probabilities };
  return { predicted: likeliest(needed(probabilities, 'prediction', table), codeOf.size), probabilities };
}

/** A class that a model gives no score has probability 0. */
function probabilitiesOf(
  table: PredictionTable,
  rows: Uint32Array,
  { codeOf, order }: ClassNeeds,
): Float64Array | undefined {
  const { classScores, probabilities, file } = table;
  if (classScores.size === 0 && probabilities === undefined) return undefined;
  const classes = codeOf.size;
  if (rows.length * classes > MAXIMUM_PROBABILITIES) throw tooManyScores(file, 'probabilities');
  const codesOf = (names: readonly string[]) => names.map((name) => codeOf.get(className(name)) ?? 0);
  if (classScores.size > 0)
    return columnsTogether([...classScores.values()], codesOf([...classScores.keys()]), rows, classes);
  return probabilities && listsTogether(probabilities, codesOf(order ?? []), rows, classes);
}

/** @param codes of the columns' classes */
function columnsTogether(
  columns: readonly Float64Array[],
  codes: readonly number[],
  rows: Uint32Array,
  classes: number,
): Float64Array {
  const all = sharedNumbers(rows.length * classes);
  for (const [index, scores] of columns.entries()) {
    const code = codes[index] ?? 0;
    for (let at = 0; at < rows.length; at += 1) all[at * classes + code] = scores[rows[at] ?? 0] ?? 0;
  }
  return all;
}

/** Row by row, as they lie in memory. @param codes of the places' classes */
function listsTogether(
  { width, values }: Lists,
  codes: readonly number[],
  rows: Uint32Array,
  classes: number,
): Float64Array {
  const all = sharedNumbers(rows.length * classes);
  for (let at = 0; at < rows.length; at += 1) {
    const from = (rows[at] ?? 0) * width;
    for (let place = 0; place < width; place += 1) all[at * classes + (codes[place] ?? 0)] = values[from + place] ?? 0;
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
