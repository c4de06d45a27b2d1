import { EN } from './en.ts';
import { KO } from './ko.ts';
import type { Language, Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: EN, ko: KO };

/** The words of a language. */
export const wordingOf = (language: Language): Wording => WORDINGS[language];
