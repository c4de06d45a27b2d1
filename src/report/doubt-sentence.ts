import type { PassedOver } from '../records/doubt.ts';
import type { DoubtWords } from './wording/wording.ts';

/** Why an artifact was passed over: one or two sentences, plain text. */
export const doubtSentence = ({ code, values }: PassedOver, words: DoubtWords): string => words[code](values as never);
