import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../demo/page/model.ts';
import { outcomeOf } from '../../demo/page/outcome.ts';
import type { CheckView, PullView } from '../../demo/page/page-model.ts';
import { excerptOf } from '../../demo/page/read-runs.ts';
import { parseDiff } from '../../demo/page/unified-diff.ts';
import { startFixture } from '../simulator/github-support.ts';
import { betterPull, brokenPull, job, promotion, run, WRONG_TYPE } from './demo-page-sample.ts';

describe('outcome', () => {
  const check = (name: string, standing: CheckView['standing'], title: string): CheckView => ({
    name,
    source: 'github-actions',
    standing,
    title,
    summary: '',
    jobId: undefined,
    seconds: undefined,
  });
  const open = (more: Partial<PullView>): PullView => betterPull({ state: 'open', checks: [], runs: [], ...more });
  const report = (standing: CheckView['standing'], title: string) => check('trainyard/penguin-sex', standing, title);
  const approval = (standing: CheckView['standing'], title: string) => check('trainyard/approval', standing, title);

  test.each<[string, PullView, string, string]>([
    ['opened', open({}), 'waiting', 'Opened; nothing has been checked yet.'],
    [
      'running',
      open({
        runs: [run(1, { standing: 'running', jobs: [job(2, 'Plan'), job(3, 'Train', { standing: 'running' })] })],
      }),
      'running',
      'In progress: Train.',
    ],
    [
      'broken data, nothing trained',
      brokenPull(),
      'blocked',
      'Blocked: 1 problem in data/train.csv. Nothing was trained.',
    ],
    [
      'a problem in a file after training',
      open({
        runs: [run(1, { standing: 'failed', jobs: [job(2, 'Train x', { annotations: [WRONG_TYPE, WRONG_TYPE] })] })],
      }),
      'blocked',
      'Blocked: 2 problems in data/train.csv.',
    ],
    [
      'worse',
      open({ checks: [report('failed', '❌ Worse: x is worse than base'), approval('failed', 'Cannot be approved')] }),
      'blocked',
      'Worse: x is worse than base. Approval is impossible, nothing was promoted.',
    ],
    [
      'better, not approved',
      open({ checks: [report('passed', '✅ Better: x is better'), approval('waiting', '0 of 1 approvals')] }),
      'waiting',
      'Better: x is better. Waiting: 0 of 1 approvals',
    ],
    [
      'approved',
      open({ checks: [report('passed', '✅ Better'), approval('passed', '1 of 1 approvals')] }),
      'ready',
      'Ready to merge: 1 of 1 approvals',
    ],
    [
      'training failed',
      open({ runs: [run(1, { standing: 'failed', jobs: [job(2, 'Train x', { standing: 'failed' })] })] }),
      'blocked',
      'Blocked: Train x failed.',
    ],
    ['closed', open({ state: 'closed' }), 'closed', 'Closed without a merge.'],
  ])('of a pull request: %s', (_, pull, kind, sentence) => {
    expect(outcomeOf(pull, [])).toEqual({ kind, sentence });
  });

  test('of a merge: promoted only when a commit of the GitOps repository says so', () => {
    const deploy = (standing: 'passed' | 'failed' | 'running') => [
      run(1, { event: 'push', workflow: 'Deploy', standing }),
    ];
    const other = promotion({ body: 'Trainyard-Source-PR: acme/penguins#11@a1b2c3d4' });
    const of = (pull: PullView, ...commits: Parameters<typeof outcomeOf>[1]) => outcomeOf(pull, commits);
    expect(of(betterPull(), other, promotion())).toMatchObject({ kind: 'promoted' });
    expect(of(betterPull({ runs: deploy('passed') }), other)).toEqual({
      kind: 'merged',
      sentence: 'Merged by Grace Kim. Nothing was promoted.',
    });
    expect(of(betterPull({ runs: deploy('running') }))).toMatchObject({ kind: 'running' });
    expect(of(betterPull({ runs: [] }))).toMatchObject({ kind: 'running' });
    expect(of(betterPull({ runs: deploy('failed') }))).toEqual({
      kind: 'blocked',
      sentence: 'Merged by Grace Kim, but not promoted: the run Deploy failed.',
    });
  });
});

describe('unified diffs', () => {
  test('give every line its numbers', () => {
    const [file] = parseDiff(
      'commit abc\n\n    diff --git is in the message\n\ndiff --git a/x y.txt b/x y.txt\nindex 1..2 100644\n--- a/x y.txt\t\n+++ b/x y.txt\t\n@@ -2,3 +2,3 @@ head\n keep\n--- old\n+++ new\n end\n\\ No newline at end of file\n',
    );
    expect(file).toEqual({
      path: 'x y.txt',
      kind: 'modified',
      binary: false,
      added: 1,
      removed: 1,
      lines: [
        { kind: 'hunk', text: '@@ -2,3 +2,3 @@ head' },
        { kind: 'context', before: 2, after: 2, text: 'keep' },
        { kind: 'removed', before: 3, text: '-- old' },
        { kind: 'added', after: 3, text: '++ new' },
        { kind: 'context', before: 4, after: 4, text: 'end' },
        { kind: 'remark', text: 'No newline at end of file' },
      ],
    });
  });

  test.each([
    ['new file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/a\n@@ -0,0 +1 @@\n+x\n', 'added'],
    ['deleted file mode 100644\nindex 1..0\n--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n', 'deleted'],
    ['similarity index 100%\nrename from b\nrename to a\n', 'renamed'],
    ['old mode 100644\nnew mode 100755\n', 'modified'],
    ['index 1..2 100644\nBinary files a/a and b/a differ\n', 'modified'],
  ])('know what happened to a file: %j', (rest, kind) => {
    expect(parseDiff(`diff --git a/a b/a\n${rest}`)).toMatchObject([{ path: 'a', kind }]);
  });

  test('of nothing are nothing', () => {
    expect(parseDiff('')).toEqual([]);
  });
});

describe('excerpts', () => {
  const text = `${Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n')}\n`;
  const numbers = (from: number, to: number) => excerptOf(text, from, to).map(({ number }) => number);

  test('show two lines around, within the file', () => {
    expect(excerptOf(text, 10, 10)[2]).toEqual({ number: 10, text: 'line 10', marked: true });
    expect(numbers(10, 11)).toEqual([8, 9, 10, 11, 12, 13]);
    expect(numbers(1, 1)).toEqual([1, 2, 3]);
    expect(numbers(30, 30)).toEqual([28, 29, 30]);
  });

  test('are empty for lines that are not there, and short for long ranges', () => {
    expect(numbers(31, 31)).toEqual([]);
    expect(numbers(0, 0)).toEqual([]);
    expect(numbers(1, 30)).toHaveLength(12);
  });
});

test('reads the simulated GitHub: conversation, checks, runs, production', async () => {
  await using world = await startFixture();
  const { github } = world;
  for (const [login, name] of [
    ['ada', 'Ada Lopez'],
    ['grace', 'Grace Kim'],
  ] as const)
    github.addUser(login, { name });
  github.addOrganization('acme', { grace: 'admin' });
  await github.addRepository({ owner: 'acme', name: 'deploy', files: { 'app.yaml': 'model: none\n' } });
  await github.addRepository({
    owner: 'acme',
    name: 'penguins',
    files: { 'data/train.csv': 'id,mass\n1,3700\n2,3800\n' },
    collaborators: { ada: 'write' },
  });
  const pageNow = () => readPage(github, { rendered: undefined });
  expect(await pageNow()).toMatchObject({ pulls: [], runs: [], promotions: [], running: false });

  const clone = await world.clone('acme/penguins', 'ada');
  await clone.git('checkout', '-q', '-b', 'notes');
  await writeFile(`${clone.folder}/data/train.csv`, 'id,mass\n1,heavy\n2,3800\n');
  await clone.git('commit', '-qam', 'Field notes');
  await clone.git('push', '-q', 'origin', 'notes');
  const head = await clone.git('rev-parse', 'HEAD');
  const at = { owner: 'acme', repo: 'penguins' };
  await world.as('ada').rest.pulls.create({ ...at, title: 'Notes', body: 'Why', head: 'notes', base: 'main' });

  world.advance(5);
  const job1 = startJob('pull_request', { headSha: head, pulls: [1] });
  expect(await pageNow()).toMatchObject({ running: true, pulls: [{ outcome: { kind: 'running' } }] });
  github.addAnnotations(job1.id, [{ level: 'failure', message: 'Not a number', path: 'data/train.csv', startLine: 2 }]);
  github.appendLog(job1.id, 'checking\n');
  github.setSummary(job1.id, '## Broken');
  job1.end('failure');

  world.advance(5);
  await world.as('grace').rest.issues.createComment({ ...at, issue_number: 1, body: '/approve' });
  for (const state of ['pending', 'pending', 'failure'] as const)
    await world.as('grace').rest.repos.createCommitStatus({ ...at, sha: head, state, context: 'trainyard/approval' });

  const [pull] = (await pageNow()).pulls;
  expect(pull).toMatchObject({
    title: 'Notes',
    state: 'open',
    author: { login: 'ada', name: 'Ada Lopez', role: 'write' },
    headRef: 'notes',
    commitCount: 1,
    files: [{ path: 'data/train.csv', added: 1, removed: 1 }],
    runs: [{ standing: 'failed', jobs: [{ name: 'Validate data', log: 'checking\n', summary: '## Broken' }] }],
    checks: [
      { name: 'Validate data', standing: 'failed', jobId: job1.id },
      { name: 'trainyard/approval', standing: 'failed' },
    ],
    outcome: { kind: 'blocked', sentence: 'Blocked: 1 problem in data/train.csv. Nothing was trained.' },
  });
  expect(pull?.runs[0]?.jobs[0]?.annotations[0]?.excerpt.map(({ text, marked }) => [text, marked])).toEqual([
    ['id,mass', false],
    ['1,heavy', true],
    ['2,3800', false],
  ]);
  // A state that is sent again is not news.
  expect(pull?.events.map(({ kind }) => kind)).toEqual(['comment', 'commit', 'run', 'status', 'status', 'comment']);

  world.advance(5);
  await world.as('grace').rest.pulls.merge({ ...at, pull_number: 1, merge_method: 'squash' });
  const main = (await github.git('acme/penguins', 'rev-parse', 'main')).trim();
  startJob('push', { headSha: main, pulls: [] }).end('success');
  const deploy = await world.clone('acme/deploy', 'grace');
  await writeFile(`${deploy.folder}/app.yaml`, 'model: new\n');
  await deploy.git('commit', '-qam', `Promote v1\n\nTrainyard-Source-PR: acme/penguins#1@${head}`);
  await deploy.git('push', '-q', 'origin', 'HEAD:main');

  const last = await pageNow();
  expect(last.pulls[0]).toMatchObject({
    state: 'merged',
    commitCount: 1,
    files: [{ path: 'data/train.csv' }],
    outcome: { kind: 'promoted', sentence: 'Approved, merged by Grace Kim and promoted: v1.' },
  });
  expect(last.pulls[0]?.runs).toHaveLength(2);
  expect(last.pulls[0]?.events.findLast(({ kind }) => kind === 'merged')).toMatchObject({
    by: { login: 'grace' },
    sha: main,
  });
  expect(last.promotions).toMatchObject([
    { subject: 'Promote v1', files: [{ path: 'app.yaml', added: 1, removed: 1 }] },
  ]);
  expect(last.runs).toEqual([]);
  expect(last.traffic.requests).toBeGreaterThan(3);

  function startJob(event: string, { headSha, pulls }: { headSha: string; pulls: readonly number[] }) {
    const { id: runId } = github.createRun({
      repository: 'acme/penguins',
      workflowPath: '.github/workflows/trainyard.yml',
      workflowName: 'Trainyard',
      event,
      headSha,
      headBranch: 'notes',
      headRepository: 'acme/penguins',
      actor: 'ada',
      pullRequestNumbers: pulls,
      displayTitle: 'Notes',
    });
    const { id } = github.createJob({ runId, name: 'Validate data', permissions: {}, labels: [] });
    github.updateRun(runId, { status: 'in_progress' });
    github.updateJob(id, { status: 'in_progress', steps: [] });
    return {
      id,
      end(conclusion: 'success' | 'failure') {
        github.updateJob(id, { status: 'completed', conclusion, steps: [] });
        github.updateRun(runId, { status: 'completed', conclusion });
      },
    };
  }
});
