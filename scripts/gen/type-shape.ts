/** Around json-schema-to-typescript: what it must not see, and what it leaves out. */

/** Keywords that restrict values without changing the type; seen by the generator they only blur it. */
const TYPE_NEUTRAL = new Set([
  'if',
  'then',
  'else',
  'not',
  'propertyNames',
  'minItems',
  'maxItems',
  'dependentRequired',
]);
const CHOICES = new Set(['anyOf', 'oneOf', 'allOf']);

/**
 * A copy of a schema that holds only what shapes its type. `prefixItems` of 2020-12, which the generator does not know,
 * becomes the older array form of `items`.
 */
export function shapeOf(schema: unknown): Record<string, unknown> {
  return asRecord(shape(schema));
}

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => !isNeutral(key, part));
  const shaped = Object.fromEntries(entries.map(([key, part]) => [key, isNames(key) ? shapeEach(part) : shape(part)]));
  const { prefixItems, ...others } = shaped;
  if (!Array.isArray(prefixItems)) return shaped;
  const length = prefixItems.length;
  return { ...others, items: prefixItems, additionalItems: false, minItems: length, maxItems: length };
}

/** Under these keys stand names chosen by us, which may look like keywords. */
function isNames(key: string): boolean {
  return key === 'properties' || key === '$defs' || key === 'patternProperties';
}

function shapeEach(value: unknown): unknown {
  return Object.fromEntries(Object.entries(asRecord(value)).map(([name, part]) => [name, shape(part)]));
}

/** A choice between restrictions (`anyOf: [{required: […]}, …]`) is none between types. */
function isNeutral(key: string, value: unknown): boolean {
  if (TYPE_NEUTRAL.has(key)) return true;
  if (!CHOICES.has(key) || !Array.isArray(value)) return false;
  return value.every((branch) =>
    Object.keys(asRecord(branch)).every((part) => part === 'required' || isNeutral(part, 0)),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Makes all properties, arrays and tuples of generated types read-only: records are values, nobody edits them in place.
 * Works on the formatted text, one declaration per line.
 * @throws Error for an array of arrays, which the text form cannot express unambiguously
 */
export function readonlyTypes(text: string): string {
  const properties = text.replace(/^( +)(?=(?:'[^']+'|[\w$]+|\[k: string\])\??: )/gm, '$1readonly ');
  return readonlyTuples(readonlyArrays(properties));
}

function readonlyArrays(text: string): string {
  let result = text;
  // From the end, so that the places still to visit do not move.
  for (let at = result.lastIndexOf('[]'); at > 0; at = result.lastIndexOf('[]', at - 1)) {
    if (insideComment(result, at)) continue;
    const start = operandStart(result, at);
    if (result[start] === '[' || result.startsWith('[]', at + 2))
      throw new Error('An array of arrays needs a type name.');
    result = `${result.slice(0, start)}readonly ${result.slice(start)}`;
  }
  return result;
}

/** Where the type before `[]` starts: a name, or the bracket that opens it. */
function operandStart(text: string, end: number): number {
  const closing = text[end - 1];
  const opening = closing === '}' ? '{' : closing === ')' ? '(' : undefined;
  let at = end - 1;
  if (opening === undefined) {
    while (/[\w$'-]/.test(text[at - 1] ?? '')) at -= 1;
    return at;
  }
  for (let depth = 0; at >= 0; at -= 1) {
    if (text[at] === closing) depth += 1;
    if (text[at] === opening) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('Unbalanced brackets in generated types.');
}

function readonlyTuples(text: string): string {
  return text.replace(/(?<=: |= |\| |\()\[(?!k: |\])/g, (bracket: string, at: number) =>
    insideComment(text, at) ? bracket : `readonly ${bracket}`,
  );
}

function insideComment(text: string, at: number): boolean {
  return /^\s*(?:\*|\/\*\*|\/\/)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
