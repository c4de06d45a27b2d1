import { parseThrift, sizeAt, structAt, type ThriftStruct } from './thrift.ts';

/** https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift, `Encoding`. */
export const ENCODING = {
  plain: 0,
  plainDictionary: 2,
  rle: 3,
  bitPacked: 4,
  deltaBinaryPacked: 5,
  deltaLengthByteArray: 6,
  deltaByteArray: 7,
  rleDictionary: 8,
  byteStreamSplit: 9,
} as const;

interface PageSizes {
  /** Bytes of the body in the file, and decompressed. */
  readonly compressed: number;
  readonly uncompressed: number;
  /** CRC-32 of the body as it is in the file, when the writer gave one. */
  readonly crc: number | undefined;
}

interface DataPage {
  readonly kind: 'data';
  /** Including nulls. */
  readonly values: number;
  readonly encoding: number;
  readonly levels:
    | { readonly version: 1; readonly definitionEncoding: number; readonly repetitionEncoding: number }
    | {
        readonly version: 2;
        readonly definitionBytes: number;
        readonly repetitionBytes: number;
        /** Whether the values are compressed; the levels never are. */
        readonly compressed: boolean;
      };
}

export type PageHeader = PageSizes &
  (
    | { readonly kind: 'dictionary'; readonly values: number; readonly encoding: number }
    | DataPage
    /** An index page or a kind that came later: to be skipped. */
    | { readonly kind: 'other' }
  );

const KIND = { data: 0, dictionary: 2, dataV2: 3 } as const;

/**
 * Reads a page header.
 * @returns it and the offset of the body; undefined when bytes are missing
 * @throws Error in words when the bytes are no page header
 */
export function parsePageHeader(
  bytes: Uint8Array,
  start: number,
): { readonly header: PageHeader; readonly end: number } | undefined {
  const parsed = parseThrift(bytes, start);
  if (parsed === undefined) return undefined;
  const { value, end } = parsed;
  const crc = value['field_4'];
  const sizes = {
    uncompressed: need(sizeAt(value, 2)),
    compressed: need(sizeAt(value, 3)),
    crc: typeof crc === 'number' ? crc >>> 0 : undefined,
  };
  switch (need(sizeAt(value, 1))) {
    case KIND.data:
      return { header: { ...sizes, ...dataPage(need(structAt(value, 5))) }, end };
    case KIND.dataV2:
      return { header: { ...sizes, ...dataPageV2(need(structAt(value, 8))) }, end };
    case KIND.dictionary: {
      const page = need(structAt(value, 7));
      return {
        header: { ...sizes, kind: 'dictionary', values: need(sizeAt(page, 1)), encoding: need(sizeAt(page, 2)) },
        end,
      };
    }
    default:
      return { header: { ...sizes, kind: 'other' }, end };
  }
}

function dataPage(page: ThriftStruct): DataPage {
  return {
    kind: 'data',
    values: need(sizeAt(page, 1)),
    encoding: need(sizeAt(page, 2)),
    levels: { version: 1, definitionEncoding: need(sizeAt(page, 3)), repetitionEncoding: need(sizeAt(page, 4)) },
  };
}

function dataPageV2(page: ThriftStruct): DataPage {
  return {
    kind: 'data',
    values: need(sizeAt(page, 1)),
    encoding: need(sizeAt(page, 4)),
    levels: {
      version: 2,
      definitionBytes: need(sizeAt(page, 5)),
      repetitionBytes: need(sizeAt(page, 6)),
      compressed: page['field_7'] !== false,
    },
  };
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a page header lacks a field or has a negative number');
  return value;
}
