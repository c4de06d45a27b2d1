import {
  ABSENT_FIELD,
  JSON_INFO,
  JSON_KEY_BYTES,
  JSON_KIND,
  JSON_PLAN,
  type JsonKernels,
  NO_STEP,
} from './json-kernels.ts';
import { EMPTY_TEXT } from './kernels.ts';
import { latin1 } from './twin-fields.ts';

const LINE_FEED = 0x0a;

const START = /[ \t\r]*\{[ \t\r]*/y;
const SEPARATOR = /[ \t\r]*,[ \t\r]*/y;
const END = /[ \t\r]*\}[ \t\r]*$/y;
const NAME = /"([ !#-[\]-\xff]*)"[ \t\r]*:[ \t\r]*/y;
const NULL = /null/y;
const LITERAL = /true|false|-?(?:0(?![0-9])|[1-9][0-9]*)(?:\.[0-9]+|(?!\.))(?:[eE][+-]?[0-9]+|(?![eE]))/y;
const STRING = /"(?:[ !#-[\]-\xff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The kernels that cut rows of JSON Lines. */
export function twinJson(memory: WebAssembly.Memory): JsonKernels {
  return {
    jsonLines(base, limit, plan, maximumRows, pairs, scratch, info) {
      const view = new DataView(memory.buffer);
      const bytes = new Uint8Array(memory.buffer);
      const facts = readPlan(memory, plan);
      let [line, rows, lookups, copied] = [base, 0, 0, scratch];
      for (; line < base + limit && rows < maximumRows; rows += 1) {
        const end = bytes.indexOf(LINE_FEED, line);
        const row = cutRow(latin1(bytes.subarray(line, end)), facts);
        if (row === undefined) break;
        row.fields.forEach((field, column) => {
          const pair = pairs + 8 * (rows * facts.columns.length + column);
          let [from, to] = [line + field.start - base, line + field.end - base];
          if (field.kind === 'absent') [from, to] = [ABSENT_FIELD, ABSENT_FIELD];
          else if (field.kind === 'empty') [from, to] = [EMPTY_TEXT, EMPTY_TEXT];
          else if (field.kind === 'copy') {
            bytes.set(field.text, copied);
            [from, to] = [copied - base, copied - base + field.text.length];
            copied += field.text.length;
          }
          view.setUint32(pair, from, true);
          view.setUint32(pair + 4, to, true);
        });
        lookups += row.lookups;
        line = end + 1;
      }
      view.setUint32(info + 4 * JSON_INFO.consumed, line - base, true);
      view.setUint32(info + 4 * JSON_INFO.lookups, lookups, true);
      return rows;
    },

    putJsonKey(table, _slots, name, length, column) {
      const view = new DataView(memory.buffer);
      let slot = table;
      while (view.getUint32(slot, true) !== 0) slot += JSON_KEY_BYTES;
      for (const [index, word] of [column + 1, length, name].entries()) view.setUint32(slot + 4 * index, word, true);
    },
  };
}

type Field =
  | { readonly kind: 'span' | 'absent' | 'empty'; readonly start: number; readonly end: number }
  | { readonly kind: 'copy'; readonly start: number; readonly end: number; readonly text: Uint8Array };

interface Facts {
  readonly steps: readonly { readonly literal: string; readonly column: number }[];
  readonly columns: readonly { readonly kind: number; readonly nextStep: number }[];
  readonly names: ReadonlyMap<string, number>;
}

function readPlan(memory: WebAssembly.Memory, plan: number): Facts {
  const view = new DataView(memory.buffer);
  const word = (address: number) => view.getUint32(address, true);
  const text = (address: number, length: number) => latin1(new Uint8Array(memory.buffer, address, length));
  const slots = Array.from(
    { length: word(plan + JSON_PLAN.slots) },
    (_, slot) => word(plan + JSON_PLAN.table) + slot * JSON_KEY_BYTES,
  );
  return {
    steps: Array.from({ length: word(plan + JSON_PLAN.stepCount) }, (_, index) => {
      const step = word(plan + JSON_PLAN.steps) + 16 * index;
      return { literal: text(word(step), word(step + 4)), column: word(step + 8) };
    }),
    columns: Array.from({ length: word(plan + JSON_PLAN.columns) }, (_, column) => {
      const entry = word(plan + JSON_PLAN.kinds) + 8 * column;
      return { kind: word(entry), nextStep: word(entry + 4) };
    }),
    names: new Map(
      slots.filter((slot) => word(slot) !== 0).map((slot) => [text(word(slot + 8), word(slot + 4)), word(slot) - 1]),
    ),
  };
}

/** @param line a character per byte, without its line feed */
function cutRow(line: string, { steps, columns, names }: Facts) {
  const fields = columns.map((): Field => ({ kind: 'absent', start: 0, end: 0 }));
  let [at, step, lookups] = [0, 0, 0];
  const read = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(line);
  };
  for (;;) {
    const expected = steps[step];
    let column: number | undefined;
    if (expected !== undefined && line.startsWith(expected.literal, at)) {
      at += expected.literal.length;
      column = expected.column;
    } else {
      if (at > 0 && read(END, at) !== null) return { fields, lookups };
      const before = read(at === 0 ? START : SEPARATOR, at);
      if (before === null) return undefined;
      if (at === 0 && read(END, before[0].length) !== null) return { fields, lookups };
      const name = read(NAME, at + before[0].length);
      column = names.get(name?.[1] ?? '');
      if (name === null || column === undefined) return undefined;
      at += before[0].length + name[0].length;
      lookups += 1;
    }
    const { kind, nextStep } = columns[column] ?? { kind: -1, nextStep: NO_STEP };
    const field = fields[column]?.kind === 'absent' ? readField(kind, at, read) : undefined;
    if (field === undefined) return undefined;
    fields[column] = field.field;
    at += field.length;
    if (nextStep !== NO_STEP) step = nextStep;
  }
}

/** The field that begins at an offset, and the length of its token; undefined when it is not of the kind. */
function readField(
  kind: number,
  at: number,
  read: (pattern: RegExp, from: number) => RegExpExecArray | null,
): { readonly field: Field; readonly length: number } | undefined {
  if (read(NULL, at)) return { field: { kind: 'span', start: at, end: at }, length: 4 };
  const [string] = (kind !== JSON_KIND.literal && read(STRING, at)) || [];
  if (string === undefined) {
    const [literal] = (kind !== JSON_KIND.text && read(LITERAL, at)) || [];
    return literal === undefined
      ? undefined
      : { field: { kind: 'span', start: at, end: at + literal.length }, length: literal.length };
  }
  const { length } = string;
  if (kind === JSON_KIND.any) return { field: { kind: 'span', start: at, end: at + length }, length };
  if (length === 2) return { field: { kind: 'empty', start: at, end: at }, length };
  if (!string.includes('\\')) return { field: { kind: 'span', start: at + 1, end: at + length - 1 }, length };
  const bytes = Buffer.from(string, 'latin1');
  const text = JSON.parse(bytes.toString('utf8')) as string;
  return text.isWellFormed()
    ? { field: { kind: 'copy', start: at, end: at, text: Buffer.from(text, 'utf8') }, length }
    : undefined;
}
