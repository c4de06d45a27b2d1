import type { IssueComment, PullRequest } from '../../src/ports.ts';
import { reportMarker } from '../../src/records/names.ts';
import { type ApprovalView, approvalSection, replaceApprovalSection } from '../../src/report/approval-section.ts';
import { shownReport, shownState } from '../../src/report/hidden-state.ts';
import { planSticky } from '../../src/report/sticky-comment.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import { approvalTerms } from '../../src/review/authorise.ts';
import type { ModelReview } from '../../src/review/gather.ts';
import { approvalStatus } from '../../src/review/status.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';
import { type Answer, refused } from './answer.ts';
import type { ReviewPorts } from './ports.ts';
import { attempt } from './reply.ts';
import type { Situation } from './situation.ts';

/**
 * Sets the commit status and rewrites the approval sections of the reports. A refusal when the pull request has moved on meanwhile: what was
 * found out is not about its head any more.
 */
export async function show(ports: ReviewPorts, situation: Situation): Promise<Answer | undefined> {
  const { pullRequest, reviews, language } = situation;
  const status = approvalStatus(reviews, pullRequest.url, language);
  const now = await ports.pullRequests.get(pullRequest.number);
  if (!isSame(pullRequest, now)) {
    return refused('review.head-moved', { code: 'moved', values: {} }, language);
  }
  if (status !== undefined) await ports.statuses.set(pullRequest.head.commit, status);
  await attempt(ports.log, 'The report comments were not updated', () => showSections(ports, situation));
  return undefined;
}

const isSame = (before: PullRequest, now: PullRequest): boolean =>
  now.state === before.state && now.head.commit === before.head.commit && now.base.branch === before.base.branch;

async function showSections({ comments }: ReviewPorts, { pullRequest, reviews }: Situation): Promise<void> {
  const [viewer, all] = [await comments.viewer(), await comments.list(pullRequest.number)];
  for (const review of reviews) {
    const plan = planSticky(all, viewer, reportMarker(review.model), (earlier) =>
      withSection(review, pullRequest, earlier),
    );
    if (plan.kind === 'update' && (await isUnchanged(plan.comment))) await comments.update(plan.comment.id, plan.body);
  }

  // A new report may have been written a moment ago; it must not be overwritten with the old one.
  async function isUnchanged({ id, body }: IssueComment): Promise<boolean> {
    return (await comments.get(id))?.body === body;
  }
}

/** The comment as it should be. One that shows another report is left alone. */
function withSection(review: ModelReview, { head }: PullRequest, earlier: string | undefined): string {
  if (earlier === undefined) return '';
  if (review.report === undefined || shownReport(earlier) !== review.report.digest) return earlier;
  const language = shownState(earlier)?.language ?? 'en';
  const section = approvalSection(viewOf(review, head.commit, language), language);
  return replaceApprovalSection(earlier, section) ?? earlier;
}

function viewOf({ policy, ...review }: ModelReview, head: string, language: Language): ApprovalView {
  const terms = policy && approvalTerms(policy.approve);
  const { approvals, rejections } = review.kind === 'open' ? review.state : { approvals: [], rejections: [] };
  const obstacle =
    review.kind === 'closed' && review.obstacle !== 'not-promotable'
      ? reviewSentence(review.reason, language)
      : undefined;
  return { head, terms, promotable: review.kind === 'open', obstacle, approvals, rejections };
}
