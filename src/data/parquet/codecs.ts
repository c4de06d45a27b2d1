import { brotliDecompressSync, unzipSync, zstdDecompressSync } from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';
import { freeBuffer } from '../free-buffer.ts';
import type { LinearMemory } from '../kernels/memory.ts';
import type { ParquetKernels } from '../kernels/parquet-kernels.ts';

/** Bytes in linear memory. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/**
 * Decompresses `from` to exactly the bytes of `to`; at least 32 bytes behind them are free.
 * Snappy and LZ4 are kernels, because the decoders of the libraries do not say when the output is too short or too long.
 *
 * @returns false when the codec is not known
 * @throws Error in words when the bytes cannot be decompressed to that length
 */
export function decompress(
  codec: CompressionCodec,
  from: Span,
  to: Span,
  { linear, kernels }: { readonly linear: LinearMemory; readonly kernels: ParquetKernels },
): boolean {
  switch (codec) {
    case 'UNCOMPRESSED':
      if (from.length !== to.length) throw wrongLength(from.length, to);
      linear.u8().copyWithin(to.at, from.at, from.at + from.length);
      return true;
    case 'SNAPPY':
      check(kernels.snappy(from.at, from.length, to.at, to.length), to);
      return true;
    case 'LZ4_RAW':
      check(kernels.lz4(from.at, from.length, to.at, to.length), to);
      return true;
    case 'LZ4':
      // Hadoop's frames, or a bare block as old versions of Arrow wrote.
      if (!hadoopLz4(from, to, linear.view(), kernels)) check(kernels.lz4(from.at, from.length, to.at, to.length), to);
      return true;
    case 'ZSTD':
    case 'GZIP':
    case 'BROTLI':
      unpack(codec, linear.u8().subarray(from.at, from.at + from.length), to, linear);
      return true;
    default:
      return false;
  }
}

/** Smaller buffers could share a pool of Node's with others. */
const LEAST_BUFFER_BYTES = 65_536;

/**
 * One output buffer a little larger than needed saves zlib from joining many small ones and, when it is full to the brim, from
 * starting another.
 */
function unpack(codec: keyof typeof ZLIB, source: Uint8Array, to: Span, linear: LinearMemory): void {
  const chunkSize = Math.max(to.length + 64, LEAST_BUFFER_BYTES);
  const result = ZLIB[codec](source, { maxOutputLength: Math.max(to.length, 1), chunkSize });
  if (result.length !== to.length) throw wrongLength(result.length, to);
  linear.u8().set(result, to.at);
  freeBuffer(result, chunkSize);
}

const ZLIB = {
  ZSTD: zstdDecompressSync,
  // Detects the zlib format too, which some writers use under the name of gzip.
  GZIP: unzipSync,
  BROTLI: brotliDecompressSync,
} as const;

const wrongLength = (length: number, to: Span): Error =>
  new Error(`${length} bytes came out instead of the ${to.length} that its header gives`);

function check(written: number, to: Span): void {
  if (written < 0) throw new Error('its bytes break the format of the codec');
  if (written !== to.length) throw wrongLength(written, to);
}

/**
 * Hadoop's block stream: big-endian u32 of the length of the following blocks together, then blocks, each with its compressed length.
 * @returns false when the bytes do not have this form
 */
function hadoopLz4(from: Span, to: Span, view: DataView, kernels: ParquetKernels): boolean {
  const end = from.at + from.length;
  const outEnd = to.at + to.length;
  let at = from.at;
  let out = to.at;
  while (out < outEnd) {
    if (end - at < 4) return false;
    let left = view.getUint32(at, false);
    at += 4;
    if (left === 0 || left > outEnd - out) return false;
    while (left > 0) {
      if (end - at < 4) return false;
      const length = view.getUint32(at, false);
      at += 4;
      if (length > end - at) return false;
      const written = kernels.lz4(at, length, out, left);
      if (written <= 0) return false;
      at += length;
      out += written;
      left -= written;
    }
  }
  return at === end;
}
