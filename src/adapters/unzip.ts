import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { messageOf, UserError } from '../errors.ts';
import { tooLarge } from './trees.ts';
import { dataOffset, malformed, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * Unpacks a zip archive into a folder of its own. Throws `artifact.malformed`, and `file.too-large` before anything is
 * written when the files would have more than the given number of bytes together.
 */
export async function unzip(archive: string, folder: string, maximumBytes: number): Promise<void> {
  await using file = await open(archive, 'r');
  const { size } = await file.stat();
  const entries = await readZipDirectory(file, size);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > maximumBytes) throw tooLarge('The unpacked archive', maximumBytes);
  for (const entry of entries) await extract(file, entry, join(folder, entry.path));
}

async function extract(file: FileHandle, entry: ZipEntry, target: string): Promise<void> {
  const start = await dataOffset(file, entry);
  const sum = { size: 0, crc32: 0 };
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.size += chunk.length;
      sum.crc32 = crc32(chunk, sum.crc32);
      // The announced size is what was checked against the cap, so nothing beyond it may come out.
      if (sum.size > entry.size) done(malformed(`the entry ${entry.path} is larger than announced`));
      else done(null, chunk);
    },
  });
  const packed = Readable.from(slice(file, start, entry.packedSize));
  const steps = entry.compression === 'deflated' ? [packed, createInflateRaw(), count] : [packed, count];
  try {
    await mkdir(dirname(target), { recursive: true });
    await pipeline([...steps, createWriteStream(target, { flags: 'wx' })]);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw malformed(`the entry ${entry.path} does not come out (${messageOf(error)})`);
  }
  if (sum.size !== entry.size || sum.crc32 !== entry.crc32) throw malformed(`the entry ${entry.path} is damaged`);
}

const CHUNK = 1 << 20;

async function* slice(file: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; ) {
    const chunk = Buffer.alloc(Math.min(CHUNK, length - at));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, start + at);
    if (bytesRead === 0) throw malformed('it is cut off');
    yield chunk.subarray(0, bytesRead);
    at += bytesRead;
  }
}
