import { describe, expect, test } from 'vitest';
import { EMPTY_TEXT, type Kernels, SCAN_INFO, SCAN_INFO_BYTES } from '../../src/data/kernels/kernels.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { type Bench, bench, IMPLEMENTATIONS, SURROUNDINGS } from '../support/kernel-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

const BROKEN = 0xffffffff;

interface Dialect {
  readonly delimiter: number;
  readonly quote: number;
  readonly inside: 0 | 1;
}
const COMMA: Dialect = { delimiter: 0x2c, quote: 0x22, inside: 0 };

/** Bytes in memory, with `around` behind them and before them. */
function place({ memory }: Bench, text: string | Uint8Array, around = 0x2c): { base: number; length: number } {
  const bytes = Buffer.from(text);
  const from = memory.alloc(bytes.length + 192);
  memory.u8().fill(around, from, from + bytes.length + 192);
  memory.u8().set(bytes, from + 64);
  return { base: from + 64, length: bytes.length };
}

function scan(on: Bench, text: string | Uint8Array, dialect = COMMA, around = 0x2c) {
  const { base, length } = place(on, text, around);
  const index = on.memory.alloc(4 * length + 128) + 64;
  const info = on.memory.allocZeroed(SCAN_INFO_BYTES);
  on.memory.u32()[info / 4 + SCAN_INFO.inside] = dialect.inside;
  const found = on.kernels.scan(base, length, dialect.delimiter, dialect.quote, index, info);
  const at = (offset: number) => on.memory.u32()[info / 4 + offset]!;
  return {
    base,
    index,
    before: on.memory.u32()[index / 4 - 1],
    positions: [...on.memory.u32().subarray(index / 4, index / 4 + found)],
    rows: at(SCAN_INFO.rows),
    lines: at(SCAN_INFO.lines),
    quotes: at(SCAN_INFO.quotes),
    wide: at(SCAN_INFO.wide),
    nul: at(SCAN_INFO.nul),
    inside: at(SCAN_INFO.inside),
  };
}

/** What can be compared between two memories. */
const comparable = ({ base: _base, index: _index, ...rest }: ReturnType<typeof scan>) => rest;

function regular(on: Bench, text: string, columns: number, comment = 0) {
  const { base, index, rows, positions } = scan(on, text);
  expect(positions.length).toBeGreaterThanOrEqual(rows * columns);
  return on.kernels.regular(base, index, rows, columns, comment);
}

/** Fields as texts; null for a null, undefined for a block that breaks the rules of quoting. */
function unquote(on: Bench, text: string, columns: number, quote = 0x22) {
  const { base, index, rows, quotes } = scan(on, text, { ...COMMA, quote });
  const pairs = on.memory.alloc(8 * rows * columns);
  const scratch = on.memory.alloc(text.length * 4 + 16);
  const accounted = on.kernels.unquote(base, index, rows, columns, quote, pairs, scratch);
  if (accounted === BROKEN) return { accounted, quotes, fields: undefined };
  const fields = Array.from({ length: rows * columns }, (_, field) => {
    const [start = 0, end = 0] = on.memory.u32().subarray(pairs / 4 + 2 * field, pairs / 4 + 2 * field + 2);
    if (start === EMPTY_TEXT) return '';
    if (start === end) return null;
    const address = (base + start) % 2 ** 32;
    return Buffer.from(on.memory.u8().subarray(address, address + end - start)).toString();
  });
  return { accounted, quotes, fields };
}

function utf8(on: Bench, bytes: Uint8Array | string, around = 0x80): number {
  const { base, length } = place(on, bytes, around);
  return on.kernels.utf8(base, length);
}

function randomText(seed: number, length: number, alphabet: string): string {
  const random = seededRandom(seed);
  const letters = [...alphabet];
  return Array.from({ length }, () => letters[random.below(letters.length)]).join('');
}

const ALPHABETS = [
  'ab,\n',
  'abcdefghijklmnopqrstuv",\n',
  ',',
  '",\n',
  'abcdefghi\r\n,',
  'é,日\n',
  'abc\0,\n',
  'abcdefghijklmnopqrstuvwxyz0123456789,\n',
];

describe('WebAssembly and TypeScript agree', () => {
  const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];

  test('on the structure of random blocks', () => {
    for (const [seed, alphabet] of ALPHABETS.entries()) {
      for (const length of [0, 1, 15, 63, 64, 65, 128, 500, 2000]) {
        for (const dialect of [
          COMMA,
          { ...COMMA, inside: 1 as const },
          { ...COMMA, quote: 0 },
          { ...COMMA, delimiter: 0x0a, quote: 0 },
        ]) {
          const text = randomText(seed + length, length, alphabet);
          const around = SURROUNDINGS[length % SURROUNDINGS.length];
          expect(comparable(scan(wasm, text, dialect, around))).toEqual(comparable(scan(twin, text, dialect, around)));
        }
      }
    }
  });

  test('on random rows and quotes', () => {
    const random = seededRandom(5);
    const cells = [
      'a',
      'bc',
      '',
      '""',
      '"a"',
      '"a,b"',
      '"x""y"',
      '""""',
      '"\n"',
      '"é""""日"',
      `"${'long '.repeat(9)}"`,
      '"a"b',
      'a"b"',
      '"a""',
      'a\r',
      `"${'""'.repeat(30)}"`,
    ];
    let broken = 0;
    for (let block = 0; block < 400; block += 1) {
      const columns = 1 + random.below(4);
      const isClean = random.below(3) > 0;
      const rows = Array.from({ length: 1 + random.below(6) }, () =>
        Array.from({ length: columns }, () => cells[random.below(isClean ? 11 : cells.length)]).join(','),
      );
      const text = rows.map((row) => row + (random.below(2) === 0 ? '\r\n' : '\n')).join('');
      const [fast, slow] = [wasm, twin].map((on) => {
        const { index, base, rows: count, positions } = scan(on, text);
        if (positions.length < count * columns) return 'short';
        const shape = on.kernels.regular(base, index, count, columns, 0x62);
        return shape === 0 ? 'irregular' : { shape, ...unquote(on, text, columns) };
      });
      expect(fast).toEqual(slow);
      if (typeof fast === 'object' && fast.fields === undefined) broken += 1;
    }
    expect(broken).toBeGreaterThan(5);
    expect(broken).toBeLessThan(200);
  });

  test('on what is not UTF-8', () => {
    const random = seededRandom(9);
    const characters = [
      'a',
      'a',
      'a',
      'é',
      '日',
      '😀',
      '\u07ff',
      '\u0800',
      '\ud7ff',
      '\ue000',
      '\uffff',
      '\u{10000}',
      '\u{10ffff}',
    ];
    let invalid = 0;
    for (let block = 0; block < 3000; block += 1) {
      const length = random.below(block % 10 === 0 ? 300 : 40);
      const alphabet = block % 3 === 0 ? characters : characters.slice(0, 4);
      const bytes = Buffer.from(Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join(''));
      for (let damage = random.below(3); damage > 0 && bytes.length > 0; damage -= 1) {
        bytes[random.below(bytes.length)] = [
          0x80,
          0xbf,
          0xc0,
          0xc1,
          0xe0,
          0xed,
          0xf0,
          0xf4,
          0xf5,
          0xff,
          0x41,
          random.below(256),
        ][random.below(12)]!;
      }
      const cut = bytes.subarray(0, random.below(4) === 0 ? random.below(bytes.length + 1) : bytes.length);
      const [fast, slow] = [utf8(wasm, cut), utf8(twin, cut)];
      expect([cut.toString('hex'), fast]).toEqual([cut.toString('hex'), slow]);
      if (slow >= 0) invalid += 1;
      expect(slow === -1).toBe(isUtf8(cut));
    }
    expect(invalid).toBeGreaterThan(500);
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe.each(IMPLEMENTATIONS)('%s', (_, make: () => Kernels) => {
  const on = bench(make);

  test('finds delimiters and line feeds outside quotes', () => {
    const found = comparable(scan(on, 'a,"b,\n""c",d\né,,\n'));
    expect(found).toEqual({
      ...{ before: 0xffffffff, positions: [1, 10, 12, 15, 16, 17] },
      ...{ rows: 2, lines: 3, quotes: 4, wide: 1, nul: 0, inside: 0 },
    });
  });

  test('goes on inside quotes where the block before ended', () => {
    expect(scan(on, 'a,b').inside).toBe(0);
    expect(scan(on, '"a,b').inside).toBe(1);
    expect(scan(on, 'a,b",c\n', { ...COMMA, inside: 1 })).toMatchObject({ positions: [4, 6], inside: 0, quotes: 1 });
  });

  test('a quote of 0 is none, even when there are NUL bytes', () => {
    const found = scan(on, 'a\0,"b,c"\n', { ...COMMA, quote: 0 });
    expect(found).toMatchObject({ positions: [2, 5, 8], nul: 1, quotes: 0, inside: 0 });
  });

  test('does not take notice of what is behind the block', () => {
    for (const around of [0x00, 0xff, 0x22, 0x2c, 0x0a]) {
      for (const length of [1, 63, 64, 65, 127]) {
        const found = scan(on, 'x'.repeat(length), COMMA, around);
        expect(found).toMatchObject({ positions: [], wide: 0, nul: 0, quotes: 0, lines: 0, inside: 0 });
      }
    }
  });

  test.each([
    ['a,b\nc,d\n', 2, 0, 1],
    ['a,b\r\nc,d\n', 2, 0, 3],
    ['a\n\nb\n', 1, 0, 1],
    ['\r\n', 1, 0, 3],
    ['a,b\nc\nd,e,f\n', 2, 0, 0],
    ['a,b\n#,d\n', 2, 0x23, 0],
    ['#,b\n', 2, 0x23, 0],
    ['a,#\n', 2, 0x23, 1],
    ['a,b,c\nd,e,f\n', 2, 0, 0],
    ['a,b\nc,d\ne', 2, 0, 1],
  ])('regular of %j with %i columns', (text, columns, comment, expected) => {
    expect(regular(on, text, columns, comment)).toBe(expected);
  });

  test('takes quotes and carriage returns off', () => {
    const text = 'a,"b","c,""d""",\r\n"","""","x\ny",e\n';
    const { fields, accounted, quotes } = unquote(on, text, 4);
    expect(fields).toEqual(['a', 'b', 'c,"d"', null, '', '"', 'x\ny', 'e']);
    expect(accounted).toBe(quotes);
  });

  test('does not account for quotes inside a field without quotes', () => {
    const { fields, accounted, quotes } = unquote(on, 'a"b"c,d\n', 2);
    expect(fields).toEqual(['a"b"c', 'd']);
    expect([accounted, quotes]).toEqual([0, 2]);
  });

  test.each(['"a"b,c\n', '"a" "b",c\n', '"a"\r,"b"\n', '"x""y"z"""",d\n'])(
    'a field that breaks the rules of quoting: %j',
    (text) => {
      expect(unquote(on, text, 2).fields).toBeUndefined();
    },
  );

  test('leaves quotes alone where there are none', () => {
    expect(unquote(on, '"a",b\r\n', 2, 0).fields).toEqual(['"a"', 'b']);
  });

  test.each([
    ['', -1],
    ['plain', -1],
    ['é'.repeat(100), -1],
    ['\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}', -1],
    [Uint8Array.of(0x41, 0xc3), 1],
    [Uint8Array.of(0x41, 0xe2, 0x82), 1],
    [Uint8Array.of(0x41, 0x42, 0x80), 2],
    [Uint8Array.of(0xc0, 0x80), 0],
    [Uint8Array.of(0xed, 0xa0, 0x80), 0],
    [Uint8Array.of(0xf4, 0x90, 0x80, 0x80), 0],
    [Uint8Array.of(0xe0, 0x9f, 0xbf), 0],
    [Uint8Array.of(0xf0, 0x8f, 0xbf, 0xbf), 0],
    [Buffer.concat([Buffer.alloc(200, 'a'), Buffer.of(0xff), Buffer.alloc(50, 'b')]), 200],
    [Buffer.concat([Buffer.alloc(62, 'a'), Buffer.of(0xe2, 0x82), Buffer.alloc(64, 'b')]), 62],
    [Buffer.concat([Buffer.alloc(61, 'a'), Buffer.from('日'), Buffer.alloc(64, 'b')]), -1],
    [Buffer.concat([Buffer.alloc(62, 'a'), Buffer.from('日'), Buffer.alloc(64, 'b')]), -1],
  ])('first byte of %j that is not UTF-8: %i', (bytes, expected) => {
    expect(utf8(on, bytes)).toBe(expected);
  });
});
