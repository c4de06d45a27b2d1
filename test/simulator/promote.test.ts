import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { artifacts } from '../../src/adapters/artifacts.ts';
import { checks } from '../../src/adapters/checks.ts';
import { githubClient } from '../../src/adapters/github-client.ts';
import { openStore } from '../../src/adapters/open-store.ts';
import { remoteRepository } from '../../src/adapters/remote-repository.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { candidateArtifactName, checkExternalId, checkName, reportArtifactName } from '../../src/records/names.ts';
import { recordingLog } from '../support/memory/log.ts';
import {
  candidateRecord,
  configuration,
  DEPLOY,
  MANIFEST,
  MODEL_REPOSITORY,
  reportRecord,
  weights,
} from '../support/promotion-world.ts';
import { branchWith, startFixture } from './github-support.ts';

const NAME = { owner: 'acme', repo: 'penguins' };
const MODEL = 'wine';
const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
const MAIN = join(import.meta.dirname, '../../actions/promote/main.ts');
const execute = promisify(execFile);

/** A pull request that was reported on, approved by bob and merged by alice, and a job that may promote it. */
async function mergedPullRequest() {
  const fixture = await startFixture();
  const { github } = fixture;
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-promote-'));
  const store = `file://${folder}/models`;
  for (const login of ['owner', 'alice', 'bob']) github.addUser(login);
  await github.addRepository({
    ...NAME,
    name: 'penguins',
    files: { 'trainyard.yaml': configuration([MODEL], { store }), 'wine.py': 'old', 'data/wine.csv': 'a,b\n1,2\n' },
    collaborators: { alice: 'write', bob: 'write', owner: 'admin' },
  });
  await github.addRepository({
    owner: 'acme',
    name: 'deploy',
    files: { 'apps/wine.yaml': MANIFEST },
    collaborators: { owner: 'admin' },
  });
  const alice = fixture.as('alice');
  const head = await branchWith(alice, NAME, 'better', { 'wine.py': 'new' });
  const { data: pull } = await alice.rest.pulls.create({ ...NAME, title: 'Better', head: 'better', base: 'main' });
  await github.settled();

  const jobOf = (event: string, headSha: string, headBranch: string, permissions: Record<string, 'read' | 'write'>) => {
    const run = github.createRun({
      repository: MODEL_REPOSITORY,
      workflowPath: event === 'push' ? '.github/workflows/trainyard-deploy.yml' : WORKFLOW,
      workflowName: 'Trainyard',
      event,
      headSha,
      headBranch,
      headRepository: MODEL_REPOSITORY,
      actor: 'alice',
      pullRequestNumbers: event === 'push' ? [] : [pull.number],
      displayTitle: 'Better',
    });
    return { run, job: github.createJob({ runId: run.id, name: 'job', permissions, labels: ['ubuntu-latest'] }) };
  };
  const service = { GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl, GITHUB_RETENTION_DAYS: '30' };

  fixture.advance(10);
  const reviewed = jobOf('pull_request', head, 'better', { contents: 'read', actions: 'read', checks: 'write' });
  const env = { ...service, ACTIONS_RESULTS_URL: github.resultsUrl, ACTIONS_RUNTIME_TOKEN: reviewed.job.runtimeToken };
  const client = await githubClient({ token: reviewed.job.token, env, log: recordingLog(), action: 'test' });
  const repository = remoteRepository(client, MODEL_REPOSITORY);
  const tree = await repository.tree(head);
  const inputKey = (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get(MODEL)!.key;
  const policy = policyOf(await loadProject(await repository.tree(pull.base.sha), 'trainyard.yaml'), MODEL)!;
  const url = `${github.serverUrl}/${MODEL_REPOSITORY}/actions/runs/${reviewed.run.id}`;
  const candidate = candidateRecord({ model: MODEL, inputKey, head, run: { id: reviewed.run.id, url } });
  const report = reportRecord(candidate, pull.number, pull.base.sha, policy.digest, {});

  const built = join(folder, 'built');
  await mkdir(built);
  await writeFile(join(built, 'model.bin'), weights(MODEL, inputKey));
  await openStore(store).put(MODEL, candidate.artifact.digest, built, candidate.artifact.files);
  // The client of artifacts reads the process, and prints every step it takes.
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const [name, file, record] of [
    [candidateArtifactName(MODEL, inputKey), 'candidate.json', candidate],
    [reportArtifactName(MODEL, head), 'report.json', report],
  ] as const) {
    await writeFile(join(built, file), JSON.stringify(record));
    const uploads = artifacts({ client, repository: MODEL_REPOSITORY, env });
    const packing = { kind: 'zip', level: 6 } as const;
    await uploads.upload({ name, root: built, files: [file], packing, retentionDays: undefined });
  }
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await checks(client, MODEL_REPOSITORY).create({
    name: checkName(MODEL),
    headCommit: head,
    externalId: checkExternalId(recordDigest(report)),
    conclusion: 'success',
    title: 'Better',
    summary: 'It is better.',
    annotations: [],
    detailsUrl: undefined,
  });
  fixture.advance(10);
  await fixture.as('bob').rest.issues.createComment({ ...NAME, issue_number: pull.number, body: '/approve' });
  fixture.advance(10);
  const { data: main } = await alice.rest.git.getRef({ ...NAME, ref: 'heads/main' });
  const { data: merge } = await alice.rest.pulls.merge({ ...NAME, pull_number: pull.number });
  await github.settled();
  const { folder: workspace } = await fixture.clone(MODEL_REPOSITORY, 'alice');
  await writeFile(
    join(folder, 'event.json'),
    JSON.stringify({ before: main.object.sha, repository: { full_name: MODEL_REPOSITORY, default_branch: 'main' } }),
  );
  const permissions = { contents: 'read', actions: 'read', checks: 'read', 'pull-requests': 'write' } as const;
  const { run, job } = jobOf('push', merge.sha, 'main', permissions);
  return {
    github,
    head,
    pull: pull.number,
    digest: candidate.artifact.digest,
    store,
    comments: async () => (await alice.rest.issues.listComments({ ...NAME, issue_number: pull.number })).data,
    /** Runs the action's own main in a process of its own, as the runner does. */
    async promote(): Promise<{ readonly outputs: string; readonly summary: string }> {
      const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
      await Promise.all([outputs, summary].map((file) => writeFile(file, '')));
      const script = `const { main } = await import(${JSON.stringify(MAIN)}); await main();`;
      await execute(process.execPath, ['--input-type=module', '--eval', script], {
        env: {
          ...service,
          PATH: process.env['PATH'],
          HOME: folder,
          GITHUB_REPOSITORY: MODEL_REPOSITORY,
          GITHUB_EVENT_NAME: 'push',
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
          GITHUB_RUN_ID: String(run.id),
          GITHUB_SHA: merge.sha,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: outputs,
          GITHUB_STEP_SUMMARY: summary,
          'INPUT_GITHUB-TOKEN': job.token,
          'INPUT_GITOPS-TOKEN': github.installationToken({
            repositories: [DEPLOY],
            permissions: { contents: 'write' },
          }),
        },
      }).catch(async (error: unknown) => {
        // The summary says why; the error has only the exit code.
        throw new Error(await readFile(summary, 'utf8'), { cause: error });
      });
      return { outputs: await readFile(outputs, 'utf8'), summary: await readFile(summary, 'utf8') };
    },
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('the action promotes an approved merge once, within the rules of GitHub’s API', async () => {
  await using merged = await mergedPullRequest();
  const { github } = merged;

  const first = await merged.promote();
  expect(first.outputs).toContain('promote.promoted');
  expect(first.outputs).toContain('{"wine/production":"v1"}');
  const uri = `${merged.store}/wine/${merged.digest.replace('sha256:', '')}`;
  expect(await github.git(DEPLOY, 'show', 'main:apps/wine.yaml')).toBe(`# kept\nuri: ${uri} # here\ntag: v1`);
  expect(await github.git(DEPLOY, 'show', 'main:releases/wine/production.yaml')).toContain('login: "bob"');
  const message = await github.git(DEPLOY, 'log', '-1', '--format=%B', 'main');
  expect(message).toContain(`Trainyard-Source-PR: ${MODEL_REPOSITORY}#${merged.pull}@${merged.head}`);

  const again = await merged.promote();
  expect(again.outputs).toContain('promote.already-promoted');
  expect((await github.git(DEPLOY, 'rev-list', '--count', 'main')).trim()).toBe('2');
  const notes = (await merged.comments()).filter(({ user }) => user?.login === 'github-actions[bot]');
  expect(notes.map(({ body }) => body)).toEqual([expect.stringMatching(/🚀 `wine`: `v1` promoted to `production`/)]);
  // A client that has all bytes may hang up before the server has noticed that it sent them: that breaks no rule.
  const broken = github.violations.filter(({ problems }) => !problems.join().includes('Premature close'));
  expect(broken).toEqual([]);
});
