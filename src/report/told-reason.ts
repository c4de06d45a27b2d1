import type { ReportRecord } from '../generated/report.ts';
import type { Reason } from '../metrics/reason.ts';
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
  const known = Object.hasOwn(words, code) ? words[code as keyof ReasonWords] : undefined;
  // A record's values were made for its code; a code this version does not know keeps its English sentence.
  const sentence = known === undefined ? ('text' in rest ? rest.text : code) : known(values as never);
  return metric === undefined || metric === null ? sentence : `${shortened(metric)}: ${sentence}`;
}

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${clipped(name, LONGEST_NAME)}…` : name);

/** Cutting may halve a surrogate pair, which has no canonical form. */
const clipped = (text: string, limit: number): string => text.slice(0, limit).toWellFormed();
