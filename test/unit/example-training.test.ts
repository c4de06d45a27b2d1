import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPullRequest } from '../../examples/pull-requests/read-pull-request.ts';
import { CHAMPION_VARIABLE, OUT_VARIABLE, scoreCommand } from '../../src/training/score-command.ts';
import {
  canImport,
  copyOfModelRepository,
  execute,
  MODEL_REPOSITORY,
  PULL_REQUESTS,
  python,
  readTable,
} from '../support/example.ts';

const pythonIsMissing = !(await canImport('csv'));
const sklearnIsMissing = !(await canImport('sklearn'));
const NO_PYTHON = 'python3 is not installed';
const NO_SKLEARN = 'scikit-learn is not installed; point EXAMPLE_PYTHON at a Python that has it';

type Metrics = Record<'roc_auc' | 'accuracy' | 'log_loss' | 'latency_p95_ms', number>;

interface Training {
  readonly log: string;
  readonly metrics: Metrics;
  readonly model: string;
  readonly predictions: string;
}

/** Trains the model repository with some files replaced and returns what it wrote. */
async function train(files: ReadonlyMap<string, string>, ...flags: readonly string[]): Promise<Training> {
  await using copy = await copyOfModelRepository(files);
  const ending = await python(['train.py', ...flags], copy.directory);
  expect(ending).toMatchObject({ code: 0, stderr: '' });
  return {
    log: ending.stdout,
    metrics: JSON.parse(await copy.read('out/metrics.json')),
    model: await copy.read('out/model/model.json'),
    predictions: await copy.read('out/predictions.csv'),
  };
}

async function filesOf(slug: string): Promise<ReadonlyMap<string, string>> {
  const onMain = (path: string) => readFile(join(MODEL_REPOSITORY, path), 'utf8');
  const { commits } = await readPullRequest(join(PULL_REQUESTS, slug), onMain);
  return new Map(commits.flatMap((commit) => [...commit.files]));
}

const onceTrained = new Map<string, Promise<Training>>();

/** Trains `main` or the head of a pull request of the examples, once for all tests that ask for the same. */
function trained(branch: string, ...flags: readonly string[]): Promise<Training> {
  const key = [branch, ...flags].join(' ');
  const known = onceTrained.get(key) ?? trainBranch(branch, flags);
  onceTrained.set(key, known);
  return known;
}

const trainBranch = async (branch: string, flags: readonly string[]): Promise<Training> =>
  train(branch === 'main' ? new Map() : await filesOf(branch), ...flags);

/** The same metrics by other means than the trainer's own code: ROC AUC by comparing every pair. */
function measured(predictions: string) {
  const rows = readTable(predictions).map((row) => ({ label: Number(row['label']), score: Number(row['score']) }));
  const males = rows.filter((row) => row.label === 1);
  const females = rows.filter((row) => row.label === 0);
  const wins = males.flatMap((male) => females.map((female) => (Math.sign(male.score - female.score) + 1) / 2));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    roc_auc: mean(wins),
    accuracy: mean(rows.map((row) => Number(row.score >= 0.5 === (row.label === 1)))),
    log_loss: mean(rows.map((row) => -Math.log(row.label === 1 ? row.score : 1 - row.score))),
  };
}

type Feature =
  | { name: string; kind: 'number'; mean: number; scale: number; coefficient: number }
  | { name: string; kind: 'category'; coefficients: Record<string, number> };

/**
 * Slope of the training objective (half the squared weights plus C times the summed log loss) along each weight of a
 * model file, and along the intercept, at the training rows. All are zero at the optimum and nowhere else.
 */
function slopes(model: { intercept: number; features: Feature[] }, rows: Record<string, string>[], strength: number) {
  const columns = model.features.flatMap((feature) =>
    feature.kind === 'number'
      ? [
          {
            weight: feature.coefficient,
            cell: (row: Record<string, string>) => (Number(row[feature.name]) - feature.mean) / feature.scale,
          },
        ]
      : Object.entries(feature.coefficients).map(([value, weight]) => ({
          weight,
          cell: (row: Record<string, string>) => Number(row[feature.name] === value),
        })),
  );
  const errors = rows.map((row) => {
    const sum = columns.reduce((total, { weight, cell }) => total + weight * cell(row), model.intercept);
    return strength * (1 / (1 + Math.exp(-sum)) - Number(row['sex'] === 'male'));
  });
  const along = (cell: (row: Record<string, string>) => number) =>
    rows.reduce((total, row, place) => total + errors[place]! * cell(row), 0);
  return [along(() => 1), ...columns.map(({ weight, cell }) => weight + along(cell))];
}

const TRAINERS = [
  { library: 'standard library', flags: ['--stdlib'], missing: pythonIsMissing, note: NO_PYTHON },
  { library: 'scikit-learn', flags: [], missing: sklearnIsMissing, note: NO_SKLEARN },
];

describe.each(TRAINERS)('training with $library', { timeout: 60_000 }, ({ library, flags, missing, note }) => {
  it('reports the metrics of the predictions it wrote', async ({ skip }) => {
    skip(missing, note);
    const { metrics, predictions, log } = await trained('main', ...flags);
    const { latency_p95_ms, ...quality } = metrics;
    const expected = measured(predictions);
    for (const [name, value] of Object.entries(quality))
      expect(expected).toHaveProperty(name, expect.closeTo(value, 5));
    expect(Object.keys(quality)).toHaveLength(3);
    expect(latency_p95_ms).toBeGreaterThan(0);
    expect(log).toContain(library);
  });

  it('predicts every test row once, with its true label and its island', async ({ skip }) => {
    skip(missing, note);
    const { predictions } = await trained('main', ...flags);
    const test = readTable(await readFile(join(MODEL_REPOSITORY, 'data/test.csv'), 'utf8'));
    const expected = test.map(({ id, sex, island }) => ({ id, label: sex === 'male' ? '1' : '0', island }));
    expect(readTable(predictions)).toMatchObject(expected);
  });

  it('ends at the optimum of its objective, on standardised numbers', async ({ skip }) => {
    skip(missing, note);
    const model = JSON.parse((await trained('1-bill-and-flipper', ...flags)).model);
    const rows = readTable(await readFile(join(MODEL_REPOSITORY, 'data/train.csv'), 'utf8'));
    const found = slopes(model, rows, 1);
    expect(found).toHaveLength(9);
    for (const slope of found) expect(Math.abs(slope)).toBeLessThan(1e-3);

    const mass = model.features.find((feature: Feature) => feature.name === 'body_mass_g');
    const values = rows.map((row) => Number(row['body_mass_g']));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mass).toMatchObject({ mean: expect.closeTo(mean, 6), scale: expect.closeTo(Math.sqrt(variance), 6) });
  });

  it('writes the same model and predictions when run again', async ({ skip }) => {
    skip(missing, note);
    const [first, second] = [await trained('main', ...flags), await train(new Map(), ...flags)];
    expect(second.model).toBe(first.model);
    expect(second.predictions).toBe(first.predictions);
  });

  it('finds pull request 1 clearly better than main, and pull request 3 clearly worse', async ({ skip }) => {
    skip(missing, note);
    const main = await trained('main', ...flags);
    const better = await trained('1-bill-and-flipper', ...flags);
    const worse = await trained('3-no-measurements', ...flags);
    expect(better.metrics.roc_auc).toBeGreaterThan(main.metrics.roc_auc + 0.05);
    expect(better.metrics.accuracy).toBeGreaterThan(main.metrics.accuracy + 0.02);
    expect(better.metrics.log_loss).toBeLessThan(main.metrics.log_loss - 0.02);
    expect(worse.metrics.roc_auc).toBeLessThan(main.metrics.roc_auc - 0.05);
    expect(worse.metrics.log_loss).toBeGreaterThan(main.metrics.log_loss + 0.02);
  });

  it('makes one mistake more with pull request 4 than with pull request 1, as it says', async ({ skip }) => {
    skip(missing, note);
    const mistakes = async (slug: string) => {
      const { predictions } = await trained(slug, ...flags);
      return readTable(predictions).filter(({ label, score }) => Number(score) >= 0.5 !== (label === '1')).length;
    };
    expect((await mistakes('4-without-the-scale')) - (await mistakes('1-bill-and-flipper'))).toBe(1);
  });
});

describe('both trainers', { timeout: 60_000 }, () => {
  it.for(['main', '1-bill-and-flipper', '3-no-measurements'])('agree on %s', async (branch, { skip }) => {
    skip(sklearnIsMissing, NO_SKLEARN);
    const [plain, sklearn] = [await trained(branch, '--stdlib'), await trained(branch)];
    for (const name of ['roc_auc', 'accuracy', 'log_loss'] as const) {
      expect(Math.abs(plain.metrics[name] - sklearn.metrics[name])).toBeLessThan(1e-3);
    }
  });
});

describe('train.py', () => {
  it('says why and goes on with the standard library when scikit-learn cannot be imported', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    const broken = new Map([['numpy.py', 'raise ImportError("no wheel for this machine")']]);
    const [fallback, plain] = [await train(broken), await trained('main', '--stdlib')];
    expect(fallback.log.split('\n')[0]).toBe(
      'scikit-learn cannot be used (no wheel for this machine): training with the standard library',
    );
    expect(fallback.model).toBe(plain.model);
  });

  it('draws other folds with another seed, and ends at the same model', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    const params = JSON.parse(await readFile(join(MODEL_REPOSITORY, 'params.json'), 'utf8'));
    const files = new Map([['params.json', JSON.stringify({ ...params, seed: 7 })]]);
    const [one, other] = [await trained('main', '--stdlib'), await train(files, '--stdlib')];
    const folds = (log: string) => log.match(/fold \d\/5 .*/g);
    expect(folds(other.log)).toHaveLength(5);
    expect(folds(other.log)).not.toEqual(folds(one.log));
    expect(other.model).toBe(one.model);
  });
});

describe('predict.py', () => {
  it('gives the scores of training from the model file alone', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    await using copy = await copyOfModelRepository(await filesOf('1-bill-and-flipper'));
    await python(['train.py', '--stdlib'], copy.directory);
    const { stdout } = await python(['predict.py', 'out/model/model.json', 'data/test.csv'], copy.directory);
    const written = readTable(await copy.read('out/predictions.csv'));
    expect(readTable(stdout)).toEqual(written.map(({ id, score }) => ({ id, score })));
  });

  it('refuses a category the model was not trained on', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    await using copy = await copyOfModelRepository(await filesOf('1-bill-and-flipper'));
    await python(['train.py', '--stdlib'], copy.directory);
    const program =
      'from predict import *; score(load_model("out/model/model.json"), {"id": "P001", "species": "Emperor"})';
    const { code, stderr } = await python(['-c', program], copy.directory);
    expect(code).toBe(1);
    expect(stderr).toContain("P001: the model does not know species 'Emperor'");
  });
});

describe('evaluate.py', () => {
  /** Rows of a CSV file without the last ones. */
  const withoutLast = (csv: string, count: number) => `${csv.trim().split('\n').slice(0, -count).join('\n')}\n`;

  it('measures a released model on the test rows of today, by the command of the configuration', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    await using copy = await copyOfModelRepository();
    await python(['train.py', '--stdlib'], copy.directory);
    const [released, test] = [await copy.read('out/predictions.csv'), await copy.read('data/test.csv')];
    const rows = released.trim().split('\n').length - 1;
    await rename(join(copy.directory, 'out/model/model.json'), join(copy.directory, 'released.json'));
    await rm(join(copy.directory, 'out'), { recursive: true });
    await writeFile(join(copy.directory, 'data/test.csv'), withoutLast(test, 9));

    const { models } = parse(await copy.read('trainyard.yaml'));
    const command = scoreCommand(models['penguin-sex'].evaluate.command);
    const variables = [`${CHAMPION_VARIABLE}=${copy.directory}/released.json`, `${OUT_VARIABLE}=${copy.directory}/new`];
    const ending = await execute('env', [...variables, 'bash', '--norc', '-c', command], copy.directory);
    expect(ending).toMatchObject({ code: 0, stderr: '' });

    const scored = await copy.read('new/predictions.csv');
    expect(scored).toBe(withoutLast(released, 9));
    expect(readTable(scored)).toHaveLength(rows - 9);
    const { latency_p95_ms, ...quality } = JSON.parse(await copy.read('new/metrics.json'));
    const expected = measured(scored);
    for (const [name, value] of Object.entries(expected))
      expect(quality).toHaveProperty(name, expect.closeTo(value, 5));
    expect(latency_p95_ms).toBeGreaterThan(0);
  });

  it('ends with one line on a model that it cannot read', async ({ skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    await using copy = await copyOfModelRepository(new Map([['other.json', '{"format": "penguin-sex/v2"}']]));
    const ending = await python(['evaluate.py', '--model', 'other.json', '--out', 'new'], copy.directory);
    expect(ending).toMatchObject({
      code: 1,
      stderr: "evaluate.py: other.json: unknown model format 'penguin-sex/v2'\n",
    });
    await expect(copy.read('new/metrics.json')).rejects.toThrow('ENOENT');
  });
});

describe('train.py ends with one line and no outputs', () => {
  const params = { family: 'logistic-regression', features: ['year'], C: 1, seed: 1 };
  const withParams = (change: object) => new Map([['params.json', JSON.stringify({ ...params, ...change })]]);
  const cases: readonly (readonly [string, () => Promise<ReadonlyMap<string, string>>, string])[] = [
    ['broken data', () => filesOf('2-field-notes'), "data/train.csv:48: body_mass_g is not a number: 'heavy'"],
    ['a missing column', async () => new Map([['data/test.csv', 'id,sex\n']]), 'data/test.csv:1: missing columns'],
    ['an unknown feature', async () => withParams({ features: ['wingspan'] }), 'features must be among'],
    ['no feature', async () => withParams({ features: [] }), 'features must be among'],
    ['an unknown family', async () => withParams({ family: 'forest' }), "unknown model family 'forest'"],
    ['a C of zero', async () => withParams({ C: 0 }), 'C must be greater than 0'],
    ['missing parameters', async () => new Map([['params.json', '{}']]), 'missing family, features, C, seed'],
    ['no parameters at all', async () => new Map([['params.json', '']]), 'train.py: '],
  ];
  it.for(cases)('on %s', async ([, files, message], { skip }) => {
    skip(pythonIsMissing, NO_PYTHON);
    await using copy = await copyOfModelRepository(await files());
    const { code, stderr } = await python(['train.py', '--stdlib'], copy.directory);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    await expect(copy.read('out/metrics.json')).rejects.toThrow('ENOENT');
  });
});
