import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Stands for npm: notes that it ran, takes its time, and leaves a node_modules folder. */
const FAKE_NPM = `
const { appendFileSync, mkdirSync } = require('node:fs');
appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
if (process.env.FAKE_NPM_FAILS) process.exit(7);
mkdirSync('node_modules', { recursive: true });
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'trainyard-bootstrap-'));
  await mkdir(path.join(root, 'scripts'));
  await copyFile('scripts/bootstrap.mjs', path.join(root, 'scripts', 'bootstrap.mjs'));
  await writeFile(path.join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"1.0.0"}}}');
  await writeFile(path.join(root, 'npm-cli.js'), FAKE_NPM);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function bootstrap(env: Readonly<Record<string, string>> = {}): Promise<{ code: unknown; text: string }> {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs'], {
    cwd: root,
    env: { PATH: process.env['PATH'], npm_execpath: path.join(root, 'npm-cli.js'), ...env },
  });
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

const installs = async () =>
  (await readFile(path.join(root, 'npm.log'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');

test('installs what the lock file asks for, tools included, without install scripts', async () => {
  expect(await bootstrap({ NODE_ENV: 'production' })).toMatchObject({
    code: 0,
    text: expect.stringContaining('installed'),
  });
  const [command] = await installs();
  expect(command).toMatch(/^ci .*--include=dev --include=optional --ignore-scripts/);
});

test('does nothing when the dependencies are current', async () => {
  await bootstrap();
  expect(await bootstrap()).toEqual({ code: 0, text: '' });
  expect(await installs()).toHaveLength(1);
});

test('installs again when the lock file changed', async () => {
  await bootstrap();
  await writeFile(path.join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{"version":"2.0.0"}}}');
  await bootstrap();
  expect(await installs()).toHaveLength(2);
});

test('accepts an installation made by hand when it holds what the lock file asks for', async () => {
  await mkdir(path.join(root, 'node_modules'));
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  await writeFile(hidden, '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
  await bootstrap();
  expect(await installs()).toHaveLength(0);
  await rm(path.join(root, 'node_modules', '.trainyard-lock'));
  await writeFile(hidden, '{"packages":{"node_modules/a":{"version":"0.9.0"}}}');
  await bootstrap();
  expect(await installs()).toHaveLength(1);
});

test('two scripts at once install once', async () => {
  const runs = await Promise.all([bootstrap(), bootstrap(), bootstrap()]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(await installs()).toHaveLength(1);
});

test('takes over from an installation that was killed', async () => {
  const lock = path.join(root, '.cache', 'install.lock');
  await mkdir(lock, { recursive: true });
  const dead = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => dead.once('close', resolve));
  await writeFile(path.join(lock, 'pid'), String(dead.pid));
  expect(await bootstrap()).toMatchObject({ code: 0 });
  expect(await installs()).toHaveLength(1);
});

test('a failed installation stops the script, says so, and leaves nothing that looks complete', async () => {
  const run = await bootstrap({ FAKE_NPM_FAILS: '1' });
  expect(run.code).toBe(1);
  expect(run.text).toContain('npm ci failed (exit code 7)');
  expect(await bootstrap()).toMatchObject({ code: 0 });
  expect(await installs()).toHaveLength(2);
});
