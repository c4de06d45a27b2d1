import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const RUN_ACTION = path.resolve('src/runtime/run-action.ts');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trainyard-runtime-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs an action body (source text) in a process of its own, as a stub in dist does. */
async function runBody(body: string) {
  const output = path.join(folder, 'output');
  await writeFile(output, '');
  const script = `const { runAction } = await import(${JSON.stringify(RUN_ACTION)});\nawait runAction('plan', ${body});\n`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, log, outputs: await readFile(output, 'utf8') };
}

test('an action that comes to its end leaves outputs and exit code', async () => {
  const run = await runBody(`async () => ({ decision: 'blocked', reason: 'a.b', message: 'No.', data: {} })`);
  expect(run.code).toBe(1);
  expect(run.outputs).toMatch(/^decision<<(ghadelimiter_[\w-]+)\nblocked\n\1\n/m);
  expect(run.log).toContain('::error title=a.b::No.');
});

test.each([
  ['waits for something that never happens', `() => new Promise(() => {})`, 'ran out of work'],
  [
    'loses a rejection',
    `() => { Promise.reject(new Error('lost')); return new Promise((resolve) => setTimeout(resolve, 60_000)); }`,
    'lost',
  ],
  [
    'throws where nobody listens',
    `() => { setImmediate(() => { throw new Error('thrown'); }); return new Promise((resolve) => setTimeout(resolve, 60_000)); }`,
    'thrown',
  ],
])('an action that %s fails as a bug instead of ending green', async (_, body, text) => {
  const run = await runBody(body);
  expect(run.code).toBe(1);
  expect(run.log).toMatch(new RegExp(`::error title=internal.error::This is a bug in Trainyard.*${text}`));
  expect(run.outputs).toContain('internal.error');
});

test('an action outside a workflow needs none of the runner’s files', async () => {
  const script = `const { runAction } = await import(${JSON.stringify(RUN_ACTION)});
await runAction('plan', async () => ({ decision: 'ok', reason: 'a.b', message: 'Yes.', data: {}, summary: 'x' }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'] },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  expect(log).toBe('ok (a.b): Yes.\n');
});
