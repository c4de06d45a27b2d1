import { detailSections, fitted, footer, verdictSections } from './report-body.ts';
import type { ReportView } from './report-view.ts';

/** GitHub keeps 1 MiB per step. */
const LIMIT = 1_000_000;

/** The whole report for the job summary. */
export function jobSummary(view: ReportView): string {
  return fitted(
    (stage) =>
      [...verdictSections(view, stage), ...(stage.details ? detailSections(view) : []), footer(view)].join('\n\n'),
    LIMIT,
  );
}
