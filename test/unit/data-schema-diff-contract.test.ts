import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffSchemas } from '../../src/data/schema-diff/diff-schemas.ts';

const SAMPLES = '../shared/samples/data/datacontract-cli/changelog';

interface Contract {
  readonly schema: readonly {
    readonly name: string;
    readonly properties: readonly {
      readonly name: string;
      readonly logicalType: string;
      readonly required: boolean;
      readonly description?: string;
    }[];
  }[];
}

/** What an open data contract (ODCS) says of the columns of one table, as a row schema. */
function rowSchema(contract: Contract, table: string): object {
  const columns = contract.schema.find(({ name }) => name === table)?.properties ?? [];
  return {
    type: 'object',
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      columns.map(({ name, logicalType, description }) => [
        name,
        { ...(logicalType === 'date' ? { type: 'string', format: 'date' } : { type: logicalType }), description },
      ]),
    ),
  };
}

const contractOf = (version: 1 | 2): Contract =>
  parse(readFileSync(`${SAMPLES}/unit/changelog_unit_v${version}.yaml`, 'utf8')) as Contract;

const changes = (before: object, after: object): readonly string[] =>
  diffSchemas(
    { text: JSON.stringify(before), file: 'before.json' },
    { text: JSON.stringify(after), file: 'after.json' },
    { except: [], ignore: [], headerless: false, profiles: undefined },
  ).map(({ rule, column, breaksProducers, breaksReaders }) =>
    [rule, column, breaksProducers ? 'P' : '', breaksReaders ? 'R' : ''].join(' ').trim(),
  );

describe.skipIf(!existsSync(SAMPLES))('the contracts of datacontract-cli (skipped without ../shared/samples)', () => {
  it('change as its changelog lists it, with whom it breaks', () => {
    const [before, after] = [rowSchema(contractOf(1), 'orders'), rowSchema(contractOf(2), 'orders')];
    const found = changes(before, after);
    // "Updated … description" breaks nobody.
    expect(found).toEqual([
      'COLUMN_REMOVED customer_id  R',
      'FORMAT_ADDED order_date P',
      'COLUMN_NOW_REQUIRED total_amount P',
      'COLUMN_ADDED_OPTIONAL region',
    ]);
    const changelog = readFileSync(`${SAMPLES}/golden_changelog_text.txt`, 'utf8');
    const listed = [...changelog.matchAll(/│ (?:Added|Updated|Removed) +│ schema\.orders\.properties\.(\w+) +│$/gm)];
    const columns = new Set(found.map((one) => one.split(' ')[1]));
    expect(listed.map(([, column]) => column).filter((column) => !columns.has(String(column)))).toEqual(['order_id']);
  });

  it('change the other way round when they are swapped', () => {
    expect(changes(rowSchema(contractOf(2), 'orders'), rowSchema(contractOf(1), 'orders'))).toEqual([
      'FORMAT_REMOVED order_date  R',
      'COLUMN_NO_LONGER_REQUIRED total_amount  R',
      'COLUMN_REMOVED region  R',
      'COLUMN_ADDED_REQUIRED customer_id P',
    ]);
  });
});
