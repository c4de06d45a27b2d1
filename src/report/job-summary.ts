import { detailSections } from './detail-sections.ts';
import { footer } from './provenance.ts';
import type { ReportView } from './report-view.ts';
import { fitted } from './stages.ts';
import { verdictSections } from './verdict-sections.ts';

/** GitHub keeps 1 MiB per step. */
const LIMIT = 1_000_000;

/** There is room for more than in a comment. */
const SLICES = 1_000;

/** The whole report for the job summary. */
export function jobSummary(view: ReportView): string {
  return fitted(
    (stage) =>
      [
        ...verdictSections(view, stage),
        ...(stage.details === undefined ? [] : detailSections(view, { ...stage.details, slices: SLICES })),
        footer(view),
      ].join('\n\n'),
    LIMIT,
  );
}
