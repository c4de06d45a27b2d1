import { duplicates, type KeyMatches } from '../keys/duplicates.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { type MissingKeys, missing, shared } from '../keys/matches.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { columnsOf } from './build-check.ts';
import type { Bounds, DatasetCheckSpec } from './check.ts';
import type { OrderRule } from './row-order.ts';

/** What the engine must collect in its pass over the data, so that checks can be evaluated afterwards. */
export interface Needs {
  /** Each once, whatever number of checks looks at it. */
  readonly keys: readonly KeyNeed[];
  readonly ranges: readonly RangeNeed[];
  readonly orders: readonly OrderNeed[];
  /** Columns whose profile is looked at, each once. */
  readonly columns: readonly string[];
}

/** Keys of one data set: one hash per row over these columns. */
export interface KeyColumns {
  /** The same for the same keys. */
  readonly id: string;
  /** Undefined: the data set that is checked. */
  readonly dataset: string | undefined;
  /** In the order in which they are hashed; undefined: whole rows, all columns by name in the order of code units. */
  readonly columns: readonly string[] | undefined;
  /** A row with a null in its key has no key. In whole rows a null is a value. */
  readonly skipNulls: boolean;
}

/**
 * A question about keys. Two data sets can only be compared when corresponding columns are hashed alike: as numbers when both
 * are numbers, otherwise as texts; and whole rows only when both have the same columns.
 */
export type KeyNeed =
  | { readonly id: string; readonly kind: 'duplicates'; readonly keys: KeyColumns }
  /** Rows of `keys` without a partner in `other`. */
  | { readonly id: string; readonly kind: 'missing'; readonly keys: KeyColumns; readonly other: KeyColumns }
  /** Rows of `keys` with a partner in `other`. */
  | { readonly id: string; readonly kind: 'shared'; readonly keys: KeyColumns; readonly other: KeyColumns };

/** Values outside the bounds are to be counted. */
export interface RangeNeed {
  readonly id: string;
  readonly column: string;
  readonly bounds: Bounds;
  /** Of the bounds: see `boundsIn`. */
  readonly unit: 'number' | 'second';
}

/** Values that go the wrong way are to be counted, see `orderOf`. */
export interface OrderNeed extends OrderRule {
  readonly id: string;
  readonly column: string;
}

export function needsOf(specs: readonly DatasetCheckSpec[]): Needs {
  const needs = specs.map(needOf).filter((need) => need !== undefined);
  const distinct = [...new Map(needs.map((need) => [need.id, need])).values()];
  return {
    keys: distinct.flatMap((need) => ('kind' in need ? [need] : [])),
    ranges: distinct.flatMap((need) => ('bounds' in need ? [need] : [])),
    orders: distinct.flatMap((need) => ('direction' in need ? [need] : [])),
    columns: [...new Set(specs.flatMap((spec) => ('column' in spec ? columnsOf(spec) : [])))],
  };
}

/** Undefined for a check that the profile and the row rules suffice for. */
export function needOf(spec: DatasetCheckSpec): KeyNeed | RangeNeed | OrderNeed | undefined {
  switch (spec.check) {
    case 'unique':
      return keyNeed('duplicates', keyColumns(undefined, spec.columns));
    case 'duplicate-rows':
      return keyNeed('duplicates', keyColumns(undefined, undefined));
    case 'references':
      return keyNeed('missing', keyColumns(undefined, spec.columns), keyColumns(spec.to.dataset, spec.to.columns));
    case 'leakage':
      return keyNeed('shared', keyColumns(undefined, spec.columns), keyColumns(spec.from.dataset, spec.from.columns));
    case 'range': {
      const { column, bounds, unit } = spec;
      return { id: idOf('range', column, bounds.min, bounds.max, unit), column, bounds, unit };
    }
    case 'monotonic': {
      const { column, direction, strict } = spec;
      return { id: idOf('order', column, direction, strict), column, direction, strict };
    }
    default:
      return undefined;
  }
}

function keyColumns(dataset: string | undefined, columns: readonly string[] | undefined): KeyColumns {
  return { id: idOf('keys', dataset, columns), dataset, columns, skipNulls: columns !== undefined };
}

function keyNeed(kind: 'duplicates', keys: KeyColumns): KeyNeed;
function keyNeed(kind: 'missing' | 'shared', keys: KeyColumns, other: KeyColumns): KeyNeed;
function keyNeed(kind: KeyNeed['kind'], keys: KeyColumns, other?: KeyColumns): KeyNeed {
  const id = idOf(kind, keys.id, other?.id);
  return kind === 'duplicates' || other === undefined ? { id, kind: 'duplicates', keys } : { id, kind, keys, other };
}

const idOf = (...parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));

/** All keys that must be collected, each once. */
export function keysToCollect(needs: readonly KeyNeed[]): readonly KeyColumns[] {
  const all = needs.flatMap((need) => (need.kind === 'duplicates' ? [need.keys] : [need.keys, need.other]));
  return [...new Map(all.map((keys) => [keys.id, keys])).values()];
}

/** Answers a question about keys once the stores are filled. */
export function answerKeys(need: KeyNeed, storeOf: (keys: KeyColumns) => KeyStore): KeyMatches | MissingKeys {
  switch (need.kind) {
    case 'duplicates':
      return duplicates(storeOf(need.keys));
    case 'missing':
      return missing(storeOf(need.keys), storeOf(need.other));
    case 'shared':
      return shared(storeOf(need.keys), storeOf(need.other));
  }
}

const SECONDS_PER_DAY = 86_400;

/** Bounds in the unit of a column's values, open ones infinite; undefined when a date is held against plain numbers or the other way round. */
export function boundsIn(
  { bounds, unit }: Pick<RangeNeed, 'bounds' | 'unit'>,
  columnUnit: ColumnProfile['unit'],
): { readonly min: number; readonly max: number } | undefined {
  if ((unit === 'number') !== (columnUnit === 'number')) return undefined;
  const scale = columnUnit === 'day' ? SECONDS_PER_DAY : 1;
  return {
    min: bounds.min === undefined ? Number.NEGATIVE_INFINITY : bounds.min / scale,
    max: bounds.max === undefined ? Number.POSITIVE_INFINITY : bounds.max / scale,
  };
}
