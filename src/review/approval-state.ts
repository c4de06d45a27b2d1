import type { IssueComment } from '../ports.ts';
import { oldestFirst } from '../report/sticky-comment.ts';
import { authorise, type Guarded, type Subject } from './authorise.ts';
import type { ApproveCommand, RejectCommand } from './command.ts';
import type { ReviewReason } from './reason.ts';

/** A comment that approves or rejects. */
export interface Statement {
  readonly comment: Pick<IssueComment, 'id' | 'author' | 'createdAt' | 'updatedAt' | 'url'>;
  readonly command: ApproveCommand | RejectCommand;
}

/** What exactly an approval is given to. */
export interface Binding {
  /** Full id of the head commit. */
  readonly head: string;
  /** When the branch last moved, by the activity log. */
  readonly headSince: Date;
  /** When the report was published. */
  readonly reportedAt: Date;
  /** Digests that the report shows: its own, the candidate's, the model's. */
  readonly digests: readonly string[];
}

export interface ApprovalQuestion extends Guarded {
  readonly required: number;
  readonly expiresMilliseconds: number;
  readonly binding: Binding;
  /** In any order. */
  readonly statements: readonly Statement[];
  /** By account id. Who is missing here may do nothing. */
  readonly subjects: ReadonlyMap<number, Subject>;
  readonly now: Date;
  /** After a merge approvals are judged as of then, so that a later run finds the same. Undefined while it is open. */
  readonly mergedAt: Date | undefined;
}

export interface Approval {
  readonly login: string;
  readonly userId: number;
  readonly commentId: number;
  /** RFC 3339. */
  readonly at: string;
  readonly url: string;
}

/** A word that does not count, and why. */
export interface Ignored extends Approval {
  readonly command: 'approve' | 'reject';
  readonly reason: ReviewReason;
}

export interface ApprovalState {
  readonly decision: 'approved' | 'waiting' | 'rejected';
  readonly required: number;
  /** How many more are needed; 0 when there are enough. */
  readonly missing: number;
  /** One for each person, oldest first. */
  readonly approvals: readonly Approval[];
  readonly rejections: readonly Approval[];
  /** Oldest first. */
  readonly ignored: readonly Ignored[];
}

/**
 * Approvals and rejections of one model, from all comments at once: nothing is remembered between two calls, so a lost event or a forged
 * comment of ours changes nothing. Of each person the last word counts; one rejection is enough to block.
 */
export function approvalState(question: ApprovalQuestion): ApprovalState {
  const ordered = question.statements.toSorted((a, b) => oldestFirst(a.comment, b.comment));
  const ignored: Ignored[] = [];
  const lastWords = new Map<number, Statement>();
  for (const statement of ordered) {
    const reason = objection(statement, question);
    if (reason !== undefined) ignored.push({ ...voiceOf(statement), command: statement.command.name, reason });
    else {
      const { id } = statement.comment.author;
      const earlier = lastWords.get(id);
      if (earlier !== undefined && earlier.command.name !== statement.command.name) {
        ignored.push(superseded(earlier, statement));
      }
      // Inserted anew, so that the map keeps the order of the last words.
      lastWords.delete(id);
      lastWords.set(id, statement);
    }
  }
  const approvals: Approval[] = [];
  const rejections: Approval[] = [];
  for (const statement of lastWords.values()) {
    const voice = voiceOf(statement);
    if (statement.command.name === 'reject') rejections.push(voice);
    else if (!isExpired(statement, question)) approvals.push(voice);
    else {
      const reason: ReviewReason = { code: 'expired', values: { login: voice.login } };
      ignored.push({ ...voice, command: 'approve', reason });
    }
  }
  return {
    ...verdict(question.required, approvals.length, rejections.length),
    required: question.required,
    approvals,
    rejections,
    ignored: ignored.toSorted((a, b) => a.commentId - b.commentId),
  };
}

function verdict(required: number, approvals: number, rejections: number): Pick<ApprovalState, 'decision' | 'missing'> {
  const missing = Math.max(0, required - approvals);
  if (rejections > 0) return { decision: 'rejected', missing };
  return { decision: missing === 0 ? 'approved' : 'waiting', missing };
}

/** Why a statement says nothing about this very report, or not by somebody who may. Undefined when it counts. */
function objection({ comment, command }: Statement, question: ApprovalQuestion): ReviewReason | undefined {
  const { binding, subjects, mergedAt } = question;
  const { login, id } = comment.author;
  const subject = subjects.get(id);
  if (subject === undefined) return { code: 'rights-unknown', values: { login } };
  const authorisation = authorise(subject, command.name, question);
  if (authorisation.kind === 'denied') return authorisation.reason;
  if (command.sha !== undefined && !binding.head.startsWith(command.sha)) {
    return { code: 'other-commit', values: { named: command.sha, head: binding.head } };
  }
  if (comment.createdAt < binding.headSince) return { code: 'before-push', values: {} };
  switch (command.name) {
    case 'reject':
      // To block is the safe side: an edited rejection, or one that came before the report or after the merge, still stands.
      return undefined;
    case 'approve':
      if (comment.updatedAt.getTime() !== comment.createdAt.getTime()) return { code: 'edited', values: {} };
      if (comment.createdAt < binding.reportedAt) return { code: 'before-report', values: {} };
      if (mergedAt !== undefined && comment.createdAt > mergedAt) return { code: 'after-merge', values: {} };
      return otherDigest(command.digest, binding);
  }
}

function otherDigest(digest: string | undefined, { digests }: Binding): ReviewReason | undefined {
  return digest === undefined || digests.some((known) => known.startsWith(digest))
    ? undefined
    : { code: 'other-digest', values: { digest } };
}

function superseded(earlier: Statement, later: Statement): Ignored {
  const voice = voiceOf(earlier);
  const reason: ReviewReason = { code: 'superseded', values: { login: voice.login, verb: later.command.name } };
  return { ...voice, command: earlier.command.name, reason };
}

const isExpired = ({ comment }: Statement, { expiresMilliseconds, now, mergedAt }: ApprovalQuestion): boolean =>
  (mergedAt ?? now).getTime() - comment.createdAt.getTime() > expiresMilliseconds;

const voiceOf = ({ comment }: Statement): Approval => ({
  login: comment.author.login,
  userId: comment.author.id,
  commentId: comment.id,
  at: comment.createdAt.toISOString(),
  url: comment.url,
});
