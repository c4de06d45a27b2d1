import type { Declaration } from './infer-column.ts';
import type { ColumnHint } from './infer-schema.ts';
import { type Kind, type KindCounter, kindCounter, type ValueSource } from './kind-counter.ts';

/** Rows of JSON can have any names. */
export const MOST_COLUMNS = 10_000;

/** What one file says of one of its columns. */
export interface FileDeclaration extends Pick<Declaration, 'nullable' | 'elements' | 'words'> {
  /** Undefined when the column cannot be read. */
  readonly kind: Kind | undefined;
}

/** Finds out what the columns of a data set hold, in constant memory per column. */
export interface ColumnObserver {
  /** @param value a cell (null when it is empty) or a JSON value @param times how often it comes */
  observe(column: string, value: unknown, source: ValueSource, times?: number): void;
  /** Once for every file that has the column. */
  declare(column: string, declaration: FileDeclaration): void;
  /** In the order in which they first came; at most one more than {@link MOST_COLUMNS}. @param files of the data set */
  columns(files: number): readonly ColumnHint[];
}

interface Column {
  readonly source: ValueSource;
  readonly counter: KindCounter;
  readonly declarations: FileDeclaration[];
}

export function columnObserver(): ColumnObserver {
  const columns = new Map<string, Column>();
  const columnOf = (name: string, source: ValueSource): Column => {
    const column = columns.get(name) ?? { source, counter: kindCounter(source), declarations: [] };
    if (columns.size <= MOST_COLUMNS) columns.set(name, column);
    return column;
  };
  return {
    observe: (column, value, source, times) => columnOf(column, source).counter.observe(value, times),
    declare: (column, declaration) => columnOf(column, 'json').declarations.push(declaration),
    columns: (files) =>
      [...columns].map(([name, { source, counter, declarations }]) => ({
        name,
        source,
        kinds: counter.kinds(),
        declared: together(declarations, files),
      })),
  };
}

function together(declarations: readonly FileDeclaration[], files: number): Declaration | undefined {
  if (declarations.length === 0) return undefined;
  const elements = declarations.flatMap((one) => one.elements ?? []);
  return {
    kinds: new Set(declarations.flatMap(({ kind }) => kind ?? [])),
    nullable: declarations.some(({ nullable }) => nullable),
    elements:
      elements.length === 0
        ? undefined
        : {
            kinds: new Set(elements.flatMap(({ kinds }) => [...kinds])),
            nullable: elements.some(({ nullable }) => nullable),
          },
    everywhere: declarations.length === files,
    words: [...new Set(declarations.map(({ words }) => words))].join(' or '),
  };
}
