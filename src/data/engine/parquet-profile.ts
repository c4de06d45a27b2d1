import { EMPTY_TEXT } from '../kernels/kernels.ts';
import { readNumberState, readTextState } from '../kernels/read-state.ts';
import { newNumberState, newTextState } from '../kernels/state.ts';
import { BATCH_ROWS, type ParquetValue } from '../parquet/batches.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { columnProfiler } from '../profile/column-profiler.ts';
import { mergeColumns } from '../profile/merge.ts';
import { repeated } from '../profile/repeat.ts';
import { unitOf } from './cell-rule.ts';
import { columnCheck, momentsAsText, withinLimits } from './column-check.ts';
import { type OtherValues, otherValues } from './other-values.ts';
import type { ParquetColumnPlan } from './parquet-plan.ts';
import { type DecodedValues, sliceOf } from './parquet-values.ts';
import type { ColumnPlan } from './plan.ts';
import { profileCell, type SecondLook } from './second-look.ts';
import type { Workspace } from './workspace.ts';

/** The profile of one column in a part. */
export interface ParquetProfile {
  /** @param counts address of a u32 per value that says how often it occurs; 0 for once */
  add(values: DecodedValues, counts: number): void;
  /** Values that come one by one. */
  addValue(value: ParquetValue): void;
  addNulls(count: number): void;
  finish(): ColumnProfile;
}

/** How the values of one kind of column are profiled. */
interface Way {
  add(values: DecodedValues, counts: number, others: OtherValues): void;
  profile(): ColumnProfile;
}

/** Allocates what it needs at once. @param look of the column, for texts that are moments when they are valid */
export function parquetProfile(
  plan: ColumnPlan,
  column: ParquetColumnPlan['column'],
  space: Workspace,
  look: SecondLook | undefined,
): ParquetProfile {
  const others = otherValues(plan.name, unitOf(plan.rule));
  const way = wayOf(plan, column, space, look);
  let nulls = 0;
  return {
    add: (values, counts) => way.add(values, counts, others),
    addValue: (value) => others.add(1, (profiler) => profiler.add(value)),
    addNulls(count) {
      nulls += count;
    },
    finish() {
      const all = mergeColumns(way.profile(), others.profile());
      return { ...all, rows: all.rows + nulls, nulls: all.nulls + nulls };
    },
  };
}

function wayOf(
  plan: ColumnPlan,
  column: ParquetColumnPlan['column'],
  space: Workspace,
  look: SecondLook | undefined,
): Way {
  const kind = column.kind === 'list' ? 'list' : column.scalar.kind;
  switch (kind) {
    case 'boolean':
      return truths(plan, space);
    case 'integer':
    case 'number':
    case 'decimal':
    case 'date':
    case 'date-time':
      return numbers(plan, space);
    case 'text':
    case 'binary':
    case 'uuid':
      return unitOf(plan.rule) === 'number' ? texts(plan, space) : momentTexts(plan, space, look);
    case 'time':
    case 'list':
      return {
        add: (values, counts, others) => addEach(values, counts, others, space),
        profile: () => emptyProfile(plan),
      };
  }
}

const emptyProfile = (plan: ColumnPlan): ColumnProfile => columnProfiler(plan.name, unitOf(plan.rule)).profile();

/** How often a value occurs. */
const timesOf = ({ memory }: Workspace, counts: number, position: number): number =>
  counts === 0 ? 1 : (memory.u32()[counts / 4 + position] ?? 0);

function addEach(values: DecodedValues, counts: number, others: OtherValues, space: Workspace): void {
  for (let position = 0; position < values.count; position += 1) {
    const times = timesOf(space, counts, position);
    const value = times === 0 ? null : values.valueOf(position);
    if (value !== null) others.add(times, (profiler) => profiler.add(value));
  }
}

function addOdd(
  values: DecodedValues,
  positions: readonly number[],
  counts: number,
  others: OtherValues,
  space: Workspace,
): void {
  for (const position of positions) {
    const times = timesOf(space, counts, position);
    const value = times === 0 ? null : values.valueOf(position);
    if (times > 0) others.add(times, (profiler) => profiler.add(value));
  }
}

function truths(plan: ColumnPlan, space: Workspace): Way {
  const found = { true: 0, false: 0 };
  return {
    add({ content, count }, counts) {
      if (content.content !== 'numbers') return;
      const all = space.memory.f64();
      const first = content.values / 8;
      for (let position = 0; position < count; position += 1) {
        const value = all[first + position];
        if (value === 1) found.true += timesOf(space, counts, position);
        else if (value === 0) found.false += timesOf(space, counts, position);
      }
    },
    profile: () =>
      [true, false].reduce((sum, truth) => {
        const times = found[`${truth}`];
        const once = columnProfiler(plan.name, unitOf(plan.rule));
        once.add(truth);
        return times === 0 ? sum : mergeColumns(sum, repeated(once.profile(), times));
      }, emptyProfile(plan)),
  };
}

function numberKernel(plan: ColumnPlan, { kernels, memory }: Workspace) {
  const state = newNumberState(memory);
  const unit = unitOf(plan.rule);
  return {
    add(values: number, rows: number, counts: number): void {
      if (counts === 0) kernels.profileNumbers(values, rows, state);
      else kernels.profileCountedNumbers(values, counts, rows, state);
    },
    profile(): ColumnProfile {
      const { numbers: found, values } = readNumberState(kernels, state);
      return { ...emptyProfile(plan), rows: found?.count ?? 0, numbers: found, values: momentsAsText(values, unit) };
    },
  };
}

function numbers(plan: ColumnPlan, space: Workspace): Way {
  const kernel = numberKernel(plan, space);
  return {
    add(values, counts, others) {
      if (values.content.content === 'numbers') kernel.add(values.content.values, values.count, counts);
      addOdd(values, values.odd, counts, others, space);
    },
    profile: kernel.profile,
  };
}

function texts(plan: ColumnPlan, space: Workspace): Way {
  const { kernels, memory } = space;
  const state = newTextState(memory);
  return {
    add(values, counts, others) {
      if (values.content.content !== 'texts') return;
      const { fields } = values.content;
      if (counts === 0) kernels.profileTexts(fields, state);
      else kernels.profileCountedTexts(fields, counts, state);
      const words = memory.u32();
      const odd = new Set(values.odd);
      let empty = 0;
      for (let position = 0; position < values.count; position += 1)
        if (words[(fields.ends + position * fields.stride) / 4] === EMPTY_TEXT && !odd.has(position))
          empty += timesOf(space, counts, position);
      if (empty > 0) others.add(empty, (profiler) => profiler.add(''));
      addOdd(values, values.odd, counts, others, space);
    },
    profile() {
      const { lengths, values } = readTextState(kernels, state);
      return { ...emptyProfile(plan), rows: lengths?.count ?? 0, lengths, values: withinLimits(values) };
    },
  };
}

/** Texts that are dates or moments when they are valid. */
function momentTexts(plan: ColumnPlan, space: Workspace, look: SecondLook | undefined): Way {
  const unit = unitOf(plan.rule);
  const kernel = numberKernel(plan, space);
  // Nulls are counted elsewhere.
  const check = columnCheck({ ...plan, nullable: true }, 0, space, false, space.values);
  return {
    add(values, counts, others) {
      for (let from = 0; from < values.count; from += BATCH_ROWS) {
        const slice = sliceOf(values, from, Math.min(BATCH_ROWS, values.count - from));
        if (slice.content.content !== 'texts') return;
        const own = counts === 0 ? 0 : counts + from * 4;
        const { unread } = check.check(slice.content.fields);
        kernel.add(space.values, slice.count, own);
        for (const position of unread) {
          const times = timesOf(space, own, position);
          const finding = times === 0 ? undefined : look?.ofValue(slice.valueOf(position));
          if (finding !== undefined) others.add(times, (profiler) => profileCell(profiler, finding, unit));
        }
      }
    },
    profile: kernel.profile,
  };
}
