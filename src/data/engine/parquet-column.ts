import { NO_INDEX } from '../kernels/parquet-kernels.ts';
import { BATCH_ROWS, type ColumnBatch, type Dictionary, type EntryBatch, type ListBatch } from '../parquet/batches.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { parquetCheck } from './parquet-check.ts';
import type { KeyValues } from './parquet-keys.ts';
import type { ParquetColumnPlan } from './parquet-plan.ts';
import { parquetProfile } from './parquet-profile.ts';
import { type DecodedValues, decodedEntries, decodedRows, expandedRows, sliceOf } from './parquet-values.ts';
import type { ColumnPlan } from './plan.ts';
import type { CellFinding, SecondLook } from './second-look.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong with one value. */
export interface RowFinding {
  /** Within the row group. */
  readonly row: number;
  readonly finding: CellFinding;
}

/** The rows of a batch as others than the rules of the column want them. */
export interface SeenRows {
  /** Within the row group. */
  readonly firstRow: number;
  readonly rows: number;
  /** Address of a number per row, NaN for none; undefined when the column has none. */
  readonly numbers: number | undefined;
  readonly key: KeyValues;
}

export interface ColumnSetup {
  readonly plan: ColumnPlan;
  readonly own: ParquetColumnPlan;
  readonly space: Workspace;
  readonly profiled: boolean;
  /** Compiles the schema when the first value needs it. */
  readonly look: () => Promise<SecondLook | undefined>;
  /** Of the column, when its profile needs it for valid values too. */
  readonly known: SecondLook | undefined;
  /** Rows are wanted one by one, not only what they hold together. */
  readonly seen: ((rows: SeenRows) => void) | undefined;
}

/** Checks and profiles one column in a part, chunk by chunk. */
export interface ParquetColumnCheck {
  /** Rows with problems come in ascending order. */
  take(batch: ColumnBatch, report: (found: RowFinding) => void): Promise<void>;
  /** The column chunk is complete: its pages are still in memory. */
  endChunk(): void;
  /** Undefined when none is wanted. */
  finish(): ColumnProfile | undefined;
}

/** Entries of the chunk's dictionary that break a rule, and how many rows had one so far. */
interface KnownDictionary {
  readonly dictionary: Dictionary;
  readonly entries: DecodedValues;
  readonly bad: ReadonlyMap<number, CellFinding>;
  rows: number;
}

export function parquetColumnCheck({ plan, own, space, profiled, look, known, seen }: ColumnSetup): ParquetColumnCheck {
  const { memory } = space;
  const check = parquetCheck(own, space);
  const profile = profiled ? parquetProfile(plan, own.column, space, known) : undefined;
  const isNumeric = own.column.kind === 'scalar' && ['integer', 'number', 'decimal'].includes(own.column.scalar.kind);
  let current: KnownDictionary | undefined;

  async function findingsOf(values: DecodedValues): Promise<ReadonlyMap<number, CellFinding>> {
    const suspects = check.suspects(values);
    const found = new Map<number, CellFinding>();
    if (suspects.length === 0) return found;
    const judge = await look();
    for (const position of suspects) {
      const finding = judge?.ofValue(values.valueOf(position));
      if (finding !== undefined && finding.problems.length > 0) found.set(position, finding);
    }
    return found;
  }

  /**
   * Nulls and other findings, merged by row. They are told as they are found: kept, they would be most of what a dirty file needs.
   * @param suspects rows, ascending, none of them null
   */
  async function report(
    batch: ColumnBatch,
    suspects: readonly number[],
    findingAt: (row: number) => CellFinding | undefined,
    tell: (found: RowFinding) => void,
  ): Promise<void> {
    profile?.addNulls(batch.nulls);
    const nulls = plan.nullable || batch.nulls === 0 ? undefined : (await look())?.at(null);
    const nullAt = new Set(nulls === undefined ? [] : nullRows(batch, memory.u8()));
    for (const row of nullAt.size === 0 ? suspects : [...suspects, ...nullAt].sort((a, b) => a - b)) {
      const finding = nullAt.has(row) ? nulls : findingAt(row);
      if (finding !== undefined && finding.problems.length > 0) tell({ row: batch.firstRow + row, finding });
    }
  }

  function show(batch: ColumnBatch, values: DecodedValues, numbers: number | undefined): void {
    const { content } = values;
    const key = (): KeyValues => {
      if (content.content === 'texts') return { kind: 'fields', fields: content.fields, values, numbers: undefined };
      return isNumeric
        ? { kind: 'numbers', address: content.values, values }
        : { kind: 'values', valueOf: values.valueOf };
    };
    seen?.({ firstRow: batch.firstRow, rows: batch.rows, numbers, key: key() });
  }

  async function knownDictionary(batch: EntryBatch): Promise<KnownDictionary> {
    const { dictionary } = batch;
    const entries = decodedEntries(memory, dictionary);
    const bad = new Map<number, CellFinding>();
    for (let from = 0; from < entries.count; from += BATCH_ROWS) {
      const slice = sliceOf(entries, from, Math.min(BATCH_ROWS, entries.count - from));
      for (const [position, finding] of await findingsOf(slice)) bad.set(from + position, finding);
    }
    return { dictionary, entries, bad, rows: 0 };
  }

  async function takeEntries(batch: EntryBatch, tell: (found: RowFinding) => void): Promise<void> {
    current ??= await knownDictionary(batch);
    const { dictionary, entries, bad } = current;
    let rows = 0;
    for (const entry of bad.keys()) rows += memory.u32()[dictionary.counts / 4 + entry] ?? 0;
    const found = rows === current.rows ? NOTHING : badRows(batch, bad);
    await report(batch, [...found.keys()], (row) => found.get(row), tell);
    current.rows = rows;
    if (seen === undefined) return;
    const values = expandedRows(memory, batch, entries);
    // The numbers of texts are what the check leaves behind.
    if (values.content.content === 'texts') check.suspects(values);
    show(batch, values, check.numbersOf(values));
  }

  function badRows(batch: EntryBatch, bad: ReadonlyMap<number, CellFinding>): ReadonlyMap<number, CellFinding> {
    const indices = batch.indices() / 4;
    const words = memory.u32();
    const found = new Map<number, CellFinding>();
    // Nearly all entries are fine, and a byte is asked faster than a map.
    const marks = new Uint8Array(batch.dictionary.entries);
    for (const entry of bad.keys()) marks[entry] = 1;
    for (let row = 0; row < batch.rows; row += 1) {
      const entry = words[indices + row] ?? NO_INDEX;
      const finding = marks[entry] === 1 ? bad.get(entry) : undefined;
      if (finding !== undefined) found.set(row, finding);
    }
    return found;
  }

  async function takeLists(batch: ListBatch, tell: (found: RowFinding) => void): Promise<void> {
    const lists: number[] = [];
    const judge = own.rule.kind === 'anything' ? undefined : await look();
    for (let row = 0; row < batch.rows; row += 1) {
      const value = batch.valueOf(row);
      if (value === null) continue;
      lists.push(row);
      profile?.addValue(value);
    }
    await report(batch, judge === undefined ? [] : lists, (row) => judge?.ofValue(batch.valueOf(row)), tell);
    const key: KeyValues = { kind: 'values', valueOf: batch.valueOf };
    seen?.({ firstRow: batch.firstRow, rows: batch.rows, numbers: undefined, key });
  }

  return {
    async take(batch, tell) {
      if (batch.content === 'entries') return takeEntries(batch, tell);
      if (batch.content === 'lists') return takeLists(batch, tell);
      const values = decodedRows(memory, batch);
      const suspects = check.suspects(values);
      const numbers = check.numbersOf(values);
      if (seen !== undefined) show(batch, values, numbers);
      profile?.add(values, 0);
      const judge = suspects.length === 0 ? undefined : await look();
      return report(batch, suspects, (row) => judge?.ofValue(values.valueOf(row)), tell);
    },
    endChunk() {
      if (current !== undefined) profile?.add(current.entries, current.dictionary.counts);
      current = undefined;
    },
    finish: () => profile?.finish(),
  };
}

const NOTHING: ReadonlyMap<number, CellFinding> = new Map();

/** Ascending. */
function nullRows(batch: ColumnBatch, bytes: Uint8Array): readonly number[] {
  const rows: number[] = [];
  if (batch.content === 'lists') {
    for (let row = 0; row < batch.rows; row += 1) if (batch.valueOf(row) === null) rows.push(row);
    return rows;
  }
  const { present } = batch;
  const own = bytes.subarray(present, present + batch.rows);
  for (let row = own.indexOf(0); row >= 0; row = own.indexOf(0, row + 1)) rows.push(row);
  return rows;
}
