import { UserError } from '../../errors.ts';
import { classesIn } from './class-names.ts';
import type { PredictionOptions, PredictionTask } from './layout.ts';
import type { PredictionTable } from './prediction-table.ts';

/**
 * What kind of predictions a file has when nobody says so: references are texts, queries rankings; labels that are 0 and 1, -1 and 1 or true and false
 * are binary, and so are two labels of which one is declared positive; other numbers without scores of classes are regression, everything else is multiclass.
 */
export function taskOf(table: PredictionTable, { task, positive }: PredictionOptions): PredictionTask {
  if (task !== undefined) return task;
  if (table.transcripts !== undefined) return 'text';
  if (table.query !== undefined) return 'ranking';
  if (table.label === undefined) return 'regression';
  const size = table.label.table.size();
  if (size <= MAXIMUM_SPELLINGS) {
    const labels = [...classesIn(table.label)];
    if (labels.length <= 2 && (positive !== undefined || positiveOf(labels) !== undefined)) return 'binary';
  }
  const classScores = table.classScores.size > 0 || table.probabilities !== undefined;
  return !classScores && allNumbers(table.label.table) ? 'regression' : 'multiclass';
}

/** Two classes can be written in several ways: 1, 1.0, +1. */
const MAXIMUM_SPELLINGS = 16;

const USUAL_PAIRS = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
] as const;

/** The positive one of labels that everybody reads alike; undefined for others. */
function positiveOf(labels: readonly string[]): readonly [negative: string, positive: string] | undefined {
  return USUAL_PAIRS.find((pair) => labels.length > 0 && labels.every((label) => pair.some((one) => one === label)));
}

function allNumbers({ size, textOf }: NonNullable<PredictionTable['label']>['table']): boolean {
  for (let number = 0; number < size(); number += 1) {
    const text = textOf(number);
    if (text.trim() === '' || !Number.isFinite(Number(text))) return false;
  }
  return true;
}

/**
 * The two classes of a binary task.
 * @throws UserError `predictions.not-binary`, `predictions.positive`
 */
export function binaryClasses(
  labels: readonly string[],
  declared: string | undefined,
  file: string,
): readonly [negative: string, positive: string] {
  const shown = labels.slice(0, 5).map((label) => JSON.stringify(label.slice(0, 80)));
  if (labels.length > 2)
    throw new UserError(
      'predictions.not-binary',
      `${file} has ${labels.length} labels (${shown.join(', ')} …), a binary task has two.`,
      {
        file,
        hint: 'Set `task: multiclass`.',
      },
    );
  if (declared === undefined) {
    const pair = positiveOf(labels);
    if (pair !== undefined) return pair;
    throw new UserError(
      'predictions.positive',
      `Which of the labels ${shown.join(' and ')} of ${file} is the positive class?`,
      {
        file,
        hint: 'Set `positive` to it.',
      },
    );
  }
  if (!labels.includes(declared))
    throw new UserError(
      'predictions.positive',
      `No label of ${file} is the positive class ${JSON.stringify(declared)}: they are ${shown.join(' and ')}.`,
      {
        file,
        hint: 'Set `positive` to one of the labels.',
      },
    );
  return [labels.find((label) => label !== declared) ?? `not ${declared}`, declared];
}
