import type { FileHandle } from 'node:fs/promises';
import { nextTick } from 'node:process';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const CHUNK = 1 << 20;

/**
 * Lets yauzl read an open archive. Its own reader of files takes a place from the archive as it stands, and one beyond what
 * Node can count to throws where nobody can catch it, which would end the whole process.
 */
export class ArchiveReader extends RandomAccessReader {
  readonly #file: FileHandle;
  readonly #size: number;

  /** The caller closes the file, after the last use of the reader. */
  constructor(file: FileHandle, size: number) {
    super();
    this.#file = file;
    this.#size = size;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    const cutOff = new Error('it is cut off');
    // Not inside the promise: what throws in the callback is not for it to catch.
    const answer = (error: Error | null) => nextTick(done, error);
    if (position + length > this.#size) answer(cutOff);
    else {
      this.#file
        .read(target, offset, length, position)
        .then(({ bytesRead }) => answer(bytesRead < length ? cutOff : null), answer);
    }
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(bytesOf(this.#file, start, end));
  }
}

/** Not a stream of the file itself, which would close it. */
async function* bytesOf(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const length = Math.min(CHUNK, end - at);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
