import { createServer } from 'node:http';
import { type AddressInfo, connect as openSocket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { githubClient } from '../../src/adapters/github-client.ts';
import { statuses } from '../../src/adapters/statuses.ts';
import { type HttpAnswers, httpAnswers } from '../support/http-answers.ts';
import { recordingLog } from '../support/memory/log.ts';

const asked: string[] = [];
let github: HttpAnswers;

/** Tunnels everything to our GitHub, whatever host is asked for. */
const proxy = createServer().on('connect', (request, client) => {
  asked.push(request.url ?? '');
  const target = openSocket(Number(new URL(github.url).port), '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    target.pipe(client).pipe(target);
  });
  for (const socket of [client, target]) socket.on('error', () => socket.destroy());
});

beforeAll(async () => {
  github = await httpAnswers([{ status: 201 }]);
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await github[Symbol.asyncDispose]();
});

test('goes through the proxy of the environment', async () => {
  const { port } = proxy.address() as AddressInfo;
  // The toolkit reads the process itself, when it is loaded.
  vi.stubEnv('http_proxy', `http://127.0.0.1:${port}`);
  vi.stubEnv('GITHUB_API_URL', 'http://api.github.example');
  const client = await githubClient({ token: 'secret', env: process.env, log: recordingLog(), action: 'test' });
  const status = { context: 'x', state: 'success', description: '', targetUrl: undefined } as const;
  await statuses(client, 'acme/penguins').set('c'.repeat(40), status);
  expect(asked).toEqual(['api.github.example:80']);
  expect(github.requests).toHaveLength(1);
});
