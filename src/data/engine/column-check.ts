import { CHOICE_SLOT_BYTES, type FieldAddresses } from '../kernels/kernels.ts';
import { readNumberState, readTextState } from '../kernels/read-state.ts';
import { newNumberState, newTextState } from '../kernels/state.ts';
import type { ColumnProfile, ValueCounts } from '../profile/column-profile.ts';
import { columnProfiler } from '../profile/column-profiler.ts';
import { mergeColumns } from '../profile/merge.ts';
import { momentText } from '../profile/moment-text.ts';
import { repeated } from '../profile/repeat.ts';
import { valueCounts } from '../profile/value-counts.ts';
import { unitOf } from './cell-rule.ts';
import type { ColumnPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Rows whose field needs a second look. The two lists are disjoint. */
export interface Suspects {
  /** Not certified: the kernel knows no value for them. */
  readonly unread: readonly number[];
  /** Read, but outside the bounds of the rule: already part of the profile. */
  readonly outside: readonly number[];
}

/** One column's kernel with its state in linear memory. */
export interface ColumnCheck {
  /** Looks at one block of fields. */
  check(fields: FieldAddresses): Suspects;
  /** Where `check` leaves a number per row, NaN for none; undefined when it reads no numbers. */
  readonly values: number | undefined;
  /** Which suspects the kernel's profile takes by itself. */
  readonly profiles: 'no-suspects' | 'nulls' | 'nulls-and-texts';
  /** Adds the block just checked to the profile. */
  profile(fields: FieldAddresses): void;
  /** What the kernel profiled, nulls that needed no second look among it. */
  finish(): ColumnProfile;
}

const NOTHING: readonly number[] = [];

/** @param values where numbers may be left, one f64 per row */
export function columnCheck(
  plan: ColumnPlan,
  column: number,
  space: Workspace,
  profiled: boolean,
  values: number,
): ColumnCheck {
  const { rule } = plan;
  switch (rule.kind) {
    case 'integer':
    case 'number':
    case 'date':
    case 'date-time':
      return numericCheck(plan, rule, column, space, profiled, values);
    case 'boolean':
      return booleanCheck(plan, column, space, values);
    case 'choice':
      return choiceCheck(plan, rule, column, space);
    case 'anything':
    case 'text':
      return textCheck(plan, rule, column, space, profiled);
    case 'reference':
      return referenceCheck(plan);
  }
}

type RuleOf<Kind extends ColumnPlan['rule']['kind']> = Extract<ColumnPlan['rule'], { readonly kind: Kind }>;

function numericCheck(
  plan: ColumnPlan,
  rule: RuleOf<'integer' | 'number' | 'date' | 'date-time'>,
  column: number,
  space: Workspace,
  profiled: boolean,
  values: number,
): ColumnCheck {
  const { kernels, memory, suspects } = space;
  const nulls = space.nulls + column * 4;
  const nullable = plan.nullable ? 1 : 0;
  const read = kernels[KERNELS[rule.kind]];
  const state = profiled ? newNumberState(memory) : 0;
  const [minimum, maximum, multipleOf] =
    rule.kind === 'integer' || rule.kind === 'number'
      ? [rule.minimum, rule.maximum, rule.multipleOf]
      : [-Infinity, Infinity, undefined];
  const bounded = minimum > -Infinity || maximum < Infinity;
  return {
    values,
    profiles: 'nulls',
    check(fields) {
      const unread = listed(space, read(fields, nullable, values, suspects, nulls));
      const beyond = bounded
        ? listed(space, kernels.outside(values, fields.rows, minimum, maximum, suspects))
        : NOTHING;
      const uneven = multipleOf === undefined ? NOTHING : notMultiples(memory.f64(), values, fields.rows, multipleOf);
      return {
        unread,
        outside: uneven.length === 0 ? beyond : [...new Set([...beyond, ...uneven])].sort((a, b) => a - b),
      };
    },
    profile(fields) {
      if (state !== 0) kernels.profileNumbers(values, fields.rows, state);
    },
    finish() {
      const empty = nothingBut(plan, nullsAt(space, column));
      if (state === 0) return empty;
      const { numbers, values: counts } = readNumberState(kernels, state);
      return {
        ...empty,
        rows: empty.nulls + (numbers?.count ?? 0),
        numbers,
        values: momentsAsText(counts, empty.unit),
      };
    },
  };
}

/** The kernel has more room for texts than an exact profile may have. */
export const withinLimits = (values: ValueCounts): ValueCounts =>
  values.kind === 'exact' ? valueCounts(values.counts, values.registers) : values;

/** The kernel counts moments as numbers. */
export function momentsAsText(values: ValueCounts, unit: ColumnProfile['unit']): ValueCounts {
  if (values.kind === 'sketch' || unit === 'number') return values;
  return {
    ...values,
    counts: new Map([...values.counts].map(([value, count]) => [momentText(Number(value), unit), count])),
  };
}

const KERNELS = { integer: 'integers', number: 'numbers', date: 'dates', 'date-time': 'dateTimes' } as const;

/** As ajv decides it: the quotient is whole. What its `parseInt` would cut differently is looked at again. */
export function notMultiples(all: Float64Array, address: number, rows: number, divisor: number): readonly number[] {
  const found: number[] = [];
  const first = address / 8;
  for (let row = 0; row < rows; row += 1) {
    const quotient = (all[first + row] ?? Number.NaN) / divisor;
    const certain = Number.isNaN(quotient) || (quotient === Math.trunc(quotient) && Math.abs(quotient) < 1e21);
    if (!certain) found.push(row);
  }
  return found;
}

function booleanCheck(plan: ColumnPlan, column: number, space: Workspace, values: number): ColumnCheck {
  const { kernels, suspects } = space;
  const nulls = space.nulls + column * 4;
  let truths = 0;
  let falsehoods = 0;
  return {
    values,
    profiles: 'nulls',
    check: (fields) => ({
      unread: listed(space, kernels.booleans(fields, plan.nullable ? 1 : 0, values, suspects, nulls)),
      outside: NOTHING,
    }),
    profile({ rows }) {
      truths += kernels.countEqual(values, rows, 1);
      falsehoods += kernels.countEqual(values, rows, 0);
    },
    finish: () =>
      counted(plan, nullsAt(space, column), [
        [true, truths],
        [false, falsehoods],
      ]),
  };
}

function choiceCheck(plan: ColumnPlan, rule: RuleOf<'choice'>, column: number, space: Workspace): ColumnCheck {
  const { kernels, memory, suspects, scratch } = space;
  const nulls = space.nulls + column * 4;
  let slots = 64;
  while (slots < rule.texts.length * 2) slots *= 2;
  const table = memory.allocZeroed(slots * CHOICE_SLOT_BYTES);
  const counts = memory.allocZeroed(rule.texts.length * 4);
  rule.texts.forEach((text, id) => {
    const bytes = Buffer.from(text);
    memory.u8().set(bytes, scratch);
    kernels.putChoice(table, slots, scratch, bytes.length, id);
  });
  return {
    values: undefined,
    profiles: 'nulls',
    check: (fields) => ({
      unread: listed(space, kernels.choices(fields, plan.nullable ? 1 : 0, table, slots, counts, suspects, nulls)),
      outside: NOTHING,
    }),
    profile() {
      // Its counts are the profile.
    },
    finish: () =>
      counted(
        plan,
        nullsAt(space, column),
        rule.values.map((value, id) => [value, memory.u32()[(counts >> 2) + id] ?? 0]),
      ),
  };
}

function textCheck(
  plan: ColumnPlan,
  rule: RuleOf<'anything' | 'text'>,
  column: number,
  space: Workspace,
  profiled: boolean,
): ColumnCheck {
  const { kernels, memory, suspects } = space;
  const nulls = space.nulls + column * 4;
  const nullable = plan.nullable ? 1 : 0;
  const state = profiled ? newTextState(memory) : 0;
  const { shortest, longest, automaton } =
    rule.kind === 'text' ? rule : { shortest: 0, longest: 0xffffffff, automaton: undefined };
  const next = automaton === undefined ? 0 : copy(space, automaton.next);
  const accepting = automaton === undefined ? 0 : copy(space, automaton.accepting);
  const free = shortest === 0 && longest === 0xffffffff && automaton === undefined;
  return {
    values: undefined,
    profiles: 'nulls-and-texts',
    check: (fields) => ({
      unread: listed(
        space,
        free
          ? kernels.anything(fields, nullable, suspects, nulls)
          : kernels.texts(fields, nullable, shortest, longest, next, accepting, suspects, nulls),
      ),
      outside: NOTHING,
    }),
    profile(fields) {
      if (state !== 0) kernels.profileTexts(fields, state);
    },
    finish() {
      const empty = nothingBut(plan, nullsAt(space, column));
      if (state === 0) return empty;
      const { lengths, values } = readTextState(kernels, state);
      return { ...empty, rows: empty.nulls + (lengths?.count ?? 0), lengths, values: withinLimits(values) };
    },
  };
}

function copy({ memory }: Workspace, table: Uint8Array | Uint16Array): number {
  const address = memory.alloc(table.byteLength);
  memory.u8().set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), address);
  return address;
}

/** Every row is a suspect, so the second look makes the whole profile. */
const referenceCheck = (plan: ColumnPlan): ColumnCheck => ({
  values: undefined,
  profiles: 'no-suspects',
  check: ({ rows }) => ({ unread: Array.from({ length: rows }, (_, row) => row), outside: NOTHING }),
  profile() {},
  finish: () => nothingBut(plan, 0),
});

const nullsAt = ({ memory, nulls }: Workspace, column: number): number => memory.u32()[(nulls >> 2) + column] ?? 0;

const nothingBut = (plan: ColumnPlan, nulls: number): ColumnProfile => ({
  ...columnProfiler(plan.name, unitOf(plan.rule)).profile(),
  rows: nulls,
  nulls,
});

function counted(
  plan: ColumnPlan,
  nulls: number,
  values: readonly (readonly [value: unknown, times: number])[],
): ColumnProfile {
  const columns = values
    .filter(([, times]) => times > 0)
    .map(([value, times]) => {
      const once = columnProfiler(plan.name, unitOf(plan.rule));
      once.add(value);
      return repeated(once.profile(), times);
    });
  return mergeColumns(nothingBut(plan, nulls), ...columns);
}

const listed = ({ memory, suspects }: Workspace, count: number): readonly number[] =>
  count === 0 ? NOTHING : Array.from(memory.u32().subarray(suspects >> 2, (suspects >> 2) + count));
