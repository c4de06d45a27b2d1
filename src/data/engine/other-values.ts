import type { ColumnProfile } from '../profile/column-profile.ts';
import { type ColumnProfiler, columnProfiler } from '../profile/column-profiler.ts';
import { mergeColumns } from '../profile/merge.ts';
import { repeated } from '../profile/repeat.ts';

/** Profiles values that no kernel does, each as often as is said. */
export interface OtherValues {
  add(times: number, enter: (profiler: ColumnProfiler) => void): void;
  profile(): ColumnProfile;
}

/** Repeating a profile costs as much as this number of values. */
const FEW_TIMES = 16;

export function otherValues(name: string, unit: ColumnProfile['unit']): OtherValues {
  const profiler = columnProfiler(name, unit);
  let many: ColumnProfile | undefined;
  return {
    add(times, enter) {
      if (times <= FEW_TIMES) {
        for (let time = 0; time < times; time += 1) enter(profiler);
        return;
      }
      const once = columnProfiler(name, unit);
      enter(once);
      const more = repeated(once.profile(), times);
      many = many === undefined ? more : mergeColumns(many, more);
    },
    profile: () => (many === undefined ? profiler.profile() : mergeColumns(profiler.profile(), many)),
  };
}
