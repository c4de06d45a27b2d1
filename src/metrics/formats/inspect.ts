import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { counted, nameNote, quoted } from '../notes.ts';
import type { FormatReading, MetricDetail, MetricEntry } from '../parsed-metrics.ts';
import { groupOutcomes, type TestRun } from '../test-outcomes.ts';
import { finiteOf, itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { taskVersion } from './version-text.ts';

/**
 * A log of Inspect (UK AI Security Institute): a file `.eval`, or JSON of `inspect log dump` or `--log-format json`. A metric is
 * called `<scorer>.<metric>`, with the reducer between them when samples were reduced otherwise than by their mean.
 */
export const inspect: Format<ValueNode> = {
  format: 'inspect',
  title: 'a log of Inspect',
  matches: (root) => valueAt(root, 'eval', 'task') !== undefined && textOf(valueAt(root, 'status')) !== undefined,
  maximumBytes: LARGE_FILE,
  read,
};

function read(root: ValueNode, context: FormatContext): FormatReading {
  const status = textOf(valueAt(root, 'status'));
  if (status !== 'success') {
    throw context.problem(
      'metrics.shape',
      `The evaluation of Inspect did not finish: its status is ${quoted(status ?? '')}.`,
      valueAt(root, 'status')?.at ?? root.at,
      'Run it again, or retry it with `inspect eval-retry`.',
    );
  }
  const version = taskVersion(valueAt(root, 'eval', 'task_version'));
  const completed = finiteOf(valueAt(root, 'results', 'completed_samples'));
  const unread: string[] = [];
  const entries = itemsOf(valueAt(root, 'results', 'scores')).flatMap((score): MetricEntry[] => {
    const reducer = textOf(valueAt(score, 'reducer'));
    const name = textOf(valueAt(score, 'name')) ?? textOf(valueAt(score, 'scorer')) ?? 'score';
    const prefix = reducer === undefined || reducer === 'mean' ? name : `${name}.${reducer}`;
    const standardError = finiteOf(valueAt(score, 'metrics', 'stderr', 'value'));
    return membersOf(valueAt(score, 'metrics')).flatMap(({ name: metric, at, value }): MetricEntry[] => {
      // The standard error belongs to the mean beside it.
      if (metric === 'stderr') return [];
      const number = valueAt(value, 'value');
      const full = `${prefix}.${metric}`;
      if (number?.kind !== 'number') {
        unread.push(full);
        return [];
      }
      const isMean = metric === 'accuracy' || metric === 'mean';
      const detail = detailOf(
        finiteOf(valueAt(score, 'scored_samples')) ?? completed,
        version,
        isMean ? standardError : undefined,
      );
      return [{ name: full, at, value: number.value, exact: number.exact, detail }];
    });
  });
  const { outcomes, notes } = groupOutcomes(runsOf(root));
  const total = finiteOf(valueAt(root, 'results', 'total_samples'));
  const partial = total !== undefined && completed !== undefined && completed < total;
  return {
    entries,
    outcomes,
    notes: [
      ...(partial ? [`Only ${counted(completed)} of ${counted(total)} samples.`] : []),
      ...notes,
      ...nameNote(unread, 'not a number and therefore no metric'),
    ],
  };
}

function detailOf(
  samples: number | undefined,
  version: string | undefined,
  standardError: number | undefined,
): MetricDetail {
  return {
    ...(samples === undefined ? {} : { samples }),
    ...(version === undefined ? {} : { version }),
    ...(standardError === undefined ? {} : { standardError }),
  };
}

/** One run for each sample, epoch and scorer that says right or wrong. */
function runsOf(root: ValueNode): readonly TestRun[] {
  const samples = itemsOf(valueAt(root, 'samples'));
  const scorers = new Set(samples.flatMap((sample) => membersOf(valueAt(sample, 'scores')).map(({ name }) => name)));
  return samples.flatMap((sample) => {
    const node = valueAt(sample, 'id');
    const id = textOf(node) ?? finiteOf(node)?.toString();
    return membersOf(valueAt(sample, 'scores')).flatMap(({ name, value }) => {
      const success = successOf(valueAt(value, 'value'));
      if (id === undefined || success === undefined) return [];
      return [{ id: scorers.size > 1 ? `${id} | ${name}` : id, success }];
    });
  });
}

/** C, I, P and N stand for correct, incorrect, partly and no answer; of numbers only 0 and 1 say right or wrong. */
function successOf(value: ValueNode | undefined): boolean | undefined {
  switch (value?.kind) {
    case 'boolean':
      return value.value;
    case 'text':
      return /^[CIPN]$/.test(value.value) ? value.value === 'C' : undefined;
    case 'number':
      return value.value === 1 ? true : value.value === 0 ? false : undefined;
    default:
      return undefined;
  }
}
