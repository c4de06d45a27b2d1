import type { Policy } from '../../src/config/policy.ts';
import { UserError } from '../../src/errors.ts';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { Clock } from '../../src/ports.ts';
import type { Digest } from '../../src/records/digest.ts';
import type { ExpectedRun } from '../../src/records/provenance.ts';
import { type GatherPorts, gatherApprovals, type ModelReview, type Obstacle } from '../../src/review/gather.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';
import type { Merge } from './merge.ts';

/** What was approved, and by whom. */
export interface ApprovedReport {
  readonly digest: Digest;
  readonly candidate: NonNullable<ReportRecord['candidate']>;
  readonly approvals: ReleaseRecord['approvals'];
}

export type ReviewedModel =
  | { readonly kind: 'approved'; readonly model: string; readonly report: ApprovedReport }
  | { readonly kind: 'refused'; readonly model: string; readonly problem: UserError };

/** Whether the models of a merge may be promoted, decided anew from comments, checks and reports. Errors of GitHub are thrown. */
export async function reviewedModels(
  { pull }: Merge,
  policies: ReadonlyMap<string, Policy>,
  { repository, workflowPath }: ExpectedRun,
  ports: GatherPorts & { readonly clock: Pick<Clock, 'now'> },
): Promise<readonly ReviewedModel[]> {
  const models = [...policies.keys()];
  const request = { pullRequest: pull, repository, workflowPath, models, policies, now: ports.clock.now() };
  return (await gatherApprovals(ports, request)).map(reviewedModel);
}

function reviewedModel(review: ModelReview): ReviewedModel {
  const { model, report } = review;
  const refused = (code: string, message: string, hint?: string): ReviewedModel => ({
    kind: 'refused',
    model,
    problem: new UserError(code, message, { decision: 'blocked', hint }),
  });
  if (review.kind === 'closed') {
    return refused(CODES[review.obstacle], reviewSentence(review.reason, 'en'), HINTS[review.obstacle]);
  }
  const { decision, required, approvals, rejections } = review.state;
  switch (decision) {
    case 'rejected':
      return refused('promote.rejected', `${model} was rejected by ${logins(rejections)}.`, ANEW);
    case 'waiting':
      return refused(
        'promote.not-approved',
        `${model} has ${approvals.length} of ${required} approvals that count.`,
        'Only approvals from before the merge count. Open a pull request that trains the model again, and require the status `trainyard/approval` on the branch.',
      );
    case 'approved': {
      const candidate = report?.record.candidate ?? null;
      if (candidate === null || report === undefined) {
        return refused('promote.not-promotable', `The report on ${model} has no candidate.`, ANEW);
      }
      return {
        kind: 'approved',
        model,
        report: {
          digest: report.digest,
          candidate,
          approvals: approvals.map(({ login, userId, commentId, at }) => ({ login, userId, commentId, at })),
        },
      };
    }
  }
}

const ANEW = 'Open a pull request that trains the model again.';

const CODES: Readonly<Record<Obstacle, string>> = {
  'no-report': 'promote.no-report',
  untrusted: 'promote.report-untrusted',
  'workflows-edited': 'promote.workflows-edited',
  'no-policy': 'promote.no-policy',
  'not-promotable': 'promote.not-promotable',
  'policy-changed': 'promote.policy-changed',
};

const HINTS: Readonly<Record<Obstacle, string>> = {
  'no-report': `Only the commit that was merged counts. ${ANEW}`,
  untrusted: ANEW,
  'workflows-edited': ANEW,
  'no-policy': ANEW,
  'not-promotable': ANEW,
  'policy-changed': `${ANEW} Its report will apply the rules of today.`,
};

const logins = (voices: readonly { readonly login: string }[]): string => voices.map(({ login }) => login).join(', ');
