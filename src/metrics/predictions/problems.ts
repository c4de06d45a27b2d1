import type { StructureFinding } from '../../data/reader.ts';
import { UserError } from '../../errors.ts';
import { MAXIMUM_CLASS_SCORES, MAXIMUM_PROBABILITIES } from './limits.ts';

/** A cell that cannot be used. */
export interface BadCell {
  readonly code: string;
  readonly column: string;
  readonly value: string | undefined;
  readonly file: string;
  readonly line: number | undefined;
}

export function badCell({ code, column, value, file, line }: BadCell): UserError {
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  const shown = JSON.stringify((value ?? '').slice(0, 80));
  const said = value === undefined ? `has no value` : `is ${shown}`;
  switch (code) {
    case 'predictions.duplicate-id':
      return new UserError(code, `${place}: the id ${shown} was there before.`, {
        file,
        line,
        hint: 'Each row needs an id of its own, so that both models are compared on the same rows.',
      });
    case 'predictions.not-a-number':
      return new UserError(code, `${place}: "${column}" ${said}, which is no finite number.`, {
        file,
        line,
        hint: value?.trimStart().startsWith('[')
          ? 'Name a column of lists with `evaluate.predictions.probabilities`; here is one number for each row.'
          : 'A model that gives NaN for a row has no prediction for it: correct the model, or leave the row out for both models.',
      });
    case 'predictions.not-a-list':
      return new UserError(code, `${place}: "${column}" ${said}, which is no list of numbers as long as the others.`, {
        file,
        line,
        hint: 'Write a JSON list with one probability for each class. A column of single numbers is named with `evaluate.predictions.score`.',
      });
    case 'predictions.too-long':
      return new UserError(code, `${place}: the text is too long to count its word errors.`, {
        file,
        line,
        hint: 'Cut the recording into pieces of at most 20,000 words.',
      });
    default:
      return new UserError(code, `${place}: "${column}" ${said}.`, {
        file,
        line,
        hint: 'Every row needs a value there.',
      });
  }
}

/** @param linesBefore the finding's line counts from the part */
export function unreadable(finding: StructureFinding, file: string, linesBefore = 0): UserError {
  const line = finding.line + linesBefore;
  return new UserError('predictions.unreadable', `${file}:${line}: ${finding.message}`, {
    file,
    line,
    hint: 'Write the predictions with a CSV or JSON library.',
  });
}

/** @param limit what was exceeded */
export function tooManyScores(file: string, limit: 'classes' | 'probabilities'): UserError {
  const most =
    limit === 'classes'
      ? `${MAXIMUM_CLASS_SCORES} classes`
      : `${MAXIMUM_PROBABILITIES} probabilities (rows times classes)`;
  return new UserError('predictions.classes', `The predictions ${file} have scores of more than ${most}.`, {
    file,
    hint: 'Leave the probabilities out and write the predicted class of each row, or evaluate on fewer rows.',
  });
}

export function empty(file: string): UserError {
  return new UserError('predictions.empty', `The predictions ${file} have no row.`, {
    file,
    hint: 'Let the evaluation write one row for each example.',
  });
}
