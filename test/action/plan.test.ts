import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { CONFIG, FILES, type Files, failure, scenario } from './plan-scenario.ts';

describe('a pull request', () => {
  test('plans the models whose inputs it changes', async () => {
    const { plan } = scenario({ head: { 'lib/a.py': 'b' } });
    const { outcome, decisions, matrix, training } = await plan();
    expect(decisions).toEqual(['wine: train', 'beer: none']);
    expect(matrix).toEqual([
      {
        model: 'wine',
        runner: ['self-hosted', 'a100'],
        'input-key': outcome.data.models[0]?.inputKey,
        cached: false,
        'timeout-minutes': 13,
        store: 'file:///srv/models',
        champion: '',
      },
    ]);
    expect(training).toEqual(['wine']);
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'plan.ready',
      message: '1 of 2 models in the plan: 1 to train, 0 reused.',
      outputs: { models: '["wine"]', validate: 'true', train: 'true', report: 'true' },
    });
  });

  test('that changes documents only trains nothing', async () => {
    const { plan } = scenario({ head: { 'README.md': 'other', 'docs/new.md': '' } });
    const { outcome, decisions } = await plan();
    expect(decisions).toEqual(['wine: none', 'beer: none']);
    expect(outcome).toMatchObject({
      decision: 'skipped',
      reason: 'plan.nothing-affected',
      outputs: {
        models: '[]',
        matrix: '{"include":[]}',
        'train-matrix': '{"include":[]}',
        validate: 'false',
        train: 'false',
        report: 'false',
      },
    });
  });

  test('is compared with the base that was merged into it, not with the older one it started from', async () => {
    const { plan, github, base, head } = scenario({ head: { 'lib/a.py': 'b' } });
    github.commit({ files: { 'beer.py': 'merged meanwhile' } });
    const merge = github.commit({ branch: 'again', from: 'main', merges: ['change'], files: { 'lib/a.py': 'b' } });
    const { decisions } = await plan({ checkout: merge, pullRequest: { head, base } });
    expect(decisions).toEqual(['wine: train', 'beer: none']);
  });

  test('whose head itself is checked out is compared with the base of the event', async () => {
    const { plan, head, base } = scenario({ head: { 'beer.py': 'b' } });
    const { outcome, decisions } = await plan({ checkout: head, depth: 2 });
    expect(decisions).toEqual(['wine: none', 'beer: train']);
    expect(outcome.data.base).toBe(base);
  });

  test('with another commit checked out is refused', async () => {
    const { plan, base } = scenario({ head: { 'beer.py': 'b' } });
    expect(await failure(plan({ checkout: base }))).toEqual([
      ['plan.wrong-checkout', 'Run actions/checkout without `ref:` before this step.'],
    ]);
  });

  test('in a clone without its base is told about fetch-depth', async () => {
    const { plan } = scenario({ head: { 'beer.py': 'b' } });
    const [[code, hint] = []] = await failure(plan({ depth: 1 }));
    expect(code).toBe('git.commit-missing');
    expect(hint).toContain('fetch-depth: 2');
  });

  test('without a configuration is told so', async () => {
    const { plan } = scenario({ base: { 'trainyard.yaml': null }, head: { 'beer.py': 'b' } });
    expect((await failure(plan()))[0]?.[0]).toBe('config.missing');
  });

  test('that removes a model says so and plans the others', async () => {
    const only = CONFIG.slice(0, CONFIG.indexOf('  beer:'));
    const { outcome, decisions } = await scenario({ head: { 'trainyard.yaml': only, 'wine.py': 'b' } }).plan();
    expect(decisions).toEqual(['wine: train', 'beer: none']);
    expect(outcome.summary).toContain('This change removes the model.');
  });

  test('that edits a policy is told when it counts, and is judged by the old one', async () => {
    const other = CONFIG.replace('/srv/models', '/srv/others');
    const { outcome, matrix } = await scenario({ head: { 'trainyard.yaml': other, 'wine.py': 'b' } }).plan();
    expect(matrix[0]?.['store']).toBe('file:///srv/models');
    expect(outcome.data.models[0]?.why).toContain('policy is edited too, which counts after the merge');
  });

  test('that edits nothing but a policy affects no model', async () => {
    const other = CONFIG.replace('/srv/models', '/srv/others');
    const { outcome } = await scenario({ head: { 'trainyard.yaml': other } }).plan();
    expect(outcome.reason).toBe('plan.nothing-affected');
    expect(outcome.summary).toContain('policy is edited');
  });
});

describe('a repository that adopts Trainyard', () => {
  test('has every model new, and no store before its policy is merged', async () => {
    const { plan } = scenario({ base: { 'trainyard.yaml': null }, head: { 'trainyard.yaml': CONFIG } });
    const { decisions, matrix } = await plan();
    expect(decisions).toEqual(['wine: train', 'beer: train']);
    expect(matrix.map(({ store }) => store)).toEqual(['', '']);
  });

  test('can plan its very first commit', async () => {
    const { github, plan } = scenario({ head: {} });
    const root = github.commit({ branch: 'orphan', from: 'none', files: FILES });
    const { outcome, decisions } = await plan({ checkout: root, pullRequest: undefined });
    expect(decisions).toEqual(['wine: train', 'beer: train']);
    expect(outcome.data.base).toBeNull();
  });

  test.each<[string, Files]>([
    ['a base that is no YAML', { 'trainyard.yaml': 'models: [' }],
    ['a base whose data is missing', { 'data/rows.csv': null }],
    ['a base whose inputs are missing', { 'wine.py': null, 'lib/a.py': null }],
  ])('a change may repair %s', async (_, base) => {
    const { plan, github } = scenario({ base, head: FILES });
    const { outcome, decisions } = await plan();
    expect(decisions).toEqual(['wine: train', 'beer: train']);
    expect(outcome.summary).toContain('⚠️');
    expect(github.log.lines.some(({ level }) => level === 'warning')).toBe(true);
  });
});

describe('a push', () => {
  test('is compared with the first parent', async () => {
    const { github, plan } = scenario({ head: {} });
    const pushed = github.commit({ files: { 'beer.py': 'b' } });
    const { decisions } = await plan({ checkout: pushed, pullRequest: undefined });
    expect(decisions).toEqual(['wine: none', 'beer: train']);
  });
});

describe('models chosen by hand', () => {
  const unchanged = () => scenario({ head: { 'README.md': 'other', 'wine.py': 'b' } });

  test('are planned whether or not they changed, and no others', async () => {
    const { outcome, decisions } = await unchanged().plan({ models: ['beer', 'beer'], pullRequest: undefined });
    expect(decisions).toEqual(['wine: none', 'beer: train']);
    expect(outcome.outputs).toMatchObject({ models: '["beer"]', validate: 'false', train: 'true' });
  });

  test('have to exist', async () => {
    expect(await failure(unchanged().plan({ models: ['bear', '__proto__'] }))).toEqual([
      ['plan.unknown-model', 'Did you mean beer? The models are wine, beer.'],
      ['plan.unknown-model', 'The models are wine, beer.'],
    ]);
  });
});

describe('a pull request from a fork', () => {
  test('has its data checked, and nothing trained or reported', async () => {
    const { outcome, decisions, training } = await scenario({ head: { 'wine.py': 'evil', 'beer.py': 'evil' } }).plan({
      pullRequest: { fromFork: true },
    });
    expect(decisions).toEqual(['wine: check-data', 'beer: check-data']);
    expect(training).toEqual([]);
    expect(outcome).toMatchObject({
      decision: 'ok',
      reason: 'plan.fork',
      outputs: { validate: 'true', train: 'false', report: 'false' },
    });
    expect(outcome.summary).toContain('comes from a fork');
  });

  test('reuses no candidate either', async () => {
    const { plan, candidate } = scenario({ head: { 'wine.py': 'b' } });
    await candidate('wine');
    expect((await plan({ pullRequest: { fromFork: true } })).matrix[0]?.['cached']).toBe(false);
  });
});

describe('a candidate of the same input key', () => {
  test('makes a training needless', async () => {
    const { plan, candidate } = scenario({ head: { 'wine.py': 'b', 'beer.py': 'b' } });
    await candidate('wine');
    const { outcome, decisions, matrix, training } = await plan();
    expect(decisions).toEqual(['wine: reuse', 'beer: train']);
    expect(matrix.map(({ cached }) => cached)).toEqual([true, false]);
    expect(training).toEqual(['beer']);
    expect(outcome.message).toBe('2 of 2 models in the plan: 1 to train, 1 reused.');
    expect(outcome.summary).toContain('/actions/runs/');
  });

  test('of all models leaves nothing to train, but a report to make', async () => {
    const { plan, candidate } = scenario({ head: { 'beer.py': 'b' } });
    await candidate('beer');
    const { outcome } = await plan();
    expect(outcome).toMatchObject({ reason: 'plan.ready', outputs: { train: 'false', report: 'true' } });
  });

  test.each([
    ['another workflow', { path: '.github/workflows/evil.yml' }],
    ['a fork', { headRepository: 'mallory/penguins' }],
    ['an event that anyone can start', { event: 'issue_comment' }],
    ['a run for another commit', { headCommit: 'd'.repeat(40) }],
  ])('from %s is not believed', async (_, run) => {
    const { plan, candidate, github } = scenario({ head: { 'wine.py': 'b' } });
    await candidate('wine', {}, run);
    expect((await plan()).decisions).toEqual(['wine: train', 'beer: none']);
    expect(github.log.lines.some(({ message }) => message.includes('not reused'))).toBe(true);
  });

  test.each([
    ['no store', null],
    ['another store', 'file:///srv/models-old/wine/x'],
  ])('that is in %s cannot be promoted, so it is made again', async (_, uri) => {
    const { plan, candidate, github } = scenario({ head: { 'wine.py': 'b' } });
    await candidate('wine');
    const [stored] = github.state.artifacts;
    const record = JSON.parse(new TextDecoder().decode(stored!.files.get('candidate.json')));
    await candidate('wine', { artifact: { ...record.artifact, uri } });
    expect((await plan()).decisions).toEqual(['wine: train', 'beer: none']);
  });

  test('is not looked for when the workflow is not known', async () => {
    const { plan, candidate } = scenario({ head: { 'wine.py': 'b' } });
    await candidate('wine');
    expect((await plan({ workflowPath: undefined })).decisions).toEqual(['wine: train', 'beer: none']);
  });

  test('that GitHub does not tell about stops the plan: training again may cost a day', async () => {
    const { plan, github } = scenario({ head: { 'wine.py': 'b' } });
    github.before('runs.artifacts', () => {
      throw new UserError('github.permission', 'no', { hint: 'actions: read' });
    });
    expect(await failure(plan())).toEqual([['github.permission', 'actions: read']]);
  });
});

describe('many models', () => {
  const many = (count: number) =>
    `version: 1\nmodels:\n${Array.from(
      { length: count },
      (_, index) => `  m${index}: {train: {command: c, inputs: [beer.py], outputs: {model: m, metrics: n}}}\n`,
    ).join('')}`;
  const including = (count: number): Files => ({
    'trainyard.yaml': 'version: 1\ninclude: [m/*.yaml]\n',
    'm/0.yaml': many(200),
    'm/1.yaml': many(count - 200).replace(/ {2}m/g, '  n'),
  });

  test('fit into one matrix of 256 jobs', async () => {
    const { matrix } = await scenario({ head: including(256) }).plan();
    expect(matrix).toHaveLength(256);
  });

  test('beyond that are refused', async () => {
    expect(await failure(scenario({ head: including(257) }).plan())).toEqual([
      ['plan.too-many-models', 'Name fewer models with the input `models`, or split the change.'],
    ]);
  });

  test('that need nothing are folded away', async () => {
    const { outcome } = await scenario({
      base: { 'trainyard.yaml': many(30) },
      head: {
        'trainyard.yaml': `${many(30)}  new: {train: {command: c, inputs: [beer.py], outputs: {model: m, metrics: n}}}\n`,
      },
    }).plan();
    expect(outcome.summary).toContain('<details><summary>30 models need nothing</summary>');
    expect(outcome.summary?.indexOf('`new`')).toBeLessThan(outcome.summary?.indexOf('<details>') ?? 0);
  });
});

describe('the summary', () => {
  test('is read in ten seconds', async () => {
    const { plan, candidate, merge, base } = scenario({ head: { 'wine.py': 'b', 'data/rows.csv': 'a\n2\n' } });
    await candidate('wine');
    const { outcome } = await plan();
    const summary = outcome.summary
      ?.replaceAll(merge.slice(0, 7), 'HEAD')
      .replaceAll(base.slice(0, 7), 'BASE')
      .replace(/runs\/\d+/, 'runs/1')
      .replace(/wine-[0-9a-f]{12}/, 'wine-KEY');
    expect(summary).toMatchInlineSnapshot(`
      "### Plan: 1 reused

      | model | decision | why | candidate |
      | :-- | :-- | :-- | :-- |
      | \`wine\` | ♻️ reuse | Changed: wine.py; data set rows. | [\`candidate-wine-KEY\`](https://github.example/acme/penguins/actions/runs/1) |
      | \`beer\` | – | Inputs unchanged since BASE. | – |

      <sub>Compared \`BASE\` with \`HEAD\`.</sub>"
    `);
  });

  test('shows file names of a pull request as text', async () => {
    const name = 'lib/<img src=x>|`@acme`\n::error::.py';
    const { outcome } = await scenario({ head: { [name]: '' } }).plan();
    expect(outcome.summary).not.toMatch(/<img|\|`@acme|\n::error/);
  });
});
