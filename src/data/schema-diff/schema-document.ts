import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { messageOf, UserError } from '../../errors.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys from the root of a document to a place in it. */
export type Path = readonly (string | number)[];

/** A row schema and where in its file everything is. */
export interface SchemaDocument {
  readonly root: JsonObject;
  /** Line of the key (or item) at a path, from 1; of the nearest place above it when it is not there. */
  lineOf(path: Path): number;
}

/** @throws UserError `schema.syntax` */
export function parseSchemaDocument(text: string, file: string): SchemaDocument {
  const lines = new LineCounter();
  // JSON is YAML, and this parser tells positions.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const root = parseJson(text, file);
  const lineAt = (node: unknown): number | undefined => {
    const start = (node as Node | null | undefined)?.range?.[0];
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  return {
    root,
    lineOf(path) {
      let node: unknown = document.contents;
      let line = lineAt(node) ?? 1;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
          if (pair === undefined) return line;
          line = lineAt(pair.key) ?? line;
          node = pair.value;
        } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
          node = node.items[step];
          line = lineAt(node) ?? line;
        } else return line;
      }
      return line;
    },
  };
}

function parseJson(text: string, file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError('schema.syntax', `${file} is not valid JSON: ${messageOf(error)}`, {
      file,
      hint: 'A row schema is a JSON file (JSON Schema 2020-12).',
      cause: error,
    });
  }
  if (isObject(value)) return value;
  throw new UserError('schema.syntax', `${file} must hold one JSON object.`, { file, line: 1 });
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property, if it is an object. */
export function objectAt(parent: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isObject(value) ? value : undefined;
}

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const MAXIMUM_STEPS = 64;

/** What a local reference (`#/…`) points at, and where; undefined when there is nothing or it is not local. */
export function resolveReference(
  reference: unknown,
  root: JsonObject,
): { readonly schema: JsonObject; readonly path: Path } | undefined {
  if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference)) return undefined;
  const path = reference.split('/').slice(1).map(unescapeStep);
  let node: unknown = root;
  if (path.length > MAXIMUM_STEPS) return undefined;
  for (const step of path) {
    if (Array.isArray(node)) node = node[Number(step)];
    else node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return isObject(node) ? { schema: node, path } : undefined;
}

function unescapeStep(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return step;
  }
}
