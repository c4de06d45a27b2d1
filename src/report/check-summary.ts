import type { CheckConclusion } from '../ports.ts';
import { detailSections } from './detail-sections.ts';
import { plainHeadlineOf, type ReportView } from './report-view.ts';
import { fitted } from './stages.ts';
import { verdictSections } from './verdict-sections.ts';

const LIMIT = 65_000;
const LONGEST_TITLE = 200;

export interface CheckText {
  readonly conclusion: CheckConclusion;
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

/** The report as a check run. A report that allows no promotion fails, one that leaves the question open is neutral. */
export function checkText(view: ReportView): CheckText {
  return {
    conclusion: conclusionOf(view),
    title: plainHeadlineOf(view).slice(0, LONGEST_TITLE).toWellFormed(),
    summary: fitted(
      (stage) =>
        [
          ...verdictSections(view, stage),
          ...(stage.details === undefined ? [] : detailSections(view, stage.details)),
        ].join('\n\n'),
      LIMIT,
    ),
  };
}

/** What the check concludes. */
export function conclusionOf({
  record,
  terms,
  situation,
}: Pick<ReportView, 'record' | 'terms' | 'situation'>): CheckConclusion {
  if (situation === 'training-cancelled') return 'cancelled';
  // Without a policy nothing can be promoted anyway: failing would only keep the first configuration from being merged.
  if (terms === undefined && record.candidate !== null) return 'neutral';
  switch (record.verdict) {
    case 'better':
    case 'pass':
      return 'success';
    case 'first':
      return 'neutral';
    case 'inconclusive':
      return record.promotable ? 'neutral' : 'failure';
    case 'worse':
    case 'failed':
      return 'failure';
  }
}
