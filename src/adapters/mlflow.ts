import { UserError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { reasonOf } from './fetch-reason.ts';
import type { Fetch } from './github-fetch.ts';
import { LOOPBACK } from './no-proxy.ts';

/** A tracking server of MLflow, and how it knows us. */
export interface MlflowServer {
  /** Address without `/api/…`, for example `https://mlflow.example.com/tracking`. */
  readonly address: string;
  readonly credentials?:
    | { readonly kind: 'bearer'; readonly token: string }
    | { readonly kind: 'basic'; readonly user: string; readonly password: string };
  readonly fetch: Fetch;
  readonly clock: Pick<Clock, 'sleep'>;
  /** For one request; 30 seconds when absent. */
  readonly timeoutMilliseconds?: number;
}

const TIMEOUT = 30_000;
/** Bytes of one answer, and of a history. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
const MOST_PAGES = 100;
const MOST_HISTORIES = 200;
const PAGE = 10_000;
/** Waits before the second and third try, in milliseconds. */
const PAUSES = [1000, 4000];

/**
 * The answer of `runs/get` (https://mlflow.org/docs/latest/api_reference/rest-api.html) as it came: JSON with the last value of each
 * metric, to be read as the format `mlflow`. Redirects are refused, answers are capped. Throws `UserError('mlflow.…')`, never with
 * the credentials in it.
 */
export async function fetchMlflowRun(server: MlflowServer, runId: string): Promise<Uint8Array> {
  checkRunId(runId);
  const answer = await ask(server, 'runs/get', { run_id: runId });
  // A login page, for example. JSON itself is left to who reads the metrics: some servers write NaN into it.
  if (!/^\s*\{/.test(new TextDecoder().decode(answer.subarray(0, 100)))) throw noMlflow('its answer is not JSON');
  return answer;
}

/**
 * All values of the given metrics of a run, page by page, as JSON to be read as the format `mlflow`: for the best value instead of
 * the last. Throws `UserError('mlflow.…')`.
 */
export async function fetchMlflowHistory(
  server: MlflowServer,
  runId: string,
  metrics: readonly string[],
): Promise<Uint8Array> {
  checkRunId(runId);
  if (metrics.length > MOST_HISTORIES) {
    throw new UserError('mlflow.too-large', `The histories of ${metrics.length} metrics are too many.`, {
      hint: `Choose at most ${MOST_HISTORIES} with \`include\`.`,
    });
  }
  const values: unknown[] = [];
  let size = 0;
  for (const metric of metrics) {
    let token: string | undefined;
    let pages = 0;
    do {
      const query = {
        run_id: runId,
        metric_key: metric,
        max_results: String(PAGE),
        ...(token ? { page_token: token } : {}),
      };
      const answer = await ask(server, 'metrics/get-history', query);
      size += answer.length;
      pages += 1;
      if (size > LARGEST_ANSWER || pages > MOST_PAGES) throw tooLarge();
      const page = pageOf(answer);
      values.push(...page.metrics);
      token = page.token;
    } while (token !== undefined);
  }
  return new TextEncoder().encode(JSON.stringify({ metrics: values }));
}

/** Refuses an address or credentials that can never be used, before anything is asked. Throws as {@link fetchMlflowRun} does. */
export function checkMlflowServer(server: MlflowServer): void {
  authorization(server, addressOf(server, 'runs/get', {}));
}

function checkRunId(runId: string): void {
  if (/^[\w-]{1,64}$/.test(runId)) return;
  throw new UserError('mlflow.run-id', `${JSON.stringify(runId.slice(0, 80))} is not the id of a run of MLflow.`, {
    hint: 'It has 32 letters and digits and stands in the address of the run.',
  });
}

function pageOf(answer: Uint8Array): { readonly metrics: readonly unknown[]; readonly token: string | undefined } {
  let page: unknown;
  try {
    page = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer));
  } catch (cause) {
    throw noMlflow('its answer is not JSON', cause);
  }
  if (typeof page !== 'object' || page === null) throw noMlflow('its answer is not an object');
  const metrics: unknown = 'metrics' in page ? page.metrics : [];
  const token: unknown = 'next_page_token' in page ? page.next_page_token : undefined;
  if (!Array.isArray(metrics)) throw noMlflow('its answer holds no list of metrics');
  return { metrics, token: typeof token === 'string' && token !== '' ? token : undefined };
}

type Query = Readonly<Record<string, string>>;

/** What a further try may mend. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

async function ask(server: MlflowServer, method: string, query: Query): Promise<Uint8Array> {
  const url = addressOf(server, method, query);
  const headers = { accept: 'application/json', ...authorization(server, url) };
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await askOnce(server, url, headers);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      if (pause === undefined) {
        throw new UserError('mlflow.unavailable', `The server of MLflow could not be asked: ${error.message}.`, {
          hint: 'Several tries failed. Check that the runner can reach the server.',
        });
      }
      await server.clock.sleep(pause);
    }
  }
  throw new Error('Every try either returns or throws.');
}

function addressOf({ address }: MlflowServer, method: string, query: Query): URL {
  const base = URL.parse(address);
  if (base === null || !['https:', 'http:'].includes(base.protocol) || base.username !== '' || base.password !== '') {
    throw new UserError('mlflow.address', 'The address of the server of MLflow is not a plain http or https address.', {
      hint: 'Write for example https://mlflow.example.com, and give user and password apart.',
    });
  }
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/2.0/mlflow/${method}`;
  url.hash = '';
  url.search = new URLSearchParams(query).toString();
  return url;
}

function authorization({ credentials }: MlflowServer, url: URL): Readonly<Record<string, string>> {
  if (credentials === undefined) return {};
  if (url.protocol !== 'https:' && !LOOPBACK.includes(url.hostname)) {
    throw new UserError('mlflow.address', 'Credentials are not sent to a server of MLflow over plain http.', {
      hint: 'Use its https address.',
    });
  }
  switch (credentials.kind) {
    case 'bearer':
      // An error of `fetch` about a header would show the header.
      if (!/^[\x21-\x7e]+$/.test(credentials.token)) {
        throw new UserError('mlflow.credentials', 'The token for MLflow is empty or has characters no token has.', {
          hint: 'Store the secret again, without spaces or line ends.',
        });
      }
      return { authorization: `Bearer ${credentials.token}` };
    case 'basic':
      return {
        authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`,
      };
  }
}

async function askOnce(
  { fetch, timeoutMilliseconds = TIMEOUT }: MlflowServer,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  // A redirect could carry the credentials elsewhere.
  const response = await fetch(url, { headers, redirect: 'manual', signal }).catch((error: unknown) => {
    throw new Interrupted(reasonOf(error));
  });
  if (response.ok) return await bodyOf(response);
  await response.body?.cancel().catch(() => undefined);
  throw refusal(response);
}

function refusal({ status, type }: Response): Error {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return new UserError('mlflow.redirect', 'The server of MLflow sends us to another address.', {
      hint: 'Give the address it ends at. A redirect to a login page means that it wants other credentials.',
    });
  }
  if (status === 401 || status === 403) {
    return new UserError('mlflow.credentials', `The server of MLflow refuses us with status ${status}.`, {
      hint: 'Check the secret with the credentials, and that its user may read the experiment.',
    });
  }
  if (status === 404) {
    return new UserError('mlflow.not-found', 'The server of MLflow does not know the run.', {
      hint: 'Check the id of the run and the address of the server.',
    });
  }
  if (status === 429 || status >= 500) return new Interrupted(`it answers with status ${status}`);
  return noMlflow(`it answers with status ${status}`);
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      // Leaving the loop cancels the rest.
      if (size > LARGEST_ANSWER) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UserError ? error : new Interrupted(reasonOf(error));
  }
  return Buffer.concat(chunks);
}

function tooLarge(): UserError {
  return new UserError('mlflow.too-large', 'The server of MLflow sends more than 16 MiB.', {
    hint: 'Choose fewer metrics.',
  });
}

function noMlflow(why: string, cause?: unknown): UserError {
  return new UserError('mlflow.malformed', `The address does not behave like a server of MLflow: ${why}.`, {
    hint: 'Check the address of the server.',
    cause,
  });
}
