import { type Format, LARGE_FILE } from '../format-context.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { append, groupOutcomes, mean } from '../test-outcomes.ts';
import { finiteOf, itemsOf, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { computed } from './entries.ts';

const NO_METRIC = new Set(['doc_id', 'target', 'sample_len']);
/** The metric that says right or wrong: the first that all lines have as 0 or 1. */
const RIGHT_OR_WRONG = ['acc', 'exact_match', 'acc_norm', 'pass@1', 'prompt_level_strict_acc'];

/** `samples_<task>_<date>.jsonl` of lm-evaluation-harness with `--log_samples`: one line for each question and filter. */
export const lmEvalSamples: Format<ValueNode> = {
  format: 'lm-eval-samples',
  title: 'samples of lm-evaluation-harness',
  matches: (root) => {
    const [first] = itemsOf(root);
    return valueAt(first, 'doc_id') !== undefined && valueAt(first, 'resps') !== undefined;
  },
  maximumBytes: LARGE_FILE,
  read,
};

function read(root: ValueNode): FormatReading {
  const lines = itemsOf(root);
  const groups = Map.groupBy(lines, (line) => textOf(valueAt(line, 'filter')) ?? 'none');
  const entries = [...groups].flatMap(([filter, part]): readonly MetricEntry[] => {
    const values = new Map<string, number[]>();
    for (const line of part) {
      for (const { name, value } of membersOf(line)) {
        const number = finiteOf(value);
        if (number !== undefined && !NO_METRIC.has(name)) append(values, name, number);
      }
    }
    return [...values].flatMap(([name, numbers]) =>
      // A metric of every question; others are combined in ways that the lines do not tell.
      numbers.length === part.length
        ? computed(filter === 'none' ? name : `${name},${filter}`, mean(numbers), part[0]?.at ?? 0, {
            samples: numbers.length,
            ...(RIGHT_OR_WRONG.includes(name) ? { direction: 'higher' } : {}),
          })
        : [],
    );
  });
  const metric = RIGHT_OR_WRONG.find((name) =>
    lines.every((line) => [0, 1].includes(finiteOf(valueAt(line, name)) ?? -1)),
  );
  if (metric === undefined) return { entries };
  const runs = lines.map((line) => ({
    id: [idOf(line), ...(groups.size > 1 ? [textOf(valueAt(line, 'filter')) ?? 'none'] : [])].join(' | '),
    success: finiteOf(valueAt(line, metric)) === 1,
  }));
  return { entries, ...groupOutcomes(runs) };
}

/** The number of a question alone could name another one after a change of the data. */
function idOf(line: ValueNode): string {
  const number = finiteOf(valueAt(line, 'doc_id')) ?? textOf(valueAt(line, 'doc_id')) ?? '?';
  const hash = textOf(valueAt(line, 'doc_hash'));
  return hash === undefined ? String(number) : `${number} ${hash.slice(0, 16)}`;
}
