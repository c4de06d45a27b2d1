import type { ReportRecord } from '../generated/report.ts';
import { code, details, table } from './markdown.ts';
import { groupedThousands } from './numbers.ts';
import { shortDigest } from './provenance.ts';
import type { ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

const NONE = '–';

/** What differs from the base besides the numbers: data and training environment. */
export function changeDetails({ record, language }: ReportView, { rows: most }: DetailLimits): readonly string[] {
  const words = wordingOf(language);
  const { data, environment } = record;
  return [
    ...(data.length === 0 ? [] : [details(dataTitle(data, words), dataTable(data, words))]),
    ...(environment.length === 0
      ? []
      : [
          details(
            words.details.environmentTitle(environment.length),
            environmentTable(environment.slice(0, most), words),
          ),
        ]),
  ];
}

/** How much of the data changed, in a few words. */
export function dataTitle(data: ReportRecord['data'], words: Wording): string {
  const known = data.some(({ changed }) => changed !== null);
  return words.details.dataTitle(
    data.length,
    known ? data.filter(({ changed }) => changed === true).length : undefined,
  );
}

function dataTable(data: ReportRecord['data'], { details: words }: Wording): string {
  const rows = (number: number | null) => (number === null ? NONE : groupedThousands(number));
  const change = (changed: boolean | null) =>
    changed === null ? words.unknown : changed ? `⚠️ ${words.changed}` : words.same;
  return table(
    'llrrll',
    [words.dataSet, words.role, words.rowsOnBase, words.rows, words.digest, words.againstBase],
    data.map((set) => [
      code(set.name),
      words.roles[set.role],
      rows(set.baseRows),
      rows(set.rows),
      shortDigest(set.digest),
      change(set.changed),
    ]),
  );
}

function environmentTable(environment: ReportRecord['environment'], { details: words }: Wording): string {
  const shown = (value: string | number | null) => (value === null ? NONE : code(String(value)));
  return table(
    'lll',
    [words.fact, words.onBase, words.now],
    environment.map(({ name, before, after }) => [code(name), shown(before), shown(after)]),
  );
}
