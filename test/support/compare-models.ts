/**
 * A repository with a model for each thing that a comparison can say. Nothing is learnt: the "training" copies what the commit has in
 * the folder of the model, so a pull request decides by its files what there is to compare.
 */
import path from 'node:path';
import { callers, type DemoWorld, publishTrainyard } from '../../demo/world.ts';
import { startSimulator } from '../../simulator/index.ts';

const REPOSITORY = 'acme/models';
/** The only one: a hundred comments start no reviews. */
export const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';

/** Rows of two classes; the first `wrong` of them on the wrong side. */
const predictions = (rows: number, wrong: number): string =>
  ['id,label,score', ...Array.from({ length: rows }, (_, row) => line(row, row < wrong))].join('\n').concat('\n');

const line = (row: number, wrong: boolean): string => `${row},${row % 2},${(row % 2 === 1) === wrong ? 0.2 : 0.8}`;

const measured = (rows: number, wrong: number) => ({
  'metrics.json': JSON.stringify({ accuracy: (rows - wrong) / rows }),
  'predictions.csv': predictions(rows, wrong),
});

const accuracy = (value: string) => ({ 'metrics.json': `{"accuracy": ${value}}` });

/** More than fits into a comment, one of them without a number. */
const many = (value: string) => ({
  'metrics.json': `{"accuracy": ${value}, ${Array.from({ length: 9_999 }, (_, index) => `"m|${index} @all #1": ${index / 7}`).join(', ')}}`,
});

interface Case {
  /** Files of the model's folder on the base branch and on the pull request. */
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  /** More of `evaluate`. */
  readonly evaluate?: string;
}

const PREDICTED = 'predictions: {id: id}';

const CASES = {
  better: { base: measured(200, 60), head: measured(200, 20), evaluate: PREDICTED },
  worse: { base: measured(200, 20), head: measured(200, 60), evaluate: `${PREDICTED}\n      report: {language: ko}` },
  open: { base: measured(60, 6), head: measured(60, 7), evaluate: PREDICTED },
  moved: { base: { ...accuracy('0.9'), 'test.csv': 'id\n1\n' }, head: { ...accuracy('0.5'), 'test.csv': 'id\n2\n' } },
  first: { base: accuracy('0.9'), head: accuracy('0.8') },
  missing: {
    base: measured(60, 6),
    head: { 'metrics.json': '{"f1": 0.9}', 'predictions.csv': 'id,label,score\n1,1,0.9\n1,0,0.2\n' },
    evaluate: PREDICTED,
  },
  huge: { base: many('0.9'), head: many('NaN') },
} satisfies Readonly<Record<string, Case>>;

export type CaseName = keyof typeof CASES;
const CASE_NAMES = Object.keys(CASES).filter((name): name is CaseName => name in CASES);

/** Files of all models, as the base branch or the pull request has them. */
export const filesOf = (side: 'base' | 'head'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CASE_NAMES.flatMap((name) =>
      Object.entries({ 'test.csv': 'id\n1\n', 'model/weights': side, ...CASES[name][side] }).map(([file, content]) => [
        `${name}/${file}`,
        content,
      ]),
    ),
  );

const modelOf = (name: CaseName, { head, evaluate = '' }: Case): string => `  ${name}:
    data:
      test: {path: ${name}/test.csv, role: evaluation}
    train:
      runner: [self-hosted]
      command: mkdir -p out && cp -r ${name} out/
      inputs: [${name}/**]
      outputs: {model: out/${name}/model, metrics: out/${name}/metrics.json${'predictions.csv' in head ? `, predictions: out/${name}/predictions.csv` : ''}}
      timeout: 5m
    evaluate:
      baselines: [base]
      metrics: {accuracy: {direction: higher, margin: 0.02}}
      ${evaluate}
`;

/** Starts GitHub with the repository. Ada writes, Grace maintains, another bot comments; nothing has run yet. */
export async function openModels(directory: string): Promise<DemoWorld> {
  const simulator = await startSimulator({
    directory,
    runners: [
      { labels: ['ubuntu-latest'], count: 3 },
      { labels: ['self-hosted'], count: 2 },
    ],
  });
  const { github } = simulator;
  await publishTrainyard(github);
  github.addOrganization('acme', { grace: 'admin', ada: 'member' });
  const models = CASE_NAMES.map((name) => modelOf(name, CASES[name])).join('');
  await github.addRepository({
    owner: 'acme',
    name: 'models',
    files: {
      [WORKFLOW]: (await callers())[WORKFLOW] ?? '',
      ...filesOf('base'),
      'trainyard.yaml': `version: 1\nmodels:\n${models}`,
    },
    collaborators: { ada: 'write', grace: 'maintain' },
  });
  return { ...simulator, repository: REPOSITORY, store: path.join(directory, 'models'), directory };
}
