import { isDeepStrictEqual } from 'node:util';
import { isRecord, listOf, type PlainRecord } from './plain-data.ts';

/** One combination of a matrix. */
export type Combination = PlainRecord;

const MAX_COMBINATIONS = 256;

/**
 * Expands an evaluated `strategy.matrix` (expressions already replaced). Without a matrix there is exactly one, empty
 * combination. Throws when a vector is empty or not a list, when nothing is left, or beyond 256 jobs.
 */
export function expandMatrix(matrix: unknown): readonly Combination[] {
  if (matrix === undefined || matrix === null) return [{}];
  if (!isRecord(matrix)) throw new Error('The matrix must be a mapping of names to lists.');
  const { include, exclude, ...axes } = matrix;
  const excluded = entriesOf('exclude', exclude);
  const combined = product(axes).filter((item) => !excluded.some((filter) => isSubset(filter, item)));
  const combinations = withIncludes(combined, Object.keys(axes), entriesOf('include', include));
  if (combinations.length === 0) throw new Error('The matrix has no combination left to run.');
  if (combinations.length > MAX_COMBINATIONS) {
    throw new Error(`The matrix makes ${combinations.length} jobs; at most ${MAX_COMBINATIONS} are allowed.`);
  }
  return combinations;
}

function entriesOf(key: string, value: unknown): readonly PlainRecord[] {
  return listOf(value).map((item) => {
    if (!isRecord(item)) throw new Error(`Every entry of the matrix key "${key}" must be a mapping.`);
    return item;
  });
}

function product(axes: PlainRecord): readonly Combination[] {
  const names = Object.keys(axes);
  if (names.length === 0) return [];
  return names.reduce<readonly Combination[]>(
    (rows, name) => {
      const values = axes[name];
      if (!Array.isArray(values)) throw new Error(`The matrix vector "${name}" must be a list.`);
      if (values.length === 0) throw new Error(`The matrix vector "${name}" does not contain any values.`);
      return rows.flatMap((row) => values.map((value: unknown) => ({ ...row, [name]: value })));
    },
    [{}],
  );
}

function isSubset(filter: PlainRecord, item: Combination): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    const value = item[key];
    return isRecord(wanted) && isRecord(value) ? isSubset(wanted, value) : isDeepStrictEqual(wanted, value);
  });
}

/** An entry extends every original combination whose axis values it does not overwrite; if there is none it stands alone. */
function withIncludes(
  originals: readonly Combination[],
  axes: readonly string[],
  includes: readonly PlainRecord[],
): readonly Combination[] {
  const extended = originals.map((original): Combination => {
    const matching = includes.filter((entry) => agreesOnAxes(entry, original, axes));
    return Object.assign({}, original, ...matching);
  });
  const alone = includes.filter((entry) => !originals.some((original) => agreesOnAxes(entry, original, axes)));
  return [...extended, ...alone];
}

function agreesOnAxes(entry: PlainRecord, original: Combination, axes: readonly string[]): boolean {
  return axes.every((axis) => !(axis in entry) || isDeepStrictEqual(entry[axis], original[axis]));
}

/** The values of a combination as GitHub appends them to a job's name: `(linux, 3.12)`; empty without a matrix. */
export function combinationLabel(combination: Combination): string {
  const leaves = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(leaves);
    if (isRecord(value)) return Object.values(value).flatMap(leaves);
    return value === null || value === undefined ? [] : [String(value)];
  };
  const values = leaves(combination);
  return values.length === 0 ? '' : `(${values.join(', ')})`;
}
