import { reportMarker } from '../records/names.ts';
import { approvalSection, approvalSectionOf, replaceApprovalSection } from './approval-section.ts';
import { hiddenState, shownReport } from './hidden-state.ts';
import { detailSections, fitted, footer, type Stage, verdictSections } from './report-body.ts';
import type { ReportView } from './report-view.ts';

/** GitHub refuses a comment of more than 65,536 characters; the approval section may still grow. */
const LIMIT = 65_000;

/**
 * The sticky comment of one model, below GitHub's limit whatever the report holds: details go first, then rows that pass, then
 * failed rows beyond the first ones.
 * @param earlier the comment's text so far. When it shows this very report, its approval section is kept: `review` wrote it.
 */
export function reportComment(view: ReportView, earlier: string | undefined): string {
  const kept = earlier !== undefined && shownReport(earlier) === view.digest ? approvalSectionOf(earlier) : undefined;
  const body = fitted((stage) => render(view, stage), LIMIT);
  return kept === undefined ? body : (replaceApprovalSection(body, kept) ?? body);
}

function render(view: ReportView, stage: Stage): string {
  const { record, terms } = view;
  return [
    [reportMarker(record.model), hiddenState(record, view.digest)].join('\n'),
    ...verdictSections(view, stage),
    approvalSection({ head: record.head, terms, promotable: record.promotable, approvals: [], rejections: [] }),
    ...(stage.details ? detailSections(view) : []),
    footer(view),
  ].join('\n\n');
}
