import type { Direction } from '../direction.ts';
import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading, MetricDetail, MetricEntry } from '../parsed-metrics.ts';
import { share } from '../test-outcomes.ts';
import { itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { computed } from './entries.ts';
import { flattenNumbers } from './nested.ts';

/**
 * Reports of Evidently, both families: up to 0.6 (`metric` and `result`) and from 0.7 (`config.type` and `value`). What is
 * measured is found by these two words only, never by position or by a name somewhere inside: `drift_share` is the threshold in the
 * one and the configuration in the other.
 */
export const evidently: Format<ValueNode> = {
  format: 'evidently',
  title: 'a report of Evidently',
  matches: (root) => {
    const [first] = itemsOf(valueAt(root, 'metrics'));
    return typeIn(first) !== undefined || valueAt(first, 'metric_id') !== undefined || isLegacy(first);
  },
  leftOut: ['*.number_of_columns', 'tests.total'],
  maximumBytes: LARGE_FILE,
  read,
};

const TYPE_PREFIX = 'evidently:metric_v2:';

const typeIn = (metric: ValueNode | undefined): string | undefined => {
  const type = textOf(valueAt(metric, 'config', 'type'));
  return type?.startsWith(TYPE_PREFIX) === true ? type.slice(TYPE_PREFIX.length) : undefined;
};

const isLegacy = (metric: ValueNode | undefined): boolean =>
  valueAt(metric, 'metric')?.kind === 'text' && valueAt(metric, 'result')?.kind === 'object';

function read(root: ValueNode, context: FormatContext): FormatReading {
  const metrics = itemsOf(valueAt(root, 'metrics'));
  const readings = metrics.map((metric): FormatReading => {
    const type = typeIn(metric);
    if (type !== undefined) return currentMetric(type, metric, context);
    if (isLegacy(metric)) return legacyMetric(metric, context);
    throw context.problem(
      'metrics.shape',
      'A metric of this report of Evidently has neither `config.type` nor `metric` and `result`.',
      metric.at,
      'Save the report with Evidently 0.7.11 or newer, by `snapshot.save_json(…)`.',
    );
  });
  const [entries, repeated] = withoutRepeats(readings.flatMap((reading) => reading.entries));
  return {
    entries: [...entries, ...testEntries(root)],
    notes: [
      ...readings.flatMap(({ notes }) => notes ?? []),
      ...nameNote(repeated, 'in the report more than once, the first one counts'),
    ],
  };
}

/** The same metric may come from two presets. Equal values are no contradiction and need no note. */
function withoutRepeats(entries: readonly MetricEntry[]): readonly [readonly MetricEntry[], readonly string[]] {
  const kept = new Map<string, MetricEntry>();
  const repeated: string[] = [];
  for (const entry of entries) {
    const earlier = kept.get(entry.name);
    if (earlier === undefined) kept.set(entry.name, entry);
    else if (earlier.value !== entry.value) repeated.push(entry.name);
  }
  return [[...kept.values()], repeated];
}

function currentMetric(type: string, metric: ValueNode, context: FormatContext): FormatReading {
  const column = textOf(valueAt(metric, 'config', 'column'));
  const name = column === undefined ? type : `${type}.${column}`;
  const value = valueAt(metric, 'value');
  const direction = directionOf(type, textOf(valueAt(metric, 'config', 'method')));
  if (value?.kind === 'number') {
    return { entries: [{ name, at: value.at, value: value.value, exact: value.exact, ...detail(direction) }] };
  }
  if (value?.kind !== 'object') return { entries: [], notes: nameNote([name], 'not a number and therefore no metric') };
  const inner = valueAt(value, 'values') ?? value;
  const reading = flattenNumbers(inner, { context, prefix: `${name}.` });
  return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...detail(direction) })) };
}

function legacyMetric(metric: ValueNode, context: FormatContext): FormatReading {
  const name = textOf(valueAt(metric, 'metric')) ?? '';
  const result = valueAt(metric, 'result');
  switch (name) {
    case 'DatasetDriftMetric':
      return { entries: driftCounts(name, result) };
    case 'DataDriftTable':
      return {
        entries: [
          ...driftCounts(name, result),
          ...membersOf(valueAt(result, 'drift_by_columns')).flatMap(({ value }) => columnDrift(value)),
        ],
      };
    case 'ColumnDriftMetric':
      return { entries: columnDrift(result) };
    default: {
      // Quality metrics hold the candidate's numbers under `current` and the reference's beside them.
      const current = valueAt(result, 'current');
      const reading =
        current === undefined ? { entries: [] } : flattenNumbers(current, { context, prefix: `${name}.` });
      return reading.entries.length > 0
        ? { entries: reading.entries }
        : { entries: [], notes: nameNote([name], 'a metric of Evidently without numbers that could be compared') };
    }
  }
}

function driftCounts(name: string, result: ValueNode | undefined): readonly MetricEntry[] {
  return ['share_of_drifted_columns', 'number_of_drifted_columns', 'number_of_columns'].flatMap((key) => {
    const value = valueAt(result, key);
    if (value?.kind !== 'number') return [];
    const direction = key === 'number_of_columns' ? undefined : 'lower';
    return [{ name: `${name}.${key}`, at: value.at, value: value.value, exact: value.exact, ...detail(direction) }];
  });
}

function columnDrift(result: ValueNode | undefined): readonly MetricEntry[] {
  const score = valueAt(result, 'drift_score');
  const column = textOf(valueAt(result, 'column_name'));
  if (score?.kind !== 'number' || column === undefined) return [];
  const direction = directionOf('ValueDrift', textOf(valueAt(result, 'stattest_name')));
  return [{ name: `ValueDrift.${column}`, at: score.at, value: score.value, exact: score.exact, ...detail(direction) }];
}

/** Short names of methods whose result is a p-value, and of those whose result is a distance. */
const P_VALUES = new Set(
  'ks z chisquare anderson fisher_exact cramer_von_mises g_test mannw es t_test empirical_mmd tvd'.split(' '),
);
const DISTANCES = new Set('psi wasserstein jensenshannon hellinger kl_div ed'.split(' '));

/** A drift is a p-value, where less means more drift, or a distance. Only the method tells. */
function directionOf(type: string, method = ''): Direction | undefined {
  if (type === 'DriftedColumnsCount') return 'lower';
  if (type !== 'ValueDrift') return undefined;
  const name = method.toLowerCase();
  if (P_VALUES.has(name) || /p[ _-]?value/.test(name)) return 'higher';
  return DISTANCES.has(name) || /distance|divergence|\bpsi\b/.test(name) ? 'lower' : undefined;
}

const detail = (direction: Direction | undefined): { readonly detail?: MetricDetail } =>
  direction === undefined ? {} : { detail: { direction } };

/** Tests of the report, when it has some. */
function testEntries(root: ValueNode): readonly MetricEntry[] {
  const tests = valueAt(root, 'tests');
  const states = itemsOf(tests).flatMap((test) => textOf(valueAt(test, 'status'))?.toUpperCase() ?? []);
  const passed = states.filter((state) => state === 'SUCCESS').length;
  const at = tests?.at ?? 0;
  if (states.length === 0) return [];
  return [
    ...computed('tests.pass_rate', share(passed, states.length), at, { direction: 'higher', samples: states.length }),
    ...computed('tests.total', states.length, at),
  ];
}
