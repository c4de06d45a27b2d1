import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, DEPLOY, FILES, memoryBench, REPOSITORY, simulatorBench } from './adapters-bench.ts';

const BENCHES: readonly (readonly [string, () => Promise<Bench>])[] = [
  ['the ports in memory', memoryBench],
  ['the adapters against the simulator', simulatorBench],
];

describe.each(BENCHES)('%s', (_name, open) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await open();
  });
  beforeEach(() => bench.beforeTest());
  afterAll(async () => {
    expect(bench.violations()).toEqual([]);
    await bench[Symbol.asyncDispose]();
  });

  describe('comments', () => {
    test('are listed over all pages, oldest first, with their authors', async () => {
      const first = await bench.commentAs('alice', 'first');
      for (let index = 0; index < 105; index += 1) await bench.commentAs('stranger', `noise ${index}`);
      const last = await bench.comments.create(bench.pull, 'last');
      const all = await bench.comments.list(bench.pull);
      expect(all).toHaveLength(107);
      expect(all[0]).toMatchObject({ id: first, body: 'first', author: { login: 'alice', isBot: false } });
      expect(all.at(-1)).toEqual(last);
      expect(all[0]?.createdAt).toEqual(all[0]?.updatedAt);
    });

    test('of the viewer carry the account of the viewer', async () => {
      const { author } = await bench.comments.create(bench.pull, 'mine');
      expect(author).toMatchObject({ login: 'github-actions[bot]', isBot: true });
      expect((await bench.comments.viewer()).id).toBe(author.id);
    });

    test('can be edited', async () => {
      const { id, createdAt } = await bench.comments.create(bench.pull, 'before');
      const edited = await bench.comments.update(id, 'after');
      expect(edited).toMatchObject({ id, body: 'after', createdAt });
      expect(edited?.updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      expect(await bench.comments.get(id)).toEqual(edited);
    });

    test('that are gone are undefined, and harmless to hide or react to', async () => {
      const comment = await bench.comments.create(bench.pull, 'gone');
      await bench.deleteComment(comment.id);
      expect(await bench.comments.get(comment.id)).toBeUndefined();
      expect(await bench.comments.update(comment.id, 'x')).toBeUndefined();
      await bench.comments.minimize(comment);
      await bench.comments.react(comment.id, 'eyes');
    });

    test('can be hidden and reacted to, twice as well as once', async () => {
      const comment = await bench.comments.create(bench.pull, 'old');
      await bench.comments.minimize(comment);
      await bench.comments.react(comment.id, 'eyes');
      await bench.comments.react(comment.id, 'eyes');
      await bench.comments.react(comment.id, 'confused');
      expect(await bench.isHidden(comment.id)).toBe(true);
      expect([...(await bench.reactions(comment.id))].sort()).toEqual(['confused', 'eyes']);
    });
  });

  describe('checks', () => {
    const annotation = (line: number) =>
      ({ path: 'data/train.csv', startLine: line, endLine: line, level: 'failure', title: 't', message: 'm' }) as const;
    const check = (externalId: string) => ({
      name: 'trainyard/wine',
      headCommit: bench.head,
      externalId,
      conclusion: 'neutral' as const,
      title: 'Inconclusive',
      summary: '**text**',
      annotations: [],
      detailsUrl: undefined,
    });

    test('are concluded at once and found again by commit and name, newest first', async () => {
      const first = await bench.checks.create(check('one'));
      const second = await bench.checks.create(check('two'));
      await bench.checks.create({ ...check('other'), name: 'trainyard/other' });
      const found = await bench.checks.list(bench.head, 'trainyard/wine');
      expect(found.map(({ id, externalId }) => [id, externalId])).toEqual([
        [second.id, 'two'],
        [first.id, 'one'],
      ]);
      expect(found[0]).toMatchObject({
        app: 'github-actions',
        conclusion: 'neutral',
        headCommit: bench.head,
        completedAt: expect.any(Date),
      });
      expect(await bench.checks.list(bench.main, 'trainyard/wine')).toEqual([]);
    });

    test('take more annotations than GitHub takes at once', async () => {
      const annotations = Array.from({ length: 120 }, (_, index) => annotation(index + 1));
      const { id } = await bench.checks.create({ ...check('many'), annotations });
      expect((await bench.checks.list(bench.head, 'trainyard/wine'))[0]).toMatchObject({ id, conclusion: 'neutral' });
    });

    test('are shown in progress and concluded later', async () => {
      const { headCommit, title, summary, detailsUrl, ...shown } = { ...check('concluded'), name: 'trainyard/slow' };
      const started = await bench.checks.start({ name: shown.name, headCommit, title, summary, detailsUrl });
      expect(started).toMatchObject({ conclusion: undefined, completedAt: undefined, externalId: '' });
      const annotations = Array.from({ length: 51 }, (_, index) => annotation(index + 1));
      await bench.checks.conclude(started.id, { ...check('concluded'), name: shown.name, annotations });
      expect(await bench.checks.list(bench.head, shown.name)).toMatchObject([
        { id: started.id, conclusion: 'neutral', externalId: 'concluded', completedAt: expect.any(Date) },
      ]);
    });
  });

  test('a status replaces the one before', async () => {
    const status = { context: 'trainyard/approval', targetUrl: 'https://example.com/x' } as const;
    await bench.statuses.set(bench.head, { ...status, state: 'pending', description: 'waiting' });
    await bench.statuses.set(bench.head, { ...status, state: 'success', description: 'approved' });
    expect(await bench.status(bench.head, 'trainyard/approval')).toMatchObject({
      state: 'success',
      description: 'approved',
    });
  });

  describe('pull requests', () => {
    test('tell head, base and author', async () => {
      expect(await bench.pullRequests.get(bench.pull)).toMatchObject({
        number: bench.pull,
        state: 'open',
        merged: false,
        createdAt: expect.any(Date),
        mergedAt: undefined,
        mergeCommit: undefined,
        author: { login: 'alice' },
        head: { commit: bench.head, branch: 'better', repository: REPOSITORY },
        base: { commit: bench.main, branch: 'main', repository: REPOSITORY },
      });
      await expect(bench.pullRequests.get(9999)).rejects.toMatchObject({ code: 'github.not-found' });
    });
  });

  describe('runs and artifacts', () => {
    test('a run is what GitHub recorded of it', async () => {
      expect(await bench.runs.get(bench.run)).toMatchObject({
        id: bench.run,
        attempt: 1,
        path: '.github/workflows/pull-request.yml',
        event: 'pull_request',
        headCommit: bench.head,
        headRepository: REPOSITORY,
      });
      await expect(bench.runs.get(999_999)).rejects.toMatchObject({ code: 'github.not-found' });
    });

    test('runs are listed by workflow and branch, and those of a workflow nobody knows are none', async () => {
      const workflow = '.github/workflows/pull-request.yml';
      expect(await bench.runs.ofBranch(workflow, 'better')).toEqual([await bench.runs.get(bench.run)]);
      expect(await bench.runs.ofBranch(workflow, 'main')).toEqual([]);
      expect(await bench.runs.ofBranch('.github/workflows/unknown.yml', 'better')).toEqual([]);
    });

    test('a folder of files goes up and comes down unchanged', async () => {
      await bench.files.write(`${bench.folder}/out/candidate.json`, '{"a":1}');
      await bench.files.write(`${bench.folder}/out/sub/größe.csv`, 'x'.repeat(100_000));
      const uploaded = await bench.artifacts.upload({
        name: 'candidate-wine-abc',
        root: `${bench.folder}/out`,
        files: ['candidate.json', 'sub/größe.csv'],
        packing: { kind: 'zip', level: 6 },
        retentionDays: 7,
      });
      const [found, ...others] = await bench.runs.artifacts('candidate-wine-abc');
      expect(others).toEqual([]);
      expect(found).toMatchObject({ id: uploaded.id, digest: uploaded.digest, runId: bench.run, expired: false });
      await bench.artifacts.download(found!, `${bench.folder}/in`, 1_000_000);
      expect(await bench.files.walk(`${bench.folder}/in`)).toEqual([
        { path: 'candidate.json', size: 7 },
        { path: 'sub/größe.csv', size: 100_000 },
      ]);
      expect(await bench.files.digest(`${bench.folder}/in/candidate.json`)).toEqual(
        await bench.files.digest(`${bench.folder}/out/candidate.json`),
      );
    });

    test('a raw file takes the name of the artifact', async () => {
      await bench.files.write(`${bench.folder}/raw/model.bin`, 'weights');
      await bench.artifacts.upload({
        name: 'model-wine-abc',
        root: `${bench.folder}/raw`,
        files: ['model.bin'],
        packing: { kind: 'raw' },
        retentionDays: undefined,
      });
      const [found] = await bench.runs.artifacts('model-wine-abc');
      await bench.artifacts.download(found!, `${bench.folder}/raw-in`, 1000);
      expect(await bench.files.walk(`${bench.folder}/raw-in`)).toEqual([{ path: 'model-wine-abc', size: 7 }]);
      expect(await bench.files.digest(`${bench.folder}/raw-in/model-wine-abc`)).toEqual(
        await bench.files.digest(`${bench.folder}/raw/model.bin`),
      );
    });

    test('a name is taken once per run, and found exactly', async () => {
      await bench.files.write(`${bench.folder}/once/a`, 'a');
      const upload = {
        name: 'once',
        root: `${bench.folder}/once`,
        files: ['a'],
        packing: { kind: 'zip', level: 0 },
        retentionDays: undefined,
      } as const;
      await bench.artifacts.upload(upload);
      await bench.artifacts.upload({ ...upload, name: 'once-more' });
      await expect(bench.artifacts.upload(upload)).rejects.toMatchObject({ code: 'artifact.already-exists' });
      expect(await bench.runs.artifacts('once')).toHaveLength(1);
      expect(await bench.runs.artifacts('onc')).toEqual([]);
    });

    test('what is too large, or differs from its digest, leaves nothing behind', async () => {
      await bench.files.write(`${bench.folder}/big/a`, 'a'.repeat(10_000));
      await bench.artifacts.upload({
        name: 'big',
        root: `${bench.folder}/big`,
        files: ['a'],
        packing: { kind: 'zip', level: 6 },
        retentionDays: undefined,
      });
      const [found] = await bench.runs.artifacts('big');
      const target = `${bench.folder}/big-in`;
      await expect(bench.artifacts.download(found!, target, 10)).rejects.toMatchObject({ code: 'file.too-large' });
      await expect(bench.artifacts.download(found!, target, 9_999)).rejects.toMatchObject({ code: 'file.too-large' });
      const forged = { ...found!, digest: `sha256:${'0'.repeat(64)}` };
      await expect(bench.artifacts.download(forged, target, 100_000)).rejects.toMatchObject({
        code: 'artifact.digest-mismatch',
      });
      expect(await bench.files.stat(target)).toBeUndefined();
      await expect(bench.artifacts.download({ ...found!, expired: true }, target, 100_000)).rejects.toMatchObject({
        code: 'artifact.expired',
      });
    });
  });

  describe('roles', () => {
    test.each([
      ['alice', 'write'],
      ['maria', 'maintain'],
      ['stranger', 'read'],
    ])('%s has the role %s', async (login, role) => {
      expect(await bench.roles.roleOf(login)).toBe(role);
    });

    test('teams have their members and no others', async () => {
      expect(await bench.roles.isTeamMember('acme', 'risk-ml', 'bob')).toBe(true);
      expect(await bench.roles.isTeamMember('acme', 'risk-ml', 'alice')).toBe(false);
      await expect(bench.roles.isTeamMember('acme', 'nobody', 'bob')).rejects.toThrow(/nobody/);
    });
  });

  describe('a remote repository', () => {
    test('gives branches and files of a commit', async () => {
      expect(await bench.remote.branchHead('main')).toBe(bench.main);
      expect(await bench.remote.branchHead('mai')).toBeUndefined();
      const tree = await bench.remote.tree(bench.main);
      expect((await tree.list()).map(({ path, kind }) => [path, kind])).toEqual([
        ['.github/workflows/pull-request.yml', 'file'],
        ['data/train.csv', 'file'],
        ['train.py', 'file'],
      ]);
      expect(Buffer.from((await tree.read('train.py', 100))!).toString()).toBe(FILES['train.py']);
      expect((await tree.digest('train.py'))?.size).toBe(FILES['train.py'].length);
      expect(await tree.read('data', 100)).toBeUndefined();
      expect(await tree.read('none', 100)).toBeUndefined();
      await expect(tree.read('train.py', 3)).rejects.toMatchObject({ code: 'file.too-large' });
      await expect(bench.remote.tree('0'.repeat(40))).rejects.toMatchObject({ code: 'github.not-found' });
    });

    test('finds where two histories part', async () => {
      expect(await bench.remote.mergeBase(bench.main, bench.head)).toBe(bench.main);
      expect(await bench.remote.mergeBase(bench.head, bench.head)).toBe(bench.head);
      expect(await bench.remote.mergeBase(bench.main, '0'.repeat(40))).toBeUndefined();
    });
  });

  test('a writer commits to the head it expects and to no other', async () => {
    const { writer } = bench;
    const head = (await writer.head('main'))!;
    expect(await writer.head('none')).toBeUndefined();
    const request = {
      branch: 'main',
      headline: 'Promote',
      body: 'Because',
      changes: [{ path: 'app.yaml', content: Buffer.from('a: 2\n') }],
    };
    await bench.interfere();
    expect(await writer.commit({ ...request, expectedHead: head })).toEqual({ kind: 'stale' });
    const expectedHead = (await writer.head('main'))!;
    const written = await writer.commit({ ...request, expectedHead });
    expect(written).toMatchObject({ kind: 'committed', commit: await writer.head('main') });
    expect(written).toMatchObject({ url: expect.stringContaining(DEPLOY) });
  });

  // Last, because it ends the pull request.
  test('a pull request tells its authors, the moves of its head, and its merge', async () => {
    const pushed = await bench.push('new.py', 'x\n', 'Add\n\nCo-authored-by: Carol <carol@example.com>');
    const pull = await bench.pullRequests.get(bench.pull);
    expect(pull.head.commit).toBe(pushed);
    const authorship = await bench.pullRequests.authorship(bench.pull);
    expect(new Set(authorship.map(({ commit }) => commit))).toEqual(new Set([bench.head, pushed]));
    expect(authorship.flatMap(({ accounts }) => accounts.map(({ login }) => login))).toContain('alice');
    expect(authorship.flatMap(({ emails }) => emails)).toContain('carol@example.com');

    const moves = await bench.pullRequests.headMoves(pull);
    expect(moves[0]).toMatchObject({ commit: pushed, by: { login: 'alice' } });
    expect(moves.map(({ commit }) => commit)).toContain(bench.head);

    const merge = await bench.merge();
    const merged = await bench.pullRequests.get(bench.pull);
    expect(merged).toMatchObject({ state: 'closed', merged: true, mergeCommit: merge, mergedAt: expect.any(Date) });
    expect((await bench.pullRequests.forCommit(merge)).map(({ number }) => number)).toEqual([bench.pull]);
  });
});
