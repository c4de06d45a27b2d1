import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Approver } from '../../src/config/project.ts';
import type { Account, Role } from '../../src/ports.ts';
import { atLeast, authorise } from '../../src/review/authorise.ts';
import { contributorsOf, deedOf } from '../../src/review/contributors.ts';

const account = (login: string, id: number): Account => ({ login, id, isBot: login.endsWith('[bot]') });
const ALICE = account('alice', 1);
const BOB = account('bob', 2);
const CAROL = account('Carol', 3);
const HEAD = 'a'.repeat(40);
const contributors = contributorsOf({ author: ALICE }, [], []);

const ask = (
  who: Account,
  { role = 'none', teams = [], approvers = [] }: { role?: Role; teams?: string[]; approvers?: Approver[] },
) => authorise({ account: who, role, teams }, 'approve', { model: 'wine', approvers, contributors });

const user = (login: string): Approver => ({ kind: 'user', login });
const TEAM: Approver = { kind: 'team', organization: 'Acme', team: 'Risk-ML' };

describe('authorisation', () => {
  test.each<[Role, boolean]>([
    ['none', false],
    ['read', false],
    ['triage', false],
    ['write', true],
    ['maintain', true],
    ['admin', true],
  ])('goes by the role when nobody is named: %s', (role, allowed) => {
    expect(ask(BOB, { role }).kind).toBe(allowed ? 'allowed' : 'denied');
  });

  test('goes by names and teams alone when there are any, whatever the role', () => {
    const approvers = [user('CAROL'), TEAM];
    expect(ask(BOB, { role: 'admin', approvers })).toEqual({
      kind: 'denied',
      reason: { code: 'no-approver', values: { login: 'bob', model: 'wine', approvers: '@CAROL, @Acme/Risk-ML' } },
    });
    expect(ask(CAROL, { approvers }).kind).toBe('allowed');
    expect(ask(BOB, { approvers, teams: ['acme/risk-ml'] }).kind).toBe('allowed');
    expect(ask(BOB, { approvers, teams: ['acme/other'] }).kind).toBe('denied');
  });

  test('never includes who opened the pull request, not even an admin who is named', () => {
    expect(ask(ALICE, { role: 'admin', approvers: [user('alice')] })).toMatchObject({
      reason: { code: 'contributor', values: { login: 'alice', deed: { kind: 'opened' } } },
    });
  });

  test('never includes bots', () => {
    const bot = account('renovate[bot]', 9);
    expect(ask(bot, { role: 'write', approvers: [user('renovate[bot]')] }).kind).toBe('denied');
  });

  const file = new URL('../../../shared/samples/gitops/slash-command-dispatch/grammar_cases.json', import.meta.url);
  const cases = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  test.skipIf(cases === undefined)('orders roles as other bots do', () => {
    for (const [role, needed] of cases.permission_denied) expect(atLeast(role, needed)).toBe(false);
    for (const [role, needed] of cases.permission_granted) expect(atLeast(role, needed)).toBe(true);
  });
});

describe('a hand in the change', () => {
  const commit = (accounts: readonly Account[], emails: readonly string[] = []) => ({ commit: HEAD, accounts, emails });
  const move = (by: Account | undefined, to = HEAD) => ({ commit: to, at: new Date(0), by });

  test.each([
    ['the author of a commit', contributorsOf({ author: ALICE }, [commit([BOB])], [])],
    ['the committer of a commit', contributorsOf({ author: ALICE }, [commit([ALICE, BOB])], [])],
    [
      'a co-author by number',
      contributorsOf({ author: ALICE }, [commit([], ['2+old-name@users.noreply.github.com'])], []),
    ],
    ['a co-author by name', contributorsOf({ author: ALICE }, [commit([], ['BOB@users.noreply.github.com'])], [])],
    [
      'a co-author on another server',
      contributorsOf({ author: ALICE }, [commit([], ['bob@users.noreply.git.acme.com'])], []),
    ],
    ['who pushed a commit with made up names', contributorsOf({ author: ALICE }, [commit([ALICE])], [move(BOB)])],
  ])('has %s', (_who, all) => {
    expect(deedOf(BOB, all)).toBeDefined();
    expect(deedOf(CAROL, all)).toBeUndefined();
  });

  test('has nobody who pushed to the branch what is not in the pull request', () => {
    const all = contributorsOf({ author: ALICE }, [commit([ALICE])], [move(BOB, 'b'.repeat(40)), move(undefined)]);
    expect(deedOf(BOB, all)).toBeUndefined();
  });

  test('is known under another spelling of the login', () => {
    const all = contributorsOf({ author: ALICE }, [commit([], ['carol@users.noreply.github.com'])], []);
    expect(deedOf(CAROL, all)).toEqual({ kind: 'named', commit: HEAD });
  });
});
