import { UserError } from '../errors.ts';
import { ABSENT, type ColumnType, coerce } from './coerce.ts';
import { readCsv } from './csv-reader.ts';
import { COMMA, type Dialect, TAB } from './dialect.ts';
import { unitOf } from './engine/cell-rule.ts';
import { sortGroups } from './engine/merge-parts.ts';
import { columnPlan } from './engine/plan.ts';
import { momentOf } from './engine/second-look.ts';
import { asText } from './explain.ts';
import { headerProblems } from './header.ts';
import { readJsonl } from './jsonl-reader.ts';
import { pointerKind } from './pointer.ts';
import type { TableProfile } from './profile/column-profile.ts';
import { type TableProfiler, tableProfiler } from './profile/table-profiler.ts';
import type { Format, ReaderEvent, Row } from './reader.ts';
import type { RowProblem, RowSchema } from './row-schema.ts';
import { type ViolationGroup, type ViolationLog, violationLog } from './violations.ts';

export interface DatasetCheck {
  /** Data rows, those left out because of their structure included. */
  readonly rows: number;
  /** Of the header; of JSON the properties that occur. */
  readonly columns: readonly string[];
  /** Exact number of violations. */
  readonly violations: number;
  /** In the order of their first place. */
  readonly groups: readonly ViolationGroup[];
  readonly profile: TableProfile;
}

export interface DatasetSource {
  readonly path: string;
  readonly format: Format;
  /** Of a delimited text; by the format when left out. */
  readonly dialect?: Dialect;
  readonly content: AsyncIterable<Uint8Array>;
  /** Undefined when the data set has no schema: then only the file's structure is checked. */
  readonly schema: RowSchema | undefined;
}

/**
 * The reference engine: checks every row of one data file and profiles it, in one pass and bounded memory, by libraries alone. Slow and
 * obviously right: the fast engine is tested against it.
 *
 * @throws UserError `data.pointer` when the file is a Git-LFS or DVC pointer instead of data
 */
export async function checkDataset(source: DatasetSource): Promise<DatasetCheck> {
  const log = violationLog();
  let header: readonly ViolationGroup[] = [];
  let columns: readonly string[] = [];
  let check: RowChecker | undefined;
  let rows = 0;
  for await (const event of read(source, withoutPointers(source))) {
    switch (event.kind) {
      case 'header':
        columns = event.columns;
        check = rowChecker(source.schema, columns, log);
        header = headerProblems(columns, event.line, source.schema);
        break;
      case 'finding':
        if (!event.fatal && event.row !== undefined) rows = event.row;
        log.add(
          { rule: event.rule, column: undefined, expected: () => event.message },
          {
            row: event.row,
            line: event.line,
            value: undefined,
          },
        );
        break;
      case 'row':
        rows = event.row.number;
        check ??= rowChecker(source.schema, [], log);
        check.row(event.row);
        break;
    }
  }
  const profile = (check?.profile ?? tableProfiler([])).profile();
  const names = columns.length > 0 ? columns : profile.columns.map(({ name }) => name);
  return {
    rows,
    columns: names,
    violations: log.total() + header.length,
    groups: sortGroups([...header, ...log.groups()], names),
    profile,
  };
}

function read(source: DatasetSource, content: AsyncIterable<Uint8Array>): AsyncIterable<ReaderEvent> {
  switch (source.format) {
    case 'csv':
      return readCsv(content, source.dialect ?? COMMA);
    case 'tsv':
      return readCsv(content, source.dialect ?? TAB);
    case 'jsonl':
      return readJsonl(content);
  }
}

/** Looks at the first bytes: a pointer would otherwise pass as a file of three rows. */
async function* withoutPointers({ content, path }: DatasetSource): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of content) {
    const pointer = first ? pointerKind(chunk) : undefined;
    if (pointer)
      throw new UserError('data.pointer', `${path} is a ${pointer.name} pointer, not the data itself.`, {
        file: path,
        line: 1,
        hint: pointer.hint,
      });
    first = false;
    yield chunk;
  }
}

interface RowChecker {
  readonly profile: TableProfiler;
  row(row: Row): void;
}

function rowChecker(schema: RowSchema | undefined, columns: readonly string[], log: ViolationLog): RowChecker {
  const units = new Map(
    (schema?.columns ?? []).map((name) => [name, unitOf(columnPlan(name, schema, undefined).rule)]),
  );
  const profile = tableProfiler(columns, {
    unitOf: (column) => units.get(column) ?? 'number',
    momentOf: (text, unit, column) =>
      schema?.checkValue(column, text).length === 0 ? momentOf(text, unit) : undefined,
  });
  const types = columns.map((column) => schema?.typesOf(column));
  const known = new Set(columns);
  const saidByHeader = (problem: RowProblem) =>
    columns.length > 0 &&
    problem.column !== undefined &&
    ((problem.rule === 'required' && !known.has(problem.column)) || problem.rule === 'additionalProperties');
  return {
    profile,
    row(row) {
      const value = row.kind === 'object' ? row.value : toObject(columns, types, row.cells);
      profile.add(value);
      if (schema === undefined) return;
      for (const problem of schema.check(value)) {
        if (saidByHeader(problem)) continue;
        const text = problem.column === undefined ? undefined : asText(value[problem.column]);
        log.add(problem, { row: row.number, line: row.line, value: text });
      }
    },
  };
}

function toObject(
  columns: readonly string[],
  types: readonly (ReadonlySet<ColumnType> | undefined)[],
  cells: readonly (string | null)[],
): Readonly<Record<string, unknown>> {
  // Without a prototype, so that a column named __proto__ is a column.
  const row: Record<string, unknown> = Object.create(null);
  columns.forEach((column, index) => {
    const value = coerce(cells[index] ?? null, types[index]);
    if (value !== ABSENT) row[column] = value;
  });
  return row;
}
