import { describe, expect, test } from 'vitest';
import { fetchMlflowHistory, fetchMlflowRun, type MlflowServer } from '../../src/adapters/mlflow.ts';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';

const TOKEN = 's3cret-t0ken';
const RUN = 'b2b5c4f1f0e94f0c8c0f3d6f4a1d9e77';

interface Asked {
  readonly url: URL;
  readonly authorization: string | null;
  readonly redirect: string | undefined;
}

/** A server that gives one answer after the other, the last one for ever. */
function serverOf(answers: readonly (() => Response | Promise<Response>)[], more: Partial<MlflowServer> = {}) {
  const asked: Asked[] = [];
  const slept: number[] = [];
  const server: MlflowServer = {
    address: 'https://mlflow.example.com/tracking/',
    credentials: { kind: 'bearer', token: TOKEN },
    fetch: (input, init) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({
        url: new URL(String(input)),
        authorization: new Headers(init?.headers).get('authorization'),
        redirect: init?.redirect,
      });
      const response = Promise.resolve().then(() => answer?.() ?? new Response());
      const stopped = new Promise<never>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
      return Promise.race([response, stopped]);
    },
    clock: {
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        return Promise.resolve();
      },
    },
    ...more,
  };
  return { server, asked, slept };
}

const json =
  (value: unknown, status = 200) =>
  () =>
    Response.json(value, { status });

const run = (metrics: readonly object[]) => ({ run: { info: { run_id: RUN, status: 'FINISHED' }, data: { metrics } } });

async function problemOf(promise: Promise<unknown>): Promise<UserError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a tracking server of MLflow', () => {
  test('is asked for the run, with the credentials and without following redirects', async () => {
    const { server, asked } = serverOf([json(run([{ key: 'auc', value: 0.9, timestamp: 1, step: 3 }]))]);
    const answer = await fetchMlflowRun(server, RUN);
    expect(asked.map(({ url }) => url.href)).toEqual([
      `https://mlflow.example.com/tracking/api/2.0/mlflow/runs/get?run_id=${RUN}`,
    ]);
    expect(asked[0]).toMatchObject({ authorization: `Bearer ${TOKEN}`, redirect: 'manual' });
    const { metrics, details } = await parseMetrics(answer, 'MLflow', { format: 'mlflow' });
    expect([metrics, details]).toEqual([{ auc: 0.9 }, { auc: { step: 3 } }]);
  });

  test('knows user and password, or nobody', async () => {
    const basic = serverOf([json(run([]))], { credentials: { kind: 'basic', user: 'ann', password: 'p:w' } });
    await fetchMlflowRun(basic.server, RUN);
    expect(basic.asked[0]?.authorization).toBe(`Basic ${Buffer.from('ann:p:w').toString('base64')}`);
    const { server, asked } = serverOf([json(run([]))]);
    const { credentials: _, ...anonymous } = server;
    await fetchMlflowRun(anonymous, RUN);
    expect(asked[0]?.authorization).toBeNull();
  });

  test('gives histories page by page', async () => {
    const { server, asked } = serverOf([
      json({ metrics: [{ key: 'loss', value: 0.5, timestamp: 1, step: 0 }], next_page_token: 'more' }),
      json({ metrics: [{ key: 'loss', value: 'NaN', timestamp: 2, step: 1 }] }),
      json({ metrics: [{ key: 'auc/val', value: 0.9, timestamp: 2, step: 1 }], next_page_token: '' }),
    ]);
    const answer = await fetchMlflowHistory(server, RUN, ['loss', 'auc/val']);
    expect(asked.map(({ url }) => [url.searchParams.get('metric_key'), url.searchParams.get('page_token')])).toEqual([
      ['loss', null],
      ['loss', 'more'],
      ['auc/val', null],
    ]);
    const best = await parseMetrics(answer, 'MLflow', { format: 'mlflow', epoch: 'best' });
    expect(best.metrics).toEqual({ loss: 0.5, 'auc/val': 0.9 });
    expect((await parseMetrics(answer, 'MLflow', { format: 'mlflow' })).metrics['loss']).toBe('NaN');
  });

  test('is asked again when it is busy or away, three times in all', async () => {
    const away = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
    const { server, asked, slept } = serverOf([away, json({}, 503), json(run([]))]);
    await fetchMlflowRun(server, RUN);
    expect([asked.length, slept]).toEqual([3, [1000, 4000]]);
    const never = serverOf([away]);
    const problem = await problemOf(fetchMlflowRun(never.server, RUN));
    expect(problem.code).toBe('mlflow.unavailable');
    expect(problem.message).toContain('ECONNREFUSED');
  });

  const redirect = () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } });
  const endless = () =>
    new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) }));
  const pages = json({ metrics: [], next_page_token: 'again' });

  test.each([
    ['a redirect', redirect, {}, 'mlflow.redirect'],
    ['wrong credentials', json({ message: TOKEN }, 401), {}, 'mlflow.credentials'],
    ['no permission', json({ message: TOKEN }, 403), {}, 'mlflow.credentials'],
    ['no such run', json({ error_code: 'RESOURCE_DOES_NOT_EXIST' }, 404), {}, 'mlflow.not-found'],
    ['another error', json({ message: TOKEN }, 400), {}, 'mlflow.malformed'],
    ['an answer without end', endless, {}, 'mlflow.too-large'],
    ['silence', () => new Promise<Response>(() => {}), { timeoutMilliseconds: 5 }, 'mlflow.unavailable'],
    ['http with credentials', json({}), { address: 'http://mlflow.example.com' }, 'mlflow.address'],
    ['no address', json({}), { address: 'mlflow' }, 'mlflow.address'],
    ['another protocol', json({}), { address: 'file:///etc/passwd' }, 'mlflow.address'],
    ['a password in the address', json({}), { address: `https://ann:${TOKEN}@mlflow.example.com` }, 'mlflow.address'],
    ['a broken token', json({}), { credentials: { kind: 'bearer', token: `${TOKEN}\n` } }, 'mlflow.credentials'],
  ] as const)('%s is an error that never shows the token', async (_what, answer, more, code) => {
    const problem = await problemOf(fetchMlflowRun(serverOf([answer], more).server, RUN));
    expect(problem.code).toBe(code);
    expect(problem.hint).toBeTruthy();
    expect(JSON.stringify([problem.message, problem.hint, String(problem.cause)])).not.toContain(TOKEN);
  });

  test.each([
    ['pages without end', pages, ['loss'], 'mlflow.too-large'],
    ['no JSON', () => new Response('<html>'), ['loss'], 'mlflow.malformed'],
    ['no list', json({ metrics: 'x' }), ['loss'], 'mlflow.malformed'],
    ['too many metrics', json({ metrics: [] }), Array(201).fill('loss'), 'mlflow.too-large'],
  ] as const)('a history: %s', async (_what, answer, metrics, code) => {
    const problem = await problemOf(fetchMlflowHistory(serverOf([answer]).server, RUN, metrics));
    expect(problem.code).toBe(code);
  });

  test('is never asked for what is no run', async () => {
    const { server, asked } = serverOf([json(run([]))]);
    const problem = await problemOf(fetchMlflowRun(server, '../../users'));
    expect([problem.code, asked.length]).toEqual(['mlflow.run-id', 0]);
  });

  test('may be local without https', async () => {
    const { server, asked } = serverOf([json(run([]))], { address: 'http://localhost:5000' });
    await fetchMlflowRun(server, RUN);
    expect(asked[0]?.url.host).toBe('localhost:5000');
  });
});
