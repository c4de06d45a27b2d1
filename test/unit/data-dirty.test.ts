import { describe, expect, it } from 'vitest';
import { COMMA } from '../../src/data/dialect.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { byKernels, byReference, compileCase } from '../support/data-engines.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SCHEMA = {
  type: 'object',
  required: ['count', 'day', 'word'],
  properties: {
    count: { type: 'integer', minimum: 10, multipleOf: 3 },
    share: { type: ['number', 'null'], maximum: 1 },
    day: { type: 'string', format: 'date' },
    word: { enum: ['apple', 'banana', 'cherry'] },
    code: { type: 'string', pattern: '^[a-z]{3}[0-9]+$', maxLength: 8 },
    yes: { type: 'boolean' },
  },
};
const ROWS = 24_000;

/** More different wrong values than an exact profile counts, then ones that repeat, so that both ways to look are taken. */
function dirtyRows(wrongShare: number): string {
  const chance = seededRandom(7);
  const wrong = (row: number, column: string): string => {
    const id = row < ROWS / 2 ? row : row % 40;
    return chance.pick([`${column} ${id}`, `"é, ${id}\n""${column}"""`, `-${id}`, `9007199254740993${id}`, '""', '']);
  };
  const cells = (row: number) =>
    [
      ['count', `${12 + 3 * row}`],
      ['share', `0.${row}`],
      ['day', `2026-0${1 + (row % 9)}-1${row % 10}`],
      ['word', chance.pick(['apple', 'banana', 'cherry'])],
      ['code', `abc${row % 1000}`],
      ['yes', chance.pick(['true', 'FALSE'])],
    ] as const;
  const lines = Array.from({ length: ROWS }, (_, row) =>
    cells(row)
      .map(([column, right]) => (chance.chance(wrongShare) ? wrong(row, column) : right))
      .join(','),
  );
  return `${Object.keys(SCHEMA.properties).join(',')}\n${lines.join('\n')}\n`;
}

describe('columns full of different wrong values', { timeout: 120_000 }, () => {
  it.each([
    ['nearly all cells', 0.98, SCHEMA],
    ['every other cell', 0.5, SCHEMA],
    ['nearly all cells, with a rule over several columns', 0.98, { ...SCHEMA, dependentRequired: { yes: ['share'] } }],
  ] as const)('are counted, shown and profiled as the reference does it: %s', async (_, wrongShare, rules) => {
    const input = { ...(await compileCase(rules)), dialect: COMMA, bytes: Buffer.from(dirtyRows(wrongShare)) };
    const reference = await byReference(input, 100_000);
    expect(reference.groups.some(({ count }) => count > 10_000)).toBe(true);
    for (const [blockBytes, parts] of [
      [4_096, 1],
      [65_536, 3],
    ] as const)
      expect(await byKernels(input, { kernels: loadKernels, blockBytes, parts })).toEqual(reference);
  });
});
