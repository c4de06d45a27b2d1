import { canonical, type Finding, finding, shown } from './change.ts';
import { ANNOTATIONS, inlined } from './column-facts.ts';
import { type JsonObject, objectAt, type Path } from './schema-document.ts';

/** What the schema says about rows as a whole, apart from the columns it names. */
export function compareRows(before: JsonObject, after: JsonObject): readonly Finding[] {
  return [...compareUnknownColumns(before, after), ...compareRowRules(before, after)];
}

const CLOSING = ['additionalProperties', 'unevaluatedProperties'];

/** The schema refuses columns that it does not name. */
export const isClosed = (schema: JsonObject): boolean => CLOSING.some((keyword) => schema[keyword] === false);

function compareUnknownColumns(before: JsonObject, after: JsonObject): readonly Finding[] {
  if (isClosed(before) === isClosed(after)) return [];
  const place = { column: undefined, path: placeOf(after, CLOSING) };
  return isClosed(after)
    ? [
        finding('UNKNOWN_COLUMNS_FORBIDDEN', {
          ...place,
          message: 'Columns that the schema does not name are refused now.',
        }),
      ]
    : [
        finding('UNKNOWN_COLUMNS_ALLOWED', {
          ...place,
          message: 'Columns that the schema does not name are allowed now.',
        }),
      ];
}

/** Keywords of the root that {@link compareRows} leaves to others, or that decide nothing. */
const OTHERS: readonly string[] = ['properties', 'required', 'type', ...ANNOTATIONS];

/** They mean nothing without each other. */
const TOGETHER: readonly string[] = ['if', 'then', 'else'];

const MAXIMUM_DEPTH = 32;

function compareRowRules(before: JsonObject, after: JsonObject): readonly Finding[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !OTHERS.includes(key) && !key.startsWith('x-') && !TOGETHER.includes(key),
  );
  const rules = [...names.map((name) => [name]), TOGETHER];
  return rules.flatMap((keywords) => {
    const [old, now] = [ruleText(before, keywords), ruleText(after, keywords)];
    if (old === now) return [];
    const what = old === '' ? 'was added' : now === '' ? 'was removed' : 'changed';
    const name = keywords.map(shown).join(', ');
    return [
      finding('ROW_RULE_CHANGED', {
        column: undefined,
        message: `The rule over several columns (${name}) ${what}.`,
        path: placeOf(
          after,
          keywords.filter((keyword) => canonical(before[keyword]) !== canonical(after[keyword])),
        ),
        keywords,
      }),
    ];
  });
}

/** Empty when the schema has none of the keywords, or only says with them that columns are refused or not. */
function ruleText(schema: JsonObject, keywords: readonly string[]): string {
  return keywords
    .filter((keyword) => Object.hasOwn(schema, keyword))
    .filter((keyword) => !(CLOSING.includes(keyword) && typeof schema[keyword] === 'boolean'))
    .map((keyword) => `${keyword} ${canonical(inlined(schema[keyword], schema, MAXIMUM_DEPTH))}`)
    .join();
}

function placeOf(schema: JsonObject, keywords: readonly string[]): Path {
  const present = keywords.find((keyword) => Object.hasOwn(schema, keyword));
  if (present !== undefined) return [present];
  return objectAt(schema, 'properties') === undefined ? [] : ['properties'];
}
