import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseChecks } from '../../../src/data/checks/parse-checks.ts';
import { compileRowSchema } from '../../../src/data/row-schema.ts';
import { SCHEMA_RULES } from '../../../src/data/schema-diff/rules.ts';
import { config, ran } from './world.ts';

const root = join(import.meta.dirname, '../../..');
const readme = await readFile(join(root, 'actions/validate/README.md'), 'utf8');

/** Cells of the table whose first column has this heading. */
function table(heading: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '')),
  );
}

/** Fenced blocks of a language. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block);

test('the README lists every rule for changes of a schema, and whom it breaks', () => {
  const words = { true: 'yes', false: 'no', depends: 'it depends' } as const;
  expect(table('Rule | Breaks producers').map(([id, producers, readers]) => [id, producers, readers])).toEqual(
    Object.entries(SCHEMA_RULES).map(([id, { breaksProducers, breaksReaders }]) => [
      id,
      words[`${breaksProducers}`],
      words[`${breaksReaders}`],
    ]),
  );
});

test('the README has a right example of every check', async () => {
  const schema = JSON.parse(await readFile(join(root, 'schemas/data-checks.schema.json'), 'utf8'));
  const rows = table('Check | What it asks');
  expect(rows.map(([check]) => check)).toEqual(schema.$defs.check.properties.check.enum);
  for (const [check = '', , example = ''] of rows)
    expect(parseChecks([parse(example)], { what: check })).toMatchObject([{ check }]);
});

test('the README’s row schema is one', async () => {
  const [text = ''] = blocks('json');
  const { extension } = await compileRowSchema(text, 'wine.schema.json');
  expect(parseChecks((extension as { checks: unknown }).checks, { what: 'x-trainyard' })).toHaveLength(1);
});

test('the README’s settings of a data set are right', async () => {
  const [csv, drift, compatibility] = ['csv:', 'drift:', 'compatibility:'].map((key) =>
    parse(
      blocks('yaml').find(
        (block) => block.includes(`\n${key}`) || block.startsWith(key) || block.includes(`  ${key}\n`),
      ) ?? '',
    ),
  );
  const settings = { ...csv.train, ...drift, ...compatibility };
  const { outcome } = await ran({
    commits: [
      {
        'trainyard.yaml': config(`rows: ${JSON.stringify(settings)}`),
        'data/train.csv': "P1;red;NA\n'P;2';blue;5\n",
        'data/reference.csv': 'P1;red;4\n',
      },
    ],
  });
  expect(outcome).toMatchObject({
    decision: 'ok',
    data: { datasets: [{ rows: 2, columns: 3, driftSeverity: 'error' }] },
  });
});

test('the README explains every rule of files that a reader knows', async () => {
  const rules = ['csv-reader', 'jsonl-reader', 'reader', 'header', 'text-guard'].map((name) =>
    readFile(join(root, `src/data/${name}.ts`), 'utf8'),
  );
  const found = (await Promise.all(rules)).flatMap((source) => [
    ...source.matchAll(/'((?:csv|jsonl|text|file|schema)\.[a-z0-9-]+)'/g),
  ]);
  const explained = table('Rule | What it says').flatMap(([names = '']) => names.split(', '));
  expect(found.map(([, rule]) => rule).filter((rule) => !explained.includes(rule ?? ''))).toEqual([]);
});
