import { describe, expect, test } from 'vitest';
import { birds, config, GOOD, ran, rows, SCHEMA } from './world.ts';

/** The linter takes objects with this property for promises. */
const THEN = 'then';

const schemaWith = (properties: object, more: object = {}): string =>
  JSON.stringify({ ...SCHEMA, properties: { ...SCHEMA.properties, ...properties }, ...more }, null, 2);

describe('a change of the schema', () => {
  test('that breaks producers blocks, with the rows that break it, at the line of the schema', async () => {
    const { outcome } = await ran({
      commits: [{}, { 'data/row.schema.json': schemaWith({ species: { enum: ['Adelie'] } }) }],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([
      { rule: 'ENUM_VALUE_REMOVED', column: 'species', breaksProducers: true, violatingRows: 1 },
    ]);
    expect(outcome).toMatchObject({ decision: 'blocked', outputs: { 'breaking-changes': '1', violations: '1' } });
  });

  test('is the reason when the data itself is fine', async () => {
    const { outcome } = await ran({
      commits: [{}, { 'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }) }],
    });
    expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.breaking-change' });
    expect(outcome.annotations).toMatchObject([
      { level: 'error', file: 'data/row.schema.json', line: expect.any(Number) },
    ]);
  });

  test.each([
    ['mode: forward', 'compatibility: {mode: forward}', 'ok'],
    ['severity: warn', 'compatibility: {severity: warn}', 'ok'],
    ['except', 'compatibility: {except: [RANGE_NARROWED]}', 'ok'],
    ['ignore', 'compatibility: {ignore: [mass]}', 'ok'],
    ['mode: full', 'compatibility: {mode: full}', 'blocked'],
  ])('counts by the settings: %s', async (_, settings, decision) => {
    const { outcome } = await ran({
      commits: [
        {},
        {
          'trainyard.yaml': rows(settings),
          'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }),
        },
      ],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toHaveLength(1);
    expect(outcome.decision).toBe(decision);
  });

  test('is not looked for in the mode none', async () => {
    const { outcome } = await ran({
      commits: [
        {},
        {
          'trainyard.yaml': rows('compatibility: {mode: none}'),
          'data/row.schema.json': schemaWith({ mass: { type: 'integer', maximum: 9000 } }),
        },
      ],
    });
    expect(outcome).toMatchObject({ decision: 'ok', data: { datasets: [{ schemaChanges: [] }] } });
  });

  test('recognises a renamed column by its values', async () => {
    const { mass, ...others } = SCHEMA.properties;
    const renamed = { ...SCHEMA, required: ['id', 'species', 'weight'], properties: { ...others, weight: mass } };
    const { outcome } = await ran({
      commits: [
        { 'data/rows.csv': birds(3000) },
        { 'data/rows.csv': birds(3000).replace('mass', 'weight'), 'data/row.schema.json': JSON.stringify(renamed) },
      ],
    });
    expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([{ rule: 'COLUMN_RENAMED', column: 'weight' }]);
  });

  describe('in a rule over several columns', () => {
    const heavy = (rule: object) => schemaWith({ mass: { type: 'integer', maximum: 9000 } }, rule);
    const data = 'id,species,mass\nP1,Adelie,3700\nP2,Gentoo,100\nP3,Gentoo,99999\n,Gentoo,9999\nP5,Gentoo,\n';
    const ifGentoo = { if: { properties: { species: { const: 'Gentoo' } } } };
    const bounds = { properties: { mass: { minimum: 3000, maximum: 5000 } } };

    test.each([
      ['that is new', {}, { ...ifGentoo, [THEN]: bounds }, [3]],
      ['that finds two things in a row', {}, { ...ifGentoo, [THEN]: { ...bounds, required: ['id', 'mass'] } }, [4]],
      ['that changed', { minProperties: 1 }, { minProperties: 3 }, [2]],
      ['that went', { minProperties: 4 }, {}, [0]],
      [
        'of several',
        { oneOf: [{ required: ['id'] }] },
        { oneOf: [{ required: ['mass'] }], dependentRequired: { species: ['id', 'mass'] } },
        [1, 2],
      ],
    ])('%s counts the rows that break it, not those that break other rules', async (_, before, after, expected) => {
      const { outcome } = await ran({
        commits: [
          { 'data/row.schema.json': heavy(before) },
          { 'data/row.schema.json': heavy(after), 'data/rows.csv': data },
        ],
      });
      const changes = outcome.data.datasets[0]?.schemaChanges ?? [];
      expect(changes.map(({ rule, violatingRows }) => [rule, violatingRows])).toEqual(
        expected.map((count) => ['ROW_RULE_CHANGED', count]),
      );
    });

    test('is not counted when the rule cannot stand alone', async () => {
      const rule = { minProperties: 1, not: { $ref: '#/allOf/0/not' } };
      const allOf = [{ required: ['id'], not: { required: ['none'] } }];
      const { outcome } = await ran({
        commits: [
          { 'data/row.schema.json': heavy({ allOf }) },
          { 'data/row.schema.json': heavy({ ...rule, allOf }), 'data/rows.csv': data },
        ],
      });
      expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([
        { message: expect.stringContaining('minProperties'), violatingRows: 0 },
        { message: expect.stringContaining('not'), violatingRows: null },
      ]);
    });

    test('needs no further pass over data that is valid', async () => {
      const { outcome, log } = await ran({ commits: [{}, { 'data/row.schema.json': heavy({ minProperties: 1 }) }] });
      expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([
        { rule: 'RANGE_NARROWED' },
        { rule: 'ROW_RULE_CHANGED', violatingRows: 0 },
      ]);
      expect(log.filter(({ message }) => message.includes('rows,'))).toHaveLength(1);
    });

    test('says when it reads the data once more', async () => {
      const { log } = await ran({
        commits: [{}, { 'data/row.schema.json': heavy({ minProperties: 3 }), 'data/rows.csv': data }],
      });
      expect(log.map(({ message }) => message)).toContain('Counting the rows of data/rows.csv under `minProperties` …');
    });
  });

  describe('in the columns of folders', () => {
    const parts = (more = '') => config(`rows: {path: data/parts/${more}}`);
    const folders = { 'data/parts/year=2024/a.csv': GOOD };
    const moved = { 'data/parts/year=2024/a.csv': null, 'data/parts/yr=2024/a.csv': GOOD };

    test('blocks, with or without a schema', async () => {
      const { outcome } = await ran({
        commits: [
          { 'trainyard.yaml': parts(), ...folders },
          { 'trainyard.yaml': parts(), ...moved },
        ],
      });
      expect(outcome).toMatchObject({ decision: 'blocked', reason: 'validate.breaking-change' });
      expect(outcome.data.datasets[0]?.schemaChanges).toMatchObject([
        { rule: 'PARTITION_CHANGED', column: 'yr', breaksProducers: true, line: null, violatingRows: null },
      ]);
      expect(outcome.annotations).toMatchObject([{ level: 'error', file: 'data/parts/yr=2024/a.csv' }]);
      expect(outcome.summary).toContain('PARTITION_CHANGED');
    });

    test.each([
      ['partitions: false', 'partitions: false', 1],
      ['except', 'compatibility: {except: [PARTITION_CHANGED]}', 0],
      ['severity: warn', 'compatibility: {severity: warn}', 0],
      ['mode: none', 'compatibility: {mode: none}', 0],
      ['nothing changed', '', 0],
    ])('counts by the settings: %s', async (_, settings, breaking) => {
      const { outcome } = await ran({
        commits: [
          { 'trainyard.yaml': parts(), ...folders },
          { 'trainyard.yaml': parts(settings === '' ? '' : `, ${settings}`) },
        ],
      });
      expect(outcome.decision).toBe(breaking === 0 ? 'ok' : 'blocked');
    });

    test('of one file only is no data set', async () => {
      const run = ran({ commits: [{ 'trainyard.yaml': parts(), ...folders, 'data/parts/b.csv': GOOD }] });
      await expect(run).rejects.toMatchObject({
        message: expect.stringMatching(/no partition in data\/parts\/b.csv|no partition.*year/),
        hint: expect.stringContaining('the same columns in the same order'),
      });
    });
  });

  test('to no schema at all is said', async () => {
    const { outcome } = await ran({ commits: [{}, { 'trainyard.yaml': config('rows: {path: data/rows.csv}') }] });
    expect(outcome.data.notes.join()).toMatch(/The rows are not checked any more: .*row.schema.json/);
  });
});
