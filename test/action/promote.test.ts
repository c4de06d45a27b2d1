import { describe, expect, test } from 'vitest';
import { promote } from '../../actions/promote/promote.ts';
import { UserError } from '../../src/errors.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { readRelease } from '../../src/records/read-record.ts';
import type { World } from '../support/memory/world.ts';
import {
  configuration,
  DEPLOY,
  MANIFEST,
  MODEL_REPOSITORY,
  reviewedPullRequest,
  startWorld,
  told,
} from '../support/promotion-world.ts';

const INPUTS = { config: 'trainyard.yaml', workflowPath: '.github/workflows/trainyard-pull-request.yml' };

/** Runs the action with a commit of the model repository checked out as the workflow does. */
const run = (github: World, commit = github.head(MODEL_REPOSITORY, 'main')!, before?: string) =>
  promote(
    INPUTS,
    {
      repository: MODEL_REPOSITORY,
      branch: 'main',
      before,
      runUrl: 'https://github.example/acme/penguins/actions/runs/9',
    },
    {
      git: github.clone(commit, 2),
      repository: github.remote(),
      pullRequests: github.pullRequests,
      comments: github.comments,
      checks: github.checks,
      runs: github.runs,
      artifacts: github.artifacts,
      files: github.files,
      roles: github.roles,
      gitops: github.remote,
      writer: github.writer,
      openStore: (store) => {
        if (store.startsWith('oci:')) throw new UserError('store.unsupported', 'no registries yet');
        return github.store;
      },
      clock: github.clock,
      log: github.log,
      random: () => 0.5,
    },
  );

const approve = (github: World, issue: number, author = 'bob') => github.comment({ issue, author, body: '/approve' });
const manifest = (github: World, model = 'wine') => github.text(DEPLOY, 'main', `apps/${model}.yaml`);
const release = (github: World, model = 'wine') =>
  readRelease(new TextEncoder().encode(github.text(DEPLOY, 'main', `releases/${model}/production.yaml`) ?? ''), 'x');
const deployments = (github: World) => github.state.repositories.get(DEPLOY)!.commits.size - 1;
const notes = (github: World, issue: number) =>
  github.bodies(issue).filter((body) => body.includes('trainyard:promotion'));

/** A pull request that was reviewed, approved by bob and merged. */
async function mergedPullRequest(github: World, options: Parameters<typeof reviewedPullRequest>[1] = {}) {
  const pull = await reviewedPullRequest(github, options);
  const comment = approve(github, pull.number);
  github.merge(pull.number);
  return { ...pull, comment };
}

describe('an approved merge', () => {
  test('is committed, recorded and told', async () => {
    const github = startWorld();
    const { number, head, comment, candidates } = await mergedPullRequest(github);
    const merged = github.head(MODEL_REPOSITORY, 'main')!;
    const outcome = await run(github);

    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'promote.promoted',
      message: 'Promoted wine v1 to production.',
    });
    expect(outcome.outputs).toEqual({ commit: github.head(DEPLOY, 'main'), versions: '{"wine/production":"v1"}' });
    const candidate = candidates.get('wine')!;
    const uri = `file:///srv/models/wine/${candidate.artifact.digest.slice(7)}`;
    expect(manifest(github)).toBe(`# kept\nuri: ${uri} # here\ntag: v1\n`);
    expect(release(github)).toMatchObject({
      artifact: { uri, digest: candidate.artifact.digest },
      source: { repository: MODEL_REPOSITORY, commit: merged, pullRequest: number, head },
      inputKey: candidate.inputKey,
      candidateDigest: recordDigest(candidate),
      metrics: { rmse: 0.5, seconds: 3 },
      metricDetails: { rmse: { samples: 40 } },
      approvals: [{ login: 'bob', commentId: comment.id, at: comment.createdAt.toISOString() }],
      previous: null,
    });
    const ledger: unknown = JSON.parse(github.text(DEPLOY, 'main', 'releases/wine/ledger.jsonl') ?? '');
    expect(ledger).toMatchObject({ version: 'v1', evaluationSet: null });
    // The gated ones: they are what later reports draw.
    expect(ledger).toHaveProperty('metrics', { rmse: 0.5 });
    expect(notes(github, number)).toEqual([expect.stringContaining('promoted to `production` of `acme/deploy`')]);
    expect(outcome.summary).toContain(`| \`apps/wine.yaml:3\` | \`tag\` | \`v0\` | \`v1\` |`);
  });

  test('is told in the language of the policy before the merge', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { language: 'ko' }));
    const { number } = await mergedPullRequest(github);
    expect(await run(github)).toMatchObject({ message: 'Promoted wine v1 to production.' });
    expect(notes(github, number)).toEqual([
      expect.stringMatching(
        /🚀 `wine` 모델: `v1` 버전을 `acme\/deploy` 저장소의 `production` 환경에 배포했습니다, 커밋 \[`\w{7}`\]\(\S+\)\.$/,
      ),
    ]);
  });

  test('that is refused is told in that language around an English reason', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { language: 'ko' }));
    const { number } = await reviewedPullRequest(github);
    github.merge(number);
    await run(github);
    expect(notes(github, number)[0]).toMatch(
      /⛔ `wine` 모델을 배포하지 않았습니다\..*\n- `promote\.not-approved`: wine has 0 of 1 approvals that count/,
    );
  });

  test('is promoted once: a second run writes nothing and keeps the note', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    await run(github);
    const [note] = notes(github, number);
    const again = await run(github);
    expect(again).toMatchObject({ decision: 'ok', reason: 'promote.already-promoted' });
    expect(again.outputs).toEqual({ commit: '', versions: '{"wine/production":"v1"}' });
    expect(deployments(github)).toBe(1);
    expect(notes(github, number)).toEqual([note]);
  });

  test('that crashed between commit and note is told by the second run', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    github.before('comments.create', () => {
      throw new UserError('github.permission', 'no');
    });
    expect(await run(github)).toMatchObject({ decision: 'ok', reason: 'promote.promoted' });
    expect(github.log.lines).toContainEqual(expect.objectContaining({ level: 'warning' }));
    expect(notes(github, number)).toEqual([]);
    expect(await run(github)).toMatchObject({ reason: 'promote.already-promoted' });
    expect(notes(github, number)).toEqual([expect.stringContaining('was promoted before to `production`')]);
    expect(deployments(github)).toBe(1);
  });

  test('may be squashed', async () => {
    const github = startWorld();
    const pull = await reviewedPullRequest(github);
    approve(github, pull.number);
    github.merge(pull.number, { method: 'squash' });
    expect(await run(github)).toMatchObject({ reason: 'promote.promoted' });
  });

  test('may be rebased into several commits: what counts is what the branch was before the push', async () => {
    const github = startWorld();
    const before = github.head(MODEL_REPOSITORY, 'main')!;
    const pull = await reviewedPullRequest(github, { files: { 'wine.py': 'new', 'README.md': 'words' } });
    approve(github, pull.number);
    github.commit({ files: { 'wine.py': 'new' } });
    const merged = github.merge(pull.number, { method: 'squash' });
    expect(await run(github, merged.mergeCommit, before)).toMatchObject({ reason: 'promote.promoted' });
  });

  test('may be the first push of a branch, which GitHub tells with zeros', async () => {
    const github = startWorld();
    await mergedPullRequest(github);
    expect(await run(github, undefined, '0'.repeat(40))).toMatchObject({ reason: 'promote.promoted' });
  });

  test('counts versions up', async () => {
    const github = startWorld();
    await mergedPullRequest(github, { branch: 'one' });
    await run(github);
    await mergedPullRequest(github, { branch: 'two' });
    const outcome = await run(github);
    expect(outcome.outputs).toMatchObject({ versions: '{"wine/production":"v2"}' });
    expect(release(github)).toMatchObject({ version: 'v2', previous: { version: 'v1' } });
  });

  test('of two models makes one commit', async () => {
    const github = startWorld(['wine', 'beer']);
    await mergedPullRequest(github, { models: ['wine', 'beer'] });
    const outcome = await run(github);
    expect(outcome.outputs).toMatchObject({ versions: '{"wine/production":"v1","beer/production":"v1"}' });
    expect(deployments(github)).toBe(1);
  });

  test('of two models goes on with one when the other’s manifest is broken, and says so', async () => {
    const github = startWorld(['wine', 'beer']);
    github.commit({ repository: DEPLOY, files: { 'apps/beer.yaml': 'uri: {a}/b\n' } });
    const { number } = await mergedPullRequest(github, { models: ['wine', 'beer'] });
    const outcome = await run(github);
    expect(outcome).toMatchObject({ decision: 'failed', reason: 'manifest.syntax' });
    expect(outcome.message).toContain('wine went ahead.');
    expect(manifest(github)).toContain('tag: v1');
    expect(notes(github, number)[0]).toMatch(
      /🚀 `wine`[\s\S]*⛔ `beer` was not promoted\. Nothing was written for it\./,
    );
  });
});

describe('nothing to do', () => {
  test('for a commit that is no merge', async () => {
    const github = startWorld();
    github.commit({ files: { 'wine.py': 'pushed directly' } });
    expect(await run(github)).toMatchObject({ decision: 'skipped', reason: 'promote.no-pull-request' });
  });

  test('for a merge into another branch', async () => {
    const github = startWorld();
    github.commit({ branch: 'dev', files: {} });
    github.commit({ branch: 'better', from: 'dev', files: { 'wine.py': 'new' } });
    const merged = github.merge(github.openPullRequest({ head: 'better', base: 'dev' }).number);
    expect(await run(github, merged.mergeCommit)).toMatchObject({ reason: 'promote.no-pull-request' });
  });

  test('for a merge that changes no model, and no note is left', async () => {
    const github = startWorld();
    github.commit({ branch: 'docs', files: { 'README.md': 'words' } });
    const pull = github.openPullRequest({ head: 'docs' });
    github.merge(pull.number);
    expect(await run(github)).toMatchObject({ decision: 'skipped', reason: 'promote.nothing-affected' });
    expect(github.bodies(pull.number)).toEqual([]);
  });

  test('for the merge that brings the configuration', async () => {
    const github = startWorld(['wine'], 'version: 1\nmodels: {}\n');
    github.commit({ branch: 'adopt', files: { 'trainyard.yaml': configuration() } });
    const pull = github.openPullRequest({ head: 'adopt' });
    github.merge(pull.number);
    expect(await run(github)).toMatchObject({ decision: 'skipped', reason: 'promote.no-policy' });
    expect(github.bodies(pull.number)).toEqual([]);
  });

  test('for the merge that repairs a broken configuration', async () => {
    const github = startWorld(['wine'], 'version: 2\n');
    github.commit({ branch: 'repair', files: { 'trainyard.yaml': configuration() } });
    github.merge(github.openPullRequest({ head: 'repair' }).number);
    expect(await run(github)).toMatchObject({ decision: 'skipped', reason: 'promote.no-policy' });
  });

  test.each([['command'], ['{after: other}']])('for an environment that is promoted to on %s', async (on) => {
    const config = configuration(['wine'], { on });
    const others =
      on === 'command'
        ? config
        : config.replace(
            '        production:',
            '        other: {on: command, files: [{path: x.yaml, set: {a: b}}]}\n        production:',
          );
    const github = startWorld(['wine'], others);
    await mergedPullRequest(github);
    const outcome = await run(github);
    expect(outcome).toMatchObject({ decision: 'skipped', reason: 'promote.no-environment' });
    expect(outcome.summary).toContain('not supported yet');
  });
});

describe('refused, with nothing written and a note that says why', () => {
  async function refused(github: World, number: number, reason: string, decision = 'blocked') {
    const outcome = await run(github);
    expect(outcome).toMatchObject({ decision, reason });
    expect(manifest(github)).toBe(MANIFEST);
    expect(github.text(DEPLOY, 'main', 'releases/wine/production.yaml')).toBeUndefined();
    expect(notes(github, number)).toEqual([expect.stringContaining(`\`${reason}\``)]);
    return outcome;
  }

  test('nobody approved', async () => {
    const github = startWorld();
    const pull = await reviewedPullRequest(github);
    github.merge(pull.number);
    await refused(github, pull.number, 'promote.not-approved');
  });

  test('the author approved', async () => {
    const github = startWorld();
    github.setRole('alice', 'admin');
    const pull = await reviewedPullRequest(github);
    approve(github, pull.number, 'alice');
    github.merge(pull.number);
    await refused(github, pull.number, 'promote.not-approved');
  });

  test('one approval of two is there', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { required: '2' }));
    const { number } = await mergedPullRequest(github);
    await refused(github, number, 'promote.not-approved');
  });

  test('T3: the approval was edited afterwards', async () => {
    const github = startWorld();
    const pull = await reviewedPullRequest(github);
    const comment = github.comment({ issue: pull.number, author: 'bob', body: 'nice' });
    github.editComment(comment.id, '/approve');
    github.merge(pull.number);
    await refused(github, pull.number, 'promote.not-approved');
  });

  test('T1: the branch moved after the approval', async () => {
    const github = startWorld();
    const pull = await reviewedPullRequest(github);
    approve(github, pull.number);
    github.commit({ branch: 'better', files: { 'wine.py': 'something else' } });
    github.merge(pull.number);
    await refused(github, pull.number, 'promote.no-report');
  });

  test('T20: the approval was for another pull request with the same change', async () => {
    const github = startWorld();
    const first = await reviewedPullRequest(github, { branch: 'one', files: { 'wine.py': 'same' } });
    approve(github, first.number);
    github.close(first.number);
    const second = await reviewedPullRequest(github, { branch: 'two', files: { 'wine.py': 'same' } });
    github.merge(second.number);
    await refused(github, second.number, 'promote.not-approved');
  });

  test('the report does not allow it', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github, {
      report: { promotable: false, verdict: 'worse', reasons: [told('It is worse.')] },
    });
    await refused(github, number, 'promote.not-promotable');
  });

  test('T7: the policy of the branch is not the one of the report', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github, { report: { policyDigest: `sha256:${'0'.repeat(64)}` } });
    await refused(github, number, 'promote.policy-changed');
  });

  test('T7: the pull request loosens the policy and is rebased, so that its own commit seems to be the base', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { required: '2' }));
    const loose = configuration(['wine'], { required: '1' });
    const pull = await reviewedPullRequest(github, { files: { 'trainyard.yaml': loose, 'wine.py': 'new' } });
    approve(github, pull.number);
    github.commit({ files: { 'trainyard.yaml': loose } });
    github.merge(pull.number, { method: 'squash' });
    await refused(github, pull.number, 'promote.policy-changed');
  });

  test('the input key changed by a merge of something else', async () => {
    const github = startWorld();
    const pull = await reviewedPullRequest(github, { files: { 'wine.py': 'new' } });
    approve(github, pull.number);
    github.state.pullRequests.set(pull.number, { ...github.state.pullRequests.get(pull.number)!, state: 'open' });
    const mixed = github.commit({ files: { 'wine.py': 'new', 'data/wine.csv': 'a,b\n3,4\n' } });
    github.state.pullRequests.set(pull.number, {
      ...github.state.pullRequests.get(pull.number)!,
      state: 'closed',
      merged: true,
      mergedAt: github.clock.now(),
      mergeCommit: mixed,
    });
    await refused(github, pull.number, 'promote.input-key-changed');
  });

  test('T9: the files are not in the store', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    github.store.content.clear();
    await refused(github, number, 'promote.artifact-missing');
  });

  test('T9: the files in the store were changed under the same name', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    for (const [uri, files] of github.store.content) {
      github.store.content.set(
        uri,
        files.map((file) => ({ ...file, sha256: 'f'.repeat(64) })),
      );
    }
    const outcome = await refused(github, number, 'promote.artifact-changed');
    expect(outcome.message).toContain('model.bin has other content');
  });

  test('T9: a file was added in the store', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    for (const [uri, files] of github.store.content) {
      github.store.content.set(uri, [...files, { path: 'sitecustomize.py', size: 1, sha256: 'f'.repeat(64) }]);
    }
    const outcome = await refused(github, number, 'promote.artifact-changed');
    expect(outcome.message).toContain('sitecustomize.py was not among them');
  });

  test('the reviewed candidate is gone', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    const { artifacts } = github.state;
    const index = artifacts.findIndex(({ name }) => name.startsWith('candidate-'));
    artifacts[index] = { ...artifacts[index]!, expired: true };
    const outcome = await refused(github, number, 'promote.candidate-missing');
    expect(outcome.message).toContain('has expired');
  });

  test('a later training with the same inputs does not stand in for the reviewed one, nor hide it', async () => {
    const github = startWorld();
    const { head, candidates } = await mergedPullRequest(github);
    const reviewed = candidates.get('wine')!;
    const other = { ...reviewed, metrics: { rmse: 0.1 } };
    const later = github.run({ headCommit: head });
    const name = candidateArtifactName('wine', reviewed.inputKey);
    github.artifact({ name, run: later.id, files: { 'candidate.json': JSON.stringify(other) } });
    expect(await run(github)).toMatchObject({ reason: 'promote.promoted' });
    expect(release(github).metrics).toEqual({ rmse: 0.5, seconds: 3 });
  });

  test('the store is of a kind that is not supported yet', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { store: 'oci://ghcr.io/acme/wine' }));
    const { number } = await mergedPullRequest(github);
    await refused(github, number, 'store.unsupported', 'failed');
  });

  test('the mode is not supported yet, with the line of the configuration', async () => {
    const github = startWorld(['wine'], configuration(['wine'], { mode: 'pull-request' }));
    const { number } = await mergedPullRequest(github);
    const outcome = await refused(github, number, 'promote.unsupported', 'failed');
    expect(outcome.annotations).toMatchObject([{ file: 'trainyard.yaml', line: 18 }]);
  });

  test('GitHub cannot say who approved', async () => {
    const github = startWorld();
    const { number } = await mergedPullRequest(github);
    github.before('pullRequests.headMoves', () => {
      throw new UserError('github.unavailable', 'no');
    });
    await refused(github, number, 'github.unavailable', 'failed');
  });
});

describe('T15: order', () => {
  test('the promotion of an earlier merge does not replace the model of a later one', async () => {
    const github = startWorld();
    await mergedPullRequest(github, { branch: 'one' });
    const earlier = github.head(MODEL_REPOSITORY, 'main')!;
    await mergedPullRequest(github, { branch: 'two' });
    await run(github);
    const late = await run(github, earlier);
    expect(late).toMatchObject({ decision: 'skipped', reason: 'promote.superseded' });
    expect(release(github).source.pullRequest).toBe(2);
    expect(deployments(github)).toBe(1);
  });

  test('a later merge that leaves the model alone does not stop the promotion of an earlier one', async () => {
    const github = startWorld();
    await mergedPullRequest(github);
    const merged = github.head(MODEL_REPOSITORY, 'main')!;
    github.commit({ files: { 'README.md': 'words' } });
    expect(await run(github, merged)).toMatchObject({ reason: 'promote.promoted' });
  });

  test('a stale head is read again', async () => {
    const github = startWorld();
    await mergedPullRequest(github);
    github.before('commitWriter.commit', () =>
      github.commit({ repository: DEPLOY, files: { 'apps/wine.yaml': `${MANIFEST}replicas: 3\n` } }),
    );
    expect(await run(github)).toMatchObject({ reason: 'promote.promoted' });
    expect(manifest(github)).toMatch(/tag: v1\nreplicas: 3\n$/);
  });
});
