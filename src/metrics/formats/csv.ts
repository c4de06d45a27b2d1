import type { Direction } from '../direction.ts';
import type { Format, FormatContext } from '../format-context.ts';
import { numberOfText } from '../metric-value.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading, MetricDetail, MetricEntry } from '../parsed-metrics.ts';
import type { Table } from './table.ts';
import { versionText } from './version-text.ts';

const NAME_COLUMNS = ['metric', 'name'];
const DIRECTIONS: readonly string[] = ['higher', 'lower'] satisfies readonly Direction[];

/** A table with the columns `metric` and `value`; `direction`, `stderr`, `samples`, `version` and `unit` may follow. */
export const csv: Format<Table> = {
  format: 'csv',
  title: 'a CSV file with the columns `metric` and `value`',
  matches: (table) => columnsOf(table) !== undefined,
  read,
};

function columnsOf({ header }: Table): { readonly name: number; readonly value: number } | undefined {
  const lower = header.map((column) => column.toLowerCase());
  const name = lower.findIndex((column) => NAME_COLUMNS.includes(column));
  const value = lower.indexOf('value');
  return name < 0 || value < 0 ? undefined : { name, value };
}

function read(table: Table, context: FormatContext): FormatReading {
  const columns = columnsOf(table);
  if (columns === undefined) {
    throw context.problem(
      'metrics.shape',
      'The CSV file has no columns `metric` and `value`.',
      table.headerAt,
      'Start it with the line "metric,value". Predictions belong in a file of their own.',
    );
  }
  const ignored: string[] = [];
  const entries = table.rows.flatMap((row): readonly MetricEntry[] => {
    const name = row.cells[columns.name] ?? '';
    const number = numberOfText(row.cells[columns.value] ?? '');
    if (number !== undefined) return [{ name, at: row.at, ...number, detail: detailOf(table, row, context) }];
    ignored.push(name);
    return [];
  });
  return { entries, notes: nameNote(ignored, 'not a number and therefore no metric') };
}

function detailOf({ header }: Table, row: Table['rows'][number], { problem }: FormatContext): MetricDetail {
  const cell = (column: string) => {
    const text = row.cells[header.findIndex((name) => name.toLowerCase() === column)] ?? '';
    return text === '' ? undefined : text;
  };
  const finite = (column: string) => {
    const value = numberOfText(cell(column) ?? '')?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const written = cell('direction');
  const direction = directionIn(written);
  if (written !== undefined && direction === undefined) {
    const message = `The direction ${JSON.stringify(written.slice(0, 80))} is neither \`higher\` nor \`lower\`.`;
    throw problem('metrics.shape', message, row.at, 'Write which values are better, or leave the cell empty.');
  }
  const [standardError, samples] = [finite('stderr'), finite('samples')];
  const [version, unit] = [cell('version'), cell('unit')];
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(standardError === undefined ? {} : { standardError }),
    ...(samples === undefined ? {} : { samples }),
    ...(version === undefined ? {} : { version: versionText(version) }),
    ...(unit === undefined ? {} : { unit }),
  };
}

const isDirection = (text: string): text is Direction => DIRECTIONS.includes(text);

function directionIn(written: string | undefined): Direction | undefined {
  const text = written?.toLowerCase();
  return text !== undefined && isDirection(text) ? text : undefined;
}
