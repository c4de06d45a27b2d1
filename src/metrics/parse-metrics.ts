import { UserError } from '../errors.ts';
import { type JsonMember, type JsonNode, JsonProblem, readJsonTree } from './json-tree.ts';
import type { Metrics, MetricValue } from './metric-value.ts';

export interface ParsedMetrics {
  /** How the file was understood. Further formats become further words. */
  readonly format: 'json';
  /** At least one. */
  readonly metrics: Metrics;
  /** Sentences about values that are not metrics or were not read exactly. */
  readonly notes: readonly string[];
}

const MAXIMUM_METRICS_BYTES = 1_048_576;
const MAXIMUM_METRICS = 10_000;
const MAXIMUM_DEPTH = 16;
const MAXIMUM_NAME = 256;
const NOTED_NAMES = 5;

/**
 * Reads a metrics file: a JSON object of numbers, flat or nested; nested names are joined with dots.
 * The words NaN and Infinity are kept as words. Strings, lists, booleans and null are no metrics and are told in a note.
 * Throws `UserError('metrics.…')` with the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content bytes or text, at most 1 MiB
 * @param file name to show in errors, relative to the repository root
 */
export function parseMetrics(content: Uint8Array | string, file: string): ParsedMetrics {
  const text = decode(content, file);
  const problem: ProblemAt = (code, message, at, hint) =>
    new UserError(code, message, { file, ...placeOf(text, at), hint });

  const root = readTree(text, file);
  if (root.kind !== 'object') {
    throw problem(
      'metrics.shape',
      'The metrics file must hold a JSON object of numbers.',
      root.at,
      'Write for example {"accuracy": 0.93}.',
    );
  }
  const { values, ignored, inexact } = flatten(root.members, problem);
  if (values.size === 0) {
    throw problem(
      'metrics.empty',
      'The metrics file holds no number.',
      root.at,
      'Write at least one metric, for example {"accuracy": 0.93}.',
    );
  }
  return {
    format: 'json',
    // fromEntries defines own properties, also for a metric that is called __proto__.
    metrics: Object.fromEntries(values),
    notes: [
      ...note(ignored, 'not a number and therefore no metric'),
      ...note(inexact, 'beyond the range in which numbers are exact, so digits may be lost'),
    ],
  };
}

type ProblemAt = (code: string, message: string, at: number, hint: string) => UserError;

interface Flattened {
  readonly values: ReadonlyMap<string, MetricValue>;
  readonly ignored: readonly string[];
  readonly inexact: readonly string[];
}

function flatten(root: readonly JsonMember[], problem: ProblemAt): Flattened {
  const values = new Map<string, MetricValue>();
  const ignored: string[] = [];
  const inexact: string[] = [];

  const add = (name: string, at: number, value: MetricValue) => {
    if (values.has(name)) {
      throw problem(
        'metrics.duplicate-name',
        `Two values are called ${quoted(name)}: nested names are joined with dots.`,
        at,
        'Rename one of them.',
      );
    }
    if (values.size === MAXIMUM_METRICS) {
      throw problem(
        'metrics.too-many',
        `The metrics file holds more than ${MAXIMUM_METRICS} metrics.`,
        at,
        'Keep curves and histograms in files of their own.',
      );
    }
    values.set(name, value);
  };
  const visit = (members: readonly JsonMember[], prefix: string) => {
    const seen = new Set<string>();
    for (const { key, at, value } of members) {
      const name = `${prefix}${key}`;
      if (key === '' || name.length > MAXIMUM_NAME || !key.isWellFormed()) {
        throw problem('metrics.name', `A metric's name has 1 to ${MAXIMUM_NAME} Unicode characters.`, at, 'Rename it.');
      }
      if (seen.has(key)) {
        throw problem('metrics.duplicate-name', `The name ${quoted(name)} is written twice.`, at, 'Keep one of them.');
      }
      seen.add(key);
      if (value.kind === 'object') visit(value.members, `${name}.`);
      else if (value.kind !== 'number') ignored.push(name);
      else {
        add(name, at, value.value);
        if (!value.exact) inexact.push(name);
      }
    }
  };
  visit(root, '');
  return { values, ignored, inexact };
}

function decode(content: Uint8Array | string, file: string): string {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (bytes > MAXIMUM_METRICS_BYTES) {
    throw new UserError('metrics.too-large', `The metrics file has ${bytes} bytes; 1 MiB is allowed.`, {
      file,
      hint: 'Write only the metrics to it, and curves or samples to files of their own.',
    });
  }
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UserError('metrics.encoding', 'The metrics file is not UTF-8 text.', {
      file,
      hint: 'Write it as JSON in UTF-8.',
      cause,
    });
  }
}

function readTree(text: string, file: string): JsonNode {
  try {
    return readJsonTree(text, MAXIMUM_DEPTH);
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const place = placeOf(text, error.at);
    if (error.problem === 'depth') {
      throw new UserError('metrics.too-deep', error.message, { file, ...place, hint: 'Write fewer levels.' });
    }
    throw new UserError('metrics.syntax', `The metrics file is not JSON. ${error.message}`, {
      file,
      ...place,
      hint: text.trim() === '' ? 'The file is empty: did the training write it?' : 'Write it with a JSON library.',
    });
  }
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

function note(names: readonly string[], what: string): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, NOTED_NAMES).map(quoted).join(', ');
  const more = names.length > NOTED_NAMES ? ` and ${names.length - NOTED_NAMES} more` : '';
  return [`${shown}${more}: ${what}.`];
}

const quoted = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
