import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { counted } from '../notes.ts';
import type { FormatReading, MetricEntry, MetricSlice } from '../parsed-metrics.ts';
import { append, groupOutcomes, mean, share, shortDigest, type TestRun } from '../test-outcomes.ts';
import { booleanOf, finiteOf, itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { canonicalText } from './canonical-text.ts';
import { computed } from './entries.ts';

/** Output of `promptfoo eval -o output.json`, version 3 of its results. */
export const promptfoo: Format<ValueNode> = {
  format: 'promptfoo',
  title: 'results of promptfoo',
  matches: (root) => valueAt(root, 'results', 'stats', 'successes') !== undefined,
  leftOut: ['tests', 'tokens'],
  // Inline images make it large.
  maximumBytes: LARGE_FILE,
  read,
};

interface Row {
  readonly node: ValueNode;
  readonly test: string;
  readonly provider: string;
  readonly prompt: string;
  readonly success: boolean;
  /** The answer could not be had or judged, as opposed to a wrong answer. */
  readonly isError: boolean;
}

function read(root: ValueNode, context: FormatContext): FormatReading {
  const results = valueAt(root, 'results');
  const version = finiteOf(valueAt(results, 'version'));
  if (version !== 3) {
    throw context.problem(
      'metrics.shape',
      `These are results of promptfoo of version ${version ?? 'unknown'}; version 3 is read.`,
      valueAt(results, 'version')?.at ?? root.at,
      'Use promptfoo 0.103 or newer.',
    );
  }
  const list = valueAt(results, 'results');
  const labels = providerLabels(itemsOf(list));
  const rows = itemsOf(list).map((node) => rowOf(node, labels));
  const at = list?.at ?? root.at;
  const { outcomes, notes } = groupOutcomes(runsOf(rows));
  const providers = Map.groupBy(rows, ({ provider }) => provider);
  const slices = providers.size < 2 ? [] : [...providers].map(([name, part]) => sliceOf(name, part));
  const errors = rows.filter(({ isError }) => isError).length;
  return {
    entries: [
      ...totals(valueAt(results, 'stats'), at, context),
      ...averages(rows, at),
      ...slices.flatMap(({ name, samples, metrics }) =>
        Object.entries(metrics).map(
          ([metric, value]): MetricEntry => ({
            name: `${name}.${metric}`,
            at,
            value,
            exact: true,
            detail: { direction: 'higher', ...(samples === undefined ? {} : { samples }) },
          }),
        ),
      ),
    ],
    outcomes,
    slices,
    notes: [
      ...notes,
      ...(errors === 0
        ? []
        : [`${counted(errors)} of ${counted(rows.length)} tests ended in an error and count as not passed.`]),
    ],
  };
}

function totals(stats: ValueNode | undefined, at: number, { problem }: FormatContext): readonly MetricEntry[] {
  const count = (name: string) => finiteOf(valueAt(stats, name)) ?? 0;
  const [successes, failures, errors] = [count('successes'), count('failures'), count('errors')];
  const samples = successes + failures + errors;
  if (samples === 0) {
    throw problem(
      'metrics.empty',
      'The results of promptfoo hold no test.',
      at,
      'Check the configuration of promptfoo.',
    );
  }
  return [
    ...computed('pass_rate', share(successes, samples), at, { direction: 'higher', samples }),
    ...computed('successes', successes, at, { direction: 'higher', samples }),
    ...computed('failures', failures, at, { direction: 'lower', samples }),
    ...computed('errors', errors, at, { direction: 'lower', samples }),
    ...computed('tests', samples, at),
    ...computed('tokens', finiteOf(valueAt(stats, 'tokenUsage', 'total')), at, { direction: 'lower' }),
  ];
}

/** Means over the tests that have the number, and the cost of all of them. */
function averages(rows: readonly Row[], at: number): readonly MetricEntry[] {
  const numbers = (name: string, of = rows) => of.flatMap(({ node }) => finiteOf(valueAt(node, name)) ?? []);
  const named = new Map<string, number[]>();
  for (const { node } of rows) {
    for (const { name, value } of membersOf(valueAt(node, 'namedScores'))) {
      const score = finiteOf(value);
      if (score !== undefined) append(named, name, score);
    }
  }
  // A request that failed at once would make the model look fast.
  const answered = rows.filter(({ isError }) => !isError);
  const costs = numbers('cost');
  const [scores, latencies] = [numbers('score'), numbers('latencyMs', answered)];
  return [
    ...computed('score', mean(scores), at, { direction: 'higher', samples: scores.length }),
    ...[...named].flatMap(([name, values]) =>
      computed(`score.${name}`, mean(values), at, { direction: 'higher', samples: values.length }),
    ),
    ...computed('latency', mean(latencies), at, { direction: 'lower', unit: 'ms', samples: latencies.length }),
    ...(costs.length === 0
      ? []
      : computed(
          'cost',
          costs.reduce((sum, cost) => sum + cost, 0),
          at,
          { direction: 'lower', unit: 'USD' },
        )),
  ];
}

/** Label by id of a provider: a request that failed may come back without it. */
function providerLabels(nodes: readonly ValueNode[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node) => {
      const label = textOf(valueAt(node, 'provider', 'label')) ?? '';
      return label === '' ? [] : [[textOf(valueAt(node, 'provider', 'id')) ?? '', label] as const];
    }),
  );
}

function rowOf(node: ValueNode, labels: ReadonlyMap<string, string>): Row {
  const provider = valueAt(node, 'provider');
  const label = textOf(valueAt(provider, 'label')) ?? '';
  const id = textOf(valueAt(provider, 'id')) ?? textOf(provider) ?? '';
  // 2 stands for an error in the file; older versions have no number, but nothing graded either.
  const reason = finiteOf(valueAt(node, 'failureReason'));
  const ungraded = valueAt(node, 'error')?.kind === 'text' && valueAt(node, 'gradingResult')?.kind !== 'object';
  const success = booleanOf(valueAt(node, 'success')) ?? false;
  return {
    node,
    test: testOf(node),
    provider: label === '' ? (labels.get(id) ?? id) : label,
    prompt: promptOf(node),
    success,
    isError: !success && (reason === undefined ? ungraded : reason === 2),
  };
}

/** A test is what is asked and what is expected of the answer; its position changes when tests are repeated or added. */
function testOf(node: ValueNode): string {
  const test = valueAt(node, 'testCase');
  const parts = [
    valueAt(test, 'description'),
    valueAt(test, 'vars') ?? valueAt(node, 'vars'),
    valueAt(test, 'assert'),
    valueAt(test, 'threshold'),
  ];
  const digest = shortDigest(parts.map(canonicalText).join('\n'));
  const description = textOf(valueAt(test, 'description'));
  return description === undefined ? digest : `${description.slice(0, 80)} ${digest}`;
}

function promptOf(node: ValueNode): string {
  return textOf(valueAt(node, 'promptId')) ?? textOf(valueAt(node, 'prompt', 'label')) ?? '';
}

/**
 * A single provider or prompt is not named, so that a changed prompt or model is compared test by test with what it replaces.
 */
function runsOf(rows: readonly Row[]): readonly TestRun[] {
  const several = (key: (row: Row) => string) => new Set(rows.map(key)).size > 1;
  const namesProvider = several(({ provider }) => provider);
  const namesPrompt = several(({ prompt }) => prompt);
  return rows.map(({ test, provider, prompt, success }) => ({
    id: [test, ...(namesProvider ? [provider] : []), ...(namesPrompt ? [prompt] : [])].join(' | '),
    success,
  }));
}

function sliceOf(provider: string, rows: readonly Row[]): MetricSlice {
  const passRate = share(rows.filter(({ success }) => success).length, rows.length) ?? 0;
  return { name: `provider.${provider}`, samples: rows.length, metrics: { pass_rate: passRate } };
}
