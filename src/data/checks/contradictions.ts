import type { Check } from '../../generated/data-checks.ts';
import { suggest } from '../suggest.ts';
import { secondsOfMoment } from './build-check.ts';
import { type CheckProblem, keysOf, shown } from './check-problems.ts';

/** What a check may name. Undefined where that is not known: then it is not judged. */
export interface Surroundings {
  /** Name of the data set that the checks belong to. */
  readonly dataset?: string | undefined;
  /** Columns that a closed row schema (`additionalProperties: false`) names. */
  readonly columns?: readonly string[] | undefined;
  /** Names of all data sets of the model. */
  readonly datasets?: readonly string[] | undefined;
}

/** What cannot be meant about a check whose keys and values are each allowed. */
export function contradictions(check: Check, index: string, around: Surroundings): readonly CheckProblem[] {
  const at = (key: string, message: string, hint?: string): CheckProblem => ({ path: [index, key], message, hint });
  return [
    ...unknownColumns(check, around, at),
    ...unknownDatasets(check, around, at),
    ...unequalKeys(check, at),
    ...wrongBounds(check, at),
    ...nothingToCheck(check, at),
  ];
}

type At = (key: string, message: string, hint?: string) => CheckProblem;

function unknownColumns(check: Check, { columns }: Surroundings, at: At): readonly CheckProblem[] {
  if (columns === undefined) return [];
  const wrong = (key: string) => (name: string) =>
    columns.includes(name) ? [] : [at(key, `The schema has no column ${shown(name)}.`, meant(name, columns))];
  const own = check.column === undefined ? [] : [check.column];
  return [...own.flatMap(wrong('column')), ...(check.columns ?? []).flatMap(wrong('columns'))];
}

function unknownDatasets(check: Check, { datasets, dataset }: Surroundings, at: At): readonly CheckProblem[] {
  const key = check.check === 'references' ? 'to' : 'from';
  const other = check[key]?.dataset;
  if (other === undefined) return [];
  if (datasets !== undefined && !datasets.includes(other))
    return [at(key, `The model has no data set ${shown(other)}.`, meant(other, datasets))];
  // A table may refer to itself (a row's parent), but every row overlaps with itself.
  return key === 'from' && other === dataset ? [at(key, 'A data set always overlaps with itself.')] : [];
}

function meant(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  if (near !== undefined) return `Did you mean ${shown(near)}?`;
  const more = names.length > 20 ? `, … (${names.length} in all)` : '';
  return `There are: ${names.slice(0, 20).map(shown).join(', ')}${more}.`;
}

function unequalKeys(check: Check, at: At): readonly CheckProblem[] {
  const key = check.check === 'references' ? 'to' : 'from';
  const others = check[key]?.columns;
  if (others === undefined) return [];
  if (check.columns === undefined)
    return [at(key, 'Columns of the other data set need `columns` of this one beside them.')];
  return others.length === check.columns.length
    ? []
    : [at(key, `It names ${others.length} columns, but \`columns\` names ${check.columns.length}.`)];
}

function wrongBounds(check: Check, at: At): readonly CheckProblem[] {
  const { min, max, expected } = check;
  const toBase = check['to-base'];
  const noDays = [min, max].filter((bound) => typeof bound === 'string' && secondsOfMoment(bound) === undefined);
  if (noDays[0] !== undefined)
    return [at(noDays[0] === min ? 'min' : 'max', `${shown(noDays[0])} is no moment that exists.`)];
  const mixed = min !== undefined && max !== undefined && typeof min !== typeof max;
  const minShare = check['min-share'];
  const rarest = check.check === 'categories' && expected !== undefined ? expected.length : 2;
  return [
    ...(mixed ? [at('min', 'One bound is a number and the other one a date.')] : []),
    ...(isAbove(min, max) ? [at('min', `\`min\` ${shown(min)} is above \`max\` ${shown(max)}.`)] : []),
    ...(isAbove(toBase?.min, toBase?.max) ? [at('to-base', 'Its `min` is above its `max`.')] : []),
    ...(check.check === 'balance' && isAbove(minShare, check['max-share'])
      ? [at('min-share', '`min-share` is above `max-share`.')]
      : []),
    ...(minShare !== undefined && rarest > 0 && minShare * rarest > 1
      ? [at('min-share', `${rarest} values cannot each have a share of ${minShare}.`)]
      : []),
  ];
}

function isAbove(min: number | string | undefined, max: number | string | undefined): boolean {
  if (typeof min === 'number' && typeof max === 'number') return min > max;
  const [first, last] = [secondsOfMoment(min), secondsOfMoment(max)];
  return first !== undefined && last !== undefined && first > last;
}

/** Checks that hold whatever the data is. */
function nothingToCheck(check: Check, at: At): readonly CheckProblem[] {
  const limits = keysOf(check.check).filter((key) => /^(min|max|to-base|min-share|max-share)$/.test(key));
  switch (check.check) {
    case 'row-count':
    case 'null-share':
    case 'range':
    case 'quantile':
    case 'mean':
    case 'sum':
    case 'standard-deviation':
    case 'distinct':
    case 'balance':
      return Object.keys(check).some((key) => limits.includes(key))
        ? []
        : [at('check', `It needs a limit: ${limits.map((key) => `\`${key}\``).join(' or ')}.`)];
    case 'categories':
      return check['allow-new'] === true && check['allow-missing'] !== false && check['min-share'] === undefined
        ? [at('allow-new', 'With new and missing values allowed there is nothing to check.')]
        : [];
    default:
      return [];
  }
}
