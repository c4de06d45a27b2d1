import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobHandle, RunHandle } from '../../simulator/contract.ts';
import { type Fixture, refusal, startFixture } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };
const MEBIBYTE = 1024 * 1024;

const sha256 = (content: Buffer): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;

describe('the artifact service, driven by the real client', () => {
  let fixture: Fixture;
  let head: string;
  let run: RunHandle;
  let job: JobHandle;
  let inputs: string;
  let client: ArtifactClient;

  beforeAll(async () => {
    fixture = await startFixture();
    await fixture.github.addRepository({
      owner: 'acme',
      name: 'wine',
      private: true,
      collaborators: { alice: 'write' },
    });
    // The client takes the API's address from the environment when it is loaded.
    vi.stubEnv('GITHUB_API_URL', fixture.github.apiUrl);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    client = new DefaultArtifactClient();
    head = await fixture.github.git('acme/wine', 'rev-parse', 'main');
    inputs = join(fixture.folder, 'inputs');
    await mkdir(inputs);
    await writeFile(join(inputs, 'metrics.json'), '{"accuracy":0.9}');
    await writeFile(join(inputs, 'model.bin'), randomBytes(9 * MEBIBYTE));
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  const newRun = (): RunHandle =>
    fixture.github.createRun({
      repository: 'acme/wine',
      workflowPath: '.github/workflows/train.yml',
      workflowName: 'Train',
      event: 'push',
      headSha: head,
      headBranch: 'main',
      headRepository: 'acme/wine',
      actor: 'alice',
      pullRequestNumbers: [],
      displayTitle: 'Train',
    });

  const enter = (handle: JobHandle): void => {
    const { github } = fixture;
    vi.stubEnv('ACTIONS_RESULTS_URL', github.resultsUrl);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', handle.runtimeToken);
    vi.stubEnv('GITHUB_SERVER_URL', github.serverUrl);
    vi.stubEnv('GITHUB_API_URL', github.apiUrl);
    vi.stubEnv('GITHUB_WORKSPACE', fixture.folder);
    vi.stubEnv('GITHUB_RETENTION_DAYS', '30');
  };

  beforeEach(() => {
    // The client prints every step it takes.
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    run = newRun();
    job = fixture.github.createJob({
      runId: run.id,
      name: 'train',
      permissions: { actions: 'read', contents: 'read' },
      labels: ['ubuntu-latest'],
    });
    enter(job);
  });

  afterEach(() => {
    fixture.github.finishJob(job.id);
  });

  test('stores a zip in blocks and gives it back unpacked, with its digest', async () => {
    const files = [join(inputs, 'metrics.json'), join(inputs, 'model.bin')];
    const { id } = await client.uploadArtifact('candidate', files, inputs, { compressionLevel: 0 });
    const { artifacts } = await client.listArtifacts();
    expect(artifacts.map(({ name }) => name)).toEqual(['candidate']);
    const target = join(fixture.folder, 'out-zip');
    const digest = artifacts[0]?.digest ?? '';
    const result = await client.downloadArtifact(id ?? 0, { path: target, expectedHash: digest });
    expect(result.digestMismatch).not.toBe(true);
    expect((await readdir(target)).sort()).toEqual(['metrics.json', 'model.bin']);
    expect(await readFile(join(target, 'model.bin'))).toEqual(await readFile(join(inputs, 'model.bin')));
    expect(fixture.github.requests.some(({ path, method }) => method === 'PUT' && path.startsWith('/blobs/'))).toBe(
      true,
    );
  });

  test('stores a raw file under its own name', async () => {
    await client.uploadArtifact('ignored', [join(inputs, 'model.bin')], inputs, { skipArchive: true });
    const { artifact } = await client.getArtifact('model.bin');
    const target = join(fixture.folder, 'out-raw');
    await client.downloadArtifact(artifact.id, { path: target });
    const content = await readFile(join(target, 'model.bin'));
    expect(sha256(content)).toBe(artifact.digest);
  });

  test('refuses a second artifact of the same name and forgets a deleted one', async () => {
    await client.uploadArtifact('twice', [join(inputs, 'metrics.json')], inputs);
    await expect(client.uploadArtifact('twice', [join(inputs, 'metrics.json')], inputs)).rejects.toThrow(
      /already exists/,
    );
    await client.deleteArtifact('twice');
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await client.uploadArtifact('twice', [join(inputs, 'metrics.json')], inputs);
  });

  test('shows a second attempt what the first one uploaded, and takes the same name once more', async () => {
    const { github } = fixture;
    const first = await client.uploadArtifact('again', [join(inputs, 'metrics.json')], inputs);
    github.updateJob(job.id, { status: 'completed', conclusion: 'failure', steps: [] });
    github.finishJob(job.id);
    github.updateRun(run.id, { status: 'completed', conclusion: 'failure' });
    github.onRunCommand(() => undefined);
    await fixture.as('alice').rest.actions.reRunWorkflowFailedJobs({ ...wine, run_id: run.id });
    job = github.createJob({ runId: run.id, name: 'train', permissions: {}, labels: [] });
    enter(job);
    const target = join(fixture.folder, 'out-again');
    await client.downloadArtifact(first.id ?? 0, { path: target });
    expect(await readdir(target)).toEqual(['metrics.json']);
    const second = await client.uploadArtifact('again', [join(inputs, 'metrics.json')], inputs);
    expect((await client.getArtifact('again')).artifact.id).toBe(second.id);
  });

  test('is reached from another run by token, with the facts of the run it came from', async () => {
    const { id } = await client.uploadArtifact('shared', [join(inputs, 'metrics.json')], inputs);
    const token = fixture.github.installationToken({
      repositories: ['acme/wine'],
      permissions: { actions: 'read', contents: 'read' },
    });
    const findBy = { token, workflowRunId: run.id, repositoryOwner: 'acme', repositoryName: 'wine' };
    const { artifact } = await client.getArtifact('shared', { findBy });
    expect(artifact.id).toBe(id);
    const target = join(fixture.folder, 'out-other');
    const expectedHash = artifact.digest ?? '';
    const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: target, findBy, expectedHash });
    expect(digestMismatch).toBe(false);
    expect(await readFile(join(target, 'metrics.json'), 'utf8')).toBe('{"accuracy":0.9}');
    const { data } = await fixture.octokit(token).rest.actions.listArtifactsForRepo({ ...wine, name: 'shared' });
    expect(data.artifacts[0]?.workflow_run).toMatchObject({ id: run.id, head_sha: head, head_branch: 'main' });
  });

  test('an artifact expires after its days', async () => {
    const { id } = await client.uploadArtifact('brief', [join(inputs, 'metrics.json')], inputs, { retentionDays: 1 });
    const { rest } = fixture.octokit(job.token);
    const look = async () => (await rest.actions.getArtifact({ ...wine, artifact_id: id ?? 0 })).data.expired;
    // The client dates the expiry by the real clock, so only the far future is certain.
    fixture.advance(100 * 365 * 86_400);
    expect(await look()).toBe(true);
    const download = rest.actions.downloadArtifact({ ...wine, artifact_id: id ?? 0, archive_format: 'zip' });
    expect((await refusal(download)).status).toBe(410);
    fixture.advance(-100 * 365 * 86_400);
  });

  test('a corrupted digest shows as a mismatch', async () => {
    const { id } = await client.uploadArtifact('corrupt', [join(inputs, 'metrics.json')], inputs);
    fixture.github.faults.add({ match: { path: 'corrupt' }, fault: { kind: 'corrupt-digest' } });
    const { data } = await fixture.octokit(job.token).rest.actions.listArtifactsForRepo({ ...wine, name: 'corrupt' });
    const expectedHash = data.artifacts[0]?.digest ?? '';
    const target = join(fixture.folder, 'out-corrupt');
    const { digestMismatch } = await client.downloadArtifact(id ?? 0, { path: target, expectedHash });
    expect(digestMismatch).toBe(true);
  });

  test('a job that has ended can no longer upload, nor read with its token', async () => {
    fixture.github.finishJob(job.id);
    await expect(client.uploadArtifact('late', [join(inputs, 'metrics.json')], inputs)).rejects.toThrow(
      /401|not valid/,
    );
    const call = fixture.octokit(job.token).rest.actions.listArtifactsForRepo(wine);
    expect(await refusal(call)).toMatchObject({ status: 401, message: expect.stringContaining('Bad credentials') });
  });

  test('wrong sizes, hashes and signatures are refused', async () => {
    const { github } = fixture;
    const [, scope = ''] = job.runtimeToken.split('.');
    const claims: unknown = JSON.parse(Buffer.from(scope, 'base64url').toString());
    const [, runId, jobId] = /Results:([^:]+):(\S+)"/.exec(JSON.stringify(claims)) ?? [];
    const call = async (method: string, body: object, token = job.runtimeToken) => {
      const response = await fetch(`${github.apiUrl}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId, ...body }),
      });
      return { status: response.status, body: JSON.stringify(await response.json()) };
    };
    const { body } = await call('CreateArtifact', { name: 'by-hand', version: 7 });
    const url = /"signed_upload_url":"([^"]+)"/.exec(body)?.[1] ?? '';
    const put = await fetch(url, { method: 'PUT', body: 'hello' });
    expect(put.status).toBe(201);
    expect((await fetch(url.replace('sig=', 'sig=0'), { method: 'PUT', body: 'evil' })).status).toBe(403);
    expect((await call('FinalizeArtifact', { name: 'by-hand', size: '4' })).status).toBe(400);
    expect(
      (await call('FinalizeArtifact', { name: 'by-hand', size: '5', hash: `sha256:${'0'.repeat(64)}` })).status,
    ).toBe(400);
    expect((await call('FinalizeArtifact', { name: 'by-hand', size: '5' })).status).toBe(200);
    expect((await fetch(url, { method: 'PUT', body: 'other' })).status).toBe(409);
    expect((await call('ListArtifacts', {}, `${job.runtimeToken}x`)).status).toBe(401);
    expect((await call('ListArtifacts', { workflow_run_backend_id: 'another' })).status).toBe(403);
  });
});
