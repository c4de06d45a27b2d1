import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv-reader.ts';
import { COMMA } from '../../src/data/dialect.ts';
import { readJsonl } from '../../src/data/jsonl-reader.ts';
import { formatOf, MAXIMUM_ROW_BYTES, type ReaderEvent } from '../../src/data/reader.ts';
import { chunks } from '../support/chunks.ts';

async function collect(events: AsyncIterable<ReaderEvent>): Promise<ReaderEvent[]> {
  const all: ReaderEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const csv = (content: string | Uint8Array, size?: number) => collect(readCsv(chunks(content, size), COMMA));
const jsonl = (content: string | Uint8Array, size?: number) => collect(readJsonl(chunks(content, size)));
const findings = (events: readonly ReaderEvent[]) =>
  events.filter((event) => event.kind === 'finding').map(({ rule, line, row, fatal }) => ({ rule, line, row, fatal }));
const rows = (events: readonly ReaderEvent[]) => events.flatMap((event) => (event.kind === 'row' ? [event.row] : []));

describe('CSV', () => {
  it('gives each row its physical line, also after line ends inside quotes', async () => {
    const events = await csv('a,b\n1,"x\ny"\n2,z\n');
    expect(rows(events).map((row) => [row.number, row.line])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('counts a CRLF inside quotes as one line end', async () => {
    expect(rows(await csv('\uFEFFa,b\r\n1,"x\r\ny"\r\n2,z\r\n')).map((row) => row.line)).toEqual([2, 4]);
  });

  it('tells an empty cell from a quoted empty one', async () => {
    expect(rows(await csv('a,b\n,""\n'))[0]).toMatchObject({ cells: [null, ''] });
  });

  it('reads the same whatever the size of the pieces', async () => {
    const content = '\uFEFFa,b\r\n1,"x\r\n""y"", é"\r\n\r\n2\r\n3,z';
    const whole = await csv(content);
    for (const size of [1, 2, 3, 5, 7, 11]) expect(await csv(content, size)).toEqual(whole);
  });

  it('reports ragged and blank rows and goes on', async () => {
    const events = await csv('a,b\n1,2,3\n4\n\n5,6\n');
    expect(findings(events)).toEqual([
      { rule: 'csv.cells', line: 2, row: 1, fatal: false },
      { rule: 'csv.cells', line: 3, row: 2, fatal: false },
      { rule: 'csv.blank-line', line: 4, row: 3, fatal: false },
    ]);
    expect(rows(events)).toHaveLength(1);
  });

  it.each([
    ['a quote that is never closed', 'a,b\n1,2\n3,"x\n4,5\n', 3],
    ['a quote inside a plain cell', 'a,b\n1,x"y"\n', 2],
    ['text after a closing quote', 'a,b\n1,"x"y\n', 2],
  ])('stops at %s, naming the line where the row starts', async (_what, content, line) => {
    const events = await csv(content);
    expect(findings(events)).toMatchObject([{ rule: 'csv.quotes', line, fatal: true }]);
  });

  it.each([
    ['', 'file.empty', 1],
    ['a,,b\n', 'csv.header', 1],
    ['a,b,a\n1,2,3\n', 'csv.header', 1],
  ])('refuses the header of %j', async (content, rule, line) => {
    expect(findings(await csv(content))).toMatchObject([{ rule, line, fatal: true }]);
  });

  it('says that a header alone is no data', async () => {
    expect(findings(await csv('a,b\n'))).toEqual([{ rule: 'file.no-rows', line: 1, row: undefined, fatal: false }]);
  });

  it.each([
    ['a byte that is not UTF-8', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a, 0x63]), 'text.utf-8'],
    ['a NUL byte', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0x00, 0x0a, 0x63]), 'text.nul'],
  ])('stops at the exact line of %s and keeps the rows before it', async (_what, content, rule) => {
    for (const size of [1, 2, 100]) {
      const events = await csv(content, size);
      expect(findings(events)).toMatchObject([{ rule, line: 3, fatal: true }]);
    }
  });

  it('does not fill the memory with a file that has no line end', async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1024 * 1024, 'x');
    })();
    const events = await collect(readCsv(endless, COMMA));
    expect(findings(events)).toMatchObject([{ rule: 'text.line-length', line: 1, fatal: true }]);
    expect(MAXIMUM_ROW_BYTES).toBe(16 * 1024 * 1024);
  });

  it('passes on the error of a source that cannot be read', async () => {
    const broken = (async function* () {
      yield Buffer.from('a,b\n1,2\n');
      throw new Error('disk on fire');
    })();
    await expect(collect(readCsv(broken, COMMA))).rejects.toThrow('disk on fire');
  });

  const spectrum = '../shared/samples/data/csv-spectrum';
  it.skipIf(!existsSync(spectrum))('agrees with csv-spectrum (skipped when the samples are absent)', async () => {
    const names = readdirSync(`${spectrum}/csvs`);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const events = await csv(readFileSync(`${spectrum}/csvs/${name}`));
      // Quotes inside plain cells: other readers guess, RFC 4180 does not allow them, so they are reported.
      if (name === 'location_coordinates.csv') {
        expect(findings(events)).toMatchObject([{ rule: 'csv.quotes', line: 2 }]);
        continue;
      }
      const header = events.find((event) => event.kind === 'header')?.columns ?? [];
      const found = rows(events).map((row) =>
        row.kind === 'cells' ? Object.fromEntries(header.map((column, i) => [column, row.cells[i] ?? ''])) : undefined,
      );
      // A checkout of the suite may have turned the CRLF of its CSV files into LF, but not the escapes in its JSON files.
      const json = readFileSync(`${spectrum}/json/${name.replace('.csv', '.json')}`, 'utf8');
      const wanted: unknown = JSON.parse(json.replaceAll('\\r\\n', '\\n'));
      expect(found, name).toEqual(wanted);
    }
  });
});

describe('JSON Lines', () => {
  it('yields objects with their line', async () => {
    expect(rows(await jsonl('{"a":1}\r\n{"a":"é\\n"}\n'))).toEqual([
      { kind: 'object', number: 1, line: 1, value: { a: 1 } },
      { kind: 'object', number: 2, line: 2, value: { a: 'é\n' } },
    ]);
  });

  it('reports what is not an object and goes on', async () => {
    const events = await jsonl('{"a":1}\n[1]\n{"a":\n\n{"a":2}\n\n');
    expect(findings(events)).toEqual([
      { rule: 'jsonl.object', line: 2, row: 2, fatal: false },
      { rule: 'jsonl.syntax', line: 3, row: 3, fatal: false },
      { rule: 'jsonl.blank-line', line: 4, row: undefined, fatal: false },
    ]);
    expect(rows(events).map((row) => row.line)).toEqual([1, 5]);
  });

  it('reads the same whatever the size of the pieces', async () => {
    const content = '\uFEFF{"a":"é"}\n\n{"b":[1,\n{"c":{}}';
    const whole = await jsonl(content);
    for (const size of [1, 2, 3, 5]) expect(await jsonl(content, size)).toEqual(whole);
  });

  it('says that an empty file is empty', async () => {
    expect(findings(await jsonl(''))).toMatchObject([{ rule: 'file.empty', fatal: true }]);
  });
});

it.each([
  ['a/b.csv', 'csv'],
  ['b.TSV', 'tsv'],
  ['b.ndjson', 'jsonl'],
  ['b.parquet', undefined],
  ['csv', undefined],
])('tells the format of %s by its ending', (path, format) => {
  expect(formatOf(path)).toBe(format);
});
