import type { Account } from '../ports.ts';

/** A user as GitHub's API describes it; null stands for a deleted account. */
interface ApiUser {
  readonly login: string;
  readonly id: number;
  readonly type?: string;
}

/** The account GitHub shows in place of deleted ones. */
const GHOST: Account = { login: 'ghost', id: 10_137, isBot: false };

/** A deleted account is `ghost`, who has no rights anywhere. */
export function account(user: ApiUser | null | undefined): Account {
  return user ? { login: user.login, id: user.id, isBot: isBot(user) } : GHOST;
}

/** Undefined when GitHub knows no account. */
export function knownAccount(user: Partial<ApiUser> | null | undefined): Account | undefined {
  const { login, id, type } = user ?? {};
  // The API's types allow an empty object here, for commits whose author has no account.
  return login === undefined || id === undefined ? undefined : account({ login, id, ...(type ? { type } : {}) });
}

const isBot = ({ login, type }: ApiUser): boolean => type === 'Bot' || login.endsWith('[bot]');
