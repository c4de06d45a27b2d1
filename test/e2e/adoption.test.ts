/** A team adopts Trainyard by the README's five steps: a monorepo, two approvers of a team, Helm values and a Kustomization. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comment, dispatch, merge, openPullRequest } from '../../demo/person.ts';
import { approval, finished, lastComment, ofPullRequest, pullRequest } from '../../demo/scenario.ts';
import type { Person } from '../../demo/world.ts';
import type { PageRun } from '../../simulator/index.ts';
import { type AdoptionWorld, adoption, GITOPS, MODELS, openAdoptionWorld, rowsOf } from '../support/adoption-world.ts';

let directory: string;
let world: AdoptionWorld;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-adoption-'));
  world = await openAdoptionWorld(directory);
  await mkdir(world.store);
});

afterAll(async () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

const propose = (person: Person, title: string, files: Readonly<Record<string, string>>): Promise<number> =>
  openPullRequest(world, person, {
    title,
    body: '',
    branch: title.toLowerCase().replaceAll(' ', '-'),
    commits: [{ message: title, files: new Map(Object.entries(files)) }],
  });

const failed = (run: PageRun): readonly string[] =>
  run.jobs.filter(({ conclusion }) => conclusion === 'failure').map(({ name, log }) => `${name}: ${log.slice(-2_000)}`);

const summaries = (run: PageRun): string => run.jobs.map(({ summary }) => summary).join('\n');

const reports = (number: number): readonly string[] =>
  pullRequest(world, number)
    .comments.filter(({ body }) => body.startsWith('<!-- trainyard:report'))
    .map(({ body }) => body);

const gitOps = (...args: readonly string[]): Promise<string> => world.github.git(GITOPS, ...args);

test('the first pull request shows both models, needs no approval, and promotes nothing', async () => {
  const number = await propose('ada', 'Adopt Trainyard', await adoption(world));
  const run = await finished(world, ofPullRequest(number));
  expect(failed(run)).toEqual([]);
  expect(reports(number)).toHaveLength(2);
  for (const report of reports(number)) {
    expect(report).toContain('`test.rmse`');
    expect(report).toContain('Nothing to approve yet');
  }
  expect(approval(world, number)).toMatchObject({ state: 'success' });

  const before = await gitOps('rev-parse', 'main');
  await merge(world, 'grace', number);
  const deploy = await finished(world, ({ event }) => event === 'push');
  expect(failed(deploy)).toEqual([]);
  expect(summaries(deploy)).toContain('no policy for this model before the merge');
  expect(await gitOps('rev-parse', 'main')).toBe(before);
});

test('a run by hand trains the models of the default branch', async () => {
  await dispatch(world, 'ada', 'trainyard-pull-request.yml', { models: MODELS.join(', ') });
  const run = await finished(world, ({ event }) => event === 'workflow_dispatch');
  expect(failed(run)).toEqual([]);
  const names = world.github.state(world.repository).artifacts.map(({ name }) => name);
  for (const model of MODELS) expect(names.some((name) => name.startsWith(`candidate-${model}-`))).toBe(true);
});

test('two approvers of the team and the list ship both models to both environments in one commit', async () => {
  const rows = Object.fromEntries(MODELS.map((model) => [`${model}/data/train.jsonl`, rowsOf(`${model}-train`, 80)]));
  const number = await propose('ada', 'Correct wrong prices', rows);
  expect(failed(await finished(world, ofPullRequest(number)))).toEqual([]);
  for (const report of reports(number)) expect(report).toMatch(/✅ Better: `(rent|sale)` is better than base/);
  expect(approval(world, number)).toMatchObject({ state: 'pending' });

  const says = async (person: Person, words: string) => {
    await comment(world, person, number, words);
    await world.idle();
    return approval(world, number);
  };
  expect(await says('mallory', '/approve')).toMatchObject({ state: 'pending' });
  expect(lastComment(world, number)).toContain('none of the approvers');
  expect((await says('rita', '/approve'))?.description).toBe('rent: 1 of 2 approvals; sale: 1 of 2 approvals');
  expect(await says('grace', '/approve')).toMatchObject({ state: 'success' });

  const before = await gitOps('rev-parse', 'main');
  await merge(world, 'grace', number);
  expect(failed(await finished(world, ({ event }) => event === 'push'))).toEqual([]);
  expect(await gitOps('rev-list', '--count', `${before}..main`)).toBe('1');
  for (const model of MODELS) {
    expect(await changedLines(before, `${model}/production/kustomization.yaml`)).toEqual([
      '-    newTag: v0',
      '+    newTag: v1',
      '-      - MODEL_URI=none',
      expect.stringMatching(new RegExp(`^\\+      - MODEL_URI=file://.*/models/${model}/[0-9a-f]{64}$`)),
    ]);
    expect(await changedLines(before, `${model}/staging/values.yaml`)).toEqual([
      "-    uri: ''      # Trainyard sets these two",
      '-    version: "v0"',
      expect.stringMatching(
        new RegExp(`^\\+    uri: 'file://.*/${model}/[0-9a-f]{64}'      # Trainyard sets these two$`),
      ),
      '+    version: "v1"',
    ]);
    for (const environment of ['production', 'staging']) {
      expect(await gitOps('show', `main:releases/${model}/${environment}.yaml`)).toMatch(
        /login: "rita"[\s\S]*login: "grace"/,
      );
    }
  }
});

test('documentation is green at once, and mistakes in an included file are told together, each at its line', async () => {
  const configuration = await world.github.git(world.repository, 'show', 'main:rent/trainyard.yaml');
  const documentation = await propose('mallory', 'Say more', { 'README.md': '# Prices of flats\n' });
  const mistaken = await propose('ada', 'Slip thrice', {
    'rent/trainyard.yaml': configuration
      .replace('timeout: 5m', 'timeout: 5 minutes')
      .replace('metrics:\n', 'metrcs:\n')
      .replace('"@grace"', '"grace"'),
  });

  const quick = await finished(world, ofPullRequest(documentation));
  expect(quick.conclusion).toBe('success');
  expect(summaries(quick)).toContain('no model is affected');
  expect(approval(world, documentation)).toMatchObject({ state: 'success', description: 'No model is affected.' });

  const run = await finished(world, ofPullRequest(mistaken));
  expect(run.conclusion).toBe('failure');
  const plan = run.jobs.find(({ name }) => name.endsWith('/ Plan'));
  const lines = configuration.split('\n');
  const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
  const annotations = world.github
    .state(world.repository)
    .checks.filter(({ headSha, name }) => headSha === run.headSha && name === plan?.name)
    .flatMap((check) => check.annotations)
    .filter((annotation) => annotation.path === 'rent/trainyard.yaml');
  expect(annotations).toMatchObject([
    { startLine: lineOf('timeout:'), message: expect.stringContaining('a duration such as') },
    { startLine: lineOf('      metrics:'), message: expect.stringContaining('Did you mean `metrics`?') },
    { startLine: lineOf('from:'), message: expect.stringContaining('in a form such as `@alice`') },
  ]);
  expect(approval(world, mistaken)).toBeUndefined();
});

/** The lines that a file lost and gained since a commit of the GitOps repository. */
async function changedLines(since: string, file: string): Promise<readonly string[]> {
  const diff = await gitOps('diff', '-U0', since, 'main', '--', file);
  return diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}
