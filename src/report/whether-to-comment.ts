import type { ReportStyle } from '../config/project.ts';
import type { ReportRecord } from '../generated/report.ts';
import { conclusionOf } from './check-summary.ts';
import type { ShownState } from './hidden-state.ts';
import type { ReportView } from './report-view.ts';

/**
 * Whether the report goes into the comment. A comment that exists is always brought up to date: one that says yesterday's verdict would
 * be worse than none.
 * @param earlier what the existing comment shows; undefined without a comment
 */
export function whetherToComment({
  mode,
  earlier,
  view,
}: {
  readonly mode: ReportStyle['comment'];
  readonly earlier: ShownState | undefined;
  readonly view: Pick<ReportView, 'record' | 'terms' | 'situation'>;
}): boolean {
  if (earlier !== undefined) return true;
  switch (mode) {
    case 'always':
      return true;
    case 'changes':
      return view.situation !== 'compared' || differs(view.record);
    case 'failures':
      return ['failure', 'cancelled'].includes(conclusionOf(view));
  }
}

/** There is no earlier report on the pull request, so the baselines stand for it: anything but the same numbers is a change. */
function differs({ verdict, metrics }: ReportRecord): boolean {
  if (verdict !== 'pass') return true;
  return metrics.some(
    ({ gate, baselines }) => gate !== null && baselines.some(({ delta, test }) => test !== 'none' && delta !== 0),
  );
}
