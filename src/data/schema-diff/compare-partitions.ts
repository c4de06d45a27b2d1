import { type Finding, finding, shown } from './change.ts';

/**
 * The differences between the columns that folder names give to all rows (`year=2024`), from the outermost folder to the innermost. Whoever writes the
 * files has to write other folders, and whoever picks files by their folders finds none: so both sides break.
 */
export function comparePartitions(before: readonly string[], after: readonly string[]): readonly Finding[] {
  const gone = before.filter((column) => !after.includes(column));
  const come = after.filter((column) => !before.includes(column));
  const [from, otherGone] = gone;
  const [to, otherCome] = come;
  const isRenamed = otherGone === undefined && otherCome === undefined && from !== undefined && to !== undefined;
  if (isRenamed && before.indexOf(from) === after.indexOf(to))
    return [changed(to, `The partition ${shown(from)} seems to be called ${shown(to)} now${levels(before, after)}.`)];
  if (gone.length === 0 && come.length === 0) {
    const moved = after.find((column, at) => before[at] !== column);
    return moved === undefined
      ? []
      : [changed(moved, `The partitions stand in another order${levels(before, after)}.`)];
  }
  return [
    ...gone.map((column) => changed(column, `The partition ${shown(column)} was removed${levels(before, after)}.`)),
    ...come.map((column) => changed(column, `The partition ${shown(column)} was added${levels(before, after)}.`)),
  ];
}

const changed = (column: string, message: string): Finding =>
  finding('PARTITION_CHANGED', { column, message, path: ['properties', column] });

const levels = (before: readonly string[], after: readonly string[]): string =>
  `: the folders were ${words(before)} and are ${words(after)}`;

const words = (columns: readonly string[]): string =>
  columns.length === 0 ? 'no columns' : columns.map(shown).join(' / ');
