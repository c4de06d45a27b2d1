import { checkDataset, type DatasetCheck } from '../../src/data/check-dataset.ts';
import { checkParts, rangesOf } from '../../src/data/engine/check-parts.ts';
import { jsonColumns } from '../../src/data/engine/json-columns.ts';
import { sortGroups } from '../../src/data/engine/merge-parts.ts';
import { partChecker } from '../../src/data/engine/part-checker.ts';
import { compileKernels, instantiateKernels, loadKernels } from '../../src/data/kernels/load.ts';
import { automatonOf, automatonOfFormat } from '../../src/data/pattern/automaton-of.ts';
import { automatonOfWords, intersect } from '../../src/data/pattern/byte-automaton.ts';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import type { RowSchema } from '../../src/data/row-schema.ts';
import { chunks } from './chunks.ts';
import type { FastOptions } from './data-engines.ts';

const compiled = compileKernels();

/** New kernels, without compiling them anew. */
export const freshKernels = () => loadKernels(instantiateKernels(compiled));

export interface JsonInput {
  readonly bytes: Uint8Array;
  readonly schemaText: string;
  readonly schema: RowSchema;
}

function comparable({ rows, columns, groups, profile }: Pick<DatasetCheck, 'rows' | 'columns' | 'groups' | 'profile'>) {
  return { rows, columns, groups, profile: profileToJson(profile, { dataset: 'd', path: 'p', digest: '' }) };
}

/** What two engines must agree on, as plain JSON. */
export type Comparable = ReturnType<typeof comparable>;

export async function jsonlByReference({ bytes, schema }: JsonInput, pieces: number): Promise<Comparable> {
  return comparable(await checkDataset({ path: 'x.jsonl', format: 'jsonl', content: chunks(bytes, pieces), schema }));
}

const AUTOMATA = { ofPattern: automatonOf, ofFormat: automatonOfFormat, ofWords: automatonOfWords, intersect };

export interface JsonOptions extends FastOptions {
  readonly format: 'jsonl' | 'json';
  /** Bytes of the file that the columns are taken from. */
  readonly sampleBytes: number;
}

export async function jsonByKernels(
  { bytes, schema, schemaText }: JsonInput,
  { kernels, blockBytes, parts, format, sampleBytes }: JsonOptions,
): Promise<Comparable> {
  const source = {
    read(into: Uint8Array, position: number) {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
  };
  const plan = {
    columns: jsonColumns(bytes.subarray(0, sampleBytes), format, schema, AUTOMATA),
    profile: true,
    header: false,
    rowRules: schema.rowRules !== undefined,
    constants: [],
    keys: [],
    ranges: [],
    orders: [],
  };
  const file = { format: { kind: format }, plan, schema: { text: schemaText, file: 's.json' } } as const;
  const check = partChecker(file, kernels(), source, { blockBytes });
  // One after the other: a checker has one memory.
  let queue: Promise<unknown> = Promise.resolve();
  const findings = await checkParts(rangesOf(0, bytes.length, format === 'json' ? 1 : parts, 1), 0, (range) => {
    const result = queue.then(() => check(range, () => undefined));
    queue = result;
    return result;
  });
  const profile = findings.profile ?? { rows: 0, columns: [] };
  const columns = profile.columns.map(({ name }) => name);
  return comparable({ rows: findings.rows, columns, groups: sortGroups(findings.groups, columns), profile });
}
