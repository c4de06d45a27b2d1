import type { Direction } from '../direction.ts';
import type { Format } from '../format-context.ts';
import type { MetricDetail, MetricEntry } from '../parsed-metrics.ts';
import { finiteOf, itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';

/** Custom JSON of github-action-benchmark: a list of name, unit and value. The file does not say which way is better; its units may. */
export const githubActionBenchmark: Format<ValueNode> = {
  format: 'github-action-benchmark',
  title: 'custom results of github-action-benchmark',
  matches: (root) => {
    const [first] = itemsOf(root);
    return (
      ['name', 'unit'].every((key) => textOf(valueAt(first, key)) !== undefined) &&
      valueAt(first, 'value')?.kind === 'number'
    );
  },
  read: (root) => ({
    entries: itemsOf(root).flatMap((item) => {
      const unit = textOf(valueAt(item, 'unit'));
      return numberEntry(textOf(valueAt(item, 'name')), valueAt(item, 'value'), unitDetail(unit));
    }),
  }),
};

/** JSON results of the Java Microbenchmark Harness. */
export const jmh: Format<ValueNode> = {
  format: 'jmh',
  title: 'results of JMH',
  matches: (root) => valueAt(itemsOf(root)[0], 'primaryMetric', 'score') !== undefined,
  read: (root) => ({
    entries: itemsOf(root).flatMap((item) => {
      const mode = textOf(valueAt(item, 'mode'));
      const unit = textOf(valueAt(item, 'primaryMetric', 'scoreUnit'));
      const [lower, upper] = itemsOf(valueAt(item, 'primaryMetric', 'scoreConfidence')).map(finiteOf);
      const parameters = membersOf(valueAt(item, 'params')).map(({ name, value }) => `${name}=${textOf(value) ?? ''}`);
      const name = [textOf(valueAt(item, 'benchmark')), ...parameters].join(' ');
      return numberEntry(name, valueAt(item, 'primaryMetric', 'score'), {
        ...bounds(lower, upper),
        ...(unit === undefined ? {} : { unit }),
        // Throughput; the other modes measure time for each operation.
        direction: mode === 'thrpt' ? 'higher' : 'lower',
      });
    }),
  }),
};

/** JSON of pytest-benchmark: the mean time of each test, in seconds. */
export const pytestBenchmark: Format<ValueNode> = {
  format: 'pytest-benchmark',
  title: 'results of pytest-benchmark',
  matches: (root) => valueAt(itemsOf(valueAt(root, 'benchmarks'))[0], 'stats', 'mean') !== undefined,
  read: (root) => ({
    entries: itemsOf(valueAt(root, 'benchmarks')).flatMap((item) => {
      const stats = valueAt(item, 'stats');
      const rounds = finiteOf(valueAt(stats, 'rounds'));
      const deviation = finiteOf(valueAt(stats, 'stddev'));
      const name = textOf(valueAt(item, 'fullname')) ?? textOf(valueAt(item, 'name'));
      return numberEntry(name, valueAt(stats, 'mean'), {
        direction: 'lower',
        unit: 's',
        ...(rounds === undefined ? {} : { samples: rounds }),
        ...(rounds === undefined || deviation === undefined || rounds < 2
          ? {}
          : { standardError: deviation / Math.sqrt(rounds) }),
      });
    }),
  }),
};

/** Bencher Metric Format: `{benchmark: {measure: {value, lower_value, upper_value}}}`. A metric is called `<benchmark>.<measure>`. */
export const bencher: Format<ValueNode> = {
  format: 'bencher',
  title: 'Bencher Metric Format',
  matches: (root) => {
    const measures = membersOf(root).flatMap(({ value }) => membersOf(value));
    return measures.length > 0 && measures.every(({ value }) => isBencherMetric(value));
  },
  read: (root) => ({
    entries: membersOf(root).flatMap(({ name, value: measures }) =>
      membersOf(measures).flatMap(({ name: measure, value }) =>
        numberEntry(
          `${name}.${measure}`,
          valueAt(value, 'value'),
          bounds(finiteOf(valueAt(value, 'lower_value')), finiteOf(valueAt(value, 'upper_value'))),
        ),
      ),
    ),
  }),
};

function isBencherMetric(node: ValueNode): boolean {
  const members = membersOf(node);
  const isKnown = members.every(({ name }) => ['value', 'lower_value', 'upper_value'].includes(name));
  return isKnown && valueAt(node, 'value')?.kind === 'number';
}

function numberEntry(
  name: string | undefined,
  node: ValueNode | undefined,
  detail: MetricDetail,
): readonly MetricEntry[] {
  if (name === undefined || node?.kind !== 'number') return [];
  return [{ name, at: node.at, value: node.value, exact: node.exact, detail }];
}

const bounds = (lower: number | undefined, upper: number | undefined): MetricDetail => ({
  ...(lower === undefined ? {} : { lower }),
  ...(upper === undefined ? {} : { upper }),
});

function unitDetail(unit: string | undefined): MetricDetail {
  const direction = unit === undefined ? undefined : directionOfUnit(unit);
  return { ...(unit === undefined ? {} : { unit }), ...(direction === undefined ? {} : { direction }) };
}

/** Work in a time is better when there is more of it, time is better when there is less. */
function directionOfUnit(unit: string): Direction | undefined {
  const text = unit.trim().toLowerCase();
  if (/(?:\/|per )(?:s|sec|second|min|minute)$/.test(text)) return 'higher';
  return /^(?:ns|us|µs|μs|ms|s|sec|seconds?|milliseconds?|minutes?)(?:\/(?:iter|op|ops|call|request))?$/.test(text)
    ? 'lower'
    : undefined;
}
