import { reportMarker } from '../records/names.ts';
import { approvalSection, approvalSectionOf, replaceApprovalSection } from './approval-section.ts';
import { detailSections } from './detail-sections.ts';
import { hiddenState, shownState } from './hidden-state.ts';
import { footer } from './provenance.ts';
import type { ReportView } from './report-view.ts';
import { fitted, type Stage } from './stages.ts';
import { verdictSections } from './verdict-sections.ts';

/** GitHub refuses a comment of more than 65,536 characters. What is left over is room for the approvals, which come later. */
const LIMIT = 60_000;

/**
 * The sticky comment of one model, below GitHub's limit whatever the report holds: details go first, then rows that pass, then
 * failed rows beyond the first ones.
 * @param earlier the comment's text so far. When it shows this very report in this language, its approval section is kept: `review` wrote it.
 */
export function reportComment(view: ReportView, earlier: string | undefined): string {
  const shown = earlier === undefined ? undefined : shownState(earlier);
  const same = shown?.report === view.digest && shown.language === view.language;
  const kept = earlier !== undefined && same ? approvalSectionOf(earlier) : undefined;
  const body = fitted((stage) => render(view, stage), LIMIT);
  return kept === undefined ? body : (replaceApprovalSection(body, kept) ?? body);
}

function render(view: ReportView, stage: Stage): string {
  const { record, terms, language } = view;
  return [
    [reportMarker(record.model), hiddenState(view)].join('\n'),
    ...verdictSections(view, stage),
    approvalSection(
      { head: record.head, terms, promotable: record.promotable, approvals: [], rejections: [] },
      language,
    ),
    ...(stage.details === undefined ? [] : detailSections(view, stage.details)),
    footer(view),
  ].join('\n\n');
}
