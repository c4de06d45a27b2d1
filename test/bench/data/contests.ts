import type { FileName } from './workload.ts';

/** A command that is measured as a whole process: arguments of Node. */
export type Program =
  | { readonly kind: 'ours'; readonly mode: 'rows' | 'full' }
  | { readonly kind: 'duckdb'; readonly query: 'count' | 'rows' | 'full' }
  | { readonly kind: 'floor'; readonly work: 'gunzip' | 'unzstd' }
  | { readonly kind: 'bare' };

/** `ratio`: our time divided by the other's. `extra`: milliseconds on top of the other's. */
export interface Gate {
  readonly measure: 'ratio' | 'extra';
  readonly gate: number;
  readonly stretch: number;
}

/** One line of the table: our work on a file against another program's work on it. */
export interface Contest {
  readonly id: string;
  readonly work: string;
  readonly file: FileName;
  readonly ours: Extract<Program, { readonly kind: 'ours' }>;
  readonly other: Program;
  /** Undefined: shown for comparison, nothing depends on it. */
  readonly gate: Gate | undefined;
}

const ratio = (gate: number, stretch: number): Gate => ({ measure: 'ratio', gate, stretch });
const rows = { kind: 'ours', mode: 'rows' } as const;
const full = { kind: 'ours', mode: 'full' } as const;
const duckdb = (query: 'count' | 'rows' | 'full') => ({ kind: 'duckdb', query }) as const;

export const CONTESTS: readonly Contest[] = [
  {
    id: 'csv',
    work: 'CSV, all row checks',
    file: 'plain.csv',
    ours: rows,
    other: duckdb('count'),
    gate: ratio(0.95, 0.7),
  },
  {
    id: 'csv-full',
    work: 'CSV, row checks, profile, exact uniqueness',
    file: 'plain.csv',
    ours: full,
    other: duckdb('count'),
    gate: ratio(1.1, 0.8),
  },
  {
    id: 'jsonl',
    work: 'JSONL, row checks',
    file: 'rows.jsonl',
    ours: rows,
    other: duckdb('rows'),
    gate: ratio(0.5, 0.35),
  },
  {
    id: 'parquet',
    work: 'Parquet (zstd), row checks',
    file: 'rows.parquet',
    ours: rows,
    other: duckdb('rows'),
    gate: ratio(0.8, 0.6),
  },
  {
    id: 'gz',
    work: 'CSV in gzip, row checks',
    file: 'plain.csv.gz',
    ours: rows,
    other: { kind: 'floor', work: 'gunzip' },
    gate: ratio(1.25, 1.1),
  },
  {
    id: 'wide',
    work: 'CSV of 200 columns, row checks',
    file: 'wide.csv',
    ours: rows,
    other: duckdb('count'),
    gate: ratio(0.5, 0.35),
  },
  {
    id: 'small',
    work: 'CSV of 10,000 rows, row checks',
    file: 'small.csv',
    ours: rows,
    other: { kind: 'bare' },
    gate: { measure: 'extra', gate: 60, stretch: 40 },
  },
  {
    id: 'quoted',
    work: 'CSV with quotes and inner line ends, row checks',
    file: 'quoted.csv',
    ours: rows,
    other: duckdb('count'),
    gate: undefined,
  },
  {
    id: 'dirty',
    work: 'CSV with three different wrong values in every row, row checks',
    file: 'dirty.csv',
    ours: rows,
    other: duckdb('count'),
    gate: undefined,
  },
  {
    id: 'zst',
    work: 'CSV in zstd, row checks',
    file: 'plain.csv.zst',
    ours: rows,
    other: { kind: 'floor', work: 'unzstd' },
    gate: undefined,
  },
  {
    id: 'csv-same',
    work: 'CSV, same row checks',
    file: 'plain.csv',
    ours: rows,
    other: duckdb('rows'),
    gate: undefined,
  },
  {
    id: 'csv-full-same',
    work: 'CSV, same full check',
    file: 'plain.csv',
    ours: full,
    other: duckdb('full'),
    gate: undefined,
  },
];

/** What the other program of a contest is called in the table. */
export function nameOf(program: Program): string {
  switch (program.kind) {
    case 'ours':
      return `Trainyard ${program.mode}`;
    case 'duckdb':
      return program.query === 'count'
        ? 'DuckDB count(*)'
        : `DuckDB ${program.query === 'rows' ? 'same checks' : 'same full check'}`;
    case 'floor':
      return `node ${program.work} alone`;
    case 'bare':
      return 'bare Node start';
  }
}

/** The figure that a gate is about, from the best times in milliseconds. */
export const figureOf = (measure: Gate['measure'], ours: number, other: number): number =>
  measure === 'ratio' ? ours / other : ours - other;

export type Verdict = 'stretch' | 'ok' | 'MISSED';

export function verdictOf({ measure, gate, stretch }: Gate, ours: number, other: number): Verdict {
  const figure = figureOf(measure, ours, other);
  if (figure <= stretch) return 'stretch';
  return figure <= gate ? 'ok' : 'MISSED';
}

/** `0.95`, or `+60 ms`. */
export const figureText = (measure: Gate['measure'], figure: number): string =>
  measure === 'ratio' ? figure.toFixed(2) : `${figure < 0 ? '' : '+'}${figure.toFixed(0)} ms`;
