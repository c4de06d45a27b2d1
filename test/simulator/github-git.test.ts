import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Fixture, gitIn, refusal, startFixture } from './github-support.ts';

const wine = { owner: 'acme', repo: 'wine' };

describe('git over HTTP', () => {
  let fixture: Fixture;

  beforeAll(async () => {
    fixture = await startFixture();
    const { github } = fixture;
    await github.addRepository({
      owner: 'acme',
      name: 'wine',
      files: { 'README.md': '# Wine\n', 'bin/run.sh': '#!/bin/sh\n', 'docs/a.md': 'a\n' },
      executables: ['bin/run.sh'],
      collaborators: { alice: 'write', rob: 'read' },
    });
    await github.addRepository({
      owner: 'acme',
      name: 'vault',
      private: true,
      collaborators: { alice: 'write', rob: 'read' },
    });
    github.addUser('stranger');
  });

  beforeEach(() => {
    fixture.events.splice(0);
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  const commit = async (clone: { folder: string; git(...args: string[]): Promise<string> }, name: string) => {
    await writeFile(join(clone.folder, name), `${name}\n`);
    await clone.git('add', name);
    await clone.git('commit', '-q', '-m', `Add ${name}`);
    return clone.git('rev-parse', 'HEAD');
  };

  test('anyone clones a public repository, with and without .git, shallow too', async () => {
    const anonymous = gitIn(fixture.folder, undefined);
    await anonymous('clone', '-q', `${fixture.github.apiUrl}/acme/wine`, 'plain');
    await anonymous('clone', '-q', '--depth=1', `${fixture.github.serverUrl}/Acme/Wine.git`, 'shallow');
    expect(await gitIn(join(fixture.folder, 'shallow'), undefined)('rev-parse', '--is-shallow-repository')).toBe(
      'true',
    );
  });

  test('a private repository asks who you are, and hides from strangers', async () => {
    const url = `${fixture.github.apiUrl}/acme/vault/info/refs?service=git-upload-pack`;
    const asked = await fetch(url);
    expect([asked.status, asked.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="GitHub"']);
    const as = (token: string) =>
      fetch(url, { headers: { authorization: `Basic ${btoa(`x-access-token:${token}`)}` } });
    expect((await as(fixture.github.tokenFor('stranger'))).status).toBe(404);
    expect((await as(fixture.github.tokenFor('rob'))).status).toBe(200);
    expect((await as('ghp_unknown')).status).toBe(401);
  });

  test('a reader may not push', async () => {
    const clone = await fixture.clone('acme/wine', 'rob');
    await commit(clone, 'no.txt');
    await expect(clone.git('push', '-q', 'origin', 'HEAD:refs/heads/rob')).rejects.toThrow(/403/);
    expect(fixture.events).toEqual([]);
  });

  test('a push becomes a push event with its commits and paths', async () => {
    const clone = await fixture.clone('acme/wine', 'alice');
    const before = await clone.git('rev-parse', 'HEAD');
    const after = await commit(clone, 'new.txt');
    await clone.git('push', '-q', 'origin', 'main');
    expect(fixture.events).toMatchObject([
      {
        name: 'push',
        sha: after,
        ref: 'refs/heads/main',
        actor: 'alice',
        changedPaths: ['new.txt'],
        headMessage: await clone.git('log', '-1', '--format=%s'),
        payload: {
          before,
          after,
          forced: false,
          commits: [{ id: after, added: ['new.txt'], removed: [], modified: [] }],
        },
      },
    ]);
  });

  test('a new branch, a forced push, a tag and a deletion tell what they are', async () => {
    const clone = await fixture.clone('acme/wine', 'alice');
    await clone.git('checkout', '-q', '-b', 'topic');
    const first = await commit(clone, 'one.txt');
    await clone.git('push', '-q', 'origin', 'topic');
    expect(fixture.events.map(({ name }) => name)).toEqual(['create', 'push']);
    expect(fixture.events[1]).toMatchObject({
      changedPaths: ['one.txt'],
      payload: { created: true, commits: [{ id: first }] },
    });
    await clone.git('commit', '-q', '--amend', '-m', 'Rewritten');
    await clone.git('push', '-q', '--force', 'origin', 'topic');
    expect(fixture.events.at(-1)?.payload).toMatchObject({ forced: true, before: first });
    await clone.git('tag', 'v1');
    await clone.git('push', '-q', 'origin', 'v1');
    expect(fixture.events.at(-1)).toMatchObject({ name: 'push', ref: 'refs/tags/v1' });
    fixture.events.splice(0);
    await clone.git('push', '-q', 'origin', '--delete', 'topic');
    // A deletion has no commit to run, so only the delete event starts workflows.
    expect(fixture.events.map(({ name }) => name)).toEqual(['delete']);
    const { data } = await fixture.as('alice').rest.repos.listActivities({ ...wine, ref: 'topic' });
    expect(data.map(({ activity_type }) => activity_type)).toEqual([
      'branch_deletion',
      'force_push',
      'branch_creation',
    ]);
  });

  test('the pull refs cannot be pushed to', async () => {
    const clone = await fixture.clone('acme/wine', 'alice');
    await expect(clone.git('push', '-q', 'origin', 'HEAD:refs/pull/9/head')).rejects.toThrow();
  });

  test('six people pushing at once all get through by fetching and trying again', async () => {
    const clones = await Promise.all(Array.from({ length: 6 }, () => fixture.clone('acme/wine', 'alice')));
    let refused = 0;
    const push = async (clone: (typeof clones)[number], name: string): Promise<void> => {
      await commit(clone, name);
      for (let attempt = 0; attempt < 12; attempt += 1) {
        try {
          await clone.git('push', '-q', 'origin', 'main');
          return;
        } catch {
          refused += 1;
          await clone.git('pull', '-q', '--rebase', 'origin', 'main');
        }
      }
      throw new Error(`${name} never got through`);
    };
    await Promise.all(clones.map((clone, index) => push(clone, `racer-${index}.txt`)));
    expect(refused).toBeGreaterThan(0);
    const listed = await fixture.github.git('acme/wine', 'ls-tree', '--name-only', 'main');
    expect(listed.split('\n').filter((name) => name.startsWith('racer-'))).toHaveLength(6);
    expect(fixture.events.filter(({ name }) => name === 'push')).toHaveLength(6);
  });

  test('a large push arrives whole', async () => {
    const clone = await fixture.clone('acme/wine', 'alice');
    await writeFile(join(clone.folder, 'big.bin'), Buffer.alloc(3 * 1024 * 1024, Math.random().toString()));
    await writeFile(join(clone.folder, 'noise.bin'), crypto.getRandomValues(new Uint8Array(65_536)));
    for (let index = 0; index < 24; index += 1) {
      await writeFile(join(clone.folder, `noise-${index}.bin`), crypto.getRandomValues(new Uint8Array(65_536)));
    }
    await clone.git('add', '-A');
    await clone.git('commit', '-q', '-m', 'Big');
    await clone.git('push', '-q', 'origin', 'HEAD:refs/heads/big');
    expect(await fixture.github.git('acme/wine', 'rev-parse', 'big')).toBe(await clone.git('rev-parse', 'HEAD'));
  });

  test('a job token pushes what its permissions allow, and starts nothing', async () => {
    const { github } = fixture;
    const token = async (contents: 'read' | 'write', repository = 'acme/wine') => {
      const run = github.createRun({
        repository,
        workflowPath: '.github/workflows/x.yml',
        workflowName: 'x',
        event: 'push',
        headSha: await github.git(repository, 'rev-parse', 'main'),
        headBranch: 'main',
        headRepository: repository,
        actor: 'alice',
        pullRequestNumbers: [],
        displayTitle: 'x',
      });
      return github.createJob({ runId: run.id, name: 'j', permissions: { contents }, labels: [] }).token;
    };
    const clone = await fixture.clone('acme/wine', 'alice');
    await commit(clone, 'by-job.txt');
    const as = (jobToken: string) => gitIn(clone.folder, jobToken);
    await expect(as(await token('read'))('push', '-q', 'origin', 'HEAD:refs/heads/job')).rejects.toThrow(/403/);
    await expect(as(await token('write', 'acme/vault'))('push', '-q', 'origin', 'HEAD:refs/heads/job')).rejects.toThrow(
      /403/,
    );
    await as(await token('write'))('push', '-q', 'origin', 'HEAD:refs/heads/job');
    expect(fixture.events.filter(({ name }) => name === 'push')).toMatchObject([{ causedByJobToken: true }]);
  });

  describe('the same repository through the API', () => {
    test('files: create, sha rules, update, delete', async () => {
      const alice = fixture.as('alice');
      const path = 'api/ü file.txt';
      const put = (content: string, sha?: string) =>
        alice.rest.repos.createOrUpdateFileContents({
          ...wine,
          path,
          message: 'Write',
          content: Buffer.from(content).toString('base64'),
          ...(sha === undefined ? {} : { sha }),
        });
      const made = await put('one');
      expect(made.status).toBe(201);
      expect(await refusal(put('two'))).toMatchObject({
        status: 422,
        message: expect.stringContaining('"sha" wasn\'t supplied'),
      });
      expect((await refusal(put('two', '0'.repeat(40)))).status).toBe(409);
      const updated = await put('two', made.data.content?.sha);
      expect(updated.status).toBe(200);
      const { data } = await alice.rest.repos.getContent({ ...wine, path });
      if (Array.isArray(data) || data.type !== 'file') throw new Error('expected a file');
      expect(Buffer.from(data.content, 'base64').toString()).toBe('two');
      const raw = await alice.rest.repos.getContent({ ...wine, path, mediaType: { format: 'raw' } });
      expect(raw.data).toBe('two');
      await alice.rest.repos.deleteFile({ ...wine, path, message: 'Gone', sha: data.sha });
      expect((await refusal(alice.rest.repos.getContent({ ...wine, path }))).status).toBe(404);
    });

    test('folders list their entries, and climbing out is not found', async () => {
      const alice = fixture.as('alice');
      const { data } = await alice.rest.repos.getContent({ ...wine, path: 'docs' });
      expect(Array.isArray(data) && data.map(({ name, type }) => [name, type])).toEqual([['a.md', 'file']]);
      expect((await refusal(alice.rest.repos.getContent({ ...wine, path: 'docs/../../etc/passwd' }))).status).toBe(404);
    });

    test('blobs, trees and commits make a branch with the right modes', async () => {
      const { rest } = fixture.as('alice');
      const { data: main } = await rest.git.getRef({ ...wine, ref: 'heads/main' });
      const { data: base } = await rest.git.getCommit({ ...wine, commit_sha: main.object.sha });
      const { data: blob } = await rest.git.createBlob({ ...wine, content: 'YmxvYg==', encoding: 'base64' });
      const { data: tree } = await rest.git.createTree({
        ...wine,
        base_tree: base.tree.sha,
        tree: [
          { path: 'tools/x.sh', mode: '100755', type: 'blob', sha: blob.sha },
          { path: 'docs/a.md', mode: '100644', type: 'blob', sha: null },
          { path: 'inline.txt', mode: '100644', type: 'blob', content: 'inline' },
        ],
      });
      const { data: commitMade } = await rest.git.createCommit({
        ...wine,
        message: 'By hand',
        tree: tree.sha,
        parents: [main.object.sha],
      });
      await rest.git.createRef({ ...wine, ref: 'refs/heads/by-hand', sha: commitMade.sha });
      const listed = await fixture.github.git('acme/wine', 'ls-tree', '-r', 'by-hand');
      expect(listed).toContain('100755 blob');
      expect(listed).not.toContain('docs/a.md');
      expect(await fixture.github.git('acme/wine', 'show', 'by-hand:inline.txt')).toBe('inline');
      const { data: whole } = await rest.git.getTree({ ...wine, tree_sha: 'by-hand', recursive: 'true' });
      expect(whole.tree.some(({ path }) => path === 'tools/x.sh')).toBe(true);
      const twice = rest.git.createRef({ ...wine, ref: 'refs/heads/by-hand', sha: commitMade.sha });
      expect(await refusal(twice)).toMatchObject({ status: 422, message: expect.stringContaining('already exists') });
      const back = rest.git.updateRef({ ...wine, ref: 'heads/by-hand', sha: `${commitMade.parents[0]?.sha}` });
      expect(await refusal(back)).toMatchObject({
        status: 422,
        message: expect.stringContaining('not a fast forward'),
      });
      await rest.git.updateRef({ ...wine, ref: 'heads/by-hand', sha: `${commitMade.parents[0]?.sha}`, force: true });
      await rest.git.deleteRef({ ...wine, ref: 'heads/by-hand' });
      expect((await refusal(rest.git.getRef({ ...wine, ref: 'heads/by-hand' }))).status).toBe(404);
    });

    test('compare counts both sides and shows hunks', async () => {
      const clone = await fixture.clone('acme/wine', 'alice');
      await clone.git('checkout', '-q', '-b', 'side', 'HEAD~1');
      await commit(clone, 'side.txt');
      await clone.git('push', '-q', 'origin', 'side');
      const { data } = await fixture
        .as('alice')
        .rest.repos.compareCommitsWithBasehead({ ...wine, basehead: 'main...side' });
      expect(data).toMatchObject({
        status: 'diverged',
        ahead_by: 1,
        behind_by: 1,
        files: [{ filename: 'side.txt', status: 'added' }],
      });
    });

    test('commits list by path and date, and one shows its files', async () => {
      const { rest } = fixture.as('alice');
      const { data } = await rest.repos.listCommits({ ...wine, path: 'new.txt' });
      expect(data.map(({ commit: { message } }) => message)).toEqual(['Add new.txt']);
      const { data: one } = await rest.repos.getCommit({ ...wine, ref: data[0]?.sha ?? '' });
      expect(one).toMatchObject({
        stats: { additions: 1, deletions: 0 },
        files: [{ filename: 'new.txt', status: 'added' }],
      });
      const { data: branches } = await rest.repos.listBranches({ ...wine, per_page: 1 });
      expect(branches).toHaveLength(1);
      expect((await rest.repos.getBranch({ ...wine, branch: 'main' })).data.commit.sha).toMatch(/^[0-9a-f]{40}$/);
    });

    test('a git reference that is not one is refused', async () => {
      const { rest } = fixture.as('alice');
      const sha = await fixture.github.git('acme/wine', 'rev-parse', 'main');
      expect((await refusal(rest.git.createRef({ ...wine, ref: 'refs/heads/a..b', sha }))).status).toBe(422);
      expect((await refusal(rest.git.createRef({ ...wine, ref: 'refs/heads/ok', sha: '1'.repeat(40) }))).status).toBe(
        422,
      );
    });
  });

  test('the engine reads files, folders and whole trees of a commit', async () => {
    const { github } = fixture;
    const sha = (await github.resolveRef('acme/wine', 'main')) ?? '';
    expect(await github.readFile('acme/wine', sha, 'README.md')).toBe('# Wine\n');
    expect(await github.readFile('acme/wine', sha, 'docs')).toBeUndefined();
    expect(await github.readFile('acme/wine', sha, 'none')).toBeUndefined();
    expect(await github.listFolder('acme/wine', sha, 'docs')).toEqual(['a.md']);
    expect(await github.listFolder('acme/wine', sha, 'nowhere')).toEqual([]);
    expect(await github.resolveRef('acme/wine', sha.slice(0, 10))).toBe(sha);
    expect(await github.resolveRef('acme/wine', 'nowhere')).toBeUndefined();
    const target = join(fixture.folder, 'exported');
    await github.exportTree('acme/wine', sha, target);
    expect(await gitIn(target, undefined)('hash-object', 'README.md')).toBe(
      await github.git('acme/wine', 'rev-parse', `${sha}:README.md`),
    );
  });

  test('leaves no process waiting when a tree cannot be unpacked', async () => {
    const { github, folder } = fixture;
    // More than what fits between two processes.
    const files = { 'large.txt': 'x'.repeat(4_000_000) };
    await github.addRepository({ owner: 'acme', name: 'large', files });
    const sha = (await github.resolveRef('acme/large', 'main')) ?? '';
    const programs = join(folder, 'no-tar');
    await mkdir(programs);
    const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v git']);
    await symlink(stdout.trim(), join(programs, 'git'));
    vi.stubEnv('PATH', programs);
    const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    const before = processes();
    await expect(github.exportTree('acme/large', sha, join(folder, 'nowhere'))).rejects.toThrow('tar');
    await expect.poll(processes, { timeout: 10_000 }).toBe(before);
  });
});
