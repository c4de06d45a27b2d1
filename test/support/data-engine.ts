import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dataEngine } from '../../src/adapters/data-engine.ts';
import { checkDataset } from '../../src/data/check-dataset.ts';
import { COMMA, type Dialect, TAB } from '../../src/data/dialect.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import type { Format } from '../../src/data/reader.ts';
import { compileReferenceSchema } from '../../src/data/row-schema.ts';
import type { ViolationGroup } from '../../src/data/violations.ts';
import { chunks } from './chunks.ts';

export interface EngineInput {
  readonly format: Format;
  readonly content: string | Uint8Array;
  /** JSON Schema of one row; only the structure is checked without it. */
  readonly schema?: object;
  /** Of a delimited text; by the format when left out. */
  readonly dialect?: Dialect;
}

export interface EngineResult {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly groups: readonly ViolationGroup[];
  readonly profile: TableProfile | undefined;
}

/** Checks one file. Every engine must give the same answer. */
export type CheckEngine = (input: EngineInput) => Promise<EngineResult>;

export interface Engine {
  readonly name: string;
  readonly formats: readonly Format[];
  readonly check: CheckEngine;
}

const reference: CheckEngine = async ({ format, content, schema, dialect }) => {
  const { rows, columns, groups, profile } = await checkDataset({
    path: `data.${format}`,
    format,
    content: chunks(content),
    schema: schema && (await compileReferenceSchema(JSON.stringify(schema), 'row.schema.json')),
    ...(dialect && { dialect }),
  });
  return { rows, columns, groups, profile };
};

/** The fast engine reads files, so it gets one. */
const fast: CheckEngine = async ({ format, content, schema, dialect }) => {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const file = path.join(folder.path, `data.${format}`);
  await writeFile(file, content);
  const engine = dataEngine({
    threads: 1,
    script: import.meta.filename,
    memoryBudgetBytes: 1024 * 1024,
    temporary: folder.path,
  });
  const { rows, columns, files, profile } = await engine.check({
    files: [{ path: file, shown: `data.${format}`, compression: 'none', partitions: [] }],
    format,
    dialect: dialect ?? (format === 'tsv' ? TAB : COMMA),
    encoding: 'utf-8',
    schema: schema && { text: JSON.stringify(schema), file: 'row.schema.json' },
    profile: true,
    keys: [],
    ranges: [],
    orders: [],
    onProgress: () => {},
  });
  await engine.close();
  return { rows, columns, groups: files.flatMap(({ groups }) => groups), profile };
};

export const ENGINES: readonly Engine[] = [
  { name: 'reference', formats: ['csv', 'tsv', 'jsonl'], check: reference },
  { name: 'fast', formats: ['csv', 'tsv', 'jsonl'], check: fast },
];

/** The engines that read a format. */
export const enginesFor = (format: Format): readonly Engine[] =>
  ENGINES.filter(({ formats }) => formats.includes(format));

/** Rule, line and count of what is wrong with the file itself, in order. */
export const structureOf = ({ groups }: EngineResult): readonly (readonly [string, number | undefined, number])[] =>
  groups
    .filter(({ rule }) => /^(csv|jsonl|text|file)\./.test(rule))
    .map(({ rule, count, samples }) => [rule, samples[0]?.line, count] as const);

/** Numbers of the rows in which something is wrong, ascending. Complete for up to 64 rows per rule. */
export const badRows = ({ groups }: EngineResult): readonly number[] =>
  [...new Set(groups.flatMap(({ samples }) => samples.map(({ row }) => row ?? 0)))].sort((a, b) => a - b);
