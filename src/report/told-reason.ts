import type { ReportRecord } from '../generated/report.ts';
import type { Reason } from '../metrics/reason.ts';
import { hasValuesOf } from '../metrics/reason-values.ts';
import { REASONS_EN } from './wording/reasons-en.ts';
import type { ReasonWords } from './wording/wording.ts';

/** A reason as records hold it: with its English sentence, for machines and for versions that do not know its code. */
export type ToldReason = ReportRecord['reasons'][number];

const LONGEST = 1_024;
const LONGEST_NAME = 80;
/** Each is an artifact: the newest ones tell what is wrong. */
const MOST_CAUSES = 5;

export function toldReason(reason: Reason): ToldReason {
  const because = (reason.because ?? []).slice(0, MOST_CAUSES).map((cause) => ({
    code: cause.code,
    text: clipped(sentenceOf(cause, REASONS_EN), LONGEST),
    values: toldValues(cause.values),
  }));
  return {
    code: reason.code,
    metric: reason.metric === undefined ? null : clipped(reason.metric, LONGEST),
    text: clipped(sentenceOf(reason, REASONS_EN), LONGEST),
    values: toldValues(reason.values),
    ...(because.length === 0 ? {} : { because }),
  };
}

const toldValues = (values: Reason['values']): ToldReason['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : clipped(String(value), LONGEST),
    ]),
  );

/** The sentence in a language, `metric: ` before it where it is about one. Plain text. */
export function sentenceOf(reason: Reason | ToldReason, words: ReasonWords): string {
  const { metric, because = [] } = reason;
  const known = knownSentence(reason.code, reason.values, words);
  // The text of a record has its causes in it.
  const sentence =
    known === undefined ? textOf(reason) : [known, ...because.map((cause) => causeOf(cause, words))].join(' ');
  return metric === undefined || metric === null ? sentence : `${shortened(metric)}: ${sentence}`;
}

type Cause = NonNullable<(Reason | ToldReason)['because']>[number];

const causeOf = (cause: Cause, words: ReasonWords): string =>
  knownSentence(cause.code, cause.values, words) ?? textOf(cause);

const textOf = (told: { readonly code: string } | { readonly code: string; readonly text: string }): string =>
  'text' in told ? told.text : told.code;

/** Undefined for what this version has no sentence for: a code of another version, or values that are not those of the code. */
function knownSentence(code: string, values: ToldReason['values'], words: ReasonWords): string | undefined {
  if (!isKnown(code, words) || !hasValuesOf(code, values)) return undefined;
  return words[code](values as never);
}

const isKnown = (code: string, words: ReasonWords): code is keyof ReasonWords => Object.hasOwn(words, code);

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${clipped(name, LONGEST_NAME)}…` : name);

/** Cutting may halve a surrogate pair, which has no canonical form. */
const clipped = (text: string, limit: number): string => text.slice(0, limit).toWellFormed();
