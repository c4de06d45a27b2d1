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
import { findReport } from '../../src/records/find-report.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { candidateRecord, FILES, GOOD, headlineOf, MODEL, OLD, releaseRecord } from '../action/compare-scenario.ts';
import { type CompareEnding, startCompareJob } from '../support/compare-job.ts';
import { recordingLog } from '../support/memory/log.ts';
import { branchWith, startFixture } from './github-support.ts';

const REPOSITORY = 'acme/penguins';
const NAME = { owner: 'acme', repo: 'penguins' };
const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
const MAIN = join(import.meta.dirname, '../../actions/compare/main.ts');

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
  const job = await startCompareJob(github, { repository: REPOSITORY, workflowPath: WORKFLOW, pull });
  const { env, folder } = job;
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
      const url = `${github.serverUrl}/${REPOSITORY}/actions/runs/${job.runId}`;
      const runRecord = { id: job.runId, attempt: 1, url };
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
    async compare(): Promise<CompareEnding> {
      const script = `const { main } = await import(${JSON.stringify(MAIN)}); await main();`;
      const ended = await job.run(['--input-type=module', '--eval', script], {
        'gitops-token': github.tokenFor('owner'),
        model: MODEL,
        'input-key': inputKey,
      });
      expect(ended.code, ended.log).toBe(0);
      return ended;
    },
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await job[Symbol.asyncDispose]();
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
