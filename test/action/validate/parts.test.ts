import { describe, expect, test } from 'vitest';
import { sameKeys } from '../../../actions/validate/found-rows.ts';
import type { Job } from '../../../actions/validate/jobs.ts';
import { maskedColumns } from '../../../actions/validate/masked-columns.ts';
import { readJob } from '../../../actions/validate/read-job.ts';
import { COMMA } from '../../../src/data/dialect.ts';
import type { DatasetFindings, FoundRow } from '../../../src/data/engine/dataset-request.ts';
import { manualClock } from '../../support/memory/clock.ts';
import { recordingLog } from '../../support/memory/log.ts';

const pii = { 'x-trainyard': { tags: ['pii'] } };

describe('columns of personal data', () => {
  test.each([
    ['none', { properties: { a: { type: 'string' } } }, []],
    ['a tagged one', { properties: { a: pii, b: {} } }, ['a']],
    ['with another tag beside it', { properties: { a: { 'x-trainyard': { tags: ['gold', 'pii'] } } } }, ['a']],
    ['with another tag only', { properties: { a: { 'x-trainyard': { tags: ['gold'] } } } }, []],
    ['nested', { properties: { a: { properties: { street: pii } }, b: {} } }, ['a']],
    ['behind a reference', { $defs: { p: pii }, properties: { a: { $ref: '#/$defs/p' }, b: {} } }, ['a']],
    ['in an alternative', { properties: { a: { anyOf: [{ type: 'null' }, pii] } } }, ['a']],
    ['tagged for the whole row', { ...pii, properties: { a: {} } }, 'all'],
    ['for names by a pattern', { patternProperties: { '^p_': pii } }, 'all'],
    ['for all others', { additionalProperties: pii, properties: { a: {} } }, 'all'],
    [
      'references in a circle',
      { $defs: { n: { properties: { next: { $ref: '#/$defs/n' } } } }, properties: { a: { $ref: '#/$defs/n' } } },
      [],
    ],
    ['a row in a row', { properties: { a: { $ref: '#' }, b: pii } }, ['b']],
  ])('%s', (_, schema, expected) => {
    expect(maskedColumns(schema)).toEqual(expected);
  });
});

/** Findings whose rows are these. */
const found = (rows: readonly FoundRow['cells'][]): DatasetFindings => ({
  rows: rows.length,
  columns: [],
  files: [{ path: 'rows.csv', rows: rows.length, bytes: 25_000_000, groups: [], cutShort: false }],
  profile: undefined,
  ranges: new Map(),
  orders: new Map(),
  keys: new Map(),
  rowsAt: async (wanted) =>
    new Map(
      wanted.flatMap((row) =>
        rows[row - 1] ? [[row, { file: 'rows.csv', row, line: row + 1, cells: rows[row - 1] ?? {} }]] : [],
      ),
    ),
});

describe('keys are compared by the data', () => {
  const same = async (
    one: FoundRow['cells'],
    other: FoundRow['cells'],
    columns: Parameters<typeof sameKeys>[0]['columns'],
  ) => {
    const side = { findings: found([one, other]), columns, rows: [1, 2] };
    return (await sameKeys(side, side))(1, 2);
  };
  const text = [{ name: 'a', as: 'text' }] as const;
  const number = [{ name: 'a', as: 'number' }] as const;

  test.each([
    ['equal texts', { a: 'x' }, { a: 'x' }, text, true],
    ['different texts', { a: 'x' }, { a: 'y' }, text, false],
    ['texts of equal numbers', { a: '1.0' }, { a: '1' }, text, false],
    ['equal numbers', { a: '1.0' }, { a: '1' }, number, true],
    ['different texts in a column of numbers', { a: 'x' }, { a: 'y' }, number, false],
    ['a null and an empty text', { a: null }, { a: '' }, text, false],
    ['whole rows in another order', { a: '1', b: '2' }, { b: '2', a: '1' }, undefined, true],
    ['whole rows of which one lacks a column', { a: '1', b: null }, { a: '1' }, undefined, true],
    ['cells that only look alike when joined', { a: '1', b: '23' }, { a: '12', b: '3' }, undefined, false],
  ])('%s', async (_, one, other, columns, expected) => {
    expect(await same(one, other, columns)).toBe(expected);
  });

  test('a row that cannot be found again counts as what its hash says', async () => {
    const side = { findings: found([{ a: 'x' }]), columns: text, rows: [1, 7] };
    expect(await (await sameKeys(side, side))(1, 7)).toBe(true);
  });
});

test('a long check tells every two seconds how far it is', async () => {
  const clock = manualClock();
  const log = recordingLog();
  const job = { dataset: { path: 'rows.csv' }, checks: [], schema: undefined, names: ['a/b'] } as unknown as Job;
  await readJob(job, { files: [], format: 'csv', dialect: COMMA, encoding: 'utf-8' }, [], {
    clock,
    log,
    engine: {
      async check({ onProgress }) {
        for (let done = 1; done <= 5; done += 1) {
          clock.advance(1_000);
          onProgress(done * 5_000_000, 25_000_000);
        }
        return found([]);
      },
      observe: async () => [],
      close: async () => {},
    },
  });
  expect(log.lines.map(({ message }) => message)).toEqual([
    'rows.csv: 9.5 MiB of 23.8 MiB …',
    'rows.csv: 19.1 MiB of 23.8 MiB …',
    'rows.csv: 0 rows, 23.8 MiB in 5.0 s, 0 violations.',
  ]);
});
