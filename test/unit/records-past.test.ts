import { expect, test } from 'vitest';
import type { WorkflowRun } from '../../src/ports.ts';
import { firstParents } from '../../src/records/first-parents.ts';
import { reportArtifactName } from '../../src/records/names.ts';
import { pastReports } from '../../src/records/past-reports.ts';
import { isForBranch } from '../../src/records/provenance.ts';
import { rememberedTrees } from '../../src/records/remembered-trees.ts';
import { type World, world } from '../support/memory/world.ts';
import { found, GOOD, viewOf } from './report-samples.ts';

const MODEL = 'penguin-sex';
const WANTED = {
  repository: 'acme/penguins',
  workflowPath: '.github/workflows/trainyard-pull-request.yml',
  baseBranch: 'main',
  ofBranch: 'main',
  model: MODEL,
};

/** So many commits of main, newest first, each with a report. */
function reportedCommits(github: World, commits: number, change: object = {}): readonly string[] {
  const ids = Array.from({ length: commits }, (_, index) => github.commit({ files: { 'train.py': String(index) } }));
  for (const commit of ids) upload(github, commit, change);
  return ids.toReversed();
}

function upload(github: World, commit: string, change: object = {}, run: Partial<WorkflowRun> = {}): void {
  const { id } = github.run({ headCommit: commit, event: 'push', headBranch: 'main', ...run });
  const record = { ...viewOf(GOOD, [found('base', GOOD)]).record, head: commit, pullRequest: null, ...change };
  const files = { 'report.json': JSON.stringify(record) };
  github.artifact({ name: reportArtifactName(MODEL, commit), run: id, files });
}

/** What is found, and how often GitHub was asked for runs, lists and downloads, and for parents. */
async function lookedFor(github: World, tip: string, parents = 50) {
  let requests = 0;
  let steps = 0;
  const counted =
    <Arguments extends readonly unknown[], Answer>(ask: (...args: Arguments) => Promise<Answer>) =>
    (...args: Arguments): Promise<Answer> => {
      requests += 1;
      return ask(...args);
    };
  const { runs, artifacts } = github;
  const source = {
    files: github.files,
    runs: {
      get: counted(runs.get),
      proposals: counted(runs.proposals),
      ofBranch: counted(runs.ofBranch),
      artifacts: counted(runs.artifacts),
    },
    artifacts: { ...artifacts, download: counted(artifacts.download) },
  };
  const repository = {
    firstParent: (commit: string) => {
      steps += 1;
      return github.remote().firstParent(commit);
    },
  };
  const { reports, rejected } = await pastReports(source, WANTED, firstParents(repository, tip, parents));
  return { commits: reports.map(({ commit }) => commit), rejected, requests, steps };
}

test('without a run of the branch itself one request is made and no commit is looked at', async () => {
  const github = world();
  const commit = github.commit({ files: { 'train.py': '1' } });
  upload(github, commit, {}, { event: 'pull_request' });
  expect(await lookedFor(github, commit)).toEqual({ commits: [], rejected: [], requests: 1, steps: 0 });
});

test('at most twenty requests are made, for the newest reports', async () => {
  const github = world();
  const commits = reportedCommits(github, 15);
  const { requests, ...result } = await lookedFor(github, commits[0] ?? '');
  expect(requests).toBeLessThanOrEqual(20);
  expect(result).toMatchObject({ commits: commits.slice(0, 9), rejected: [] });
});

test('the walk ends with the last report, and at the oldest commit it may look at', async () => {
  const github = world();
  for (let index = 0; index < 5; index += 1) github.commit({ files: { 'train.py': `before ${index}` } });
  const commits = reportedCommits(github, 3);
  expect(await lookedFor(github, commits[0] ?? '')).toMatchObject({ commits, steps: 2 });
  expect(await lookedFor(github, commits[0] ?? '', 1)).toMatchObject({ commits: commits.slice(0, 2), steps: 1 });
});

test('one of a pull request beside it hides no report and costs no request', async () => {
  const github = world();
  const [commit = ''] = reportedCommits(github, 1);
  for (let index = 0; index < 25; index += 1) upload(github, commit, { verdict: 'better' }, { event: 'pull_request' });
  expect(await lookedFor(github, commit)).toMatchObject({ commits: [commit], requests: 3 });
});

test.each([
  ['of a pull request', { pullRequest: 7 }, 'doubt.names-pull-request'],
  ['of another model', { model: 'wine' }, 'doubt.names-model'],
  ['of another repository', { repository: 'mallory/penguins' }, 'doubt.names-repository'],
  ['that is none', { verdict: 'best' }, 'doubt.unreadable'],
])('a report %s is passed over', async (_what, change, code) => {
  const github = world();
  const [commit = ''] = reportedCommits(github, 1, change);
  expect(await lookedFor(github, commit)).toMatchObject({ commits: [], rejected: [{ code }] });
});

test.each([
  ['push', 'refs/heads/main', true],
  ['schedule', 'refs/heads/main', true],
  ['workflow_dispatch', 'refs/heads/main', true],
  ['workflow_dispatch', 'refs/heads/other', false],
  ['push', 'refs/tags/main', false],
  ['pull_request', 'refs/heads/main', false],
  ['pull_request_target', 'refs/heads/main', false],
  ['issue_comment', 'refs/heads/main', false],
  ['workflow_run', 'refs/heads/main', false],
])('a run for %s on %s is one of the branch main: %s', (event, ref, expected) => {
  expect(isForBranch({ event, ref }, 'main')).toBe(expected);
});

test('a repository that remembers asks once, and again only after a failure', async () => {
  const github = world();
  const parent = github.commit();
  const commit = github.commit();
  github.before('remoteRepository.firstParent', () => {
    throw new Error('no answer');
  });
  let asked = 0;
  const remote = github.remote();
  const repository = rememberedTrees({
    ...remote,
    firstParent: (id) => {
      asked += 1;
      return remote.firstParent(id);
    },
  });
  await expect(repository.firstParent(commit)).rejects.toThrow('no answer');
  expect([await repository.firstParent(commit), await repository.firstParent(commit)]).toEqual([parent, parent]);
  expect(asked).toBe(2);
});
