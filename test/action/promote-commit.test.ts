import { describe, expect, test } from 'vitest';
import { commitPromotions } from '../../actions/promote/commit.ts';
import { UserError } from '../../src/errors.ts';
import { parseLedger } from '../../src/release/ledger.ts';
import type { ApprovedModel } from '../../src/release/promotion.ts';
import { approvedModel, bytes, digest, target } from '../support/approved-model.ts';
import { symlink } from '../support/memory/git-objects.ts';
import { type World, world } from '../support/memory/world.ts';

const DEPLOY = 'acme/deploy';
const MANIFEST = '# kept\nuri: none # here\ntag: v0\n';

function deployWorld(files: Parameters<World['commit']>[0] = { files: { 'apps/wine.yaml': MANIFEST } }) {
  const github = world();
  github.commit({ repository: DEPLOY, ...files });
  return github;
}

const ports = (github: World) => ({
  gitops: github.remote,
  writer: github.writer,
  clock: github.clock,
  log: github.log,
  random: () => 0.5,
});

const promote = (github: World, ...models: readonly ApprovedModel[]) =>
  commitPromotions({ repository: DEPLOY, branch: 'main', models, superseded: async () => [] }, ports(github));

const history = (github: World) => [...github.state.repositories.get(DEPLOY)!.commits.values()];
const text = (github: World, path: string) => github.text(DEPLOY, 'main', path);
const codes = (results: Awaited<ReturnType<typeof promote>>) =>
  results.flatMap((result) => (result.kind === 'refused' ? result.problems.map(({ code }) => code) : [result.kind]));

describe('one commit', () => {
  test('changes the manifest, the release and the ledger, and says why', async () => {
    const github = deployWorld();
    const results = await promote(github, approvedModel());
    expect(results).toMatchObject([
      {
        kind: 'released',
        model: 'wine',
        commit: { id: github.head(DEPLOY, 'main') },
        environments: [{ version: 'v1' }],
      },
    ]);
    expect(text(github, 'apps/wine.yaml')).toBe(
      `# kept\nuri: file:///srv/models/wine/${'a'.repeat(64)} # here\ntag: v1\n`,
    );
    expect(text(github, 'releases/wine/production.yaml')).toContain('version: "v1"');
    expect(history(github)).toHaveLength(2);
    expect(history(github)[1]?.message).toMatch(
      /^Promote wine v1 to production\n\n[\s\S]*\nTrainyard-Promotion: sha256:/,
    );
  });

  test('holds several models', async () => {
    const github = deployWorld({ files: { 'apps/wine.yaml': MANIFEST, 'apps/beer.yaml': MANIFEST } });
    await promote(github, approvedModel(), approvedModel({ model: 'beer' }));
    expect(history(github)).toHaveLength(2);
    expect(text(github, 'releases/beer/ledger.jsonl')).toContain('"version":"v1"');
  });

  test('is not made when everything was promoted before', async () => {
    const github = deployWorld();
    await promote(github, approvedModel());
    const again = await promote(github, approvedModel());
    expect(again).toMatchObject([
      { kind: 'released', commit: undefined, environments: [{ kind: 'already-promoted', version: 'v1' }] },
    ]);
    expect(history(github)).toHaveLength(2);
  });

  test('goes on without a model that cannot go', async () => {
    const github = deployWorld();
    const results = await promote(github, approvedModel({ model: 'beer' }), approvedModel());
    expect(codes(results).toSorted()).toEqual(['manifest.missing', 'released']);
    expect(text(github, 'releases/beer/production.yaml')).toBeUndefined();
  });

  test('names the repository in what is wrong there', async () => {
    const github = deployWorld({ files: { 'apps/wine.yaml': 'uri: {x}/y\ntag: v0\n' } });
    const [result] = await promote(github, approvedModel());
    expect(result).toMatchObject({
      kind: 'refused',
      problems: [
        {
          code: 'manifest.syntax',
          file: undefined,
          message: expect.stringContaining('acme/deploy: apps/wine.yaml:1:9'),
        },
      ],
    });
    expect(history(github)).toHaveLength(1);
  });

  test.each([
    ['a symbolic link', { 'apps/wine.yaml': symlink('../other.yaml'), 'other.yaml': MANIFEST }, 'manifest.link'],
    ['a file behind a linked folder', { apps: symlink('real'), 'real/wine.yaml': MANIFEST }, 'manifest.link'],
    [
      'a linked ledger',
      { 'apps/wine.yaml': MANIFEST, 'releases/wine/ledger.jsonl': symlink('/dev/null') },
      'manifest.link',
    ],
    ['a huge manifest', { 'apps/wine.yaml': `tag: v0\nuri: ${'x'.repeat(1_100_000)}\n` }, 'manifest.too-large'],
    ['an immense manifest', { 'apps/wine.yaml': 'x'.repeat(3_000_000) }, 'file.too-large'],
  ])('T11: is not made over %s', async (_, files, code) => {
    const github = deployWorld({ files });
    expect(codes(await promote(github, approvedModel()))).toEqual([code]);
    expect(history(github)).toHaveLength(1);
  });

  test('T11: is not made for a path that leaves the repository', async () => {
    const github = deployWorld();
    const environments = [{ name: 'production', files: [target('../etc/app.yaml', { tag: '{version}' })] }];
    expect(codes(await promote(github, approvedModel({ environments })))).toEqual(['manifest.path']);
  });

  test.each([
    ['on', 'tag: "on"\n'],
    ['1.20', 'tag: "1.20"\n'],
    ['x\ninjected: true', 'tag: "x\\ninjected: true"\n'],
  ])('T11: writes the value %j as text', async (value, line) => {
    const github = deployWorld();
    const environments = [{ name: 'production', files: [target('apps/wine.yaml', { tag: value })] }];
    await promote(github, approvedModel({ environments }));
    expect(text(github, 'apps/wine.yaml')).toBe(`# kept\nuri: none # here\n${line}`);
  });

  test('is not made on a branch that does not exist', async () => {
    const github = deployWorld({ branch: 'other', files: {} });
    expect(codes(await promote(github, approvedModel()))).toEqual(['gitops.branch-missing']);
  });

  test('that GitHub refuses is a result of every model', async () => {
    const github = deployWorld();
    github.before('commitWriter.commit', () => {
      throw new UserError('github.permission', 'no');
    });
    expect(codes(await promote(github, approvedModel()))).toEqual(['github.permission']);
  });
});

describe('T15: races', () => {
  test('8 writers on adjacent lines of one file all land, and no update is lost', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `m${index}`);
    const github = deployWorld({ files: { 'shared.yaml': `# all\n${names.map((name) => `${name}: v0\n`).join('')}` } });
    const models = names.map((model) =>
      approvedModel({
        model,
        environments: [{ name: 'production', files: [target('shared.yaml', { [model]: '{version}' })] }],
      }),
    );
    const results = await Promise.all(models.map((model) => promote(github, model)));
    expect(results.flat().map(({ kind }) => kind)).toEqual(names.map(() => 'released'));
    expect(text(github, 'shared.yaml')).toBe(`# all\n${names.map((name) => `${name}: v1\n`).join('')}`);
    for (const name of names) expect(text(github, `releases/${name}/ledger.jsonl`)).toContain('"version":"v1"');
    expect(history(github)).toHaveLength(9);
  });

  test('two runs of one promotion make one commit', async () => {
    const github = deployWorld();
    const results = await Promise.all([promote(github, approvedModel()), promote(github, approvedModel())]);
    expect(history(github)).toHaveLength(2);
    expect(
      results
        .flat()
        .map((result) => result.kind === 'released' && result.environments[0]?.kind)
        .toSorted(),
    ).toEqual(['already-promoted', 'promote']);
  });

  test('two promotions of one model keep both lines of the ledger and count on', async () => {
    const github = deployWorld();
    const other = approvedModel({
      artifact: { uri: 'file:///srv/models/wine/b', path: 'wine/b', digest: digest('b') },
      candidateDigest: digest('b'),
    });
    await Promise.all([promote(github, approvedModel()), promote(github, other)]);
    const ledger = parseLedger(bytes(text(github, 'releases/wine/ledger.jsonl') ?? ''), 'l');
    expect(ledger.map(({ version }) => version)).toEqual(['v1', 'v2']);
  });

  test('an edit by somebody else between reading and writing survives', async () => {
    const github = deployWorld();
    github.before('commitWriter.commit', () =>
      github.commit({
        repository: DEPLOY,
        files: { 'apps/wine.yaml': `${MANIFEST}replicas: 9\n`, 'other.yaml': 'a: 1\n' },
      }),
    );
    await promote(github, approvedModel());
    expect(text(github, 'apps/wine.yaml')).toMatch(/^# kept\nuri: file.*\ntag: v1\nreplicas: 9\n$/);
    expect(text(github, 'other.yaml')).toBe('a: 1\n');
    expect(github.clock.sleeps).toEqual([375]);
  });

  test('an edit that makes the manifest unreadable stops the promotion', async () => {
    const github = deployWorld();
    github.before('commitWriter.commit', () =>
      github.commit({ repository: DEPLOY, files: { 'apps/wine.yaml': 'uri: [\n' } }),
    );
    expect(codes(await promote(github, approvedModel()))).toEqual(['manifest.syntax']);
    expect(text(github, 'releases/wine/production.yaml')).toBeUndefined();
  });

  test('a branch that never stands still is given up after twelve tries, with growing pauses', async () => {
    const github = deployWorld();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      github.before('commitWriter.commit', () => github.commit({ repository: DEPLOY, files: { n: String(attempt) } }));
    }
    expect(codes(await promote(github, approvedModel()))).toEqual(['promote.contention']);
    expect(github.clock.sleeps).toHaveLength(11);
    expect(github.clock.sleeps).toEqual(github.clock.sleeps.toSorted((a, b) => a - b));
    expect(Math.max(...github.clock.sleeps)).toBeLessThanOrEqual(20_000);
  });

  test('a commit whose answer was lost is found again, not made twice', async () => {
    const github = deployWorld();
    const writer = github.writer(DEPLOY);
    const forgetful = {
      ...writer,
      commit: async (request: Parameters<typeof writer.commit>[0]) => {
        await writer.commit(request);
        return { kind: 'stale' as const };
      },
    };
    const results = await commitPromotions(
      { repository: DEPLOY, branch: 'main', models: [approvedModel()], superseded: async () => [] },
      { ...ports(github), writer: () => forgetful },
    );
    expect(results).toMatchObject([{ kind: 'released', environments: [{ kind: 'already-promoted', version: 'v1' }] }]);
    expect(history(github)).toHaveLength(2);
  });

  test.each([
    ['was made', true, 'already-promoted'],
    ['was not made', false, 'promote'],
  ])('a commit that GitHub did not answer and that %s ends as one commit', async (_, made, kind) => {
    const github = deployWorld();
    const writer = github.writer(DEPLOY);
    let silent = true;
    const faltering: typeof writer = {
      ...writer,
      async commit(request) {
        if (!silent) return writer.commit(request);
        silent = false;
        if (made) await writer.commit(request);
        throw new UserError('github.unavailable', 'no answer');
      },
    };
    const results = await commitPromotions(
      { repository: DEPLOY, branch: 'main', models: [approvedModel()], superseded: async () => [] },
      { ...ports(github), writer: () => faltering },
    );
    expect(results).toMatchObject([{ kind: 'released', environments: [{ kind, version: 'v1' }] }]);
    expect(history(github)).toHaveLength(2);
  });

  test('a GitHub that never answers is told as such', async () => {
    const github = deployWorld();
    const silent = async () => Promise.reject(new UserError('github.unavailable', 'no answer'));
    const results = await commitPromotions(
      { repository: DEPLOY, branch: 'main', models: [approvedModel()], superseded: async () => [] },
      { ...ports(github), writer: (name) => ({ ...github.writer(name), commit: silent }) },
    );
    expect(codes(results)).toEqual(['github.unavailable']);
  });

  test('a newer promotion that lands just before the branch is read is not replaced', async () => {
    const github = deployWorld();
    let newer = false;
    github.before('commitWriter.head', () => {
      github.commit({ repository: DEPLOY, files: { 'apps/wine.yaml': 'uri: newer\ntag: v9\n' } });
      newer = true;
    });
    const superseded = async () =>
      newer ? [{ kind: 'skipped' as const, model: 'wine', reason: 'promote.superseded' as const, why: 'Newer.' }] : [];
    await commitPromotions(
      { repository: DEPLOY, branch: 'main', models: [approvedModel()], superseded },
      ports(github),
    );
    expect(text(github, 'apps/wine.yaml')).toBe('uri: newer\ntag: v9\n');
  });

  test('a model that was superseded while waiting is left out', async () => {
    const github = deployWorld();
    github.before('commitWriter.commit', () => github.commit({ repository: DEPLOY, files: { n: '1' } }));
    let asked = 0;
    const superseded = async () => {
      asked += 1;
      return asked < 2
        ? []
        : [{ kind: 'skipped' as const, model: 'wine', reason: 'promote.superseded' as const, why: 'Newer.' }];
    };
    const results = await commitPromotions(
      { repository: DEPLOY, branch: 'main', models: [approvedModel()], superseded },
      ports(github),
    );
    expect(results).toMatchObject([{ kind: 'skipped', reason: 'promote.superseded' }]);
    expect(text(github, 'apps/wine.yaml')).toBe(MANIFEST);
  });
});
