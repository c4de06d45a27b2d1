import type { CheckSample } from '../../src/data/checks/check.ts';
import type { DescribeRow } from '../../src/data/checks/facts.ts';
import type { DatasetFindings, FoundRow, KeyRequest } from '../../src/data/engine/dataset-request.ts';
import type { SameKey } from '../../src/data/keys/verify.ts';

type Columns = KeyRequest['columns'];

/** Rows that are looked up at once: their cells are held in memory. */
const BATCH = 4_096;
const LONGEST_VALUE = 200;

/** Looks rows up in the data and keeps of each what is asked for. @param rows from 1 */
async function lookUp<Kept>(
  findings: DatasetFindings,
  rows: Iterable<number>,
  keep: (row: FoundRow) => Kept,
): Promise<ReadonlyMap<number, Kept>> {
  const wanted = [...new Set(rows)].sort((a, b) => a - b);
  const kept = new Map<number, Kept>();
  for (let start = 0; start < wanted.length; start += BATCH)
    for (const [row, found] of await findings.rowsAt(wanted.slice(start, start + BATCH))) kept.set(row, keep(found));
  return kept;
}

/** A side of a comparison of keys: the rows of one data set and the columns that make their key. */
export interface KeySide {
  readonly findings: DatasetFindings;
  readonly columns: Columns;
  readonly rows: readonly number[];
}

/** Compares keys by the data itself. A row that cannot be found again counts as what its hash says. */
export async function sameKeys(one: KeySide, other: KeySide): Promise<SameKey> {
  const texts = ({ findings, rows, columns }: KeySide) =>
    lookUp(findings, rows, ({ cells }) => keyText(cells, columns));
  const first = await texts(one);
  const second = other === one ? first : await texts(other);
  return async (row, otherRow) => {
    const [key, otherKey] = [first.get(row), second.get(otherRow)];
    return key === undefined || otherKey === undefined || key === otherKey;
  };
}

/** Equal for equal keys. */
function keyText(cells: FoundRow['cells'], columns: Columns): string {
  const key =
    columns === undefined
      ? Object.keys(cells)
          .sort()
          .flatMap((name) => (cells[name] == null ? [] : [[name, cells[name]]]))
      : columns.map(({ name, as }) => (as === 'number' ? numberOf(cells[name]) : (cells[name] ?? null)));
  return JSON.stringify(key);
}

/** Of a number's text the number: `1.0` and `1` are the same key. */
function numberOf(text: string | null | undefined): number | string | null {
  if (text == null) return null;
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? text : number;
}

export interface RowsOfInterest {
  /** What to show of a row. */
  readonly describe: DescribeRow;
  /** Samples with the file that they are in, where a data set has several. */
  readonly placed: (samples: readonly CheckSample[]) => readonly CheckSample[];
}

/**
 * Looks up the rows that samples are made of.
 * @param columns whose cells are shown; undefined: all
 */
export async function rowsOfInterest(
  findings: DatasetFindings,
  rows: readonly number[],
  columns: readonly string[] | undefined,
): Promise<RowsOfInterest> {
  const found = await lookUp(findings, rows, ({ file, line, cells }) => ({
    file,
    line,
    value: (columns ?? Object.keys(cells))
      .map((name) => cells[name] ?? '')
      .join(', ')
      .slice(0, LONGEST_VALUE)
      .toWellFormed(),
  }));
  const inSeveral = findings.files.length > 1;
  return {
    describe: (row) => found.get(row) ?? { line: undefined, value: undefined },
    placed: (samples) => samples.map((sample) => (inSeveral ? placed(sample) : sample)),
  };

  function placed(sample: CheckSample): CheckSample {
    const file = sample.row === undefined ? undefined : found.get(sample.row)?.file;
    if (file === undefined) return sample;
    return { ...sample, note: [...(sample.note === undefined ? [] : [sample.note]), `in ${file}`].join(', ') };
  }
}
