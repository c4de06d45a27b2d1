import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is text or bytes. */
  readonly body?: unknown;
  /** Breaks the connection instead of answering. */
  readonly drop?: boolean;
  /** Breaks the connection in the middle of the body. */
  readonly cut?: boolean;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** An HTTP server that gives prepared answers, in order and the last one again and again. Closed by `await using`. */
export interface HttpAnswers extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

export async function httpAnswers(
  answers: readonly Answer[] | ((request: SeenRequest) => Answer),
): Promise<HttpAnswers> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    requests.push(seen);
    const answer =
      typeof answers === 'function' ? answers(seen) : (answers[requests.length - 1] ?? answers.at(-1) ?? {});
    if (answer.drop) {
      request.socket.destroy();
      return;
    }
    const { status = 200, headers = {}, body } = answer;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    response.writeHead(status, { ...(isRaw ? {} : { 'content-type': 'application/json' }), ...headers });
    if (answer.cut) {
      response.write('half of', () => request.socket.destroy());
      return;
    }
    response.end(isRaw ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
