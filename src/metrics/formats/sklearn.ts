import type { Format, FormatContext } from '../format-context.ts';
import { checkedName } from '../metric-name.ts';
import { nameNote } from '../notes.ts';
import type { MetricEntry, MetricSlice } from '../parsed-metrics.ts';
import { finiteOf, membersOf, type ValueNode, valueAt } from '../value-tree.ts';

const AVERAGES = ['micro avg', 'macro avg', 'weighted avg', 'samples avg'];

/**
 * `classification_report(…, output_dict=True)` of scikit-learn: a row of precision, recall, f1-score and support for each class and
 * average, and accuracy as a number beside them. `micro avg` stands in its place when a classifier chose among some classes only.
 */
export const sklearn: Format<ValueNode> = {
  format: 'sklearn',
  title: 'a classification report of scikit-learn',
  matches: (root) => AVERAGES.some((name) => valueAt(root, name, 'f1-score')?.kind === 'number'),
  leftOut: ['*.support'],
  read: (root, context) => {
    const entries: MetricEntry[] = [];
    const slices: MetricSlice[] = [];
    const ignored: string[] = [];
    const total = finiteOf(valueAt(root, 'weighted avg', 'support') ?? valueAt(root, 'macro avg', 'support'));
    for (const { name, at, value } of membersOf(root)) {
      if (value.kind === 'number') {
        entries.push({ name, at, ...numberIn(value), ...(total === undefined ? {} : { detail: { samples: total } }) });
        continue;
      }
      const row = rowOf(name, value, context);
      if (row.length === 0) ignored.push(name);
      entries.push(...row);
      if (row.length > 0 && !AVERAGES.includes(name)) slices.push(sliceOf(name, value, row));
    }
    return { entries, slices, notes: nameNote(ignored, 'not a number and therefore no metric') };
  },
};

function rowOf(name: string, row: ValueNode, context: FormatContext): readonly MetricEntry[] {
  const samples = finiteOf(valueAt(row, 'support'));
  const detail = samples === undefined ? {} : { detail: { samples } };
  return membersOf(row).flatMap(({ name: metric, at, value }) =>
    value.kind === 'number'
      ? [{ name: checkedName(`${name}.${metric}`, at, context), at, ...numberIn(value), ...detail }]
      : [],
  );
}

function sliceOf(name: string, row: ValueNode, entries: readonly MetricEntry[]): MetricSlice {
  const samples = finiteOf(valueAt(row, 'support'));
  const values = entries.map((entry) => [entry.name.slice(name.length + 1), entry.value] as const);
  return {
    name,
    ...(samples === undefined ? {} : { samples }),
    metrics: Object.fromEntries(values),
  };
}

const numberIn = ({ value, exact }: Extract<ValueNode, { kind: 'number' }>) => ({ value, exact });
