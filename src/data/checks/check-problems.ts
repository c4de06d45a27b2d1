import type { ErrorObject } from 'ajv';
import schema from '../../../schemas/data-checks.schema.json' with { type: 'json' };
import type { Check } from '../../generated/data-checks.ts';
import { suggest } from '../suggest.ts';

/** One thing that is wrong with a list of checks. */
export interface CheckProblem {
  /** Keys and positions from the list down, such as `['0', 'max']`. */
  readonly path: readonly string[];
  /** One sentence. */
  readonly message: string;
  readonly hint: string | undefined;
}

export type CheckKind = Check['check'];

const KINDS: readonly string[] = schema.$defs.check.properties.check.enum;

/** Words for values whose rule is a pattern. */
const FORMS: Readonly<Record<string, string>> = {
  'max-age': 'a duration such as `90s`, `15m`, `5h` or `7d`',
  'max-ahead': 'a duration such as `90s`, `15m`, `5h` or `7d`',
  dataset: 'a name of lower-case letters, digits and hyphens',
  min: 'a number, or a date such as `2020-01-01` for a range',
  max: 'a number, or a date such as `2020-01-01` for a range',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
};

/** What the schema's validator found, in words; every key is named once. */
export function shapeProblems(errors: readonly ErrorObject[], list: unknown): readonly CheckProblem[] {
  const problems = errors.map((error) => describe(error, list)).filter((problem) => problem !== undefined);
  // A misspelt key is missing too; once is enough.
  const misspelt = problems.flatMap(({ path, meant }) =>
    meant === undefined ? [] : [placeOf([...path.slice(0, -1), meant])],
  );
  const distinct = new Map(problems.toReversed().map((problem) => [placeOf(problem.path), problem]));
  return [...distinct.values()].reverse().filter(({ path, missing }) => !(missing && misspelt.includes(placeOf(path))));
}

const placeOf = (path: readonly string[]): string => path.join('\n');

interface ShapeProblem extends CheckProblem {
  /** The key is missing. */
  readonly missing?: boolean;
  /** The key that an unknown one probably stands for. */
  readonly meant?: string | undefined;
}

function describe(error: ErrorObject, list: unknown): ShapeProblem | undefined {
  // Only say what the errors inside them say, or belong to a list of keys.
  if (error.keyword === 'if' || error.propertyName !== undefined) return undefined;
  const path = error.instancePath.split('/').slice(2);
  const kind = kindOf(list, path[0]);
  switch (error.keyword) {
    case 'additionalProperties':
      return foreignKey([...path, text(error, 'additionalProperty')], kind);
    case 'propertyNames':
      return foreignKey([...path, text(error, 'propertyName')], kind);
    case 'required':
      return missingKey([...path, text(error, 'missingProperty')], kind);
    case 'enum':
      return wrongChoice(path, error, valueAt(list, path));
    default:
      return wrongValue(path, error);
  }
}

function foreignKey(path: readonly string[], kind: CheckKind | undefined): ShapeProblem | undefined {
  // A check of no known kind has one problem: its kind.
  if (path.length === 2 && kind === undefined) return undefined;
  const allowed = path.length === 2 && kind !== undefined ? keysOf(kind) : keysAt(path.slice(1, -1));
  const meant = suggest(path.at(-1) ?? '', allowed);
  const list = `Allowed here: ${allowed.map((key) => `\`${key}\``).join(', ')}.`;
  return {
    path,
    meant,
    message: `${shown(path.at(-1))} is no key of ${path.length === 2 ? `a \`${kind}\` check` : `\`${path.at(-2)}\``}.`,
    hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
  };
}

function missingKey(path: readonly string[], kind: CheckKind | undefined): ShapeProblem {
  const key = path.at(-1) ?? '';
  const what = path.length > 2 ? `\`${path.at(-2)}\`` : kind === undefined ? 'A check' : `A \`${kind}\` check`;
  return { path, missing: true, message: `${what} needs the key \`${key}\`.`, hint: exampleOf(kind) };
}

function wrongChoice(path: readonly string[], error: ErrorObject, value: unknown): CheckProblem {
  const allowed: unknown = error.params['allowedValues'];
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value === 'string' ? suggest(value, names) : undefined;
  const list = `Allowed: ${names.map((name) => `\`${name}\``).join(', ')}.`;
  return {
    path,
    message: `${shownPath(path)} cannot be ${shown(value)}.`,
    hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
  };
}

function wrongValue(path: readonly string[], error: ErrorObject): CheckProblem {
  const form = error.keyword === 'pattern' || path.length === 2 ? FORMS[path.at(-1) ?? ''] : undefined;
  const type: unknown = error.keyword === 'type' ? error.params['type'] : undefined;
  const isForm = form !== undefined && ['pattern', 'anyOf', 'type', 'maxLength'].includes(error.keyword);
  const word = typeof type === 'string' ? TYPES[type] : undefined;
  const wanted = isForm && !error.schemaPath.includes('/then/') ? form : word;
  const expected = wanted === undefined ? (error.message ?? 'is not right') : `must be ${wanted}`;
  return { path, message: `${shownPath(path)} ${expected}.`, hint: undefined };
}

/** Keys of a kind of check, as the schema's conditions list them. */
export function keysOf(kind: CheckKind): readonly string[] {
  return (
    schema.$defs.check.allOf.find((rule) => rule.if.properties.check.const === kind)?.then.propertyNames.enum ?? []
  );
}

function keysAt(path: readonly string[]): readonly string[] {
  const { to, from, 'to-base': toBase } = schema.$defs.check.properties;
  const nodes: Readonly<Record<string, { readonly properties: object }>> = { to, from, 'to-base': toBase };
  return Object.keys(nodes[path.at(-1) ?? '']?.properties ?? {});
}

function exampleOf(kind: CheckKind | undefined): string | undefined {
  const example = schema.$defs.check.examples.find(({ check }) => check === (kind ?? 'unique'));
  return example === undefined ? undefined : `For example: \`${JSON.stringify(example)}\`.`;
}

function kindOf(list: unknown, position: string | undefined): CheckKind | undefined {
  const kind = position === undefined ? undefined : valueAt(list, [position, 'check']);
  return isKind(kind) ? kind : undefined;
}

const isKind = (kind: unknown): kind is CheckKind => typeof kind === 'string' && KINDS.includes(kind);

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

function text(error: ErrorObject, name: string): string {
  const value: unknown = error.params[name];
  return typeof value === 'string' ? value : '';
}

const LONGEST = 80;

/** A written value, short enough for a sentence. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

const shownPath = (path: readonly string[]): string =>
  path.length === 0
    ? 'The list of checks'
    : path.length === 1
      ? 'A check'
      : `\`${path.slice(1).join('.').slice(0, LONGEST)}\``;
