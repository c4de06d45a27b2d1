import type { CheckAnnotation } from '../ports.ts';
import { isPassing, type Row } from './metrics-table.ts';
import { plainText } from './plain-text.ts';
import type { ReportView } from './report-view.ts';
import { sentenceOf } from './told-reason.ts';
import { wordingOf } from './wording/wordings.ts';

/** More would hide the change that they are shown in. */
const MOST = 50;
/** GitHub takes 255 characters. */
const LONGEST_TITLE = 255;

/** A note on the configuration line of each gate that did not pass, in the order of the report. Plain text. */
export function gateAnnotations({ record, language, gatePlaces }: ReportView): readonly CheckAnnotation[] {
  const { verdict, reasons } = wordingOf(language);
  return record.metrics
    .filter((row) => row.gate !== null && !isPassing(row))
    .flatMap((row): readonly CheckAnnotation[] => {
      const place = gatePlaces?.get(row.name);
      if (place === undefined) return [];
      const word = verdict.row[row.verdict];
      return [
        {
          path: place.file,
          startLine: place.line,
          endLine: place.line,
          level: levelOf(row),
          title: plainText(`${record.model}: ${row.name}: ${word}`, LONGEST_TITLE),
          message: plainText(row.detail === null ? word : sentenceOf(row.detail, reasons), 1_000),
        },
      ];
    })
    .slice(0, MOST);
}

const levelOf = ({ verdict }: Row): CheckAnnotation['level'] => (verdict === 'inconclusive' ? 'warning' : 'failure');
