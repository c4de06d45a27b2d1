import { asText } from '../explain.ts';
import type { FieldAddresses } from '../kernels/kernels.ts';
import type { TableProfile } from '../profile/column-profile.ts';
import type { StructureFinding } from '../reader.ts';
import type { RowSchema } from '../row-schema.ts';
import { type ViolationGroup, violationLog } from '../violations.ts';
import { unitOf } from './cell-rule.ts';
import { type ColumnCheck, columnCheck } from './column-check.ts';
import { constantFields } from './constant-fields.ts';
import { jsonKeyFields } from './json-key-fields.ts';
import type { KeyPart } from './key-collector.ts';
import { numberPlaces } from './number-places.ts';
import { type Observed, observers } from './observers.ts';
import { partProfiler } from './part-profiler.ts';
import type { CheckPlan } from './plan.ts';
import { lineFinder, type RowBlock, textOf } from './row-block.ts';
import { numberOf, profileCell } from './second-look.ts';
import { type Problem, type SecondLooks, secondLooks } from './second-looks.ts';
import type { Workspace } from './workspace.ts';

/** Takes the rows of one part, whole blocks or single ones, in order. */
export interface RowCollector {
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
  /** Compiled when the first row needs it: clean data never does. */
  readonly schema: () => Promise<RowSchema | undefined>;
}

interface RowProblem extends Problem {
  /** Within the block. */
  readonly row: number;
}

export function rowCollector({ plan, space, schema }: CollectorSetup): RowCollector {
  const { memory } = space;
  const log = violationLog();
  const places = numberPlaces(plan, space);
  const checks: readonly ColumnCheck[] = plan.columns.map((column, index) =>
    columnCheck(column, index, space, plan.profile, places.of(index)),
  );
  const constants = plan.constants.map((value) => constantFields(space, value));
  const own = plan.columns.length - constants.length;
  const profile = partProfiler(plan);
  const watched = observers(plan, space);
  const textKeys = new Set(
    plan.keys.flatMap(({ columns }) => columns.flatMap(({ column, as }) => (as === 'text' ? [column] : []))),
  );
  let looks: SecondLooks | undefined;
  let rows = 0;
  let lines = 0;

  const secondLook = async (): Promise<SecondLooks> => {
    looks ??= secondLooks(plan, await schema());
    return looks;
  };

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
  ): Promise<readonly RowProblem[]> {
    const { unread, outside } = check.check(fields);
    if (plan.profile) check.profile(fields);
    const problems: RowProblem[] = [];
    if (unread.length + outside.length > 0) {
      const look = (await secondLook()).columns[column];
      const unit = unitOf(plan.columns[column]?.rule ?? { kind: 'anything' });
      for (const row of unread) {
        const text = textOf(memory, fields, row);
        const finding = look?.at(text);
        if (finding === undefined) continue;
        for (const problem of finding.problems) problems.push({ row, ...problem, value: finding.shown });
        if (!isProfiled(check, text)) profile.cell(column, (profiler) => profileCell(profiler, finding, unit));
        if (check.values !== undefined) memory.f64()[(check.values >> 3) + row] = numberOf(finding, unit) ?? Number.NaN;
      }
      for (const row of outside) {
        const finding = look?.at(textOf(memory, fields, row));
        for (const problem of finding?.problems ?? []) problems.push({ row, ...problem, value: finding?.shown });
      }
    }
    if (check.values === undefined && places.isNeeded(column)) await readNumbers(column, fields);
    if (places.isNeeded(column)) watched.numbers(column, places.of(column), fields.rows, rows);
    return problems;
  }

  /** Of a column whose kernel does not read numbers, such as a list of allowed ones. */
  async function readNumbers(column: number, fields: FieldAddresses): Promise<void> {
    const look = (await secondLook()).columns[column];
    for (let row = 0; row < fields.rows; row += 1) {
      const finding = look?.at(textOf(memory, fields, row));
      memory.f64()[(places.of(column) >> 3) + row] = (finding && numberOf(finding, 'number')) ?? Number.NaN;
    }
  }

  /** With rules over several columns, the reference says what is wrong with a broken row, column rules included. */
  async function checkRows(
    block: RowBlock,
    found: readonly RowProblem[],
    fieldsOf: FieldsOf,
  ): Promise<readonly RowProblem[]> {
    const { schema: rules, columns, problemsOf } = await secondLook();
    if (rules?.rowRules === undefined) return found;
    const { columns: needed, holds } = rules.rowRules;
    const valuesOf = (row: number, names: readonly string[] | undefined) => {
      const values: Record<string, unknown> = Object.create(null);
      plan.columns.forEach(({ name }, index) => {
        if (names !== undefined && !names.includes(name)) return;
        const value = columns[index]?.at(textOf(memory, fieldsOf(index), row)).value;
        if (value !== undefined) values[name] = value;
      });
      return values;
    };
    const broken = new Set(found.map(({ row }) => row));
    for (let row = 0; row < block.rows; row += 1)
      if (!broken.has(row) && !holds(valuesOf(row, needed))) broken.add(row);
    return [...broken].flatMap((row) => problemsOf(valuesOf(row, undefined)).map((problem) => ({ row, ...problem })));
  }

  async function addValues(
    row: Readonly<Record<string, unknown>>,
    parts: readonly KeyPart[],
    rowLines: number,
  ): Promise<void> {
    for (const problem of (await secondLook()).problemsOf(row))
      log.add(problem, { row: rows + 1, line: lines + 1, value: problem.value });
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
      const found: RowProblem[] = [];
      for (const [column, check] of checks.entries())
        found.push(...(await checkColumn(column, fieldsOf(column), check)));
      const problems = plan.rowRules ? await checkRows(block, found, fieldsOf) : found;
      if (problems.length > 0) {
        const lineOf = lineFinder(memory, block);
        for (const problem of problems.toSorted((a, b) => a.row - b.row))
          log.add(problem, {
            row: rows + problem.row + 1,
            line: lines + lineOf(problem.row) + 1,
            value: problem.value,
          });
      }
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
      log.add({ rule, column: undefined, expected: message }, { row, line, value: undefined });
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

/** Whether the kernel's own profile has this suspect already. */
function isProfiled({ profiles }: ColumnCheck, text: string | null | undefined): boolean {
  switch (profiles) {
    case 'no-suspects':
      return false;
    case 'nulls':
      return text === null || text === undefined;
    case 'nulls-and-texts':
      // Quoted empty cells are the one kind of text that the kernels leave out.
      return text !== '';
  }
}
