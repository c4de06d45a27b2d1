import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { artifacts } from '../../src/adapters/artifacts.ts';
import { checks } from '../../src/adapters/checks.ts';
import { files } from '../../src/adapters/files.ts';
import { githubClient } from '../../src/adapters/github-client.ts';
import { remoteRepository } from '../../src/adapters/remote-repository.ts';
import { runs } from '../../src/adapters/runs.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import { findReport } from '../../src/records/find-report.ts';
import { firstParents } from '../../src/records/first-parents.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { pastReports } from '../../src/records/past-reports.ts';
import { candidateRecord, FILES, GOOD, headlineOf, MODEL, OLD, releaseRecord } from '../action/compare-scenario.ts';
import { type CompareEnding, type CompareJob, startCompareJob, startPushJob } from '../support/compare-job.ts';
import { recordingLog } from '../support/memory/log.ts';
import { branchWith, startFixture } from './github-support.ts';

const REPOSITORY = 'acme/penguins';
const NAME = { owner: 'acme', repo: 'penguins' };
const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
const MAIN = join(import.meta.dirname, '../../actions/compare/main.ts');

interface Side {
  readonly job: CompareJob;
  readonly commit: string;
  readonly inputKey: string;
  readonly ports: Awaited<ReturnType<typeof portsOf>>;
}

async function portsOf({ token, env, folder }: CompareJob) {
  const client = await githubClient({ token, env, log: recordingLog(), action: 'test' });
  return {
    files: files(folder),
    runs: runs(client, REPOSITORY),
    checks: checks(client, REPOSITORY),
    artifacts: artifacts({ client, repository: REPOSITORY, env }),
    repository: remoteRepository(client, REPOSITORY),
  };
}

async function sideOf(job: CompareJob, commit: string): Promise<Side> {
  const ports = await portsOf(job);
  const tree = await ports.repository.tree(commit);
  const { key: inputKey } = (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get(MODEL)!;
  return { job, commit, inputKey, ports };
}

/** A pull request, a push to main before it, and a job for each that may compare. Nothing is trained yet. */
async function pullRequest() {
  const fixture = await startFixture();
  const { github } = fixture;
  for (const login of ['owner', 'alice']) github.addUser(login);
  await github.addRepository({
    ...NAME,
    name: 'penguins',
    files: { ...FILES, [WORKFLOW]: 'on: workflow_dispatch\n' },
    collaborators: { alice: 'write', owner: 'admin' },
  });
  const release = { [`releases/${MODEL}/production.yaml`]: JSON.stringify(releaseRecord(OLD)) };
  await github.addRepository({ owner: 'acme', name: 'deploy', files: release, collaborators: { owner: 'admin' } });
  const alice = fixture.as('alice');
  const main = (await github.git(REPOSITORY, 'rev-parse', 'main')).trim();
  const head = await branchWith(alice, NAME, 'better', { 'train.py': 'print("new")\n' });
  const { data: pull } = await alice.rest.pulls.create({ ...NAME, title: 'Better', head: 'better', base: 'main' });
  await github.settled();
  const where = { repository: REPOSITORY, workflowPath: WORKFLOW };
  const own = await sideOf(await startCompareJob(github, { ...where, pull }), head);
  const push = { ...where, branch: 'main', commit: main, actor: 'owner' };
  const base = await sideOf(await startPushJob(github, push), main);
  return {
    github,
    own,
    base,
    comments: async () => (await alice.rest.issues.listComments({ ...NAME, issue_number: pull.number })).data,
    statuses: async () => (await alice.rest.repos.getCombinedStatusForRef({ ...NAME, ref: head })).data.statuses,
    async uploadCandidate(
      { job, commit, inputKey, ports }: Side,
      change: Partial<CandidateRecord> = {},
    ): Promise<void> {
      const { env, folder, runId } = job;
      const url = `${github.serverUrl}/${REPOSITORY}/actions/runs/${runId}`;
      const record = {
        ...candidateRecord({ commit, inputKey, metrics: GOOD, run: { id: runId, attempt: 1, url } }),
        ...change,
      };
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
    async compare({ job, inputKey }: Side): Promise<CompareEnding> {
      const script = `const { main } = await import(${JSON.stringify(MAIN)}); await main();`;
      const ended = await job.run(['--input-type=module', '--eval', script], {
        'gitops-token': github.tokenFor('owner'),
        model: MODEL,
        'input-key': inputKey,
      });
      expect(ended.code, ended.log).toBe(0);
      return ended;
    },
    // A client that has all bytes may hang up before the server has noticed that it sent them: that breaks no rule.
    violations: () => github.violations.filter(({ problems }) => !problems.join().includes('Premature close')),
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await own.job[Symbol.asyncDispose]();
      await base.job[Symbol.asyncDispose]();
    },
  };
}

const WANTED = { repository: REPOSITORY, workflowPath: WORKFLOW, baseBranch: 'main', model: MODEL };

test('the action publishes a report once that can be believed afterwards, within the rules of GitHub’s API', async () => {
  await using pr = await pullRequest();
  await pr.uploadCandidate(pr.own);

  const { outputs, summary } = await pr.compare(pr.own);
  expect(outputs).toContain('compare.better');
  expect(headlineOf(summary)).toBe('✅ Better: `penguin-sex` is better than production `v7`');
  expect(await findReport(pr.own.ports, { ...WANTED, head: pr.own.commit })).toMatchObject({
    kind: 'trusted',
    record: { verdict: 'better', promotable: true },
  });
  expect(await pr.statuses()).toMatchObject([{ context: 'trainyard/approval', state: 'pending' }]);

  await pr.compare(pr.own);
  expect(await pr.comments()).toMatchObject([{ user: { login: 'github-actions[bot]' } }]);
  expect(await pr.own.ports.checks.list(pr.own.commit, 'trainyard/penguin-sex')).toHaveLength(1);
  expect(await pr.own.ports.runs.artifacts(`report-${MODEL}-${pr.own.commit.slice(0, 12)}`)).toHaveLength(1);
  expect(pr.violations()).toEqual([]);
});

test('a run of the default branch leaves a report, which the history of a pull request holds', async () => {
  await using pr = await pullRequest();
  const { commit, ports } = pr.base;
  await pr.uploadCandidate(pr.base, {
    artifact: {
      name: 'model',
      digest: `sha256:${'a'.repeat(64)}`,
      files: [{ path: 'm', size: 1, sha256: '3'.repeat(64) }],
      uri: null,
    },
  });
  const { summary } = await pr.compare(pr.base);
  expect(summary).toMatch(/\/actions\/runs\/\d+\/artifacts\/\d+/);
  const past = await pastReports(ports, { ...WANTED, ofBranch: 'main' }, firstParents(ports.repository, commit, 1));
  expect(past).toMatchObject({ reports: [{ commit, record: { pullRequest: null } }], rejected: [] });

  await pr.uploadCandidate(pr.own);
  const { log } = await pr.compare(pr.own);
  expect(log).not.toContain('past report');
  expect(await findReport(pr.own.ports, { ...WANTED, head: pr.own.commit })).toMatchObject({
    record: {
      history: [
        { metric: 'roc_auc', points: [{ label: commit.slice(0, 7), value: 0.9468 }] },
        { metric: 'accuracy', points: [{ label: commit.slice(0, 7), value: 0.93 }] },
      ],
      judgedBefore: 1,
    },
  });
  expect(pr.violations()).toEqual([]);
});
