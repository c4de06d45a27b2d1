import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EngineResult, enginesFor, structureOf } from '../support/data-engine.ts';

const SAMPLES = path.resolve('../shared/samples/data');
const sample = (name: string): Buffer => readFileSync(path.join(SAMPLES, name));
const there = (name: string): boolean => existsSync(path.join(SAMPLES, name));
const engines = enginesFor('csv');

type Cells = Readonly<Record<string, string>>;

/** Accepts a row when it is one of these: the same cells, where an empty one may be null. */
const oneOf = (rows: readonly Cells[]): object => ({
  type: 'object',
  anyOf: rows.map((cells) => ({
    properties: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, { const: text }])),
    required: Object.keys(cells).filter((column) => cells[column] !== ''),
  })),
});

/** How often each text stands in each column, empty cells aside. */
function countedCells(rows: readonly Cells[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const columns: Record<string, Record<string, number>> = {};
  for (const cells of rows)
    for (const [column, text] of Object.entries(cells)) {
      columns[column] ??= {};
      if (text !== '') columns[column][text] = (columns[column][text] ?? 0) + 1;
    }
  return columns;
}

function countedProfile({ profile }: EngineResult): unknown {
  const columns = profile?.columns ?? [];
  return Object.fromEntries(
    columns.map(({ name, values }) => {
      const counts = values.kind === 'exact' ? [...values.counts] : [];
      return [name, Object.fromEntries(counts.filter(([text]) => text !== ''))];
    }),
  );
}

describe.skipIf(!there('csv-spectrum'))('csv-spectrum (skipped when the samples are absent)', () => {
  const names = there('csv-spectrum') ? readdirSync(path.join(SAMPLES, 'csv-spectrum/csvs')) : [];
  // Quotes inside plain cells: other readers guess, RFC 4180 does not allow them, so they are reported.
  const guessed = 'location_coordinates.csv';
  const files = names.filter((name) => name !== guessed);

  for (const { name: engine, check } of engines) {
    it.each(files)(`${engine} engine reads the cells of %s`, async (name) => {
      // A checkout of the suite may have turned the CRLF of its CSV files into LF, but not the escapes in its JSON files.
      const json = sample(`csv-spectrum/json/${name.replace('.csv', '.json')}`).toString();
      const wanted = JSON.parse(json.replaceAll('\\r\\n', '\\n')) as readonly Cells[];
      const content = sample(`csv-spectrum/csvs/${name}`);
      const result = await check({ format: 'csv', content, schema: oneOf(wanted) });
      expect(result.rows).toBe(wanted.length);
      expect(result.groups).toEqual([]);
      expect(countedProfile(result)).toEqual(countedCells(wanted));
      // The rows are really compared: without the last one it is a stranger.
      const fewer = await check({ format: 'csv', content, schema: oneOf([{ none: 'x' }, ...wanted.slice(0, -1)]) });
      expect(fewer.groups.length).toBeGreaterThan(0);
    });

    it(`${engine} engine reports the quotes inside plain cells of ${guessed}`, async () => {
      const result = await check({ format: 'csv', content: sample(`csv-spectrum/csvs/${guessed}`) });
      expect(structureOf(result)).toEqual([['csv.quotes', 2, 1]]);
    });
  }

  it('has its files', () => expect(files.length).toBeGreaterThan(5));
});

describe.skipIf(!there('frictionless'))('frictionless samples (skipped when absent)', () => {
  /** The same file under a header that can be read, so that its rows are looked at. */
  const under = (header: string, name: string): string =>
    sample(`frictionless/${name}`)
      .toString()
      .replace(/^.*\n/, () => `${header}\n`);
  const capital = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };

  describe.each(engines)('$name engine', ({ check }) => {
    it('finds nothing in capital-valid.csv', async () => {
      const content = sample('frictionless/capital-valid.csv');
      expect(await check({ format: 'csv', content, schema: capital })).toMatchObject({ rows: 5, groups: [] });
    });

    it('finds the repeated name in the header of capital-invalid.csv', async () => {
      const result = await check({ format: 'csv', content: sample('frictionless/capital-invalid.csv') });
      expect(structureOf(result)).toEqual([['csv.header', 1, 1]]);
      expect(result.groups[0]?.expected).toContain('"name"');
      expect(result.rows).toBe(0);
    });

    it('finds the short, the blank and the long row of capital-invalid.csv', async () => {
      const content = under('id,name,name2', 'capital-invalid.csv');
      const result = await check({ format: 'csv', content, schema: capital });
      // Line 10 has two cells, line 12 four.
      expect(structureOf(result)).toEqual([
        ['csv.cells', 10, 2],
        ['csv.blank-line', 11, 1],
      ]);
      expect(result.groups[0]?.samples.map(({ row, line }) => [row, line])).toEqual([
        [9, 10],
        [11, 12],
      ]);
      expect(result.rows).toBe(11);
    });

    it('finds both mistakes in the header of invalid.csv', async () => {
      const result = await check({ format: 'csv', content: sample('frictionless/invalid.csv') });
      const rules = new Set(structureOf(result).map(([rule, line]) => `${rule} ${line}`));
      expect(rules).toEqual(new Set(['csv.header 1']));
      expect(structureOf(result).reduce((sum, [, , count]) => sum + count, 0)).toBe(2);
    });

    it('finds every row of invalid.csv to be wrong', async () => {
      const result = await check({ format: 'csv', content: under('id,name,third,fourth', 'invalid.csv') });
      expect(structureOf(result)).toEqual([
        ['csv.cells', 2, 3],
        ['csv.blank-line', 4, 1],
      ]);
      expect(result.rows).toBe(4);
    });
  });
});

describe.skipIf(!there('qsv'))('qsv sample (skipped when absent)', () => {
  it.each(engines)('$name engine finds what qsv finds in a council’s list of toilets', async ({ check }) => {
    const schema = JSON.parse(sample('qsv/public-toilets-schema.json').toString()) as object;
    const { rows, groups } = await check({ format: 'csv', content: sample('qsv/adur-public-toilets.csv'), schema });
    expect(rows).toBe(15);
    expect(
      groups.flatMap(({ rule, column, samples }) => samples.map(({ row, value }) => [row, column, rule, value])),
    ).toEqual([
      // qsv calls the missing two null values of the wrong type.
      [1, 'ExtractDate', 'required', undefined],
      [1, 'OrganisationLabel', 'required', undefined],
      [3, 'CoordinateReferenceSystem', 'pattern', 'OSGB3'],
      [3, 'Category', 'pattern', 'Mens'],
    ]);
  });
});
