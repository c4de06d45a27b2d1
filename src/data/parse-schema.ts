import { messageOf, UserError } from '../errors.ts';
import { isObject, type JsonObject } from './schema-parts.ts';

/** Members of all objects of a JSON text: outside texts a colon stands in nothing else. */
function countMembers(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ':') colons += 1;
    else if (character === '"')
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
  }
  return colons;
}

const countKeys = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, part) => sum + countKeys(part), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
};

/** The schema, when it is JSON and no key stands twice in an object. Undefined when something is wrong. */
function parseSound(text: string): JsonObject | undefined {
  try {
    const schema: unknown = JSON.parse(text);
    return isObject(schema) && countKeys(schema) === countMembers(text) ? schema : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the JSON of a schema file.
 * @throws UserError `schema.syntax`, at the line where that is known
 */
export async function parseSchema(text: string, file: string): Promise<JsonObject> {
  const sound = parseSound(text);
  if (sound !== undefined) return sound;
  // Only to say where a mistake is, which few schemas have.
  const { LineCounter: YamlLines, parseDocument } = await import('yaml');
  const lines = new YamlLines();
  // JSON is YAML, and this parser tells positions; the schema must be JSON all the same, because other tools read it as JSON.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problem = document.errors[0];
  try {
    const schema: unknown = JSON.parse(text);
    if (problem === undefined && isObject(schema)) return schema;
  } catch (error) {
    const at = problem ? lines.linePos(problem.pos[0]) : undefined;
    throw new UserError('schema.syntax', `${file} is not valid JSON: ${messageOf(error)}`, {
      file,
      line: at?.line,
      column: at?.col,
      hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
    });
  }
  const at = problem ? lines.linePos(problem.pos[0]) : undefined;
  throw new UserError(
    'schema.syntax',
    problem ? `${file}: ${problem.message.split('\n')[0]}` : `${file} must hold one JSON object.`,
    { file, line: at?.line ?? 1, column: at?.col },
  );
}
