import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';

/** Structures of Parquet nest about eight deep. */
const MAXIMUM_DEPTH = 32;

/** More bytes are needed to know where the structure ends. */
const INCOMPLETE = -1;

/**
 * Finds the end of a structure in Thrift's compact protocol
 * (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md) without making anything of it. What passes
 * is safe for hyparquet's parser, which trusts lengths: lists are not longer than the bytes that are there, varints end.
 *
 * @returns the offset behind it, or {@link INCOMPLETE}
 * @throws Error when the bytes are no such structure
 */
export function thriftEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  const varint = (longest: number): number => {
    let value = 0;
    for (let index = 0; index < longest; index += 1) {
      const byte = bytes[at];
      if (byte === undefined) throw new Incomplete();
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw new Error('a number has too many bytes');
  };
  const skip = (count: number): void => {
    if (count > bytes.length - at) throw new Incomplete();
    at += count;
  };
  const list = (depth: number): void => {
    const head = bytes[at] ?? 0;
    skip(1);
    const size = head >> 4 === 15 ? varint(5) : head >> 4;
    const type = head & 15;
    // Each element takes a byte at least.
    if (size > bytes.length - at) throw new Incomplete();
    for (let index = 0; index < size; index += 1) element(type === 1 || type === 2 ? 3 : type, depth + 1);
  };
  const element = (type: number, depth: number): void => {
    if (depth > MAXIMUM_DEPTH) throw new Error('structures are nested too deep');
    switch (type) {
      case 1:
      case 2:
        return;
      case 3:
        skip(1);
        return;
      case 4:
      case 5:
        varint(5);
        return;
      case 6:
        varint(10);
        return;
      case 7:
        skip(8);
        return;
      case 8:
        skip(varint(5));
        return;
      case 9:
        list(depth);
        return;
      case 12:
        structure(depth + 1);
        return;
      default:
        throw new Error(`type ${type} does not belong here`);
    }
  };
  const structure = (depth: number): void => {
    for (;;) {
      const head = bytes[at];
      if (head === undefined) throw new Incomplete();
      at += 1;
      if ((head & 15) === 0) return;
      if (head >> 4 === 0) varint(5);
      element(head & 15, depth);
    }
  };
  try {
    structure(0);
    return at;
  } catch (error) {
    if (error instanceof Incomplete) return INCOMPLETE;
    throw error;
  }
}

class Incomplete extends Error {}

/** A parsed structure: `field_1`, `field_2`, … with numbers, bigints for 64-bit integers, booleans, bytes, lists, structures. */
export type ThriftStruct = Readonly<Record<string, unknown>>;

/**
 * Parses one structure.
 * @returns it and the offset behind it; undefined when bytes are missing
 * @throws Error when the bytes are no such structure
 */
export function parseThrift(
  bytes: Uint8Array,
  start: number,
): { readonly value: ThriftStruct; readonly end: number } | undefined {
  const end = thriftEnd(bytes, start);
  if (end === INCOMPLETE) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  return { value: deserializeTCompactProtocol({ view, offset: 0 }), end };
}

/** An integer field of at least 0 that fits in a double; undefined when it is absent or something else. */
export function sizeAt(value: ThriftStruct, field: number): number | undefined {
  const found = value[`field_${field}`];
  const number = typeof found === 'bigint' ? Number(found) : found;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A structure field. */
export function structAt(value: ThriftStruct, field: number): ThriftStruct | undefined {
  const found = value[`field_${field}`];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as ThriftStruct) : undefined;
}
