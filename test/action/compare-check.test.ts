import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { announcedLook, checkExternalId, checkName, reportDigestOf } from '../../src/records/names.ts';
import { GOOD, MODEL, OLD, type Scenario, scenario } from './compare-scenario.ts';

const NAME = checkName(MODEL);

async function ready(): Promise<Scenario> {
  const pr = scenario();
  await pr.candidate(pr.base, OLD);
  await pr.candidate(pr.head, GOOD);
  pr.release(OLD);
  return pr;
}

const started = (pr: Scenario) =>
  pr.github.checks.start({ name: NAME, headCommit: pr.head, title: '', summary: '', detailsUrl: undefined });

const digestsOf = (pr: Scenario) => pr.github.state.checks.map(({ externalId }) => reportDigestOf(externalId));

describe('the check', () => {
  test('is in progress while the model is compared, and the same one is concluded', async () => {
    const pr = await ready();
    const seen: unknown[] = [];
    pr.github.before('artifacts.download', () => seen.push(...pr.github.state.checks));
    await pr.compare();
    expect(seen).toMatchObject([{ name: NAME, conclusion: undefined, completedAt: undefined, externalId: '' }]);
    expect(pr.github.state.checks).toMatchObject([{ conclusion: 'success', completedAt: expect.any(Date) }]);
    expect(pr.github.cancellation.watching()).toBe(0);
  });

  test('is concluded without a report when the run crashes', async () => {
    const pr = await ready();
    pr.github.before('artifacts.download', () => {
      throw new Error('Stopped here.');
    });
    await expect(pr.compare()).rejects.toThrow('Stopped here.');
    expect(pr.github.state.checks).toMatchObject([
      { conclusion: 'failure', externalId: '', completedAt: expect.any(Date) },
    ]);
  });

  test('is concluded without a report when the run is cancelled', async () => {
    const pr = await ready();
    let atWork = () => {};
    const reached = new Promise<void>((resolve) => {
      atWork = resolve;
    });
    const { artifacts } = pr.github;
    // A download that does not end: the process is stopped meanwhile.
    const hanging = { ...artifacts, download: () => new Promise<never>(() => atWork()) };
    void pr.compare({}, {}, { artifacts: hanging });
    await reached;
    await pr.github.cancellation.cancel();
    expect(pr.github.state.checks).toMatchObject([
      { conclusion: 'cancelled', externalId: '', completedAt: expect.any(Date) },
    ]);
  });

  test('is not cancelled any more once the report is there', async () => {
    const pr = await ready();
    let cancelled: Promise<void> | undefined;
    pr.github.before('comments.viewer', () => {
      cancelled = pr.github.cancellation.cancel();
    });
    await pr.compare();
    await cancelled;
    expect(pr.github.state.checks).toMatchObject([{ conclusion: 'success' }]);
  });

  test('that a killed run left in progress is taken over', async () => {
    const pr = await ready();
    const { id } = await started(pr);
    await pr.compare();
    expect(pr.github.state.checks).toMatchObject([{ id, conclusion: 'success' }]);
  });

  test('stays as it was while a commit with a report is compared again: approvals count from it', async () => {
    const pr = await ready();
    await pr.compare();
    const [before] = pr.github.state.checks;
    await pr.compare();
    expect(pr.github.state.checks).toEqual([before]);
  });

  test('of a run that another one overtook with the same report says the same and carries none', async () => {
    const pr = await ready();
    const first = await pr.compare();
    const [reported] = pr.github.state.checks;
    const { checks } = pr.github;
    // When this run began, the other one had not written its report yet.
    let lists = 0;
    const list: typeof checks.list = async (commit, name) => (++lists === 1 ? [] : await checks.list(commit, name));
    const again = await pr.compare({}, {}, { checks: { ...checks, list } });
    expect(again.outputs).toEqual(first.outputs);
    expect(pr.github.state.checks).toMatchObject([reported, { conclusion: 'success', externalId: '' }]);
    expect(pr.reports()).toHaveLength(1);
  });

  test('of the later of two runs with different reports is the newest', async () => {
    const pr = await ready();
    const { id } = await started(pr);
    const other = `sha256:${'0'.repeat(64)}`;
    const foreign = { name: NAME, headCommit: pr.head, title: '', summary: '', annotations: [], detailsUrl: undefined };
    pr.github.before('artifacts.upload', () => {
      void pr.github.checks.create({ ...foreign, conclusion: 'failure', externalId: checkExternalId(other) });
    });
    const outcome = await pr.compare();
    const ours = outcome.outputs?.['report-digest'];
    expect(pr.github.state.checks.find((check) => check.id === id)).toMatchObject({
      conclusion: 'success',
      externalId: '',
    });
    expect(digestsOf(pr)).toEqual([undefined, other, ours]);
  });

  test('is not started with a token that may only read, and that is told once', async () => {
    const pr = await ready();
    const refuse = () => {
      throw new UserError('github.permission', 'The token may not write the check.');
    };
    pr.github.before('checks.start', refuse);
    pr.github.before('checks.create', refuse);
    await pr.compare();
    const warnings = pr.github.log.lines.filter(({ level }) => level === 'warning');
    expect(warnings).toMatchObject([{ message: 'The check was not written: The token may not write the check.' }]);
  });
});

describe('the look', () => {
  const looks = (pr: Scenario) => pr.github.state.checks.map(({ externalId }) => announcedLook(externalId)?.look);

  /** Pushes to the pull request and compares what is there then. */
  async function push(pr: Scenario, files: Readonly<Record<string, string>>, metrics = GOOD): Promise<void> {
    const head = pr.github.commit({ branch: 'better', files });
    const run = pr.github.run({ headCommit: head });
    pr.github.during(run);
    const inputKey = await pr.keyOf(head);
    if (files['train.py'] !== undefined) await pr.candidate(head, metrics, { run });
    await pr.compare({ inputKey }, { head, merged: head });
  }

  test('counts new candidates of the pull request', async () => {
    const pr = await ready();
    await pr.compare();
    await push(pr, { 'train.py': 'print(2)\n' });
    await push(pr, { 'train.py': 'print(3)\n' });
    expect(looks(pr)).toEqual([1, 2, 3]);
  });

  test('does not count the same report again, nor a push that trains nothing', async () => {
    const pr = await ready();
    const first = await pr.compare();
    const again = await pr.compare();
    expect(again.outputs).toEqual(first.outputs);
    await push(pr, { 'README.md': 'x' });
    expect(looks(pr)).toEqual([1, 1]);
  });

  test('counts a new training of the same commit', async () => {
    const pr = await ready();
    await pr.compare();
    const run = pr.github.run({ headCommit: pr.head });
    pr.github.during(run);
    await pr.candidate(pr.head, { ...GOOD, accuracy: 0.99 }, { run });
    await pr.compare();
    expect(looks(pr)).toEqual([1, 2]);
  });

  test('is kept by a report without a candidate, and by a push whose run was cancelled', async () => {
    const pr = await ready();
    await pr.compare();
    const failed = pr.github.commit({ branch: 'better', files: { 'train.py': 'broken' } });
    pr.github.during(pr.github.run({ headCommit: failed }));
    await pr.compare({ training: 'failure', inputKey: 'f'.repeat(64) }, { head: failed, merged: failed });
    pr.github.commit({ branch: 'better', files: { 'README.md': 'cancelled' } });
    await push(pr, { 'train.py': 'print(4)\n' });
    expect(looks(pr)).toEqual([1, 1, 2]);
  });

  test('does not count what the branch was before the pull request, nor rests on the comment', async () => {
    const pr = await ready();
    await pr.compare();
    const [comment] = pr.github.state.comments;
    if (comment !== undefined) pr.github.deleteComment(comment.id);
    await push(pr, { 'train.py': 'print(2)\n' });
    expect(looks(pr)).toEqual([1, 2]);

    const { number } = pr.github.openPullRequest({ head: 'better' });
    const head = pr.github.head('acme/penguins', 'better') ?? '';
    pr.github.state.checks.length = 0;
    pr.github.during(pr.github.run({ headCommit: head }));
    await pr.compare({ inputKey: await pr.keyOf(head) }, { pullRequest: number, head, merged: head });
    expect(looks(pr)).toEqual([1]);
  });

  test('is unknown when the activity log is not shown, and none outside a pull request', async () => {
    const pr = await ready();
    pr.github.before('pullRequests.headMoves', () => {
      throw new UserError('github.not-found', 'The head repository is gone.');
    });
    await pr.compare();
    expect(looks(pr)).toEqual([undefined]);
  });
});

test.each([
  ['nothing', ''],
  ['another check', 'lint:1'],
  ['a look of nothing', `trainyard:report:v1:sha256:${'a'.repeat(64)} look 0 none`],
  ['more than a look', `trainyard:report:v1:sha256:${'a'.repeat(64)} look 1 none x`],
])('an external id that says %s is not ours', (_what, externalId) => {
  expect([reportDigestOf(externalId), announcedLook(externalId)]).toEqual([undefined, undefined]);
});
