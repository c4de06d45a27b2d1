import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files as diskFiles } from '../../../src/adapters/files.ts';
import { bashProcesses } from '../../../src/adapters/process.ts';
import { UserError } from '../../../src/errors.ts';
import type { CandidateRecord } from '../../../src/generated/candidate.ts';
import { validateCandidate } from '../../../src/generated/candidate.validator.js';
import { recordDigest, sha256, treeDigest } from '../../../src/records/digest.ts';
import { stepLog } from '../../../src/runtime/log.ts';
import { GOOD, type Scenario, scenario } from './scenario.ts';

const METRICS = '{"auc": 0.9, "by": {"colour": NaN}}\n';

const short = ({ inputs }: Scenario) => inputs.inputKey.slice(0, 12);

function candidateOf(made: Scenario): CandidateRecord {
  const record: unknown = JSON.parse(
    made.uploads.get(`candidate-wine-${short(made)}`)?.files['candidate.json'] ?? 'null',
  );
  if (!validateCandidate(record)) throw new Error(JSON.stringify(validateCandidate.errors));
  return record;
}

describe('a training that succeeds', () => {
  test('makes a candidate that says what it was made from, with and of', async () => {
    await using made = await scenario(GOOD);
    const outcome = await made.train();
    expect(outcome).toMatchObject({ decision: 'ok', reason: 'train.ok' });

    const files = [{ path: 'weights.bin', size: 8, sha256: sha256('weights\n') }];
    const candidate = candidateOf(made);
    expect(candidate).toMatchObject({
      model: 'wine',
      inputKey: made.inputs.inputKey,
      repository: 'acme/wine',
      commits: { head: made.commit, base: null, merge: null },
      artifact: { name: `model-wine-${short(made)}`, digest: treeDigest(files), files, uri: null },
      metrics: { auc: 0.9, 'by.colour': 'NaN' },
      metricsFile: { format: 'json', digest: `sha256:${sha256(METRICS)}`, size: METRICS.length },
      predictions: { file: 'predictions.csv', digest: `sha256:${sha256('id,score\n1,0.5\n')}`, size: 15 },
      environment: { os: 'Test 1', processors: 2 },
      run: { id: 7, attempt: 1 },
    });
    expect(candidate.data.map(({ name, role, source, rows }) => ({ name, role, source, rows }))).toEqual([
      { name: 'train', role: 'training', source: 'content', rows: 2 },
      { name: 'test', role: 'evaluation', source: 'content', rows: 1 },
    ]);
    expect(outcome.outputs).toEqual({
      'candidate-digest': recordDigest(candidate),
      artifact: `candidate-wine-${short(made)}`,
    });
  });

  test('keeps the value of each seed beside the mean', async () => {
    const seeds = '{"seeds": {"1": {"auc": 0.5}, "2": {"auc": 1}}}';
    await using made = await scenario(`${GOOD}; echo '${seeds}' > out/metrics.json`);
    await made.train();
    expect(candidateOf(made)).toMatchObject({
      metrics: { auc: 0.75 },
      metricDetails: { auc: { seeds: { 1: 0.5, 2: 1 } } },
      metricsFile: { format: 'seeds' },
    });
  });

  test('uploads the model uncompressed, the candidate compressed and the log', async () => {
    await using made = await scenario(`${GOOD}; echo "some words"`);
    await made.train({ inputs: { retentionDays: 5 } });
    expect([...made.uploads.keys()]).toEqual(
      ['train-log', 'model', 'candidate'].map((kind) => `${kind}-wine-${short(made)}`),
    );
    const [log, model, candidate] = [...made.uploads.values()];
    expect(log?.files['train.log']).toBe('some words\n');
    expect(model).toEqual({ packing: 'zip 0', retentionDays: 5, files: { 'weights.bin': 'weights\n' } });
    expect(candidate).toMatchObject({ packing: 'zip 6', retentionDays: 5 });
    expect(Object.keys(candidate?.files ?? {}).sort()).toEqual(['candidate.json', 'metrics.json', 'predictions.csv']);
  });

  test('uploads a model of one file as it is', async () => {
    await using made = await scenario(`${GOOD}; rm -r out/model; echo weights > out/model`);
    await made.train();
    expect(made.uploads.get(`model-wine-${short(made)}`)).toMatchObject({
      packing: 'raw',
      files: { model: 'weights\n' },
    });
    expect(candidateOf(made).artifact.files).toMatchObject([{ path: 'model' }]);
  });

  test('copies the model into the store before the candidate names its place', async () => {
    const shared = await mkdtemp(join(tmpdir(), 'trainyard-store-'));
    await using made = await scenario(GOOD);
    await made.train({ inputs: { store: `file://${shared}` } });
    const { uri, digest } = candidateOf(made).artifact;
    expect(uri).toBe(`file://${shared}/wine/${digest.replace('sha256:', '')}`);
    const folder = uri?.replace('file://', '') ?? '';
    expect(await readFile(join(folder, 'weights.bin'), 'utf8')).toBe('weights\n');
    // The artifact expires: what production is compared with later is kept beside it.
    const kept = join(`${folder}.records`, recordDigest(candidateOf(made)).replace('sha256:', ''));
    expect(await readdir(kept)).toEqual(['candidate.json', 'metrics.json', 'predictions.csv']);
    expect(await readFile(join(kept, 'predictions.csv'), 'utf8')).toBe('id,score\n1,0.5\n');
    expect(await readFile(join(kept, 'candidate.json'), 'utf8')).toBe(
      made.uploads.get(`candidate-wine-${short(made)}`)?.files['candidate.json'],
    );
    await rm(shared, { recursive: true });
  });

  test('shows metrics, time, memory and where everything is in the summary', async () => {
    await using made = await scenario(GOOD);
    const { summary } = await made.train();
    expect(summary).toContain('| `auc` | 0.9 |');
    expect(summary).toContain('| `by.colour` | NaN |');
    expect(summary).toMatch(/\| elapsed time \| .* \|/);
    expect(summary).toContain(`candidate-wine-${short(made)}`);
  });

  test('records the Python it found, and lists its packages beside the log', async () => {
    await using made = await scenario(`${GOOD}; python3 --version`);
    await made.train();
    expect(candidateOf(made).environment['python']).toMatch(/^CPython 3\./);
    expect(Object.keys(made.uploads.get(`train-log-wine-${short(made)}`)?.files ?? {})).toContain('packages.txt');
  });

  test('is not spoilt by a disk without room for the list of packages', async () => {
    await using made = await scenario(`${GOOD}; python3 --version`);
    const real = diskFiles(join(made.repository.folder, 'temporary'));
    const write: typeof real.write = async (path, content) => {
      if (path.endsWith('packages.txt')) throw new UserError('file.unwritable', 'ENOSPC: no space left on device');
      await real.write(path, content);
    };
    expect(await made.train({ ports: { files: { ...real, write } } })).toMatchObject({ reason: 'train.ok' });
    expect(Object.keys(made.uploads.get(`train-log-wine-${short(made)}`)?.files ?? {})).toEqual(['train.log']);
    expect(made.logged()).toContain('The list of Python packages is not kept: ENOSPC: no space left on device');
  });

  test('is not uploaded when nobody could read its record', async () => {
    await using made = await scenario(GOOD);
    const run = { id: 7, attempt: 1, url: `https://github.example/${'x'.repeat(2_000)}` };
    await expect(made.train({ context: { run } })).rejects.toMatchObject({ code: 'record.invalid' });
    expect([...made.uploads.keys()].filter((name) => name.startsWith('candidate-'))).toEqual([]);
  });

  test('is not spoilt by a log that cannot be uploaded', async () => {
    await using made = await scenario(GOOD);
    const outcome = await made.train({
      ports: {
        artifacts: {
          upload: async ({ name }) => {
            if (name.startsWith('train-log')) throw new UserError('artifact.quota', 'The storage is full.');
            return { id: 1, size: 1, digest: undefined };
          },
        },
      },
    });
    expect(outcome).toMatchObject({ decision: 'ok', data: { logArtifact: null } });
    expect(made.logged()).toContain('The log could not be uploaded: The storage is full.');
  });

  test('warns of processes it had to stop', async () => {
    await using made = await scenario(`${GOOD}; sleep 1000 &`);
    const { decision, annotations } = await made.train();
    expect(decision).toBe('ok');
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('1 process running') }]);
  });
});

describe('the command', () => {
  test('sees no token, input or secret of the step, and a home of its own', async () => {
    await using made = await scenario(`env -0 > seen.txt; ls -A "$HOME" > home.txt; ${GOOD}`, {
      more: '      seed: 42\n',
    });
    const secrets = {
      GITHUB_TOKEN: 'ghs_1',
      ACTIONS_RUNTIME_TOKEN: 'runtime-1',
      'INPUT_GITHUB-TOKEN': 'input-1',
      AWS_SECRET_ACCESS_KEY: 'aws-1',
      GITHUB_OUTPUT: '/dev/null',
    };
    for (const [name, value] of Object.entries(secrets)) process.env[name] = value;
    try {
      await made.train({ context: { environment: { ...made.context.environment, ...secrets } } });
    } finally {
      for (const name of Object.keys(secrets)) delete process.env[name];
    }
    const seen = (await readFile(join(made.repository.folder, 'seen.txt'), 'utf8')).split('\0');
    const variables = new Map(seen.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
    expect(variables.get('TRAINYARD_MODEL')).toBe('wine');
    expect(variables.get('TRAINYARD_SEED')).toBe('42');
    expect(variables.get('HOME')).not.toBe('/home/runner');
    expect(await readFile(join(made.repository.folder, 'home.txt'), 'utf8')).toBe('');
    for (const [name, value] of Object.entries(secrets)) {
      expect(variables.has(name)).toBe(false);
      expect(seen.join('\n')).not.toContain(value);
    }
  });

  test('cannot speak to the runner through its output', async () => {
    const attack = [
      '::set-output name=decision::ok',
      '  ::add-mask::a',
      '::stop-commands::x',
      '::error file=a::b',
      '##[command]x',
      'before\r::set-env name=A::b',
      '\u001b[2K::warning::x',
    ];
    await using made = await scenario(`cat attack.txt; ${GOOD}`, { files: { 'attack.txt': `${attack.join('\n')}\n` } });
    const lines: string[] = [];
    await made.train({
      ports: {
        log: stepLog(
          {
            info: (text) => lines.push(...text.split('\n')),
            debug: () => undefined,
            annotate: () => undefined,
            startGroup: () => undefined,
            endGroup: () => undefined,
          },
          (text) => text,
        ),
      },
    });
    expect(lines.join('\n')).toContain('set-output name=decision');
    // What the runner takes as a command: a line that starts with two colons, and ##[ anywhere.
    expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  });

  test('cannot pass an old result for its own', async () => {
    await using made = await scenario('true');
    await made.repository.write({
      'out/model/old.bin': 'old',
      'out/metrics.json': '{"auc": 1}',
      'out/predictions.csv': 'x',
    });
    await expect(made.train()).rejects.toMatchObject({ problems: [{ code: 'train.output-missing' }, {}, {}] });
    expect(await readdir(join(made.repository.folder, 'out'))).toEqual([]);
  });
});

describe('a training that fails', () => {
  test.each([
    ['echo "ModuleNotFoundError: No module named \'torch\'" >&2; exit 1', 'module-not-found', 'torch is not installed'],
    ['pyhton train.py', 'command-not-found', 'pyhton was not found'],
    ['exit 9', 'exit-code', 'exit code 9'],
  ])('by %j says why in one sentence', async (command, cause, words) => {
    await using made = await scenario(command);
    const outcome = await made.train();
    expect(outcome).toMatchObject({ decision: 'failed', reason: 'train.command-failed', data: { cause } });
    expect(outcome.message).toContain(words);
    expect(outcome.annotations).toMatchObject([{ level: 'error', title: 'train.command-failed' }]);
  });

  test('keeps its log and makes no candidate, even when it wrote its outputs', async () => {
    await using made = await scenario(`${GOOD}; echo "last words"; exit 1`);
    const { summary } = await made.train();
    expect([...made.uploads.keys()]).toEqual([`train-log-wine-${short(made)}`]);
    expect(made.uploads.get(`train-log-wine-${short(made)}`)?.files['train.log']).toBe('last words\n');
    expect(summary).toContain('```text\nlast words\n```');
  });

  test('cannot break out of the block that shows its last lines', async () => {
    await using made = await scenario("printf '```\\n# Approved\\n````\\n'; exit 1");
    expect((await made.train()).summary).toContain('`````text\n```\n# Approved\n````\n`````');
  });

  test('at the deadline is stopped and says so', async () => {
    await using made = await scenario('sleep 1000', { more: '      timeout: 1s\n      grace: 1s\n' });
    expect(await made.train()).toMatchObject({
      decision: 'failed',
      reason: 'train.timeout',
      message: 'The training was stopped: it did not end within 1 s.',
    });
  });

  test('by cancellation says so and still keeps its log', async () => {
    await using made = await scenario('echo started; touch ready; sleep 1000');
    const processes = bashProcesses((listener) => {
      const timer = setInterval(async () => {
        if ((await readdir(made.repository.folder)).includes('ready')) listener();
      }, 20);
      return () => clearInterval(timer);
    });
    expect(await made.train({ ports: { processes } })).toMatchObject({ decision: 'failed', reason: 'train.cancelled' });
    expect(made.uploads.get(`train-log-wine-${short(made)}`)?.files['train.log']).toContain('started');
  });

  test.each([
    ['no metrics', 'rm out/metrics.json', { code: 'train.output-missing' }],
    [
      'broken metrics',
      'printf \'{\\n  "auc": high\\n}\' > out/metrics.json',
      { code: 'metrics.syntax', file: 'out/metrics.json', line: 2 },
    ],
    ['metrics without a number', "echo '{}' > out/metrics.json", { code: 'metrics.empty' }],
    ['a system file for predictions', 'ln -sf /etc/passwd out/predictions.csv', { code: 'train.output-outside' }],
    ['a link in the model', 'ln -s /etc/passwd out/model/passwd', { code: 'file.not-regular' }],
    ['a folder for metrics', 'rm out/metrics.json; mkdir out/metrics.json', { code: 'train.output-kind' }],
    ['an empty model', ': > out/model/weights.bin', { code: 'train.output-empty' }],
  ])('by %s makes no candidate and keeps its log', async (_, spoil, error) => {
    await using made = await scenario(`${GOOD}; ${spoil}`);
    await expect(made.train()).rejects.toMatchObject(error);
    expect([...made.uploads.keys()]).toEqual([`train-log-wine-${short(made)}`]);
  });
});

describe('a training that must not start', () => {
  const never = bashProcesses(() => {
    throw new Error('The command was started.');
  });

  test('is one of a fork', async () => {
    await using made = await scenario(GOOD);
    const pullRequest = { head: made.commit, base: made.commit, fromFork: true };
    const training = made.train({ context: { pullRequest }, ports: { processes: never } });
    await expect(training).rejects.toMatchObject({ code: 'train.fork', decision: 'blocked' });
  });

  test('is one of other files than were planned', async () => {
    await using made = await scenario(GOOD);
    const training = made.train({ inputs: { inputKey: '0'.repeat(64) }, ports: { processes: never } });
    await expect(training).rejects.toMatchObject({ code: 'train.input-key-mismatch' });
  });

  test('is one of a model that is not there', async () => {
    await using made = await scenario(GOOD);
    await expect(made.train({ inputs: { model: 'beer' }, ports: { processes: never } })).rejects.toMatchObject({
      code: 'config.unknown-model',
      hint: expect.stringContaining('wine'),
    });
  });

  test.each([
    ['gpu', '      gpu: {count: 1}\n'],
    ['disk', '      disk: 20GiB\n'],
    ['retry', '      retry: {attempts: 2, on: [preempted]}\n'],
  ])('is one that asks for %s', async (key, more) => {
    await using made = await scenario(GOOD, { more });
    await expect(made.train({ ports: { processes: never } })).rejects.toMatchObject({
      code: 'train.unsupported',
      message: `train.${key} is not supported yet.`,
      file: 'trainyard.yaml',
      line: 11,
    });
  });

  test('is one whose outputs are files of the repository', async () => {
    await using made = await scenario(GOOD, { files: { 'out/metrics.json': '{"auc": 1}' } });
    const training = made.train({ ports: { processes: never } });
    await expect(training).rejects.toMatchObject({ code: 'train.output-tracked', file: 'out/metrics.json' });
    expect(await readFile(join(made.repository.folder, 'out/metrics.json'), 'utf8')).toBe('{"auc": 1}');
  });

  test('is one whose store cannot be used', async () => {
    await using made = await scenario(GOOD);
    const training = made.train({ inputs: { store: 'oci://ghcr.io/acme/wine' }, ports: { processes: never } });
    await expect(training).rejects.toMatchObject({ code: 'store.unsupported' });
  });

  test('is one of a commit that is neither head nor test merge', async () => {
    await using made = await scenario(GOOD);
    const pullRequest = { head: 'a'.repeat(40), base: 'b'.repeat(40), fromFork: false };
    const training = made.train({ context: { pullRequest }, ports: { processes: never } });
    await expect(training).rejects.toMatchObject({ code: 'train.wrong-commit' });
  });
});

test('a candidate of a pull request names head, base and test merge', async () => {
  await using made = await scenario(GOOD);
  const { repository } = made;
  await repository.git('checkout', '-q', '-b', 'better');
  const head = await repository.commit({ 'notes.md': 'x' });
  await repository.git('checkout', '-q', 'main');
  const base = await repository.commit({ 'other.md': 'x' });
  await repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'better');
  const merge = await repository.git('rev-parse', 'HEAD');
  await made.train({ context: { pullRequest: { head, base: made.commit, fromFork: false } } });
  expect(candidateOf(made).commits).toEqual({ head, base, merge });
});
