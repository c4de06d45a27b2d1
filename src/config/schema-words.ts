import { suggest } from '../data/suggest.ts';
import { type SchemaNode, type SchemaPlace, schemaAlternatives } from './schema-place.ts';

/** What a place wants, to complete "must be …". */
export function expectation({ node, definition }: SchemaPlace): string {
  if (definition === 'duration') return 'a duration such as `90s`, `15m`, `5h` or `7d`';
  if (definition === 'size') return 'a size such as `512MiB` or `20GiB`';
  if (definition === 'path') return 'a path in the repository, with `/` between folders';
  if (definition === 'name') return 'a name of lower-case letters, digits and hyphens';
  if (definition === 'character') return 'one ASCII character';
  if (node.oneOf !== undefined) return schemaAlternatives(node.oneOf).map(alternativePlace).join(' or ');
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return oneOf(node.enum);
  const { type, minimum, maximum, examples, pattern } = node;
  if (Array.isArray(type)) return type.map((one) => alternative({ ...node, type: one })).join(' or ');
  if (minimum !== undefined || maximum !== undefined) return `${typeWord(type)} of ${bounds(minimum, maximum)}`;
  const example = examples?.[0];
  if (pattern !== undefined && example !== undefined) return `in a form such as \`${String(example)}\``;
  return typeWord(type);
}

const alternativePlace = (place: SchemaPlace): string =>
  place.definition === undefined || place.node.properties !== undefined ? alternative(place.node) : expectation(place);

/** One of several things that a place takes. */
function alternative(node: SchemaNode): string {
  if (node.enum !== undefined) return oneOf(node.enum);
  if (node.properties !== undefined && node.type !== 'string') {
    const keys = Object.keys(node.properties).map((key) => `\`${key}\``);
    return keys.length === 1 ? `a mapping with the key ${keys.join()}` : `a mapping of ${keys.join(', ')}`;
  }
  const word = node.pattern === undefined ? undefined : FIXED_WORD.exec(node.pattern)?.[1];
  return word === undefined ? typeWord(node.type) : `\`${word}\``;
}

/** A pattern that only one word has. */
const FIXED_WORD = /^\^(\w+)\$$/;

const oneOf = (values: readonly unknown[]): string => {
  const words = values.map((value) => `\`${String(value)}\``);
  return words.length === 1 ? words.join() : `one of ${words.join(', ')}`;
};

const bounds = (minimum: number | undefined, maximum: number | undefined): string =>
  [minimum === undefined ? [] : `at least ${minimum}`, maximum === undefined ? [] : `at most ${maximum}`]
    .flat()
    .join(' and ');

function typeWord(type: SchemaNode['type']): string {
  switch (type) {
    case 'string':
      return 'a text';
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'array':
      return 'a list';
    case 'object':
      return 'a mapping';
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'something else';
  }
}

/** What kind of thing was written. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return value === null ? 'nothing' : typeWord(typeof value);
}

/** Words that older YAML read as true and false. */
const OLD_BOOLEANS: readonly string[] = ['yes', 'no', 'on', 'off', 'y', 'n'];

/** What to do about a value of the wrong kind. */
export function valueHint({ node }: SchemaPlace, value: unknown): string | undefined {
  const described = [node.description, exampleOf(node)].filter((part) => part !== undefined).join(' ');
  const trap = trapOf(node, value);
  const hint = [trap, described].filter((part) => part !== undefined && part !== '').join(' ');
  return hint === '' ? undefined : hint;
}

function trapOf(node: SchemaNode, value: unknown): string | undefined {
  if (value === null) return 'There is nothing after the `:`.';
  const meant = typeof value === 'string' ? suggest(value, (node.enum ?? []).map(String)) : undefined;
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (typeof value === 'string' && wantsBoolean(node) && OLD_BOOLEANS.includes(value.toLowerCase())) {
    return `\`${value}\` is a text in YAML 1.2: write \`true\` or \`false\`.`;
  }
  if (typeof value === 'string' && wantsNumber(node) && value.trim() !== '' && Number.isFinite(Number(value))) {
    return 'Remove the quotes.';
  }
  if (typeof value !== 'string' && typeof value !== 'object' && node.type === 'string') {
    return `Put it in quotes: \`"${String(value)}"\`.`;
  }
  if (node.type === 'array' && typeof value !== 'object') return `Write a list: \`[${String(value).slice(0, 40)}]\`.`;
  return undefined;
}

const wantsBoolean = (node: SchemaNode): boolean => node.type === 'boolean' || typeof node.const === 'boolean';

const wantsNumber = (node: SchemaNode): boolean =>
  node.type === 'integer' || node.type === 'number' || typeof node.const === 'number';

const exampleOf = ({ examples, type }: SchemaNode): string | undefined => {
  const example = examples?.[0];
  if (example === undefined || type === 'object') return undefined;
  return `For example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`;
};
