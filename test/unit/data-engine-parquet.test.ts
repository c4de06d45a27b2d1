import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCase } from '../support/data-engines.ts';
import { type DuckDb, duckDb } from '../support/duckdb-parquet.ts';
import { parquetCase } from '../support/parquet-cases.ts';
import { byRowGroups, byRows, twins, wasmKernels } from '../support/parquet-engines.ts';
import { seededRandom } from '../support/seeded-random.ts';

describe('Parquet files are checked as row by row', () => {
  let duck: DuckDb;
  beforeAll(async () => {
    duck = await duckDb();
  });
  afterAll(async () => {
    await duck[Symbol.asyncDispose]();
  });

  async function compare(seed: number, rows: number, kernels: typeof wasmKernels, parts: number): Promise<void> {
    const draw = seededRandom(seed);
    const { columns, schema: written, query, options } = parquetCase(draw, rows);
    const bytes = await duck.parquet(query, options);
    const { schemaText, schema } = await compileCase(written);
    const [first = 'id', second = first] = columns;
    const as = draw.pick(['number', 'text'] as const);
    const keys = [
      { id: 'rows', columns: undefined, skipNulls: false },
      { id: 'one', columns: [{ name: first, as }], skipNulls: true },
      {
        id: 'back',
        columns: [second, first].map((name) => ({ name, as: 'text' as const })),
        skipNulls: draw.chance(0.5),
      },
    ];
    const ranges = [
      { id: 'range', column: first, bounds: { min: 0, max: 20 }, unit: draw.pick(['number', 'second'] as const) },
    ];
    const orders = [{ id: 'order', column: second, direction: 'increasing' as const, strict: draw.chance(0.5) }];
    const request = { profile: draw.chance(0.7), keys: draw.chance(0.6) ? keys : [], ranges, orders };
    const partitions = draw.chance(0.2) ? [{ column: 'year', value: '2024' }] : [];
    const input = { bytes, schemaText, schema, request, partitions };
    const [fast, slow] = [await byRowGroups(input, { kernels, parts }), byRows(input)];
    expect({ ...fast, ranges: [], orders: [] }, query).toEqual({ ...slow, ranges: [], orders: [] });
    if (parts === 1) expect([fast.ranges, fast.orders], query).toEqual([slow.ranges, slow.orders]);
  }

  it.each(Array.from({ length: 24 }, (_, seed) => seed))('random schema and file %i', async (seed) => {
    await compare(seed, seed % 6 === 2 ? 4200 : 2200, wasmKernels, 1 + (seed % 3));
  });

  it.each(Array.from({ length: 4 }, (_, seed) => seed + 100))('with kernels in TypeScript: %i', async (seed) => {
    await compare(seed, 150, twins, 1);
  });
});
