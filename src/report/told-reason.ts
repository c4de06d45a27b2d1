import type { ReportRecord } from '../generated/report.ts';
import type { Reason } from '../metrics/reason.ts';
import { hasValuesOf } from '../metrics/reason-values.ts';
import { REASONS_EN } from './wording/reasons-en.ts';
import type { ReasonWords } from './wording/wording.ts';

/** A reason as records hold it: with its English sentence, for machines and for versions that do not know its code. */
export type ToldReason = ReportRecord['reasons'][number];

const LONGEST = 1_024;
const LONGEST_NAME = 80;

export function toldReason(reason: Reason): ToldReason {
  return {
    code: reason.code,
    metric: reason.metric === undefined ? null : clipped(reason.metric, LONGEST),
    text: clipped(sentenceOf(reason, REASONS_EN), LONGEST),
    values: Object.fromEntries(
      Object.entries(reason.values).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : clipped(String(value), LONGEST),
      ]),
    ),
  };
}

/** The sentence in a language, `metric: ` before it where it is about one. Plain text. */
export function sentenceOf({ code, metric, values, ...rest }: Reason | ToldReason, words: ReasonWords): string {
  const sentence = knownSentence(code, values, words) ?? ('text' in rest ? rest.text : code);
  return metric === undefined || metric === null ? sentence : `${shortened(metric)}: ${sentence}`;
}

/** Undefined for what this version has no sentence for: a code of another version, or values that are not those of the code. */
function knownSentence(code: string, values: ToldReason['values'], words: ReasonWords): string | undefined {
  if (!isKnown(code, words) || !hasValuesOf(code, values)) return undefined;
  return words[code](values as never);
}

const isKnown = (code: string, words: ReasonWords): code is keyof ReasonWords => Object.hasOwn(words, code);

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${clipped(name, LONGEST_NAME)}…` : name);

/** Cutting may halve a surrogate pair, which has no canonical form. */
const clipped = (text: string, limit: number): string => text.slice(0, limit).toWellFormed();
