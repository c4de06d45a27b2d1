import { isObject, type JsonObject, objectAt, resolveReference } from '../../src/data/schema-diff/schema-document.ts';

/** Columns whose values must not be shown. */
export type MaskedColumns = 'all' | readonly string[];

const DEFINITIONS: readonly string[] = ['properties', '$defs', 'definitions'];

/**
 * The columns that a row schema marks as personal data: `"x-trainyard": {"tags": ["pii"]}` or `{"pii": true}` anywhere in what it
 * says about a column, also behind a local reference. A mark at a place that names no column (`patternProperties`, `allOf`, the
 * schema itself) counts for all of them.
 */
export function maskedColumns(root: JsonObject): MaskedColumns {
  const others = Object.fromEntries(Object.entries(root).filter(([key]) => !DEFINITIONS.includes(key)));
  if (isMarked(others, root)) return 'all';
  const properties = objectAt(root, 'properties') ?? {};
  return Object.keys(properties).filter((name) => isMarked(properties[name], root));
}

/** Looks at everything inside once: references can go in circles. */
function isMarked(start: unknown, root: JsonObject): boolean {
  const seen = new Set<unknown>([root]);
  const open = [start];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node)) {
      if (isPersonal(node['x-trainyard'])) return true;
      open.push(resolveReference(node['$ref'], root)?.schema);
    }
    // Not spread into one call: a list of values can be longer than a call's arguments.
    for (const inner of Object.values(node)) open.push(inner);
  }
  return false;
}

function isPersonal(extension: unknown): boolean {
  if (!isObject(extension)) return false;
  const { tags, pii } = extension;
  return pii === true || (Array.isArray(tags) && tags.includes('pii'));
}
