import type { Language } from '../../report/wording/wording.ts';
import type { ReviewReason } from '../reason.ts';
import { REVIEW_EN } from './en.ts';
import { REVIEW_KO } from './ko.ts';
import type { ReviewWording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, ReviewWording>> = { en: REVIEW_EN, ko: REVIEW_KO };

/** The words of statuses and replies in a language. */
export const reviewWordingOf = (language: Language): ReviewWording => WORDINGS[language];

/** One or two sentences, plain text. */
export const reviewSentence = ({ code, values }: ReviewReason, language: Language): string =>
  WORDINGS[language].reasons[code](values as never);
