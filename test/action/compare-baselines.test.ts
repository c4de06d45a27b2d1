import { describe, expect, test } from 'vitest';
import type { ReportRecord } from '../../src/generated/report.ts';
import { findReport } from '../../src/records/find-report.ts';
import { CONFIG, GOOD, MODEL, OLD, type Scenario, scenario, WORKFLOW } from './compare-scenario.ts';

const evaluate = (keys: string): string => CONFIG.replace('    evaluate:\n', `    evaluate:\n${keys}`);

async function reportOf({ github, head }: Scenario): Promise<ReportRecord> {
  const wanted = { repository: 'acme/penguins', workflowPath: WORKFLOW, baseBranch: 'main', model: MODEL, head };
  const found = await findReport(github, wanted);
  if (found.kind !== 'trusted') throw new Error(found.kind);
  return found.record;
}

async function compared(pr: Scenario): Promise<ReportRecord> {
  await pr.candidate(pr.head, GOOD);
  await pr.compare();
  return await reportOf(pr);
}

const baselineOf = ({ baselines }: ReportRecord, name: string) => baselines.find((baseline) => baseline.name === name);

/** A pull request whose base is so many commits of training code after the commit that was trained. */
async function trainedBefore(commits: number, config = CONFIG): Promise<{ pr: Scenario; trained: string }> {
  const pr = scenario({ base: { 'trainyard.yaml': config } });
  let base = pr.base;
  for (let index = 0; index < commits; index += 1) {
    base = pr.github.commit({ files: { 'train.py': `print(${index})\n` } });
  }
  pr.github.state.pullRequests.set(pr.pull.number, { ...pr.pull, base: { ...pr.pull.base, commit: base } });
  await pr.candidate(pr.base, OLD);
  return { pr, trained: pr.base };
}

describe('the base baseline', () => {
  test('is the newest trained commit among the first parents', async () => {
    const { pr, trained } = await trainedBefore(3);
    const report = await compared(pr);
    expect(baselineOf(report, 'base')).toMatchObject({ status: 'found', commit: trained, label: trained.slice(0, 7) });
    // The data is the base's own, not that of the commit that was trained.
    expect(report.base).not.toBe(trained);
  });

  test('is not looked for beyond the commits that the policy allows', async () => {
    const { pr } = await trainedBefore(3, evaluate('      look-back: 2\n'));
    expect(baselineOf(await compared(pr), 'base')).toMatchObject({
      status: 'absent',
      detail: { code: 'base.not-trained', values: { commits: 3 } },
    });
  });

  test('is not looked for behind a commit that did not have the model', async () => {
    const pr = scenario();
    const without = pr.github.commit({ files: { 'trainyard.yaml': CONFIG.replace('penguin-sex:', 'other:') } });
    const base = pr.github.commit({ files: { 'trainyard.yaml': CONFIG, 'train.py': 'print("again")\n' } });
    pr.github.state.pullRequests.set(pr.pull.number, { ...pr.pull, base: { ...pr.pull.base, commit: base } });
    await pr.candidate(pr.base, OLD);
    expect(without).not.toBe(base);
    expect(baselineOf(await compared(pr), 'base')).toMatchObject({
      status: 'absent',
      detail: { code: 'base.not-trained', values: { commits: 1 } },
    });
  });

  test('tells environment and usage beside those of the candidate', async () => {
    const pr = scenario();
    const usage = { startedAt: '2026-10-01T10:00:00Z', finishedAt: '2026-10-01T10:01:00Z', wallSeconds: 60 };
    await pr.candidate(pr.base, OLD, { record: { environment: { python: '3.11' }, usage } });
    await pr.candidate(pr.head, GOOD, { record: { environment: { python: '3.12' } } });
    await pr.compare();
    expect(await reportOf(pr)).toMatchObject({
      environment: [{ name: 'python', before: '3.11', after: '3.12' }],
      usage: { wallSeconds: 300, base: { wallSeconds: 60 } },
    });
  });
});

describe('an old baseline', () => {
  test.each([
    ['in time', '2026-09-30T00:00:00Z', false],
    ['older than the policy allows', '2026-08-01T00:00:00Z', true],
  ])('%s is marked so', async (_what, promotedAt, stale) => {
    const pr = scenario({ base: { 'trainyard.yaml': evaluate('      stale-after: 14d\n') } });
    pr.release(OLD, { promotedAt });
    expect(baselineOf(await compared(pr), 'production')).toMatchObject({ status: 'found', stale });
  });
});

describe('the simple baseline', () => {
  test('is a column of constants beside any evaluation data', async () => {
    const keys = '      baselines: [simple]\n      simple: {roc_auc: 0.5, accuracy: 0.95}\n';
    const pr = scenario({ base: { 'trainyard.yaml': evaluate(keys) } });
    const report = await compared(pr);
    expect(report.baselines).toMatchObject([{ name: 'simple', status: 'found', commit: null, stale: null }]);
    expect(report.metrics.find(({ name }) => name === 'roc_auc')?.baselines).toMatchObject([
      { name: 'simple', value: 0.5, verdict: 'better' },
    ]);
  });
});

describe('the history', () => {
  const entry = (version: string, roc_auc: number, change: object = {}) =>
    JSON.stringify({
      schema: 'trainyard/ledger-entry/v1',
      verb: 'promote',
      model: MODEL,
      environment: 'production',
      version,
      artifactDigest: 'sha256:a',
      promotionId: 'sha256:b',
      releaseDigest: 'sha256:c',
      sourceCommit: 'd',
      pullRequest: 1,
      evaluationSet: `sha256:${'e'.repeat(64)}`,
      metrics: { roc_auc },
      at: '2026-09-01T10:00:00Z',
      ...change,
    });

  const withLedger = (ledger: string): Scenario => {
    const pr = scenario();
    pr.release(OLD);
    pr.github.commit({ repository: 'acme/deploy', files: { [`releases/${MODEL}/ledger.jsonl`]: ledger } });
    return pr;
  };

  test('is what the ledger says of gated metrics, and no pull request writes it', async () => {
    const pr = withLedger(`${entry('v6', 0.7)}\n${entry('v7', 0.74)}\n`);
    const { history } = await compared(pr);
    expect(history).toEqual([
      {
        metric: 'roc_auc',
        points: [
          { label: 'v6', value: 0.7 },
          { label: 'v7', value: 0.74 },
        ],
      },
    ]);
    expect(pr.github.text('acme/deploy', 'main', `releases/${MODEL}/ledger.jsonl`)).not.toContain('0.9468');
  });

  test('of a ledger that cannot be read is left out, and production counts all the same', async () => {
    const report = await compared(withLedger('nonsense\n'));
    expect(report.history).toEqual([]);
    expect(baselineOf(report, 'production')).toMatchObject({ status: 'found' });
  });
});
