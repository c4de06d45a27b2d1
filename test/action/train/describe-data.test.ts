import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeData } from '../../../actions/train/describe-data.ts';
import { files as diskFiles } from '../../../src/adapters/files.ts';
import { inputKeys } from '../../../src/config/input-key.ts';
import { loadProject } from '../../../src/config/load.ts';
import { sha256 } from '../../../src/records/digest.ts';
import { bytesOf } from '../../support/memory/git-objects.ts';
import { minimal, treeOf } from '../../unit/config-tree.ts';

/** Rows of a data set with these keys whose files lie in the commit and, unless told otherwise, in the work tree too. */
async function rowsOf(keys: string, committed: Readonly<Record<string, string | Uint8Array>>, present = committed) {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-data-test-'));
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  const files = diskFiles(folder);
  for (const [path, content] of Object.entries(present)) await files.write(join(folder, path), bytesOf(content));
  const tree = treeOf({ 'trainyard.yaml': minimal(`    data: {rows: {${keys}}}\n`), 'train.py': '', ...committed });
  const project = await loadProject(tree, 'trainyard.yaml');
  const datasets = project.models[0]?.data ?? [];
  const digests = (await inputKeys(tree, project)).get('wine')?.data ?? [];
  return (await describeData(files, folder, datasets, digests))[0]?.rows;
}

const PARTS = { 'data/1.csv': 'a\n1\n', 'data/2.csv': 'a\n1\n2\n' };
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('x')}\nsize 1\n`;

test.each<[string, string, Readonly<Record<string, string | Uint8Array>>, number | null]>([
  ['one file', 'path: a.csv', { 'a.csv': 'a\n"1\n2"\n' }, 1],
  ['all files of a glob', 'path: "data/*.csv"', PARTS, 3],
  ['all files of a folder', 'path: data/', { ...PARTS, 'data/x.md': 'x' }, 3],
  ['a file without header', 'path: a.csv, csv: {header: false, columns: [a]}', { 'a.csv': '1\n2\n' }, 2],
  [
    'a file with its own quote and comments',
    'path: a.csv, csv: {quote: "\'", comment: "#"}',
    { 'a.csv': "a\n'x\ny'\n#\n" },
    1,
  ],
  ['a single-byte encoding', 'path: a.csv, encoding: latin1', { 'a.csv': Uint8Array.of(0x61, 10, 0xe4, 10) }, 1],
  ['another encoding', 'path: a.csv, encoding: utf-16le', { 'a.csv': Uint8Array.of(0x61, 0, 10, 0) }, null],
  ['a compressed file', 'path: a.csv.gz', { 'a.csv.gz': 'a\n1\n' }, null],
  ['a format without lines', 'path: a.json', { 'a.json': '[]\n' }, null],
  ['a set with a Git-LFS pointer', 'path: "data/*.csv"', { ...PARTS, 'data/3.csv': POINTER }, null],
])('rows of %s', async (_, keys, files, rows) => {
  expect(await rowsOf(keys, files)).toBe(rows);
});

test('rows of a set are unknown when a file is not in the work tree', async () => {
  expect(await rowsOf('path: "data/*.csv"', PARTS, { 'data/1.csv': 'a\n1\n' })).toBeNull();
});

test('what Git LFS has put in place of its pointers is counted', async () => {
  expect(await rowsOf('path: "data/*.csv"', { ...PARTS, 'data/2.csv': POINTER }, PARTS)).toBe(3);
});
