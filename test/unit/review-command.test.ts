import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Command, parseCommand } from '../../src/review/command.ts';
import { readArguments } from '../../src/review/command-arguments.ts';
import { reviewSentence } from '../../src/review/wording/wordings.ts';

const approve = (given: Partial<Extract<Command, { name: 'approve' }>> = {}): Command => ({
  name: 'approve',
  models: [],
  sha: undefined,
  digest: undefined,
  ...given,
});
const reject = (given: Partial<Extract<Command, { name: 'reject' }>> = {}): Command => ({
  name: 'reject',
  models: [],
  sha: undefined,
  reason: undefined,
  ...given,
});
const DIGEST = `sha256:${'0a'.repeat(32)}`;

describe('a command', () => {
  test.each<[string, Command]>([
    ['/approve', approve()],
    ['/APPROVE', approve()],
    ['/approve   ', approve()],
    ['/approve\nLooks good.', approve()],
    ['/approve\r\nLooks good.', approve()],
    ['/approve penguin-sex', approve({ models: ['penguin-sex'] })],
    ['/approve a  b c', approve({ models: ['a', 'b', 'c'] })],
    ['/approve sha=A1B2C3D', approve({ sha: 'a1b2c3d' })],
    [`/approve wine sha="a1b2c3d4" digest=${DIGEST}`, approve({ models: ['wine'], sha: 'a1b2c3d4', digest: DIGEST })],
    ['/approve digest=sha256:0123456789ab', approve({ digest: 'sha256:0123456789ab' })],
    ['/reject', reject()],
    [
      '/reject wine reason="too slow, \\"really\\" \\\\"',
      reject({ models: ['wine'], reason: 'too slow, "really" \\' }),
    ],
    ['/reject reason="@acme $(rm -rf /) `x`"', reject({ reason: '@acme $(rm -rf /) `x`' })],
    ['/status', { name: 'status', models: [] }],
    ['/Status wine', { name: 'status', models: ['wine'] }],
    ['/help', { name: 'help' }],
  ])('is read: %j', (body, command) => {
    expect(parseCommand(body)).toEqual({ kind: 'command', command });
  });

  test.each([
    '',
    'LGTM',
    ' /approve',
    '\t/approve',
    '\uFEFF/approve',
    '> /approve',
    '`/approve`',
    '```\n/approve\n```',
    'Please\n/approve',
    '\n/approve',
    '<!-- x -->\n/approve',
    '//approve',
    '/ approve',
    '/',
    '／approve',
    '/deploy production',
    '/usr/bin/approve',
    '/test all',
    '/lgtm',
    '/link',
    '/assign @bob',
    `/${'approve'.repeat(100)}`,
  ])('is not seen in %j', (body) => {
    expect(parseCommand(body)).toEqual({ kind: 'none' });
  });

  test.each(['retrain', 'explain', 'promote', 'rollback', 'hold', 'unhold', 'lock', 'unlock'])(
    'is known before it can be carried out: /%s',
    (name) => {
      expect(parseCommand(`/${name} wine to production canary=10 --dry-run`)).toEqual({ kind: 'unavailable', name });
    },
  );

  test.each([
    ['/aprove', 'approve'],
    ['/approved', 'approve'],
    ['/approve,', 'approve'],
    ['/rejcet wine', 'reject'],
    ['/stats', 'status'],
    ['/helpp', 'help'],
    ['/retrian', 'retrain'],
  ])('is suggested for %s', (body, suggestion) => {
    expect(parseCommand(body)).toMatchObject({ kind: 'unknown', suggestion });
  });

  test.each([
    ['/approve env=staging', 'env= is not known'],
    ['/approve reason="fine"', 'reason= is not known'],
    ['/approve --force', '--force is not known'],
    ['/approve sha=a1b2c3d sha=a1b2c3d', 'sha= is given twice'],
    ['/approve wine wine', 'wine is given twice'],
    ['/approve sha=a1b2c3', '7 to 40 hexadecimal digits'],
    [`/approve sha=${'a'.repeat(41)}`, '7 to 40 hexadecimal digits'],
    ['/approve sha=HEAD', '7 to 40 hexadecimal digits'],
    ['/approve sha=', 'not understood: sha='],
    ['/approve digest=md5:0123456789ab', 'sha256'],
    ['/approve digest=sha256:012', '12 to 64'],
    ['/approve SHA=a1b2c3d', 'not understood: SHA=a1b2c3d'],
    ['/approve ../../etc', 'not the name of a model'],
    ['/approve Wine', 'not the name of a model'],
    ['/approve @alice', 'not the name of a model'],
    ['/approve $(id)', 'not understood: $(id)'],
    ['/approve `id`', 'not understood'],
    ['/approve *', 'not understood'],
    ['/approve ~', 'not understood'],
    ['/approve wine; /reject', 'not understood: wine;'],
    ['/approve "wine"', 'not understood'],
    ['/reject reason="unterminated', 'not understood: reason="unterminated'],
    ['/reject reason="bad \\n escape"', 'not understood'],
    ['/reject reason="a"b', 'not understood'],
    ['/help me', 'takes nothing else'],
    ['/approve\twine', 'cannot be seen'],
    ['/approve wine\u0000', 'cannot be seen'],
    ['/reject reason="\u202Eevil"', 'cannot be seen'],
    ['/approve wi\u200Bne', 'cannot be seen'],
    [`/reject reason="${'x'.repeat(600)}"`, 'at most 512'],
    [`/reject reason="${'ü'.repeat(250)}"`, 'has 517 bytes'],
    [`/approve ${Array.from({ length: 51 }, (_, index) => `m${index}`).join(' ')}`, 'more than 50'],
  ])('is refused when written like %j', (body, problem) => {
    const parsed = parseCommand(body);
    expect(parsed.kind === 'malformed' ? reviewSentence(parsed.problem, 'en') : parsed).toContain(problem);
  });

  test('is read in time that grows with its length only', () => {
    const hostile = `/reject reason="${'\\"'.repeat(240)}`;
    expect(parseCommand(hostile).kind).toBe('malformed');
    expect(parseCommand(`/approve ${' '.repeat(100_000)}`).kind).toBe('malformed');
  });
});

describe('the arguments of another bot’s test cases', () => {
  const file = new URL('../../../shared/samples/gitops/slash-command-dispatch/grammar_cases.json', import.meta.url);
  const cases = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const read = (tokens: readonly string[]) =>
    readArguments(
      tokens
        .slice(1)
        .map((token) => ` ${token}`)
        .join(''),
    );

  test.skipIf(cases === undefined)('are read alike where they are well formed', () => {
    const [, plain] = cases.payload;
    const { arguments: given } = read(plain.tokens) as Extract<ReturnType<typeof read>, { kind: 'arguments' }>;
    expect(given.words).toEqual(plain.unnamed.filter((word: string) => !plain.static.includes(word)));
    expect(Object.fromEntries(given.values)).toEqual({ branch: plain.named.branch });
  });

  test.skipIf(cases === undefined)('are refused where that bot guesses', () => {
    const guessed = cases.payload.filter(({ note }: { note?: string }) => note !== undefined);
    expect(guessed).toHaveLength(2);
    for (const { tokens } of guessed) expect(read(tokens).kind).toBe('problem');
    // Underscores in keys are no part of the grammar here.
    expect(read(cases.payload[0].tokens).kind).toBe('problem');
  });
});
