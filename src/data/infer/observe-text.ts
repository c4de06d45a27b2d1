import type { ByteSource } from '../engine/byte-source.ts';
import { checkJsonPart } from '../engine/json-part.ts';
import type { ReaderEvent } from '../reader.ts';
import type { ColumnObserver } from './column-observer.ts';

/** One file whose values were all observed. */
export interface ObservedFile {
  readonly rows: number;
  /** Columns of the file itself. */
  readonly columns: ReadonlySet<string>;
}

/**
 * Observes the rows of a delimited text or of JSON Lines that are well formed.
 * @returns undefined when the file breaks off
 */
export async function observeRows(
  events: AsyncIterable<ReaderEvent>,
  observer: ColumnObserver,
): Promise<ObservedFile | undefined> {
  let header: readonly string[] = [];
  const columns = new Set<string>();
  let rows = 0;
  for await (const event of events) {
    switch (event.kind) {
      case 'header':
        header = event.columns;
        for (const column of header) columns.add(column);
        break;
      case 'finding':
        if (event.fatal) return undefined;
        break;
      case 'row': {
        rows += 1;
        const { row } = event;
        if (row.kind === 'object') observeObject(row.value, observer, columns);
        else header.forEach((column, index) => void observer.observe(column, row.cells[index], 'cells'));
        break;
      }
    }
  }
  return { rows, columns };
}

/**
 * The same for a file that is one JSON array of objects, or one object.
 * @param onProgress called now and then with the bytes read so far
 */
export async function observeJsonArray(
  source: ByteSource,
  observer: ColumnObserver,
  onProgress: (bytes: number) => void,
): Promise<ObservedFile | undefined> {
  const columns = new Set<string>();
  const counted = { rows: 0, lines: 0 };
  const pass = (rows: number, lines: number): void => {
    counted.rows += rows;
    counted.lines += lines;
  };
  const { fatal } = await checkJsonPart({
    source,
    rows: {
      rows: () => counted.rows,
      lines: () => counted.lines,
      skipLines: (lines) => pass(0, lines),
      addMisfit: (_, lines) => pass(1, lines),
      addObject: async (value, lines) => {
        pass(1, lines);
        observeObject(value, observer, columns);
      },
    },
    seen: { object: () => {} },
    onProgress,
  });
  return fatal === undefined ? { rows: counted.rows, columns } : undefined;
}

function observeObject(row: Readonly<Record<string, unknown>>, observer: ColumnObserver, columns: Set<string>): void {
  for (const [column, value] of Object.entries(row)) {
    columns.add(column);
    observer.observe(column, value, 'json');
  }
}
