import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { FAST } from './runner-world.ts';

const REPOSITORY = { owner: 'acme', repo: 'model' };

const WORKFLOWS = {
  '.github/workflows/pull-request.yml': `
name: pull request
on: pull_request
permissions: {}
jobs:
  train:
    permissions: {contents: read}
    runs-on: [self-hosted, gpu]
    outputs: {score: "\${{ steps.train.outputs.score }}"}
    steps:
      - uses: actions/checkout@v6
      - {id: train, run: 'echo "score=$(cat score.txt)" >> "$GITHUB_OUTPUT"; git rev-list --parents -n 1 HEAD | wc -w'}
  compare:
    needs: train
    permissions: {pull-requests: write}
    runs-on: ubuntu-latest
    steps:
      - shell: node
        env: {TOKEN: "\${{ github.token }}", SCORE: "\${{ needs.train.outputs.score }}", NUMBER: "\${{ github.event.number }}"}
        run: |
          const { GITHUB_API_URL, GITHUB_REPOSITORY, NUMBER, SCORE, TOKEN } = process.env;
          const post = (path, body) => fetch(GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY + path, {
            method: 'POST', headers: { authorization: 'Bearer ' + TOKEN }, body: JSON.stringify(body) });
          console.log('comment', (await post('/issues/' + NUMBER + '/comments', { body: 'score ' + SCORE })).status);
          console.log('status', (await post('/statuses/' + process.env.GITHUB_SHA, { state: 'success' })).status);
`,
  '.github/workflows/review.yml': `
name: review
on: issue_comment
jobs:
  review:
    if: startsWith(github.event.comment.body, '/')
    runs-on: ubuntu-latest
    steps: [{run: 'echo "\${{ github.event.comment.user.login }} said \${{ github.event.comment.body }} on $GITHUB_REF"'}]
`,
};

async function withSimulator(body: (simulator: Simulator, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  const simulator = await startSimulator({
    directory: folder,
    runners: [
      { labels: ['ubuntu-latest'], count: 2 },
      { labels: ['self-hosted', 'gpu'], count: 1 },
    ],
    timings: FAST,
  });
  try {
    await body(simulator, folder);
    expect(simulator.runner.failures).toEqual([]);
    expect(simulator.github.violations).toEqual([]);
  } finally {
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const silence = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

test('a pull request is trained, commented on with the job’s own rights, and answered by a command', async () => {
  await withSimulator(async ({ github, idle }) => {
    for (const login of ['acme', 'ada']) github.addUser(login);
    await github.addRepository({
      owner: 'acme',
      name: 'model',
      files: { ...WORKFLOWS, 'score.txt': '0.8' },
      collaborators: { ada: 'admin' },
    });
    const octokit = new Octokit({ baseUrl: github.apiUrl, auth: github.tokenFor('ada'), log: silence });
    const main = await octokit.rest.git.getRef({ ...REPOSITORY, ref: 'heads/main' });
    await octokit.rest.git.createRef({ ...REPOSITORY, ref: 'refs/heads/better', sha: main.data.object.sha });
    const old = await octokit.rest.repos.getContent({ ...REPOSITORY, path: 'score.txt', ref: 'better' });
    await octokit.rest.repos.createOrUpdateFileContents({
      ...REPOSITORY,
      path: 'score.txt',
      branch: 'better',
      message: 'Train better',
      content: Buffer.from('0.9').toString('base64'),
      sha: 'sha' in old.data ? old.data.sha : '',
    });
    const pull = await octokit.rest.pulls.create({ ...REPOSITORY, title: 'Better', head: 'better', base: 'main' });
    await idle();

    const comments = await octokit.rest.issues.listComments({ ...REPOSITORY, issue_number: pull.data.number });
    expect(comments.data.map((comment) => [comment.user?.login, comment.body])).toEqual([
      ['github-actions[bot]', 'score 0.9'],
    ]);
    const runs = await octokit.rest.actions.listWorkflowRunsForRepo(REPOSITORY);
    // The bot's comment starts no workflow, so there is one run.
    expect(runs.data.workflow_runs.map((run) => [run.name, run.conclusion, run.head_sha])).toEqual([
      ['pull request', 'success', pull.data.head.sha],
    ]);
    const jobs = await octokit.rest.actions.listJobsForWorkflowRun({
      ...REPOSITORY,
      run_id: runs.data.workflow_runs[0]?.id ?? 0,
    });
    expect(jobs.data.jobs.map((job) => [job.name, job.conclusion, job.labels])).toEqual([
      ['train', 'success', ['self-hosted', 'gpu']],
      ['compare', 'success', ['ubuntu-latest']],
    ]);
    const logs = github
      .state('acme/model')
      .runs.flatMap((run) => run.jobs.map((job) => job.log))
      .join('\n');
    expect(logs).toContain('comment 201');
    // The job was not given `statuses`.
    expect(logs).toContain('status 403');

    await octokit.rest.issues.createComment({ ...REPOSITORY, issue_number: pull.data.number, body: '/approve' });
    await idle();
    const review = github.state('acme/model').runs.find((run) => run.workflow === 'review');
    expect(review?.jobs[0]?.log).toContain('ada said /approve on refs/heads/main');
  });
});

test('reviews, cancellations, second attempts and manual runs work through the API', async () => {
  await withSimulator(async ({ github, idle }) => {
    for (const login of ['acme', 'ada']) github.addUser(login);
    await github.addRepository({
      owner: 'acme',
      name: 'model',
      collaborators: { ada: 'admin' },
      environments: { production: { reviewers: ['ada'], secrets: { KEY: 'deploy-key' } } },
      files: {
        '.github/workflows/deploy.yml': `
name: deploy
on: {workflow_dispatch: {inputs: {version: {required: true}}}}
jobs:
  deploy:
    environment: {name: production, url: "https://wine.example/\${{ inputs.version }}"}
    runs-on: ubuntu-latest
    steps: [{env: {KEY: "\${{ secrets.KEY }}"}, run: '[ "$KEY" = deploy-key ] && echo "deploys \${{ inputs.version }} in attempt $GITHUB_RUN_ATTEMPT"; sleep \${{ inputs.version == ''slow'' && 30 || 0 }}'}]
`,
        '.github/workflows/after.yml': `
name: after
on: {workflow_run: {workflows: [deploy], types: [completed]}}
jobs: {after: {runs-on: ubuntu-latest, steps: [{run: 'echo "\${{ github.event.workflow_run.conclusion }}"'}]}}
`,
      },
    });
    const octokit = new Octokit({ baseUrl: github.apiUrl, auth: github.tokenFor('ada'), log: silence });
    const dispatch = (version: string) =>
      octokit.rest.actions.createWorkflowDispatch({
        ...REPOSITORY,
        workflow_id: 'deploy.yml',
        ref: 'main',
        inputs: { version },
      });
    const newest = () =>
      github
        .state('acme/model')
        .runs.filter((run) => run.workflow === 'deploy')
        .toSorted((a, b) => b.id - a.id)[0];
    const approve = async (run_id: number, state: 'approved' | 'rejected' = 'approved') => {
      const pending = await octokit.rest.actions.getPendingDeploymentsForRun({ ...REPOSITORY, run_id });
      const environment_ids = pending.data.flatMap((item) => item.environment.id ?? []);
      await octokit.rest.actions.reviewPendingDeploymentsForRun({
        ...REPOSITORY,
        run_id,
        environment_ids,
        state,
        comment: '',
      });
    };

    await dispatch('1.0');
    await idle();
    const first = newest();
    expect(first?.status).toBe('waiting');
    await approve(first?.id ?? 0);
    await idle();
    expect(newest()).toMatchObject({ status: 'completed', conclusion: 'success' });
    const deployments = () =>
      github.state('acme/model').deployments.map(({ environment, states, url }) => ({ environment, states, url }));
    const done = ['pending', 'queued', 'in_progress', 'success'];
    expect(deployments()).toEqual([{ environment: 'production', states: done, url: 'https://wine.example/1.0' }]);

    await octokit.rest.actions.reRunWorkflow({ ...REPOSITORY, run_id: first?.id ?? 0 });
    await idle();
    await approve(first?.id ?? 0, 'rejected');
    await idle();
    expect(newest()).toMatchObject({ attempt: 2, conclusion: 'failure' });

    await dispatch('slow');
    await idle();
    const slow = newest();
    await approve(slow?.id ?? 0);
    await expect.poll(() => newest()?.jobs[0]?.log ?? '', { timeout: 10_000 }).toContain('deploys slow in attempt 1');
    await octokit.rest.actions.cancelWorkflowRun({ ...REPOSITORY, run_id: slow?.id ?? 0 });
    await idle();
    expect(newest()).toMatchObject({ conclusion: 'cancelled' });
    const after = github
      .state('acme/model')
      .runs.filter((run) => run.workflow === 'after')
      .map((run) => run.jobs[0]?.log.match(/^(success|failure|cancelled)$/m)?.[0]);
    expect(after.toSorted()).toEqual(['cancelled', 'failure', 'success']);
  });
});

test('an action hands a file to another job through the artifact service, with the real client', async () => {
  const client = import.meta.resolve('@actions/artifact');
  const action = (name: string, source: string) => ({
    [`${name}/action.yml`]: 'name: x\nruns: {using: node24, main: main.mjs}\n',
    [`${name}/main.mjs`]: `const { DefaultArtifactClient } = await import('${client}');\nconst artifacts = new DefaultArtifactClient();\n${source}`,
  });
  await withSimulator(async ({ github, idle }) => {
    for (const login of ['acme', 'ada']) github.addUser(login);
    await github.addRepository({
      owner: 'acme',
      name: 'model',
      collaborators: { ada: 'admin' },
      files: {
        ...action(
          'up',
          `import { writeFileSync } from 'node:fs';
           writeFileSync('metrics.json', '{"auc": 0.91}');
           const { digest } = await artifacts.uploadArtifact('metrics', ['metrics.json'], '.');
           console.log('digest', digest.length);`,
        ),
        ...action(
          'down',
          `import { readFileSync } from 'node:fs';
           const { artifact } = await artifacts.getArtifact('metrics');
           await artifacts.downloadArtifact(artifact.id, { path: 'in' });
           console.log('downloaded', readFileSync('in/metrics.json', 'utf8'));`,
        ),
        '.github/workflows/w.yml': `
name: w
on: workflow_dispatch
jobs:
  up: {runs-on: ubuntu-latest, steps: [{uses: $/up}]}
  down: {needs: up, runs-on: ubuntu-latest, steps: [{uses: $/down}]}
`,
      },
    });
    const octokit = new Octokit({ baseUrl: github.apiUrl, auth: github.tokenFor('ada'), log: silence });
    await octokit.rest.actions.createWorkflowDispatch({ ...REPOSITORY, workflow_id: 'w.yml', ref: 'main' });
    await idle();
    const jobs = github.state('acme/model').runs.flatMap((run) => run.jobs);
    expect(jobs.map((job) => [job.name, job.conclusion])).toEqual([
      ['up', 'success'],
      ['down', 'success'],
    ]);
    expect(jobs[0]?.log).toContain('digest 64');
    expect(jobs[1]?.log).toContain('downloaded {"auc": 0.91}');
  });
});

test('loads under plain Node, not only under the test runner', () => {
  const script = "import('./simulator/index.ts').then((m) => console.log(typeof m.startSimulator))";
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(output.trim()).toBe('function');
});
