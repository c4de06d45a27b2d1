import type { Approver } from '../config/project.ts';
import type { Account, Role } from '../ports.ts';
import { type Contributor, deedOf } from './contributors.ts';

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

export type Authorisation =
  | { readonly kind: 'allowed' }
  /** One sentence. */
  | { readonly kind: 'denied'; readonly reason: string };

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
    return denied(`${login} has the role ${role}; to ${verb} ${model} takes the role write, maintain or admin.`);
  }
  if (approvers.some((approver) => stands(approver, login, teams))) return ALLOWED;
  return denied(`${login} is none of the approvers of ${model}: ${approvers.map(approverName).join(', ')}.`);
}

/** Why somebody can never judge this change, whatever their rights; undefined when they can. Needs no question to GitHub. */
export function exclusion(account: Account, { contributors }: Pick<Guarded, 'contributors'>): string | undefined {
  if (account.isBot) return `${account.login} is a bot, and only people judge a model.`;
  const deed = deedOf(account, contributors);
  return deed === undefined
    ? undefined
    : `${account.login} ${deed}, and nobody judges a change that they had a hand in.`;
}

/** As in `approve.from`. */
export function approverName(approver: Approver): string {
  return approver.kind === 'user' ? `@${approver.login}` : `@${approver.organization}/${approver.team}`;
}

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
const denied = (reason: string): Authorisation => ({ kind: 'denied', reason });
