/** New evaluation data in a pull request: the training job scores the model in production on it, on the committed dist/. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPullRequest, push } from '../../demo/person.ts';
import { finished, ofPullRequest, reportComment } from '../../demo/scenario.ts';
import { callers, type DemoWorld, publishTrainyard } from '../../demo/world.ts';
import { type PageRun, startSimulator } from '../../simulator/index.ts';
import { openStore } from '../../src/adapters/open-store.ts';
import { sha256, treeDigest } from '../../src/records/digest.ts';
import { renderRelease } from '../../src/release/release-record.ts';
import { releaseRecord } from '../action/compare-scenario.ts';

const MODEL = 'wine';
const BRANCH = 'fewer-rows';
const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';

/** Rows of two classes. */
const data = (rows: number): string =>
  `id,label\n${Array.from({ length: rows }, (_, row) => `${row},${row % 2}\n`).join('')}`;

/** A model is the number of rows that it gets wrong; this measures any. */
const MEASURE = `awk -F, -v wrong="$(cat "$1")" -v out="$2" '
  BEGIN { print "id,label,score" > (out "/predictions.csv") }
  NR > 1 { right = (rows++ >= wrong); good += right; print $1 "," $2 "," ($2 == right ? 0.8 : 0.2) > (out "/predictions.csv") }
  END { printf "{\\"accuracy\\": %.6f}", good / rows > (out "/metrics.json") }
' data/test.csv
`;

const configuration = (store: string): string => `version: 1
models:
  ${MODEL}:
    data:
      test: {path: data/test.csv, role: evaluation}
    train:
      runner: [self-hosted]
      command: mkdir -p out && cp weights out/model && bash measure.sh out/model out
      inputs: [weights, measure.sh]
      outputs: {model: out/model, metrics: out/metrics.json, predictions: out/predictions.csv}
      timeout: 5m
    evaluate:
      baselines: [production]
      command: bash measure.sh {model} {out}
      metrics: {accuracy: {direction: higher, margin: 0.02}}
      predictions: {id: id, label: label, score: score}
    promote:
      store: file://${store}
      repository: acme/deploy
      environments:
        production: {on: merge, files: [{path: wine.yaml, set: {uri: "{artifact.uri}"}}]}
`;

let directory: string;
let world: DemoWorld;
let number: number;
let run: PageRun;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-e2e-'));
  const store = path.join(directory, 'models');
  const runners = [
    { labels: ['ubuntu-latest'], count: 1 },
    { labels: ['self-hosted'], count: 1 },
  ];
  const simulator = await startSimulator({ directory, runners });
  const { github } = simulator;
  await publishTrainyard(github);
  github.addOrganization('acme', { ada: 'member' });
  const release = renderRelease(await production(`file://${store}`));
  await github.addRepository({
    owner: 'acme',
    name: 'deploy',
    files: { 'wine.yaml': 'uri: none\n', [`releases/${MODEL}/production.yaml`]: Buffer.from(release) },
  });
  await github.addRepository({
    owner: 'acme',
    name: 'models',
    files: {
      [WORKFLOW]: (await callers())[WORKFLOW] ?? '',
      'trainyard.yaml': configuration(store),
      'measure.sh': MEASURE,
      'data/test.csv': data(220),
      weights: '60',
    },
    collaborators: { ada: 'write' },
  });
  world = { ...simulator, repository: 'acme/models', store, directory };
});

/** A model in the store and its release, measured on evaluation data that nobody has any more. */
async function production(store: string) {
  const folder = path.join(directory, 'champion');
  await mkdir(folder);
  await writeFile(path.join(folder, 'model'), '60');
  const files = [{ path: 'model', size: 2, sha256: sha256('60') }];
  const digest = treeDigest(files);
  const uri = await openStore(store).put(MODEL, digest, folder, files);
  const source = { repository: 'acme/models', commit: 'a'.repeat(40), pullRequest: 3, head: 'b'.repeat(40) };
  return { ...releaseRecord({ accuracy: 0.99 }), model: MODEL, artifact: { uri, digest }, source };
}

beforeAll(async () => {
  const files = new Map([
    ['data/test.csv', data(200)],
    ['weights', '20'],
  ]);
  const commits = [{ message: 'Drop twenty rows, get fewer wrong', files }];
  number = await openPullRequest(world, 'ada', { title: 'Fewer rows', body: '', branch: BRANCH, commits });
  run = await finished(world, ofPullRequest(number));
});

afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

const jobNamed = (of: PageRun, name: string) =>
  of.jobs.find((job) => job.name.endsWith(name)) ?? expect.fail(`There is no job ${name}.`);

const scores = (): readonly string[] =>
  world.github
    .state(world.repository)
    .artifacts.map(({ name }) => name)
    .filter((name) => name.startsWith(`score-${MODEL}-`));

/** With plain spaces. */
const comment = (): string => reportComment(world, number).replaceAll('\u00a0', ' ');

test('the training job scores production behind the training', () => {
  expect(run.conclusion, run.jobs.map(({ log }) => log.slice(-2000)).join('\n')).toBe('success');
  expect(jobNamed(run, 'Plan').summary).toContain('Champion v7 is scored on the new evaluation data.');
  const { summary } = jobNamed(run, `Train ${MODEL}`);
  expect(summary).toMatch(/### Trained wine.*### Scored champion `v7` of wine.*\| `accuracy` \| 0\.7 \|/s);
  expect(scores()).toHaveLength(1);
});

test('the comment compares with production row by row, and says which run scored it', () => {
  expect(comment()).toMatch(/## ✅ Better: `wine` is better than production `v7`/);
  expect(comment()).toMatch(/\| `accuracy` \| ↑ \| 0\.7 \| 0\.9 \| \+0\.2 .*McNemar.* ✅ better \|/);
  expect(comment()).toContain(`scored again on this evaluation data by [run ${run.id}]`);
  expect(comment()).toContain('✔ same data');
});

test('a push that changes nothing of the model trains and scores nothing again', async () => {
  const commits = [{ message: 'Say why', files: new Map([['NOTES.md', 'They had been counted twice.\n']]) }];
  await push(world, 'ada', { branch: BRANCH, commits });
  const second = await finished(world, ofPullRequest(number));
  expect(second.id).not.toBe(run.id);
  expect(jobNamed(second, 'Plan').summary).toContain('Champion v7 was scored on the new evaluation data by');
  const trained = second.jobs.filter(({ name, conclusion }) => name.includes('Train ') && conclusion === 'success');
  expect(trained).toEqual([]);
  expect(scores()).toHaveLength(1);
  expect(comment()).toContain(`scored again on this evaluation data by [run ${run.id}]`);
});

test('every request, answer and event was as GitHub describes it', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
});
