import type { Format, FormatContext } from '../format-context.ts';
import { checkedName } from '../metric-name.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { finiteOf, itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';

/** More levels are a dump of a program's state. */
const DEEPEST = 16;

export interface FlattenOptions {
  readonly context: FormatContext;
  readonly prefix?: string;
  /** Members that are no metrics and not worth a note. */
  readonly isIgnored?: (value: ValueNode) => boolean;
}

/** All numbers of an object; nested names are joined with dots. Everything else is told in a note. */
export function flattenNumbers(root: ValueNode, { context, prefix = '', isIgnored }: FlattenOptions): FormatReading {
  const entries: MetricEntry[] = [];
  const ignored: string[] = [];
  const visit = (node: ValueNode, path: string, levels: number) => {
    if (levels > DEEPEST) {
      throw context.problem(
        'metrics.too-deep',
        `More than ${DEEPEST} objects are inside one another.`,
        node.at,
        'Write fewer levels.',
      );
    }
    for (const { name: key, at, value } of membersOf(node)) {
      if (key === '') throw context.problem('metrics.name', 'A metric has an empty name.', at, 'Name it.');
      const name = `${path}${key}`;
      if (isIgnored?.(value)) continue;
      if (value.kind === 'object') visit(value, `${name}.`, levels + 1);
      else if (value.kind !== 'number') ignored.push(name);
      else entries.push({ name: checkedName(name, at, context), at, value: value.value, exact: value.exact });
    }
  };
  visit(root, prefix, 1);
  return { entries, notes: nameNote(ignored, 'not a number and therefore no metric') };
}

/** Metrics files of DVC and of hand-written code: any object of numbers. */
function read(root: ValueNode, context: FormatContext): FormatReading {
  if (root.kind !== 'object') {
    throw context.problem(
      'metrics.shape',
      'The metrics file must hold an object of numbers, or be of a format that is known.',
      root.at,
      'Write for example {"accuracy": 0.93}.',
    );
  }
  refuseStrangers(root, context);
  return flattenNumbers(root, { context });
}

/** Answers and files of tools that hold numbers, but no metrics. */
function refuseStrangers(root: ValueNode, { problem }: FormatContext): void {
  if (valueAt(root, 'model_version', 'current_stage') !== undefined) {
    const message = 'This is a model version of an MLflow registry, which holds no metrics.';
    throw problem('metrics.shape', message, root.at, 'Save the answer of `runs/get` for its `run_id`.');
  }
  if (valueAt(root, 'error_code')?.kind === 'text' && valueAt(root, 'message')?.kind === 'text') {
    throw problem('metrics.shape', 'This is an error message of a server.', root.at, 'Fetch the metrics again.');
  }
  if (isEvidentlySnapshot(root)) {
    const message = 'This is a stored snapshot of Evidently, whose layout is internal.';
    throw problem(
      'metrics.shape',
      message,
      root.at,
      'Save the report with `save_json(…)`, not with `save(…)` or `dumps()`.',
    );
  }
}

/**
 * What Evidently keeps in its workspace: results by id from 0.7, the whole suite before, or metrics with their class. It changes with
 * versions and without notice, other than what `save_json` writes.
 */
function isEvidentlySnapshot(root: ValueNode): boolean {
  const [first] = itemsOf(valueAt(root, 'metrics'));
  return (
    valueAt(root, 'metric_results')?.kind === 'object' ||
    (valueAt(root, 'suite')?.kind === 'object' && valueAt(root, 'metrics_ids')?.kind === 'list') ||
    textOf(valueAt(first, 'metric', 'type'))?.startsWith('evidently:') === true
  );
}

export const json: Format<ValueNode> = { format: 'json', title: 'an object of numbers', matches: () => true, read };

export const yaml: Format<ValueNode> = { ...json, format: 'yaml' };

export const toml: Format<ValueNode> = { ...json, format: 'toml' };

/** `metrics.json` of DVCLive: its `step` tells it from other nested files. */
export const dvclive: Format<ValueNode> = {
  format: 'dvclive',
  title: 'metrics of DVCLive',
  matches: (root) => Number.isInteger(finiteOf(valueAt(root, 'step'))),
  leftOut: ['step', 'epoch', 'time', 'lr.*', 'lr', 'learning_rate', 'model.*'],
  read: (root, context) => {
    const step = finiteOf(valueAt(root, 'step'));
    const reading = flattenNumbers(root, { context });
    const detail = step === undefined ? {} : { detail: { step } };
    return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...detail })) };
  },
};

/** `wandb-summary.json` of Weights & Biases: names with `_` in front are its own, objects with `_type` are media and tables. */
export const wandb: Format<ValueNode> = {
  format: 'wandb',
  title: 'a summary of Weights & Biases',
  matches: (root) => ['_runtime', '_step', '_timestamp', '_wandb'].some((key) => valueAt(root, key) !== undefined),
  leftOut: ['_*', 'epoch', 'global_step', 'trainer/global_step', 'system/*', 'system.*'],
  read: (root, context) =>
    flattenNumbers(root, { context, isIgnored: (value) => valueAt(value, '_type') !== undefined }),
};
