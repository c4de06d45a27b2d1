import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPullRequest } from '../../examples/pull-requests/read-pull-request.ts';
import { MODEL_REPOSITORY, PULL_REQUESTS } from '../support/example.ts';

const onMain = (path: string): Promise<string> => readFile(join(MODEL_REPOSITORY, path), 'utf8');
const read = (slug: string) => readPullRequest(join(PULL_REQUESTS, slug), onMain);

/** Reads a pull request described in a temporary folder. */
async function readDescription(commits: readonly unknown[], base: (path: string) => Promise<string>) {
  const folder = await mkdtemp(join(tmpdir(), 'pull-request-'));
  try {
    const description = { title: 'Title', body: ['One', '', 'Two'], branch: 'topic', commits };
    await writeFile(join(folder, 'pull-request.json'), JSON.stringify(description));
    return await readPullRequest(folder, base);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the four example pull requests', () => {
  it.each(['1-bill-and-flipper', '3-no-measurements', '4-without-the-scale'])(
    '%s changes params.json and nothing else',
    async (slug) => {
      const pullRequest = await read(slug);
      expect(pullRequest.commits.map((commit) => [...commit.files.keys()])).toEqual([['params.json']]);
      expect(pullRequest.commits[0]!.files.get('params.json')).not.toBe(await onMain('params.json'));
      expect(pullRequest.title).not.toBe('');
      expect(pullRequest.branch).toMatch(/^[a-z-]+$/);
    },
  );

  it('2-field-notes breaks three lines of the training data and no other', async () => {
    const { commits } = await read('2-field-notes');
    const before = (await onMain('data/train.csv')).split('\n');
    const after = commits[0]!.files.get('data/train.csv')!.split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after.flatMap((line, place) => (line === before[place] ? [] : [`${place + 1}: ${line}`]));
    expect(changed).toEqual([
      '48: P077,Adelie,Torgersen,40.9,16.8,191,heavy,2008,female',
      '120: P174,Gentoo,Biscoe,45.1,215,5000,2007,female',
      '190: P283,Chinstrapp,Dream,46.1,18.2,178,3250,2007,female',
    ]);
  });
});

describe('readPullRequest', () => {
  it('builds a later commit on the lines of an earlier one', async () => {
    const change = (line: number, from: string, to: string) => ({
      message: `Change line ${line}`,
      lines: [{ path: 'a.txt', line, from, to }],
    });
    const { body, commits } = await readDescription([change(1, 'a', 'A'), change(2, 'b', 'B')], async () => 'a\nb\n');
    expect(body).toBe('One\n\nTwo');
    expect(commits.map((commit) => commit.files.get('a.txt'))).toEqual(['A\nb\n', 'A\nB\n']);
  });

  it('refuses a line that is not what the patch expects', async () => {
    const commit = { message: 'Change', lines: [{ path: 'a.txt', line: 2, from: 'b', to: 'B' }] };
    await expect(readDescription([commit], async () => 'a\nc\n')).rejects.toThrow('a.txt:2: expected "b", found "c"');
    await expect(readDescription([commit], async () => 'a')).rejects.toThrow('a.txt:2: expected "b", found undefined');
  });

  it.each([
    ['a path outside the repository', { message: 'm', replace: ['../a'] }, '../a leaves the repository'],
    ['an absolute path', { message: 'm', replace: ['/etc/hosts'] }, '/etc/hosts leaves the repository'],
    ['line 0', { message: 'm', lines: [{ path: 'a', line: 0, from: '', to: '' }] }, 'line must be a whole number'],
    ['a missing message', {}, 'commits[0].message: expected text'],
    ['a commit that is no object', 'text', 'commits[0]: expected an object'],
  ])('refuses %s', async (_, commit, message) => {
    await expect(readDescription([commit], async () => '')).rejects.toThrow(message);
  });
});
