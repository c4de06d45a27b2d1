import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/adapters/clock.ts';
import { bypassesProxy } from '../../../src/adapters/no-proxy.ts';
import { openTracking } from '../../../src/adapters/open-tracking.ts';
import { validateCandidate } from '../../../src/generated/candidate.validator.js';
import { sha256 } from '../../../src/records/digest.ts';
import { type Answer, httpAnswers, type SeenRequest } from '../../support/http-answers.ts';
import { type Scenario, scenario } from './scenario.ts';

const RUN = 'b2b5c4f1f0e94f0c8c0f3d6f4a1d9e77';
const TOKEN = 's3cret-t0ken';
const PASSWORD = 'pa55-w0rd';

/** Writes the id of a run where others write metrics. */
const COMMAND = `env -0 > seen.txt; mkdir -p out/model; echo weights > out/model/w.bin; echo ${RUN} > out/run-id`;

const moment = (key: string, value: number | string, step: number) => ({ key, value, step, timestamp: 1000 + step });

const LAST = {
  run: {
    info: { run_id: RUN, status: 'FINISHED' },
    data: { metrics: [moment('auc', 0.9, 3), moment('loss', 0.4, 3), moment('system/cpu', 80, 3)] },
  },
};

function served({ path }: SeenRequest): Answer {
  const { pathname, searchParams } = new URL(path, 'http://server');
  if (pathname.endsWith('/runs/get')) return { body: LAST };
  const key = searchParams.get('metric_key') ?? '';
  const values = key === 'auc' ? [0.93, 0.92, 0.9] : [0.6, 0.5, 0.4];
  return { body: { metrics: values.map((value, index) => moment(key, value, index + 1)) } };
}

interface Tracked extends AsyncDisposable {
  readonly made: Scenario;
  readonly requests: readonly SeenRequest[];
  readonly train: () => ReturnType<Scenario['train']>;
}

/** A training whose metrics are on a server. */
async function tracked(
  answers: readonly Answer[] | ((request: SeenRequest) => Answer),
  change: {
    readonly reading?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly command?: string;
  } = {},
): Promise<Tracked> {
  const server = await httpAnswers(answers);
  const made = await scenario(change.command ?? COMMAND, {
    outputs: `{model: out/model, metrics: {path: out/run-id, format: mlflow-run${change.reading ?? ''}}}`,
  });
  const environment = {
    ...made.context.environment,
    ...(change.environment ?? { MLFLOW_TRACKING_URI: server.url, MLFLOW_TRACKING_TOKEN: TOKEN }),
  };
  const ports = { openTracking: () => openTracking(environment, { ...clock, sleep: async () => {} }) };
  return {
    made,
    requests: server.requests,
    train: () => made.train({ context: { environment }, ports }),
    async [Symbol.asyncDispose]() {
      await made[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

function candidateIn({ uploads, inputs }: Scenario) {
  const files = uploads.get(`candidate-wine-${inputs.inputKey.slice(0, 12)}`)?.files ?? {};
  const record: unknown = JSON.parse(files['candidate.json'] ?? 'null');
  if (!validateCandidate(record)) throw new Error(JSON.stringify(validateCandidate.errors));
  return { record, metricsFile: files['metrics.json'] ?? '' };
}

describe('a training tracked by MLflow', () => {
  test('has the metrics of the run whose id it wrote, and keeps what the server said', async () => {
    await using world = await tracked(served);
    expect(await world.train()).toMatchObject({ decision: 'ok' });
    const { record, metricsFile } = candidateIn(world.made);
    expect(record.metrics).toEqual({ auc: 0.9, loss: 0.4 });
    expect(JSON.parse(metricsFile)).toEqual(LAST);
    expect(record.metricsFile).toEqual({
      format: 'mlflow',
      digest: `sha256:${sha256(metricsFile)}`,
      size: metricsFile.length,
    });
    expect(world.requests.map(({ path }) => path)).toEqual([`/api/2.0/mlflow/runs/get?run_id=${RUN}`]);
  });

  test('has the best of each history when the best epoch counts', async () => {
    await using world = await tracked(served, { reading: ', epoch: best' });
    await world.train();
    const { record, metricsFile } = candidateIn(world.made);
    expect(record.metrics).toEqual({ auc: 0.93, loss: 0.4 });
    expect(JSON.parse(metricsFile).metrics).toHaveLength(6);
    // What the format leaves out is not asked for.
    expect(world.requests.map(({ path }) => new URL(path, 'http://x').searchParams.get('metric_key'))).toEqual([
      null,
      'auc',
      'loss',
    ]);
  });

  test.each([
    ['a token', { MLFLOW_TRACKING_TOKEN: TOKEN }, `Bearer ${TOKEN}`],
    [
      'user and password, which come before a token',
      {
        MLFLOW_TRACKING_USERNAME: 'ann',
        MLFLOW_TRACKING_PASSWORD: PASSWORD,
        MLFLOW_TRACKING_TOKEN: TOKEN,
      },
      `Basic ${Buffer.from(`ann:${PASSWORD}`).toString('base64')}`,
    ],
    ['no credentials', {}, undefined],
  ])('sends %s', async (_, credentials, header) => {
    await using server = await httpAnswers(served);
    const tracking = await openTracking({ MLFLOW_TRACKING_URI: server.url, ...credentials }, clock);
    await tracking.run(RUN);
    expect(server.requests[0]?.headers['authorization']).toBe(header);
  });

  test('is told nothing of server and credentials, and nobody else is', async () => {
    await using world = await tracked([{ body: { message: `Bearer ${TOKEN}` }, status: 403 }]);
    const problem: unknown = await world.train().catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'mlflow.credentials' });
    const seen = await readFile(join(world.made.repository.folder, 'seen.txt'), 'utf8');
    expect(seen).toContain('TRAINYARD_MODEL');
    expect(seen).not.toContain('MLFLOW');
    const told = [String(problem), JSON.stringify(problem), ...world.made.logged()].join('\n');
    const kept = [...world.made.uploads.values()].flatMap(({ files }) => Object.values(files)).join('\n');
    expect(`${told}${kept}${seen}`).not.toContain(TOKEN);
  });
});

describe('a run that cannot be read', () => {
  const huge = {
    body: JSON.stringify({ run: { info: {}, data: { metrics: [], junk: 'x'.repeat(17 * 1024 * 1024) } } }),
  };

  test.each<[string, Answer, string]>([
    ['an unknown run', { status: 404, body: {} }, 'mlflow.not-found'],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, 'mlflow.redirect'],
    ['a huge answer', huge, 'mlflow.too-large'],
    ['a server that is away', { status: 503, body: {} }, 'mlflow.unavailable'],
    ['a page of another server', { body: '<html>' }, 'mlflow.malformed'],
    ['a run without metrics', { body: { run: { info: { run_id: RUN }, data: {} } } }, 'metrics.empty'],
  ])('%s ends it without a candidate, and the log is kept', async (_, answer, code) => {
    await using world = await tracked([answer]);
    await expect(world.train()).rejects.toMatchObject({ code });
    expect([...world.made.uploads.keys()].map((name) => name.split('-wine')[0])).toEqual(['train-log']);
  });

  test('because the file holds something else is told with what it holds', async () => {
    await using world = await tracked(served, { command: `${COMMAND}; echo '{"auc": 1}' > out/run-id` });
    await expect(world.train()).rejects.toMatchObject({
      code: 'mlflow.run-id',
      message: expect.stringContaining('auc'),
    });
    expect(world.requests).toEqual([]);
  });

  test.each([
    ['no server', {}, 'mlflow.no-server'],
    ['a folder as server', { MLFLOW_TRACKING_URI: 'file:///srv/mlruns' }, 'mlflow.address'],
    ['a password in the address', { MLFLOW_TRACKING_URI: `https://ann:${PASSWORD}@mlflow.example` }, 'mlflow.address'],
    [
      'credentials that would go over plain http',
      { MLFLOW_TRACKING_URI: 'http://mlflow.example', MLFLOW_TRACKING_TOKEN: TOKEN },
      'mlflow.address',
    ],
  ])('%s is told before anything is trained', async (_, environment, code) => {
    await using world = await tracked(served, { environment });
    const problem: unknown = await world.train().catch((error: unknown) => error);
    expect(problem).toMatchObject({ code });
    expect(String(problem)).not.toContain(PASSWORD);
    expect([...world.made.uploads.keys()]).toEqual([]);
  });
});

test.each([
  ['http://127.0.0.1:5000', undefined, true],
  ['https://mlflow.example', undefined, false],
  ['https://mlflow.corp.example/tracking', 'other, .corp.example', true],
  ['https://mlflow.corp.example', 'CORP.example', true],
  ['https://mlflow.corp.example:8443', 'mlflow.corp.example:8443', true],
  ['https://mlflow.corp.example:8443', 'mlflow.corp.example:9000', false],
  ['https://mlflow.corp.example', 'mlflow.corp.example:443', true],
  ['http://mlflow.corp.example', 'mlflow.corp.example:443', false],
  ['https://notcorp.example', 'corp.example', false],
  ['https://mlflow.example', ',', false],
  ['https://mlflow.example', '*', true],
])('%s with no_proxy=%s is reached without the proxy: %s', (address, list, direct) => {
  expect(bypassesProxy({ no_proxy: list }, address)).toBe(direct);
});
