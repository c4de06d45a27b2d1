import { checkDataset, type DatasetCheck } from '../../src/data/check-dataset.ts';
import type { Dialect } from '../../src/data/dialect.ts';
import { checkParts, emptyGroups, rangesOf } from '../../src/data/engine/check-parts.ts';
import { readCsvHeader } from '../../src/data/engine/csv-header.ts';
import { sortGroups } from '../../src/data/engine/merge-parts.ts';
import { partChecker } from '../../src/data/engine/part-checker.ts';
import { columnPlan } from '../../src/data/engine/plan.ts';
import { headerProblems } from '../../src/data/header.ts';
import type { Kernels } from '../../src/data/kernels/kernels.ts';
import { automatonOf, automatonOfFormat } from '../../src/data/pattern/automaton-of.ts';
import { automatonOfWords, intersect } from '../../src/data/pattern/byte-automaton.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import { compileReferenceSchema, type RowSchema } from '../../src/data/row-schema.ts';
import { chunks } from './chunks.ts';

export interface EngineInput {
  readonly bytes: Uint8Array;
  readonly schemaText: string;
  readonly schema: RowSchema;
  readonly dialect: Dialect;
}

/** What two engines must agree on, as plain JSON. */
export type Comparable = ReturnType<typeof comparable>;

type Found = Pick<DatasetCheck, 'rows' | 'columns' | 'groups' | 'profile'>;

function comparable({ rows, columns, groups, profile }: Found, { comment }: Dialect) {
  return {
    rows,
    columns,
    // The library behind the reference does not say on which lines comments stand, so lines behind them are not compared.
    groups: groups.map(({ rule, column, expected, count, samples }) => ({
      rule,
      column,
      expected,
      count,
      samples: samples.map(({ row, line, value }) => ({ row, line: comment === undefined ? line : undefined, value })),
    })),
    profile: profileToJson(profile, { dataset: 'd', path: 'p', digest: '' }),
  };
}

export async function byReference({ bytes, schema, dialect }: EngineInput, pieces: number): Promise<Comparable> {
  const content = chunks(bytes, pieces);
  return comparable(await checkDataset({ path: 'x.csv', format: 'csv', dialect, content, schema }), dialect);
}

export interface FastOptions {
  readonly kernels: () => Kernels;
  readonly blockBytes: number;
  readonly parts: number;
}

const AUTOMATA = { ofPattern: automatonOf, ofFormat: automatonOfFormat, ofWords: automatonOfWords, intersect };

export async function byKernels(
  { bytes, schema, schemaText, dialect }: EngineInput,
  { kernels, blockBytes, parts }: FastOptions,
): Promise<Comparable> {
  const source = {
    read(into: Uint8Array, position: number) {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
  };
  const header = await readCsvHeader(source, dialect);
  if (header.kind === 'broken') {
    const groups = header.findings.map(({ rule, message, row, line }) => ({
      rule,
      column: undefined,
      expected: message,
      count: 1,
      samples: [{ row, line, value: undefined }],
    }));
    return comparable({ rows: 0, columns: [], groups, profile: { rows: 0, columns: [] } }, dialect);
  }
  const plan = {
    columns: header.columns.map((name) => columnPlan(name, schema, AUTOMATA)),
    profile: true,
    header: true,
    rowRules: schema.rowRules !== undefined,
    constants: [],
    keys: [],
    ranges: [],
    orders: [],
  };
  const file = { format: { kind: 'delimited', dialect }, plan, schema: { text: schemaText, file: 's.json' } } as const;
  const check = partChecker(file, kernels(), source, { blockBytes });
  // One after the other: a checker has one memory.
  let queue: Promise<unknown> = Promise.resolve();
  const findings = await checkParts(rangesOf(header.end, bytes.length, parts, 1), header.lines, (range) => {
    const result = queue.then(() => check(range, () => undefined));
    queue = result;
    return result;
  });
  return comparable(
    {
      rows: findings.rows,
      columns: header.columns,
      groups: sortGroups(
        [
          ...headerProblems(header.columns, header.line, schema),
          ...findings.groups,
          ...emptyGroups(findings, header.line),
        ],
        header.columns,
      ),
      profile: findings.profile ?? { rows: 0, columns: [] },
    },
    dialect,
  );
}

export const compileCase = async (
  schema: object,
): Promise<{ readonly schemaText: string; readonly schema: RowSchema }> => {
  const schemaText = JSON.stringify(schema);
  return { schemaText, schema: await compileReferenceSchema(schemaText, 's.json') };
};
