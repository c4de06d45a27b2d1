import { type Format, LARGE_FILE } from '../format-context.ts';
import { counted, nameNote } from '../notes.ts';
import type { MetricDetail, MetricEntry } from '../parsed-metrics.ts';
import { booleanOf, finiteOf, membersOf, type ValueNode, valueAt } from '../value-tree.ts';
import { taskVersion } from './version-text.ts';

/**
 * Results of EleutherAI's lm-evaluation-harness: v0.3 (`acc`, `acc_stderr`) and v0.4 (`acc,none`, `acc_stderr,none`). A metric is
 * called `<task>.<metric>`; the filter is named unless it is `none`.
 */
export const lmEval: Format<ValueNode> = {
  format: 'lm-eval',
  title: 'results of lm-evaluation-harness',
  matches: (root) => {
    const tasks = membersOf(valueAt(root, 'results'));
    const isHarness =
      valueAt(root, 'versions')?.kind === 'object' ||
      tasks.some(({ value }) => membersOf(value).some(({ name }) => name.includes(',')));
    return tasks.length > 0 && tasks.every(({ value }) => value.kind === 'object') && isHarness;
  },
  leftOut: ['*.sample_len', '*.sample_count'],
  maximumBytes: LARGE_FILE,
  read: (root) => {
    const notes: string[] = [];
    const ignored: string[] = [];
    const entries = membersOf(valueAt(root, 'results')).flatMap(({ name: task, value: results }): MetricEntry[] => {
      const limited = limitOf(root, task);
      if (limited !== undefined) notes.push(limited);
      return membersOf(results).flatMap(({ name: key, at, value }): MetricEntry[] => {
        const { metric, filter } = keyParts(key);
        // The standard error belongs to the metric beside it, and the alias is for printing.
        if (key === 'alias' || /_stderr$/.test(metric)) return [];
        const name = `${task}.${metric}${filter === ',none' ? '' : filter}`;
        if (value.kind !== 'number') {
          ignored.push(name);
          return [];
        }
        return [{ name, at, value: value.value, exact: value.exact, detail: detailOf(root, task, key) }];
      });
    });
    return { entries, notes: [...notes, ...nameNote(ignored, 'not a number and therefore no metric')] };
  },
};

/** The filter keeps its comma. */
function keyParts(key: string): { readonly metric: string; readonly filter: string } {
  const comma = key.indexOf(',');
  if (comma < 0) return { metric: key, filter: '' };
  return { metric: key.slice(0, comma), filter: key.slice(comma) };
}

function detailOf(root: ValueNode, task: string, key: string): MetricDetail {
  const { metric, filter } = keyParts(key);
  const results = valueAt(root, 'results', task);
  // Not measured is written as the text "N/A".
  const standardError = finiteOf(valueAt(results, `${metric}_stderr${filter}`));
  const value = finiteOf(valueAt(results, key));
  const higher = booleanOf(valueAt(root, 'higher_is_better', task, metric));
  const samples =
    finiteOf(valueAt(root, 'n-samples', task, 'effective')) ??
    finiteOf(valueAt(results, 'sample_len')) ??
    samplesBehind(metric, value, standardError);
  const version = taskVersion(valueAt(root, 'versions', task));
  return {
    ...(higher === undefined ? {} : { direction: higher ? 'higher' : 'lower' }),
    ...(standardError === undefined ? {} : { standardError }),
    ...(samples === undefined ? {} : { samples }),
    ...(version === undefined ? {} : { version }),
  };
}

/**
 * v0.3 writes no sample count. The standard error of an accuracy p over n questions is √(p(1 − p)/(n − 1)) there, so n follows
 * from it; it is believed only when it comes out as a whole number.
 */
function samplesBehind(metric: string, p: number | undefined, standardError: number | undefined): number | undefined {
  if (!/^acc(?:_norm)?$/.test(metric) || p === undefined || standardError === undefined) return undefined;
  if (p <= 0 || p >= 1 || standardError <= 0) return undefined;
  const n = (p * (1 - p)) / standardError ** 2 + 1;
  return Math.abs(n - Math.round(n)) < 1e-5 ? Math.round(n) : undefined;
}

function limitOf(root: ValueNode, task: string): string | undefined {
  const original = finiteOf(valueAt(root, 'n-samples', task, 'original'));
  const effective = finiteOf(valueAt(root, 'n-samples', task, 'effective'));
  if (original === undefined || effective === undefined || effective >= original) return undefined;
  return `${task}: only ${counted(effective)} of ${counted(original)} samples.`;
}
