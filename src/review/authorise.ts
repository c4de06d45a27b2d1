import type { Approve, Approver } from '../config/project.ts';
import type { Account, Role } from '../ports.ts';
import type { ApprovalTerms } from '../report/approval-section.ts';
import { type Contributor, deedOf } from './contributors.ts';
import type { ReviewReason } from './reason.ts';

/** Somebody, and what GitHub says of them. */
export interface Subject {
  readonly account: Account;
  readonly role: Role;
  /** Teams they are an active member of, `organization/team` in lower case. Only those that were asked for. */
  readonly teams: readonly string[];
}

/** What takes a right. To ask takes none: who can comment can read. */
export type Verb = 'approve' | 'reject';

/** What is protected: a change of one model. */
export interface Guarded {
  readonly model: string;
  /** From the base branch; empty means everyone with write access. */
  readonly approvers: readonly Approver[];
  readonly contributors: readonly Contributor[];
}

export type Authorisation = { readonly kind: 'allowed' } | { readonly kind: 'denied'; readonly reason: ReviewReason };

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether a role includes another. */
export const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/**
 * The one place that decides who may do what, for comments as well as for the promotion after the merge.
 * Rights come from the base branch and from GitHub's roles, never from being the author of something.
 */
export function authorise({ account, role, teams }: Subject, verb: Verb, guarded: Guarded): Authorisation {
  const { login } = account;
  const excluded = exclusion(account, guarded);
  if (excluded !== undefined) return denied(excluded);
  const { model, approvers } = guarded;
  if (approvers.length === 0) {
    if (atLeast(role, 'write')) return ALLOWED;
    return denied({ code: 'role', values: { login, role, verb, model } });
  }
  if (approvers.some((approver) => stands(approver, login, teams))) return ALLOWED;
  return denied({ code: 'no-approver', values: { login, model, approvers: approvers.map(approverName).join(', ') } });
}

/** Why somebody can never judge this change, whatever their rights; undefined when they can. Needs no question to GitHub. */
export function exclusion(account: Account, { contributors }: Pick<Guarded, 'contributors'>): ReviewReason | undefined {
  const { login, isBot } = account;
  if (isBot) return { code: 'bot', values: { login } };
  const deed = deedOf(account, contributors);
  return deed === undefined ? undefined : { code: 'contributor', values: { login, deed } };
}

/** As in `approve.from`. */
export function approverName(approver: Approver): string {
  return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}

/** What it takes to approve, in the words of reports. */
export const approvalTerms = ({ required, from, expiresMilliseconds }: Approve): ApprovalTerms => ({
  required,
  from: from.map(approverName),
  expiresMilliseconds,
});

/** `organization/team` as in `Subject.teams`. */
export const teamKey = ({ organization, team }: Extract<Approver, { kind: 'team' }>): string =>
  `${organization}/${team}`.toLowerCase();

/** Whether an entry of `approve.from` speaks of somebody. */
export function stands(approver: Approver, login: string, teams: readonly string[]): boolean {
  return approver.kind === 'user'
    ? approver.login.toLowerCase() === login.toLowerCase()
    : teams.includes(teamKey(approver));
}

const ALLOWED: Authorisation = { kind: 'allowed' };
const denied = (reason: ReviewReason): Authorisation => ({ kind: 'denied', reason });
