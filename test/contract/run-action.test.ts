import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const execute = promisify(execFile);
let repository: string;

beforeAll(async () => {
  repository = await mkdtemp(path.join(tmpdir(), 'trainyard-run-action-'));
  await cp(path.join(ROOT, 'examples/penguins'), repository, { recursive: true });
  const git = (...args: readonly string[]) => execute('git', args, { cwd: repository });
  await git('init', '-q');
  await git('add', '-A');
  await git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', 'Start');
});

afterAll(() => rm(repository, { recursive: true, force: true }));

/** As npm calls the script: from our root, with the caller's folder in a variable and nothing of a runner. */
const runAction = (folder: string, ...args: readonly string[]) =>
  execute(process.execPath, [path.join(ROOT, 'scripts/run-action.ts'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], INIT_CWD: path.join(repository, folder) },
  });

test.each(['.', 'data'])(
  'an action runs by hand in a repository without any variable of a runner, from %s',
  async (folder) => {
    const { stdout } = await runAction(folder, 'validate', '--models', 'penguin-sex');
    expect(stdout).toMatch(/^decision = ok$/m);
    expect(stdout).toContain('Data: 333 rows in 2 data sets checked, nothing wrong');
  },
);

test('an input that the action does not have is told with those it has', async () => {
  await expect(runAction('.', 'validate', '--confg', 'x')).rejects.toMatchObject({
    stderr: expect.stringMatching(/--confg[\s\S]*--config, --models/),
  });
});
