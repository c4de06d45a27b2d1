import type { ClassStatistic, RankStatistic } from './bootstrap-plan.ts';

/** A metric that can be computed again from rows of predictions. */
export type RowMetric =
  | { readonly kind: 'classes'; readonly statistic: ClassStatistic }
  | { readonly kind: 'ranks'; readonly statistic: RankStatistic }
  | { readonly kind: 'loss'; readonly loss: RowLoss }
  | { readonly kind: 'root-mean-square' | 'determination' | 'word-errors' }
  /** Normalised discounted cumulative gain. @param first how many of a query's rows count; all when undefined */
  | { readonly kind: 'gain'; readonly first: number | undefined };

/** Metrics that are means over rows. */
export type RowLoss =
  | { readonly kind: 'log' | 'brier' | 'absolute' | 'squared' }
  /** @param quantile between 0 and 1 */
  | { readonly kind: 'pinball'; readonly quantile: number };

const classes = (statistic: ClassStatistic): RowMetric => ({ kind: 'classes', statistic });
const loss = (kind: 'log' | 'brier' | 'absolute' | 'squared'): RowMetric => ({ kind: 'loss', loss: { kind } });

/** Names in words without spaces in between. */
const NAMES: ReadonlyMap<string, RowMetric> = new Map([
  ...named('accuracy acc accuracyscore categoricalaccuracy', classes('accuracy')),
  ...named('balancedaccuracy balancedacc balancedaccuracyscore', classes('balanced-accuracy')),
  ...named('precision precisionscore binaryprecision', classes('precision')),
  ...named('recall recallscore sensitivity tpr binaryrecall', classes('recall')),
  ...named('f1 f1score binaryf1 f1binary', classes('f1')),
  ...named('macroprecision precisionmacro macroavgprecision', classes('precision-macro')),
  ...named('macrorecall recallmacro macroavgrecall', classes('recall-macro')),
  ...named('macrof1 f1macro macroavgf1 macroavgf1score macrof1score', classes('f1-macro')),
  ...named('microprecision precisionmicro microavgprecision', classes('precision-micro')),
  ...named('microrecall recallmicro microavgrecall', classes('recall-micro')),
  ...named('microf1 f1micro microavgf1 microavgf1score microf1score', classes('f1-micro')),
  ...named('weightedf1 f1weighted weightedavgf1 weightedavgf1score weightedf1score', classes('f1-weighted')),
  ...named('mcc matthewscorrcoef matthewscorrelation', classes('matthews')),
  ...named('rocauc auc auroc rocaucscore aucroc', { kind: 'ranks', statistic: 'roc-auc' }),
  ...named('prauc auprc averageprecision averageprecisionscore ap aucpr', {
    kind: 'ranks',
    statistic: 'average-precision',
  }),
  ...named('logloss crossentropy', loss('log')),
  ...named('brier brierscore brierscoreloss', loss('brier')),
  ...named('mae meanabsoluteerror', loss('absolute')),
  ...named('mse meansquarederror', loss('squared')),
  ...named('rmse rootmeansquarederror', { kind: 'root-mean-square' }),
  ...named('r2 r2score rsquared', { kind: 'determination' }),
  ...named('wer worderrorrate', { kind: 'word-errors' }),
  ...named('ndcg ndcgscore', { kind: 'gain', first: undefined }),
]);

function named(names: string, metric: RowMetric): readonly (readonly [string, RowMetric])[] {
  return names.split(' ').map((name) => [name, metric] as const);
}

/** Words in front of or behind a metric that say on which data it was measured: these very rows. */
const EVALUATION = new Set([
  'test',
  'eval',
  'evaluation',
  'val',
  'valid',
  'validation',
  'holdout',
  'score',
  'metrics',
  'mean',
]);

/**
 * The metric that a name stands for, by whole words: `test/roc_auc` is ROC AUC, `f1-score` F1, `pinball_0.9` the pinball loss of
 * the quantile 0.9, `ndcg@10` NDCG of the first ten.
 * @returns undefined when it cannot be computed again from rows, or when the name says more than is known here (`train_accuracy`,
 *   `accuracy_top5`)
 */
export function rowMetricOf(name: string): RowMetric | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && EVALUATION.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && EVALUATION.has(words.at(-1) ?? '')) words.pop();
  return NAMES.get(words.join('')) ?? withParameter(words);
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u)
    .filter((word) => word !== '');
}

/** `pinball_0.9`, `quantile_loss_q90`, `ndcg@10`, `ndcg10`. */
function withParameter(words: readonly string[]): RowMetric | undefined {
  const [, base, digits] =
    /^(pinball|pinballloss|quantileloss|meanpinballloss|ndcg)(?:q|p|k|at)?(\d+(?:\.\d+)?)$/.exec(words.join('')) ?? [];
  if (base === undefined || digits === undefined) return undefined;
  const parameter = Number(digits);
  if (base === 'ndcg')
    return Number.isInteger(parameter) && parameter > 0 ? { kind: 'gain', first: parameter } : undefined;
  const quantile = parameter >= 1 ? parameter / 100 : parameter;
  return quantile > 0 && quantile < 1 ? { kind: 'loss', loss: { kind: 'pinball', quantile } } : undefined;
}
