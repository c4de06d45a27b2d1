import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { numberList } from '../../src/metrics/predictions/growing.ts';
import { predictionLayout } from '../../src/metrics/predictions/layout.ts';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const root = path.join(import.meta.dirname, '../..');
const { $defs } = JSON.parse(readFileSync(path.join(root, 'schemas/trainyard.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, Schema>>;
};

const resolved = (schema: Schema | undefined): Schema | undefined =>
  schema?.$ref === undefined ? schema : $defs[schema.$ref.replace('#/$defs/', '')];

/** The key of a model in the configuration, such as `evaluate.predictions`. */
const keyOf = (name: string): Schema | undefined =>
  name.split('.').reduce<Schema | undefined>((schema, key) => resolved(schema?.properties?.[key]), $defs['model']);

/** What strings of the source say between backticks. */
function quotedIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const plain = [...code.matchAll(/'(?:[^'\\\n]|\\.)*'/g)].flatMap(([text]) => [...text.matchAll(/`([^`]+)`/g)]);
  const templates = [...code.matchAll(/\\`(.+?)\\`/g)];
  return [...plain, ...templates].map(([, name = '']) => name);
}

describe('hints about predictions', () => {
  const folder = path.join(root, 'src/metrics/predictions');
  const names = readdirSync(folder).flatMap((file) => quotedIn(readFileSync(path.join(folder, file), 'utf8')));
  const fixed = [...new Set(names.filter((name) => !name.includes('${') && !/^[\d.]+$/.test(name)))];

  test('are found', () => {
    expect(fixed).toEqual(expect.arrayContaining(['evaluate.predictions.classes', 'task']));
    expect(keyOf('evaluate.predictions.nonsense')).toBeUndefined();
  });

  test.each(fixed)('name what the configuration has: %s', (name) => {
    expect(keyOf(name) !== undefined || keyOf('task')?.enum?.includes(name)).toBe(true);
  });

  test.each([
    ['id', ['label', 'score']],
    ['label', ['id', 'score']],
    ['score', ['id', 'label']],
    ['reference', ['id', 'hypothesis']],
    ['hypothesis', ['id', 'reference']],
  ])('name the key for a column that is missing: %s', (role, columns) => {
    let error: unknown;
    try {
      predictionLayout(columns, {}, 'p.csv');
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof UserError)) throw new Error('Nothing was missing.');
    const [, key = ''] = /`(evaluate[^`]+)`/.exec(error.hint ?? '') ?? [];
    expect(key).toBe(`evaluate.predictions.${role}`);
    expect(keyOf(key)).toBeDefined();
  });
});

test('a list of numbers keeps them while it grows, and is full at its limit', () => {
  const list = numberList({
    most: 5_000,
    full: () => {
      throw new Error('full');
    },
  });
  const expected: number[] = [];
  for (let value = 0; value < 3_000; value += 1) {
    list.push(value);
    expected.push(value);
  }
  list.append(Float64Array.from({ length: 2_000 }, (_, index) => -index));
  expected.push(...Array.from({ length: 2_000 }, (_, index) => 0 - index));
  list.set(1, 0.5);
  expected[1] = 0.5;
  expect([...list.finish()].every((value, index) => value === expected[index])).toBe(true);
  expect(list.length()).toBe(5_000);
  expect(() => list.push(1)).toThrow('full');
});
