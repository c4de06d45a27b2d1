import { UserError } from '../../errors.ts';
import type { Column, Numeric } from '../../generated/data-profile.ts';
import { validateDataProfile } from '../../generated/data-profile.validator.js';
import type { ColumnProfile, NumberProfile, TableProfile, ValueCounts } from './column-profile.ts';
import { sumFromText } from './exact-sum.ts';
import { binsFromList, registersFromText } from './pair-lists.ts';
import type { ProfileSource } from './profile-to-json.ts';
import { valueCounts } from './value-counts.ts';

export interface ReadProfile extends ProfileSource {
  readonly table: TableProfile;
  /** Columns whose values are not in the record. They cannot be compared with others. */
  readonly masked: ReadonlySet<string>;
}

const SHOWN_PROBLEMS = 3;

/**
 * Reads what `profileToJson` wrote.
 * @param where names the source in errors: `profile.json of artifact 12`
 * @throws UserError `profile.invalid` for anything else, also when its numbers contradict each other
 */
export function profileFromJson(record: unknown, where: string): ReadProfile {
  if (!validateDataProfile(record)) {
    const problems = (validateDataProfile.errors ?? [])
      .slice(0, SHOWN_PROBLEMS)
      .map(({ instancePath, message }) => `${instancePath.slice(0, 200) || 'it'} ${message ?? 'is wrong'}`);
    throw invalid(where, `does not have the form of a data profile: ${problems.join('; ')}`);
  }
  const { dataset, path, digest, rows } = record;
  const names = new Set(record.columns.map(({ name }) => name));
  if (names.size !== record.columns.length) throw invalid(where, 'names a column twice');
  const columns = record.columns.map((column) => {
    const profile = columnFromJson(column, rows);
    if (profile === undefined)
      throw invalid(where, `contradicts itself about column ${JSON.stringify(column.name.slice(0, 100))}`);
    return profile;
  });
  const masked = new Set(record.columns.filter((column) => column.masked).map(({ name }) => name));
  return { dataset, path, digest, table: { rows, columns }, masked };
}

const invalid = (where: string, problem: string): UserError =>
  new UserError('profile.invalid', `${where} ${problem}.`, {
    hint: 'Make the profile again with this version of Trainyard.',
  });

/** Undefined when the column contradicts itself. */
function columnFromJson(column: Column, rows: number): ColumnProfile | undefined {
  const { name, unit, count, nulls, lengths } = column;
  const values = valuesFromJson(column);
  const numbers = column.numeric === null ? undefined : numbersFromJson(column.numeric);
  const consistent =
    count + nulls === rows &&
    values !== undefined &&
    (column.numeric === null || (numbers !== undefined && numbers.count <= count)) &&
    (lengths === null || (lengths.count <= count && lengths.min <= lengths.max));
  if (!consistent) return undefined;
  return { name, rows, nulls, numbers, unit, lengths: lengths ?? undefined, values };
}

function valuesFromJson({ registers: text, top, others, count }: Column): ValueCounts | undefined {
  const registers = registersFromText(text);
  if (registers === undefined) return undefined;
  if (others === null) return { kind: 'sketch', registers };
  const listed = [...top, ...others];
  const counts = new Map(listed.map((entry) => [entry.value, entry.count]));
  const sum = listed.reduce((total, entry) => total + entry.count, 0);
  return counts.size === listed.length && sum === count ? valueCounts(counts, registers) : undefined;
}

function numbersFromJson({
  count,
  min,
  max,
  exactSum,
  exactSumOfSquares,
  bins: list,
}: Numeric): NumberProfile | undefined {
  const sum = sumFromText(exactSum);
  const squares = sumFromText(exactSumOfSquares);
  const bins = binsFromList(list);
  if (sum === undefined || squares === undefined || bins === undefined || min > max) return undefined;
  const binned = [...bins.values()].reduce((total, one) => total + one, 0);
  return binned === count && squares.mantissa >= 0n ? { count, min, max, sum, squares, bins } : undefined;
}
