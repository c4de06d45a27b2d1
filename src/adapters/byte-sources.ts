import { createReadStream, statSync } from 'node:fs';
import type { Readable, Transform } from 'node:stream';
import { setImmediate as immediately } from 'node:timers/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Compression } from '../data/dataset-files.ts';
import type { ByteSource } from '../data/engine/byte-source.ts';
import { freeBuffer } from '../data/free-buffer.ts';
import { messageOf, UserError } from '../errors.ts';

export interface StreamSource extends ByteSource {
  /** The next piece as it comes; undefined at the end. Not to be mixed with `read`. It is only good until the next call. */
  next(): Promise<Uint8Array | undefined>;
  /** Bytes of the file that were read so far. */
  done(): number;
  close(): void;
}

const CHUNK_BYTES = 262_144;
/** Unpacked ahead by another thread while what came before is checked. */
const UNPACKED_BYTES = 1_048_576;
/** In the mode for objects the pieces stay as they are; otherwise those that wait are joined to a new one. */
const UNPACKING = { chunkSize: UNPACKED_BYTES, readableObjectMode: true, readableHighWaterMark: 2 };

/**
 * A text that can only be read from its beginning, because it is compressed or not UTF-8; what comes out is UTF-8.
 *
 * @param shown the file's path as users know it
 * @param encoding label of the WHATWG encoding standard
 * Reading throws UserError `data.compressed` for a broken archive and `text.encoding` for bytes that the encoding does not know.
 */
export function streamSource(path: string, shown: string, compression: Compression, encoding: string): StreamSource {
  const plain = unpacked(path, compression);
  const chunks = transcoded(plain.chunks, shown, encoding)[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  return {
    async read(into) {
      let filled = 0;
      while (filled < into.length) {
        if (chunk.length === 0) {
          const next = await nextChunk(chunks, shown, compression);
          if (next === undefined) return filled;
          chunk = next;
        }
        const taken = Math.min(chunk.length, into.length - filled);
        into.set(taken === chunk.length ? chunk : chunk.subarray(0, taken), filled);
        chunk = chunk.subarray(taken);
        filled += taken;
      }
      return filled;
    },
    next: () => nextChunk(chunks, shown, compression),
    done: plain.done,
    close: plain.close,
  };
}

interface Unpacked {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes of the file that were read so far. */
  done(): number;
  close(): void;
}

function unpacked(path: string, compression: Compression): Unpacked {
  if (compression === 'zstd') return zstdFrames(path);
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const chunks = compression === 'none' ? file : pipe(file, createGunzip(UNPACKING));
  return {
    chunks: compression === 'none' ? file : freed(chunks),
    done: () => file.bytesRead,
    close() {
      chunks.destroy();
      file.destroy();
    },
  };
}

/** Node's stream ends with the first frame, but a file may hold many (RFC 8878, section 3). */
function zstdFrames(path: string): Unpacked {
  const { size } = statSync(path);
  /** Where the frame begins that is being unpacked, and how many of its bytes were. */
  let offset = 0;
  let unpackedOfFrame = () => 0;
  let close = () => {};
  async function* frames(): AsyncGenerator<Uint8Array> {
    while (offset < size) {
      const file = createReadStream(path, { start: offset, highWaterMark: CHUNK_BYTES });
      const frame = pipe(file, createZstdDecompress(UNPACKING));
      unpackedOfFrame = () => frame.bytesWritten;
      close = () => {
        frame.destroy();
        file.destroy();
      };
      yield* freed(frame);
      file.destroy();
      if (frame.bytesWritten === 0) throw new Error('there is an empty frame');
      offset += frame.bytesWritten;
      unpackedOfFrame = () => 0;
    }
  }
  return { chunks: frames(), done: () => offset + unpackedOfFrame(), close: () => close() };
}

/**
 * As the stream's own `pipe`, but a piece's memory is freed when it was taken in, and nothing is written behind the end of what is
 * unpacked: that would be taken for its next bytes, from somewhere in the middle.
 */
function pipe<Unpack extends Transform & { readonly bytesWritten: number }>(file: Readable, unpack: Unpack): Unpack {
  let given = 0;
  file.on('error', (error) => unpack.destroy(error));
  file.on('end', () => unpack.end());
  file.on('data', (piece: Uint8Array) => {
    file.pause();
    given += piece.length;
    unpack.write(piece, (error) => {
      // A stream that was destroyed may still be reading it in another thread.
      if (error) return;
      freeBuffer(piece, CHUNK_BYTES);
      if (unpack.bytesWritten === given) file.resume();
    });
  });
  return unpack;
}

/** A piece is only good until the next one. What unpacks never writes again into a buffer that it has filled, or after its end. */
async function* freed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let last: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    yield chunk;
    if (chunk.byteOffset + chunk.byteLength === UNPACKED_BYTES) freeBuffer(chunk, UNPACKED_BYTES);
    last = chunk;
  }
  freeBuffer(last, UNPACKED_BYTES);
}

async function nextChunk(
  chunks: AsyncIterator<Uint8Array>,
  shown: string,
  compression: Compression,
): Promise<Uint8Array | undefined> {
  try {
    // Lets the unpacking thread have its next piece before this one is checked.
    await immediately();
    const next = await chunks.next();
    return next.done === true ? undefined : next.value;
  } catch (error) {
    if (error instanceof UserError || compression === 'none') throw error;
    throw new UserError('data.compressed', `${shown} is not a whole ${compression} file: ${messageOf(error)}.`, {
      file: shown,
      hint: 'Was it written to the end, and does its name end as it is compressed?',
      cause: error,
    });
  }
}

async function* transcoded(
  source: AsyncIterable<Uint8Array>,
  shown: string,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  // UTF-8 is checked line by line later, which tells the exact place.
  if (new TextDecoder(encoding).encoding === 'utf-8') {
    yield* source;
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  const decode = (chunk: Uint8Array | undefined) => {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }), 'utf8');
    } catch (error) {
      throw new UserError('text.encoding', `${shown} is not ${encoding} text, somewhere behind byte ${done}.`, {
        file: shown,
        hint: 'Set `encoding` of the data set to what the file is written in.',
        cause: error,
      });
    }
  };
  for await (const chunk of source) {
    yield decode(chunk);
    done += chunk.length;
  }
  yield decode(undefined);
}
