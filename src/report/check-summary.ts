import type { CheckConclusion } from '../ports.ts';
import { detailSections, fitted, verdictSections } from './report-body.ts';
import { plainHeadlineOf, type ReportView } from './report-view.ts';

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
  const render = (stage: Parameters<typeof verdictSections>[1]) =>
    [...verdictSections(view, stage), ...(stage.details ? detailSections(view) : [])].join('\n\n');
  return {
    conclusion: conclusionOf(view),
    title: plainHeadlineOf(view).slice(0, LONGEST_TITLE),
    summary: fitted(render, LIMIT),
  };
}

function conclusionOf({ record, terms, situation }: ReportView): CheckConclusion {
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
