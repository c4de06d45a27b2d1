import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { DataProfile } from '../generated/data-profile.ts';
import { ABSENT, type ColumnType, coerce, explainNumber } from './coerce.ts';
import { readCsv } from './csv-reader.ts';
import { readJsonl } from './jsonl-reader.ts';
import { pointerKind } from './pointer.ts';
import { type Profiler, profiler } from './profile.ts';
import type { Format, ReaderEvent, Row } from './reader.ts';
import type { RowProblem, RowSchema } from './row-schema.ts';
import { suggest } from './suggest.ts';
import { type ViolationGroup, type ViolationLog, violationLog } from './violations.ts';

export interface DatasetCheck {
  readonly rows: number;
  /** Exact number of violations. */
  readonly violations: number;
  readonly groups: readonly ViolationGroup[];
  readonly profile: DataProfile;
}

export interface DatasetSource {
  readonly dataset: string;
  readonly path: string;
  readonly format: Format;
  readonly content: AsyncIterable<Uint8Array>;
  /** Undefined when the data set has no schema: then only the file's structure is checked. */
  readonly schema: RowSchema | undefined;
  /** Called now and then with the rows read so far. */
  readonly onProgress?: (rows: number) => void;
}

const PROGRESS_ROWS = 10_000;

/**
 * Checks every row of one data file and profiles it, in one pass and bounded memory.
 *
 * @throws UserError `data.pointer` when the file is a Git-LFS or DVC pointer instead of data
 */
export async function checkDataset(source: DatasetSource): Promise<DatasetCheck> {
  const hash = createHash('sha256');
  const log = violationLog();
  let check: RowChecker | undefined;
  for await (const event of read(source, hashing(source, hash))) {
    switch (event.kind) {
      case 'header':
        check = rowChecker(source.schema, event.columns, log);
        checkHeader(event.columns, event.line, source.schema, log);
        break;
      case 'finding':
        log.add({ rule: event.rule, column: undefined, expected: event.message }, { ...event, value: undefined });
        break;
      case 'row':
        check ??= rowChecker(source.schema, [], log);
        check.row(event.row);
        if (event.row.number % PROGRESS_ROWS === 0) source.onProgress?.(event.row.number);
        break;
    }
  }
  const profile = check?.profile ?? profiler([]);
  return {
    rows: profile.rows(),
    violations: log.total(),
    groups: log.groups(),
    profile: {
      schema: 'trainyard/data-profile/v1',
      dataset: source.dataset,
      path: source.path,
      digest: `sha256:${hash.digest('hex')}`,
      rows: profile.rows(),
      columns: [...profile.columns()],
    },
  };
}

function read(source: DatasetSource, content: AsyncIterable<Uint8Array>): AsyncIterable<ReaderEvent> {
  switch (source.format) {
    case 'csv':
      return readCsv(content, ',');
    case 'tsv':
      return readCsv(content, '\t');
    case 'jsonl':
      return readJsonl(content);
  }
}

/** Feeds the digest on the way, and looks at the first bytes: a pointer would otherwise pass as a file of three rows. */
async function* hashing(
  { content, path }: DatasetSource,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
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
    hash.update(chunk);
    yield chunk;
  }
}

interface RowChecker {
  readonly profile: Profiler;
  row(row: Row): void;
}

/** Missing and unknown columns are a matter of the header, said once instead of once per row. */
function checkHeader(columns: readonly string[], line: number, schema: RowSchema | undefined, log: ViolationLog): void {
  if (schema === undefined) return;
  const at = { row: undefined, line, value: undefined };
  for (const column of schema.required)
    if (!columns.includes(column))
      log.add({ rule: 'schema.missing-column', column, expected: 'a column of this name, the schema requires it' }, at);
  if (!schema.closed) return;
  for (const column of columns) {
    if (schema.columns.includes(column)) continue;
    const near = suggest(column, schema.columns);
    const expected = `one of the schema's columns${near === undefined ? '' : `; did you mean "${near}"?`}`;
    log.add({ rule: 'schema.unknown-column', column, expected }, { ...at, value: column });
  }
}

function rowChecker(schema: RowSchema | undefined, columns: readonly string[], log: ViolationLog): RowChecker {
  const profile = profiler(columns);
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
        log.add({ ...problem, expected: withAdvice(problem, text) }, { row: row.number, line: row.line, value: text });
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

function withAdvice(problem: RowProblem, value: string | undefined): string {
  if (value === undefined) return problem.expected;
  if (problem.rule === 'type') {
    const why = /integer|number/.test(problem.expected) ? explainNumber(value) : undefined;
    return why === undefined ? problem.expected : `${problem.expected} (${why})`;
  }
  if (problem.allowed.length > 0) {
    const near = suggest(value, problem.allowed);
    return near === undefined ? problem.expected : `${problem.expected}; did you mean "${near}"?`;
  }
  return problem.expected;
}

function asText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
