import { kindOf, type ParquetColumn, type ParquetKind } from '../parquet/schema.ts';
import type { RowSchema } from '../row-schema.ts';
import {
  ANNOTATIONS,
  type AutomatonMaker,
  type CellRule,
  cellRuleOf,
  KNOWN_KEYWORDS,
  NUMBER_FORMATS,
  NUMBER_KEYWORDS,
} from './cell-rule.ts';

/**
 * What can be certified about the values of a Parquet column without a look at each. They have types of their own, so it differs from what a
 * text cell could stand for. Values that the reader calls suspects (NaN, whole numbers beyond 2^53, …) are looked at unless nothing is
 * asked of the column.
 */
export type ParquetRule =
  /** The schema does not ask anything of the values. */
  | { readonly kind: 'anything' }
  /** Every value of this type is valid, suspects aside. */
  | { readonly kind: 'valid' }
  /** A number, or 0 and 1 for false and true, that lies within the bounds and fulfils the rest. */
  | {
      readonly kind: 'numbers';
      readonly minimum: number;
      readonly maximum: number;
      readonly multipleOf: number | undefined;
      readonly whole: boolean;
      /** The only numbers that are valid. */
      readonly among: readonly number[] | undefined;
    }
  /** A text that a kernel looks at like at a cell. */
  | { readonly kind: 'texts'; readonly rule: CellRule }
  /** Every value is looked at with the reference rules. */
  | { readonly kind: 'reference' };

type JsonObject = Readonly<Record<string, unknown>>;

const VALID: ParquetRule = { kind: 'valid' };
const REFERENCE: ParquetRule = { kind: 'reference' };

/** The strongest rule that never accepts what the schema refuses. */
export function parquetRule(
  column: ParquetColumn,
  schema: RowSchema | undefined,
  automata: AutomatonMaker | undefined,
): ParquetRule {
  const { name } = column;
  if (schema === undefined || !schema.columns.includes(name)) return { kind: 'anything' };
  if (asksNothing(name, schema)) return { kind: 'anything' };
  const accepts = (value: unknown) => schema.checkValue(name, value).length === 0;
  const property = schema.property(name);
  if (property === undefined || Object.keys(property).some((keyword) => !KNOWN_KEYWORDS.has(keyword))) return REFERENCE;
  const kind = kindOf(column);
  switch (kind) {
    case 'boolean':
      return booleanRule(accepts);
    case 'integer':
    case 'number':
    case 'decimal':
      return numberRule(kind, property, accepts);
    case 'date':
    case 'time':
    case 'date-time':
    case 'uuid':
      return formattedRule(kind, property);
    case 'text':
    case 'binary':
      return textRule(property, accepts, automata);
    case 'list':
    case 'unsupported':
      return REFERENCE;
  }
}

/** Whether the schema asks nothing of the values of a column that it names. */
export function asksNothing(column: string, schema: RowSchema): boolean {
  const property = schema.property(column);
  // `true` and `false` are schemas as well, and both say the same of every value.
  if (property === undefined) return schema.checkValue(column, '').length === 0;
  return Object.keys(property).every((keyword) => ANNOTATIONS.includes(keyword));
}

function booleanRule(accepts: (value: unknown) => boolean): ParquetRule {
  const among = [false, true].filter(accepts).map(Number);
  if (among.length === 2) return VALID;
  const [only = Number.POSITIVE_INFINITY] = among;
  return { kind: 'numbers', minimum: only, maximum: only, multipleOf: undefined, whole: false, among: undefined };
}

function numberRule(kind: ParquetKind, property: JsonObject, accepts: (value: unknown) => boolean): ParquetRule {
  const types = typesIn(property);
  const numeric = types === undefined || types.includes('number') || types.includes('integer');
  if (!numeric || NUMBER_FORMATS.includes(property['format'])) return REFERENCE;
  const listed = valuesIn(property);
  if (listed !== undefined) {
    const among = listed.filter((value) => typeof value === 'number').filter(accepts);
    const [minimum, maximum] = [Math.min(...among), Math.max(...among)];
    // Whole numbers without a gap are no more than bounds.
    const solid = kind === 'integer' && new Set(among.filter(Number.isInteger)).size === maximum - minimum + 1;
    return { kind: 'numbers', minimum, maximum, multipleOf: undefined, whole: false, among: solid ? undefined : among };
  }
  const bounds = cellRuleOf({
    schema: pick(property, NUMBER_KEYWORDS),
    types: new Set(['number']),
    accepts,
    automata: undefined,
  });
  if (bounds.kind !== 'number') return REFERENCE;
  const { minimum, maximum, multipleOf } = bounds;
  const whole = kind !== 'integer' && types?.includes('number') === false;
  const open = minimum === Number.NEGATIVE_INFINITY && maximum === Number.POSITIVE_INFINITY;
  if (open && !whole && multipleOf === undefined) return VALID;
  return { kind: 'numbers', minimum, maximum, multipleOf, whole, among: undefined };
}

/** Values whose text always has the form of their format. */
function formattedRule(kind: 'date' | 'time' | 'date-time' | 'uuid', property: JsonObject): ParquetRule {
  const types = typesIn(property);
  const isText = types === undefined || types.includes('string');
  const plain = ['minLength', 'maxLength', 'pattern', 'enum', 'const'].every((keyword) => !(keyword in property));
  const { format = kind } = property;
  return isText && plain && (format === kind || NUMBER_FORMATS.includes(format)) ? VALID : REFERENCE;
}

function textRule(
  property: JsonObject,
  accepts: (value: unknown) => boolean,
  automata: AutomatonMaker | undefined,
): ParquetRule {
  if (typesIn(property)?.includes('string') === false) return REFERENCE;
  const listed = valuesIn(property)?.filter((value) => typeof value === 'string');
  const format = NUMBER_FORMATS.includes(property['format']) ? [] : ['format'];
  const schema = pick(property, ['minLength', 'maxLength', 'pattern', ...format]);
  const rule = cellRuleOf({
    schema: listed === undefined ? schema : { ...schema, enum: listed },
    types: new Set(['string']),
    accepts,
    automata,
  });
  return rule.kind === 'reference' ? REFERENCE : { kind: 'texts', rule };
}

function typesIn({ type }: JsonObject): readonly unknown[] | undefined {
  return type === undefined ? undefined : [type].flat();
}

/** What `enum` and `const` leave; a value must be in both when both are there, which `accepts` decides. */
function valuesIn(property: JsonObject): readonly unknown[] | undefined {
  if (Array.isArray(property['enum'])) return property['enum'];
  return 'const' in property ? [property['const']] : undefined;
}

const pick = (schema: JsonObject, keywords: readonly string[]): JsonObject =>
  Object.fromEntries(keywords.flatMap((keyword) => (keyword in schema ? [[keyword, schema[keyword]]] : [])));
