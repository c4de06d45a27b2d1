import type { ClassAverage, ClassStatistic, PairAverage, RankStatistic } from './bootstrap-plan.ts';

/** A metric that can be computed again from rows of predictions. */
export type RowMetric =
  | { readonly kind: 'classes'; readonly statistic: ClassStatistic }
  /** @param average over several classes; a binary label needs none */
  | { readonly kind: 'ranks'; readonly statistic: RankStatistic; readonly average: ClassAverage | PairAverage }
  /** The share of rows whose class is among the `first` with the highest scores. */
  | { readonly kind: 'top'; readonly first: number }
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

/** Metrics of the order of scores; their names may say how classes are averaged. */
const RANKS: ReadonlyMap<string, RankStatistic> = new Map([
  ...named<RankStatistic>('rocauc auc auroc rocaucscore aucroc', 'roc-auc'),
  ...named<RankStatistic>('prauc auprc averageprecision averageprecisionscore ap aucpr', 'average-precision'),
]);

/** Names in words without spaces in between. The k of `top_k` is what scikit-learn and Keras take when none is given. */
const NAMES: ReadonlyMap<string, RowMetric> = new Map([
  ...named<RowMetric>('accuracy acc accuracyscore categoricalaccuracy', classes('accuracy')),
  ...named<RowMetric>('balancedaccuracy balancedacc balancedaccuracyscore', classes('balanced-accuracy')),
  ...named<RowMetric>('precision precisionscore binaryprecision', classes('precision')),
  ...named<RowMetric>('recall recallscore sensitivity tpr binaryrecall', classes('recall')),
  ...named<RowMetric>('f1 f1score binaryf1 f1binary', classes('f1')),
  ...named<RowMetric>('macroprecision precisionmacro macroavgprecision', classes('precision-macro')),
  ...named<RowMetric>('macrorecall recallmacro macroavgrecall', classes('recall-macro')),
  ...named<RowMetric>('macrof1 f1macro macroavgf1 macroavgf1score macrof1score', classes('f1-macro')),
  ...named<RowMetric>('microprecision precisionmicro microavgprecision', classes('precision-micro')),
  ...named<RowMetric>('microrecall recallmicro microavgrecall', classes('recall-micro')),
  ...named<RowMetric>('microf1 f1micro microavgf1 microavgf1score microf1score', classes('f1-micro')),
  ...named<RowMetric>('weightedf1 f1weighted weightedavgf1 weightedavgf1score weightedf1score', classes('f1-weighted')),
  ...named<RowMetric>('mcc matthewscorrcoef matthewscorrelation', classes('matthews')),
  ...named<RowMetric>('topkaccuracy topkaccuracyscore', { kind: 'top', first: 2 }),
  ...named<RowMetric>('topkcategoricalaccuracy sparsetopkcategoricalaccuracy', { kind: 'top', first: 5 }),
  ...named<RowMetric>('logloss crossentropy', loss('log')),
  ...named<RowMetric>('brier brierscore brierscoreloss', loss('brier')),
  ...named<RowMetric>('mae meanabsoluteerror', loss('absolute')),
  ...named<RowMetric>('mse meansquarederror', loss('squared')),
  ...named<RowMetric>('rmse rootmeansquarederror', { kind: 'root-mean-square' }),
  ...named<RowMetric>('r2 r2score rsquared', { kind: 'determination' }),
  ...named<RowMetric>('wer worderrorrate', { kind: 'word-errors' }),
  ...named<RowMetric>('ndcg ndcgscore', { kind: 'gain', first: undefined }),
]);

function named<Metric>(names: string, metric: Metric): readonly (readonly [string, Metric])[] {
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
 *   `precision_at_k`)
 */
export function rowMetricOf(name: string): RowMetric | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && EVALUATION.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && EVALUATION.has(words.at(-1) ?? '')) words.pop();
  return NAMES.get(words.join('')) ?? rankMetricOf(words) ?? withParameter(words);
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u)
    .filter((word) => word !== '');
}

/** Words that say how the classes of a metric are averaged. */
const AVERAGES = new Set(['ovr', 'ovo', 'macro', 'weighted', 'multiclass']);

/** `roc_auc`, `roc_auc_ovr_weighted`, `roc_auc_ovo`, `macro_auroc`, `average_precision_macro`. */
function rankMetricOf(words: readonly string[]): RowMetric | undefined {
  const statistic = RANKS.get(words.filter((word) => !AVERAGES.has(word)).join(''));
  if (statistic === undefined) return undefined;
  // The average of precisions, or average precisions: nobody knows.
  if (AVERAGES.has(words[0] ?? '') && words.includes('average')) return undefined;
  const weighted = words.includes('weighted');
  if (!words.includes('ovo')) return { kind: 'ranks', statistic, average: weighted ? 'weighted' : 'macro' };
  if (statistic !== 'roc-auc' || words.includes('ovr')) return undefined;
  return { kind: 'ranks', statistic, average: weighted ? 'weighted-pairs' : 'pairs' };
}

/** `top_5_accuracy`, `accuracy_top5`, `acc@5`. */
const TOP =
  /^(?:top(\d+)(?:categorical)?(?:accuracy|accuracyscore|acc)?|(?:(?:categorical)?accuracytop|acctop|acc)(\d+))$/;

function topOf(name: string): RowMetric | undefined {
  const [, before, behind] = TOP.exec(name) ?? [];
  const first = Number(before ?? behind);
  if (!Number.isSafeInteger(first) || first < 1) return undefined;
  return { kind: 'top', first };
}

/** `pinball_0.9`, `quantile_loss_q90`, `ndcg@10`, `ndcg10`. */
function withParameter(words: readonly string[]): RowMetric | undefined {
  const [, base, digits] =
    /^(pinball|pinballloss|quantileloss|meanpinballloss|ndcg)(?:q|p|k|at)?(\d+(?:\.\d+)?)$/.exec(words.join('')) ?? [];
  if (base === undefined || digits === undefined) return topOf(words.join(''));
  const parameter = Number(digits);
  if (base === 'ndcg')
    return Number.isInteger(parameter) && parameter > 0 ? { kind: 'gain', first: parameter } : undefined;
  const quantile = parameter >= 1 ? parameter / 100 : parameter;
  return quantile > 0 && quantile < 1 ? { kind: 'loss', loss: { kind: 'pinball', quantile } } : undefined;
}
