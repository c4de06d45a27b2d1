import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const ADAPTER = new URL('../../src/adapters/cancellation.ts', import.meta.url).href;

/** A process that watches; it would run for ever. */
function watcher(cleanUp: string, stopped = false) {
  const script = `
    import { cancellation } from ${JSON.stringify(ADAPTER)};
    const stop = cancellation.watch(async () => { ${cleanUp} });
    if (${stopped}) stop();
    setInterval(() => {}, 1000);
    console.log('ready');`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function ended(child: ReturnType<typeof watcher>, signal: NodeJS.Signals) {
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output === 'ready\n') child.kill(signal);
  });
  const [code, killedBy] = await once(child, 'close');
  return { output, code, killedBy };
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s cleans up once and ends the process', async (signal) => {
  const child = watcher(`
    console.log('cleaned');
    process.kill(process.pid, 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 50));`);
  expect(await ended(child, signal)).toEqual({ output: 'ready\ncleaned\n', code: 130, killedBy: null });
});

test('a clean-up that fails ends the process, too', async () => {
  const child = watcher("throw new Error('no network');");
  expect(await ended(child, 'SIGINT')).toMatchObject({ code: 130, killedBy: null });
});

test('when the watch has ended, the signal does what it always does', async () => {
  const child = watcher("console.log('cleaned');", true);
  expect(await ended(child, 'SIGTERM')).toEqual({ output: 'ready\n', code: null, killedBy: 'SIGTERM' });
});
