/** Serves the page on this machine and tells open browsers when there is something new. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { messageOf } from '../../src/errors.ts';

export interface LiveOptions {
  /** Loopback address to listen on. */
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  readonly render: () => Promise<string>;
  /** The HTML report of an artifact; undefined when there is none. */
  readonly report: (artifact: number) => Promise<string | undefined>;
  /** Registers for changes; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Changes this close together are told once, in milliseconds. */
  readonly quietMilliseconds?: number;
}

export interface LivePage {
  readonly url: string;
  /** Tells browsers about a change that `onChange` does not know of. */
  refresh(): void;
  close(): Promise<void>;
}

/** A page on another site may have its name point here: only these names are answered. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Short enough to feel live, long enough to leave the processors to the trainings. */
const QUIET_MILLISECONDS = 600;

const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Starts the server. Rejects when the port is taken. */
export async function servePage(options: LiveOptions): Promise<LivePage> {
  const listeners = new Set<ServerResponse>();
  const page = rememberedPage(options.render);
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    page.forget();
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const listener of listeners) listener.write('event: change\ndata: \n\n');
    }, options.quietMilliseconds ?? QUIET_MILLISECONDS);
  };
  const server = createServer((request, response) => {
    answer(request, response, { page: page.html, report: options.report, listeners }).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', `The page could not be made: ${messageOf(error)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const stop = options.onChange(refresh);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`,
    refresh,
    async close() {
      stop();
      clearTimeout(timer);
      for (const listener of listeners) listener.end();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Makes the page once per change, however many ask for it. */
function rememberedPage(render: () => Promise<string>) {
  let remembered: Promise<string> | undefined;
  return {
    html(): Promise<string> {
      if (remembered !== undefined) return remembered;
      const made = render();
      remembered = made;
      // The next one who asks tries again.
      made.catch(() => {
        if (remembered === made) remembered = undefined;
      });
      return made;
    },
    forget() {
      remembered = undefined;
    },
  };
}

interface Served extends Pick<LiveOptions, 'report'> {
  readonly page: () => Promise<string>;
  readonly listeners: Set<ServerResponse>;
}

const HTML = 'text/html; charset=utf-8';

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { page, report, listeners }: Served,
): Promise<void> {
  const plain = 'text/plain; charset=utf-8';
  if (!OWN_HOST.test(request.headers.host ?? '')) return send(response, 403, plain, 'Unknown host.\n');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, plain, 'Only GET.\n', { allow: 'GET, HEAD' });
  const pathname = URL.parse(request.url ?? '', 'http://localhost')?.pathname ?? '';
  const artifact = /^\/reports\/(\d{1,15})\.html$/.exec(pathname)?.[1];
  if (artifact !== undefined) {
    const found = await report(Number(artifact));
    return found === undefined ? send(response, 404, plain, 'Not found.\n') : send(response, 200, HTML, found);
  }
  switch (pathname) {
    case '/':
    case '/index.html':
      return send(response, 200, HTML, await page());
    case '/events':
      return listen(request, response, listeners);
    default:
      return send(response, 404, plain, 'Not found.\n');
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...SAFE_HEADERS, ...headers, 'content-type': type });
  // Node leaves the body out for HEAD by itself.
  response.end(body);
}

/** Server-sent events; the first one lets a browser that came back catch up. */
function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  response.write('retry: 1000\nevent: change\ndata: \n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}
