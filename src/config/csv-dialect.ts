import { COMMA, type Dialect, TAB } from '../data/dialect.ts';
import type { CsvSettings } from './project.ts';

/** What the configuration says about a delimited text, as its readers take it. */
export function csvDialect({ delimiter, quote, comment, columns, nulls }: CsvSettings, format: 'csv' | 'tsv'): Dialect {
  return {
    delimiter: delimiter === undefined ? (format === 'csv' ? COMMA : TAB).delimiter : byteOf(delimiter),
    quote: byteOf(quote),
    comment: comment === undefined ? undefined : byteOf(comment),
    ...{ columns, nulls },
  };
}

/** The schema lets only ASCII characters through. */
const byteOf = (character: string): number => character.charCodeAt(0);
