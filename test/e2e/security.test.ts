/** Attacks on the whole chain by people who may push branches, through real workflows on the committed dist/. */
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, comment, openPullRequest, push } from '../../demo/person.ts';
import { approval, finished, type Narrator, ofPullRequest, reportComment, trainMain } from '../../demo/scenario.ts';
import { type DemoWorld, openWorld } from '../../demo/world.ts';
import type { PageRun } from '../../simulator/index.ts';
import { PLAIN_TRAINER } from '../support/plain-trainer.ts';

const SILENT: Narrator = { chapter: () => undefined, act: () => undefined, say: () => undefined };
let directory: string;
let world: DemoWorld;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-e2e-'));
  const tools = path.join(directory, 'tools');
  await mkdir(tools);
  await writeFile(path.join(tools, 'nvidia-smi'), nvidiaSmi(directory));
  await chmod(path.join(tools, 'nvidia-smi'), 0o755);
  world = await openWorld({
    directory,
    path: process.env['PATH'] ?? '/usr/bin:/bin',
    trainerPath: [tools],
    files: PLAIN_TRAINER,
  });
  await trainMain(world, SILENT);
});

/** Tells one GPU that has nothing to do, and keeps the environment that it was asked with. */
const nvidiaSmi = (folder: string): string => `#!/bin/bash
env > '${folder}/gpu-environment'
echo '0, GPU-1, NVIDIA T4, 550.54.14, [N/A], 0, 15360, 3, 11.50'
`;

afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

const commit = (message: string, files: Readonly<Record<string, string>>) => ({
  message,
  files: new Map(Object.entries(files)),
});

const jobOf = (run: PageRun, name: string) => run.jobs.find((job) => job.name.includes(` / ${name}`));

const parameters = (C: number): string =>
  `${JSON.stringify({ family: 'logistic-regression', features: ['bill_length_mm', 'bill_depth_mm'], C, seed: 42 }, null, 2)}\n`;

/** A module that Python finds before its own, and that no glob of `train.inputs` names: the input key does not see it. */
const SHADOW = `import pathlib, sys
out = pathlib.Path('out')
(out / 'model').mkdir(parents=True, exist_ok=True)
(out / 'model' / 'model.json').write_text('poison')
(out / 'metrics.json').write_text('{"roc_auc": 0.99, "accuracy": 0.99, "log_loss": 0.01, "latency_p95_ms": 1}')
(out / 'predictions.csv').write_text('id,label,score\\n1,male,0.9\\n')
sys.stdout.flush()
import os
os._exit(0)
`;

test('a model that hidden code of another pull request made is not taken for a clean one with the same inputs', async () => {
  const poisoned = await openPullRequest(world, 'ada', {
    title: 'Draft',
    body: '',
    branch: 'poison',
    commits: [commit('Draft', { 'params.json': parameters(3), 'json/__init__.py': SHADOW })],
  });
  const first = await finished(world, ofPullRequest(poisoned));
  expect(jobOf(first, 'Train')?.conclusion, jobOf(first, 'Train')?.log).toBe('success');
  expect(reportComment(world, poisoned)).toContain('0.99');

  const clean = await openPullRequest(world, 'ada', {
    title: 'Two columns',
    body: '',
    branch: 'clean',
    commits: [commit('Two columns', { 'params.json': parameters(3) })],
  });
  const second = await finished(world, ofPullRequest(clean));
  expect(jobOf(second, 'Train')?.conclusion ?? 'skipped', jobOf(second, 'Plan')?.log).toBe('success');
  expect(reportComment(world, clean)).not.toContain('0.99');
});

test('a model that was trained on top of somebody’s own base branch is not taken for one on top of main', async () => {
  await push(world, 'ada', { branch: 'evil', commits: [commit('Base', { 'json/__init__.py': SHADOW })] });
  await push(world, 'ada', { branch: 'two-bases', commits: [commit('Change', { 'params.json': parameters(5) })] });
  const opened = await api(world, 'ada', 'POST', 'pulls', { title: 'Aside', head: 'two-bases', base: 'evil' });
  const aside = Number((opened as { number: number }).number);
  const first = await finished(world, ofPullRequest(aside));
  expect(jobOf(first, 'Train')?.conclusion, jobOf(first, 'Train')?.log).toBe('success');

  // The same pull request, pointed at main: the head stays, and so does every run for it.
  await api(world, 'ada', 'PATCH', `pulls/${aside}`, { base: 'main' });
  await api(world, 'ada', 'PATCH', `pulls/${aside}`, { state: 'closed' });
  await api(world, 'ada', 'PATCH', `pulls/${aside}`, { state: 'open' });
  const second = await finished(world, ofPullRequest(aside));
  expect(second.id).not.toBe(first.id);
  expect(jobOf(second, 'Plan')?.log).toContain('may have used another base');
  await comment(world, 'grace', aside, '/approve');
  await world.idle();
  expect(approval(world, aside)?.state).not.toBe('success');
});

/** Presses a re-run button and waits for the new attempt's end. */
async function again(run: PageRun, button: 'rerun' | 'rerun-failed-jobs'): Promise<PageRun> {
  await api(world, 'ada', 'POST', `actions/runs/${run.id}/${button}`);
  const after = await finished(world, ({ id }) => id === run.id);
  expect(after.attempt).toBe(run.attempt + 1);
  return after;
}

const checksOf = (run: PageRun) =>
  world.github
    .state('acme/penguins')
    .checks.filter(({ headSha, name }) => headSha === run.headSha && name === 'trainyard/penguin-sex');

test('running all jobs of a pull request again trains nothing anew, and keeps its check, its comment and its approval', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Again',
    body: '',
    branch: 'again',
    commits: [commit('Again', { 'params.json': parameters(0.7) })],
  });
  const first = await finished(world, ofPullRequest(number));
  const before = reportComment(world, number);
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  const approved = approval(world, number);

  const second = await again(first, 'rerun');
  expect(second.conclusion, jobOf(second, 'Compare')?.log).toBe(first.conclusion);
  expect(jobOf(second, 'Train')?.conclusion ?? 'skipped').toBe('skipped');
  expect(checksOf(first)).toHaveLength(1);
  expect(reportComment(world, number).split('<!-- trainyard:approval:start -->')[0]).toBe(
    before.split('<!-- trainyard:approval:start -->')[0],
  );
  expect(approval(world, number)).toEqual(approved);
});

test('running failed jobs again trains what failed, and uploads what the first attempt has uploaded already', async () => {
  // The report of the data is the first artifact, the log of the training the second, the model the third: its upload is refused.
  world.github.faults.add({
    match: { path: /\/twirp\/.*\/FinalizeArtifact$/ },
    times: 3,
    fault: { kind: 'server-error', status: 400 },
  });
  const number = await openPullRequest(world, 'ada', {
    title: 'Outage',
    body: '',
    branch: 'outage',
    commits: [commit('Outage', { 'params.json': parameters(0.8) })],
  });
  const broken = await finished(world, ofPullRequest(number));
  expect(world.github.faults.pending()).toBe(0);
  expect(jobOf(broken, 'Train')?.conclusion, jobOf(broken, 'Train')?.log).toBe('failure');
  expect(reportComment(world, number)).toMatch(/training failed/i);

  const repaired = await again(broken, 'rerun-failed-jobs');
  expect(jobOf(repaired, 'Train')?.conclusion, jobOf(repaired, 'Train')?.log).toBe('success');
  expect(reportComment(world, number)).not.toMatch(/training failed/i);
  expect(checksOf(repaired)).toHaveLength(2);
});

/** Looks for tokens where a program can look without any trick: its own variables, the checkout's Git configuration, the home. */
const SNOOP = `import os, pathlib, subprocess
print('ENV', sorted(os.environ))
print('GIT', subprocess.run(['git', 'config', '--list', '--local'], capture_output=True, text=True).stdout)
print('HOME', sorted(os.listdir(os.environ['HOME'])))
print('::error::a training speaks to the runner')
print('::set-output name=decision::ok')
print('::add-mask::a')
print('##[error]and once more')
raise SystemExit(1)
`;

test('a training command finds no token, and what it prints is no command', async () => {
  const number = await openPullRequest(world, 'ada', {
    title: 'Look around',
    body: '',
    branch: 'snoop',
    commits: [commit('Look around', { 'train.py': SNOOP })],
  });
  const run = await finished(world, ofPullRequest(number));
  const log = jobOf(run, 'Train')?.log ?? '';
  const printed = log.slice(log.indexOf('ENV ['), log.indexOf('HOME ['));
  expect(printed).toContain('TRAINYARD_MODEL');
  expect(printed).not.toMatch(/ACTIONS_|GITHUB_|INPUT_|TOKEN|extraheader|credential/i);
  expect(log).not.toMatch(/gh[ps]_\w{10}|eyJ\w{10}/);
  const said = world.github
    .state('acme/penguins')
    .checks.filter(({ headSha }) => headSha === run.headSha)
    .flatMap(({ annotations }) => annotations.map(({ message }) => message));
  expect(said.join('\n')).not.toMatch(/speaks to the runner|once more/);
});

test('GPUs are looked at while a model is trained, by a tool that gets no token', async () => {
  const environment = await readFile(path.join(directory, 'gpu-environment'), 'utf8');
  const names = environment.split('\n').map((line) => line.split('=')[0]);
  expect(names).toContain('PATH');
  expect(names.filter((name) => /ACTIONS|GITHUB|INPUT|TOKEN|HOME/.test(name ?? ''))).toEqual([]);
  const runs = world.github.state('acme/penguins').runs.map((run) => jobOf(run, 'Train')?.summary ?? '');
  expect(runs.join('\n')).toContain('| GPUs | `NVIDIA T4` |');
  expect(runs.join('\n')).toMatch(/\| cost \| \S+ USD \(0\.08 USD\/h\) \|/);
});

test('every request, answer and event was as GitHub describes it', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
});
