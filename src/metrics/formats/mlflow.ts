import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { type MetricValue, numberOfText, type ReadNumber, valueOfNumber } from '../metric-value.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { finiteOf, itemsOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { type Moment, momentNotes, pickMoment } from './moments.ts';

/**
 * The answer of MLflow's `runs/get`, which holds the last value of each metric, or lists of `metrics/get-history` joined under
 * `metrics`, which hold all.
 */
export const mlflow: Format<ValueNode> = {
  format: 'mlflow',
  title: 'a run of MLflow',
  matches: (root) =>
    valueAt(root, 'run', 'info') !== undefined ||
    (valueAt(root, 'run', 'data') === undefined && itemsOf(valueAt(root, 'metrics')).some((item) => isMetric(item))),
  leftOut: ['system/*', 'epoch', 'step', 'global_step'],
  // Histories are long.
  maximumBytes: LARGE_FILE,
  hasEpochs: true,
  read: (root, context) => {
    const list = itemsOf(valueAt(root, 'run', 'data', 'metrics') ?? valueAt(root, 'metrics'));
    const status = textOf(valueAt(root, 'run', 'info', 'status'));
    const reading = fromMoments(list.flatMap(momentOf), context);
    return {
      ...reading,
      notes: [
        ...unfinishedNote(status),
        ...(reading.notes ?? []),
        ...(context.epoch === 'best' && status !== undefined
          ? ['MLflow gives only the last value of each metric here, so the best one is unknown.']
          : []),
      ],
    };
  },
};

/** Says that a run has not ended well. */
export function unfinishedNote(status: string | undefined): readonly string[] {
  if (status === undefined || status === 'FINISHED') return [];
  return [`The run of MLflow is not finished: its status is ${status.slice(0, 80)}.`];
}

const isMetric = (item: ValueNode): boolean =>
  textOf(valueAt(item, 'key')) !== undefined && valueAt(item, 'timestamp') !== undefined;

interface NamedMoment extends Moment {
  readonly name: string;
}

function momentOf(item: ValueNode): readonly NamedMoment[] {
  const name = textOf(valueAt(item, 'key'));
  const number = numberIn(valueAt(item, 'value'));
  if (name === undefined || number === undefined) return [];
  const integer = (key: string) => {
    const node = valueAt(item, key);
    // 64-bit integers are texts in the JSON form of the protocol buffers; any other text says no moment.
    const text = textOf(node) ?? '';
    return finiteOf(node) ?? (/^-?\d{1,19}$/.test(text) ? Number(text) : 0);
  };
  return [{ name, at: item.at, ...number, step: integer('step'), time: integer('timestamp') }];
}

/** What is not finite arrives as a text. */
function numberIn(node: ValueNode | undefined): ReadNumber | undefined {
  if (node?.kind === 'number') return { value: unclamped(node.value), exact: node.exact };
  const number = numberOfText(textOf(node) ?? '');
  return number === undefined ? undefined : { ...number, value: unclamped(number.value) };
}

/** The SQL store cannot hold infinity and keeps the largest number in its place. */
function unclamped(value: MetricValue): MetricValue {
  return typeof value === 'number' && Math.abs(value) === Number.MAX_VALUE ? valueOfNumber(value * 2) : value;
}

function fromMoments(moments: readonly NamedMoment[], context: FormatContext): FormatReading {
  const picked = [...Map.groupBy(moments, ({ name }) => name)].flatMap(
    ([name, all]) => pickMoment(name, all, context) ?? [],
  );
  return {
    entries: picked.map(({ name, chosen }): MetricEntry => {
      const { at, value, exact, step } = chosen;
      return { name, at, value, exact, detail: { step } };
    }),
    notes: momentNotes(picked, 'step'),
  };
}

/** A file of MLflow's file store: its path below `metrics/` is the name of the metric. */
export interface StoredMetric {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads metrics of a run in MLflow's file store, `mlruns/<experiment>/<run>/metrics/<name>`: lines of "timestamp value step".
 * Throws `UserError('metrics.syntax')` with the place in the file.
 * @param problem makes an error in the file of the metric
 */
export function readStoredMetrics(
  files: readonly StoredMetric[],
  context: FormatContext,
  problem: (file: StoredMetric, line: number) => Error,
): FormatReading {
  const moments = files.flatMap((file) =>
    file.text.split(/\r?\n/).flatMap((line, index): readonly NamedMoment[] => {
      if (line.trim() === '') return [];
      const [time, value, step = '0', ...rest] = line.trim().split(' ');
      const number = numberOfText(value ?? '');
      // MLflow 3 may add the name of a data set and its digest.
      if (number === undefined || rest.length > 2 || !/^\d+$/.test(time ?? '') || !/^-?\d+$/.test(step)) {
        throw problem(file, index + 1);
      }
      return [
        {
          name: file.name,
          at: 0,
          exact: number.exact,
          value: unclamped(number.value),
          step: Number(step),
          time: Number(time),
        },
      ];
    }),
  );
  const empty = files.filter(({ text }) => text.trim() === '').map(({ name }) => name);
  const reading = fromMoments(moments, context);
  return {
    ...reading,
    notes: [...(reading.notes ?? []), ...nameNote(empty, 'an empty file, so nothing was measured')],
  };
}
