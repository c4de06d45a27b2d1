import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { artifacts } from '../../src/adapters/artifacts.ts';
import { checks } from '../../src/adapters/checks.ts';
import { files } from '../../src/adapters/files.ts';
import { githubClient } from '../../src/adapters/github-client.ts';
import { remoteRepository } from '../../src/adapters/remote-repository.ts';
import { runs } from '../../src/adapters/runs.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { findReport } from '../../src/records/find-report.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { candidateRecord, FILES, GOOD, headlineOf, MODEL, OLD, releaseRecord } from '../action/compare-scenario.ts';
import { recordingLog } from '../support/memory/log.ts';
import { branchWith, startFixture } from './github-support.ts';

const REPOSITORY = 'acme/penguins';
const NAME = { owner: 'acme', repo: 'penguins' };
const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
const MAIN = join(import.meta.dirname, '../../actions/compare/main.ts');
const execute = promisify(execFile);

/** A pull request whose candidate is uploaded, and a job that may compare it. */
async function pullRequest() {
  const fixture = await startFixture();
  const { github } = fixture;
  for (const login of ['owner', 'alice']) github.addUser(login);
  await github.addRepository({
    ...NAME,
    name: 'penguins',
    files: FILES,
    collaborators: { alice: 'write', owner: 'admin' },
  });
  const release = { [`releases/${MODEL}/production.yaml`]: JSON.stringify(releaseRecord(OLD)) };
  await github.addRepository({ owner: 'acme', name: 'deploy', files: release, collaborators: { owner: 'admin' } });
  const alice = fixture.as('alice');
  const head = await branchWith(alice, NAME, 'better', { 'train.py': 'print("new")\n' });
  const { data: pull } = await alice.rest.pulls.create({ ...NAME, title: 'Better', head: 'better', base: 'main' });
  await github.settled();
  const run = github.createRun({
    repository: REPOSITORY,
    workflowPath: WORKFLOW,
    workflowName: 'Trainyard',
    event: 'pull_request',
    headSha: head,
    headBranch: 'better',
    headRepository: REPOSITORY,
    actor: 'alice',
    pullRequestNumbers: [pull.number],
    displayTitle: 'Better',
  });
  const job = github.createJob({
    runId: run.id,
    name: 'compare',
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write', statuses: 'write' },
    labels: ['ubuntu-latest'],
  });
  const merged = await github.git(REPOSITORY, 'rev-parse', `refs/pull/${pull.number}/merge`);
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-compare-'));
  const event = {
    number: pull.number,
    pull_request: pull,
    repository: { full_name: REPOSITORY, default_branch: 'main' },
  };
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_SHA: merged.trim(),
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_WORKSPACE: folder,
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${WORKFLOW}@refs/pull/${pull.number}/merge`,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    GITHUB_RETENTION_DAYS: '30',
  };
  const client = await githubClient({ token: job.token, env, log: recordingLog(), action: 'test' });
  const ports = {
    files: files(folder),
    runs: runs(client, REPOSITORY),
    checks: checks(client, REPOSITORY),
    artifacts: artifacts({ client, repository: REPOSITORY, env }),
  };
  const tree = await remoteRepository(client, REPOSITORY).tree(head);
  const { key: inputKey } = (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get(MODEL)!;
  return {
    github,
    head,
    ports,
    pull: pull.number,
    comments: async () => (await alice.rest.issues.listComments({ ...NAME, issue_number: pull.number })).data,
    statuses: async () => (await alice.rest.repos.getCombinedStatusForRef({ ...NAME, ref: head })).data.statuses,
    async uploadCandidate(): Promise<void> {
      const runRecord = { id: run.id, attempt: 1, url: `${github.serverUrl}/${REPOSITORY}/actions/runs/${run.id}` };
      const record = candidateRecord({ commit: head, inputKey, metrics: GOOD, run: runRecord });
      const root = join(folder, 'candidate');
      await mkdir(root);
      await writeFile(join(root, 'candidate.json'), JSON.stringify(record));
      // The client of artifacts reads the process, and prints every step it takes.
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const packing = { kind: 'zip', level: 6 } as const;
      const name = candidateArtifactName(MODEL, inputKey);
      await ports.artifacts.upload({ name, root, files: ['candidate.json'], packing, retentionDays: undefined });
      vi.restoreAllMocks();
    },
    /** Runs the action's own main in a process of its own, as the runner does. */
    async compare(): Promise<{ readonly outputs: string; readonly summary: string }> {
      const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
      await Promise.all([outputs, summary].map((file) => writeFile(file, '')));
      const script = `const { main } = await import(${JSON.stringify(MAIN)}); await main();`;
      await execute(process.execPath, ['--input-type=module', '--eval', script], {
        env: {
          ...env,
          PATH: process.env['PATH'],
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: outputs,
          GITHUB_STEP_SUMMARY: summary,
          'INPUT_GITHUB-TOKEN': job.token,
          'INPUT_GITOPS-TOKEN': github.tokenFor('owner'),
          INPUT_MODEL: MODEL,
          'INPUT_INPUT-KEY': inputKey,
        },
      });
      return { outputs: await readFile(outputs, 'utf8'), summary: await readFile(summary, 'utf8') };
    },
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('the action publishes a report once that can be believed afterwards, within the rules of GitHub’s API', async () => {
  await using pr = await pullRequest();
  await pr.uploadCandidate();

  const { outputs, summary } = await pr.compare();
  expect(outputs).toContain('compare.better');
  expect(headlineOf(summary)).toBe('✅ Better: `penguin-sex` is better than production `v7`');
  const wanted = { repository: REPOSITORY, workflowPath: WORKFLOW, baseBranch: 'main', model: MODEL, head: pr.head };
  expect(await findReport(pr.ports, wanted)).toMatchObject({
    kind: 'trusted',
    record: { verdict: 'better', promotable: true },
  });
  expect(await pr.statuses()).toMatchObject([{ context: 'trainyard/approval', state: 'pending' }]);

  await pr.compare();
  expect(await pr.comments()).toMatchObject([{ user: { login: 'github-actions[bot]' } }]);
  expect(await pr.ports.checks.list(pr.head, 'trainyard/penguin-sex')).toHaveLength(1);
  expect(await pr.ports.runs.artifacts(`report-${MODEL}-${pr.head.slice(0, 12)}`)).toHaveLength(1);
  // A client that has all bytes may hang up before the server has noticed that it sent them: that breaks no rule.
  const broken = pr.github.violations.filter(({ problems }) => !problems.join().includes('Premature close'));
  expect(broken).toEqual([]);
});
