import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import { findReport } from '../../src/records/find-report.ts';
import {
  CONFIG,
  EVALUATION_SET,
  GOOD,
  headlineOf,
  MODEL,
  OLD,
  type Scenario,
  scenario,
  WORKFLOW,
} from './compare-scenario.ts';

const reportOf = async ({ github, head }: Scenario): Promise<ReportRecord> => {
  const found = await findReport(github, {
    repository: 'acme/penguins',
    workflowPath: WORKFLOW,
    baseBranch: 'main',
    model: MODEL,
    head,
  });
  if (found.kind !== 'trusted') throw new Error(found.kind);
  return found.record;
};

describe('a candidate with both baselines', () => {
  test('that is better may be approved: artifact, check, comment and status say so and agree', async () => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD);
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD);
    const outcome = await pr.compare();

    expect(outcome).toMatchObject({ decision: 'ok', reason: 'compare.better', outputs: { verdict: 'better' } });
    const report = await reportOf(pr);
    expect(report).toMatchObject({
      verdict: 'better',
      promotable: true,
      policyChanged: false,
      candidate: { reused: false },
      baselines: [
        { name: 'production', status: 'found', label: 'v7' },
        { name: 'base', status: 'found', label: pr.base.slice(0, 7) },
      ],
    });
    expect(headlineOf(pr.reports()[0])).toBe(
      `✅ Better: \`penguin-sex\` is better than production \`v7\` and base \`${pr.base.slice(0, 7)}\``,
    );
    expect(pr.github.state.checks).toMatchObject([
      {
        name: 'trainyard/penguin-sex',
        conclusion: 'success',
        externalId: expect.stringContaining(String(outcome.outputs?.['report-digest'])),
      },
    ]);
    expect(pr.github.status(pr.head, 'trainyard/approval')).toMatchObject({
      state: 'pending',
      description: expect.stringContaining('0 of 1 approvals'),
      targetUrl: outcome.outputs?.['comment-url'],
    });
    expect(outcome.summary).toContain('✅ Better');
  });

  test('that is worse than one of them cannot be approved', async () => {
    const pr = scenario();
    await pr.candidate(pr.base, GOOD);
    await pr.candidate(pr.head, { ...GOOD, accuracy: 0.5 });
    pr.release(OLD);
    expect(await pr.compare()).toMatchObject({ decision: 'blocked', reason: 'compare.worse' });
    expect(pr.reports()[0]).toContain('### ⛔ Approval is not possible');
    expect(pr.github.state.checks[0]?.conclusion).toBe('failure');
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });
});

describe('without a full comparison', () => {
  test('the first report is neutral and can be approved', async () => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD);
    pr.github.commit({ repository: 'acme/deploy', files: { 'README.md': 'x' } });
    expect(await pr.compare()).toMatchObject({ decision: 'ok', reason: 'compare.first' });
    expect(pr.github.state.checks[0]?.conclusion).toBe('neutral');
    expect((await reportOf(pr)).baselines).toMatchObject([
      {
        name: 'production',
        status: 'absent',
        detail: { code: 'production.not-released', text: 'Nothing was released to production yet.' },
      },
      { name: 'base', status: 'absent' },
    ]);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('pending');
  });

  test.each([
    ['missing', { roc_auc: 0.9 }, 'missing'],
    ['NaN', { ...GOOD, accuracy: 'NaN' as const }, 'invalid'],
  ])('a gated metric that is %s blocks', async (_what, metrics, verdict) => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD);
    await pr.candidate(pr.head, metrics);
    pr.release(OLD);
    expect(await pr.compare()).toMatchObject({ decision: 'blocked', reason: 'compare.metrics-missing' });
    expect((await reportOf(pr)).metrics[0]).toMatchObject({ name: 'accuracy', verdict });
  });

  test('other evaluation data gives no delta and no clear verdict', async () => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD, { evaluationSet: `sha256:${'0'.repeat(64)}` });
    expect(await pr.compare()).toMatchObject({ decision: 'inconclusive', reason: 'compare.inconclusive' });
    const report = await reportOf(pr);
    expect(report.baselines[0]).toMatchObject({ status: 'incomparable', label: 'v7' });
    expect(report.metrics.flatMap(({ baselines }) => baselines)).toEqual([]);
  });

  test('a policy that wants certainty blocks then', async () => {
    const strict = CONFIG.replace('    evaluate:\n', '    evaluate:\n      inconclusive: fail\n');
    const pr = scenario({ base: { 'trainyard.yaml': strict } });
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD, { evaluationSet: null });
    expect(await pr.compare()).toMatchObject({ decision: 'blocked', reason: 'compare.inconclusive' });
    expect(pr.github.status(pr.head, 'trainyard/approval')).toMatchObject({
      state: 'failure',
      description: expect.stringContaining('Cannot be approved'),
    });
  });

  it.each<[string, (pr: Scenario) => void, string]>([
    ['the branch does not exist', () => {}, 'does not exist, or the token may not read it'],
    [
      'the token may not read it',
      ({ github }) =>
        github.before('remoteRepository.branchHead', () => {
          throw new UserError('github.permission', 'The token may not read acme/deploy.');
        }),
      'The token may not read acme/deploy.',
    ],
    [
      'the record is broken',
      ({ release }) => release(OLD, { version: 'latest' }),
      'does not have the form of a record',
    ],
    ['the record is of another model', ({ release }) => release(OLD, { model: 'other' }), 'is the record of other'],
  ])('production is unreadable, and said to be, when %s', async (_what, prepare, detail) => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD);
    await pr.candidate(pr.head, GOOD);
    prepare(pr);
    expect(await pr.compare()).toMatchObject({ reason: 'compare.inconclusive' });
    expect((await reportOf(pr)).baselines[0]).toMatchObject({
      status: 'unreadable',
      detail: { text: expect.stringContaining(detail) },
    });
  });
});

describe('the policy', () => {
  test('of the base branch counts when the pull request edits it, and the comment warns', async () => {
    const lenient = CONFIG.replace('margin: 0.02', 'margin: 0.9').replace('required: 1', 'required: 1, expires: 1d');
    const pr = scenario({ head: { 'trainyard.yaml': lenient } });
    await pr.candidate(pr.base, GOOD);
    await pr.candidate(pr.head, { ...GOOD, accuracy: 0.5 });
    expect(await pr.compare()).toMatchObject({ reason: 'compare.worse' });
    expect((await reportOf(pr)).policyChanged).toBe(true);
    expect(pr.reports()[0]).toContain('This pull request changes how models are judged');
  });

  test.each([
    ['no configuration', null],
    ['not this model', CONFIG.replace('penguin-sex:', 'other:')],
  ])('is absent when the base branch has %s: a report, and no approval', async (_what, config) => {
    const pr = scenario({ base: { 'trainyard.yaml': config }, head: { 'trainyard.yaml': CONFIG } });
    await pr.candidate(pr.head, GOOD);
    expect(await pr.compare()).toMatchObject({ decision: 'inconclusive', reason: 'compare.no-policy' });
    expect(await reportOf(pr)).toMatchObject({
      policyDigest: null,
      promotable: false,
      verdict: 'first',
      reasons: [{ text: expect.stringContaining('no policy for this model yet') }, expect.anything()],
    });
    expect(pr.reports()[0]).toContain('### ℹ️ Nothing to approve yet');
    expect(pr.reports()[0]).not.toContain('This pull request changes how models are judged');
    expect(pr.github.state.checks[0]?.conclusion).toBe('neutral');
    // Nothing is promoted by this merge, so a required status must not block it.
    expect(pr.github.status(pr.head, 'trainyard/approval')).toMatchObject({
      state: 'success',
      description: expect.stringContaining('the merge promotes nothing'),
    });
  });

  test('is absent when the pull request brings the workflows too, which shows its numbers and counts for nothing', async () => {
    const pr = scenario({
      base: { 'trainyard.yaml': null },
      head: { 'trainyard.yaml': CONFIG, [WORKFLOW]: 'on: pull_request' },
    });
    await pr.candidate(pr.head, GOOD);
    expect(await pr.compare()).toMatchObject({ decision: 'inconclusive', reason: 'compare.no-policy' });
    expect(await reportOf(pr)).toMatchObject({ promotable: false, verdict: 'first', policyDigest: null });
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('success');
  });

  test('is there, and then the candidate of a pull request that edits the workflows is not believed', async () => {
    const pr = scenario({ head: { [WORKFLOW]: 'on: pull_request' } });
    await pr.candidate(pr.head, GOOD);
    expect(await pr.compare()).toMatchObject({ decision: 'failed', reason: 'compare.no-candidate' });
    expect(pr.reports()[0]).toContain('edits workflows');
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });

  test('is absent for a new model, whose failed training still blocks the merge', async () => {
    const pr = scenario({ base: { 'trainyard.yaml': null }, head: { 'trainyard.yaml': CONFIG } });
    expect((await pr.compare({ training: 'failure' })).decision).toBe('failed');
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });

  test('is absent while the base branch has a broken configuration, so that a pull request can repair it', async () => {
    const pr = scenario({ base: { 'trainyard.yaml': 'version: 1\nmodles: {}\n' }, head: { 'trainyard.yaml': CONFIG } });
    await pr.candidate(pr.head, GOOD);
    expect(await pr.compare()).toMatchObject({ reason: 'compare.no-policy' });
    expect(await reportOf(pr)).toMatchObject({
      promotable: false,
      reasons: [
        { text: expect.stringMatching(/cannot be read, .* until it is repaired: .*models/) },
        expect.anything(),
      ],
    });
  });

  const asking = (what: string) => ({
    'trainyard.yaml': CONFIG.replace('    evaluate:\n', `    evaluate:\n      ${what}\n`),
  });

  test('may ask for slices', async () => {
    const pr = scenario({ base: asking('slices: [{by: colour}]') });
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD);
    expect(await pr.compare()).toMatchObject({ reason: 'compare.better' });
  });
});

describe('the candidate', () => {
  it.each([
    ['of another workflow', { run: { path: '.github/workflows/evil.yml' } }, 'ran the workflow'],
    ['of a fork', { run: { headRepository: 'mallory/penguins' } }, 'belongs to mallory/penguins'],
    ['whose run was for another commit', { run: { headCommit: 'd'.repeat(40) } }, 'has no history in common'],
    [
      'that names another commit',
      { record: { commits: { head: 'd'.repeat(40), base: null, merge: null } } },
      'is about the commit',
    ],
  ])('is not believed when it is one %s', async (_what, change, reason) => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD, change);
    expect(await pr.compare()).toMatchObject({ decision: 'failed', reason: 'compare.no-candidate' });
    expect(await reportOf(pr)).toMatchObject({ candidate: null, promotable: false, verdict: 'failed' });
    expect(pr.reports()[0]).toContain(reason);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });

  test('of an earlier commit with the same input key is reused, and the report says so', async () => {
    const pr = scenario();
    const earlier = pr.github.commit({
      branch: 'better-before',
      from: pr.base,
      files: { 'train.py': 'print("new")\n' },
    });
    await pr.candidate(earlier, GOOD);
    pr.release(OLD);
    expect(await pr.compare()).toMatchObject({ reason: 'compare.better' });
    expect((await reportOf(pr)).candidate).toMatchObject({ reused: true, trainedAt: earlier });
    expect(pr.reports()[0]).toContain('reused because nothing that decides the training has changed');
  });

  test('with the same input key, of a commit that changed more than the head does, is not reused', async () => {
    const pr = scenario();
    const files = { 'train.py': 'print("new")\n', 'json/__init__.py': 'evil' };
    await pr.candidate(pr.github.commit({ branch: 'hidden', from: pr.base, files }), GOOD);
    expect(await pr.compare()).toMatchObject({ decision: 'failed', reason: 'compare.no-candidate' });
    expect(pr.reports()[0]).toContain('json/');
  });

  test.each([
    ['a merged pull request', true, 'found'],
    ['one that nobody merged', false, 'absent'],
  ] as const)('of %s, of whose files the branch edited one since: as a baseline %s', async (_what, merged, status) => {
    const pr = scenario();
    const { github } = pr;
    const files = { 'train.py': 'print("squashed")\n', 'README.md': 'x' };
    const trained = github.commit({ branch: 'squashed', from: pr.base, files });
    const { number } = github.openPullRequest({ head: 'squashed' });
    if (merged) github.merge(number, { method: 'squash' });
    const base = github.commit({ files: { ...files, 'README.md': 'edited since' } });
    github.state.pullRequests.set(pr.pull.number, { ...pr.pull, base: { ...pr.pull.base, commit: base } });
    await pr.candidate(trained, OLD);
    await pr.candidate(pr.head, GOOD);
    await pr.compare();
    expect((await reportOf(pr)).baselines).toContainEqual(expect.objectContaining({ name: 'base', status }));
  });

  test('of another job that failed does not hide this one', async () => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD);
    pr.release(OLD);
    expect(await pr.compare({ training: 'failure' })).toMatchObject({ reason: 'compare.better' });
  });

  it.each([
    [{ validation: 'failure', training: 'skipped' }, 'blocked', 'compare.data-refused', '❌ Data refused', 'failure'],
    [{ training: 'failure' }, 'failed', 'compare.training-failed', '❌ Training failed', 'failure'],
    [{ training: 'cancelled' }, 'failed', 'compare.cancelled', '❌ Cancelled', 'cancelled'],
    [{}, 'failed', 'compare.no-candidate', '❌ No candidate', 'failure'],
  ] as const)('is missing: %j', async (inputs, decision, reason, headline, conclusion) => {
    const pr = scenario();
    expect(await pr.compare(inputs)).toMatchObject({ decision, reason, outputs: { verdict: 'failed' } });
    expect(headlineOf(pr.reports()[0])).toMatch(new RegExp(`^${headline}`));
    expect(pr.github.state.checks[0]?.conclusion).toBe(conclusion);
    expect(pr.github.status(pr.head, 'trainyard/approval')?.state).toBe('failure');
  });

  test('does not count when the data was refused, even if there is one', async () => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD);
    expect(await pr.compare({ validation: 'failure' })).toMatchObject({ reason: 'compare.data-refused' });
  });
});

describe('the data', () => {
  test('is compared with the base branch, also when its candidate has expired', async () => {
    const pr = scenario();
    await pr.candidate(pr.head, GOOD);
    await pr.compare();
    const [set] = (await reportOf(pr)).data;
    expect(set).toMatchObject({ name: 'test', rows: 1, baseRows: null, changed: true });
  });
});

test('evaluation sets that nobody declared are compared with a remark', async () => {
  const pr = scenario();
  await pr.candidate(pr.head, GOOD, { record: { evaluationSet: null } });
  pr.release(OLD, { evaluationSet: null });
  await pr.compare();
  const report = await reportOf(pr);
  expect(report.verdict).toBe('better');
  expect(report.reasons.map(({ text }) => text).join(' ')).toContain('No evaluation data is declared');
  expect(EVALUATION_SET).not.toBe(report.candidate?.evaluationSet);
});
