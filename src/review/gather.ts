import type { Policy } from '../config/policy.ts';
import { UserError } from '../errors.ts';
import type { Comments, PullRequest, PullRequests, RemoteRepository, Roles } from '../ports.ts';
import { findReport, type NoReport, type ReportSource, type TrustedReport } from '../records/find-report.ts';
import { workflowEditsBetween } from '../records/workflow-edits.ts';
import { type ApprovalState, approvalState, type Statement } from './approval-state.ts';
import { parseCommand } from './command.ts';
import { contributorsOf, starterOf } from './contributors.ts';
import type { ReviewReason } from './reason.ts';
import { remembered, subjectsOf } from './subjects.ts';

export interface GatherPorts extends ReportSource {
  readonly pullRequests: Pick<PullRequests, 'authorship' | 'headMoves'>;
  readonly comments: Pick<Comments, 'list'>;
  readonly roles: Roles;
  /** The model repository. */
  readonly repository: Pick<RemoteRepository, 'tree' | 'mergeBase'>;
}

/** The part of a policy that approvals go by. */
export type ReviewPolicy = Pick<Policy, 'approve' | 'digest'>;

export interface GatherRequest {
  /** As GitHub says now; open or merged. */
  readonly pullRequest: PullRequest;
  /** `owner/name` of the model repository. */
  readonly repository: string;
  /** The models to look at. */
  readonly models: readonly string[];
  /** From the base branch, by model. A model without one cannot be approved. */
  readonly policies: ReadonlyMap<string, ReviewPolicy>;
  /** The workflow file whose runs may have made reports. */
  readonly workflowPath: string;
  readonly now: Date;
}

/** What a model lacks so that nobody's approval would count. */
export type Obstacle =
  | 'no-report'
  | 'untrusted'
  | 'workflows-edited'
  | 'no-policy'
  | 'not-promotable'
  | 'policy-changed';

/** Where a model stands in a pull request. */
export type ModelReview =
  | {
      readonly kind: 'closed';
      readonly model: string;
      readonly obstacle: Obstacle;
      readonly reason: ReviewReason;
      /** The report, when there is one to believe. */
      readonly report: TrustedReport | undefined;
      readonly policy: ReviewPolicy | undefined;
    }
  | {
      readonly kind: 'open';
      readonly model: string;
      readonly report: TrustedReport;
      readonly policy: ReviewPolicy;
      readonly state: ApprovalState;
    };

/**
 * Reads everything that the approval of models rests on, and decides. `review` and `promote` both come here, so that they cannot differ.
 * What cannot be read is thrown: without an answer nothing is approved.
 * @returns one entry for each model asked for, in that order
 */
export async function gatherApprovals(ports: GatherPorts, request: GatherRequest): Promise<readonly ModelReview[]> {
  const found: Examined[] = [];
  for (const model of request.models) found.push(await examine(ports, request, model));
  if (!found.some(({ kind }) => kind === 'open')) return found.filter((review) => review.kind === 'closed');
  const facts = await gatherFacts(ports, request);
  const reviews: ModelReview[] = [];
  for (const review of found) reviews.push(review.kind === 'closed' ? review : await judge(request, facts, review));
  return reviews;
}

type Closed = Extract<ModelReview, { kind: 'closed' }>;
type Examined = Closed | Omit<Extract<ModelReview, { kind: 'open' }>, 'state'>;

/** Whether the report on a model can be approved at all. */
async function examine(ports: ReportSource, request: GatherRequest, model: string): Promise<Examined> {
  const { pullRequest, repository, workflowPath, policies } = request;
  const wanted = {
    model,
    head: pullRequest.head.commit,
    baseBranch: pullRequest.base.branch,
    repository,
    workflowPath,
  };
  const report = bound(await findReport(ports, wanted), pullRequest);
  const policy = policies.get(model);
  const closed = (obstacle: Obstacle, reason: ReviewReason): Closed => ({
    kind: 'closed',
    model,
    obstacle,
    reason,
    report: report.kind === 'trusted' ? report : undefined,
    policy,
  });
  switch (report.kind) {
    case 'none':
      return closed('no-report', { code: 'no-report', values: { model, commit: wanted.head } });
    case 'untrusted':
      return closed('untrusted', { code: 'report-unreadable', values: { model, rejected: report.rejected } });
    case 'elsewhere':
      return closed('untrusted', { code: 'report-elsewhere', values: { model, pullRequest: report.pullRequest } });
    case 'trusted':
      break;
  }
  if (policy === undefined) return closed('no-policy', { code: 'no-policy', values: { model } });
  if (report.record.policyDigest !== policy.digest) {
    return closed('policy-changed', { code: 'policy-changed', values: { model } });
  }
  if (!report.record.promotable) return closed('not-promotable', { code: 'not-promotable', values: { model } });
  return { kind: 'open', model, report, policy };
}

/** The same commit can be the head of several pull requests, with other base branches and so with other baselines. */
function bound(report: TrustedReport | NoReport, { number }: PullRequest): TrustedReport | NoReport | Elsewhere {
  if (report.kind !== 'trusted' || report.record.pullRequest === number) return report;
  return { kind: 'elsewhere', pullRequest: report.record.pullRequest };
}

/** A report that was made for another pull request, or for none. */
interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly pullRequest: number | null;
}

/** What holds for all models alike. */
interface Facts {
  readonly edits: readonly string[];
  readonly headSince: Date;
  readonly contributors: ReturnType<typeof contributorsOf>;
  readonly statements: readonly Statement[];
  readonly roles: Roles;
}

async function gatherFacts(ports: GatherPorts, { pullRequest }: GatherRequest): Promise<Facts> {
  const edits = await editsOf(ports.repository, pullRequest);
  const moves = await ports.pullRequests.headMoves(pullRequest);
  const authorship = await ports.pullRequests.authorship(pullRequest.number);
  const comments = await ports.comments.list(pullRequest.number);
  return {
    edits,
    headSince: headSince(pullRequest, moves),
    contributors: contributorsOf(pullRequest, authorship, moves),
    statements: comments.flatMap((comment) => {
      const parsed = parseCommand(comment.body);
      if (parsed.kind !== 'command') return [];
      const { command } = parsed;
      return command.name === 'approve' || command.name === 'reject' ? [{ comment, command }] : [];
    }),
    roles: remembered(ports.roles),
  };
}

/** Workflow files that the pull request itself edits, whatever happened on the base branch since it was cut. */
async function editsOf(repository: GatherPorts['repository'], { base, head }: PullRequest): Promise<readonly string[]> {
  const parting = await repository.mergeBase(base.commit, head.commit);
  // A base that holds the head already would hide every edit.
  if (parting === undefined || parting === head.commit) {
    throw new UserError('review.base-unknown', 'It cannot be told what the pull request changes on its base branch.', {
      hint: 'Bring its branch up to date with the base branch.',
    });
  }
  return await workflowEditsBetween(repository, parting, head.commit);
}

/** When the head came to be what it is. Dates inside of commits are made up by who writes them; the activity log is GitHub's own. */
function headSince({ head, merged }: PullRequest, moves: Awaited<ReturnType<PullRequests['headMoves']>>): Date {
  // A merged branch may have moved on or be gone; that of an open one must be where the pull request says.
  const move = merged ? moves.find(({ commit }) => commit === head.commit) : moves[0];
  if (move?.commit === head.commit) return move.at;
  throw new UserError(
    'review.head-unknown',
    `GitHub's activity log does not say when the branch ${head.branch} came to its head ${head.commit.slice(0, 12)}.`,
    { hint: 'The branch may just have moved: try again in a minute. If that does not help, push a commit to it.' },
  );
}

/** A check's time is what its writer says; the artifact's is GitHub's own. `findReport` believes completed checks only. */
function reportedAt({ check, artifact }: TrustedReport, now: Date): Date {
  const { completedAt = now } = check;
  return completedAt > artifact.createdAt ? completedAt : artifact.createdAt;
}

async function judge(
  { pullRequest, now }: GatherRequest,
  { edits, headSince, contributors, statements, roles }: Facts,
  review: Extract<Examined, { kind: 'open' }>,
): Promise<ModelReview> {
  const { model, report, policy } = review;
  if (edits.length > 0) {
    const files = edits.slice(0, 3).join(', ');
    const reason = { code: 'workflows-edited', values: { files } } as const;
    return { kind: 'closed', model, obstacle: 'workflows-edited', reason, report, policy };
  }
  const own = statements.filter(({ command }) => command.models.length === 0 || command.models.includes(model));
  const hands = [...contributors, ...starterOf(report.run)];
  const guarded = { model, approvers: policy.approve.from, contributors: hands };
  const accounts = own.map(({ comment }) => comment.author);
  const candidate = report.record.candidate;
  const state = approvalState({
    ...guarded,
    required: policy.approve.required,
    expiresMilliseconds: policy.approve.expiresMilliseconds,
    binding: {
      head: pullRequest.head.commit,
      headSince,
      reportedAt: reportedAt(report, now),
      digests: [report.digest, ...(candidate === null ? [] : [candidate.digest, candidate.artifactDigest])],
    },
    statements: own,
    subjects: await subjectsOf(roles, accounts, guarded),
    now,
    mergedAt: pullRequest.merged ? (pullRequest.mergedAt ?? now) : undefined,
  });
  return { ...review, state };
}
