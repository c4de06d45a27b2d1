import type { Format, FormatContext } from '../format-context.ts';
import { valueOfNumber } from '../metric-value.ts';
import { counted, quoted } from '../notes.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { membersOf, type ValueNode, valueAt } from '../value-tree.ts';
import { flattenNumbers } from './nested.ts';

type Member = ReturnType<typeof membersOf>[number];

const MOST_SEEDS = 100;
const LONGEST_SEED = 64;
/** Of all seeds together: they are all kept in the candidate's record. */
const MOST_VALUES = 10_000;

/** Metrics of trainings that differ in nothing but their seed: `{"seeds": {"1": {"auc": 0.91}, "2": {"auc": 0.9}}}`. */
export const seeds: Format<ValueNode> = {
  format: 'seeds',
  title: 'metrics by seed',
  matches: (root) => {
    const runs = membersOf(valueAt(root, 'seeds'));
    return membersOf(root).length === 1 && runs.length > 0 && runs.every(({ value }) => value.kind === 'object');
  },
  read,
};

/** What is not finite in one seed is not finite in the mean, and no seed is kept then. */
function read(root: ValueNode, context: FormatContext): FormatReading {
  const runs = membersOf(valueAt(root, 'seeds'));
  checkSeeds(runs, context);
  const readings = runs.map(({ name, value }) => ({ seed: name, ...flattenNumbers(value, { context }) }));
  const values = readings.reduce((sum, { entries }) => sum + entries.length, 0);
  if (values > MOST_VALUES) {
    throw context.problem(
      'metrics.too-many',
      `The seeds have ${counted(values)} values together; at most ${counted(MOST_VALUES)} are read.`,
      root.at,
      'Write only the metrics that models are compared by.',
    );
  }
  const tables = readings.map(({ entries }) => new Map(entries.map((entry) => [entry.name, entry])));
  const names = [...new Set(readings.flatMap(({ entries }) => entries.map(({ name }) => name)))];
  const notes = new Set(readings.flatMap(({ notes: own = [] }) => own));
  return {
    entries: names.map((name) => {
      const measured = tables.map((table, index) => ({
        seed: runs[index]?.name ?? '',
        entry: table.get(name) ?? missing(name, runs[index], context),
      }));
      return meanEntry(name, measured);
    }),
    notes: [`Each metric is the mean over ${counted(runs.length)} ${runs.length === 1 ? 'seed' : 'seeds'}.`, ...notes],
  };
}

function meanEntry(
  name: string,
  measured: readonly { readonly seed: string; readonly entry: MetricEntry }[],
): MetricEntry {
  const finite = measured.flatMap(({ seed, entry: { value } }) =>
    typeof value === 'number' ? [[seed, value] as const] : [],
  );
  const sum = measured.reduce((total, { entry }) => total + Number(entry.value), 0);
  return {
    name,
    at: measured[0]?.entry.at ?? 0,
    value: valueOfNumber(sum / measured.length),
    exact: measured.every(({ entry }) => entry.exact),
    ...(finite.length === measured.length ? { detail: { seeds: Object.fromEntries(finite) } } : {}),
  };
}

function checkSeeds(runs: readonly Member[], { problem }: FormatContext): void {
  const excess = runs[MOST_SEEDS];
  if (excess !== undefined) {
    const message = `The metrics file has ${counted(runs.length)} seeds; at most ${MOST_SEEDS} are read.`;
    throw problem(
      'metrics.too-many',
      message,
      excess.at,
      'Write fewer seeds: forty tell nearly all that a hundred do.',
    );
  }
  const bad = runs.find(({ name }) => name === '' || name.length > LONGEST_SEED || !name.isWellFormed());
  if (bad === undefined) return;
  throw problem('metrics.name', `A seed's name has 1 to ${LONGEST_SEED} Unicode characters.`, bad.at, 'Rename it.');
}

/** The mean over other seeds would be the mean of another set of trainings. */
function missing(name: string, run: Member | undefined, { problem }: FormatContext): never {
  throw problem(
    'metrics.shape',
    `The seed ${quoted(run?.name ?? '')} lacks the metric ${quoted(name)}, which another seed has.`,
    run?.at ?? 0,
    'Write the same metrics for every seed; NaN where there is no number.',
  );
}
