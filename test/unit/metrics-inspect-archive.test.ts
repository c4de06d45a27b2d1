import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsOptions } from '../../src/metrics/parsed-metrics.ts';
import { type HandmadeEntry, handmadeZip } from '../support/zip.ts';

const JSON_LOG = readFileSync(join(import.meta.dirname, '../fixtures/metrics/inspect.json'));
const { samples, ...header } = JSON.parse(JSON_LOG.toString());

const START: HandmadeEntry = { name: '_journal/start.json', content: '{}' };
/** Ids of samples need be no paths. */
const SAMPLE: HandmadeEntry = { name: 'samples/..\\a:/../b_epoch_1.json', content: '{}', compress: true };
const SUMMARIES: HandmadeEntry = { name: 'summaries.json', content: JSON.stringify(samples), compress: true };
const HEADER: HandmadeEntry = { name: 'header.json', content: JSON.stringify(header), compress: true };

/** As newer versions of Inspect pack. */
function zstandard({ name, content = '' }: HandmadeEntry): HandmadeEntry {
  const size = Buffer.byteLength(content);
  return { name, content: zstdCompressSync(content), method: 93, announcedSize: size, announcedCrc: crc32(content) };
}

async function problemOf(content: Uint8Array, options?: MetricsOptions): Promise<UserError> {
  try {
    await parseMetrics(content, 'logs/a.eval', options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a log of Inspect in an archive', () => {
  test.each([
    ['deflated', [START, SAMPLE, SUMMARIES, HEADER]],
    ['stored', [START, SUMMARIES, HEADER].map((entry) => ({ ...entry, compress: false }))],
    ['packed with Zstandard', [START, SUMMARIES, HEADER].map(zstandard)],
  ])('says the same as in JSON: %s', async (_how, entries) => {
    const fromJson = await parseMetrics(JSON_LOG, 'a.json');
    expect(fromJson.outcomes).toHaveLength(3);
    expect(await parseMetrics(handmadeZip(entries), 'a.eval')).toEqual(fromJson);
    // As a candidate keeps it.
    expect(await parseMetrics(handmadeZip(entries), 'metrics.json', { format: 'inspect' })).toEqual(fromJson);
  });

  test('without summaries has no single tests', async () => {
    const { metrics, outcomes } = await parseMetrics(handmadeZip([START, HEADER]), 'a.eval');
    expect([metrics['match.accuracy'], outcomes]).toEqual([0.5, undefined]);
  });

  test('whose summaries are too large has metrics all the same, and says so', async () => {
    const large = { ...SUMMARIES, content: Buffer.alloc(17 * 1024 * 1024, ' ') };
    const { metrics, outcomes, notes } = await parseMetrics(handmadeZip([large, HEADER]), 'a.eval');
    expect([metrics['match.accuracy'], outcomes]).toEqual([0.5, undefined]);
    expect(notes).toContain('Single samples are not read: `summaries.json` has more than 16 MiB.');
  });

  test('may hold NaN', async () => {
    const content = JSON.stringify(header).replace('"value":0.5', '"value":NaN');
    expect((await parseMetrics(handmadeZip([{ ...HEADER, content }]), 'a.eval')).metrics['match.accuracy']).toBe('NaN');
  });
});

describe('an archive that is no such log is one error', () => {
  const whole = handmadeZip([START, SUMMARIES, HEADER]);
  const bomb = Buffer.alloc(40 * 1024 * 1024, ' ');
  test.each<[string, Uint8Array, string, RegExp]>([
    ['a cut one', whole.subarray(0, whole.length - 30), 'metrics.syntax', /cannot be unpacked/],
    ['one whose start is missing', whole.subarray(10), 'metrics.encoding', /not UTF-8/],
    ['an empty one', handmadeZip([]), 'metrics.shape', /holds no `header.json`/],
    [
      'one of something else',
      handmadeZip([{ name: 'model.json', content: '{}' }]),
      'metrics.shape',
      /no log of Inspect/,
    ],
    ['an evaluation that was interrupted', handmadeZip([START, SAMPLE]), 'metrics.shape', /did not finish/],
    ['two headers', handmadeZip([HEADER, HEADER]), 'metrics.duplicate-name', /two entries `header.json`/],
    [
      'a header of another kind',
      handmadeZip([{ ...HEADER, content: '{"a": 1}' }]),
      'metrics.shape',
      /not a log of Inspect/,
    ],
    [
      'a cut header',
      handmadeZip([{ ...HEADER, content: '{"a": 1' }]),
      'metrics.syntax',
      /`header.json`.*the text ends/,
    ],
    [
      'a header with a name twice',
      handmadeZip([{ ...HEADER, content: '{"a":1,"a":2}' }]),
      'metrics.duplicate-name',
      /"a"/,
    ],
    ['a header that nests', handmadeZip([{ ...HEADER, content: '['.repeat(100_000) }]), 'metrics.too-deep', /64/],
    [
      'a header that is no text',
      handmadeZip([{ ...HEADER, content: Buffer.from([0xff]) }]),
      'metrics.syntax',
      /unpacked/,
    ],
    ['a large header', handmadeZip([{ ...HEADER, content: bomb }]), 'metrics.too-large', /more than 16 MiB/],
    [
      'a header larger than announced',
      handmadeZip([{ ...HEADER, content: bomb, announcedSize: 10 }]),
      'metrics.too-large',
      /more than 16 MiB/,
    ],
    [
      'the same packed with Zstandard',
      handmadeZip([{ ...zstandard({ ...HEADER, content: bomb }), announcedSize: 10 }]),
      'metrics.too-large',
      /more than 16 MiB/,
    ],
    ['a wrong size', handmadeZip([{ ...HEADER, announcedSize: 10 }]), 'metrics.syntax', /not what the archive says/],
    ['a wrong checksum', handmadeZip([{ ...HEADER, announcedCrc: 10 }]), 'metrics.syntax', /not what the archive says/],
    ['an unknown method', handmadeZip([{ ...HEADER, method: 12 }]), 'metrics.syntax', /unknown method 12/],
    ['an encrypted one', handmadeZip([{ ...HEADER, flags: 1 }]), 'metrics.syntax', /encrypted/],
    [
      'more entries than are read',
      handmadeZip([HEADER], { zip64: true, announcedEntries: 1e9 }),
      'metrics.too-many',
      /more than 150000 entries/,
    ],
    [
      'a directory beyond the end',
      handmadeZip([HEADER], { zip64: true, announcedOffset: 2n ** 63n }),
      'metrics.syntax',
      /cannot be unpacked/,
    ],
  ])('%s', async (_what, content, code, message) => {
    const problem = await problemOf(content);
    expect({ code: problem.code, file: problem.file, line: problem.line }).toEqual({
      code,
      file: 'logs/a.eval',
      line: undefined,
    });
    expect(problem.message).toMatch(message);
    expect(problem.hint).toBeTruthy();
  });

  test('is no text when another format was asked for', async () => {
    expect((await problemOf(handmadeZip([HEADER]), { format: 'json' })).code).toBe('metrics.encoding');
  });
});

test.each([
  ['"2.0"', '2'],
  ['2', '2'],
  ['2.0', '2'],
  ['"2.1"', '2.1'],
  ['"20"', '20'],
])('the version %s of a task is %s, as in other formats', async (written, version) => {
  const text = JSON_LOG.toString().replace('"task_version": 3', `"task_version": ${written}`);
  expect((await parseMetrics(text, 'a.json')).details['match.accuracy']?.version).toBe(version);
});
