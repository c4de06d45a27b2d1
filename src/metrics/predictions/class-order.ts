import { UserError } from '../../errors.ts';
import { classesIn, className } from './class-names.ts';
import type { PredictionTask } from './layout.ts';
import type { PredictionTable } from './prediction-table.ts';
import { usualPair } from './usual-pairs.ts';

/** Whether the lists of a file are what tells its scores: columns of single scores come first. */
export const usesLists = ({ probabilities, classScores, score }: PredictionTable, task: PredictionTask): boolean =>
  probabilities !== undefined && classScores.size === 0 && (task === 'multiclass' || score === undefined);

/**
 * The class of each place of the lists of probabilities: as declared, or by the labels where they leave no doubt. These are whole numbers
 * from 0 on that are all places of the lists, and the two labels whose order everybody knows, such as false and true.
 * @param tables files whose lists are used
 * @param declared `evaluate.predictions.classes`
 * @returns undefined when there are neither lists nor declared classes
 * @throws UserError `predictions.classes`
 */
export function classOrder(
  tables: readonly PredictionTable[],
  declared: readonly string[] | undefined,
): readonly string[] | undefined {
  const order = declared === undefined ? undefined : differentClasses(declared);
  const [first] = tables;
  if (first === undefined) return order;
  const found = order ?? clearOrder(tables, first);
  for (const { file, probabilities } of tables) {
    const width = probabilities?.width ?? 0;
    if (width !== found.length)
      throw problem(file, `${file} has lists of ${width} probabilities, but there are ${found.length} classes.`);
  }
  return found;
}

function differentClasses(declared: readonly string[]): readonly string[] {
  const names = declared.map(className);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice === undefined) return names;
  throw new UserError('predictions.classes', `The class ${shown(twice)} was named twice.`, {
    hint: 'Name each class once in `evaluate.predictions.classes`; `1` and `1.0` are the same class.',
  });
}

function clearOrder(tables: readonly PredictionTable[], { file, probabilities }: PredictionTable): readonly string[] {
  const width = probabilities?.width ?? 0;
  const labels = new Set(
    tables.flatMap(({ label, prediction }) =>
      [label, prediction].flatMap((texts) => (texts === undefined ? [] : [...classesIn(texts)])),
    ),
  );
  const places = Array.from({ length: width }, (_, place) => String(place));
  const known = new Set(places);
  if (labels.has('0') && [...labels].every((label) => known.has(label))) return places;
  const pair = usualPair([...labels]);
  if (width === 2 && pair !== undefined) return pair;
  throw problem(file, `Nothing says which classes the ${width} probabilities of each row in ${file} belong to.`);
}

function problem(file: string, message: string): UserError {
  return new UserError('predictions.classes', message, {
    file,
    hint: 'Set `evaluate.predictions.classes` to the classes in the order of the lists. Only labels that are the whole numbers from 0 on, and smaller than the number of probabilities, need no names.',
  });
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 80));
