import { canonical, type Finding, finding, listed, shown } from './change.ts';
import type { Bound, ColumnFacts, JsonType } from './column-facts.ts';
import { type ColumnPair, placeOf } from './column-pair.ts';
import { comparePatterns } from './compare-patterns.ts';
import type { SchemaRuleId } from './rules.ts';

/** What changed in what the schema says about one column's values. */
export function compareColumns(pair: ColumnPair): readonly Finding[] {
  const types = compareTypes(pair);
  // Bounds of numbers say nothing to somebody whose column holds texts now.
  if (types.some(({ rule }) => rule === 'TYPE_CHANGED')) return [...types, ...compareOthers(pair)];
  return [
    ...types,
    ...compareNull(pair),
    ...compareValues(pair),
    ...compareBounds(pair),
    ...comparePatterns(pair),
    ...compareFormats(pair),
    ...compareMultiples(pair),
    ...compareOthers(pair),
  ];
}

function compareTypes(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [withoutNull(pair.before), withoutNull(pair.after)];
  const [gone, come] = [before.filter((type) => !after.includes(type)), after.filter((type) => !before.includes(type))];
  if (gone.length === 0 && come.length === 0) return [];
  const rule = gone.length > 0 && come.length > 0 ? 'TYPE_CHANGED' : come.length > 0 ? 'TYPE_WIDENED' : 'TYPE_NARROWED';
  const message = `The type was ${typeWords(before)} and is ${typeWords(after)}.`;
  return [finding(rule, { column: pair.column, message, path: placeOf(pair, 'type', 'enum', 'const') })];
}

const withoutNull = ({ types }: ColumnFacts): readonly JsonType[] => [...types].filter((type) => type !== 'null');

const ALL_BUT_NULL = 6;

function typeWords(types: readonly JsonType[]): string {
  if (types.length === 0) return 'nothing but null';
  if (types.length === ALL_BUT_NULL) return 'any';
  return types.filter((type) => type !== 'integer' || !types.includes('number')).join(' or ');
}

function compareNull(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [allowsNull(pair.before), allowsNull(pair.after)];
  if (before === after) return [];
  const place = { column: pair.column, path: placeOf(pair, 'type', 'enum', 'const') };
  return after
    ? [finding('NULL_ALLOWED', { ...place, message: 'Null is allowed now.' })]
    : [finding('NULL_FORBIDDEN', { ...place, message: 'Null was allowed and is not any more.' })];
}

const allowsNull = ({ types, values }: ColumnFacts): boolean =>
  types.has('null') && (values === undefined || values.includes(null));

function compareValues(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [pair.before.values, pair.after.values];
  const place = { column: pair.column, path: placeOf(pair, 'enum', 'const') };
  if (before === undefined && after === undefined) return [];
  if (before === undefined)
    return [
      finding('ENUM_VALUE_REMOVED', { ...place, message: `Any value was allowed; now only ${listed(after ?? [])}.` }),
    ];
  if (after === undefined)
    return [
      finding('ENUM_VALUE_ADDED', { ...place, message: `Only ${listed(before)} were allowed; now any value is.` }),
    ];
  // Null has rules of its own.
  const missingIn = (values: readonly unknown[]) => {
    const known = new Set(values.map(canonical));
    return (value: unknown) => value !== null && !known.has(canonical(value));
  };
  const [gone, come] = [before.filter(missingIn(after)), after.filter(missingIn(before))];
  return [
    ...(gone.length === 0
      ? []
      : [finding('ENUM_VALUE_REMOVED', { ...place, message: `No longer allowed: ${listed(gone)}.` })]),
    ...(come.length === 0
      ? []
      : [finding('ENUM_VALUE_ADDED', { ...place, message: `Newly allowed: ${listed(come)}.` })]),
  ];
}

function compareBounds(pair: ColumnPair): readonly Finding[] {
  const { before, after } = pair;
  const bound = (value: number): Bound => ({ value, open: false });
  const limit = (value: number): Bound | undefined => (Number.isFinite(value) ? bound(value) : undefined);
  return [
    ...compareBound(pair, RANGE, [before.minimum, after.minimum], {
      name: 'smallest number',
      keywords: ['minimum', 'exclusiveMinimum'],
      direction: 1,
    }),
    ...compareBound(pair, RANGE, [before.maximum, after.maximum], {
      name: 'largest number',
      keywords: ['maximum', 'exclusiveMaximum'],
      direction: -1,
    }),
    ...compareBound(pair, LENGTH, [bound(before.shortest), bound(after.shortest)], {
      name: 'shortest length',
      keywords: ['minLength'],
      direction: 1,
    }),
    ...compareBound(pair, LENGTH, [limit(before.longest), limit(after.longest)], {
      name: 'longest length',
      keywords: ['maxLength'],
      direction: -1,
    }),
  ];
}

interface BoundRules {
  readonly narrowed: SchemaRuleId;
  readonly widened: SchemaRuleId;
}

const RANGE: BoundRules = { narrowed: 'RANGE_NARROWED', widened: 'RANGE_WIDENED' };
const LENGTH: BoundRules = { narrowed: 'LENGTH_NARROWED', widened: 'LENGTH_WIDENED' };

interface BoundSide {
  readonly name: string;
  readonly keywords: readonly string[];
  /** 1: larger is narrower; -1: smaller is. */
  readonly direction: 1 | -1;
}

function compareBound(
  pair: ColumnPair,
  rules: BoundRules,
  [before, after]: readonly [Bound | undefined, Bound | undefined],
  { name, keywords, direction }: BoundSide,
): readonly Finding[] {
  const open = { value: -direction * Number.POSITIVE_INFINITY, open: false };
  const [old, now] = [before ?? open, after ?? open];
  const tighter =
    direction * (now.value - old.value) || (now.value === old.value ? Number(now.open) - Number(old.open) : 0);
  if (tighter === 0) return [];
  const message = `The ${name} was ${boundWords(before)} and is ${boundWords(after)}.`;
  return [
    finding(tighter > 0 ? rules.narrowed : rules.widened, {
      column: pair.column,
      message,
      path: placeOf(pair, ...keywords),
    }),
  ];
}

const boundWords = (bound: Bound | undefined): string =>
  bound === undefined ? 'not limited' : `${bound.value}${bound.open ? ' (itself excluded)' : ''}`;

function compareFormats(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [pair.before.formats, pair.after.formats];
  if (canonical(before) === canonical(after)) return [];
  const place = { column: pair.column, path: placeOf(pair, 'format') };
  const [gone, come] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
  if (gone.length === 0)
    return [finding('FORMAT_ADDED', { ...place, message: `Texts must have the format ${listed(come)} now.` })];
  if (come.length === 0)
    return [finding('FORMAT_REMOVED', { ...place, message: `Texts no longer need the format ${listed(gone)}.` })];
  return [finding('FORMAT_CHANGED', { ...place, message: `The format was ${listed(gone)} and is ${listed(come)}.` })];
}

function compareMultiples(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [pair.before.multiples, pair.after.multiples];
  if (canonical(before) === canonical(after)) return [];
  const words = (multiples: readonly number[]) => (multiples.length === 0 ? 'not given' : listed(multiples));
  return [
    finding('MULTIPLE_CHANGED', {
      column: pair.column,
      message: `The step of numbers (multipleOf) was ${words(before)} and is ${words(after)}.`,
      path: placeOf(pair, 'multipleOf'),
      breaksProducers: !implied(after, before),
      breaksReaders: !implied(before, after),
    }),
  ];
}

/** Whether numbers that are multiples of all of `given` are multiples of all of `wanted`. Certain only when it says yes. */
const implied = (wanted: readonly number[], given: readonly number[]): boolean =>
  wanted.every((step) => given.some((other) => Number.isInteger(other / step)));

function compareOthers(pair: ColumnPair): readonly Finding[] {
  const [before, after] = [pair.before.others, pair.after.others];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((keyword) => {
    const [old, now] = [before.get(keyword), after.get(keyword)];
    if (old === now) return [];
    const what = old === undefined ? 'was added' : now === undefined ? 'was removed' : 'changed';
    return [
      finding('COLUMN_RULE_CHANGED', {
        column: pair.column,
        message: `The keyword ${shown(keyword)} ${what}.`,
        path: placeOf(pair, keyword),
        breaksProducers: now !== undefined,
        breaksReaders: old !== undefined,
      }),
    ];
  });
}
