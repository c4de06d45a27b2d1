import type { ActionOutcome, Decision } from '../../src/outcome.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { plainHeadlineOf, type ReportView } from '../../src/report/report-view.ts';
import type { CompareOutputs } from './inputs.gen.ts';

/** How the step ends. What keeps a model from being promoted fails it, so that the pull request shows it. */
export function outcomeOf(view: ReportView, commentUrl: string | undefined): ActionOutcome {
  const { record, digest } = view;
  const { decision, reason } = endingOf(view);
  const outputs: CompareOutputs = {
    verdict: record.verdict,
    'report-digest': digest,
    ...(commentUrl === undefined ? {} : { 'comment-url': commentUrl }),
  };
  return {
    decision,
    reason,
    // For the log and the outputs, which stay in English.
    message: plainHeadlineOf({ ...view, language: 'en' }),
    data: {
      model: record.model,
      head: record.head,
      verdict: record.verdict,
      promotable: record.promotable,
      reportDigest: digest,
      candidateDigest: record.candidate?.digest ?? null,
      reasons: record.reasons,
      commentUrl: commentUrl ?? null,
    },
    summary: jobSummary(view),
    outputs,
  };
}

/** There is nothing to judge in this pull request. @param summary for people, in their language */
export function nothingAffected(summary: string): ActionOutcome {
  const message = 'The change affects no model: nothing to compare, nothing to approve.';
  return { decision: 'skipped', reason: 'compare.nothing-affected', message, data: {}, summary };
}

function endingOf({ record, situation, terms }: ReportView): { readonly decision: Decision; readonly reason: string } {
  switch (situation) {
    case 'data-refused':
      return { decision: 'blocked', reason: 'compare.data-refused' };
    case 'training-failed':
      return { decision: 'failed', reason: 'compare.training-failed' };
    case 'training-cancelled':
      return { decision: 'failed', reason: 'compare.cancelled' };
    case 'no-candidate':
      return { decision: 'failed', reason: 'compare.no-candidate' };
    case 'compared':
      break;
  }
  if (terms === undefined) return { decision: 'inconclusive', reason: 'compare.no-policy' };
  switch (record.verdict) {
    case 'better':
      return { decision: 'ok', reason: 'compare.better' };
    case 'pass':
      return { decision: 'ok', reason: 'compare.pass' };
    case 'first':
      return { decision: 'ok', reason: 'compare.first' };
    case 'inconclusive':
      return { decision: record.promotable ? 'inconclusive' : 'blocked', reason: 'compare.inconclusive' };
    case 'worse':
      return { decision: 'blocked', reason: 'compare.worse' };
    case 'failed':
      return { decision: 'blocked', reason: 'compare.metrics-missing' };
  }
}
