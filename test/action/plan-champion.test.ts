import { describe, expect, test } from 'vitest';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { ScoreRecord } from '../../src/generated/score.ts';
import type { WorkflowRun } from '../../src/ports.ts';
import { sha256 } from '../../src/records/digest.ts';
import { evaluationSetDigest } from '../../src/records/evaluation-set.ts';
import { scoreArtifactName } from '../../src/records/names.ts';
import { releaseRecord } from './compare-scenario.ts';
import { CONFIG, type PlanOptions, type Scenario, scenario } from './plan-scenario.ts';

const COMMAND = 'python evaluate.py --model {model} --out {out}';
const EVALUATED = CONFIG.replace(
  '    data: {rows: {path: data/rows.csv}}\n',
  `    data: {rows: {path: data/rows.csv, role: evaluation}}\n    evaluate: {command: "${COMMAND}"}\n`,
);

const setOf = (content: string) =>
  evaluationSetDigest([{ name: 'rows', role: 'evaluation', digest: `sha256:${sha256(content)}` }]);
const BEFORE = setOf('a\n1\n');
const NOW = setOf('a\n2\n');

/** Production was released on the base's data; the pull request changes it. */
function changedData({
  config = EVALUATED,
  release = {},
}: {
  readonly config?: string;
  readonly release?: Partial<ReleaseRecord> | null;
} = {}): Scenario {
  const pr = scenario({ base: { 'trainyard.yaml': config }, head: { 'data/rows.csv': 'a\n2\n' } });
  pr.github.commit({ repository: 'acme/deploy', files: { 'README.md': '' } });
  if (release !== null) {
    const record = { ...releaseRecord({ auc: 0.8 }), model: 'wine', evaluationSet: BEFORE, ...release };
    const files = { 'releases/wine/production.yaml': JSON.stringify(record) };
    pr.github.commit({ repository: 'acme/deploy', files });
  }
  return pr;
}

const { version, candidateDigest, artifact } = releaseRecord({});
const CHAMPION = { version, candidateDigest, artifactDigest: artifact.digest };

/** A score as `train` uploads it. */
async function score(pr: Scenario, change: Partial<ScoreRecord> = {}, run: Partial<WorkflowRun> = {}): Promise<number> {
  const { outcome } = await pr.plan();
  const inputKey = outcome.data.models[0]?.inputKey ?? '';
  const { id, url } = pr.github.run({ headCommit: pr.head, ...run });
  const record: ScoreRecord = {
    schema: 'trainyard/score/v1',
    model: 'wine',
    inputKey,
    repository: 'acme/penguins',
    commits: { head: pr.head, base: pr.base, merge: pr.merge },
    champion: CHAMPION,
    command: COMMAND,
    evaluationSet: NOW ?? '',
    metrics: { auc: 0.7 },
    metricsFile: { format: 'json', digest: `sha256:${'9'.repeat(64)}`, size: 13 },
    predictions: null,
    run: { id, attempt: 1, url },
    ...change,
  };
  const name = scoreArtifactName('wine', inputKey, CHAMPION.candidateDigest);
  pr.github.artifact({ name, run: id, files: { 'score.json': JSON.stringify(record) } });
  return id;
}

async function championIn(pr: Scenario, options: PlanOptions = {}) {
  const { outcome, matrix, training } = await pr.plan(options);
  const [entry] = matrix;
  const text = String(entry?.['champion']);
  return { outcome, entry, training, champion: text === '' ? undefined : JSON.parse(text) };
}

const warnings = ({ github }: Scenario) =>
  github.log.lines.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('a change of the evaluation data', () => {
  test('has the model in production scored, by the command of the base branch', async () => {
    const pr = changedData();
    const { outcome, champion, training } = await championIn(pr);
    expect(champion).toEqual({ version: 'v7', candidateDigest, artifact, command: COMMAND });
    expect(training).toEqual(['wine']);
    expect(outcome.summary).toContain('Champion v7 is scored on the new evaluation data.');
    expect(outcome.message).toContain('1 to train, 0 reused. 1 in production to score on new evaluation data.');
  });

  test('uses no command that the pull request itself brings', async () => {
    const pr = changedData();
    const mine = EVALUATED.replace('python evaluate.py', 'python mine.py');
    const head = pr.github.commit({ branch: 'change', files: { 'trainyard.yaml': mine } });
    const files = { 'trainyard.yaml': mine, 'data/rows.csv': 'a\n2\n' };
    const merge = pr.github.commit({ branch: 'again', from: 'main', merges: ['change'], files });
    const { champion } = await championIn(pr, { checkout: merge, pullRequest: { head } });
    expect(champion?.command).toBe(COMMAND);
  });

  test('gives the job time for a training and a scoring', async () => {
    const { entry } = await championIn(changedData());
    // Twice 90 s and 31 s, and 10 minutes around them.
    expect(entry).toMatchObject({ cached: false, 'timeout-minutes': 15 });
  });

  test('runs the job also for a candidate that is there already, without training it again', async () => {
    const pr = changedData();
    await pr.candidate('wine');
    const { outcome, entry, training } = await championIn(pr);
    expect(entry).toMatchObject({ cached: true, 'timeout-minutes': 13 });
    expect(training).toEqual(['wine']);
    expect(outcome).toMatchObject({ outputs: { train: 'true' }, data: { models: [{ decision: 'reuse' }, {}] } });
  });

  test('needs no second score', async () => {
    const pr = changedData();
    await pr.candidate('wine');
    const run = await score(pr);
    const { outcome, champion, training } = await championIn(pr);
    expect(champion).toBeUndefined();
    expect(training).toEqual([]);
    expect(outcome).toMatchObject({ outputs: { train: 'false' } });
    expect(outcome.summary).toMatch(
      new RegExp(`Champion v7 was scored .* by \\[an earlier run\\]\\(.*/runs/${run}\\)`),
    );
  });

  test.each<[string, Partial<ScoreRecord>, Partial<WorkflowRun>]>([
    ['of another workflow', {}, { path: '.github/workflows/other.yml' }],
    ['that names another run', { run: { id: 1, attempt: 1, url: '' } }, {}],
    ['of another command', { command: 'true' }, {}],
    ['on other data', { evaluationSet: BEFORE ?? '' }, {}],
    ['of another model’s files', { champion: { ...CHAMPION, artifactDigest: `sha256:${'0'.repeat(64)}` } }, {}],
  ])('is not served by a score %s', async (_what, change, run) => {
    const pr = changedData();
    await score(pr, change, run);
    expect((await championIn(pr)).champion).toMatchObject({ version: 'v7' });
    expect(pr.github.log.lines.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('a score is not reused'),
    );
  });
});

describe('nothing is scored', () => {
  test.each<[string, Parameters<typeof changedData>[0]]>([
    ['when production was measured on the same data', { release: { evaluationSet: NOW } }],
    ['when nothing was released yet', { release: null }],
    ['when the policy has no command', { config: EVALUATED.replace(/ {4}evaluate: .*\n/, '') }],
    [
      'when production is not compared with',
      { config: EVALUATED.replace('evaluate: {', 'evaluate: {baselines: [base], ') },
    ],
    ['when the model is not promoted', { config: EVALUATED.replace(/ {4}promote:\n(?: {6}.*\n)+/, '') }],
    ['when no evaluation data is declared', { config: EVALUATED.replace(', role: evaluation', '') }],
  ])('%s', async (_what, change) => {
    const pr = changedData(change);
    expect((await championIn(pr)).champion).toBeUndefined();
    expect(warnings(pr)).toEqual([]);
  });

  test('of a pull request from a fork', async () => {
    const { champion, training, outcome } = await championIn(changedData(), { pullRequest: { fromFork: true } });
    expect(champion).toBeUndefined();
    expect(training).toEqual([]);
    expect(outcome).toMatchObject({ reason: 'plan.fork', outputs: { train: 'false' } });
  });

  test('when the GitOps repository cannot be read: that is a warning, and the model is trained', async () => {
    const pr = changedData({ release: null });
    pr.github.commit({ repository: 'acme/deploy', files: { 'releases/wine/production.yaml': 'model: [' } });
    const { champion, training } = await championIn(pr);
    expect(champion).toBeUndefined();
    expect(training).toEqual(['wine']);
    expect(warnings(pr)).toEqual([expect.stringMatching(/^wine: production is not scored\. .*acme\/deploy/)]);
  });
});
