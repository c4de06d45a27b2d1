import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readRelease } from '../../src/records/read-record.ts';
import { parseLedger } from '../../src/release/ledger.ts';
import { type ApprovedModel, type GitOpsFiles, planPromotion } from '../../src/release/promotion.ts';
import { planPromotions } from '../../src/release/promotions.ts';
import { approvedModel, bytes, digest, gitOps, target, textOf } from '../support/approved-model.ts';

const NOW = new Date('2026-10-02T08:00:00Z');
const LEDGER = 'releases/wine/ledger.jsonl';
const RELEASE = 'releases/wine/production.yaml';

const promoted = (files: GitOpsFiles, approved: ApprovedModel, now = NOW): GitOpsFiles =>
  new Map([...files, ...planPromotion(approved, files, now).changes]);
const at = (content: Uint8Array | undefined, file: string) => parseLedger(content, file);
const plan = (models: readonly ApprovedModel[], files: GitOpsFiles) =>
  planPromotions(
    models.map((approved) => ({ approved, problems: [] })),
    files,
    NOW,
  );
const codes = ({ refused }: ReturnType<typeof plan>) =>
  refused.flatMap(({ problems }) => problems.map(({ code }) => code));

/** The same model with other files. */
const retrained = (letter: string, facts: Partial<ApprovedModel> = {}) =>
  approvedModel({
    artifact: { uri: `file:///srv/models/wine/${letter}`, path: `wine/${letter}`, digest: digest(letter) },
    candidateDigest: digest(letter),
    ...facts,
  });

describe('one model', () => {
  test('changes its manifests, writes its release and appends to its ledger', () => {
    const files = promoted(gitOps('wine'), approvedModel());
    expect(textOf(files.get('apps/wine.yaml'))).toBe(
      `# kept\nuri: file:///srv/models/wine/${'a'.repeat(64)} # here\ntag: v1\n`,
    );
    expect(readRelease(files.get(RELEASE)!, 'x')).toMatchObject({
      version: 'v1',
      previous: null,
      approvals: [{ login: 'bob', commentId: 99 }],
    });
    expect(at(files.get(LEDGER), 'l')).toMatchObject([
      { verb: 'promote', version: 'v1', environment: 'production', pullRequest: 12 },
    ]);
  });

  test('is promoted once', () => {
    const files = promoted(gitOps('wine'), approvedModel());
    const again = planPromotion(approvedModel(), files, new Date('2027-01-01T00:00:00Z'));
    expect(again.environments).toEqual([{ kind: 'already-promoted', environment: 'production', version: 'v1' }]);
    expect(again.changes.size).toBe(0);
  });

  test('is not promoted again after something newer took its place', () => {
    const newer = promoted(promoted(gitOps('wine'), approvedModel()), retrained('b'));
    expect(planPromotion(approvedModel(), newer, NOW).changes.size).toBe(0);
  });

  test('is not promoted again when only the release or only the ledger tells of it', () => {
    const files = promoted(gitOps('wine'), approvedModel());
    for (const gone of [LEDGER, RELEASE]) {
      const left = new Map([...files].filter(([path]) => path !== gone));
      expect(planPromotion(approvedModel(), left, NOW).changes.size).toBe(0);
    }
  });

  test('counts versions up, names what it replaces, and keeps the version of the same files', () => {
    const first = promoted(gitOps('wine'), approvedModel());
    const second = promoted(first, retrained('b'));
    expect(readRelease(second.get(RELEASE)!, 'x')).toMatchObject({
      version: 'v2',
      previous: { version: 'v1', artifactDigest: digest('a') },
    });
    const third = promoted(second, approvedModel({ reportDigest: digest('9') }));
    expect(readRelease(third.get(RELEASE)!, 'x')).toMatchObject({ version: 'v1', previous: { version: 'v2' } });
    expect(textOf(third.get('apps/wine.yaml'))).toContain('tag: v1\n');
    expect(at(third.get(LEDGER), 'l').map(({ version }) => version)).toEqual(['v1', 'v2', 'v1']);
    expect(readRelease(promoted(third, retrained('c')).get(RELEASE)!, 'x').version).toBe('v3');
  });

  test('goes to several environments with one version and one ledger', () => {
    const environments = ['production', 'edge'].map((name) => ({
      name,
      files: [target(`apps/${name}.yaml`, { tag: '{version}-{environment}' })],
    }));
    const files = new Map(['production', 'edge'].map((name) => [`apps/${name}.yaml`, bytes('tag: x\n')]));
    const done = promoted(files, approvedModel({ environments }));
    expect(textOf(done.get('apps/edge.yaml'))).toBe('tag: v1-edge\n');
    expect(at(done.get(LEDGER), 'l').map(({ environment, version }) => [environment, version])).toEqual([
      ['production', 'v1'],
      ['edge', 'v1'],
    ]);
  });

  test('goes nowhere when one environment cannot take it, and all reasons are told', () => {
    const environments = [
      { name: 'good', files: [target('apps/wine.yaml', { tag: '{version}' })] },
      { name: 'gone', files: [target('apps/gone.yaml', { tag: '{version}' })] },
      { name: 'odd', files: [target('apps/wine.yaml', { tag: '{unknown}' })] },
    ];
    const result = plan([approvedModel({ environments })], gitOps('wine'));
    expect(codes(result)).toEqual(['manifest.missing', 'placeholder.unknown']);
    expect(result.changes).toEqual([]);
  });

  test.each([
    [LEDGER, 'nonsense\n', 'ledger.corrupt'],
    [RELEASE, 'schema: other\n', 'record.invalid'],
    [RELEASE, 'a: [\n', 'record.syntax'],
  ])('is refused over a broken %s', (path, content, code) => {
    expect(codes(plan([approvedModel()], new Map([...gitOps('wine'), [path, bytes(content)]])))).toEqual([code]);
  });

  test('T20: is refused over a release that was copied from another environment', () => {
    const files = promoted(gitOps('wine'), approvedModel());
    const environments = [{ name: 'staging', files: [target('apps/wine.yaml', { tag: '{version}' })] }];
    const copied = new Map([...files, ['releases/wine/staging.yaml', files.get(RELEASE)!]]);
    expect(codes(plan([approvedModel({ environments })], copied))).toEqual(['record.invalid']);
  });
});

describe('several models', () => {
  test('go into one commit, each with its own records', () => {
    const result = plan([approvedModel(), approvedModel({ model: 'beer' })], gitOps('wine', 'beer'));
    expect(result.changes.map(({ path }) => path).toSorted()).toEqual([
      'apps/beer.yaml',
      'apps/wine.yaml',
      'releases/beer/ledger.jsonl',
      'releases/beer/production.yaml',
      LEDGER,
      RELEASE,
    ]);
  });

  test('may share a file', () => {
    const shared = (key: string) => [
      { name: 'production', files: [target('shared.yaml', { [key]: '{model}-{version}' })] },
    ];
    const files = new Map([['shared.yaml', bytes('wine: x\nbeer: y\n')]]);
    const models = [
      approvedModel({ environments: shared('wine') }),
      approvedModel({ model: 'beer', environments: shared('beer') }),
    ];
    const change = plan(models, files).changes.find(({ path }) => path === 'shared.yaml');
    expect(textOf(change?.content)).toBe('wine: wine-v1\nbeer: beer-v1\n');
  });

  test('may not fight over one value: the second is refused, the first goes', () => {
    const environments = [{ name: 'production', files: [target('shared.yaml', { tag: '{model}' })] }];
    const files = new Map([['shared.yaml', bytes('tag: x\n')]]);
    const result = plan([approvedModel({ environments }), approvedModel({ model: 'beer', environments })], files);
    expect(codes(result)).toEqual(['manifest.conflict']);
    expect(textOf(result.changes.find(({ path }) => path === 'shared.yaml')?.content)).toBe('tag: wine\n');
    expect(result.changes.some(({ path }) => path.startsWith('releases/beer'))).toBe(false);
  });

  test('one that cannot go leaves nothing behind and does not stop the others', () => {
    const problems = [new UserError('manifest.link', 'no')];
    const files = gitOps('wine', 'beer');
    const result = planPromotions(
      [
        { approved: approvedModel(), problems },
        { approved: approvedModel({ model: 'beer' }), problems: [] },
      ],
      files,
      NOW,
    );
    expect(codes(result)).toEqual(['manifest.link']);
    expect(result.changes.every(({ path }) => path.includes('beer'))).toBe(true);
  });
});
