/** What a team meets after the first week: forks, documentation, second pushes, racing writers, repeated runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, comment, dispatch, merge, openPullRequest, push } from '../../demo/person.ts';
import {
  approval,
  finished,
  gitOps,
  gitOpsHead,
  lastComment,
  type Narrator,
  ofPullRequest,
  pullRequest,
  reportComment,
  trainMain,
} from '../../demo/scenario.ts';
import { type DemoWorld, MODEL_REPOSITORY, openWorld } from '../../demo/world.ts';
import type { PageRun } from '../../simulator/index.ts';
import { PLAIN_TRAINER } from '../support/plain-trainer.ts';

const SILENT: Narrator = { chapter: () => undefined, act: () => undefined, say: () => undefined };
const MANIFEST = 'apps/penguin-sex/production/kustomization.yaml';
let directory: string;
let world: DemoWorld;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-e2e-'));
  world = await openWorld({ directory, path: process.env['PATH'] ?? '/usr/bin:/bin', files: PLAIN_TRAINER });
  await trainMain(world, SILENT);
});

afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

const commit = (message: string, files: Readonly<Record<string, string>>) => ({
  message,
  files: new Map(Object.entries(files)),
});

const jobOf = (run: PageRun, name: string) => run.jobs.find((job) => job.name.includes(` / ${name}`));

const COLUMNS = ['species', 'bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g', 'year'];

/** Parameters of a good model. Small changes of C make other input keys, and models that are neither better nor worse. */
const parameters = (C: number): string =>
  `${JSON.stringify({ family: 'logistic-regression', features: COLUMNS, C, seed: 42 }, null, 2)}\n`;

test('a pull request that touches only documentation trains nothing and is free to merge', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Explain the data',
    body: '',
    branch: 'docs',
    commits: [commit('Explain the data', { 'docs/data.md': '# Data\n' })],
  });
  const run = await finished(world, ofPullRequest(number));
  expect(run.conclusion).toBe('success');
  expect(jobOf(run, 'Train')?.conclusion ?? 'skipped').toBe('skipped');
  expect(approval(world, number)).toMatchObject({ state: 'success', description: 'No model is affected.' });
  expect(pullRequest(world, number).comments).toEqual([]);
});

test('code of a fork never reaches the training runner and gets no rights', async () => {
  await world.github.forkRepository(MODEL_REPOSITORY, 'mallory');
  await push(
    world,
    'mallory',
    { branch: 'steal', commits: [commit('Improve', { 'train.py': 'import os; print(os.environ)\n' })] },
    'mallory/penguins',
  );
  const opened = await api(world, 'mallory', 'POST', 'pulls', {
    title: 'Improve',
    head: 'mallory:steal',
    base: 'main',
  });
  const number = Number((opened as { number: number }).number);
  const run = await finished(world, ofPullRequest(number));
  expect(jobOf(run, 'Train')?.conclusion ?? 'skipped').toBe('skipped');
  expect(jobOf(run, 'Plan')?.summary).toMatch(/fork/i);
  expect(approval(world, number)).toBeUndefined();

  await comment(world, 'grace', number, '/approve');
  await world.idle();
  expect(approval(world, number)?.state).not.toBe('success');
});

test('a second push with the same inputs reuses the model, keeps one comment, and needs a new approval', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Use all columns',
    body: '',
    branch: 'columns',
    commits: [commit('Use all columns', { 'params.json': parameters(1) })],
  });
  const first = await finished(world, ofPullRequest(number));
  expect(first.conclusion, jobOf(first, 'Compare')?.log).toBe('success');
  const before = reportComment(world, number);
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  expect(approval(world, number)?.state).toBe('success');

  await push(world, 'ada', { branch: 'columns', commits: [commit('Add a note', { 'NOTES.md': 'x\n' })] });
  const second = await finished(world, ofPullRequest(number));
  expect(second.headSha).not.toBe(first.headSha);
  expect(jobOf(second, 'Train')?.conclusion ?? 'skipped').toBe('skipped');
  expect(second.conclusion).toBe('success');
  expect(reportComment(world, number)).not.toBe(before);
  expect(approval(world, number)?.state).toBe('pending');
});

test('a promotion that loses the race for the branch is made again on top of the other writer’s commit', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Regularise less',
    body: '',
    branch: 'less',
    commits: [commit('Regularise less', { 'params.json': parameters(1.1) })],
  });
  await finished(world, ofPullRequest(number));
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  const before = await gitOpsHead(world);
  world.github.faults.add({ match: { operation: 'graphql' }, times: 1, fault: { kind: 'stale-head' } });
  await merge(world, 'grace', number);
  const run = await finished(world, ({ event }) => event === 'push');
  expect(run.conclusion, jobOf(run, 'Promote')?.log).toBe('success');
  expect(world.github.faults.pending()).toBe(0);
  const commits = (await gitOps(world, 'log', '--format=%an', `${before}..main`)).trim().split('\n');
  expect(commits).toHaveLength(2);
  expect(await gitOps(world, 'show', `main:${MANIFEST}`)).toMatch(/newTag: v1/);
  expect((await gitOps(world, 'show', 'main:releases/penguin-sex/ledger.jsonl')).trim().split('\n')).toHaveLength(1);
});

test('promoting the same merge again changes nothing', async () => {
  const before = await gitOpsHead(world);
  await dispatch(world, 'grace', 'trainyard-deploy.yml', {});
  const run = await finished(
    world,
    ({ event, path: file }) => event === 'workflow_dispatch' && file.includes('deploy'),
  );
  expect(run.conclusion, jobOf(run, 'Promote')?.log).toBe('success');
  expect(await gitOpsHead(world)).toBe(before);
});

test('a pull request that edits workflows cannot be approved', async () => {
  const caller = await world.github.git(MODEL_REPOSITORY, 'show', 'main:.github/workflows/trainyard-pull-request.yml');
  const number = await openPullRequest(world, 'ada', {
    title: 'Faster pipeline',
    body: '',
    branch: 'workflow',
    commits: [
      commit('Faster pipeline', {
        '.github/workflows/trainyard-pull-request.yml': `# mine\n${caller}`,
        'params.json': parameters(1.2),
      }),
    ],
  });
  await finished(world, ofPullRequest(number));
  expect(reportComment(world, number)).toContain('edits workflows');
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  expect(approval(world, number)?.state).toBe('failure');
  expect(lastComment(world, number)).toMatch(/does not count/);
});

test('an outage in the middle is waited out', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Regularise even less',
    body: '',
    branch: 'even-less',
    commits: [commit('Regularise even less', { 'params.json': parameters(1.3) })],
  });
  world.github.faults.add({
    match: { method: 'GET', path: /\/comments/ },
    fault: { kind: 'server-error', status: 502 },
  });
  const run = await finished(world, ofPullRequest(number));
  expect(world.github.faults.pending()).toBe(0);
  expect(jobOf(run, 'Compare')?.conclusion, jobOf(run, 'Compare')?.log).toBe('success');
  expect(reportComment(world, number)).toContain('penguin-sex');
});

test('every request, answer and event was as GitHub describes it', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
});
