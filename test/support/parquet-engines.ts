import { orderFollower } from '../../src/data/checks/row-order.ts';
import { unitOf } from '../../src/data/engine/cell-rule.ts';
import { checkParts } from '../../src/data/engine/check-parts.ts';
import type { DatasetRequest } from '../../src/data/engine/dataset-request.ts';
import { sortGroups } from '../../src/data/engine/merge-parts.ts';
import { parquetPartChecker } from '../../src/data/engine/parquet-part.ts';
import { type ParquetPlan, parquetPlan } from '../../src/data/engine/parquet-plan.ts';
import { rangeCounter } from '../../src/data/engine/range-counter.ts';
import { rowGroupRanges } from '../../src/data/engine/row-group-ranges.ts';
import { momentOf } from '../../src/data/engine/second-look.ts';
import { secondLooks } from '../../src/data/engine/second-looks.ts';
import { asText } from '../../src/data/explain.ts';
import { headerProblems } from '../../src/data/header.ts';
import { combineHashes, hashNumber, hashText, type Kernels, NULL_HASH } from '../../src/data/kernels/kernels.ts';
import { instantiateKernels, loadKernels } from '../../src/data/kernels/load.ts';
import { loadParquetKernels } from '../../src/data/kernels/load-parquet.ts';
import type { ParquetKernels } from '../../src/data/kernels/parquet-kernels.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { parquetTwin } from '../../src/data/kernels/twin-parquet.ts';
import type { ParquetValue } from '../../src/data/parquet/batches.ts';
import { type ParquetFooter, readFooter } from '../../src/data/parquet/footer.ts';
import { rowsOf } from '../../src/data/parquet/rows.ts';
import { kindOf } from '../../src/data/parquet/schema.ts';
import { automatonOf, automatonOfFormat } from '../../src/data/pattern/automaton-of.ts';
import { automatonOfWords, intersect } from '../../src/data/pattern/byte-automaton.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { columnProfiler } from '../../src/data/profile/column-profiler.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import type { RowSchema } from '../../src/data/row-schema.ts';
import { type ViolationGroup, violationLog } from '../../src/data/violations.ts';
import { bytesAsFile, wasmRoom } from './parquet-columns.ts';

export interface ParquetInput {
  readonly bytes: Uint8Array;
  readonly schemaText: string;
  readonly schema: RowSchema;
  readonly request: Pick<DatasetRequest, 'profile' | 'keys' | 'ranges' | 'orders'>;
  readonly partitions?: readonly { readonly column: string; readonly value: string | null }[];
}

export interface ParquetEngineOptions {
  readonly kernels: () => { readonly kernels: Kernels; readonly parquet: ParquetKernels };
  readonly parts: number;
}

export function wasmKernels() {
  const exports = instantiateKernels();
  return { kernels: loadKernels(exports), parquet: loadParquetKernels(exports) };
}

export function twins() {
  const kernels = twinKernels();
  return { kernels, parquet: parquetTwin(kernels.memory) };
}

const AUTOMATA = { ofPattern: automatonOf, ofFormat: automatonOfFormat, ofWords: automatonOfWords, intersect };

/** What two engines must agree on, as plain JSON. */
interface Compared {
  readonly rows: number;
  readonly groups: readonly ViolationGroup[];
  readonly profile: unknown;
  /** Hashes by key and row. */
  readonly keys: readonly ReadonlyMap<number, bigint>[];
  readonly ranges: readonly unknown[];
  readonly orders: readonly unknown[];
}

const profileOf = (table: TableProfile) => profileToJson(table, { dataset: 'd', path: 'p', digest: '' });

const planOf = ({ schema, request, partitions = [] }: ParquetInput, footer: ParquetFooter): ParquetPlan =>
  parquetPlan({ columns: footer.columns, partitions, schema, automata: AUTOMATA, request });

const headerGroups = (found: ParquetPlan, schema: RowSchema) => [
  ...headerProblems(found.names, undefined, schema),
  ...found.groups,
];

export async function byRowGroups(input: ParquetInput, { kernels, parts }: ParquetEngineOptions): Promise<Compared> {
  const file = bytesAsFile(input.bytes);
  const footer = readFooter(file, 'data.parquet');
  const found = planOf(input, footer);
  const { plan, columns, names } = found;
  const schema = { text: input.schemaText, file: 's.json' };
  const check = parquetPartChecker({ name: 'data.parquet', footer, columns, plan, schema }, kernels(), file);
  // One after the other: a checker has one memory.
  let queue: Promise<unknown> = Promise.resolve();
  const merged = await checkParts(rowGroupRanges(footer.rowGroups, parts, 1), 0, (range) => {
    const result = queue.then(() => check(range, () => undefined));
    queue = result;
    return result;
  });
  const observed = merged.observed.map((part) => part);
  return {
    rows: merged.rows,
    groups: sortGroups([...headerGroups(found, input.schema), ...merged.groups], names),
    profile: merged.profile && profileOf(merged.profile),
    keys: plan.keys.map((_, key) => {
      const hashes = new Map<number, bigint>();
      for (const { firstRow, observed: seen } of observed)
        for (const { bytes } of seen.keys[key]?.pieces ?? []) {
          const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
          for (let at = 0; at < bytes.length; at += 12)
            hashes.set(firstRow + view.getUint32(at + 8, true), view.getBigUint64(at, true));
        }
      return hashes;
    }),
    ranges: observed.map(({ observed: seen }) => seen.ranges),
    orders: observed.map(({ observed: seen }) => seen.orders),
  };
}

/** Row by row, with the reference rules and the plain profilers. */
export function byRows(input: ParquetInput): Compared {
  const { schema, bytes, request } = input;
  const file = bytesAsFile(bytes);
  const footer = readFooter(file, 'data.parquet');
  const found = planOf(input, footer);
  const { plan, columns, names } = found;
  const looks = secondLooks(plan, schema);
  const log = violationLog();
  const profilers = plan.columns.map(({ name, rule }) => columnProfiler(name, unitOf(rule)));
  const keys = plan.keys.map(() => new Map<number, bigint>());
  const ranges = plan.ranges.map((range) => rangeCounter(range));
  const orders = plan.orders.map((order) => orderFollower(order));
  const numericAt = (column: number): boolean =>
    column >= columns.length || ['integer', 'number', 'decimal'].includes(kindOf(columns[column]!.column));
  let rows = 0;
  for (const { index: rowGroup } of footer.rowGroups) {
    const room = wasmRoom();
    const given = columns.map(({ column }) => column);
    const table = { file, name: 'data.parquet', footer, rowGroup, columns: given, room };
    for (const own of rowsOf(table)) {
      const values: readonly unknown[] = [
        ...own.map((value, index) => (value === null ? looks.columns[index]?.at(null).value : value)),
        ...plan.constants.map((text, index) => looks.columns[given.length + index]?.at(text).value),
      ];
      const row = Object.fromEntries(
        plan.columns.flatMap(({ name }, index) => (values[index] === undefined ? [] : [[name, values[index]]])),
      );
      for (const { problem, value } of looks.problemsOf(Object.assign(Object.create(null), row)))
        log.add(problem, { row: rows + 1, line: undefined, value });
      const numbers = plan.columns.map(({ rule }, index) => {
        const unit = unitOf(rule);
        const value = values[index];
        const native = index < given.length && ['date', 'date-time'].includes(kindOf(given[index]!));
        const valid = native
          ? typeof value === 'string' && /^\d{4}-/.test(value)
          : looks.columns[index]?.ofValue(value).problems.length === 0;
        const moment = unit !== 'number' && valid && typeof value === 'string' ? momentOf(value, unit) : undefined;
        if (moment === undefined) profilers[index]?.add(value);
        else profilers[index]?.addMoment(moment);
        if (unit !== 'number') return moment;
        return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
      });
      plan.keys.forEach((key, at) => {
        const parts = key.columns.map(({ column, as }) => partOf(values[column], as, numericAt(column)));
        if (key.skipNulls && parts.includes(undefined)) return;
        keys[at]?.set(
          rows,
          parts.reduce((sum: bigint, part) => combineHashes(sum, part ?? NULL_HASH), 0n),
        );
      });
      for (const [at, { column }] of plan.ranges.entries()) ranges[at]?.add(numbers[column] ?? Number.NaN, rows);
      for (const [at, { column }] of plan.orders.entries()) orders[at]?.add(numbers[column] ?? Number.NaN, rows);
      rows += 1;
    }
  }
  return {
    rows,
    groups: sortGroups([...headerGroups(found, schema), ...log.groups()], names),
    profile: request.profile
      ? profileOf({ rows, columns: profilers.map((profiler) => profiler.profile()) })
      : undefined,
    keys,
    ranges: [ranges.map((counter) => counter.state())],
    orders: [orders.map((follower) => follower.state())],
  };
}

function partOf(value: unknown, as: 'number' | 'text', numeric: boolean): bigint | undefined {
  if (value === undefined || value === null) return undefined;
  if (as === 'number' && numeric && typeof value === 'number' && Number.isFinite(value)) return hashNumber(value);
  return hashText(new TextEncoder().encode(asText(value as ParquetValue) ?? ''));
}
