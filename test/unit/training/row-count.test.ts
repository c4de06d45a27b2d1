import { expect, test } from 'vitest';
import { countRows, type RowFormat, type RowLayout } from '../../../src/training/row-count.ts';

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

test.each<[string, Partial<RowLayout>, number]>([
  ['1;2\n3;4\n', { hasHeader: false }, 2],
  ['a\n# note\n1\n#\n  #2\n', { comment: 0x23 }, 2],
  ["a,b\n'one\ntwo',2\n\"\n", { quote: 0x27 }, 2],
  ['a\n# "\n1\n2', { comment: 0x23, quote: 0x22 }, 2],
])('counts the rows of %j laid out as %j', async (text, layout, rows) => {
  const whole = { quote: undefined, comment: undefined, hasHeader: true, ...layout };
  expect(await countRows('csv', chunks(text, 1000), whole)).toBe(rows);
  expect(await countRows('csv', chunks(text, 1), whole)).toBe(rows);
});
