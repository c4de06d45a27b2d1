import { asText } from '../explain.ts';
import type { FieldAddresses } from '../kernels/kernels.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import type { StructureFinding } from '../reader.ts';
import { type ViolationGroup, violationLog } from '../violations.ts';
import { blockProblems, type PlaceOf, type TakeFinding } from './block-problems.ts';
import { unitOf } from './cell-rule.ts';
import { type ColumnCheck, columnCheck } from './column-check.ts';
import { constantFields } from './constant-fields.ts';
import { jsonKeyFields } from './json-key-fields.ts';
import type { KeyPart } from './key-collector.ts';
import { numberPlaces } from './number-places.ts';
import { type Observed, observers } from './observers.ts';
import { partProfiler } from './part-profiler.ts';
import type { CheckPlan } from './plan.ts';
import { lineFinder, type RowBlock, textReader } from './row-block.ts';
import { numberOf, profileCell } from './second-look.ts';
import type { SecondLooks } from './second-looks.ts';
import type { Workspace } from './workspace.ts';

/** Takes the rows of one part, whole blocks or single ones, in order. */
export interface RowSink {
  addBlock(block: RowBlock): Promise<void>;
  addCells(cells: readonly (string | null)[], lines: number): Promise<void>;
  /** A JSON object. */
  addObject(row: Readonly<Record<string, unknown>>, lines: number): Promise<void>;
  /** A row that is left out because of its structure; without a number it is no row at all. */
  addMisfit(finding: StructureFinding, lines: number): void;
  skipLines(lines: number): void;
  /** So far, those left out included. */
  rows(): number;
  lines(): number;
}

export interface RowCollector extends RowSink {
  finish(): CollectedRows;
}

export interface CollectedRows {
  readonly rows: number;
  readonly lines: number;
  readonly groups: readonly ViolationGroup[];
  readonly profile: TableProfile | undefined;
  readonly observed: Observed;
}

export interface CollectorSetup {
  readonly plan: CheckPlan;
  readonly space: Workspace;
  /** Asked when the first row needs it. */
  readonly secondLook: () => Promise<SecondLooks>;
}

export function rowCollector({ plan, space, secondLook }: CollectorSetup): RowCollector {
  const { memory } = space;
  const log = violationLog();
  const places = numberPlaces(plan, space);
  const checks: readonly ColumnCheck[] = plan.columns.map((column, index) =>
    columnCheck(column, index, space, plan.profile, places.of(index)),
  );
  const constants = plan.constants.map((value) => constantFields(space, value));
  const own = plan.columns.length - constants.length;
  const profile = partProfiler(plan, space);
  const watched = observers(plan, space);
  const textKeys = new Set(
    plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'text' ? [column] : []))),
  );
  let rows = 0;
  let lines = 0;

  /** Tokens of JSON can be written in several ways, and have quotes. */
  function keyFieldsOf(column: number, fieldsOf: FieldsOf): FieldAddresses {
    const json = plan.columns[column]?.json;
    const isToken = json === 'any' || json === 'literal';
    return isToken && textKeys.has(column) ? jsonKeyFields(memory, fieldsOf(column)) : fieldsOf(column);
  }

  async function checkColumn(
    column: number,
    fields: FieldAddresses,
    check: ColumnCheck,
    take: TakeFinding,
  ): Promise<void> {
    const { unread, outside } = check.check(fields);
    if (plan.profile) check.profile(fields);
    if (unread.length + outside.length > 0) {
      const look = (await secondLook()).columns[column];
      const unit = unitOf(plan.columns[column]?.rule ?? { kind: 'anything' });
      const textAt = textReader(memory, fields);
      const profiled = profile.suspects(column, check, fields);
      const read = new Set(outside);
      for (const row of outside.length === 0 ? unread : [...unread, ...outside].sort((a, b) => a - b)) {
        const text = textAt(row);
        const finding = look?.at(text);
        if (finding === undefined) continue;
        take(row, finding);
        if (read.has(row)) continue;
        profiled?.add(row, text, finding);
        if (check.values !== undefined) memory.f64()[(check.values >> 3) + row] = numberOf(finding, unit) ?? Number.NaN;
      }
      profiled?.end();
    }
    if (check.values === undefined && places.isNeeded(column)) await readNumbers(column, fields);
    if (places.isNeeded(column)) watched.numbers(column, places.of(column), fields.rows, rows);
  }

  /** Of a column whose kernel does not read numbers, such as a list of allowed ones. */
  async function readNumbers(column: number, fields: FieldAddresses): Promise<void> {
    const look = (await secondLook()).columns[column];
    const textAt = textReader(memory, fields);
    for (let row = 0; row < fields.rows; row += 1) {
      const finding = look?.at(textAt(row));
      memory.f64()[(places.of(column) >> 3) + row] = (finding && numberOf(finding, 'number')) ?? Number.NaN;
    }
  }

  /**
   * With rules over several columns, the reference says what is wrong with a broken row, column rules included.
   * @param broken rows that break a rule of a column
   */
  async function checkRows(
    block: RowBlock,
    broken: ReadonlySet<number>,
    fieldsOf: FieldsOf,
    placeOf: PlaceOf,
  ): Promise<void> {
    const { schema: rules, columns, problemsOf } = await secondLook();
    const { columns: needed, holds } = rules?.rowRules ?? { columns: [], holds: () => true };
    const texts = plan.columns.map((_, column) => textReader(memory, fieldsOf(column)));
    const valuesOf = (row: number, names: readonly string[] | undefined) => {
      const values: Record<string, unknown> = Object.create(null);
      plan.columns.forEach(({ name }, index) => {
        if (names !== undefined && !names.includes(name)) return;
        const value = columns[index]?.at(texts[index]?.(row)).value;
        if (value !== undefined) values[name] = value;
      });
      return values;
    };
    for (let row = 0; row < block.rows; row += 1) {
      if (!broken.has(row) && holds(valuesOf(row, needed))) continue;
      for (const { problem, value } of problemsOf(valuesOf(row, undefined)))
        log.add(problem, { ...placeOf(row), value });
    }
  }

  async function addValues(
    row: Readonly<Record<string, unknown>>,
    parts: readonly KeyPart[],
    rowLines: number,
  ): Promise<void> {
    for (const { problem, value } of (await secondLook()).problemsOf(row))
      log.add(problem, { row: rows + 1, line: lines + 1, value });
    watched.row(parts, rows);
    profile.rows(1);
    rows += 1;
    lines += rowLines;
  }

  return {
    async addBlock(block) {
      const fieldsOf: FieldsOf = (column) => {
        const constant = constants[column - own];
        return constant === undefined ? block.fields(column) : { ...constant, rows: block.rows };
      };
      const problems = blockProblems(log);
      const broken = new Set<number>();
      const noteRow: TakeFinding = (row, finding) => {
        if (finding.problems.length > 0) broken.add(row);
      };
      for (const [column, check] of checks.entries())
        await checkColumn(column, fieldsOf(column), check, plan.rowRules ? noteRow : problems.column());
      const lineOf = lineFinder(memory, block);
      const placeOf: PlaceOf = (row) => ({ row: rows + row + 1, line: lines + lineOf(row) + 1 });
      if (plan.rowRules) await checkRows(block, broken, fieldsOf, placeOf);
      else problems.enter(placeOf);
      const before = memory.mark();
      watched.block(
        (column) => ({ fields: keyFieldsOf(column, fieldsOf), values: places.of(column) }),
        block.rows,
        rows,
      );
      memory.release(before);
      profile.rows(block.rows);
      rows += block.rows;
      lines += block.lines;
    },
    async addCells(given, rowLines) {
      const { columns } = await secondLook();
      const cells = [...given, ...plan.constants];
      const row: Record<string, unknown> = Object.create(null);
      const parts = plan.columns.map(({ name, rule }, index) => {
        const text = cells[index] ?? null;
        const finding = columns[index]?.at(text);
        if (finding === undefined) return NO_KEY;
        profile.cell(index, (profiler) => profileCell(profiler, finding, unitOf(rule)));
        if (finding.value !== undefined) row[name] = finding.value;
        return { number: numberOf(finding, unitOf(rule)), text };
      });
      await addValues(row, parts, rowLines);
    },
    async addObject(given, rowLines) {
      const { columns } = await secondLook();
      const row: Record<string, unknown> = Object.assign(Object.create(null), given);
      plan.constants.forEach((text, index) => {
        const value = columns[own + index]?.at(text).value;
        if (value !== undefined) row[plan.columns[own + index]?.name ?? ''] = value;
      });
      const parts = plan.columns.map(({ name, rule }, index) => {
        const value = Object.hasOwn(row, name) ? row[name] : undefined;
        const unit = unitOf(rule);
        const problems = unit === 'number' ? [] : (columns[index]?.ofValue(value).problems ?? []);
        const finding = { value, shown: undefined, problems };
        profile.cell(index, (profiler) => profileCell(profiler, finding, unit));
        const text = value === null || !textKeys.has(index) ? null : (asText(value) ?? null);
        return { number: numberOf(finding, unit), text };
      });
      profile.others(row);
      await addValues(row, parts, rowLines);
    },
    addMisfit({ rule, message, row, line }, rowLines) {
      log.add({ rule, column: undefined, expected: () => message }, { row, line, value: undefined });
      if (row !== undefined) rows += 1;
      lines += rowLines;
    },
    skipLines(skipped) {
      lines += skipped;
    },
    rows: () => rows,
    lines: () => lines,
    finish: () => ({ rows, lines, groups: log.groups(), profile: profile.finish(checks), observed: watched.finish() }),
  };
}

type FieldsOf = (column: number) => FieldAddresses;

const NO_KEY: KeyPart = { number: null, text: null };
