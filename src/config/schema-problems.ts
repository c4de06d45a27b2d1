import type { ErrorObject } from 'ajv';
import { parseChecks } from '../data/checks/parse-checks.ts';
import { suggest } from '../data/suggest.ts';
import { UserError, type UserErrorOptions } from '../errors.ts';
import type { TrainyardConfiguration } from '../generated/trainyard.ts';
import { validateTrainyard } from '../generated/trainyard.validator.js';
import { problemsOf } from './gather-problems.ts';
import { pointerOf } from './project.ts';
import { allowedKeys, schemaPlace } from './schema-place.ts';
import { expectation, typeName, valueHint } from './schema-words.ts';
import type { YamlFile } from './yaml-file.ts';

export type CheckedFile =
  | { readonly kind: 'valid'; readonly configuration: TrainyardConfiguration }
  | { readonly kind: 'problems'; readonly problems: readonly UserError[] };

const MOST_PROBLEMS = 50;

/** Holds a file against the schema. Every problem names its place, what is allowed there, and what was probably meant. */
export function checkSchema(yaml: YamlFile): CheckedFile {
  const { data } = yaml;
  if (validateTrainyard(data)) return { kind: 'valid', configuration: data };
  const errors = validateTrainyard.errors ?? [];
  const places = new Set(errors.filter(isUndecided).map((error) => error.instancePath));
  const meant = [...places].filter((path) => isMeantAsMapping(path, yaml, errors));
  // Where no alternative fits, what each of them misses is noise: one sentence names them all.
  const undecided = [...places].filter((path) => !meant.includes(path));
  const relevant = errors.filter((error) =>
    meant.includes(error.instancePath)
      ? isAboutKeys(error)
      : isUndecided(error) || !undecided.some((path) => isAtOrBelow(error.instancePath, path)),
  );
  const problems = [
    ...relevant
      .filter(({ instancePath }) => !CHECKS.test(instancePath))
      .flatMap((error) => describe(error, yaml) ?? []),
    ...listsOfChecks(relevant).flatMap((path) => checkListProblems(yaml, path)),
  ];
  return { kind: 'problems', problems: problems.sort(byPlace).slice(0, MOST_PROBLEMS) };
}

const isUndecided = ({ keyword, instancePath }: ErrorObject): boolean =>
  keyword === 'oneOf' || (keyword === 'anyOf' && instancePath !== '');

/** Whether what stands at a place with alternatives is a mapping, as one of them is, with mistakes inside that can be told. */
function isMeantAsMapping(path: string, yaml: YamlFile, errors: readonly ErrorObject[]): boolean {
  const segments = segmentsOf(path);
  const value = valueAt(yaml.data, segments);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (segments.length === 0 || allowedKeys(schemaPlace(segments)?.node ?? {}).length === 0) return false;
  return errors.some(
    (error) => error.instancePath.startsWith(`${path}/`) || (error.instancePath === path && isAboutKeys(error)),
  );
}

const KEY_RULES: readonly string[] = ['additionalProperties', 'required', 'propertyNames', 'minProperties'];
const isAboutKeys = ({ keyword }: ErrorObject): boolean => KEY_RULES.includes(keyword);

const isAtOrBelow = (path: string, ancestor: string): boolean => path === ancestor || path.startsWith(`${ancestor}/`);

const byPlace = (a: UserError, b: UserError): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** What is wrong inside a list of checks is said in the words that are also used for those in a schema of rows. */
const CHECKS = /^\/models\/[^/]+\/data\/[^/]+\/checks(?=\/)/;

const listsOfChecks = (errors: readonly ErrorObject[]): readonly (readonly string[])[] =>
  [...new Set(errors.flatMap(({ instancePath }) => CHECKS.exec(instancePath)?.[0] ?? []))].map(segmentsOf);

function checkListProblems(yaml: YamlFile, path: readonly string[]): readonly UserError[] {
  const place = (below: readonly string[]) => placeOf(yaml, [...path, ...below]);
  return problemsOf(() => parseChecks(valueAt(yaml.data, path), { what: shownPath(path), place }));
}

/** Undefined for an error that another one says better. */
function describe(error: ErrorObject, yaml: YamlFile): UserError | undefined {
  const path = segmentsOf(error.instancePath);
  const value = valueAt(yaml.data, path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(yaml, path, textParam(error, 'additionalProperty'));
    case 'required':
      // The two keys that the root wants one of; said once, by `anyOf`.
      return path.length === 0 && textParam(error, 'missingProperty') !== 'version'
        ? undefined
        : missingKey(yaml, path, textParam(error, 'missingProperty'));
    case 'anyOf':
      return new UserError('config.missing-key', 'There are no `models` here.', {
        ...placeOf(yaml, []),
        hint: 'Add `models:`, or `include:` with the files that hold them.',
      });
    case 'propertyNames':
      return wrongName(yaml, path, textParam(error, 'propertyName'));
    case 'pattern':
    case 'minLength':
    case 'maxLength':
      // About a key when the value is no text; said by `propertyNames`.
      return typeof value === 'string' ? wrongValue(yaml, path, value, 'config.wrong-value') : undefined;
    case 'type':
      return wrongValue(yaml, path, value, 'config.wrong-type');
    case 'minItems':
    case 'minProperties':
    case 'maxItems':
    case 'maxProperties':
    case 'uniqueItems':
      return wrongCount(yaml, path, error);
    default:
      return wrongValue(yaml, path, value, 'config.wrong-value');
  }
}

function unknownKey(yaml: YamlFile, path: readonly string[], key: string): UserError {
  const place = schemaPlace(path);
  const allowed = place === undefined ? [] : allowedKeys(place.node);
  const meant = suggest(key, allowed);
  const list = `Allowed here: ${allowed.map((name) => `\`${name}\``).join(', ')}.`;
  const where = path.length === 0 ? '' : ` in ${shownPath(path)}`;
  return new UserError('config.unknown-key', `Unknown key ${quoted(key)}${where}.`, {
    ...keyPlaceOf(yaml, [...path, key]),
    hint: meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`,
  });
}

function missingKey(yaml: YamlFile, path: readonly string[], key: string): UserError {
  const node = schemaPlace([...path, key])?.node;
  const example = node?.examples?.[0];
  const hint = example === undefined ? `Add \`${key}:\`.` : `Add for example \`${key}: ${inline(example)}\`.`;
  const where = path.length === 0 ? 'The file' : shownPath(path);
  return new UserError('config.missing-key', `${where} needs the key \`${key}\`.`, {
    ...placeOf(yaml, path),
    hint: node?.description === undefined ? hint : `${hint} ${node.description}`,
  });
}

function wrongName(yaml: YamlFile, path: readonly string[], key: string): UserError {
  const kind = path.at(-1) === 'models' ? 'model' : 'name';
  return new UserError('config.wrong-name', `${quoted(key)} cannot be the name of a ${kind} in ${shownPath(path)}.`, {
    ...keyPlaceOf(yaml, [...path, key]),
    hint: 'A name has 1 to 63 lower-case letters, digits and hyphens, and starts and ends with a letter or digit.',
  });
}

function wrongValue(yaml: YamlFile, path: readonly string[], value: unknown, code: string): UserError {
  const place = schemaPlace(path);
  const what = path.length === 0 ? 'The file' : shownPath(path);
  const expected = place === undefined ? 'something else' : expectation(place);
  const given = typeof value === 'object' && value !== null ? typeName(value) : inline(value);
  const hint = place === undefined ? undefined : valueHint(place, value);
  return new UserError(code, `${what} must be ${expected}, not ${given}.`, { ...placeOf(yaml, path), hint });
}

function wrongCount(yaml: YamlFile, path: readonly string[], error: ErrorObject): UserError {
  const rule =
    error.keyword === 'uniqueItems'
      ? 'has the same entry twice'
      : `must have at ${error.keyword.startsWith('min') ? 'least' : 'most'} ${error.params['limit']} entries`;
  const example = schemaPlace(path)?.node.examples?.[0];
  return new UserError('config.wrong-value', `${shownPath(path)} ${rule}.`, {
    ...placeOf(yaml, path),
    hint: example === undefined ? undefined : `For example: \`${inline(example)}\`.`,
  });
}

const placeOf = (yaml: YamlFile, path: readonly string[]): UserErrorOptions =>
  yaml.positions.get(pointerOf(path)) ?? ancestorPlace(yaml, path);

const keyPlaceOf = (yaml: YamlFile, path: readonly string[]): UserErrorOptions =>
  yaml.keyPositions.get(pointerOf(path)) ?? placeOf(yaml, path);

/** What came through an alias is written somewhere else: the alias is the place to correct. */
const ancestorPlace = (yaml: YamlFile, path: readonly string[]): UserErrorOptions =>
  path.length === 0 ? { file: yaml.file, line: 1, column: 1 } : placeOf(yaml, path.slice(0, -1));

const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    data,
  );
}

function textParam(error: ErrorObject, name: string): string {
  const value: unknown = error.params[name];
  return typeof value === 'string' ? value : '';
}

const LONGEST = 80;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const quoted = (text: string): string => shorten(JSON.stringify(text));
const inline = (value: unknown): string => shorten(JSON.stringify(value) ?? 'nothing');

/** `models.wine.train.inputs[0]`, with a backtick on both sides. */
const shownPath = (path: readonly string[]): string => {
  const parts = path.map((key, index) => {
    if (/^\d+$/.test(key)) return `[${key}]`;
    const text = /^[\w-]+$/.test(key) ? key : JSON.stringify(key).replaceAll('`', "'");
    return index === 0 ? text : `.${text}`;
  });
  return `\`${shorten(parts.join(''))}\``;
};
