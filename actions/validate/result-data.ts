import type { DataReportRecord } from '../../src/generated/data-report.ts';
import { dataReportJson } from '../../src/report/data-json.ts';
import type { ShownReport } from '../../src/report/data-masking.ts';

type Dataset = DataReportRecord['datasets'][number];

/** What the output `result` holds of a report: the whole is in `report.json`. */
export interface ValidateData {
  readonly verdict: DataReportRecord['verdict'];
  readonly datasets: readonly DatasetData[];
  /** Sentences about what could not be compared or kept. */
  readonly notes: readonly string[];
  /** Something was left out, because an output may not be longer. */
  readonly shortened: boolean;
}

export type DatasetData = Omit<Dataset, 'profile' | 'drift' | 'leftOut'> & {
  readonly drift: readonly Pick<Dataset['drift'][number], 'column' | 'verdict' | 'message' | 'measures'>[];
};

interface Size {
  readonly samples: number;
  /** Entries of each list. */
  readonly entries: number;
  readonly datasets: number;
}

const SIZES: readonly Size[] = [
  { samples: 10, entries: 200, datasets: 200 },
  { samples: 3, entries: 50, datasets: 100 },
  { samples: 1, entries: 10, datasets: 50 },
];
const SMALLEST: Size = { samples: 0, entries: 3, datasets: 20 };

/** An output that is longer is replaced as a whole by the runtime; this leaves room for what stands around it. */
const LONGEST = 240_000;

/** The most of a report that fits into an output. */
export function resultData(report: ShownReport, notes: readonly string[]): ValidateData {
  const record = dataReportJson(report);
  const fitting = SIZES.map((size) => shortened(record, notes, size)).find(
    (one) => JSON.stringify(one).length <= LONGEST,
  );
  return fitting ?? shortened(record, notes, SMALLEST);
}

function shortened({ verdict, datasets }: DataReportRecord, notes: readonly string[], size: Size): ValidateData {
  const shown = datasets.slice(0, size.datasets);
  const isLong = (list: readonly unknown[]) => list.length > size.entries;
  return {
    verdict,
    datasets: shown.map((dataset) => datasetData(dataset, size)),
    notes: notes.slice(0, size.entries),
    shortened:
      datasets.length > shown.length ||
      isLong(notes) ||
      shown.some(({ names, files, masked, rules, checks, schemaChanges, drift }) =>
        [names, files, masked, rules, checks, schemaChanges, drift].some(isLong),
      ),
  };
}

function datasetData({ profile: _, leftOut: __, ...dataset }: Dataset, { samples, entries }: Size): DatasetData {
  const few = <Item extends { readonly samples: readonly unknown[] }>(items: readonly Item[]) =>
    items.slice(0, entries).map((item) => ({ ...item, samples: item.samples.slice(0, samples) }));
  return {
    ...dataset,
    names: dataset.names.slice(0, entries),
    files: dataset.files.slice(0, entries),
    masked: dataset.masked.slice(0, entries),
    rules: few(dataset.rules),
    checks: few(dataset.checks),
    schemaChanges: dataset.schemaChanges.slice(0, entries),
    drift: dataset.drift
      .slice(0, entries)
      .map(({ column, verdict, message, measures }) => ({ column, verdict, message, measures })),
  };
}
