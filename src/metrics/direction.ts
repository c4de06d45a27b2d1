export type Direction = 'higher' | 'lower';

/** Which way of a metric is better, and how that is known. */
export type KnownDirection =
  | { readonly direction: Direction; readonly source: 'configuration' | 'file' | 'name' }
  | { readonly direction: 'unknown'; readonly source: 'unknown' };

const LOWER = new Set(
  `loss logloss mlogloss losses error errors merror err rmse mse msle rmsle mae mape mase smape mdape crps wer cer
  ppl perplexity nll deviance bpb brier ece eer fid kid lpips latency time runtime duration cost size memory params parameters
  drift fpr fnr failures failed hallucination toxicity`.split(/\s+/),
);
const HIGHER = new Set(
  `acc accuracy f1 fbeta precision recall auc aucroc auroc auprc aucpr rocauc prauc ap map mar ndcg mrr r2 kappa mcc
  specificity sensitivity tpr tnr bleu chrf meteor rouge bertscore iou miou dice psnr ssim pass passed win reward
  throughput`.split(/\s+/),
);

/** Names of several words whose single words say nothing, or the wrong thing. */
const PHRASES: readonly (readonly [RegExp, Direction])[] = [
  // A rate of work, such as eval_samples_per_second; its last word would say "time".
  [/(^| )per (second|sec|s|minute)( |$)/, 'higher'],
  [/(^| )bits per (byte|character|dim)( |$)/, 'lower'],
  [/(^| )exact match( |$)/, 'higher'],
  [/(^| )false (positive|negative) rate( |$)/, 'lower'],
  [/(^| )true (positive|negative) rate( |$)/, 'higher'],
];

/**
 * Which way is better: the configuration decides, then the file the metric was read from, then the name, by whole words, so that
 * `lossless` is no loss and `mape` no `map`. A name that speaks for both ways, or for none, leaves it unknown; a metric of unknown
 * direction never blocks.
 * @param own what the metrics file itself says
 */
export function directionOf(name: string, configured: Direction | undefined, own?: Direction): KnownDirection {
  if (configured !== undefined) return { direction: configured, source: 'configuration' };
  if (own !== undefined) return { direction: own, source: 'file' };
  const named = directionByName(name);
  return named === undefined ? { direction: 'unknown', source: 'unknown' } : { direction: named, source: 'name' };
}

function directionByName(name: string): Direction | undefined {
  const words = wordsOf(name);
  const text = words.join(' ');
  const phrase = PHRASES.find(([pattern]) => pattern.test(text))?.[1];
  const lower = words.some((word) => LOWER.has(word));
  const higher = words.some((word) => HIGHER.has(word));
  const said = phrase ?? (lower === higher ? undefined : lower ? 'lower' : 'higher');
  // scikit-learn negates losses so that higher is better: neg_log_loss.
  if (said === undefined || words[0] !== 'neg') return said;
  return said === 'lower' ? 'higher' : 'lower';
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
