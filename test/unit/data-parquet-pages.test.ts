import { brotliCompressSync, crc32, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { CompressionCodec, SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ParquetFooter } from '../../src/data/parquet/footer.ts';
import { columnsOf } from '../../src/data/parquet/schema.ts';
import { readColumn, wasmRoom } from '../support/parquet-columns.ts';
import { deltaBytes, littleEndian, packedRun, type Thrift, thriftBytes } from '../support/parquet-encode.ts';

interface PageInput {
  /** Levels and values, as the page has them before compression. */
  readonly body: readonly number[];
  readonly values: number;
  readonly encoding: number;
  readonly compress?: (body: Uint8Array) => Uint8Array;
  /** Version 2: bytes of the definition and repetition levels at the start, and whether the rest is compressed. */
  readonly two?: { readonly definition: number; readonly repetition: number; readonly compressed?: boolean };
  readonly dictionary?: true;
  readonly crc?: (right: number) => number;
  /** Changes the header. */
  readonly header?: (header: Thrift) => Thrift;
}

function pageBytes({ body, values, encoding, compress, two, dictionary, crc, header }: PageInput): number[] {
  const levels = (two?.definition ?? 0) + (two?.repetition ?? 0);
  const plain = Uint8Array.from(body);
  const stored = compress
    ? Buffer.concat([plain.subarray(0, levels), compress(plain.subarray(levels))])
    : Buffer.from(plain);
  const kind: Thrift = dictionary
    ? {
        1: 2,
        2: body.length,
        3: stored.length,
        ...(crc && { 4: crc(crc32(stored)) | 0 }),
        7: { 1: values, 2: encoding },
      }
    : two
      ? {
          1: 3,
          2: body.length,
          3: stored.length,
          ...(crc && { 4: crc(crc32(stored)) | 0 }),
          8: {
            1: values,
            2: 0,
            3: values,
            4: encoding,
            5: two.definition,
            6: two.repetition,
            7: two.compressed ?? true,
          },
        }
      : {
          1: 0,
          2: body.length,
          3: stored.length,
          ...(crc && { 4: crc(crc32(stored)) | 0 }),
          5: { 1: values, 2: encoding, 3: 3, 4: 3 },
        };
  return [...thriftBytes(header ? header(kind) : kind), ...stored];
}

type Element = Partial<SchemaElement>;

/** Reads a chunk of these pages as the only column of a file. */
function read(
  element: Element | readonly Element[],
  pages: readonly PageInput[],
  options: { readonly codec?: CompressionCodec; readonly rows?: number; readonly cut?: number } = {},
) {
  const fields = Array.isArray(element) ? element : [{ name: 'c', repetition_type: 'REQUIRED', ...element }];
  const schema = columnsOf([{ name: 'root', num_children: 1 }, ...fields] as SchemaElement[], { file: 'data.parquet' });
  const all = [80, 65, 82, 49, ...pages.flatMap(pageBytes)];
  const bytes = Uint8Array.from(all.slice(0, all.length - (options.cut ?? 0)));
  const values = pages.reduce((sum, page) => sum + (page.dictionary ? 0 : page.values), 0);
  const rows = options.rows ?? values;
  const chunk = { codec: options.codec ?? 'UNCOMPRESSED', start: 4, end: bytes.length, values };
  const footer: ParquetFooter = {
    ...schema,
    rows,
    rowGroups: [{ index: 0, firstRow: 0, rows, start: 4, end: bytes.length, chunks: [chunk] }],
    dataEnd: bytes.length,
    createdBy: undefined,
  };
  return readColumn(bytes, footer, footer.columns[0]!, wasmRoom());
}

const ints = (...values: number[]): number[] => values.flatMap((value) => littleEndian(value, 4));
const INT: Element = { type: 'INT32' };
const TEXT: Element = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const text = (value: string): number[] => [...Buffer.from(value)];
const prefixed = (...values: string[]): number[] =>
  values.flatMap((value) => [...littleEndian(Buffer.byteLength(value), 4), ...text(value)]);
const bigints = (...values: number[]): bigint[] => values.map(BigInt);

/** One literal run of LZ4. */
const lz4Block = (body: Uint8Array): number[] => [
  ...(body.length < 15 ? [body.length << 4] : [0xf0, body.length - 15]),
  ...body,
];
const bigEndian = (value: number): number[] => littleEndian(value, 4).reverse();

describe('codecs', () => {
  const body = ints(1, 2, 3, 4);
  it.each<[string, CompressionCodec, (body: Uint8Array) => Uint8Array]>([
    ['zstd', 'ZSTD', zstdCompressSync],
    ['gzip', 'GZIP', gzipSync],
    ['zlib under the name of gzip', 'GZIP', deflateSync],
    ['gzip in two members', 'GZIP', (all) => Buffer.concat([gzipSync(all.subarray(0, 5)), gzipSync(all.subarray(5))])],
    ['brotli', 'BROTLI', brotliCompressSync],
    [
      'LZ4 in the frames of Hadoop',
      'LZ4',
      (all) => Uint8Array.from([...bigEndian(all.length), ...bigEndian(lz4Block(all).length), ...lz4Block(all)]),
    ],
    [
      'LZ4 in two blocks of one frame',
      'LZ4',
      (all) => {
        const blocks = [all.subarray(0, 7), all.subarray(7)].map(lz4Block);
        return Uint8Array.from([
          ...bigEndian(all.length),
          ...blocks.flatMap((block) => [...bigEndian(block.length), ...block]),
        ]);
      },
    ],
    ['LZ4 without frames', 'LZ4', (all) => Uint8Array.from(lz4Block(all))],
    ['LZ4', 'LZ4_RAW', (all) => Uint8Array.from(lz4Block(all))],
    ['snappy', 'SNAPPY', (all) => Uint8Array.from([all.length, (all.length - 1) << 2, ...all])],
  ])('reads %s', (_name, codec, compress) => {
    expect(read(INT, [{ body, values: 4, encoding: 0, compress }], { codec }).values).toEqual([1, 2, 3, 4]);
  });

  it.each<[CompressionCodec, (body: Uint8Array) => Uint8Array]>([
    ['ZSTD', zstdCompressSync],
    ['GZIP', gzipSync],
    ['BROTLI', brotliCompressSync],
    ['LZ4_RAW', (all) => Uint8Array.from(lz4Block(all))],
    ['SNAPPY', (all) => Uint8Array.from([all.length, (all.length - 1) << 2, ...all])],
  ])('%s: refuses more and fewer bytes than the header gives', (codec, compress) => {
    for (const difference of [-4, 4]) {
      const page = {
        body,
        values: 4,
        encoding: 0,
        compress,
        header: (header: Thrift) => ({ ...header, 2: 16 + difference }),
      };
      expect(() => read(INT, [page], { codec })).toThrow(expect.objectContaining({ code: 'data.parquet' }));
    }
  });

  it('says which codec it does not know', () => {
    expect(() => read(INT, [{ body, values: 4, encoding: 0 }], { codec: 'LZO' })).toThrow(
      expect.objectContaining({
        code: 'data.unsupported',
        message: 'data.parquet, row group 0, column "c": it is compressed with LZO.',
      }),
    );
  });
});

describe('checksums', () => {
  const page = { body: ints(7), values: 1, encoding: 0 };
  it('a right one is accepted', () => {
    expect(read(INT, [{ ...page, crc: (right) => right }]).values).toEqual([7]);
  });
  it('a wrong one is refused', () => {
    expect(() => read(INT, [{ ...page, crc: (right) => right + 1 }])).toThrow(/the checksum of a page does not match/);
  });
});

describe('version 2 of data pages', () => {
  const OPTIONAL: Element = { ...INT, repetition_type: 'OPTIONAL' };
  const levels = packedRun([1, 0, 1], 1);
  const body = [...levels, ...ints(5, 6)];
  const two = { definition: levels.length, repetition: 0 };
  it('reads levels before compressed values', () => {
    const page = { body, values: 3, encoding: 0, two, compress: zstdCompressSync };
    expect(read(OPTIONAL, [page], { codec: 'ZSTD' }).values).toEqual([5, null, 6]);
  });
  it('reads values that are not compressed although the chunk is', () => {
    const page = { body, values: 3, encoding: 0, two: { ...two, compressed: false } };
    expect(read(OPTIONAL, [page], { codec: 'ZSTD' }).values).toEqual([5, null, 6]);
  });
  it('reads a page without values, whose compressed values have no bytes', () => {
    const none = packedRun([0, 0], 1);
    const page = { body: none, values: 2, encoding: 0, two: { definition: none.length, repetition: 0 } };
    expect(read(OPTIONAL, [page], { codec: 'SNAPPY' }).values).toEqual([null, null]);
  });
  it('refuses levels longer than the page', () => {
    const page = { body, values: 3, encoding: 0, two: { definition: 900, repetition: 0 } };
    expect(() => read(OPTIONAL, [page], { codec: 'ZSTD' })).toThrow(/levels of a page are longer than the page/);
    expect(() => read(OPTIONAL, [page])).toThrow(/levels of a page are longer than the page/);
  });
});

describe('encodings', () => {
  it('DELTA_BINARY_PACKED', () => {
    const values = [100, 90, -2147483648, 2147483647, 0, 0];
    expect(read(INT, [{ body: deltaBytes(bigints(...values), 128, 4), values: 6, encoding: 5 }]).values).toEqual(
      values,
    );
  });
  it('DELTA_LENGTH_BYTE_ARRAY', () => {
    const body = [...deltaBytes(bigints(1, 0, 2), 128, 4), ...text('aön'.slice(0, 2))];
    expect(read(TEXT, [{ body, values: 3, encoding: 6 }]).values).toEqual(['a', '', 'ö']);
  });
  it('DELTA_BYTE_ARRAY, over several batches', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `word ${Math.floor(at / 3)}`);
    const shared = words.map((word, at) => (at === 0 ? 0 : commonPrefix(word, words[at - 1]!)));
    const body = [
      ...deltaBytes(bigints(...shared), 128, 4),
      ...deltaBytes(bigints(...words.map((word, at) => word.length - shared[at]!)), 128, 4),
    ];
    for (const [at, word] of words.entries()) body.push(...text(word.slice(shared[at])));
    const { values } = read(TEXT, [{ body, values: words.length, encoding: 7 }]);
    expect(values.findIndex((value, at) => value !== words[at])).toBe(-1);
    expect(values).toHaveLength(words.length);
  });
  it('DELTA_BYTE_ARRAY of fixed length', () => {
    const body = [...deltaBytes(bigints(0, 1), 128, 4), ...deltaBytes(bigints(2, 1), 128, 4), 1, 44, 45];
    const decimal: Element = {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 2,
      converted_type: 'DECIMAL',
      precision: 4,
      scale: 2,
    };
    expect(read(decimal, [{ body, values: 2, encoding: 7 }]).values).toEqual([3, 3.01]);
    const uneven = [...deltaBytes(bigints(0, 1), 128, 4), ...deltaBytes(bigints(2, 2), 128, 4), 1, 44, 45, 0];
    expect(() => read(decimal, [{ body: uneven, values: 2, encoding: 7 }])).toThrow(/a value does not have 2 bytes/);
  });
  it('a prefix longer than the text before is refused', () => {
    const body = [...deltaBytes(bigints(0, 9), 128, 4), ...deltaBytes(bigints(1, 1), 128, 4), ...text('ab')];
    expect(() => read(TEXT, [{ body, values: 2, encoding: 7 }])).toThrow(
      /a prefix that the one before it does not have/,
    );
  });
  it('texts that would fill the memory by their prefixes are refused', () => {
    const count = 16_000;
    const body = [
      ...deltaBytes([0n, ...Array<bigint>(count - 1).fill(50_000n)], 128, 4),
      ...deltaBytes([50_000n, ...Array<bigint>(count - 1).fill(0n)], 128, 4),
    ];
    for (let at = 0; at < 50_000; at += 1) body.push(97);
    expect(() => read(TEXT, [{ body, values: count, encoding: 7 }])).toThrow(/at most 268435456 are read/);
  });
  it('BYTE_STREAM_SPLIT', () => {
    const floats = new Uint8Array(new Float32Array([1.5, -2, 0.25]).buffer);
    const split = [0, 1, 2, 3].flatMap((byte) => [0, 1, 2].map((at) => floats[at * 4 + byte]!));
    expect(read({ type: 'FLOAT' }, [{ body: split, values: 3, encoding: 9 }]).values).toEqual([1.5, -2, 0.25]);
    const half: Element = { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } };
    expect(read(half, [{ body: [0, 0, 0x3c, 0xc0], values: 2, encoding: 9 }]).values).toEqual([1, -2]);
  });
  it('booleans, plain and in runs', () => {
    const values = Array.from({ length: 20 }, (_, at) => at % 3 === 0);
    const bits = packedRun(values.map(Number), 1);
    expect(read({ type: 'BOOLEAN' }, [{ body: bits.slice(1), values: 20, encoding: 0 }]).values).toEqual(values);
    const runs = [...littleEndian(bits.length, 4), ...bits];
    expect(read({ type: 'BOOLEAN' }, [{ body: runs, values: 20, encoding: 3 }]).values).toEqual(values);
  });
  it('a dictionary, then plain pages', () => {
    const pages: PageInput[] = [
      { dictionary: true, body: prefixed('x', '', 'z'), values: 3, encoding: 2 },
      { body: [2, ...packedRun([2, 1, 0, 2], 2)], values: 4, encoding: 8 },
      { body: prefixed('late', 'later'), values: 2, encoding: 0 },
    ];
    const { values, contents } = read(TEXT, pages);
    expect(values).toEqual(['z', '', 'x', 'z', 'late', 'later']);
    expect(contents).toEqual(['entries', 'texts']);
  });
  it.each<[string, Element, PageInput[], RegExp]>([
    [
      'an index beyond the dictionary',
      INT,
      [
        { dictionary: true, body: ints(1), values: 1, encoding: 0 },
        { body: [1, ...packedRun([1], 1)], values: 1, encoding: 8 },
      ],
      /dictionary indices of a page are damaged/,
    ],
    [
      'no dictionary',
      INT,
      [{ body: [1, ...packedRun([1], 1)], values: 1, encoding: 8 }],
      /a dictionary that is not there/,
    ],
    [
      'two dictionaries',
      INT,
      [
        { dictionary: true, body: ints(1), values: 1, encoding: 0 },
        { dictionary: true, body: ints(1), values: 1, encoding: 0 },
        { body: ints(1), values: 1, encoding: 0 },
      ],
      /two dictionaries/,
    ],
    ['too few values', INT, [{ body: ints(1, 2), values: 3, encoding: 0 }], /fewer values than it claims/],
    [
      'a text beyond the page',
      TEXT,
      [{ body: [9, 0, 0, 0, 65], values: 1, encoding: 0 }],
      /fewer values than it claims/,
    ],
    [
      'an unknown encoding',
      INT,
      [{ body: ints(1), values: 1, encoding: 10 }],
      /encoding 10, which is not known for its type/,
    ],
    [
      'an encoding of another type',
      TEXT,
      [{ body: ints(1), values: 1, encoding: 5 }],
      /encoding 5, which is not known for its type/,
    ],
    [
      'text that is not UTF-8',
      TEXT,
      [{ body: [...prefixed('a'), 2, 0, 0, 0, 0xc3, 0x28], values: 2, encoding: 0 }],
      /the text in its row 1 is not valid UTF-8/,
    ],
    [
      'a page larger than the limit',
      INT,
      [{ body: ints(1), values: 1, encoding: 0, header: (header) => ({ ...header, 2: 300_000_000 }) }],
      /a data page has 300000000 bytes; at most 134217728/,
    ],
    [
      'a dictionary larger than the limit',
      INT,
      [{ dictionary: true, body: ints(1), values: 1, encoding: 0, header: (header) => ({ ...header, 2: 70_000_000 }) }],
      /a dictionary page has 70000000 bytes/,
    ],
    [
      'a negative size',
      INT,
      [{ body: ints(1), values: 1, encoding: 0, header: (header) => ({ ...header, 3: -1 }) }],
      /lacks a field or has a negative number/,
    ],
  ])('refuses %s', (_name, element, pages, message) => {
    expect(() => read(element, pages)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
    );
  });
  it('a row count that the pages do not have is refused', () => {
    const page = { body: ints(1, 2), values: 2, encoding: 0 };
    expect(() => read(INT, [page], { rows: 3 })).toThrow(/it has 2 values for 3 rows/);
    expect(() =>
      read(INT, [page, { ...page, header: (header) => ({ ...header, 5: { 1: 1, 2: 0, 3: 3, 4: 3 } }) }]),
    ).toThrow(/its pages have 3 values for 4 rows/);
  });
  it('bytes of a page that are missing are refused', () => {
    expect(() => read(INT, [{ body: ints(1, 2), values: 2, encoding: 0 }], { cut: 3 })).toThrow(
      /does not fit into its column chunk/,
    );
  });
});

describe('lists', () => {
  const LIST: readonly Element[] = [
    { name: 'c', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', type: 'INT32' },
  ];
  const level = (values: readonly number[], width: number): number[] => {
    const run = packedRun(values, width);
    return [...littleEndian(run.length, 4), ...run];
  };
  it('nulls, empty lists, null elements, and a list that goes on in the next page', () => {
    const first = [...level([0, 0, 0, 1, 0], 1), ...level([0, 1, 3, 2, 3], 2), ...ints(7, 8)];
    const second = [...level([1, 1, 0], 1), ...level([3, 2, 3], 2), ...ints(9, 10)];
    const pages = [first, second].map((body, at) => ({ body, values: at === 0 ? 5 : 3, encoding: 0 }));
    expect(read(LIST, pages, { rows: 5 }).values).toEqual([null, [], [7, null], [8, 9, null], [10]]);
  });
  it('a repeated field without a group', () => {
    const body = [...level([0, 1, 0], 1), ...level([1, 1, 0], 1), ...ints(1, 2)];
    const repeated: readonly Element[] = [{ name: 'c', repetition_type: 'REPEATED', type: 'INT32' }];
    expect(read(repeated, [{ body, values: 3, encoding: 0 }], { rows: 2 }).values).toEqual([[1, 2], []]);
  });
  it('a list that goes on before one began is refused', () => {
    const body = [...level([1], 1), ...level([3], 2), ...ints(7)];
    expect(() => read(LIST, [{ body, values: 1, encoding: 0 }], { rows: 1 })).toThrow(
      /a list goes on that never began/,
    );
  });
  it('more rows than the row group has are refused', () => {
    const body = [...level([0, 0], 1), ...level([0, 0], 2)];
    expect(() => read(LIST, [{ body, values: 2, encoding: 0 }], { rows: 1 })).toThrow(
      /its pages have more than 1 rows/,
    );
  });
});

function commonPrefix(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
