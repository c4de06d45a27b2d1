import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RowPorts } from '../../actions/compare/rows.ts';
import { readPredictions } from '../../src/adapters/read-predictions.ts';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { ScoreRecord } from '../../src/generated/score.ts';
import type { Metrics } from '../../src/metrics/metric-value.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import type { WorkflowRun } from '../../src/ports.ts';
import { recordDigest, sha256 } from '../../src/records/digest.ts';
import { scoreArtifactName } from '../../src/records/names.ts';
import {
  CONFIG,
  EVALUATION_SET,
  GOOD,
  MODEL,
  OLD,
  releaseRecord,
  type Scenario,
  scenario,
} from './compare-scenario.ts';

const COMMAND = 'python evaluate.py --model {model} --out {out}';
const COMMANDED = CONFIG.replace('    evaluate:\n', `    evaluate:\n      command: "${COMMAND}"\n`);
const OTHER_SET = `sha256:${'d'.repeat(64)}`;
/** What production was released with, on other data: better than any candidate. */
const RELEASED: Metrics = { roc_auc: 0.99, accuracy: 0.99 };

const { version, candidateDigest, artifact } = releaseRecord({});
const CHAMPION = { version, candidateDigest, artifactDigest: artifact.digest };

/** A candidate on other evaluation data than production's, under a policy with a command unless told otherwise. */
async function changedData(config = COMMANDED, release: Partial<ReleaseRecord> = {}): Promise<Scenario> {
  const pr = scenario({ base: { 'trainyard.yaml': config } });
  const predicts = config.includes('predictions:');
  if (predicts) await pr.candidate(pr.head, { roc_auc: 0.9, accuracy: 0.9 }, { predictions: predictions(1) });
  else await pr.candidate(pr.head, GOOD);
  pr.release(RELEASED, { evaluationSet: OTHER_SET, ...release });
  return pr;
}

interface ScoreChange {
  readonly record?: Partial<ScoreRecord>;
  readonly run?: Partial<WorkflowRun>;
  readonly predictions?: string;
  /** Digest in the artifact's name. */
  readonly champion?: string;
}

async function score(pr: Scenario, metrics: Metrics, change: ScoreChange = {}): Promise<WorkflowRun> {
  const run = change.run === undefined ? pr.run : pr.github.run({ headCommit: pr.head, ...change.run });
  const inputKey = await pr.keyOf(pr.head);
  const rows = change.predictions;
  const record: ScoreRecord = {
    schema: 'trainyard/score/v1',
    model: MODEL,
    inputKey,
    repository: 'acme/penguins',
    commits: { head: pr.head, base: null, merge: null },
    champion: CHAMPION,
    command: COMMAND,
    evaluationSet: EVALUATION_SET,
    metrics,
    metricsFile: { format: 'json', digest: `sha256:${'9'.repeat(64)}`, size: 13 },
    predictions:
      rows === undefined
        ? null
        : { file: 'predictions.csv', digest: `sha256:${sha256(rows)}`, size: Buffer.byteLength(rows) },
    run: { id: run.id, attempt: 1, url: run.url },
    ...change.record,
  };
  pr.github.artifact({
    name: scoreArtifactName(MODEL, inputKey, change.champion ?? candidateDigest),
    run: run.id,
    files: { 'score.json': JSON.stringify(record), ...(rows === undefined ? {} : { 'predictions.csv': rows }) },
  });
  return run;
}

/** Rows of two classes of which every so many is wrong. */
const predictions = (wrong: number): string =>
  `id,label,score\n${Array.from({ length: 200 }, (_, row) => {
    const label = row % 2;
    return `${row},${label},${(label === 1) === row % 10 >= wrong ? 0.8 : 0.2}`;
  }).join('\n')}\n`;

/** Reads predictions of the disk in memory. */
const fromMemory =
  ({ github }: Scenario): RowPorts['readPredictions'] =>
  async (file, options) => {
    await using folder = await mkdtempDisposable(path.join(tmpdir(), 'trainyard-score-'));
    const copy = path.join(folder.path, path.basename(file.path));
    await writeFile(copy, github.files.text(file.path) ?? '');
    return await readPredictions({ ...file, path: copy }, options);
  };

const production = (pr: Scenario) => baselineOf(pr, 'production');

async function baselineOf(pr: Scenario, wanted: 'production' | 'base'): Promise<ReportRecord['baselines'][number]> {
  const outcome = await pr.compare(
    {},
    {},
    { withRows: (work) => work({ readPredictions: fromMemory(pr), resample: resampleHere }) },
  );
  expect(outcome.decision).not.toBe('failed');
  const stored = pr.github.state.artifacts.findLast(({ name }) => name.startsWith('report-'));
  const report: ReportRecord = JSON.parse(new TextDecoder().decode(stored?.files.get('report.json')));
  const found = report.baselines.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no ${wanted} baseline.`);
  return found;
}

describe('production that was measured on other evaluation data', () => {
  test('is compared by its score on the candidate’s, and the comment says so', async () => {
    const pr = await changedData();
    const { id, url } = await score(pr, OLD);
    expect(await production(pr)).toMatchObject({ status: 'found', label: 'v7', scoredBy: { run: id, url } });
    const [comment = ''] = pr.reports();
    expect(comment).toContain('## ✅ Better');
    expect(comment).toContain(`scored again on this evaluation data by [run ${id}](${url})`);
    expect(comment).toContain('✔ same data');
    expect(comment).not.toContain('0.99');
  });

  test('may be better than the candidate: then the candidate is worse', async () => {
    const pr = await changedData();
    await score(pr, { roc_auc: 0.97, accuracy: 0.99 });
    expect(await pr.compare()).toMatchObject({ reason: 'compare.worse' });
  });

  test('is compared row by row with the predictions of the score', async () => {
    const declared = COMMANDED.replace(
      'evaluate:\n',
      'evaluate:\n      predictions: {id: id, label: label, score: score}\n',
    );
    const pr = await changedData(declared);
    await score(pr, { roc_auc: 0.6, accuracy: 0.6 }, { predictions: predictions(4) });
    await production(pr);
    expect(pr.reports()[0]).toMatch(/`roc_auc` .* 0\.6 .* DeLong/);
  });

  test('is told when the predictions are not those of the score', async () => {
    const declared = COMMANDED.replace(
      'evaluate:\n',
      'evaluate:\n      predictions: {id: id, label: label, score: score}\n',
    );
    const pr = await changedData(declared);
    const other = { file: 'predictions.csv', digest: `sha256:${'0'.repeat(64)}`, size: 1 };
    await score(pr, OLD, { predictions: predictions(4), record: { predictions: other } });
    await production(pr);
    expect(pr.reports()[0]).toContain('predictions.csv is not the file that the record beside it names');
  });

  test.each<[string, ScoreChange, string]>([
    ['of a forged run', { record: { run: { id: 1, attempt: 1, url: '' } } }, 'names the run 1'],
    ['of another workflow', { run: { path: '.github/workflows/evil.yml' } }, 'which ran the workflow'],
    ['of a fork', { run: { headRepository: 'mallory/penguins' } }, 'belongs to mallory/penguins'],
    [
      'of another champion',
      { record: { champion: { ...CHAMPION, candidateDigest: `sha256:${'0'.repeat(64)}` } } },
      'than the one in production',
    ],
    [
      'of other files',
      { record: { champion: { ...CHAMPION, artifactDigest: `sha256:${'0'.repeat(64)}` } } },
      'than the one in production',
    ],
    ['by another command', { record: { command: 'echo good' } }, 'another'],
    ['on other data', { record: { evaluationSet: OTHER_SET } }, 'was made on other evaluation data'],
    ['of another input key', { record: { inputKey: 'f'.repeat(64) } }, 'input key'],
    ['that is no record', { record: { metrics: 'good' as never } }, 'does not have the form of a record'],
  ])('is not compared by a score %s', async (_what, change, because) => {
    const pr = await changedData();
    await score(pr, OLD, change);
    const baseline = await production(pr);
    expect(baseline).toMatchObject({ status: 'incomparable', detail: { code: 'production.not-scored' } });
    expect(baseline.detail?.because?.map(({ text }) => text)).toEqual([expect.stringContaining(because)]);
    expect(baseline).not.toHaveProperty('scoredBy');
  });

  // Evaluation code need not be one of `train.inputs`, so the input key stays the same.
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['by code that the head does not hold', { 'evaluate.py': 'print(0)\n' }, 'has other content than'],
    ['by a workflow of the change', { '.github/workflows/trainyard.yml': 'on: push\n' }, 'which edits workflows'],
  ])('is not compared by a score made in an earlier push %s', async (_what, files, because) => {
    const pr = await changedData();
    const earlier = pr.github.commit({ branch: 'earlier', from: 'better', files });
    const commits = { head: earlier, base: null, merge: null };
    await score(pr, { roc_auc: 0.1, accuracy: 0.1 }, { run: { headCommit: earlier }, record: { commits } });
    const { status, detail } = await production(pr);
    expect(status).toBe('incomparable');
    expect(detail?.because?.map(({ text }) => text)).toEqual([expect.stringContaining(because)]);
  });

  test('without a score is not compared, and the comment says what to do', async () => {
    const pr = await changedData();
    expect(await production(pr)).toMatchObject({ status: 'incomparable' });
    expect(pr.reports()[0]).toMatch(/v7 has no score on this evaluation data.*Running all jobs again/);
  });

  test('is not compared when the base branch has no command, whatever score there is', async () => {
    const pr = await changedData(CONFIG);
    await score(pr, OLD);
    expect(await production(pr)).toMatchObject({ status: 'incomparable', detail: { code: 'baseline.other-data' } });
  });
});

describe('the model of the base branch', () => {
  /** The base branch was trained on other data too, and its candidate is the one in production unless told otherwise. */
  async function releasedBase(release: Partial<ReleaseRecord> = {}): Promise<Scenario> {
    const pr = scenario({ base: { 'trainyard.yaml': COMMANDED } });
    await pr.candidate(pr.head, GOOD);
    const trained = await pr.candidate(pr.base, RELEASED, { record: { evaluationSet: OTHER_SET } });
    const digest = recordDigest(trained);
    pr.release(RELEASED, { evaluationSet: OTHER_SET, candidateDigest: digest, ...release });
    const champion = { ...CHAMPION, candidateDigest: release.candidateDigest ?? digest };
    await score(pr, OLD, { record: { champion }, champion: champion.candidateDigest });
    return pr;
  }

  test('is compared by production’s score when it is the one in production, so that the verdict is clear', async () => {
    const pr = await releasedBase();
    const { id, url } = pr.run;
    expect(await baselineOf(pr, 'base')).toMatchObject({
      status: 'found',
      label: pr.base.slice(0, 7),
      scoredBy: { run: id, url },
    });
    expect(pr.reports()[0]).toContain('## ✅ Better');
    expect(pr.reports()[0]).not.toContain('0.99');
  });

  test('is not compared by the score of another model', async () => {
    const pr = await releasedBase({ candidateDigest: `sha256:${'5'.repeat(64)}` });
    const base = await baselineOf(pr, 'base');
    expect(base).toMatchObject({ status: 'incomparable', detail: { code: 'baseline.other-data' } });
    expect(base).not.toHaveProperty('scoredBy');
  });
});

test('production that was measured on the same data keeps the numbers it was released with', async () => {
  const pr = await changedData(COMMANDED, { evaluationSet: EVALUATION_SET });
  await score(pr, OLD);
  const baseline = await production(pr);
  expect(baseline).toMatchObject({ status: 'found' });
  expect(baseline).not.toHaveProperty('scoredBy');
  expect(pr.reports()[0]).toContain('0.99');
});

test('without a release there is nothing to score', async () => {
  const pr = scenario({ base: { 'trainyard.yaml': COMMANDED } });
  await pr.candidate(pr.head, GOOD);
  pr.github.commit({ repository: 'acme/deploy', files: { 'README.md': '' } });
  expect(await production(pr)).toMatchObject({ status: 'absent' });
});
