import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type LiveOptions, type LivePage, servePage } from '../../demo/page/live.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A server whose changes the test causes. */
interface Stage extends LivePage {
  change(): void;
  readonly listening: () => number;
}

const open: LivePage[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
});

async function serve(options: Partial<LiveOptions> = {}): Promise<Stage> {
  const listeners = new Set<() => void>();
  const page = await servePage({
    host: '127.0.0.1',
    port: 0,
    quietMilliseconds: 5,
    render: async () => '<!doctype html><p>page</p>',
    report: async () => undefined,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...options,
  });
  open.push(page);
  return {
    ...page,
    change: () => {
      for (const listener of listeners) listener();
    },
    listening: () => listeners.size,
  };
}

function ask(url: string, options: { method?: string; path?: string; host?: string } = {}): Promise<Answer> {
  const { method = 'GET', path = '/', host } = options;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** The stream of events: `next` waits for one more. */
async function listen(url: string) {
  const response = await fetch(new URL('/events', url));
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = (response.body ?? expect.fail('no stream')).pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  return {
    async next(): Promise<string | undefined> {
      while (!buffer.includes('\n\n')) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        buffer += value;
      }
      const end = buffer.indexOf('\n\n');
      const event = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      return event;
    },
    close: () => reader.cancel(),
  };
}

describe('the page', () => {
  test('is served fresh', async () => {
    const { url } = await serve();
    const answer = await ask(url);
    expect(answer).toMatchObject({ status: 200, body: '<!doctype html><p>page</p>' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example', '0.0.0.0'])(
    'is refused to the name %j: another site may point its name here',
    async (host) => {
      const { url } = await serve();
      for (const path of ['/', '/events']) {
        expect(await ask(url, { host, path })).toMatchObject({ status: 403, body: 'Unknown host.\n' });
      }
    },
  );

  test.each(['localhost', 'localhost:1234', '127.0.0.1:99', '[::1]:80'])('is given to the name %s', async (host) => {
    const { url } = await serve();
    expect((await ask(url, { host })).status).toBe(200);
  });

  test('answers only GET and HEAD, and nothing else than itself', async () => {
    const { url } = await serve();
    expect(await ask(url, { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask(url, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask(url, { method: 'HEAD', path: '/events' })).toMatchObject({ status: 200, body: '' });
    for (const path of ['/etc/passwd', '/..%2f..%2fetc/passwd', '/%2fx', '/index.php'])
      expect(await ask(url, { path })).toMatchObject({ status: 404 });
  });

  test('has the reports beside it that it links to', async () => {
    const { url } = await serve({ report: async (artifact) => (artifact === 31 ? '<p>report</p>' : undefined) });
    expect(await ask(url, { path: '/reports/31.html' })).toMatchObject({ status: 200, body: '<p>report</p>' });
    for (const path of ['/reports/32.html', '/reports/31', '/reports/../31.html', '/reports/x31.html'])
      expect(await ask(url, { path })).toMatchObject({ status: 404 });
  });

  test('that cannot be made says so, and the next one is made again', async () => {
    let attempts = 0;
    const { url } = await serve({
      render: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('git is gone');
        return 'made';
      },
    });
    expect(await ask(url)).toMatchObject({ status: 500, body: expect.stringContaining('git is gone') });
    expect(await ask(url)).toMatchObject({ status: 200, body: 'made' });
  });

  test('is made once for all who ask until something changes', async () => {
    let version = 0;
    const stage = await serve({ render: async () => `version ${++version}` });
    const answers = await Promise.all([ask(stage.url), ask(stage.url)]);
    expect(answers.map(({ body }) => body)).toEqual(['version 1', 'version 1']);
    stage.change();
    expect((await ask(stage.url)).body).toBe('version 2');
  });

  test('a taken port is an error', async () => {
    const { url } = await serve();
    await expect(serve({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
  });
});

describe('events', () => {
  test('tell every browser about changes, and many at once together', async () => {
    const stage = await serve();
    const [one, two] = [await listen(stage.url), await listen(stage.url)];
    // The first one lets a browser that comes back catch up.
    for (const browser of [one, two]) expect(await browser.next()).toMatch(/event: change/);
    for (let count = 0; count < 100; count += 1) stage.change();
    for (const browser of [one, two]) expect(await browser.next()).toMatch(/event: change/);
    await stage.close();
    // One hundred changes were one event.
    for (const browser of [one, two]) expect(await browser.next()).toBeUndefined();
  });

  test('also about a change the listener does not know of', async () => {
    const stage = await serve();
    const browser = await listen(stage.url);
    await browser.next();
    stage.refresh();
    expect(await browser.next()).toMatch(/event: change/);
    await browser.close();
  });

  test('a browser that left is forgotten', async () => {
    const stage = await serve();
    const gone = await listen(stage.url);
    await gone.close();
    const here = await listen(stage.url);
    await here.next();
    stage.change();
    expect(await here.next()).toMatch(/event: change/);
    await here.close();
  });

  test('closing stops listening to changes and is quick although browsers listen', async () => {
    const stage = await serve();
    const browser = await listen(stage.url);
    await browser.next();
    await stage.close();
    expect(stage.listening()).toBe(0);
    expect(await browser.next()).toBeUndefined();
    await expect(ask(stage.url)).rejects.toThrow();
  });
});
