import { describe, expect, it } from 'vitest';
import { type DiffOptions, diffSchemas, isBreaking } from '../../src/data/schema-diff/diff-schemas.ts';
import { changedRules, withEvidence } from '../../src/data/schema-diff/evidence.ts';
import { isSchemaRuleId, SCHEMA_RULES } from '../../src/data/schema-diff/rules.ts';
import type { SchemaChange } from '../../src/data/schema-diff/schema-change.ts';
import { UserError } from '../../src/errors.ts';

const OPTIONS: DiffOptions = { except: [], ignore: [], headerless: false, profiles: undefined };

const text = (schema: unknown): string => JSON.stringify(schema, undefined, 2);

const diff = (before: unknown, after: unknown, options: Partial<DiffOptions> = {}): readonly SchemaChange[] =>
  diffSchemas(
    { text: text(before), file: 'row.schema.json' },
    { text: text(after), file: 'row.schema.json' },
    { ...OPTIONS, ...options },
  );

/** Rule, and whom it breaks: P for producers, R for readers. */
const short = ({ rule, breaksProducers, breaksReaders }: SchemaChange): string =>
  `${rule} ${breaksProducers ? 'P' : ''}${breaksReaders ? 'R' : ''}`.trim();

const columnDiff = (before: unknown, after: unknown): readonly string[] =>
  diff({ properties: { a: before } }, { properties: { a: after } }).map(short);

const integer = { type: 'integer' };
const string = { type: 'string' };
const pattern = (source: string) => ({ type: 'string', pattern: source });
const checks = (...list: readonly unknown[]) => ({ properties: { a: {} }, 'x-trainyard': { checks: list } });

// Before, after, what is reported; and what is reported the other way round.
const COLUMN_CASES: readonly (readonly [string, unknown, unknown, readonly string[], readonly string[]])[] = [
  ['the same', { type: 'string', title: 'a' }, { type: 'string', title: 'b' }, [], []],
  ['keys in another order', { type: 'string', minLength: 1 }, { minLength: 1, type: 'string' }, [], []],
  ['another type', string, integer, ['TYPE_CHANGED PR'], ['TYPE_CHANGED PR']],
  ['number after integer', integer, { type: 'number' }, ['TYPE_WIDENED R'], ['TYPE_NARROWED P']],
  ['one of two types', { type: ['string', 'integer'] }, integer, ['TYPE_NARROWED P'], ['TYPE_WIDENED R']],
  ['a type where there was none', {}, { type: ['string', 'null'] }, ['TYPE_NARROWED P'], ['TYPE_WIDENED R']],
  ['a type instead of true', true, { type: ['string', 'null'] }, ['TYPE_NARROWED P'], ['TYPE_WIDENED R']],
  ['null', integer, { type: ['integer', 'null'] }, ['NULL_ALLOWED R'], ['NULL_FORBIDDEN P']],
  [
    'null by anyOf',
    { type: 'integer', minimum: 1 },
    { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
    ['NULL_ALLOWED R'],
    ['NULL_FORBIDDEN P'],
  ],
  ['null by anyOf or by type', { anyOf: [integer, { type: 'null' }] }, { type: ['integer', 'null'] }, [], []],
  ['null among values', { enum: ['x'] }, { enum: ['x', null] }, ['NULL_ALLOWED R'], ['NULL_FORBIDDEN P']],
  ['a value', { enum: ['x', 'y'] }, { enum: ['x', 'y', 'z'] }, ['ENUM_VALUE_ADDED R'], ['ENUM_VALUE_REMOVED P']],
  [
    'another value',
    { enum: ['x', 'y'] },
    { enum: ['x', 'z'] },
    ['ENUM_VALUE_REMOVED P', 'ENUM_VALUE_ADDED R'],
    ['ENUM_VALUE_REMOVED P', 'ENUM_VALUE_ADDED R'],
  ],
  ['values in another order', { enum: ['x', 'y'] }, { enum: ['y', 'x'] }, [], []],
  ['values at all', string, { type: 'string', enum: ['x'] }, ['ENUM_VALUE_REMOVED P'], ['ENUM_VALUE_ADDED R']],
  ['values without a type', string, { enum: ['x'] }, ['ENUM_VALUE_REMOVED P'], ['ENUM_VALUE_ADDED R']],
  ['const for enum', { enum: ['x', 'y'] }, { const: 'x' }, ['ENUM_VALUE_REMOVED P'], ['ENUM_VALUE_ADDED R']],
  [
    'a higher minimum',
    { type: 'integer', minimum: 0 },
    { type: 'integer', minimum: 1 },
    ['RANGE_NARROWED P'],
    ['RANGE_WIDENED R'],
  ],
  ['a maximum', { type: 'number' }, { type: 'number', maximum: 9.5 }, ['RANGE_NARROWED P'], ['RANGE_WIDENED R']],
  [
    'a moved range',
    { type: 'number', minimum: 0, maximum: 5 },
    { type: 'number', minimum: 1, maximum: 6 },
    ['RANGE_NARROWED P', 'RANGE_WIDENED R'],
    ['RANGE_WIDENED R', 'RANGE_NARROWED P'],
  ],
  [
    'an open bound',
    { type: 'number', minimum: 0 },
    { type: 'number', exclusiveMinimum: 0 },
    ['RANGE_NARROWED P'],
    ['RANGE_WIDENED R'],
  ],
  [
    'an open bound of whole numbers',
    { type: 'integer', minimum: 1, maximum: 8 },
    { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 9 },
    [],
    [],
  ],
  [
    'open bounds between whole numbers',
    { type: 'integer', minimum: 1, maximum: 8 },
    { type: 'integer', exclusiveMinimum: 0.5, exclusiveMaximum: 8.5 },
    [],
    [],
  ],
  [
    'a longer least length',
    { type: 'string', minLength: 1 },
    { type: 'string', minLength: 2 },
    ['LENGTH_NARROWED P'],
    ['LENGTH_WIDENED R'],
  ],
  ['a largest length', string, { type: 'string', maxLength: 9 }, ['LENGTH_NARROWED P'], ['LENGTH_WIDENED R']],
  ['minLength 0', string, { type: 'string', minLength: 0 }, [], []],
  ['a pattern', string, pattern('^a'), ['PATTERN_NARROWED P'], ['PATTERN_WIDENED R']],
  ['a narrower pattern', pattern('^[A-Z]+$'), pattern('^[A-Z]{2}$'), ['PATTERN_NARROWED P'], ['PATTERN_WIDENED R']],
  ['a pattern that says the same', pattern('^[0-9]{2}$'), pattern('^[0-9][0-9]$'), [], []],
  ['another pattern', pattern('^a'), pattern('^b'), ['PATTERN_CHANGED PR'], ['PATTERN_CHANGED PR']],
  [
    'a pattern that is no automaton',
    pattern('^(a)\\1'),
    pattern('^aa'),
    ['PATTERN_CHANGED PR'],
    ['PATTERN_CHANGED PR'],
  ],
  [
    'a second pattern',
    pattern('^a'),
    { allOf: [pattern('^a'), pattern('z$')] },
    ['PATTERN_NARROWED P'],
    ['PATTERN_WIDENED R'],
  ],
  ['a format', string, { type: 'string', format: 'date' }, ['FORMAT_ADDED P'], ['FORMAT_REMOVED R']],
  [
    'another format',
    { type: 'string', format: 'time' },
    { type: 'string', format: 'date' },
    ['FORMAT_CHANGED PR'],
    ['FORMAT_CHANGED PR'],
  ],
  ['a step', integer, { type: 'integer', multipleOf: 5 }, ['MULTIPLE_CHANGED P'], ['MULTIPLE_CHANGED R']],
  [
    'a larger step',
    { type: 'integer', multipleOf: 5 },
    { type: 'integer', multipleOf: 10 },
    ['MULTIPLE_CHANGED P'],
    ['MULTIPLE_CHANGED R'],
  ],
  [
    'another step',
    { type: 'integer', multipleOf: 5 },
    { type: 'integer', multipleOf: 7 },
    ['MULTIPLE_CHANGED PR'],
    ['MULTIPLE_CHANGED PR'],
  ],
  ['another keyword', {}, { not: { const: 'x' } }, ['COLUMN_RULE_CHANGED P'], ['COLUMN_RULE_CHANGED R']],
  [
    'another anyOf',
    { anyOf: [integer, string] },
    { anyOf: [integer, { type: 'boolean' }] },
    ['COLUMN_RULE_CHANGED PR'],
    ['COLUMN_RULE_CHANGED PR'],
  ],
  ['a column that cannot be', string, false, ['TYPE_NARROWED P'], ['TYPE_WIDENED R']],
  [
    'type and bounds',
    { type: 'integer', minimum: 1 },
    { type: 'string', minLength: 1, format: 'date' },
    ['TYPE_CHANGED PR'],
    ['TYPE_CHANGED PR'],
  ],
];

// Not written as a key: an object with `then` looks like a promise.
const ifThen = { if: { required: ['a'] }, ...Object.fromEntries([['then', { required: ['b'] }]]) };

const closed = (schema: object) => ({ ...schema, additionalProperties: false });
const a = { properties: { a: string } };
const ab = { properties: { a: string, b: string } };

const ROW_CASES: readonly (readonly [string, unknown, unknown, readonly string[], readonly string[]])[] = [
  ['a column', a, ab, ['COLUMN_ADDED_OPTIONAL'], ['COLUMN_REMOVED R']],
  ['a column of a closed schema', closed(a), closed(ab), ['COLUMN_ADDED_OPTIONAL R'], ['COLUMN_REMOVED PR']],
  ['a required column', a, { ...ab, required: ['b'] }, ['COLUMN_ADDED_REQUIRED P'], ['COLUMN_REMOVED R']],
  [
    'a required column of a closed schema',
    closed(a),
    closed({ ...ab, required: ['b'] }),
    ['COLUMN_ADDED_REQUIRED PR'],
    ['COLUMN_REMOVED PR'],
  ],
  [
    'a required column without properties',
    a,
    { ...a, required: ['b'] },
    ['COLUMN_ADDED_REQUIRED P'],
    ['COLUMN_REMOVED R'],
  ],
  ['required', a, { ...a, required: ['a'] }, ['COLUMN_NOW_REQUIRED P'], ['COLUMN_NO_LONGER_REQUIRED R']],
  ['a closed schema', a, closed(a), ['UNKNOWN_COLUMNS_FORBIDDEN P'], ['UNKNOWN_COLUMNS_ALLOWED R']],
  [
    'unevaluatedProperties',
    a,
    { ...a, unevaluatedProperties: false },
    ['UNKNOWN_COLUMNS_FORBIDDEN P'],
    ['UNKNOWN_COLUMNS_ALLOWED R'],
  ],
  ['additionalProperties true', a, { ...a, additionalProperties: true }, [], []],
  [
    'types of unknown columns',
    a,
    { ...a, additionalProperties: string },
    ['ROW_RULE_CHANGED PR'],
    ['ROW_RULE_CHANGED PR'],
  ],
  [
    'a rule over columns',
    a,
    { ...a, dependentRequired: { a: ['b'] } },
    ['ROW_RULE_CHANGED PR'],
    ['ROW_RULE_CHANGED PR'],
  ],
  [
    'if, then and else: one rule',
    { ...a, ...ifThen },
    { ...a, if: { required: ['c'] }, else: { required: ['b'] } },
    ['ROW_RULE_CHANGED PR'],
    ['ROW_RULE_CHANGED PR'],
  ],
  [
    'annotations',
    { ...a, title: 'x', $id: 'a' },
    { ...a, description: 'y', $schema: 'https://json-schema.org/draft/2020-12/schema', 'x-other': 1 },
    [],
    [],
  ],
  ['a check', checks(), checks({ check: 'row-count', min: 5 }), ['CHECK_CHANGED P'], ['CHECK_CHANGED']],
  [
    'a check that warns',
    checks(),
    checks({ check: 'row-count', min: 5, severity: 'warn' }),
    ['CHECK_CHANGED'],
    ['CHECK_CHANGED'],
  ],
  [
    'another bound of a check',
    checks({ check: 'mean', column: 'a', max: 5 }),
    checks({ check: 'mean', column: 'a', max: 6 }),
    ['CHECK_CHANGED P'],
    ['CHECK_CHANGED P'],
  ],
  [
    'checks in another order',
    checks({ check: 'mean', column: 'a' }, { check: 'sum', column: 'a' }),
    checks({ check: 'sum', column: 'a' }, { check: 'mean', column: 'a' }),
    [],
    [],
  ],
  ['a key', checks(), checks({ check: 'unique', columns: ['a'] }), ['KEY_CHANGED PR'], ['KEY_CHANGED PR']],
  [
    'another key',
    checks({ check: 'unique', columns: ['a'] }),
    checks({ check: 'unique', columns: ['a', 'b'] }),
    ['KEY_CHANGED PR'],
    ['KEY_CHANGED PR'],
  ],
  [
    'the columns of a key in another order',
    checks({ check: 'unique', columns: ['b', 'a'] }),
    checks({ check: 'unique', columns: ['a', 'b'] }),
    [],
    [],
  ],
  [
    'a mostly unique column',
    checks(),
    checks({ check: 'unique', columns: ['a'], mostly: 0.9 }),
    ['CHECK_CHANGED P'],
    ['CHECK_CHANGED'],
  ],
  [
    'a column named like a method',
    { properties: {} },
    { properties: { constructor: string, toString: string } },
    ['COLUMN_ADDED_OPTIONAL', 'COLUMN_ADDED_OPTIONAL'],
    ['COLUMN_REMOVED R', 'COLUMN_REMOVED R'],
  ],
];

describe('the differences between two row schemas', () => {
  it.each(COLUMN_CASES)('of a column: %s', (_, before, after, there, back) => {
    expect(columnDiff(before, after)).toEqual(there);
    expect(columnDiff(after, before)).toEqual(back);
  });

  it.each(ROW_CASES)('of the row: %s', (_, before, after, there, back) => {
    expect(diff(before, after).map(short)).toEqual(there);
    expect(diff(after, before).map(short)).toEqual(back);
  });

  it('tells columns of files without a header apart by their order', () => {
    const before = { properties: { a: string, b: string } };
    const after = { properties: { b: string, a: string } };
    expect(diff(before, after)).toEqual([]);
    expect(diff(before, after, { headerless: true }).map(short)).toEqual(['COLUMN_ORDER_CHANGED PR']);
    expect(diff(before, { properties: { a: string, b: string, c: string } }, { headerless: true }).map(short)).toEqual([
      'COLUMN_ADDED_OPTIONAL',
    ]);
    expect(
      diff(before, { properties: { c: string, a: string, b: string } }, { headerless: true }).map(short),
    ).toContain('COLUMN_ORDER_CHANGED PR');
  });

  it('sees through local references, on both sides', () => {
    const before = { properties: { a: { $ref: '#/$defs/code' } }, $defs: { code: pattern('^[A-Z]{2}$') } };
    const after = {
      properties: { a: { $ref: '#/definitions/c~1d' } },
      definitions: { 'c/d': pattern('^[A-Z]{2,3}$') },
    };
    expect(diff(before, after).map(short)).toEqual(['PATTERN_WIDENED R']);
    expect(diff(before, { properties: { a: pattern('^[A-Z]{2}$') } })).toEqual([]);
  });

  it('sees changes behind references in rules over columns', () => {
    const schema = (max: number) => ({
      ...a,
      oneOf: [{ $ref: '#/$defs/small' }],
      $defs: { small: { maxProperties: max } },
    });
    expect(diff(schema(3), schema(3))).toEqual([]);
    expect(diff(schema(3), schema(4)).map(short)).toEqual(['ROW_RULE_CHANGED PR']);
  });

  it('ends for references that go round in circles', () => {
    const round = { $ref: '#/$defs/a' };
    const schema = (title: number) => ({
      properties: { a: round },
      anyOf: [{ $ref: '#' }, { $ref: '#' }],
      $defs: { a: { allOf: [round, round], minLength: title } },
    });
    expect(diff(schema(1), schema(2)).map(({ rule }) => rule)).toContain('LENGTH_NARROWED');
  });

  it('says what was and what is, in one short line', () => {
    const messages = (before: unknown, after: unknown) =>
      diff({ properties: { a: before } }, { properties: { a: after } }).map(({ message }) => message);
    expect(messages({ type: 'integer', minimum: 0 }, { type: ['number', 'null'], exclusiveMinimum: 3 })).toEqual([
      'The type was integer and is number.',
      'Null is allowed now.',
      'The smallest number was 0 and is 3 (itself excluded).',
    ]);
    const many = Array.from({ length: 40 }, (_, at) => `${'\n'.repeat(3)}${'x'.repeat(500)}${at}`);
    const [message] = messages({ enum: many }, { enum: ['\u202e'] });
    expect(message?.length).toBeLessThan(600);
    expect(message).not.toContain('\n');
    expect(message).toContain('and 35 more');
    expect(messages({ enum: ['x'] }, { enum: ['x', '\u202ey'] })).toEqual(['Newly allowed: "\\u{202e}y".']);
  });

  it('refuses what is no JSON object', () => {
    const broken = (content: string) => () =>
      diffSchemas({ text: '{}', file: 'a.json' }, { text: content, file: 'b.json' }, OPTIONS);
    expect(broken('{')).toThrow(UserError);
    expect(broken('[]')).toThrow('b.json must hold one JSON object.');
  });
});

describe('the line of a change', () => {
  const lines = (before: unknown, after: unknown) => diff(before, after).map(({ rule, line }) => [rule, line]);

  it('is that of the changed key in the new file', () => {
    const after = { required: ['a', 'b'], properties: { a: { type: 'string', maxLength: 5 }, b: integer } };
    expect(lines({ required: ['a'], properties: { a: string, b: string } }, after)).toEqual([
      ['LENGTH_NARROWED', 9],
      ['COLUMN_NOW_REQUIRED', 4],
      ['TYPE_CHANGED', 12],
    ]);
  });

  it('is that of the definition behind a reference', () => {
    const schema = (maximum: number) => ({
      properties: { a: { $ref: '#/$defs/n' } },
      $defs: { n: { type: 'integer', maximum } },
    });
    expect(lines(schema(4), schema(5))).toEqual([['RANGE_WIDENED', 10]]);
  });

  it('is that of the column, or of properties, when the key is gone', () => {
    expect(
      lines(
        { properties: { a: { type: 'string', maxLength: 5 }, b: string } },
        { title: 'x', properties: { a: string } },
      ),
    ).toEqual([
      ['LENGTH_WIDENED', 4],
      ['COLUMN_REMOVED', 3],
    ]);
  });

  it('is that of the check', () => {
    const check = { check: 'mean', column: 'a', max: 1 };
    expect(lines(checks(check), checks({ check: 'sum', column: 'a' }, { ...check, max: 2 }))).toEqual(
      [
        ['CHECK_CHANGED', 7],
        ['CHECK_CHANGED', 11],
      ].toSorted((one, other) => Number(one[1]) - Number(other[1])),
    );
    expect(lines(checks(check), checks())).toEqual([['CHECK_CHANGED', 6]]);
  });
});

describe('what counts', () => {
  const before = { properties: { a: integer, b: string } };
  const after = { properties: { a: { type: 'number' } } };

  it('shows ignored changes, but they count for nothing', () => {
    const ignored = (options: Partial<DiffOptions>) =>
      diff(before, after, options)
        .filter((change) => change.ignored)
        .map(({ rule }) => rule);
    expect(ignored({})).toEqual([]);
    expect(ignored({ except: ['TYPE_WIDENED'] })).toEqual(['TYPE_WIDENED']);
    expect(ignored({ ignore: ['b'] })).toEqual(['COLUMN_REMOVED']);
    expect(ignored({ ignore: ['a:TYPE_WIDENED', 'b:TYPE_CHANGED'] })).toEqual(['TYPE_WIDENED']);
    expect(diff(before, after, { ignore: ['a', 'b'] }).some((change) => isBreaking(change, 'full'))).toBe(false);
  });

  it.each([
    ['backward', ['RANGE_NARROWED', 'PATTERN_CHANGED']],
    ['forward', ['TYPE_WIDENED', 'PATTERN_CHANGED']],
    ['full', ['TYPE_WIDENED', 'RANGE_NARROWED', 'PATTERN_CHANGED']],
    ['none', []],
  ] as const)('mode %s', (mode, breaking) => {
    const changes = diff(
      { properties: { a: integer, b: pattern('x') } },
      { properties: { a: { type: 'number', minimum: 1 }, b: pattern('y'), c: string } },
    );
    expect(changes.filter((change) => isBreaking(change, mode)).map(({ rule }) => rule)).toEqual(breaking);
  });
});

describe('evidence in the current data', () => {
  const group = (rule: string, column: string | undefined, count: number) => ({
    rule,
    column,
    expected: '',
    count,
    samples: [],
  });
  const changes = diff(
    { properties: { a: { type: 'integer', maximum: 9 }, b: string, d: string } },
    closed({
      properties: { a: { type: 'integer', maximum: 5 }, b: { type: 'string', maxLength: 99 }, c: integer },
      required: ['c'],
    }),
  );

  it('names what to count', () => {
    expect(changedRules(changes)).toContainEqual({
      column: 'a',
      keywords: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    });
  });

  it('counts the rows that break a changed rule', () => {
    const groups = [
      group('maximum', 'a', 7),
      group('maximum', 'b', 1000),
      group('schema.missing-column', 'c', 1),
      group('schema.unknown-column', 'd', 1),
    ];
    expect(withEvidence(changes, groups, 50).map(({ rule, violatingRows }) => [rule, violatingRows])).toEqual([
      ['RANGE_NARROWED', 7],
      ['LENGTH_NARROWED', 0],
      ['COLUMN_REMOVED', 50],
      ['COLUMN_ADDED_REQUIRED', 50],
      ['UNKNOWN_COLUMNS_FORBIDDEN', 50],
    ]);
  });

  it('counts nothing for changes that cannot be told from the data', () => {
    const others = diff({ properties: { a: integer } }, { properties: { a: { type: 'number' } }, not: {} });
    expect(withEvidence(others, [group('not', undefined, 3)], 9).map(({ violatingRows }) => violatingRows)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the table of rules', () => {
  it('has a case here for every rule, and whom it breaks is as the table says', () => {
    const renamed = 'COLUMN_RENAMED PR';
    const seen = new Set([
      renamed,
      'COLUMN_ORDER_CHANGED PR',
      'PARTITION_CHANGED PR',
      ...[...COLUMN_CASES, ...ROW_CASES].flatMap(([, , , there, back]) => [...there, ...back]),
    ]);
    const ids = new Set([...seen].map((one) => one.split(' ')[0]));
    expect(Object.keys(SCHEMA_RULES).filter((id) => !ids.has(id))).toEqual([]);
    for (const one of seen) {
      const [id = '', who = ''] = one.split(' ');
      if (!isSchemaRuleId(id)) expect.fail(id);
      const { breaksProducers, breaksReaders } = SCHEMA_RULES[id];
      if (breaksProducers !== 'depends') expect([id, who.includes('P')]).toEqual([id, breaksProducers]);
      if (breaksReaders !== 'depends') expect([id, who.includes('R')]).toEqual([id, breaksReaders]);
    }
  });
});
