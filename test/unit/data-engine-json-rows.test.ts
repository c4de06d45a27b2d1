import { expect, test } from 'vitest';
import { findJsonRows } from '../../src/data/engine/find-json-rows.ts';
import { jsonColumns } from '../../src/data/engine/json-columns.ts';
import { partChecker } from '../../src/data/engine/part-checker.ts';
import { freshKernels } from '../support/json-engines.ts';

const row = (id: number) => ({ id, name: id % 2 === 0 ? null : `é${id}`, more: [id] });

/** A text with 20,000 rows, longer than what is read at once, and the line of each. */
const TEXTS: readonly (readonly [format: 'jsonl' | 'json', text: string, lineOf: (row: number) => number])[] = [
  ['jsonl', Array.from({ length: 20_000 }, (_, id) => `${JSON.stringify(row(id))}\n`).join(''), (at) => at + 1],
  ['jsonl', Array.from({ length: 20_000 }, (_, id) => `\n${JSON.stringify(row(id))}\n`).join(''), (at) => 2 * at + 2],
  [
    'json',
    `\ufeff[\n${Array.from({ length: 20_000 }, (_, id) => JSON.stringify(row(id), undefined, 1)).join(',\n')}\n]`,
    (at) => 7 * at + 2,
  ],
];

test.each(TEXTS)('Rows of %s are found again from the checkpoints', async (format, text, lineOf) => {
  const bytes = new TextEncoder().encode(text);
  const source = {
    read(into: Uint8Array, position: number) {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return part.length;
    },
  };
  const columns = jsonColumns(bytes.subarray(0, 1000), format, undefined, undefined);
  const plan = {
    columns,
    constants: [],
    profile: false,
    header: false,
    rowRules: false,
    keys: [],
    ranges: [],
    orders: [],
  };
  const check = partChecker({ format: { kind: format }, plan, schema: undefined }, freshKernels(), source, {
    blockBytes: 65_536,
  });
  const { rows, checkpoints, fatal } = await check(
    { from: 0, to: Number.POSITIVE_INFINITY, exact: true },
    () => undefined,
  );
  expect({ rows, fatal }).toEqual({ rows: 20_000, fatal: undefined });
  expect(checkpoints.length).toBeGreaterThan(2);
  const wanted = [0, 1, 777, 12_345, 19_999];
  const found = await findJsonRows(source, wanted, checkpoints, format);
  expect([...found]).toEqual(
    wanted.map((at) => {
      const name = at % 2 === 0 ? null : `é${at}`;
      return [at, { line: lineOf(at), cells: { id: String(at), name, more: `[${at}]` } }];
    }),
  );
});
