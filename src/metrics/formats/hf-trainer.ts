import type { Format, FormatContext } from '../format-context.ts';
import { LARGE_FILE } from '../format-context.ts';
import { counted } from '../notes.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { finiteOf, itemsOf, type Member, membersOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { flattenNumbers } from './nested.ts';

const LEFT_OUT = [
  'epoch',
  'step',
  'global_step',
  'learning_rate',
  'grad_norm',
  'num_*',
  '*_flos',
  '*_runtime',
  '*_per_second',
  '*_samples',
  '*_steps',
  '*_model_preparation_time',
];

/** `all_results.json`, `eval_results.json`, … of the Trainer of Hugging Face transformers. */
export const hfResults: Format<ValueNode> = {
  format: 'hf-results',
  title: 'results of a Hugging Face Trainer',
  matches: (root) =>
    membersOf(root).some(
      ({ name, value }) =>
        value.kind === 'number' && /^(?:train|eval|test|predict)_(?:\w+_)?(?:runtime|samples_per_second)$/.test(name),
    ),
  leftOut: LEFT_OUT,
  read: (root, context) => {
    const reading = flattenNumbers(root, { context });
    return { ...reading, entries: reading.entries.map((entry) => ({ ...entry, ...samplesOf(root, entry.name) })) };
  },
};

/** `eval_samples` counts what `eval_loss` was measured on. */
function samplesOf(root: ValueNode, name: string): Pick<MetricEntry, 'detail'> {
  const samples = finiteOf(valueAt(root, `${name.split('_', 1)[0]}_samples`));
  return samples === undefined ? {} : { detail: { samples } };
}

/**
 * `trainer_state.json`: the history of a training. Without `epoch`, the step that the file names as the best one counts, because
 * that is the model the Trainer loads at the end; when it names none, the last evaluation.
 */
export const hfTrainerState: Format<ValueNode> = {
  format: 'hf-trainer-state',
  title: 'the state of a Hugging Face Trainer',
  matches: (root) => valueAt(root, 'log_history')?.kind === 'list' && valueAt(root, 'global_step') !== undefined,
  leftOut: LEFT_OUT,
  maximumBytes: LARGE_FILE,
  hasEpochs: true,
  read,
};

type Evaluations = ReadonlyMap<number, ReadonlyMap<string, Member>>;

function read(root: ValueNode, context: FormatContext): FormatReading {
  const evaluations = evaluationsOf(root);
  const lastStep = [...evaluations.keys()].reduce((last, step) => Math.max(last, step), -1);
  if (lastStep < 0) {
    throw context.problem(
      'metrics.empty',
      'The history of the training holds no evaluation.',
      valueAt(root, 'log_history')?.at ?? root.at,
      'Set `eval_strategy` of the TrainingArguments, or write the metrics with `trainer.save_metrics`.',
    );
  }
  const bestStep = bestStepOf(root, evaluations);
  if (context.epoch === 'best' && bestStep === undefined) {
    throw context.problem(
      'metrics.shape',
      'The state of the Trainer does not say which evaluation is the best one.',
      root.at,
      'Set `metric_for_best_model`, or choose `epoch: last`.',
    );
  }
  const step = context.epoch === 'last' ? lastStep : (bestStep ?? lastStep);
  const values = evaluations.get(step) ?? new Map<string, Member>();
  return {
    entries: [...values].flatMap(([name, { at, value }]) =>
      value.kind === 'number' ? [{ name, at, value: value.value, exact: value.exact, detail: { step } }] : [],
    ),
    notes: [stepNote(step, bestStep, lastStep)],
  };
}

function stepNote(step: number, best: number | undefined, last: number): string {
  const which = step === best && step === last ? 'the best and last' : step === best ? 'the best' : 'the last';
  const other = step === last ? best : last;
  const differs =
    other === undefined || other === step ? '' : `; ${step === last ? 'best' : 'last'} was step ${counted(other)}`;
  return `Taken from step ${counted(step)}, ${which} evaluation${differs}.`;
}

/** Several evaluation sets are logged one after the other at the same step; a repeated evaluation replaces the earlier one. */
function evaluationsOf(root: ValueNode): Evaluations {
  const found = new Map<number, Map<string, Member>>();
  for (const item of itemsOf(valueAt(root, 'log_history'))) {
    const step = finiteOf(valueAt(item, 'step'));
    const members = item.kind === 'object' ? item.members : new Map<string, Member>();
    if (step === undefined || ![...members.keys()].some((name) => name.startsWith('eval_'))) continue;
    const values = found.get(step) ?? new Map<string, Member>();
    for (const [name, member] of members) values.set(name, member);
    found.set(step, values);
  }
  return found;
}

function bestStepOf(root: ValueNode, evaluations: Evaluations): number | undefined {
  const checkpoint = /checkpoint-(\d+)[/\\]?$/.exec(textOf(valueAt(root, 'best_model_checkpoint')) ?? '')?.[1];
  const named =
    finiteOf(valueAt(root, 'best_global_step')) ?? (checkpoint === undefined ? undefined : Number(checkpoint));
  if (named !== undefined && evaluations.has(named)) return named;
  const best = finiteOf(valueAt(root, 'best_metric'));
  if (best === undefined) return undefined;
  for (const [step, values] of evaluations) {
    for (const [name, { value }] of values) if (name.startsWith('eval_') && finiteOf(value) === best) return step;
  }
  return undefined;
}
