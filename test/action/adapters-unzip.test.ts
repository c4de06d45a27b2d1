import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walk } from '../../src/adapters/files.ts';
import { unzip } from '../../src/adapters/unzip.ts';
import { type HandmadeEntry, handmadeZip } from '../support/zip.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-zip-'));
});
afterEach(() => rm(root, { recursive: true }));

async function unpack(archive: Uint8Array, maximumBytes = 1_000_000): Promise<string> {
  await writeFile(join(root, 'a.zip'), archive);
  await unzip(join(root, 'a.zip'), join(root, 'out/deep'), maximumBytes);
  return join(root, 'out/deep');
}

test('unpacks stored and deflated files, empty ones and folders', async () => {
  const long = 'abc'.repeat(10_000);
  const folder = await unpack(
    handmadeZip([
      { name: 'folder/', mode: 0o040755 },
      { name: 'folder/stored.txt', content: 'stored' },
      { name: 'folder/größe.txt', content: long, compress: true },
      { name: 'empty' },
      { name: 'no-mode', content: 'x', mode: 0 },
    ]),
  );
  expect(await walk(folder)).toEqual([
    { path: 'empty', size: 0 },
    { path: 'folder/größe.txt', size: 30_000 },
    { path: 'folder/stored.txt', size: 6 },
    { path: 'no-mode', size: 1 },
  ]);
  expect(await readFile(join(folder, 'folder/größe.txt'), 'utf8')).toBe(long);
});

test('understands archives with 64-bit sizes', async () => {
  const entries = [
    { name: 'a', content: 'first', zip64: true },
    { name: 'b', content: 'second', compress: true, zip64: true },
  ];
  const folder = await unpack(handmadeZip(entries, { zip64: true }));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'b'), 'utf8')).toBe('second');
});

const BEYOND = 0xffff_ffff_ffff_ffffn;

const HOSTILE: readonly (readonly [string, readonly HandmadeEntry[]])[] = [
  ['a path that climbs out', [{ name: '../outside', content: 'x' }]],
  ['a path that climbs out from within', [{ name: 'a/../../outside', content: 'x' }]],
  ['an absolute path', [{ name: '/outside', content: 'x' }]],
  ['a Windows path', [{ name: '..\\outside', content: 'x' }]],
  ['a drive letter', [{ name: 'C:outside', content: 'x' }]],
  ['a stream of another file', [{ name: 'a:outside', content: 'x' }]],
  ['a path with an empty part', [{ name: 'a//b', content: 'x' }]],
  ['a path with a dot', [{ name: './a', content: 'x' }]],
  ['an empty name', [{ name: '', content: 'x' }]],
  ['a name with a zero byte', [{ name: 'a\0b', content: 'x' }]],
  ['a name that is not UTF-8', [{ name: Uint8Array.of(0xff, 0xfe), content: 'x' }]],
  ['a symbolic link', [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }]],
  ['a device', [{ name: 'device', mode: 0o060644 }]],
  [
    'two files of one name',
    [
      { name: 'a', content: 'x' },
      { name: 'a', content: 'y' },
    ],
  ],
  [
    'two names that differ by case only',
    [
      { name: 'a', content: 'x' },
      { name: 'A', content: 'y' },
    ],
  ],
  [
    'a file where another has its folder',
    [
      { name: 'a', content: 'x' },
      { name: 'a/b', content: 'y' },
    ],
  ],
  ['an encrypted entry', [{ name: 'a', content: 'x', flags: 1 }]],
  ['an unknown compression', [{ name: 'a', content: 'x', method: 12 }]],
  ['a wrong checksum', [{ name: 'a', content: 'x', announcedCrc: 1 }]],
  ['less than announced, compressed', [{ name: 'a', content: 'x', compress: true, announcedSize: 5 }]],
  ['less than announced', [{ name: 'a', content: 'x', announcedSize: 5 }]],
  ['a bomb that announces little', [{ name: 'a', content: '0'.repeat(500_000), compress: true, announcedSize: 5 }]],
  ['an entry that starts beyond all numbers', [{ name: 'a', content: 'x', zip64: true, announcedOffset: BEYOND }]],
  ['an entry that starts elsewhere', [{ name: 'a', content: 'x', zip64: true, announcedOffset: 3n }]],
  ['compressed bytes that are none', [{ name: 'a', content: '\xff\xff\xff', method: 8 }]],
];

test.each(HOSTILE)('refuses %s', async (_what, entries) => {
  await expect(unpack(handmadeZip(entries))).rejects.toMatchObject({ code: 'artifact.malformed' });
  const left = (await walk(root)).filter(({ path }) => path.includes('outside'));
  expect(left).toEqual([]);
});

const ONE: readonly HandmadeEntry[] = [{ name: 'a', content: 'x' }];

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('this is not an archive at all, and long enough to be one')],
  ['more entries than anyone needs', handmadeZip(ONE, { zip64: true, announcedEntries: 10_001 })],
  ['more entries than it has', handmadeZip(ONE, { announcedEntries: 2 })],
  ['a directory beyond all numbers', handmadeZip(ONE, { zip64: true, announcedOffset: BEYOND })],
  ['a directory elsewhere', handmadeZip(ONE, { announcedOffset: 5n })],
  ['a 64-bit end beyond all numbers', handmadeZip(ONE, { zip64: true, announcedEnd: BEYOND })],
  ['half an archive', handmadeZip([{ name: 'a', content: 'x' }]).subarray(10)],
])('refuses %s', async (_what, bytes) => {
  await expect(unpack(bytes)).rejects.toMatchObject({ code: 'artifact.malformed' });
});

test('writes nothing when the files together are larger than the cap', async () => {
  const archive = handmadeZip([
    { name: 'a', content: '0'.repeat(600), compress: true },
    { name: 'b', content: '0'.repeat(600), compress: true },
  ]);
  await expect(unpack(archive, 1000)).rejects.toMatchObject({ code: 'file.too-large' });
  expect(await walk(root)).toHaveLength(1);
});

test('takes a name without the mark for UTF-8 as what it is, and never as a way out', async () => {
  const folder = await unpack(handmadeZip([{ name: Uint8Array.of(0x81, 0x62), content: 'x', flags: 0 }]));
  expect(await walk(folder)).toEqual([{ path: 'üb', size: 1 }]);
});
