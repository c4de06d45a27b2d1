import type { FieldAddresses } from '../kernels/kernels.ts';
import { readTextState } from '../kernels/read-state.ts';
import { newTextState } from '../kernels/state.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { type ColumnProfiler, columnProfiler } from '../profile/column-profiler.ts';
import { mergeColumns } from '../profile/merge.ts';
import { unitOf } from './cell-rule.ts';
import type { ColumnCheck } from './column-check.ts';
import type { ColumnPlan } from './plan.ts';
import { type CellFinding, profileCell } from './second-look.ts';
import type { Workspace } from './workspace.ts';

/** Profiles the values of one column that its kernel does not profile itself. */
export interface SuspectProfiler {
  /** For values that come by themselves. */
  readonly single: ColumnProfiler;
  /** For suspects of a block. */
  block(check: ColumnCheck, fields: FieldAddresses): BlockSuspects;
  profile(): ColumnProfile;
}

export interface BlockSuspects {
  /** @param text of the field, with what a second look found */
  add(row: number, text: string | null | undefined, finding: CellFinding): void;
  /** The block is complete. */
  end(): void;
}

export function suspectProfiler({ name, rule }: ColumnPlan, { memory, kernels }: Workspace): SuspectProfiler {
  const unit = unitOf(rule);
  const single = columnProfiler(name, unit);
  const state = newTextState(memory, { values: false });

  /** Whether nothing but a kernel's length and hash of the field is needed: its values are no longer counted one by one. */
  const isPlainText = (text: string | null | undefined, { value, problems }: CellFinding): boolean =>
    value === text &&
    typeof text === 'string' &&
    text !== '' &&
    // What is valid in a column of dates or moments is one.
    (unit === 'number' || problems.length > 0) &&
    !single.isExact();

  function addTexts({ base, starts, ends, stride, gap }: FieldAddresses, rows: readonly number[]): void {
    const before = memory.mark();
    const pairs = memory.alloc(rows.length * 8);
    const words = memory.u32();
    for (const [index, row] of rows.entries()) {
      words[(pairs >> 2) + 2 * index] = (words[(starts + row * stride) >> 2] ?? 0) + gap;
      words[(pairs >> 2) + 2 * index + 1] = words[(ends + row * stride) >> 2] ?? 0;
    }
    kernels.profileTexts({ base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows: rows.length }, state);
    memory.release(before);
  }

  return {
    single,
    block(check, fields) {
      const texts: number[] = [];
      return {
        add(row, text, finding) {
          if (isProfiled(check, text)) return;
          if (isPlainText(text, finding)) texts.push(row);
          else profileCell(single, finding, unit);
        },
        end() {
          if (texts.length > 0) addTexts(fields, texts);
        },
      };
    },
    profile() {
      const own = single.profile();
      const { lengths, values } = readTextState(kernels, state);
      if (lengths === undefined) return own;
      return mergeColumns(own, { ...own, rows: lengths.count, nulls: 0, numbers: undefined, lengths, values });
    },
  };
}

/** Whether the kernel's own profile has this suspect already. */
function isProfiled({ profiles }: ColumnCheck, text: string | null | undefined): boolean {
  switch (profiles) {
    case 'no-suspects':
      return false;
    case 'nulls':
      return text === null || text === undefined;
    case 'nulls-and-texts':
      // Quoted empty cells are the one kind of text that the kernels leave out.
      return text !== '';
  }
}
