import { createHash } from 'node:crypto';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { streamSource } from '../../src/adapters/byte-sources.ts';
import type { Compression } from '../../src/data/dataset-files.ts';
import { seededRandom } from '../support/seeded-random.ts';

const TEXT = Buffer.from(
  `id,name\n${Array.from({ length: 20_000 }, (_, id) => `${id},name ${(id * 7919) % 9973}\n`).join('')}`,
);

/** Everything that comes out of a file with this content. */
async function unpacked(content: Uint8Array, compression: Compression, encoding = 'utf-8'): Promise<string> {
  await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
  const file = path.join(folder.path, 'data');
  await writeFile(file, content);
  const source = streamSource(file, 'data.csv.x', compression, encoding);
  try {
    const pieces: Buffer[] = [];
    for (;;) {
      const piece = Buffer.alloc(10_000);
      const length = await source.read(piece, 0);
      if (length === 0) return Buffer.concat(pieces).toString();
      pieces.push(piece.subarray(0, length));
    }
  } finally {
    source.close();
  }
}

/** Instead of megabytes of difference. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const flipped = (content: Buffer, at: number): Buffer => {
  const changed = Buffer.from(content);
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
};

describe.each([
  ['gzip', gzipSync(TEXT)],
  // As the command line tool writes it: with a checksum.
  ['zstd', zstdCompressSync(TEXT, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })],
] as const)('%s', (compression, packed) => {
  it('gives the text back', async () => {
    expect(digest(await unpacked(packed, compression))).toBe(digest(TEXT.toString()));
  });

  it('gives the texts of all members, one after the other', async () => {
    const text = await unpacked(Buffer.concat([packed, packed]), compression);
    expect(text.length).toBe(2 * TEXT.length);
    expect(digest(text)).toBe(digest(TEXT.toString().repeat(2)));
  });

  it('gives the texts of many members, wherever they end in what is read at a time', async () => {
    const chance = seededRandom(1);
    const noise = Buffer.from(Array.from({ length: 30_000 }, () => chance.below(256)));
    const texts = Array.from({ length: 60 }, (_, index) => noise.subarray(index * 100).toString('base64'));
    const members = texts.map((text) => (compression === 'gzip' ? gzipSync(text) : zstdCompressSync(text)));
    const text = await unpacked(Buffer.concat(members), compression);
    expect(digest(text)).toBe(digest(texts.join('')));
  });

  it.each([
    ['cut off in the middle', packed.subarray(0, packed.length >> 1)],
    ['cut off in its first bytes', packed.subarray(0, 5)],
    ['without its last byte', packed.subarray(0, packed.length - 1)],
    ['with a changed byte', flipped(packed, packed.length >> 1)],
    ['that is plain text', TEXT],
  ])('refuses a file %s', async (_what, content) => {
    await expect(unpacked(content, compression)).rejects.toMatchObject({
      code: 'data.compressed',
      file: 'data.csv.x',
      message: expect.stringContaining(compression),
    });
  });
});

describe.each(['gzip', 'zstd'] as const)('%s of one piece', (compression) => {
  it('tells how far it was read, before its end too', async () => {
    const chance = seededRandom(2);
    const noise = Buffer.from(Uint8Array.from({ length: 3_000_000 }, () => chance.below(256)));
    const packed = compression === 'gzip' ? gzipSync(noise, { level: 1 }) : zstdCompressSync(noise);
    await using folder = await mkdtempDisposable(path.join(os.tmpdir(), 'trainyard-test-'));
    const file = path.join(folder.path, 'data');
    await writeFile(file, packed);
    const source = streamSource(file, 'data.csv.x', compression, 'utf-8');
    try {
      const half = Buffer.alloc(noise.length / 2);
      expect(await source.read(half, 0)).toBe(half.length);
      const done = source.done();
      expect(done).toBeGreaterThanOrEqual(packed.length / 4);
      expect(done).toBeLessThanOrEqual(packed.length);
      const rest = Buffer.alloc(noise.length);
      expect(await source.read(rest, half.length)).toBe(noise.length - half.length);
      expect(source.done()).toBe(packed.length);
    } finally {
      source.close();
    }
  });
});

describe('encodings', () => {
  it.each([
    ['utf-16le', Buffer.from('id,name\n1,é\n', 'utf16le'), 'id,name\n1,é\n'],
    ['windows-1252', Buffer.from('id,name\n1,é\x80\n', 'latin1'), 'id,name\n1,é€\n'],
    ['utf-8', Buffer.from('id,name\n1,é\n'), 'id,name\n1,é\n'],
  ])('reads %s', async (encoding, content, wanted) => {
    expect(await unpacked(content, 'none', encoding)).toBe(wanted);
  });

  it.each([
    ['utf-16le', Buffer.from([0x41, 0x00, 0x00, 0xd8, 0x41, 0x00])],
    ['utf-16le', Buffer.from([0x41, 0x00, 0x41])],
    ['shift_jis', Buffer.from([0x41, 0x85])],
  ])('refuses bytes that are not %s', async (encoding, content) => {
    await expect(unpacked(content, 'none', encoding)).rejects.toMatchObject({ code: 'text.encoding' });
  });
});
