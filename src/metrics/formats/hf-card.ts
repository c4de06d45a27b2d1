import type { Format, FormatContext } from '../format-context.ts';
import { checkedName } from '../metric-name.ts';
import { numberOfText, type ReadNumber } from '../metric-value.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { itemsOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { versionText } from './version-text.ts';

/**
 * The front matter of a Hugging Face model card (`model-index`). A metric is called
 * `<data set>.<config>.<split>.<metric>`; parts the card does not name are left out.
 */
export const hfModelCard: Format<ValueNode> = {
  format: 'hf-model-card',
  title: 'a Hugging Face model card with `model-index`',
  matches: (root) => valueAt(root, 'model-index')?.kind === 'list',
  read: (root, context) => {
    const models = valueAt(root, 'model-index');
    if (models === undefined) {
      const hint = 'Name the file that holds the metrics, or add the results to the card.';
      throw context.problem('metrics.shape', 'The front matter of the card holds no `model-index`.', root.at, hint);
    }
    return gathered(
      itemsOf(models).flatMap((model) =>
        itemsOf(valueAt(model, 'results')).flatMap((result) => {
          const dataset = valueAt(result, 'dataset');
          const prefix = [
            textOf(valueAt(dataset, 'type')) ?? textOf(valueAt(dataset, 'name')),
            textOf(valueAt(dataset, 'config')),
            textOf(valueAt(dataset, 'split')),
          ];
          return itemsOf(valueAt(result, 'metrics')).map((metric) =>
            measured(
              metric,
              dataset,
              [...prefix, textOf(valueAt(metric, 'type')) ?? textOf(valueAt(metric, 'name'))],
              context,
            ),
          );
        }),
      ),
      context,
    );
  },
};

/** `.eval_results/*.yaml` of a Hugging Face model repository: a list of results, each called `<data set>.<task>`. */
export const hfEvalResults: Format<ValueNode> = {
  format: 'hf-eval-results',
  title: 'evaluation results of a Hugging Face model repository',
  matches: (root) => {
    const [first] = itemsOf(root);
    return valueAt(first, 'dataset', 'id')?.kind === 'text' && valueAt(first, 'value') !== undefined;
  },
  read: (root, context) =>
    gathered(
      itemsOf(root).map((result) => {
        const dataset = valueAt(result, 'dataset');
        return measured(
          result,
          dataset,
          [textOf(valueAt(dataset, 'id')), textOf(valueAt(dataset, 'task_id'))],
          context,
        );
      }),
      context,
    ),
};

interface Measured {
  readonly name: string;
  readonly at: number;
  readonly number: ReadNumber | undefined;
  readonly version: string | undefined;
}

/** Cards are written by hand as well, so a value may be a text. */
function measured(
  node: ValueNode,
  dataset: ValueNode | undefined,
  parts: readonly (string | undefined)[],
  context: FormatContext,
): Measured {
  const value = valueAt(node, 'value');
  const at = value?.at ?? node.at;
  const version = textOf(valueAt(dataset, 'revision'));
  return {
    name: nameOf(parts, at, context),
    at,
    number: value?.kind === 'number' ? { value: value.value, exact: value.exact } : numberOfText(textOf(value) ?? ''),
    version: version === undefined ? undefined : versionText(version),
  };
}

/** Each part is checked by itself first, because joining makes a new text. */
function nameOf(parts: readonly (string | undefined)[], at: number, context: FormatContext): string {
  const named = parts.filter((part) => part !== undefined).filter((part) => part !== '');
  for (const part of named) checkedName(part, at, context);
  return checkedName(named.join('.'), at, context);
}

function gathered(results: readonly Measured[], { problem }: FormatContext): FormatReading {
  const entries = new Map<string, MetricEntry>();
  for (const { name, at, number, version } of results) {
    if (number === undefined) continue;
    const earlier = entries.get(name);
    if (earlier !== undefined && earlier.value !== number.value) {
      const hint = 'Tell them apart by `config`, `split` or `task_id`.';
      throw problem('metrics.duplicate-name', `Two results are called ${JSON.stringify(name)}.`, at, hint);
    }
    const entry = { name, at, ...number, ...(version === undefined ? {} : { detail: { version } }) };
    if (earlier === undefined) entries.set(name, entry);
  }
  const unread = results.filter(({ number }) => number === undefined).map(({ name }) => name);
  return { entries: [...entries.values()], notes: nameNote(unread, 'not a number and therefore no metric') };
}
