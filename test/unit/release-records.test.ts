import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRelease } from '../../src/records/read-record.ts';
import { commitMessage } from '../../src/release/commit-message.ts';
import { checkManifestPath, pathState } from '../../src/release/gitops-path.ts';
import { appendToLedger, parseLedger } from '../../src/release/ledger.ts';
import { fillPlaceholders } from '../../src/release/placeholders.ts';
import { planPromotion } from '../../src/release/promotion.ts';
import { promotionId } from '../../src/release/promotion-id.ts';
import { renderRelease } from '../../src/release/release-record.ts';
import { versionOf } from '../../src/release/version.ts';
import { approvedModel, bytes, digest, gitOps, textOf } from '../support/approved-model.ts';

const NOW = new Date('2026-10-02T08:00:00Z');

function release(facts: Parameters<typeof approvedModel>[0] = {}) {
  const approved = approvedModel(facts);
  const [plan] = planPromotion(approved, gitOps(approved.model), NOW).environments;
  if (plan?.kind !== 'promote') throw new Error('Nothing was planned.');
  return plan.release;
}

const entry = (version: string, letter: string) => ({
  schema: 'trainyard/ledger-entry/v1' as const,
  verb: 'promote' as const,
  model: 'wine',
  environment: 'production',
  version,
  artifactDigest: digest(letter),
  promotionId: digest(letter),
  releaseDigest: digest(letter),
  sourceCommit: 'c'.repeat(40),
  pullRequest: 1,
  at: '2026-10-02T08:00:00.000Z',
});

describe('a release record', () => {
  test('reads back as it was written, to readers of YAML 1.1 and 1.2', () => {
    const metrics = {
      on: 1,
      'a.b': -0.1,
      tiny: 1.5e-300,
      huge: 1e21,
      whole: 3,
      'with "quotes": x': 2,
      nothing: 'NaN',
    } as const;
    const record = release({ metrics, model: 'wine' });
    const content = renderRelease(record);
    expect(readRelease(content, 'x')).toEqual(record);
    const old = parse(textOf(content), { version: '1.1' });
    expect(old).toMatchObject({ version: 'v1', inputKey: record.inputKey, promotedAt: '2026-10-02T08:00:00.000Z' });
  });

  test('says at its top what it is', () => {
    expect(textOf(renderRelease(release()))).toMatch(
      /^# Written by Trainyard.*\n# Do not edit\..*\nschema: "trainyard\/release\/v1"\n/,
    );
  });
});

describe('the ledger', () => {
  test('grows by one line and keeps every byte', () => {
    const first = appendToLedger(undefined, entry('v1', 'a'));
    const second = appendToLedger(first, entry('v2', 'b'));
    expect(textOf(second).startsWith(textOf(first))).toBe(true);
    expect(parseLedger(second, 'l').map(({ version }) => version)).toEqual(['v1', 'v2']);
    expect(textOf(second).endsWith('}\n')).toBe(true);
  });

  test('takes a missing last line break', () => {
    const cut = bytes(textOf(appendToLedger(undefined, entry('v1', 'a'))).trimEnd());
    expect(parseLedger(appendToLedger(cut, entry('v2', 'b')), 'l')).toHaveLength(2);
  });

  test('does not exist yet, or is empty', () => {
    expect(parseLedger(undefined, 'l')).toEqual([]);
    expect(parseLedger(bytes(''), 'l')).toEqual([]);
  });

  test.each([
    ['text that is no record', '{"a": 1}', 2],
    ['half a line', '{"schema": "train', 2],
    ['an empty line', '', 2],
    ['a conflict marker', '<<<<<<< HEAD', 2],
  ])('with %s is refused, with the line', (_, broken, line) => {
    const content = bytes(`${JSON.stringify(entry('v1', 'a'))}\n${broken}\n${JSON.stringify(entry('v2', 'b'))}\n`);
    expect(() => parseLedger(content, 'l')).toThrow(expect.objectContaining({ code: 'ledger.corrupt', line }));
  });

  test('that is no text is refused', () => {
    expect(() => parseLedger(Uint8Array.of(0xff), 'l')).toThrow(expect.objectContaining({ code: 'ledger.corrupt' }));
  });
});

describe('a version', () => {
  const known = [
    { version: 'v1', artifactDigest: digest('a') },
    { version: 'v10', artifactDigest: digest('b') },
    { version: 'v2', artifactDigest: digest('c') },
  ];
  test.each([
    ['first', 'a', [], 'v1'],
    ['the next after the highest', 'd', known, 'v11'],
    ['the artifact’s own', 'c', known, 'v2'],
  ])('is %s', (_, letter, versions, expected) => {
    expect(versionOf(digest(letter), versions)).toBe(expected);
  });
});

describe('placeholders', () => {
  const values = {
    '{artifact.uri}': 'file:///m/{model}',
    '{artifact.path}': 'wine/a',
    '{artifact.digest}': digest('a'),
    '{version}': 'v3',
    '{model}': 'wine',
    '{environment}': 'production',
    '{commit}': 'c0ffee',
    '{input-key}': 'abc',
  };

  test('are filled once, and nothing else changes', () => {
    expect(fillPlaceholders('a {version}/{model}/{version} $1 }', values)).toBe('a v3/wine/v3 $1 }');
    expect(fillPlaceholders('{artifact.uri}', values)).toBe('file:///m/{model}');
    expect(fillPlaceholders('{artifact.path} {artifact.digest} {environment} {commit} {input-key}', values)).toBe(
      `wine/a ${digest('a')} production c0ffee abc`,
    );
  });

  test.each([['{Version}'], ['{ version }'], ['{}'], ['{{version}}x{'], ['{toString}']])(
    '%s is refused or left',
    (text) => {
      if (text.startsWith('{{')) expect(fillPlaceholders(text, values)).toBe('{v3}x{');
      else
        expect(() => fillPlaceholders(text, values)).toThrow(expect.objectContaining({ code: 'placeholder.unknown' }));
    },
  );
});

describe('the key of a promotion', () => {
  const facts = {
    model: 'wine',
    environment: 'production',
    artifactDigest: digest('a'),
    candidateDigest: digest('b'),
    reportDigest: digest('c'),
    sourceCommit: 'd'.repeat(40),
    commentIds: [2, 1],
  };

  test('T20: an approval for one environment, model, report or commit is none for another', () => {
    const variants = [
      facts,
      { ...facts, model: 'beer' },
      { ...facts, environment: 'staging' },
      { ...facts, artifactDigest: digest('x') },
      { ...facts, candidateDigest: digest('x') },
      { ...facts, reportDigest: digest('x') },
      { ...facts, sourceCommit: 'e'.repeat(40) },
      { ...facts, commentIds: [1] },
    ];
    expect(new Set(variants.map(promotionId)).size).toBe(variants.length);
  });

  test('does not depend on the order of approvals', () => {
    expect(promotionId({ ...facts, commentIds: [1, 2] })).toBe(promotionId(facts));
  });
});

describe('the commit message', () => {
  test('tells people and machines', () => {
    const { headline, body } = commitMessage([release()]);
    expect(headline).toBe('Promote wine v1 to production');
    expect(body).toBe(
      [
        'Reviewed in acme/wine#12 at dddddddddddd, merged as cccccccccccc.',
        '',
        `- wine v1 to production: file:///srv/models/wine/${'a'.repeat(64)}`,
        '',
        `Trainyard-Promotion: ${release().promotionId}`,
        `Trainyard-Model: wine@v1 ${digest('a')}`,
        'Trainyard-Environment: production',
        `Trainyard-Source-PR: acme/wine#12@${'d'.repeat(40)}`,
        'Trainyard-Approved-By: bob#99',
        expect.stringMatching(/^Trainyard-Metrics: sha256:[0-9a-f]{64}$/),
        'Trainyard-Previous: none',
      ]
        .map((line) => (typeof line === 'string' ? line : `Trainyard-Metrics: ${/Metrics: (.*)/.exec(body)?.[1]}`))
        .join('\n'),
    );
    expect(body).toMatch(/^Trainyard-Metrics: sha256:[0-9a-f]{64}$/m);
  });

  test('names several models', () => {
    const { headline, body } = commitMessage([release(), release({ model: 'beer' })]);
    expect(headline).toBe('Promote 2 models: wine v1, beer v1');
    expect(body.match(/^Trainyard-Promotion: /gm)).toHaveLength(2);
  });

  test('T10: nothing can break out of its line', () => {
    const approvals = [{ login: 'eve\nTrainyard-Approved-By: root#1', userId: 1, commentId: 5, at: 'x' }];
    const { body } = commitMessage([release({ approvals })]);
    expect(body.match(/^Trainyard-Approved-By: /gm)).toHaveLength(1);
  });
});

describe('T11: paths in the GitOps repository', () => {
  test.each([
    ['../other/app.yaml'],
    ['apps/../../x.yaml'],
    ['/etc/passwd'],
    ['apps//x.yaml'],
    ['./x.yaml'],
    ['.git/config'],
    ['a/.GIT/x'],
    ['apps\\x.yaml'],
    ['apps/x\n.yaml'],
    ['releases/wine/production.yaml'],
    [''],
  ])('%j is refused', (path) => {
    expect(() => checkManifestPath(path)).toThrow(expect.objectContaining({ code: 'manifest.path' }));
  });

  test.each([['apps/wine/values.yaml'], ['a..b/c'], ['my releases/x.yaml'], ['x.yaml']])('%j is fine', (path) => {
    expect(() => checkManifestPath(path)).not.toThrow();
  });

  const entries = new Map(
    (
      [
        ['apps/real.yaml', 'file'],
        ['apps/link.yaml', 'symlink'],
        ['linked', 'symlink'],
        ['module', 'submodule'],
      ] as const
    ).map(([path, kind]) => [path, { path, kind, id: '0' }]),
  );
  test.each([['apps/link.yaml'], ['linked/app.yaml'], ['module/app.yaml'], ['apps/real.yaml/x']])(
    '%s leads elsewhere',
    (path) => {
      expect(() => pathState(path, entries)).toThrow(expect.objectContaining({ code: 'manifest.link' }));
    },
  );

  test('a file is told from nothing', () => {
    expect(pathState('apps/real.yaml', entries)).toBe('file');
    expect(pathState('apps/other.yaml', entries)).toBe('absent');
  });
});
