import { expect, test } from 'vitest';
import { countRows, type RowFormat } from '../../../src/training/row-count.ts';

async function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each<[RowFormat, string, number]>([
  ['csv', 'a,b\n1,2\n3,4\n', 2],
  ['csv', 'a,b\r\n1,2\r\n\r\n3,4', 2],
  ['csv', 'a,b\n"one\ntwo ""quoted""\nthree",2\n', 1],
  ['csv', 'a,b\n', 0],
  ['csv', '', 0],
  ['tsv', 'a\tb\n"\t2\n3\t4\n', 2],
  ['jsonl', '{"a":1}\n\n{"a":"x\\"y"}\n', 2],
  ['jsonl', '', 0],
])('counts the data rows of %s %j', async (format, text, rows) => {
  expect(await countRows(format, chunks(text, 1000))).toBe(rows);
  expect(await countRows(format, chunks(text, 1))).toBe(rows);
});
