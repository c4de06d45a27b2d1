import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { branchWith, type Fixture, type OpenPull, openPull, refusal } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };

describe('deployments, runs, workflows and releases', () => {
  let fixture: Fixture;
  let number: number;
  let head: string;

  let caused: OpenPull['caused'];
  let job: OpenPull['job'];

  beforeAll(async () => {
    ({ fixture, number, head, caused, job } = await openPull());
  });

  beforeEach(() => {
    fixture.events.splice(0);
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  test('deployments refuse red contexts and keep their statuses', async () => {
    const alice = fixture.as('alice');
    const base = { ...wine, ref: 'main', auto_merge: false, environment: 'production' };
    const red = alice.rest.repos.createDeployment({ ...base, required_contexts: ['never'] });
    expect((await refusal(red)).status).toBe(409);
    const made = await alice.rest.repos.createDeployment({ ...base, required_contexts: [] });
    if (made.status !== 201) throw new Error('expected a deployment');
    for (const state of ['in_progress', 'success'] as const) {
      await alice.rest.repos.createDeploymentStatus({ ...wine, deployment_id: made.data.id, state });
    }
    const { data } = await alice.rest.repos.listDeploymentStatuses({ ...wine, deployment_id: made.data.id });
    expect(data.map(({ state }) => state)).toEqual(['success', 'in_progress']);
    expect(caused().map(({ name }) => name)).toEqual(['deployment', 'deployment_status', 'deployment_status']);
  });

  test('a success ends earlier ones in the same environment, except in production', async () => {
    const alice = fixture.as('alice');
    const deploy = async (environment: string) => {
      const made = await alice.rest.repos.createDeployment({
        ...wine,
        ref: 'main',
        auto_merge: false,
        required_contexts: [],
        environment,
      });
      if (made.status !== 201) throw new Error('expected a deployment');
      const deployment_id = made.data.id;
      await alice.rest.repos.createDeploymentStatus({ ...wine, deployment_id, state: 'success' });
      return deployment_id;
    };
    const newest = async (deployment_id: number) =>
      (await alice.rest.repos.listDeploymentStatuses({ ...wine, deployment_id })).data[0]?.state;
    const [staging, production] = [await deploy('staging'), await deploy('production')];
    await Promise.all([deploy('staging'), deploy('production')]);
    expect(await newest(staging)).toBe('inactive');
    expect(await newest(production)).toBe('success');
  });

  test('a deployment of a branch that is behind is merged first', async () => {
    const alice = fixture.as('alice');
    await branchWith(alice, wine, 'behind', { 'behind.txt': '1\n' });
    await alice.rest.repos.createOrUpdateFileContents({ ...wine, path: 'ahead.txt', message: 'Ahead', content: '' });
    const deploy = () => alice.rest.repos.createDeployment({ ...wine, ref: 'behind', required_contexts: [] });
    expect((await deploy()).status).toBe(202);
    expect(await fixture.github.git('acme/wine', 'ls-tree', '--name-only', 'behind')).toContain('ahead.txt');
    expect((await deploy()).status).toBe(201);
  });

  test('a dispatch by a job token still counts as one', async () => {
    const { octokit } = job({ actions: 'write', contents: 'write' });
    await octokit.rest.repos.createDispatchEvent({ ...wine, event_type: 'retrain', client_payload: { model: 'wine' } });
    expect(caused()).toMatchObject([
      {
        name: 'repository_dispatch',
        causedByJobToken: true,
        ref: 'refs/heads/main',
        payload: { client_payload: { model: 'wine' } },
      },
    ]);
  });

  test('the rest of a workflow run is readable: jobs, log, annotations of its check', async () => {
    const { run, handle, octokit } = job({ actions: 'read', checks: 'read' });
    const { github } = fixture;
    github.updateRun(run.id, { status: 'in_progress' });
    const step = {
      number: 1,
      name: 'Go',
      status: 'completed',
      conclusion: 'success',
      startedAt: undefined,
      completedAt: undefined,
    } as const;
    github.updateJob(handle.id, { status: 'in_progress', steps: [step] });
    github.appendLog(handle.id, 'hello\n');
    github.addAnnotations(handle.checkRunId, [
      { level: 'failure', message: 'bad row', path: 'data.csv', startLine: 3 },
    ]);
    github.setSummary(handle.id, '## Done');
    const { data: jobs } = await octokit.rest.actions.listJobsForWorkflowRun({ ...wine, run_id: run.id });
    expect(jobs.jobs[0]).toMatchObject({
      name: 'check',
      status: 'in_progress',
      steps: [{ name: 'Go', conclusion: 'success' }],
    });
    const log = await octokit.rest.actions.downloadJobLogsForWorkflowRun({ ...wine, job_id: handle.id });
    expect(log.data).toBe('hello\n');
    const { data: notes } = await octokit.rest.checks.listAnnotations({ ...wine, check_run_id: handle.checkRunId });
    expect(notes).toMatchObject([{ path: 'data.csv', start_line: 3, annotation_level: 'failure', message: 'bad row' }]);
    github.updateJob(handle.id, { status: 'completed', conclusion: 'failure', steps: [step] });
    github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    await github.settled();
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...wine, run_id: run.id });
    expect(data).toMatchObject({
      conclusion: 'failure',
      head_sha: head,
      path: '.github/workflows/check.yml',
      pull_requests: [{ number }],
    });
    const actions = fixture.events
      .filter(({ name }) => name === 'workflow_run')
      .map(({ payload }) => payload['action']);
    expect(actions.slice(-2)).toEqual(['in_progress', 'completed']);
    expect(github.state('acme/wine').runs.at(-1)?.jobs).toMatchObject([{ log: 'hello\n', summary: '## Done' }]);
  });

  test('a finished run is run again as its next attempt, a running one is cancelled', async () => {
    const { github } = fixture;
    const commands: unknown[] = [];
    github.onRunCommand((command) => commands.push(command));
    const { run, handle } = job({});
    const alice = fixture.as('alice');
    expect((await refusal(alice.rest.actions.reRunWorkflow({ ...wine, run_id: run.id }))).status).toBe(403);
    await alice.rest.actions.cancelWorkflowRun({ ...wine, run_id: run.id });
    github.updateJob(handle.id, { status: 'completed', conclusion: 'cancelled', steps: [] });
    github.updateRun(run.id, { status: 'completed', conclusion: 'cancelled' });
    expect((await refusal(alice.rest.actions.cancelWorkflowRun({ ...wine, run_id: run.id }))).status).toBe(409);
    await alice.rest.actions.reRunWorkflow({ ...wine, run_id: run.id });
    expect(commands).toEqual([
      { runId: run.id, verb: 'cancel' },
      { runId: run.id, verb: 'rerun' },
    ]);
    const { data } = await alice.rest.actions.getWorkflowRun({ ...wine, run_id: run.id });
    expect(data).toMatchObject({ run_attempt: 2, status: 'queued', conclusion: null });
    const { data: jobs } = await alice.rest.actions.listJobsForWorkflowRun({ ...wine, run_id: run.id });
    expect(jobs.total_count).toBe(0);
    const { data: all } = await alice.rest.actions.listJobsForWorkflowRun({ ...wine, run_id: run.id, filter: 'all' });
    expect(all.total_count).toBe(1);
  });

  test('a re-run of the failed jobs lists the others too, a re-run of all does not', async () => {
    const { github } = fixture;
    github.onRunCommand(() => undefined);
    const { run, handle } = job({});
    const broken = github.createJob({ runId: run.id, name: 'broken', permissions: {}, labels: [] });
    github.updateJob(handle.id, { status: 'completed', conclusion: 'success', steps: [] });
    github.updateJob(broken.id, { status: 'completed', conclusion: 'failure', steps: [] });
    github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    const { actions } = fixture.as('alice').rest;
    const listed = async () =>
      (await actions.listJobsForWorkflowRun({ ...wine, run_id: run.id })).data.jobs.map(({ id }) => id);
    await actions.reRunWorkflowFailedJobs({ ...wine, run_id: run.id });
    expect(await listed()).toEqual([handle.id]);
    const again = github.createJob({ runId: run.id, name: 'broken', permissions: {}, labels: [] });
    expect(await listed()).toEqual([handle.id, again.id]);
    const { data: first } = await actions.listJobsForWorkflowRunAttempt({
      ...wine,
      run_id: run.id,
      attempt_number: 1,
    });
    expect(first.jobs.map(({ id }) => id)).toEqual([handle.id, broken.id]);
    github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    await actions.reRunWorkflow({ ...wine, run_id: run.id });
    expect(await listed()).toEqual([]);
  });

  test('runs are found by commit, event, status and workflow file', async () => {
    const { run } = job({});
    const { rest } = fixture.as('alice');
    const ids = async (filter: object) =>
      (await rest.actions.listWorkflowRunsForRepo({ ...wine, ...filter })).data.workflow_runs.map(({ id }) => id);
    expect(await ids({ head_sha: head, event: 'pull_request', status: 'queued' })).toContain(run.id);
    expect(await ids({ head_sha: '0'.repeat(40) })).toEqual([]);
    expect(await ids({ event: 'schedule' })).toEqual([]);
    expect(await ids({ created: '>=2026-11-20' })).toContain(run.id);
    expect(await ids({ created: '<2026-11-20' })).toEqual([]);
  });

  test('a workflow is dispatched by file name, with its inputs', async () => {
    const alice = fixture.as('alice');
    const put = (path: string, text: string) =>
      alice.rest.repos.createOrUpdateFileContents({ ...wine, path, message: 'Add', content: btoa(text) });
    await put('.github/workflows/retrain.yml', 'name: "Retrain it"\non: workflow_dispatch\njobs: {}\n');
    fixture.events.splice(0);
    const dispatch = (workflow_id: string, ref: string) =>
      alice.rest.actions.createWorkflowDispatch({ ...wine, workflow_id, ref, inputs: { model: 'wine' } });
    await dispatch('retrain.yml', 'main');
    expect(fixture.events).toMatchObject([
      {
        name: 'workflow_dispatch',
        ref: 'refs/heads/main',
        payload: { inputs: { model: 'wine' }, workflow: '.github/workflows/retrain.yml' },
      },
    ]);
    expect((await refusal(dispatch('none.yml', 'main'))).status).toBe(404);
    expect((await refusal(dispatch('retrain.yml', 'nowhere'))).status).toBe(422);
    const { data } = await alice.rest.actions.listRepoWorkflows(wine);
    expect(data.workflows.map(({ name }) => name)).toContain('Retrain it');
  });

  test('variables and environments are kept', async () => {
    const { rest } = fixture.as('olga');
    await rest.actions.createRepoVariable({ ...wine, name: 'region', value: 'eu' });
    expect((await refusal(rest.actions.createRepoVariable({ ...wine, name: 'REGION', value: 'us' }))).status).toBe(409);
    await rest.actions.updateRepoVariable({ ...wine, name: 'REGION', value: 'us' });
    expect(fixture.github.variables('acme/wine', undefined)).toEqual({ REGION: 'us' });
    const { data } = await rest.repos.getAllEnvironments(wine);
    expect(data.total_count).toBe(data.environments?.length);
  });

  test('a release tags the commit and is found by its tag', async () => {
    const { rest } = fixture.as('alice');
    fixture.events.splice(0);
    await rest.repos.createRelease({ ...wine, tag_name: 'v1.0.0', name: 'One' });
    expect(fixture.events.map(({ name }) => name)).toEqual(['create', 'push', 'release']);
    expect((await rest.repos.getReleaseByTag({ ...wine, tag: 'v1.0.0' })).data.name).toBe('One');
    expect((await rest.repos.getLatestRelease(wine)).data.tag_name).toBe('v1.0.0');
    const { data: tags } = await rest.repos.listTags(wine);
    expect(tags.map(({ name }) => name)).toEqual(['v1.0.0']);
    expect((await refusal(rest.repos.createRelease({ ...wine, tag_name: 'v1.0.0' }))).status).toBe(422);
  });

  test('a required reviewer, and nobody else, lets a deployment go on', async () => {
    const { github } = fixture;
    const olga = fixture.as('olga');
    const { data: user } = await olga.rest.users.getByUsername({ username: 'mona' });
    await olga.rest.repos.createOrUpdateEnvironment({
      ...wine,
      environment_name: 'production',
      reviewers: [{ type: 'User', id: user.id }],
    });
    const { run } = job({});
    const verdict = github.awaitDeploymentReview(run.id, github.environment('acme/wine', 'production'));
    const mona = fixture.as('mona');
    const { data } = await mona.rest.actions.getPendingDeploymentsForRun({ ...wine, run_id: run.id });
    expect(data).toMatchObject([{ current_user_can_approve: true, environment: { name: 'production' } }]);
    const review = (login: string) =>
      fixture.as(login).rest.actions.reviewPendingDeploymentsForRun({
        ...wine,
        run_id: run.id,
        environment_ids: [data[0]?.environment.id ?? 0],
        state: 'approved',
        comment: 'go',
      });
    expect((await refusal(review('alice'))).status).toBe(403);
    await review('mona');
    expect(await verdict).toBe('approved');
  });
});
