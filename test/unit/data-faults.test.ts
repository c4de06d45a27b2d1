import { describe, expect, it } from 'vitest';
import { type EngineInput, enginesFor, structureOf } from '../support/data-engine.ts';

/** Puts texts and raw bytes together. */
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const SCHEMA = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };
const LARGE = 20 * 1024 * 1024;

/** Bytes that are not UTF-8, one of each class of table 3-7 of the Unicode standard. */
const NOT_UTF8: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['a lone continuation byte', [0x80]],
  ['a byte that never occurs', [0xff]],
  ['a byte that never occurs any more', [0xf5, 0x80, 0x80, 0x80]],
  ['an overlong slash of two bytes', [0xc0, 0xaf]],
  ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf]],
  ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ['a character of two bytes cut short', [0xc3]],
  ['a character of three bytes cut short', [0xe2, 0x82]],
  ['a character of four bytes cut short', [0xf0, 0x9f, 0x98]],
];

interface Fault {
  readonly content: string | Uint8Array;
  /** Rule, line and count. */
  readonly wanted: readonly (readonly [string, number, number])[];
  /** Rows counted: those before the fault, and those left out. */
  readonly rows: number;
}

const CSV_FAULTS: Readonly<Record<string, Fault>> = {
  'an empty file': { content: '', wanted: [['file.empty', 1, 1]], rows: 0 },
  'nothing but a byte-order mark': { content: '\uFEFF', wanted: [['file.empty', 1, 1]], rows: 0 },
  'a blank first line': { content: '\nid,name\n1,a\n', wanted: [['csv.header', 1, 1]], rows: 0 },
  'a column without a name': { content: 'id,,name\n1,2,a\n', wanted: [['csv.header', 1, 1]], rows: 0 },
  'two columns of one name': { content: 'id,id\n1,2\n', wanted: [['csv.header', 1, 1]], rows: 0 },
  'short and long rows': { content: 'id,name\n1,a\n2\n3,b,c\n4,d\n', wanted: [['csv.cells', 3, 2]], rows: 4 },
  'a blank line between rows': { content: 'id,name\n1,a\n\n2,b\n', wanted: [['csv.blank-line', 3, 1]], rows: 3 },
  'a blank line at the end': { content: 'id,name\n1,a\n\n', wanted: [['csv.blank-line', 3, 1]], rows: 2 },
  'a NUL byte in a row': { content: 'id,name\n1,a\n2,\0\n3,b\n', wanted: [['text.nul', 3, 1]], rows: 1 },
  'a NUL byte in the header': { content: 'id,na\0me\n1,a\n', wanted: [['text.nul', 1, 1]], rows: 0 },
  'an unclosed quote': { content: 'id,name\n1,a\n2,"b\n3,c\n4,d\n', wanted: [['csv.quotes', 3, 1]], rows: 1 },
  'an unclosed quote as the last byte': { content: 'id,name\n1,a\n2,"', wanted: [['csv.quotes', 3, 1]], rows: 1 },
  'an unclosed quote in the header': { content: 'id,"name\n1,a\n', wanted: [['csv.quotes', 1, 1]], rows: 0 },
  'a quote inside a plain cell': { content: 'id,name\n1,a\n2,b"c"\n3,d\n', wanted: [['csv.quotes', 3, 1]], rows: 1 },
  'text after a closing quote': { content: 'id,name\n1,a\n2,"b"c\n3,d\n', wanted: [['csv.quotes', 3, 1]], rows: 1 },
  'UTF-16 with a mark': {
    content: bytes([0xff, 0xfe], [...utf16('id,name\n')]),
    wanted: [['text.nul', 1, 1]],
    rows: 0,
  },
  'UTF-16 without a mark': { content: utf16('id,name\n1,a\n'), wanted: [['text.nul', 1, 1]], rows: 0 },
  'Parquet by the name of CSV': { content: bytes('PAR1', [0x15, 0, 0x15]), wanted: [['text.nul', 1, 1]], rows: 0 },
  'gzip by the name of CSV': { content: bytes([0x1f, 0x8b, 8, 0, 0]), wanted: [['text.nul', 1, 1]], rows: 0 },
  'a line of 20 MB': {
    content: Buffer.concat([bytes('id,name\n1,a\n2,'), Buffer.alloc(LARGE, 'x'), bytes('\n3,b\n')]),
    wanted: [['text.line-length', 3, 1]],
    rows: 1,
  },
  '20 MB without a line end': { content: Buffer.alloc(LARGE, 'x'), wanted: [['text.line-length', 1, 1]], rows: 0 },
};

const JSONL_FAULTS: Readonly<Record<string, Fault>> = {
  'an empty file': { content: '', wanted: [['file.empty', 1, 1]], rows: 0 },
  'two values on a line': { content: '{"id":1}{"id":2}\n{"id":3}\n', wanted: [['jsonl.syntax', 1, 1]], rows: 2 },
  'a line that was cut off': { content: '{"id":1}\n{"id":2', wanted: [['jsonl.syntax', 2, 1]], rows: 2 },
  'a list over several lines': { content: '[{"id":1},\n{"id":2}]\n', wanted: [['jsonl.syntax', 1, 2]], rows: 2 },
  'CSV by the name of JSONL': { content: 'id,name\n1,a\n', wanted: [['jsonl.syntax', 1, 2]], rows: 2 },
  'a line that is no object': { content: '{"id":1}\n[1]\n2\nnull\n', wanted: [['jsonl.object', 2, 3]], rows: 4 },
  NaN: { content: '{"id":NaN}\n', wanted: [['jsonl.syntax', 1, 1]], rows: 1 },
  'line ends of CR alone': { content: '{"id":1}\r{"id":2}\r', wanted: [['jsonl.syntax', 1, 1]], rows: 1 },
  'a blank line between rows': { content: '{"id":1}\n\n{"id":2}\n', wanted: [['jsonl.blank-line', 2, 1]], rows: 2 },
  'a NUL byte': { content: '{"id":1}\n{"id":"\0"}\n{"id":2}\n', wanted: [['text.nul', 2, 1]], rows: 1 },
  'UTF-16': { content: bytes([0xff, 0xfe], [...utf16('{"id":1}\n')]), wanted: [['text.nul', 1, 1]], rows: 0 },
  'a line of 20 MB': {
    content: Buffer.concat([bytes('{"id":1}\n{"name":"'), Buffer.alloc(LARGE, 'x'), bytes('"}\n{"id":2}\n')]),
    wanted: [['text.line-length', 2, 1]],
    rows: 1,
  },
  '20 MB without a line end': { content: Buffer.alloc(LARGE, 'x'), wanted: [['text.line-length', 1, 1]], rows: 0 },
};

describe.each(enginesFor('csv'))('CSV with faults, $name engine', ({ check }) => {
  const checked = (content: string | Uint8Array, more: Partial<EngineInput> = {}) =>
    check({ format: 'csv', content, schema: SCHEMA, ...more });

  it.each(Object.entries(CSV_FAULTS))('says where %s is', async (_what, { content, wanted, rows }) => {
    const result = await checked(content);
    expect(structureOf(result)).toEqual(wanted);
    expect(result.rows).toBe(rows);
  });

  it.each(NOT_UTF8)('finds %s wherever it stands', async (_what, wrong) => {
    // In the header, first, inside and last in a cell, in quotes behind a line end, and as the last byte of the file.
    const places = [
      [bytes('id,n', wrong, '\n1,a\n'), 1, 0],
      [bytes('id,name\n1,a\n2,', wrong, 'x\n3,b\n'), 3, 1],
      [bytes('id,name\n1,a\n2,x', wrong, 'x\n3,b\n'), 3, 1],
      [bytes('id,name\n1,a\n2,x', wrong, '\n3,b\n'), 3, 1],
      [bytes('id,name\n1,a\n2,"x\ny', wrong, '"\n3,b\n'), 4, 1],
      [bytes('id,name\n1,a\n2,x', wrong), 3, 1],
    ] as const;
    for (const [content, line, rows] of places) {
      const result = await checked(content);
      expect(structureOf(result)).toEqual([['text.utf-8', line, 1]]);
      expect(result.rows).toBe(rows);
    }
  });

  it('finds the byte that is not UTF-8 behind many rows', async () => {
    const content = bytes(`id,name\n${'1,abcdefghij\n'.repeat(100_000)}2,`, [0xff], '\n3,b\n');
    const result = await checked(content);
    expect(structureOf(result)).toEqual([['text.utf-8', 100_002, 1]]);
    expect(result.rows).toBe(100_000);
  });

  it.each([
    ['a byte-order mark', '\uFEFFid,name\n1,a\n2,b\n'],
    ['a byte-order mark before a quote', '\uFEFF"id",name\n1,a\n2,b\n'],
    ['CRLF', 'id,name\r\n1,a\r\n2,b\r\n'],
    ['LF and CRLF mixed', 'id,name\r\n1,a\n2,b\r\n'],
    ['no line end at the end', 'id,name\n1,a\n2,"b"'],
    ['all cells in quotes', '"id","name"\r\n"1","a"\r\n"2","b"\r\n'],
  ])('reads a sound file with %s', async (_what, content) => {
    const result = await checked(content);
    expect(result).toMatchObject({ rows: 2, columns: ['id', 'name'], groups: [] });
  });

  it('keeps a CR that is no line end in its cell', async () => {
    const schema = { type: 'object', properties: { id: { type: 'integer' }, name: { enum: ['a\rb', 'c'] } } };
    expect(await checked('id,name\n1,a\rb\n2,c\n', { schema })).toMatchObject({ rows: 2, groups: [] });
  });

  // Whatever rule says so: never rows or columns that are not there without a word.
  it.each([
    ['another delimiter', 'id;name\n1;a\n2;b\n'],
    ['tabs', 'id\tname\n1\ta\n2\tb\n'],
    ['line ends of CR alone', 'id,name\r1,a\r2,b\r'],
    ['a header without rows', 'id,name\n'],
    ['a header without rows and line end', 'id,name'],
  ])('does not pass %s in silence', async (_what, content) => {
    const result = await checked(content);
    expect(structureOf(result)).toMatchObject([[expect.any(String), 1, 1]]);
  });

  it.each([
    ['Git-LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`],
    ['DVC', `outs:\n- md5: ${'a'.repeat(32)}\n  size: 12\n  path: train.csv\n`],
  ])('refuses a %s pointer', async (name, content) => {
    await expect(checked(content)).rejects.toMatchObject({
      code: 'data.pointer',
      message: expect.stringContaining(name),
    });
  });
});

describe.each(enginesFor('jsonl'))('JSONL with faults, $name engine', ({ check }) => {
  const checked = (content: string | Uint8Array) => check({ format: 'jsonl', content, schema: SCHEMA });

  it.each(Object.entries(JSONL_FAULTS))('says where %s is', async (_what, { content, wanted, rows }) => {
    const result = await checked(content);
    expect(structureOf(result)).toEqual(wanted);
    expect(result.rows).toBe(rows);
  });

  it.each(NOT_UTF8)('finds %s wherever it stands', async (_what, wrong) => {
    const places = [
      [bytes('{"', wrong, '":1}\n{"id":2}\n'), 1, 0],
      [bytes('{"id":1}\n{"name":"', wrong, 'x"}\n{"id":2}\n'), 2, 1],
      [bytes('{"id":1}\n{"name":"x', wrong, '"}\n{"id":2}\n'), 2, 1],
      [bytes('{"id":1}\n{"id":2}', wrong), 2, 1],
    ] as const;
    for (const [content, line, rows] of places) {
      const result = await checked(content);
      expect(structureOf(result)).toEqual([['text.utf-8', line, 1]]);
      expect(result.rows).toBe(rows);
    }
  });

  it('ends cleanly at a value nested too deeply to be looked at', async () => {
    const deep = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { rows, groups } = await checked(`{"id":1}\n${deep}\n{"id":2}\n`);
    expect(rows).toBe(3);
    expect(groups.map(({ samples }) => samples[0]?.line)).toEqual([2]);
  });

  it.each([
    ['a byte-order mark', '\uFEFF{"id":1}\n{"id":2}\n'],
    ['CRLF', '{"id":1}\r\n{"id":2}\r\n'],
    ['blank lines at the end', '{"id":1}\n{"id":2}\n\n\n'],
    ['no line end at the end', '{"id":1}\n{"id":2}'],
    ['the last of two equal keys', '{"id":"x","id":1}\n{"id":2}\n'],
  ])('reads a sound file with %s', async (_what, content) => {
    expect(await checked(content)).toMatchObject({ rows: 2, groups: [] });
  });

  it('says that a file of blank lines is empty', async () => {
    expect(structureOf(await checked('\n\n'))).toMatchObject([['file.empty', 1, 1]]);
  });
});
