import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFooter } from '../../src/data/parquet/footer.ts';
import { UserError } from '../../src/errors.ts';
import { type DuckDb, duckDb } from '../support/duckdb-parquet.ts';
import { bytesAsFile, readColumn, wasmRoom } from '../support/parquet-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

const QUERY = `SELECT i, case when i % 3 = 0 then null else i * 1.5 end AS number, 'text ' || hash(i) AS text,
  'category ' || i % 5 AS category, i % 2 = 0 AS yes, date '2020-01-01' + i::int AS day, (i * 3)::decimal(20, 2) AS price,
  [i, null] AS list, {'a': i} AS s, md5(i::varchar)::uuid AS uuid FROM range(300) r(i)`;

const VARIANTS = [
  'COMPRESSION uncompressed',
  'COMPRESSION snappy',
  'COMPRESSION lz4_raw',
  'COMPRESSION zstd',
  'COMPRESSION gzip',
  'COMPRESSION uncompressed, PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1',
  'COMPRESSION snappy, PARQUET_VERSION v2',
] as const;

const CASES = 60;
/** Far above what the file needs, far below what a damaged length could ask for. */
const MEMORY = 700 * 1024 * 1024;

describe('damaged files', () => {
  let duck: DuckDb;
  beforeAll(async () => {
    duck = await duckDb();
  });
  afterAll(async () => {
    await duck[Symbol.asyncDispose]();
  });

  it.each(VARIANTS)(
    '%s: whatever bytes are changed or missing, reading ends with values or a UserError',
    async (options) => {
      const whole = await duck.parquet(QUERY, options);
      const random = seededRandom(whole.length);
      let refused = 0;
      for (let number = 0; number < CASES; number += 1) {
        const damaged = damage(whole, random);
        const room = wasmRoom();
        const problems = readAll(damaged, room);
        for (const problem of problems) expect(problem).toBeInstanceOf(UserError);
        if (problems.length > 0) refused += 1;
        expect(room.linear.memory.buffer.byteLength).toBeLessThan(MEMORY);
      }
      expect(refused).toBeGreaterThan(CASES / 5);
    },
  );

  it('names file, row group and column', async () => {
    const bytes = await duck.parquet('SELECT i FROM range(3000) r(i)', 'COMPRESSION zstd, ROW_GROUP_SIZE 2048');
    const footer = readFooter(bytesAsFile(bytes), 'data.parquet');
    const { start, end } = footer.rowGroups[1]!.chunks[0]!;
    bytes.fill(0x5a, start + 40, end);
    const problem = readAll(bytes, wasmRoom())[0] as UserError;
    expect([problem.code, problem.file]).toEqual(['data.parquet', 'data.parquet']);
    expect(problem.message).toMatch(/^data\.parquet, row group 1, column "i": a page cannot be decompressed \(ZSTD\)/);
  });

  it.each([
    ['nothing', '', /0 bytes are too few/],
    ['another format', 'id,name\n1,a\n', /does not end with PAR1/],
    ['an encrypted footer', 'PARE0123PARE', /the file is encrypted/],
    ['a footer longer than the file', 'PAR1\xff\xff\x00\x00PAR1', /claims 65535 bytes, but the file has 12/],
    ['a footer of zeros', 'PAR1\x00\x00\x00\x00\x04\x00\x00\x00PAR1', /the footer cannot be read/],
  ])('refuses %s', (_name, text, message) => {
    const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
    expect(() => readFooter(bytesAsFile(bytes), 'data.parquet')).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
    );
  });
});

type Random = ReturnType<typeof seededRandom>;

function damage(whole: Uint8Array, random: Random): Uint8Array {
  const bytes = whole.slice();
  switch (random.below(5)) {
    case 0:
      // Cut off, but with the footer's end still there.
      return Buffer.concat([
        bytes.subarray(0, random.below(bytes.length)),
        bytes.subarray(bytes.length - random.below(2000)),
      ]);
    case 1:
      bytes.copyWithin(
        random.below(bytes.length),
        random.below(bytes.length),
        bytes.length - random.below(bytes.length),
      );
      return bytes;
    case 2:
      for (let count = 0; count < 40; count += 1) bytes[random.below(bytes.length - 8)] = random.below(256);
      return bytes;
    case 3:
      bytes.fill([0, 0xff, 0x80][random.below(3)] ?? 0, random.below(bytes.length - 8), bytes.length - 8);
      return bytes;
    default:
      bytes[random.below(bytes.length - 8)]! ^= 1 << random.below(8);
      return bytes;
  }
}

/** Reads everything there is and returns what was thrown. */
function readAll(bytes: Uint8Array, room: ReturnType<typeof wasmRoom>): readonly unknown[] {
  const problems: unknown[] = [];
  const attempt = <Result>(action: () => Result): Result | undefined => {
    try {
      return action();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  const footer = attempt(() => readFooter(bytesAsFile(bytes), 'data.parquet'));
  for (const column of footer?.columns ?? []) attempt(() => footer && readColumn(bytes, footer, column, room));
  return problems;
}
