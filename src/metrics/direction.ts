export type Direction = 'higher' | 'lower';

/** Which way of a metric is better, and how that is known. */
export type KnownDirection =
  | { readonly direction: Direction; readonly source: 'configuration' | 'name' }
  | { readonly direction: 'unknown'; readonly source: 'unknown' };

const LOWER = new Set(
  `loss logloss losses error errors rmse mse msle rmsle mae mape smape wer cer ppl perplexity nll deviance bpb brier ece
  eer fid latency time runtime duration cost size memory params parameters drift`.split(/\s+/),
);
const HIGHER = new Set(
  `acc accuracy f1 precision recall auc auroc auprc rocauc prauc ap map ndcg mrr r2 kappa mcc specificity sensitivity
  bleu rouge iou miou dice pass win reward throughput`.split(/\s+/),
);

/**
 * Which way is better: the configuration decides, then the name, by whole words, so that `lossless` is no loss and `mape` no `map`.
 * A name that speaks for both ways, or for none, leaves it unknown; a metric of unknown direction never blocks.
 */
export function directionOf(name: string, configured: Direction | undefined): KnownDirection {
  if (configured !== undefined) return { direction: configured, source: 'configuration' };
  const named = directionByName(name);
  return named === undefined ? { direction: 'unknown', source: 'unknown' } : { direction: named, source: 'name' };
}

function directionByName(name: string): Direction | undefined {
  const words = wordsOf(name);
  // A rate of work, such as eval_samples_per_second; its last word would say "time".
  if (/(^| )per (second|sec|s|minute)( |$)/.test(words.join(' '))) return 'higher';
  const lower = words.some((word) => LOWER.has(word));
  const higher = words.some((word) => HIGHER.has(word));
  if (lower === higher) return undefined;
  // scikit-learn negates losses so that higher is better: neg_log_loss.
  const negated = words[0] === 'neg';
  return lower !== negated ? 'lower' : 'higher';
}

/** Words of a name: parts between punctuation, and the parts of camelCase. */
function wordsOf(name: string): readonly string[] {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const whole = withoutNumber(part);
    // `mAP50` is one word, `rocAuc` two.
    return isKnown(whole) ? [whole] : part.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(withoutNumber);
  });
}

/** `map50` is `map` at 50 %; the digits of `f1` and `r2` belong to the name. */
function withoutNumber(word: string): string {
  const lower = word.toLowerCase();
  return isKnown(lower) ? lower : lower.replace(/\d+$/, '');
}

const isKnown = (word: string): boolean => LOWER.has(word) || HIGHER.has(word);
