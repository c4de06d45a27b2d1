import type { ParquetRowGroup } from '../parquet/footer.ts';
import type { PartRange } from './part.ts';

/**
 * Neighbouring ranges of row groups of about equal bytes.
 * @param wanted at most as many
 * @param least bytes worth a range of their own
 */
export function rowGroupRanges(
  rowGroups: readonly Pick<ParquetRowGroup, 'start' | 'end'>[],
  wanted: number,
  least: number,
): readonly PartRange[] {
  const sizes = rowGroups.map(({ start, end }) => end - start);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const share = Math.max(all / wanted, least);
  const starts = [0];
  let bytes = 0;
  sizes.forEach((size, index) => {
    // A range ends where its share is full, but the last one is not to be a scrap.
    if (bytes >= share * starts.length && all - bytes >= share / 2) starts.push(index);
    bytes += size;
  });
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY, exact: true }));
}
