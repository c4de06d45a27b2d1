import type { ColumnProfile } from '../profile/column-profile.ts';
import { numberText } from '../profile/number-text.ts';
import { distinct } from '../profile/statistics.ts';
import type { ColumnKinds, Kind, ValueSource } from './kind-counter.ts';
import { roundDown, roundUp } from './round-outward.ts';

/** One column as it was seen. */
export interface SeenColumn {
  readonly kinds: ColumnKinds;
  /** Undefined when the column has no profile. */
  readonly profile: ColumnProfile | undefined;
  readonly source: ValueSource;
  /** Undefined for formats whose columns have no types. */
  readonly declared: Declaration | undefined;
}

/** What a file itself says of the values in a column, whether or not there are any: a format like Parquet has types. */
export interface Declaration {
  /** Several when the files of a data set do not agree; none when the column cannot be read. */
  readonly kinds: ReadonlySet<Kind>;
  readonly nullable: boolean;
  /** Of the elements, when it is a list. */
  readonly elements: Omit<Declaration, 'elements' | 'words' | 'everywhere'> | undefined;
  /** Every file of the data set has the column. */
  readonly everywhere: boolean;
  /** The type in the words of the format. */
  readonly words: string;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Values that say enough about a column to limit more than its type. */
export const ENOUGH_VALUES = 100;
/** Categories that make a readable list, and how often each occurs on average. */
const MOST_CATEGORIES = 20;
const CATEGORY_VALUES = 5;
const LONGEST_CATEGORY = 60;
/** Growth that a limit leaves room for. */
const ROOM = 2;
const SHORTEST_LIMIT = 10;
/** Share of different values from which a column of whole numbers counts as an identifier. */
const IDENTIFIER_SHARE = 0.9;

/** What every value so far has in common, put loosely: new data should only break it when it is really different. */
export function inferColumn(seen: SeenColumn): JsonSchema {
  return { description: observed(seen), ...valueSchema(seen) };
}

function valueSchema(seen: SeenColumn): JsonSchema {
  const types = typesOf(seen);
  if (types.length === 0) return {};
  const nullable = isNullable(seen);
  const [only, another] = types;
  const all = nullable ? [...types, 'null'] : types;
  return {
    type: all.length === 1 ? only : all,
    ...(another === undefined ? limits(only, seen, nullable) : {}),
  };
}

/** Some value was null or absent. */
export const hasNulls = ({ kinds, profile }: SeenColumn): boolean => kinds.nulls > 0 || (profile?.nulls ?? 0) > 0;

export const isNullable = (seen: SeenColumn): boolean => hasNulls(seen) || seen.declared?.nullable === true;

const TYPES = {
  integer: 'integer',
  number: 'number',
  'not-finite': 'number',
  'long-integer': 'string',
  boolean: 'boolean',
  date: 'string',
  'date-time': 'string',
  time: 'string',
  uuid: 'string',
  email: 'string',
  text: 'string',
  object: 'object',
  array: 'array',
} as const satisfies Record<Kind, string>;

const NUMERIC: ReadonlySet<Kind> = new Set(['integer', 'number', 'long-integer']);

/**
 * JSON Schema types of the values that are not null; none when they have no type that JSON knows. A cell is always a text, so cells of several types
 * are texts.
 */
export function typesOf(seen: SeenColumn): readonly string[] {
  const kinds = kindsOf(seen);
  if (kinds.has('not-finite')) return [];
  const hasFractions = kinds.has('number');
  const typeOf = (kind: Kind): string => (hasFractions && NUMERIC.has(kind) ? 'number' : TYPES[kind]);
  const found = new Set(Array.from(kinds, typeOf));
  return seen.source === 'cells' && found.size > 1 ? ['string'] : [...found].sort();
}

/** Those that were seen and those that were declared: more can come of these. A declared text can be a date all the same. */
function kindsOf({ kinds: { counts }, declared }: SeenColumn): ReadonlySet<Kind> {
  const seen = [...counts.keys()];
  const more = [...(declared?.kinds ?? [])].filter((kind) => kind !== 'text' || seen.length === 0);
  return new Set([...seen, ...more]);
}

function limits(type: string | undefined, seen: SeenColumn, nullable: boolean): JsonSchema {
  switch (type) {
    case 'integer':
    case 'number':
      return numberLimits(type, seen);
    case 'string':
      return textLimits(seen, nullable);
    case 'array':
      return elementLimits(seen);
    default:
      return {};
  }
}

const valuesSeen = ({ counts }: ColumnKinds): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function numberLimits(type: 'integer' | 'number', seen: SeenColumn): JsonSchema {
  const range = rangeOf(seen);
  if (range === undefined || valuesSeen(seen.kinds) < ENOUGH_VALUES) return {};
  const { min, max } = range;
  if (type === 'integer' && isBinary(seen.profile)) return { enum: isNullable(seen) ? [0, 1, null] : [0, 1] };
  if (type === 'number' && min >= 0 && max <= 1) return { minimum: 0, maximum: 1 };
  const room = Math.max(max - min, Math.abs(max), Math.abs(min));
  const minimum = min >= 0 ? 0 : roundDown(min - room);
  const maximum = type === 'integer' && isIdentifier(seen.profile) ? undefined : roundUp(max + room);
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined || max <= 0 ? {} : { maximum }),
  };
}

function elementLimits({ kinds, source, declared }: SeenColumn): JsonSchema {
  const { elements = NO_KINDS } = kinds;
  const items = valueSchema({
    kinds: elements,
    profile: undefined,
    source,
    declared: declared?.elements && { ...declared.elements, elements: undefined, everywhere: true, words: '' },
  });
  return 'type' in items ? { items } : {};
}

const NO_KINDS: ColumnKinds = {
  nulls: 0,
  counts: new Map(),
  numbers: undefined,
  lengths: undefined,
  elements: undefined,
};

function rangeOf({ kinds, profile }: SeenColumn): ColumnKinds['numbers'] {
  const other = profile?.unit === 'number' ? profile.numbers : undefined;
  if (kinds.numbers === undefined || other === undefined) return kinds.numbers;
  return { min: Math.min(kinds.numbers.min, other.min), max: Math.max(kinds.numbers.max, other.max) };
}

function isBinary(profile: ColumnProfile | undefined): boolean {
  if (profile?.values.kind !== 'exact') return false;
  const numbers = new Set(Array.from(profile.values.counts.keys(), Number));
  return numbers.size === 2 && numbers.has(0) && numbers.has(1);
}

const isIdentifier = (profile: ColumnProfile | undefined): boolean =>
  profile !== undefined && distinct(profile) > IDENTIFIER_SHARE * (profile.rows - profile.nulls);

function textLimits(seen: SeenColumn, nullable: boolean): JsonSchema {
  const { kinds, profile } = seen;
  const [format, another] = kindsOf(seen);
  if (format !== undefined && format in FORMATS && another === undefined) return { format };
  if (valuesSeen(kinds) < ENOUGH_VALUES) return {};
  const categories = categoriesOf(profile);
  if (categories !== undefined) return { enum: nullable ? [...categories, null] : categories };
  const shortest = Math.min(kinds.lengths?.min ?? 0, profile?.lengths?.min ?? Number.POSITIVE_INFINITY);
  const longest = Math.max(kinds.lengths?.max ?? 0, profile?.lengths?.max ?? 0);
  return {
    ...(shortest > 0 ? { minLength: 1 } : {}),
    maxLength: Math.max(SHORTEST_LIMIT, roundUp(ROOM * longest) ?? 0),
  };
}

const FORMATS = { date: true, 'date-time': true, time: true, uuid: true, email: true };

/** Undefined when there are too many values, or too few of each, to take them for all that can come. */
function categoriesOf(profile: ColumnProfile | undefined): readonly string[] | undefined {
  // Dates and moments that are counted as numbers need not be written like these.
  if (profile?.values.kind !== 'exact' || profile.unit !== 'number') return undefined;
  const values = [...profile.values.counts.keys()].sort();
  const count = profile.rows - profile.nulls;
  const listable = (value: string) =>
    // In a profile U+FFFD may stand for half a surrogate pair, which is not the same text.
    value.length <= LONGEST_CATEGORY && !value.includes('\ufffd') && !/\p{Cc}/u.test(value);
  const enough = count >= Math.max(ENOUGH_VALUES, CATEGORY_VALUES * values.length);
  return values.length > 1 && values.length <= MOST_CATEGORIES && enough && values.every(listable) ? values : undefined;
}

/** The facts behind the proposal, for whoever reviews it. */
function observed(seen: SeenColumn): string {
  const { kinds, profile } = seen;
  const values = valuesSeen(kinds);
  const nulls = Math.max(kinds.nulls, profile?.nulls ?? 0);
  const range = rangeOf(seen);
  const lengths = kinds.lengths;
  const parts = [
    `${numberText(values)} ${values === 1 ? 'value' : 'values'}`,
    ...(nulls === 0 ? [] : [`${numberText(nulls)} ${nulls === 1 ? 'null' : 'nulls'}`]),
    ...(profile === undefined || values === 0
      ? []
      : [`${profile.values.kind === 'exact' ? '' : 'about '}${numberText(distinct(profile))} different`]),
    ...(range === undefined || typesOf(seen).includes('string') ? [] : [fromTo(range)]),
    ...(lengths === undefined || !typesOf(seen).includes('string') ? [] : [`${fromTo(lengths)} characters`]),
  ];
  const odd = kinds.counts.get('not-finite') ?? 0;
  return [
    `Observed: ${parts.join(', ')}.`,
    ...(odd === 0
      ? []
      : [`${numberText(odd)} of them NaN or infinite, which are no JSON numbers: so any type is allowed.`]),
    ...(seen.declared === undefined ? [] : [`Declared: ${seen.declared.words}.`]),
  ].join(' ');
}

const fromTo = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? numberText(min) : `${numberText(min)}…${numberText(max)}`;
