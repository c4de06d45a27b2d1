import type { Task } from '../../config/project.ts';
import { UserError } from '../../errors.ts';
import { classesIn } from './class-names.ts';
import type { PredictionOptions, PredictionTask } from './layout.ts';
import type { PredictionTable } from './prediction-table.ts';
import { usualPair } from './usual-pairs.ts';

/** What a model's `task` says about its predictions. What is generated may be judged by texts, by classes or by numbers. */
export const TOLD_TASKS: Readonly<Record<Task, PredictionTask | undefined>> = {
  'binary-classification': 'binary',
  'multiclass-classification': 'multiclass',
  regression: 'regression',
  ranking: 'ranking',
  generation: undefined,
  other: undefined,
};

/**
 * What kind of predictions a file has when nobody says so: references are texts, queries rankings; labels that are 0 and 1, -1 and 1 or true and false
 * are binary, and so are two labels of which one is declared positive; other numbers without scores of classes are regression, everything else is multiclass.
 */
export function taskOf(table: PredictionTable, { task, positive, classes }: PredictionOptions): PredictionTask {
  if (task !== undefined) return task;
  if (table.transcripts !== undefined) return 'text';
  if (table.query !== undefined) return 'ranking';
  if (table.label === undefined) return 'regression';
  const size = table.label.table.size();
  const scored = Math.max(table.classScores.size, table.probabilities?.width ?? 0);
  if (size <= MAXIMUM_SPELLINGS && Math.max(scored, classes?.length ?? 0) <= 2) {
    const labels = [...classesIn(table.label)];
    if (labels.length <= 2 && (positive !== undefined || usualPair(labels) !== undefined)) return 'binary';
  }
  return scored === 0 && classes === undefined && allNumbers(table.label.table) ? 'regression' : 'multiclass';
}

/** Two classes can be written in several ways: 1, 1.0, +1. */
const MAXIMUM_SPELLINGS = 16;

function allNumbers({ size, textOf }: NonNullable<PredictionTable['label']>['table']): boolean {
  for (let number = 0; number < size(); number += 1) {
    const text = textOf(number);
    if (text.trim() === '' || !Number.isFinite(Number(text))) return false;
  }
  return true;
}

/**
 * Refuses a file whose columns cannot be predictions of the task that was declared.
 * @throws UserError `predictions.task`
 */
export function requireTask(table: PredictionTable, task: PredictionTask): void {
  const lack = lackOf(table, task);
  if (lack === undefined) return;
  throw new UserError('predictions.task', `${table.file} cannot be predictions of a ${task} task: ${lack}.`, {
    file: table.file,
    line: 1,
    hint: 'Set `task` of the model to what these predictions are, or let the evaluation write the columns of that task.',
  });
}

function lackOf(table: PredictionTable, task: PredictionTask): string | undefined {
  const { label, score, prediction, query, relevance, transcripts, probabilities, classScores } = table;
  const scored = probabilities !== undefined || classScores.size > 0;
  switch (task) {
    case 'text':
      return transcripts === undefined ? 'it has no references and hypotheses' : undefined;
    case 'ranking':
      if (query === undefined) return 'it has no column for the query';
      if (relevance === undefined && label === undefined) return 'it has no column for the relevance';
      return score === undefined ? 'it has no column for the score' : undefined;
    case 'regression':
      if (label === undefined) return NO_LABEL;
      return score === undefined && prediction === undefined ? 'it has scores of classes and no number' : undefined;
    case 'binary':
      if (label === undefined) return NO_LABEL;
      if ((probabilities?.width ?? 0) > 2) return `it has lists of ${probabilities?.width} probabilities`;
      return score === undefined && prediction === undefined && !scored ? 'it has no score and no class' : undefined;
    case 'multiclass':
      if (label === undefined) return NO_LABEL;
      return prediction === undefined && !scored ? 'it has a single score for each row and no class' : undefined;
  }
}

const NO_LABEL = 'it has no column for the label';

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
      { file, hint: 'Set `task` of the model to `multiclass-classification`, or to what else the labels are.' },
    );
  if (declared === undefined) {
    const pair = usualPair(labels);
    if (pair !== undefined) return pair;
    throw new UserError(
      'predictions.positive',
      `Which of the labels ${shown.join(' and ')} of ${file} is the positive class?`,
      { file, hint: 'Set `evaluate.predictions.positive` to it.' },
    );
  }
  if (!labels.includes(declared))
    throw new UserError(
      'predictions.positive',
      `No label of ${file} is the positive class ${JSON.stringify(declared)}: they are ${shown.join(' and ')}.`,
      { file, hint: 'Set `evaluate.predictions.positive` to one of the labels.' },
    );
  return [labels.find((label) => label !== declared) ?? `not ${declared}`, declared];
}
