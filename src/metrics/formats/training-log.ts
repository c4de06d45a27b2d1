import type { Direction } from '../direction.ts';
import type { Format, FormatContext } from '../format-context.ts';
import { checkedName } from '../metric-name.ts';
import type { FormatReading, MetricEntry } from '../parsed-metrics.ts';
import { itemsOf, membersOf, type ValueNode } from '../value-tree.ts';
import { type Moment, momentNotes, pickMoment } from './moments.ts';

/** Metrics of XGBoost and LightGBM whose names say nothing outside of them. */
const OWN_DIRECTIONS: Readonly<Record<string, Direction>> = {
  l1: 'lower',
  l2: 'lower',
  rmse: 'lower',
  huber: 'lower',
  fair: 'lower',
  poisson: 'lower',
  quantile: 'lower',
  gamma: 'lower',
  tweedie: 'lower',
  mphe: 'lower',
  cross_entropy: 'lower',
  xentropy: 'lower',
  kullback_leibler: 'lower',
  auc_mu: 'higher',
  average_precision: 'higher',
};

/**
 * Evaluation logs: `evals_result` of XGBoost, `record_evaluation` and `cv` of LightGBM, the history of Keras. Objects of lists
 * of numbers, one list for each metric, perhaps inside an object for each data set.
 */
export const trainingLog: Format<ValueNode> = {
  format: 'training-log',
  title: 'a log of metrics by training round',
  matches: (root) => {
    const members = membersOf(root);
    return members.length > 0 && members.every(({ value }) => isCurve(value) || holdsCurves(value));
  },
  // Spread over the folds of a cross-validation.
  leftOut: ['*-std', '*-stdv'],
  hasEpochs: true,
  read,
};

const isCurve = (node: ValueNode): boolean =>
  node.kind === 'list' && node.items.length > 0 && node.items.every(({ kind }) => kind === 'number');

function holdsCurves(node: ValueNode): boolean {
  const members = membersOf(node);
  return members.length > 0 && members.every(({ value }) => isCurve(value));
}

function read(root: ValueNode, context: FormatContext): FormatReading {
  const curves = membersOf(root).flatMap(({ name, at, value }) =>
    value.kind === 'list'
      ? [{ name, metric: name, at, value }]
      : membersOf(value).map((member) => ({ ...member, name: `${name}.${member.name}`, metric: member.name })),
  );
  const picked = curves.flatMap(({ name: joined, metric, at, value }) => {
    const name = checkedName(joined, at, context);
    const own = ownDirection(metric);
    const moment = pickMoment(name, momentsOf(value, at), context, own);
    return moment === undefined ? [] : [{ ...moment, own }];
  });
  return {
    entries: picked.map(({ name, chosen, own }): MetricEntry => {
      const { at, value, exact, step } = chosen;
      return { name, at, value, exact, detail: { step, ...(own === undefined ? {} : { direction: own }) } };
    }),
    notes: momentNotes(
      picked.filter(({ name }) => !/-stdv?$/.test(name)),
      'round',
    ),
  };
}

/** `ndcg@5` and `binary_logloss` are left to their names; `l1-mean` of cross-validation is `l1`. */
function ownDirection(metric: string): Direction | undefined {
  const name = metric.replace(/^(?:valid|train|test)[ -]/, '').replace(/-mean$/, '');
  return Object.hasOwn(OWN_DIRECTIONS, name) ? OWN_DIRECTIONS[name] : undefined;
}

/** Rounds are counted from 0, as XGBoost's `best_iteration` does. */
function momentsOf(curve: ValueNode, at: number): readonly Moment[] {
  return itemsOf(curve).flatMap((item, step) =>
    item.kind === 'number' ? [{ at, value: item.value, exact: item.exact, step, time: 0 }] : [],
  );
}
