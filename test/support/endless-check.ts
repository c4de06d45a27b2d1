/**
 * `node endless-check.ts <GB>`: checks a generated CSV stream of so many gigabytes in one thread and prints its rows, what it found and
 * the most memory it took, as JSON.
 */

import { COMMA } from '../../src/data/dialect.ts';
import { checkParts } from '../../src/data/engine/check-parts.ts';
import { readCsvHeader } from '../../src/data/engine/csv-header.ts';
import { delimitedPlan } from '../../src/data/engine/file-plan.ts';
import { partChecker } from '../../src/data/engine/part-checker.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { compileRowSchema } from '../../src/data/row-schema.ts';

const SCHEMA = JSON.stringify({
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'integer', minimum: 0 },
    name: { type: 'string', maxLength: 40 },
    day: { type: 'string', format: 'date' },
    price: { type: ['number', 'null'], maximum: 1000 },
  },
});
const ROWS = 20_000;

/** One row of a piece is wrong. */
function piece(): Buffer {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const price = row === 777 ? '1000.5' : (row % 997) / 7;
    return `${row},"name, number ${row % 5000}",2026-0${1 + (row % 9)}-1${row % 10},${row % 50 === 0 ? '' : price}\n`;
  });
  return Buffer.from(rows.join(''));
}

const header = Buffer.from('id,name,day,price\n');
const body = piece();
const pieces = Math.ceil((Number(process.argv[2]) * 1e9) / body.length);
const size = header.length + pieces * body.length;

/** Bytes at any offset of the whole, which is never in memory. */
function read(into: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < into.length && position + filled < size) {
    const at = position + filled;
    const from = at < header.length ? header.subarray(at) : body.subarray((at - header.length) % body.length);
    const taken = from.subarray(0, into.length - filled);
    into.set(taken, filled);
    filled += taken.length;
  }
  return filled;
}

const schema = await compileRowSchema(SCHEMA, 'endless.schema.json');
const source = { read };
const start = await readCsvHeader(source, COMMA);
if (start.kind === 'broken') throw new Error('The header is broken.');
const request = { profile: true, keys: [], ranges: [], orders: [] };
const plan = delimitedPlan({ columns: start.columns, partitions: [], schema, automata: undefined, request });
const file = {
  format: { kind: 'delimited', dialect: COMMA },
  plan,
  schema: { text: SCHEMA, file: 'endless.schema.json' },
} as const;
const check = partChecker(file, loadKernels(), source);
let most = 0;
const whole = { from: start.end, to: Number.POSITIVE_INFINITY, exact: true };
const { rows, groups } = await checkParts([whole], start.lines, (range) =>
  check(range, () => {
    most = Math.max(most, process.memoryUsage.rss());
  }),
);
console.log(
  JSON.stringify({
    bytes: size,
    expected: { rows: pieces * ROWS, broken: pieces },
    rows,
    groups: groups.map(({ rule, column, count }) => ({ rule, column, count })),
    megabytes: Math.ceil(most / 1e6),
  }),
);
