import type { RowSchema } from '../row-schema.ts';
import type { AutomatonMaker } from './cell-rule.ts';
import { elementScan } from './json-elements.ts';
import { jsonColumnPlan, type ObservedType } from './json-rule.ts';
import type { ColumnPlan } from './plan.ts';

/** Bytes at the beginning of a file that tell its columns. */
export const JSON_SAMPLE_BYTES = 262_144;
/** Rows that are looked at to know the columns and what they usually hold. */
const SAMPLE_ROWS = 1_000;
/** Columns that the schema does not name and that are checked by kernels; the others come row by row. */
const MAXIMUM_FURTHER_COLUMNS = 200;

const LINE_FEED = 0x0a;

const decoder = new TextDecoder('utf-8');

/**
 * The columns of a file of JSON rows: those of the schema, and those that its first rows have beside them.
 * @param sample the first bytes of the file, cut anywhere
 * @param folders columns that the names of the file's folders give: they are the file's own only when its first rows have them
 */
export function jsonColumns(
  sample: Uint8Array,
  format: 'jsonl' | 'json',
  schema: RowSchema | undefined,
  automata: AutomatonMaker | undefined,
  folders: readonly string[] = [],
): readonly ColumnPlan[] {
  const observed = new Map<string, Set<string>>();
  let rows = 0;
  for (const bytes of format === 'jsonl' ? linesOf(sample) : elementsOf(sample)) {
    if (rows >= SAMPLE_ROWS) break;
    rows += 1;
    for (const [name, value] of Object.entries(parse(bytes) ?? {})) {
      const types = observed.get(name) ?? new Set();
      observed.set(name, types);
      if (value !== null) types.add(typeof value);
    }
  }
  const asked = [...(schema?.columns ?? []), ...(schema?.required ?? [])];
  const named = new Set(asked.filter((name) => observed.has(name) || !folders.includes(name)));
  const further = [...observed.keys()].filter((name) => !named.has(name)).slice(0, MAXIMUM_FURTHER_COLUMNS);
  return [...named, ...further].map((name) => jsonColumnPlan(name, schema, automata, onlyType(observed.get(name))));
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const lineEnd = bytes.indexOf(LINE_FEED, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** The elements of an array, or the one object. */
function* elementsOf(bytes: Uint8Array): Generator<Uint8Array> {
  let at = bytes.findIndex((byte) => byte === 0x5b || byte === 0x7b);
  if (at < 0) return;
  if (bytes[at] === 0x5b) at += 1;
  while (at < bytes.length) {
    while (SEPARATORS.includes(bytes[at] ?? -1)) at += 1;
    const end = elementScan().feed(bytes, at);
    if (end <= at) return;
    yield bytes.subarray(at, end);
    at = end;
  }
}

const SEPARATORS = [0x20, 0x0a, 0x0d, 0x09, 0x2c];

function parse(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // Broken rows are reported when they are checked.
    return undefined;
  }
}

function onlyType(types: ReadonlySet<string> | undefined): ObservedType {
  const [type, second] = types ?? [];
  if (second !== undefined) return undefined;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}
