import type { Account, Role, Roles } from '../ports.ts';
import { exclusion, type Guarded, type Subject, stands, teamKey } from './authorise.ts';

/** The rights of people, by account id: only what a decision on this model rests on is asked. Errors of GitHub are thrown. */
export async function subjectsOf(
  roles: Roles,
  accounts: readonly Account[],
  guarded: Guarded,
): Promise<ReadonlyMap<number, Subject>> {
  const subjects = new Map<number, Subject>();
  for (const account of accounts) {
    if (!subjects.has(account.id)) subjects.set(account.id, await subjectOf(roles, account, guarded));
  }
  return subjects;
}

async function subjectOf(roles: Roles, account: Account, guarded: Guarded): Promise<Subject> {
  const { approvers } = guarded;
  const { login } = account;
  if (exclusion(account, guarded) !== undefined) return { account, role: 'none', teams: [] };
  if (approvers.length === 0) return { account, role: await roles.roleOf(login), teams: [] };
  // Who is named needs no team.
  if (approvers.some((approver) => stands(approver, login, []))) return { account, role: 'none', teams: [] };
  const teams: string[] = [];
  for (const approver of approvers) {
    if (approver.kind === 'team' && (await roles.isTeamMember(approver.organization, approver.team, login))) {
      teams.push(teamKey(approver));
    }
  }
  return { account, role: 'none', teams };
}

/** Asks every question once. A failed answer is not kept. */
export function remembered(roles: Roles): Roles {
  const knownRoles = new Map<string, Role>();
  const knownMembers = new Map<string, boolean>();
  return {
    async roleOf(login) {
      const role = knownRoles.get(login) ?? (await roles.roleOf(login));
      knownRoles.set(login, role);
      return role;
    },
    async isTeamMember(organization, team, login) {
      const key = `${organization}/${team}/${login}`;
      const member = knownMembers.get(key) ?? (await roles.isTeamMember(organization, team, login));
      knownMembers.set(key, member);
      return member;
    },
  };
}
