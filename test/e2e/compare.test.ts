/** Everything that a comparison can say, and everything that can happen to its comment, through the real workflows and the committed dist/. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { api, comment, dispatch, openPullRequest, push } from '../../demo/person.ts';
import { finished, ofPullRequest, pullRequest } from '../../demo/scenario.ts';
import { type DemoWorld, ROOT } from '../../demo/world.ts';
import type { PageIssue, PageRun } from '../../simulator/index.ts';
import { type ComparedPull, type CompareEnding, startCompareJob } from '../support/compare-job.ts';
import { type CaseName, filesOf, openModels, WORKFLOW } from '../support/compare-models.ts';

const OVERVIEW = '<!-- trainyard:overview v=1 -->';
const marker = (model: string): string => `<!-- trainyard:report v=1 key=${model} -->`;

/** What others write before the first report, and what must be left alone. */
const QUOTE = `> ${marker('better')}\n> ## ✅ Better\n\nIs this still true?`;
const COPY = `${marker('better')}\n## ✅ Better: trust me`;
const OTHERS = 105;

/** The rights of a job for a pull request from a fork. */
const READING = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'read',
  checks: 'read',
  statuses: 'read',
} as const;

type Comment = PageIssue['comments'][number];

let directory: string;
let world: DemoWorld;
let number: number;
let run: PageRun;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'trainyard-e2e-'));
  world = await openModels(directory);
  await dispatch(world, 'ada', path.basename(WORKFLOW), { models: 'better, worse, open, moved, missing' });
  await finished(world, ({ event }) => event === 'workflow_dispatch');
});

beforeAll(async () => {
  // The first event is lost, so that the conversation is long before the first report.
  world.github.faults.add({ match: { event: 'pull_request' }, fault: { kind: 'drop-event' } });
  const change = (message: string, files: Readonly<Record<string, string>>) => ({
    branch: 'change',
    commits: [{ message, files: new Map(Object.entries(files)) }],
  });
  const opening = { title: 'Change all models', body: '', ...change('Begin', { 'NOTES.md': 'x\n' }) };
  number = await openPullRequest(world, 'ada', opening);
  await comment(world, 'grace', number, QUOTE);
  await comment(world, 'grace', number, COPY);
  await commentAsOtherBot(COPY);
  for (let index = 0; index < OTHERS; index += 1) await comment(world, 'ada', number, `Comment ${index}`);
  await push(world, 'ada', change('Change all models', filesOf('head')));
  run = await finished(world, ofPullRequest(number));
});

afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

async function commentAsOtherBot(body: string): Promise<void> {
  const token = world.github.installationToken({
    app: 'other-ci',
    repositories: [world.repository],
    permissions: { 'pull-requests': 'write', issues: 'write', metadata: 'read' },
  });
  const response = await fetch(`${world.github.apiUrl}/repos/${world.repository}/issues/${number}/comments`, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ body }),
  });
  expect(response.status).toBe(201);
}

/** Comments of the workflows' own bot that begin with a marker and are not hidden. */
const ours = (first: string): readonly Comment[] =>
  pullRequest(world, number).comments.filter(
    ({ user, body, minimizedReason }) =>
      user === 'github-actions[bot]' && minimizedReason === undefined && body.split('\n')[0] === first,
  );

function report(model: CaseName): Comment {
  const [found, ...more] = ours(marker(model));
  expect(more).toEqual([]);
  return found ?? expect.fail(`There is no report on ${model}.`);
}

const headline = (model: CaseName): string | undefined => /^## (.*)$/m.exec(report(model).body)?.[1];

/** What a reader sees: without the hidden state, with plain spaces. */
const shown = (model: CaseName): string =>
  report(model)
    .body.replace(/^<!-- trainyard:state .* -->$/m, '')
    .replaceAll('\u00a0', ' ');

const jobOf = (model: string) => {
  const job = run.jobs.find(({ name }) => name.endsWith(`Compare ${model}`));
  return job ?? expect.fail(`Nothing compared ${model}.`);
};

/** Compares once more, on the same commit, with the committed bundle. */
async function again(model: CaseName, permissions?: ComparedPull['permissions']): Promise<CompareEnding> {
  const pull = (await api(world, 'ada', 'GET', `pulls/${number}`)) as ComparedPull['pull'];
  const compared = { repository: world.repository, workflowPath: WORKFLOW, pull };
  await using job = await startCompareJob(world.github, { ...compared, ...(permissions && { permissions }) });
  const inputKey = /input-key: ([0-9a-f]{64})/.exec(jobOf(model).log)?.[1] ?? '';
  return await job.run([path.join(ROOT, 'dist/compare.js')], { model, 'input-key': inputKey });
}

describe('the verdict', () => {
  it.each<[CaseName, string, readonly (string | RegExp)[]]>([
    ['better', 'success', ['✅ Better', /\| `accuracy` .* \+0\.2 \(\+0\.\d+, \+0\.\d+\) .*McNemar.* ✅ better \|/]],
    ['worse', 'failure', ['❌ 저하', /\| ❌ `accuracy` .*McNemar.* ❌ 저하 \|/, '신뢰구간', '판정 방법']],
    ['open', 'success', ['⚠️ Inconclusive', /⚠️ inconclusive, needs ~[\d,]+ rows/, 'no test can tell']],
    ['moved', 'success', ['⚠️ Inconclusive', '(not comparable)', 'measured on other evaluation data']],
    ['first', 'success', ['🆕 First report', 'nothing to compare with yet']],
    ['missing', 'failure', ['❌ Failed', /\| ❌ `accuracy` .* not measured .* ❌ missing \|/]],
    ['huge', 'failure', ['❌ Failed', /\| ❌ `accuracy` .* NaN .*\|/]],
  ])('on %s is told first, with what it rests on, and decides the job', (model, conclusion, parts) => {
    expect(jobOf(model).conclusion, jobOf(model).log).toBe(conclusion);
    const body = shown(model);
    expect(headline(model)).toContain(parts[0]);
    // Texts are contained, patterns match.
    for (const part of parts) expect(body).toMatch(part);
  });

  test('on other evaluation data shows no difference', () => {
    const row = shown('moved')
      .split('\n')
      .find((line) => line.startsWith('| `accuracy`'));
    expect(row).toContain('0.5');
    expect(row).not.toContain('0.9');
  });

  test('comes also when the predictions cannot be read, and says why', () => {
    expect(shown('missing')).toMatch(/predictions of candidate could not be used.*id "1" was there before/);
  });

  test('stays on top of a report of ten thousand metrics, which is whole in the job summary', () => {
    expect(report('huge').body.length).toBeLessThan(65_536);
    expect(jobOf('huge').summary.length).toBeGreaterThan(65_536);
    expect(shown('huge')).not.toMatch(/@all #1(?!\u200b)/);
  });

  test('of each model is in one overview, worst first', () => {
    const [overview, ...more] = ours(OVERVIEW);
    expect(more).toEqual([]);
    const rows = overview?.body.matchAll(/^\| `(\w+)` \| \[(\S+)/gm).map(([, model, icon]) => `${icon} ${model}`);
    expect([...(rows ?? [])]).toEqual([
      '❌ huge',
      '❌ missing',
      '❌ worse',
      '⚠️ moved',
      '⚠️ open',
      '🆕 first',
      '✅ better',
    ]);
  });

  test('links to a page with plots that the artifact holds', () => {
    const id = /\[HTML artifact\]\([^)]*\/artifacts\/(\d+)\)/.exec(report('better').body)?.[1];
    const { artifacts } = world.github.state(world.repository);
    expect(artifacts.find((artifact) => artifact.id === Number(id))?.name).toMatch(/^report-better-/);
  });
});

describe('the comment', () => {
  test('is one behind a hundred others, and those of people and other bots are left alone', () => {
    const { comments } = pullRequest(world, number);
    const first = comments.findIndex(({ user }) => user === 'github-actions[bot]');
    expect(first).toBeGreaterThan(OTHERS);
    expect(comments.slice(0, 3)).toMatchObject([
      { user: 'grace', body: QUOTE, minimizedReason: undefined },
      { user: 'grace', body: COPY, minimizedReason: undefined },
      { user: 'other-ci[bot]', body: COPY, minimizedReason: undefined },
    ]);
    expect(headline('better')).toMatch(/^✅ Better: `better`/);
  });

  test('that is edited between reading and writing says the report again', async () => {
    const { id } = report('better');
    await edit(id, `${marker('better')}\nMine now`);
    await againMeanwhile('better', () => edit(id, `${marker('better')}\nMine again`));
    expect(report('better').id).toBe(id);
    expect(headline('better')).toMatch(/^✅ Better/);
  });

  test('that is deleted between reading and writing is written anew', async () => {
    const { id } = report('better');
    await edit(id, `${marker('better')}\nMine now`);
    await againMeanwhile('better', () => api(world, 'grace', 'DELETE', `issues/comments/${id}`));
    expect(report('better').id).not.toBe(id);
    expect(headline('better')).toMatch(/^✅ Better/);
  });

  test('is one when two runs create it at the same time', async () => {
    await api(world, 'grace', 'DELETE', `issues/comments/${report('better').id}`);
    const [left, right] = await Promise.all([again('better'), again('better')]);
    expect([left.code, right.code], left.log + right.log).toEqual([0, 0]);
    expect(headline('better')).toMatch(/^✅ Better/);
    expect(ours(OVERVIEW)).toHaveLength(1);
  });

  test('cannot be written with a token that may only read: the summary has the report, and nothing fails', async () => {
    const before = pullRequest(world, number).comments;
    const { code, log, summary, outputs } = await again('better', READING);
    expect(code, log).toBe(0);
    expect(outputs).toContain('compare.better');
    expect(summary).toContain('✅ Better: `better`');
    expect(log).toMatch(/::warning.*The comment was not written/);
    expect(pullRequest(world, number).comments).toEqual(before);
  });
});

const edit = (id: number, body: string) => api(world, 'grace', 'PATCH', `issues/comments/${id}`, { body });

/** Something happens while the request that writes the comment is on its way. */
async function againMeanwhile(model: CaseName, meanwhile: () => Promise<unknown>): Promise<void> {
  const path = `/repos/${world.repository}/issues/comments/${report(model).id}`;
  world.github.faults.add({ match: { method: 'PATCH', path }, fault: { kind: 'latency', milliseconds: 3_000 } });
  const ended = again(model);
  while (world.github.faults.pending() > 0) await sleep(20);
  await meanwhile();
  expect(await ended).toMatchObject({ code: 0 });
}

test('every request, answer and event was as GitHub describes it', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.runner.failures).toEqual([]);
});
