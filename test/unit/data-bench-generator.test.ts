import { createHash } from 'node:crypto';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/data/check-dataset.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { distinct, mean, variance } from '../../src/data/profile/statistics.ts';
import { compileRowSchema } from '../../src/data/row-schema.ts';
import { CONTESTS, verdictOf } from '../bench/data/contests.ts';
import { statement } from '../bench/data/duckdb-queries.ts';
import { differences } from '../bench/data/judge.ts';
import { onlyBreaches } from '../bench/data/outcome.ts';
import { generateRows, generateWideRows, type RowOptions } from '../bench/data/rows.ts';
import { ROW_SCHEMA, WIDE_SCHEMA } from '../bench/data/schema.ts';
import type { Truth } from '../bench/data/truth.ts';
import type { RowFormat } from '../bench/data/write-row.ts';
import { chunks } from '../support/chunks.ts';

function gather(pieces: Generator<Uint8Array, Truth>): { readonly bytes: Buffer; readonly truth: Truth } {
  const all: Buffer[] = [];
  for (;;) {
    const next = pieces.next();
    if (next.done) return { bytes: Buffer.concat(all), truth: next.value };
    all.push(Buffer.from(next.value));
  }
}

const generated = (format: RowFormat, options: RowOptions) => gather(generateRows(format, options));
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const row = await compileRowSchema(JSON.stringify(ROW_SCHEMA), 'row.schema.json');

describe('the benchmark’s generator', () => {
  it.each([
    ['plain', '6ac0e831f3084f78'],
    ['quoted', '60f7fc20cc5a1aaf'],
    ['jsonl', '839f04391e8d414b'],
  ] as const)('writes the same %s rows on every machine', (format, wanted) => {
    expect(digest(generated(format, { rows: 1_000 }).bytes)).toBe(wanted);
  });

  it('writes the same wide rows on every machine', () => {
    expect(digest(gather(generateWideRows({ rows: 1_000 })).bytes)).toBe('de689f6ca4402103');
  });

  it('writes other rows for another seed', () => {
    const [one, two] = [1, 2].map((seed) => digest(generated('plain', { rows: 10, seed }).bytes));
    expect(one).not.toBe(two);
  });

  it('seeds five bad rows in 100,000 unless told otherwise', () => {
    const { bad } = generated('plain', { rows: 100_000 }).truth;
    const count = Object.values(bad).reduce((sum, one) => sum + one.count, 0);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(15);
  });

  it.each(['plain', 'quoted', 'jsonl'] as const)('says exactly which rows of %s are bad, and where', async (format) => {
    const { bytes, truth } = generated(format, { rows: 2_000, badPer100k: 2_000 });
    expect(Object.keys(truth.bad)).toHaveLength(6);
    const { rows, groups } = await checkDataset({
      path: 'bench',
      format: format === 'jsonl' ? 'jsonl' : 'csv',
      content: chunks(bytes),
      schema: row,
    });
    const found = Object.fromEntries(
      groups.map(({ column, count, samples }) => [
        column,
        { count, first: samples.map((sample) => ({ row: sample.row, line: sample.line })) },
      ]),
    );
    const { id: duplicates, ...rest } = truth.bad;
    expect(rows).toBe(truth.rows);
    expect(found).toEqual(rest);
    expect(repeatedIds(bytes, format)).toBe(duplicates?.count);
    expect(bytes.toString().split('\n').length - 1).toBe(truth.lines);
  });

  it('says exactly which rows of the wide file are bad', async () => {
    const { bytes, truth } = gather(generateWideRows({ rows: 200, badPer100k: 4_000 }));
    const { groups } = await checkDataset({
      path: 'wide.csv',
      format: 'csv',
      content: chunks(bytes),
      schema: await compileRowSchema(JSON.stringify(WIDE_SCHEMA), 'wide.schema.json'),
    });
    const counts = Object.fromEntries(Object.entries(truth.bad).map(([column, { count }]) => [column, count]));
    expect(Object.keys(counts).length).toBeGreaterThan(2);
    expect(Object.fromEntries(groups.map(({ column, count }) => [column, count]))).toEqual(counts);
  });
});

function repeatedIds(bytes: Buffer, format: RowFormat): number {
  const pattern = format === 'jsonl' ? /^\{"id":(\d+)/gm : /^(\d+),/gm;
  const ids = Array.from(bytes.toString().matchAll(pattern), ([, id]) => id);
  return ids.length - new Set(ids).size;
}

describe('the benchmark’s verdict', () => {
  const truth: Truth = { rows: 10, lines: 11, bad: { age: { count: 2, first: [] }, id: { count: 1, first: [] } } };
  const outcome = { engine: 'x', rows: 10, violations: { age: 2 }, duplicates: 1, memory: 0, processor: 0 };

  it('has nothing to say about the truth', () => {
    expect(differences(outcome, truth)).toEqual([]);
    expect(differences({ ...outcome, duplicates: undefined }, truth)).toEqual([]);
  });

  it.each([
    [{ rows: 9 }, '9 rows instead of 10'],
    [{ violations: { age: 1 } }, 'age: 1 instead of 2'],
    [{ violations: { age: 2, price: 1 } }, 'price: 1 instead of 0'],
    [{ violations: {} }, 'age: 0 instead of 2'],
    [{ duplicates: 0 }, '0 duplicates instead of 1'],
  ])('sees that %o is wrong', (wrong, phrase) => {
    expect(differences({ ...outcome, ...wrong }, truth)).toEqual([phrase]);
  });

  it.each([
    ['csv', 690, 1_000, 'stretch'],
    ['csv', 950, 1_000, 'ok'],
    ['csv', 960, 1_000, 'MISSED'],
    ['small', 99, 40, 'ok'],
    ['small', 101, 40, 'MISSED'],
  ])('judges %s with %i ms against %i ms as %s', (id, ours, other, verdict) => {
    const gate = CONTESTS.find((contest) => contest.id === id)?.gate;
    expect(gate && verdictOf(gate, ours, other)).toBe(verdict);
  });
});

const duckdb = await import('@duckdb/node-api').catch((error: unknown) => {
  console.warn(`DuckDB cannot be loaded here, its tests are skipped: ${String(error)}`);
  return undefined;
});

/** The one row that a query gives. */
async function answer(query: 'exact' | 'rows', file: string): Promise<Readonly<Record<string, unknown>>> {
  const instance = await duckdb?.DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance?.connect();
  const reader = await connection?.runAndReadAll(statement(query, file, 'rows').sql);
  const [first] = reader?.getRowObjectsJson() ?? [];
  connection?.closeSync();
  instance?.closeSync();
  return first ?? {};
}

async function profileOf(bytes: Buffer): Promise<TableProfile> {
  return (await checkDataset({ path: 'plain.csv', format: 'csv', content: chunks(bytes), schema: row })).profile;
}

describe.skipIf(duckdb === undefined)('beside DuckDB', () => {
  it('the profile of 20,000 rows has the same aggregates', async () => {
    await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
    const file = path.join(folder.path, 'plain.csv');
    const { bytes } = generated('plain', { rows: 20_000, badPer100k: 500 });
    await writeFile(file, bytes);
    const [theirs, ours] = await Promise.all([answer('exact', file), profileOf(bytes)]);
    expect(ours.rows).toBe(Number(theirs['rows']));
    let numeric = 0;
    for (const column of ours.columns) {
      const { name, numbers, values } = column;
      expect(column.nulls, name).toBe(Number(theirs[`nulls_${name}`]));
      const different = Number(theirs[`distinct_${name}`]);
      if (values.kind === 'exact') expect(distinct(column), name).toBe(different);
      // Three standard errors of a sketch of 4,096 registers.
      else expect(Math.abs(distinct(column) / different - 1), name).toBeLessThan(0.05);
      if (numbers === undefined) continue;
      numeric += 1;
      const sum = Number(numbers.sum.mantissa) * 2 ** numbers.sum.exponent;
      expect([numbers.count, numbers.min, numbers.max], name).toEqual(
        ['count', 'min', 'max'].map((aggregate) => Number(theirs[`${aggregate}_${name}`])),
      );
      const wanted = ['fsum', 'avg', 'var_samp'].map((aggregate) => Number(theirs[`${aggregate}_${name}`]));
      [sum, mean(numbers), variance(numbers)].forEach((value, index) => {
        // DuckDB rounds as it goes along; the profile's sums are exact.
        expect(Math.abs((value ?? Number.NaN) / (wanted[index] ?? Number.NaN) - 1), name).toBeLessThan(1e-9);
      });
    }
    expect(numeric).toBe(9);
  });

  it('finds what the generator put into JSONL', async () => {
    await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
    const file = path.join(folder.path, 'rows.jsonl');
    const { bytes, truth } = generated('jsonl', { rows: 20_000, badPer100k: 500 });
    await writeFile(file, bytes);
    const found = await answer('rows', file);
    const breaches = Object.keys(ROW_SCHEMA.properties).map((name) => [name, Number(found[`v_${name}`])]);
    const violations = onlyBreaches(Object.fromEntries(breaches));
    const outcome = { engine: 'DuckDB', violations, duplicates: undefined, memory: 0, processor: 0 };
    expect(differences({ ...outcome, rows: Number(found['rows']) }, truth)).toEqual([]);
  });
});
