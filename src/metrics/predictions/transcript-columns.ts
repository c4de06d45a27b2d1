import { textReader } from '../../data/engine/row-block.ts';
import type { Workspace } from '../../data/engine/workspace.ts';
import { asText } from '../../data/explain.ts';
import { wordErrors } from '../statistics/word-errors.ts';
import type { ColumnBuilder, Complaint } from './columns.ts';
import { numberList } from './growing.ts';
import type { Transcripts } from './prediction-table.ts';
import { fingerprint } from './text-table.ts';

/** The columns of references and hypotheses: a pair becomes its counts as soon as both are there, so that the texts need not be kept. */
export interface TranscriptColumns {
  readonly reference: ColumnBuilder;
  readonly hypothesis: ColumnBuilder;
  finish(): Transcripts;
}

/** @param complain called for texts that are too long */
export function transcriptColumns({ memory }: Workspace, complain: Complaint): TranscriptColumns {
  const errors = numberList();
  const words = numberList();
  const references = numberList();
  const waiting = { reference: queue(), hypothesis: queue() };

  const column = (side: 'reference' | 'hypothesis'): ColumnBuilder => {
    const addValue: ColumnBuilder['addValue'] = (value, line) => {
      const text = asText(value ?? undefined) ?? '';
      const other = waiting[side === 'reference' ? 'hypothesis' : 'reference'].take();
      if (other === undefined) {
        waiting[side].add(text);
        return;
      }
      const [reference, hypothesis] = side === 'reference' ? [text, other] : [other, text];
      const found = wordErrors(reference, hypothesis) ?? complain(undefined, line);
      errors.push(found.errors);
      words.push(found.words);
      references.push(fingerprint(Buffer.from(reference)));
    };
    return {
      addValue,
      addFields(fields, lineOf) {
        const textOf = textReader(memory, fields);
        for (let row = 0; row < fields.rows; row += 1) addValue(textOf(row), lineOf(row));
      },
    };
  };

  return {
    reference: column('reference'),
    hypothesis: column('hypothesis'),
    finish: () => ({ errors: errors.finish(), words: words.finish(), references: references.finish() }),
  };
}

/** Texts of the column that is ahead: those of a block, or of a row group. */
function queue() {
  let texts: string[] = [];
  let taken = 0;
  return {
    add(text: string): void {
      texts.push(text);
    },
    take(): string | undefined {
      if (taken === texts.length) {
        texts = [];
        taken = 0;
        return undefined;
      }
      taken += 1;
      return texts[taken - 1];
    },
  };
}
