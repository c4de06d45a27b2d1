import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { WorkflowRun } from '../../src/ports.ts';
import { findReport } from '../../src/records/find-report.ts';
import { reportArtifactName } from '../../src/records/names.ts';
import {
  type CandidateChange,
  CONFIG,
  EVALUATION_SET,
  GOOD,
  MODEL,
  OLD,
  type Scenario,
  scenario,
  WORKFLOW,
} from './compare-scenario.ts';

const digestOf = (letter: string): `sha256:${string}` => `sha256:${letter.repeat(64)}`;

/** A model of its own: candidates are told apart by their files. */
const model = (letter: string, change: CandidateChange['record'] = {}): CandidateChange => ({
  record: {
    artifact: {
      name: 'model',
      digest: digestOf(letter),
      files: [{ path: 'model.json', size: 10, sha256: '3'.repeat(64) }],
      uri: null,
    },
    usage: { startedAt: '2026-09-01T10:00:00Z', finishedAt: '2026-09-01T10:05:00Z', wallSeconds: 300 },
    ...change,
  },
  run: { event: 'push', headBranch: 'main' },
});

/** A commit of main that becomes the base of the pull request. */
function commitOf(pr: Scenario, content: string, files: Readonly<Record<string, string>> = {}): string {
  const commit = pr.github.commit({ files: { 'train.py': content, ...files } });
  pr.github.state.pullRequests.set(pr.pull.number, { ...pr.pull, base: { ...pr.pull.base, commit } });
  return commit;
}

/** What a run of the default branch does, with the rights of such a run. */
async function reportOn(pr: Scenario, commit: string, run: Partial<WorkflowRun> = {}) {
  const { url, id } = pr.github.run({ headCommit: commit, event: 'push', headBranch: 'main', ...run });
  pr.github.during(pr.github.state.runs.get(id)!);
  const context = { head: commit, merged: commit, pullRequest: undefined, ofDefaultBranch: true, runUrl: url };
  const outcome = await pr.compare({ inputKey: await pr.keyOf(commit) }, context);
  pr.github.during(pr.run);
  return outcome;
}

/** Commits of main with a model and a report each, `a`, `b`, … with an AUC of 0.71, 0.72, … */
async function reported(pr: Scenario, letters: string): Promise<readonly string[]> {
  const commits: string[] = [];
  for (const [index, letter] of [...letters].entries()) {
    const commit = commitOf(pr, letter);
    await pr.candidate(commit, { ...OLD, roc_auc: 0.71 + index / 100 }, model(letter));
    await reportOn(pr, commit);
    commits.push(commit);
  }
  return commits;
}

async function judged(pr: Scenario, change: CandidateChange = {}): Promise<ReportRecord> {
  await pr.candidate(pr.head, GOOD, change);
  await pr.compare();
  const wanted = { repository: 'acme/penguins', workflowPath: WORKFLOW, baseBranch: 'main', model: MODEL };
  const found = await findReport(pr.github, { ...wanted, head: pr.head });
  if (found.kind !== 'trusted') throw new Error(JSON.stringify(found));
  return found.record;
}

const pointsOf = ({ history }: ReportRecord) => history.find(({ metric }) => metric === 'roc_auc')?.points ?? [];
const labelsOf = (record: ReportRecord) => pointsOf(record).map(({ label }) => label);
const short = (commits: readonly string[]) => commits.map((commit) => commit.slice(0, 7));
const told = (pr: Scenario) =>
  pr.github.log.lines.filter(({ level }) => level === 'info').map(({ message }) => message);

const ledgerOf = (version: string, artifactDigest: string, at: string): string =>
  `${JSON.stringify({
    schema: 'trainyard/ledger-entry/v1',
    verb: 'promote',
    model: MODEL,
    environment: 'production',
    version,
    artifactDigest,
    promotionId: 'sha256:b',
    releaseDigest: 'sha256:c',
    sourceCommit: 'd',
    pullRequest: 1,
    evaluationSet: EVALUATION_SET,
    metrics: { roc_auc: 0.7 },
    at,
  })}\n`;

describe('a run of the default branch', () => {
  test('leaves its report as an artifact, once, and links to it', async () => {
    const pr = scenario();
    const commit = commitOf(pr, 'a');
    await pr.candidate(commit, OLD, model('a'));
    const outcome = await reportOn(pr, commit);
    await reportOn(pr, commit);
    const uploads = await pr.github.runs.artifacts(reportArtifactName(MODEL, commit));
    expect(uploads).toHaveLength(1);
    expect(outcome.summary).toContain(`/artifacts/${uploads[0]?.id}`);
    expect(pr.github.state.checks).toEqual([]);
    expect(pr.reports()).toEqual([]);
  });

  test('is compared with the commit before, and not with itself', async () => {
    const pr = scenario();
    pr.release(OLD);
    await pr.candidate(pr.base, OLD, model('a'));
    const commit = commitOf(pr, 'b');
    await pr.candidate(commit, { ...OLD, roc_auc: 0.99 }, model('b'));
    const { summary } = await reportOn(pr, commit);
    expect(summary).toContain(`base \`${pr.base.slice(0, 7)}\``);
    expect(summary).not.toContain(`base \`${commit.slice(0, 7)}\``);
    expect(summary).toContain('## ✅ Better');
  });

  test('of the first commit has nothing to be compared with', async () => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD, model('a'));
    const { summary } = await reportOn(pr, pr.base);
    expect(summary).toContain('base (none yet)');
  });

  test('goes on without the history when the report cannot be kept', async () => {
    const pr = scenario();
    pr.release(OLD);
    const commit = commitOf(pr, 'a');
    await pr.candidate(commit, OLD, model('a'));
    pr.github.before('artifacts.upload', () => {
      throw new UserError('artifact.quota', 'There is no room.');
    });
    expect(await reportOn(pr, commit)).toMatchObject({ decision: 'ok' });
    expect(pr.github.log.lines).toContainEqual({
      level: 'warning',
      message: 'The report was not kept for the history: There is no room.',
    });
  });

  test('without a candidate leaves nothing, and neither does a dispatch on another branch', async () => {
    const pr = scenario();
    await reportOn(pr, pr.base);
    await pr.candidate(pr.head, GOOD);
    await pr.compare({}, { pullRequest: undefined });
    expect(pr.github.state.artifacts.filter(({ name }) => name.startsWith('report-'))).toEqual([]);
  });
});

describe('past reports', () => {
  test('are points of the history, oldest first, each model once', async () => {
    const pr = scenario();
    const commits = await reported(pr, 'abc');
    // The same model again, on a later commit.
    const later = commitOf(pr, 'd');
    await pr.candidate(later, { ...OLD, roc_auc: 0.73 }, model('c'));
    await reportOn(pr, later);
    const record = await judged(pr);
    expect(pointsOf(record)).toEqual([
      { label: commits[0]?.slice(0, 7), value: 0.71 },
      { label: commits[1]?.slice(0, 7), value: 0.72 },
      { label: commits[2]?.slice(0, 7), value: 0.73 },
    ]);
    expect(record.judgedBefore).toBe(3);
  });

  test('stand beside releases, and a released model counts as its release', async () => {
    const pr = scenario();
    pr.release(OLD);
    const commits = await reported(pr, 'abc');
    const at = (commit: number) =>
      pr.github.state.artifacts
        .findLast(({ name }) => name === reportArtifactName(MODEL, commits[commit] ?? ''))
        ?.createdAt.toISOString() ?? '';
    const ledger = ledgerOf('v6', digestOf('9'), '2026-01-01T00:00:00Z') + ledgerOf('v7', digestOf('b'), at(1));
    pr.github.commit({ repository: 'acme/deploy', files: { [`releases/${MODEL}/ledger.jsonl`]: ledger } });
    expect(labelsOf(await judged(pr))).toEqual(['v6', commits[0]?.slice(0, 7), 'v7', commits[2]?.slice(0, 7)]);
  });

  test('make intervals of production’s number, from five models on', async () => {
    const pr = scenario();
    pr.release(OLD);
    await reported(pr, 'abcde');
    const record = await judged(pr);
    expect(record.metrics.find(({ name }) => name === 'roc_auc')?.baselines).toContainEqual(
      expect.objectContaining({ name: 'production', test: 'prediction-interval', pairs: 5 }),
    );
    expect(pr.reports()[0]).toContain('releases and reports of the default branch');
  });

  test('do not hold the model that is judged', async () => {
    const pr = scenario();
    const commits = await reported(pr, 'ab');
    const record = await judged(pr, { record: model('b').record! });
    expect(labelsOf(record)).toEqual(short(commits.slice(0, 1)));
    expect(record.judgedBefore).toBe(1);
  });

  test('are looked for as far back as the base baseline', async () => {
    const config = CONFIG.replace('    evaluate:\n', '    evaluate:\n      look-back: 1\n');
    const pr = scenario({ base: { 'trainyard.yaml': config } });
    const commits = await reported(pr, 'abcd');
    expect(labelsOf(await judged(pr))).toEqual(short(commits.slice(2)));
  });

  test.each<[string, Partial<WorkflowRun>]>([
    ['a pull request', { event: 'pull_request' }],
    ['a pull request’s target', { event: 'pull_request_target' }],
    ['a dispatch on another branch', { event: 'workflow_dispatch', headBranch: 'evil' }],
    ['another workflow', { path: '.github/workflows/evil.yml' }],
    ['a fork', { headRepository: 'mallory/penguins' }],
  ])('that %s left are no history', async (_what, run) => {
    const pr = scenario();
    const [own = ''] = await reported(pr, 'a');
    const forged = commitOf(pr, 'forged');
    await pr.candidate(forged, { ...OLD, roc_auc: 0.99 }, model('b'));
    await reportOn(pr, forged, run);
    // Something else stands for the base, so that only the report could bring the number in.
    const base = commitOf(pr, 'c');
    await pr.candidate(base, OLD, model('c'));
    expect(labelsOf(await judged(pr)).toSorted()).toEqual(short([own, base]).toSorted());
  });

  test('of another commit than the run was for are passed over', async () => {
    const pr = scenario();
    const [first = '', second = ''] = await reported(pr, 'ab');
    const stolen = pr.github.state.artifacts.find(({ name }) => name === reportArtifactName(MODEL, first));
    const run = pr.github.run({ headCommit: second, event: 'push', headBranch: 'main' });
    pr.github.artifact({
      name: reportArtifactName(MODEL, second),
      run: run.id,
      files: Object.fromEntries(stolen!.files),
    });
    await judged(pr);
    expect(told(pr)).toEqual([expect.stringContaining(`is about the commit ${first.slice(0, 12)}`)]);
  });

  test('of a report that speaks of other evaluation data belong to another series', async () => {
    const pr = scenario();
    const moved = commitOf(pr, 'a');
    await pr.candidate(moved, OLD, model('a', { evaluationSet: digestOf('0') }));
    await reportOn(pr, moved);
    const [after = ''] = await reported(pr, 'b');
    const record = await judged(pr);
    expect(labelsOf(record)).toEqual(short([after]));
    expect(record.judgedBefore).toBe(1);
  });

  test('that cannot be read are a line in the log, and nothing more', async () => {
    const pr = scenario();
    pr.release(OLD);
    const commits = await reported(pr, 'ab');
    const broken = commitOf(pr, 'c');
    await pr.candidate(broken, OLD, model('c'));
    const run = pr.github.run({ headCommit: broken, event: 'schedule', headBranch: 'main' });
    pr.github.artifact({ name: reportArtifactName(MODEL, broken), run: run.id, files: { 'report.json': 'nonsense' } });
    const record = await judged(pr);
    expect(record.verdict).toBe('better');
    expect(labelsOf(record)).toEqual(short([...commits, broken]));
    expect(told(pr)).toEqual([
      expect.stringMatching(/passed over\. Artifact \d+ cannot be read: report\.json is not JSON\./),
    ]);
  });

  test.each([
    ['github.permission', 'You may not.'],
    ['github.rate-limited', 'Not now.'],
    ['github.unavailable', 'GitHub does not answer.'],
  ])('are read as far as GitHub answers: %s', async (code, message) => {
    const pr = scenario();
    pr.release(OLD);
    const commits = await reported(pr, 'abc');
    const oldest = reportArtifactName(MODEL, commits[0] ?? '');
    const { artifacts } = pr.github.runs;
    pr.github.runs.artifacts = async (name) => {
      if (name === oldest) throw new UserError(code, message);
      return await artifacts(name);
    };
    const record = await judged(pr);
    expect(record.verdict).toBe('better');
    expect(labelsOf(record)).toEqual(short(commits.slice(1)));
    expect(told(pr)).toEqual([`Older reports of ${MODEL} could not be read: ${message}`]);
  });

  test('that GitHub does not list are a line in the log, and nothing more', async () => {
    const pr = scenario();
    pr.release(OLD);
    await reported(pr, 'ab');
    pr.github.before('runs.ofBranch', () => {
      throw new UserError('github.unavailable', 'GitHub does not answer.');
    });
    expect((await judged(pr)).verdict).toBe('better');
    expect(told(pr)).toEqual([`Past reports of ${MODEL} could not be read: GitHub does not answer.`]);
  });
});

describe('a second run on a commit that was judged', () => {
  const reportDigest = async (pr: Scenario) => (await pr.compare()).outputs?.['report-digest'];

  test('gives the same report after the base commit has got its own: approvals stand', async () => {
    const pr = scenario();
    const commits = await reported(pr, 'ab');
    const base = commitOf(pr, 'c');
    await pr.candidate(base, OLD, model('c'));
    expect(labelsOf(await judged(pr))).toEqual(short([...commits, base]));
    const first = await reportDigest(pr);
    await reportOn(pr, base);
    expect(await reportDigest(pr)).toBe(first);
    expect(pr.github.state.checks).toHaveLength(1);
  });

  test('gives another one when it shows another history: approvals are for what was seen', async () => {
    const pr = scenario();
    await reported(pr, 'ab');
    const late = commitOf(pr, 'c');
    await pr.candidate(late, OLD, model('c'));
    const base = commitOf(pr, 'd');
    await pr.candidate(base, OLD, model('d'));
    const before = await judged(pr);
    const first = await reportDigest(pr);
    await reportOn(pr, late);
    pr.github.during(pr.github.run({ headCommit: pr.head }));
    expect(await reportDigest(pr)).not.toBe(first);
    expect(before.judgedBefore).toBe(3);
    expect(pr.github.state.checks).toHaveLength(2);
  });
});

describe('the candidate of the base baseline', () => {
  test('is a point of the history, since the default branch took it in', async () => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD, model('a'));
    expect(labelsOf(await judged(pr))).toEqual(short([pr.base]));
  });

  test('is none when the pull request goes to another branch', async () => {
    const pr = scenario();
    await pr.candidate(pr.base, OLD, model('a'));
    await pr.candidate(pr.head, GOOD);
    await pr.compare({}, { defaultBranch: 'trunk' });
    expect(pr.reports()[0]).not.toContain('Trend');
    const wanted = { repository: 'acme/penguins', workflowPath: WORKFLOW, baseBranch: 'main', model: MODEL };
    expect(await findReport(pr.github, { ...wanted, head: pr.head })).toMatchObject({ record: { history: [] } });
  });
});

describe('evaluation data that judged many models', () => {
  const ledger = Array.from({ length: 10 }, (_, index) =>
    ledgerOf(`v${index + 1}`, digestOf(String(index)), '2026-01-01T00:00:00Z'),
  ).join('');

  test.each([
    ['en', 9, 'This evaluation data has judged 9 models before this one', []],
    ['en', 10, 'This evaluation data has judged 10 models before this one', ['verdict.evaluation-set-reused']],
    ['ko', 10, '이 평가 데이터로 이미 모델 10개를 판정했습니다', ['verdict.evaluation-set-reused']],
  ])('is told of (%s, %i models)', async (language, models, sentence, hints) => {
    const config = CONFIG.replace('    evaluate:\n', `    evaluate:\n      report: {language: ${language}}\n`);
    const pr = scenario({ base: { 'trainyard.yaml': config } });
    pr.release(OLD);
    const lines = `${ledger.split('\n').slice(0, models).join('\n')}\n`;
    pr.github.commit({ repository: 'acme/deploy', files: { [`releases/${MODEL}/ledger.jsonl`]: lines } });
    const record = await judged(pr);
    expect(record.judgedBefore).toBe(models);
    expect(record.reasons.map(({ code }) => code).filter((code) => code.includes('reused'))).toEqual(hints);
    const [comment = ''] = pr.reports();
    const fold = comment.indexOf('<details>');
    expect(comment.indexOf(sentence) < fold).toBe(hints.length > 0);
    expect(comment.lastIndexOf(sentence)).toBeGreaterThan(fold);
  });
});
