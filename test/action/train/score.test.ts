import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files } from '../../../src/adapters/files.ts';
import { openStore } from '../../../src/adapters/open-store.ts';
import { UserError } from '../../../src/errors.ts';
import type { ScoreRecord } from '../../../src/generated/score.ts';
import { validateScore } from '../../../src/generated/score.validator.js';
import { sha256, treeDigest } from '../../../src/records/digest.ts';
import { evaluationSetDigest } from '../../../src/records/evaluation-set.ts';
import type { Champion } from '../../../src/training/champion.ts';
import { GOOD, type Scenario, scenario } from './scenario.ts';

/** Reads the model and the data, and writes what `train.outputs` names. */
const EVALUATE = [
  'cat {model}/weights.bin data/test.csv > /dev/null',
  'echo \'{"auc": 0.7}\' > {out}/metrics.json',
  'printf "id,score\\n1,0.25\\n" > {out}/predictions.csv',
].join('; ');

const CANDIDATE = '1'.repeat(64);

let shared: string;
beforeEach(async () => {
  // Paths with spaces are paths too.
  shared = join(await mkdtemp(join(tmpdir(), 'trainyard-score-')), "it's a store");
});
afterEach(() => rm(join(shared, '..'), { recursive: true }));

const store = () => `file://${encodeURI(shared)}`;

/** A model in the store, as an earlier promotion left it. */
async function champion(
  command: string,
  content: Readonly<Record<string, string>> = { 'weights.bin': 'old', 'config.json': '{}' },
): Promise<Champion> {
  const folder = join(shared, '..', 'made');
  await mkdir(folder, { recursive: true });
  const found = Object.entries(content).map(([path, text]) => ({ path, size: text.length, sha256: sha256(text) }));
  for (const [path, text] of Object.entries(content)) await writeFile(join(folder, path), text);
  const digest = treeDigest(found);
  const uri = await openStore(store()).put('wine', digest, folder, found);
  return { version: 'v7', candidateDigest: `sha256:${CANDIDATE}`, artifact: { uri, digest }, command };
}

const scoring = (known: Champion, more: { readonly cached?: boolean; readonly store?: string | undefined } = {}) => ({
  inputs: { store: store(), champion: JSON.stringify(known), ...more },
});

const short = ({ inputs }: Scenario) => inputs.inputKey.slice(0, 12);
const artifactOf = (made: Scenario) => `score-wine-${short(made)}-${CANDIDATE.slice(0, 12)}`;

function scoreOf(made: Scenario): ScoreRecord {
  const record: unknown = JSON.parse(made.uploads.get(artifactOf(made))?.files['score.json'] ?? 'null');
  if (!validateScore(record)) throw new Error(JSON.stringify(validateScore.errors));
  return record;
}

const TEST_DATA = 'id,x\n3,4\n';

describe('a champion', () => {
  test('is scored behind the training, and its score says of what, by what and on what', async () => {
    await using made = await scenario(GOOD);
    const known = await champion(EVALUATE);
    const outcome = await made.train(scoring(known));
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'train.ok',
      message: expect.stringMatching(/was trained in .*\. Champion v7 was scored on the new evaluation data\./),
      data: { candidate: { metrics: { auc: 0.9 } }, score: { artifact: artifactOf(made), metrics: { auc: 0.7 } } },
      annotations: [],
      outputs: { artifact: `candidate-wine-${short(made)}`, 'score-artifact': artifactOf(made) },
    });
    const digest = `sha256:${sha256(TEST_DATA)}`;
    expect(scoreOf(made)).toEqual({
      schema: 'trainyard/score/v1',
      model: 'wine',
      inputKey: made.inputs.inputKey,
      repository: 'acme/wine',
      commits: { head: made.commit, base: null, merge: null },
      champion: { version: 'v7', candidateDigest: known.candidateDigest, artifactDigest: known.artifact.digest },
      command: EVALUATE,
      evaluationSet: evaluationSetDigest([{ name: 'test', role: 'evaluation', digest }]),
      metrics: { auc: 0.7 },
      metricsFile: { format: 'json', digest: `sha256:${sha256('{"auc": 0.7}\n')}`, size: 13 },
      predictions: { file: 'predictions.csv', digest: `sha256:${sha256('id,score\n1,0.25\n')}`, size: 16 },
      run: { id: 7, attempt: 1, url: 'https://github.example/acme/wine/actions/runs/7' },
    });
    expect(made.uploads.get(artifactOf(made))?.files).toMatchObject({
      'metrics.json': '{"auc": 0.7}\n',
      'predictions.csv': 'id,score\n1,0.25\n',
    });
    expect(outcome.summary).toMatch(/### Scored champion `v7` of wine.*\| `auc` \| 0\.7 \|/s);
    // The candidate is safe before the scoring begins.
    expect([...made.uploads.keys()].map((name) => name.split('-wine-')[0])).toEqual([
      'train-log',
      'model',
      'candidate',
      'score-log',
      'score',
    ]);
  });

  test('is scored without a training when there is a candidate already', async () => {
    await using made = await scenario('echo trained > trained.txt; exit 1');
    const outcome = await made.train(scoring(await champion(EVALUATE), { cached: true }));
    expect(outcome).toMatchObject({ decision: 'ok', reason: 'train.scored', data: { score: { champion: 'v7' } } });
    expect([...made.uploads.keys()]).toEqual([`score-log-wine-${short(made)}`, artifactOf(made)]);
    await expect(readFile(join(made.context.workspace, 'trained.txt'))).rejects.toThrow();
  });

  test('of one file is given as that file', async () => {
    await using made = await scenario(GOOD);
    const command = `${EVALUATE.replace('{model}/weights.bin', '{model}')}; test -f {model}; basename {model}`;
    await made.train(scoring(await champion(command, { 'model.onnx': 'old' })));
    expect(made.uploads.get(`score-log-wine-${short(made)}`)?.files).toEqual({ 'score.log': 'model.onnx\n' });
    expect(scoreOf(made).metrics).toEqual({ auc: 0.7 });
  });

  test('is reached also where temporary folders have spaces, quotes and dollars in their names', async () => {
    await using made = await scenario(GOOD);
    const temporary = files(join(shared, `a "b" $(touch x) 'c'`));
    const wanted = scoring(await champion(EVALUATE.replace('{out}/metrics.json', '"{out}"/metrics.json')));
    await made.train({ ...wanted, ports: { files: temporary } });
    expect(scoreOf(made).metrics).toEqual({ auc: 0.7 });
  });

  test('sees the model’s name, its seed and no token', async () => {
    await using made = await scenario(GOOD, { more: '      seed: 42' });
    const command = `${EVALUATE}; env | grep -E '^(TRAINYARD_MODEL|TRAINYARD_SEED|INPUT_.*|GITHUB_.*)=' | sort`;
    const environment = { ...made.context.environment, GITHUB_TOKEN: 'secret', 'INPUT_GITHUB-TOKEN': 'secret' };
    await made.train({ ...scoring(await champion(command)), context: { environment } });
    expect(made.uploads.get(`score-log-wine-${short(made)}`)?.files['score.log']).toBe(
      'TRAINYARD_MODEL=wine\nTRAINYARD_SEED=42\n',
    );
  });

  test('leaves no copy of the model behind', async () => {
    await using made = await scenario(GOOD);
    const temporary = join(shared, '..', 'temporary');
    await made.train({ ...scoring(await champion(EVALUATE)), ports: { files: files(temporary) } });
    const left = await files(temporary).walk(temporary);
    expect(left.filter(({ path }) => path.startsWith('trainyard-champion-'))).toEqual([]);
  });
});

describe('a scoring that fails', () => {
  test.each<[string, string, RegExp]>([
    ['ends with an error', 'echo no; exit 3', /The scoring command ended with exit code 3/],
    [
      'writes nothing',
      'true',
      /without writing its metrics to metrics\.json\. Write it to the folder that \{out\} stands for.*without writing its predictions/,
    ],
    ['writes no predictions', 'echo "{}" > {out}/metrics.json', /without writing its predictions to predictions\.csv/],
    [
      'writes links',
      'ln -s /etc/passwd {out}/metrics.json; echo 1 > {out}/predictions.csv',
      /leads out of the folder for it/,
    ],
    ['writes no metrics', `${EVALUATE}; echo nonsense > {out}/metrics.json`, /metrics file is not JSON/],
  ])('because the command %s is a warning, and the candidate counts', async (_what, command, problem) => {
    await using made = await scenario(GOOD);
    const outcome = await made.train(scoring(await champion(command)));
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'train.ok',
      data: { score: { artifact: null, problem: expect.stringMatching(problem) } },
      annotations: [{ level: 'warning', title: 'train.not-scored', message: expect.stringMatching(problem) }],
      outputs: { artifact: `candidate-wine-${short(made)}` },
    });
    expect(outcome.summary).toContain('Not scored: champion `v7` of wine');
    expect(outcome.outputs).not.toHaveProperty('score-artifact');
    expect(made.uploads.has(artifactOf(made))).toBe(false);
    expect(made.uploads.has(`score-log-wine-${short(made)}`)).toBe(true);
  });

  test('because the store holds other files never starts the command', async () => {
    await using made = await scenario(GOOD);
    const known = await champion(EVALUATE);
    await writeFile(join(decodeURI(known.artifact.uri.replace('file://', '')), 'weights.bin'), 'evil');
    const outcome = await made.train(scoring(known));
    expect(outcome).toMatchObject({
      reason: 'train.ok',
      data: { score: { problem: expect.stringMatching(/digest/) } },
    });
    expect(made.uploads.has(`score-log-wine-${short(made)}`)).toBe(false);
  });

  test('because the disk is full is told in whole sentences', async () => {
    await using made = await scenario(GOOD);
    const known = await champion(EVALUATE);
    const full = new UserError('store.unreadable', 'Not copied: ENOSPC: no space left on device, write', {
      hint: 'Make room.',
    });
    const openFull = (uri: string) => ({ ...openStore(uri), get: () => Promise.reject(full) });
    const outcome = await made.train({ ...scoring(known), ports: { openStore: openFull } });
    const problem = 'Not copied: ENOSPC: no space left on device, write. Make room.';
    expect(outcome).toMatchObject({
      decision: 'ok',
      data: { score: { problem } },
      annotations: [{ message: expect.stringContaining(`${problem} Without a score`) }],
    });
  });

  test('because its upload fails is a warning too', async () => {
    await using made = await scenario(GOOD);
    const upload = async ({ name }: { readonly name: string }) => {
      if (name.startsWith('score-wine')) throw new UserError('artifact.quota', 'The storage is full.');
      return { id: 1, size: 1, digest: undefined };
    };
    const outcome = await made.train({ ...scoring(await champion(EVALUATE)), ports: { artifacts: { upload } } });
    expect(outcome).toMatchObject({ decision: 'ok', data: { score: { problem: 'The storage is full.' } } });
  });

  test('where nothing was trained leaves the step open, not failed', async () => {
    await using made = await scenario(GOOD);
    const outcome = await made.train(scoring(await champion('exit 3'), { cached: true }));
    expect(outcome).toMatchObject({ decision: 'inconclusive', reason: 'train.not-scored' });
  });

  test('because no store is given says so', async () => {
    await using made = await scenario(GOOD);
    const outcome = await made.train(scoring(await champion(EVALUATE), { store: undefined }));
    expect(outcome).toMatchObject({ reason: 'train.ok', data: { score: { problem: expect.stringMatching(/store/) } } });
  });

  test('because metrics and predictions have one name is told', async () => {
    const outputs = '{model: out/model, metrics: out/all.csv, predictions: out/rows/all.csv}';
    await using made = await scenario(GOOD, { outputs });
    const outcome = await made.train(scoring(await champion(EVALUATE), { cached: true }));
    expect(outcome.data.score?.problem).toMatch(/both called "all\.csv"/);
  });
});

describe('no champion is scored', () => {
  test('behind a training that failed', async () => {
    await using made = await scenario('exit 1');
    const outcome = await made.train(scoring(await champion(EVALUATE)));
    expect(outcome).toMatchObject({ decision: 'failed', reason: 'train.command-failed' });
    expect([...made.uploads.keys()]).toEqual([`train-log-wine-${short(made)}`]);
  });

  test('for a pull request from a fork', async () => {
    await using made = await scenario(GOOD);
    const pullRequest = { head: made.commit, base: made.commit, fromFork: true };
    const wanted = scoring(await champion(EVALUATE), { cached: true });
    await expect(made.train({ ...wanted, context: { pullRequest } })).rejects.toMatchObject({ code: 'train.fork' });
    expect(made.uploads.size).toBe(0);
  });

  test('on other files than were planned', async () => {
    await using made = await scenario(GOOD);
    const { inputs } = scoring(await champion(EVALUATE), { cached: true });
    await expect(made.train({ inputs: { ...inputs, inputKey: 'f'.repeat(64) } })).rejects.toMatchObject({
      code: 'train.input-key-mismatch',
    });
  });

  test('when none is given: with a candidate there is nothing to do', async () => {
    await using made = await scenario(GOOD);
    expect(await made.train({ inputs: { cached: true } })).toMatchObject({
      decision: 'skipped',
      reason: 'train.cached',
    });
    expect(made.uploads.size).toBe(0);
  });
});
