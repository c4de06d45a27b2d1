import { mergeOrder, type OrderState } from '../checks/row-order.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import type { MergedParts } from './check-parts.ts';
import type { FileFindings } from './dataset-request.ts';
import { mergeProfiles } from './merge-parts.ts';
import type { CheckPlan } from './plan.ts';
import { mergeRanges, type RangeCount } from './range-counter.ts';

/** One file of a data set after its check. */
export interface CheckedFile {
  readonly findings: FileFindings;
  readonly columns: readonly string[];
  /** Undefined when not even the header could be read. */
  readonly read: { readonly plan: CheckPlan; readonly parts: MergedParts } | undefined;
}

/** All files of a data set as one. */
export interface MergedFiles {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly profile: TableProfile | undefined;
  readonly ranges: ReadonlyMap<string, RangeCount>;
  readonly orders: ReadonlyMap<string, OrderState>;
}

const NO_RANGE: RangeCount = { count: 0, samples: [] };
const NO_ORDER: OrderState = { first: undefined, last: undefined, breaches: 0, samples: [] };

/** @param files in order */
export function mergeFiles(files: readonly CheckedFile[]): MergedFiles {
  const ranges = new Map<string, RangeCount>();
  const orders = new Map<string, OrderState>();
  let rows = 0;
  for (const { findings, read } of files) {
    for (const { firstRow, observed } of read?.parts.observed ?? []) {
      read?.plan.ranges.forEach(({ id }, index) => {
        ranges.set(id, mergeRanges(ranges.get(id) ?? NO_RANGE, observed.ranges[index] ?? NO_RANGE, rows + firstRow));
      });
      read?.plan.orders.forEach((rule, index) => {
        orders.set(
          rule.id,
          mergeOrder(orders.get(rule.id) ?? NO_ORDER, observed.orders[index] ?? NO_ORDER, rule, rows + firstRow),
        );
      });
    }
    rows += findings.rows;
  }
  const profile = mergeProfiles(files.map(({ read }) => read?.parts.profile));
  return { rows, columns: [...new Set(files.flatMap(({ columns }) => columns))], profile, ranges, orders };
}
