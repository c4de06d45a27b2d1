import { describe, expect, it } from 'vitest';
import { badRows, ENGINES, enginesFor } from '../support/data-engine.ts';
import { asCell, SUITE_FILES, suiteIsThere, suiteTable } from '../support/data-schema-suite.ts';

/** Schemas that are refused with `schema.invalid` instead of being half understood. */
const REFUSED: ReadonlySet<string> = new Set([
  // A list of no values allows nothing: a mistake.
  'enum | empty enum',
  // Unknown formats are an error, not a silent yes.
  ...['idn-email', 'idn-hostname', 'iri', 'iri-reference'].map((name) => `format | ${name} format`),
  // Rules without effect are an error.
  ...['ignore if without then or else', 'ignore then without if', 'ignore else without if'].map(
    (name) => `if-then-else | ${name}`,
  ),
  'if-then-else | non-interference across combined schemas',
  // Two rules for one property, one of them by pattern.
  'properties | properties, patternProperties, additionalProperties interaction',
]);

/** Where the row checks answer differently from the suite, and why. */
const DEVIATIONS: ReadonlyMap<string, string> = new Map([
  [
    'properties | properties whose names are Javascript object property names | __proto__ not valid',
    'ajv never looks at a nested property of this name',
  ],
  ...deviations('optional/format/date-time | validation of date-time strings', 'ajv-formats', [
    'a numeric offset without minutes is invalid',
    'hour 24 is invalid even with a leap second',
    'a second fraction of fifteen nines is valid',
  ]),
  ...deviations('optional/format/uuid | uuid format', 'ajv-formats', ['URN prefixed UUID is invalid']),
  ...deviations('optional/format/email | validation of e-mail addresses', 'no quoted or numeric addresses', [
    'a quoted string with a space in the local part is valid',
    'a quoted string with a double dot in the local part is valid',
    'a quoted string with a @ in the local part is valid',
    'an IPv4-address-literal after the @ is valid',
    'an IPv6-address-literal after the @ is valid',
  ]),
  ...deviations('optional/format/uri | validation of URIs', 'ajv-formats', [
    'non-numeric port is invalid',
    'leading zero in an embedded IPv4 address is invalid',
    'square brackets are not allowed in a path segment',
  ]),
]);

function deviations(group: string, why: string, tests: readonly string[]): readonly (readonly [string, string])[] {
  return tests.map((test) => [`${group} | ${test}`, why] as const);
}

/** A format is a rule here, not a remark: whoever writes `format: date` wants dates. */
const isRemark = (name: string): boolean => name.endsWith('is only an annotation by default');

describe.skipIf(!suiteIsThere())('JSON-Schema-Test-Suite (skipped when the samples are absent)', () => {
  for (const { name, check } of enginesFor('jsonl')) {
    it.each(SUITE_FILES)(`${name} engine: %s`, async (file) => {
      const { schema, cases } = suiteTable(file, REFUSED);
      const content = cases.map(({ column, value }) => JSON.stringify({ [column]: value })).join('\n');
      const result = await check({ format: 'jsonl', content, schema });
      const bad = new Set(badRows(result));
      const wrong = cases.filter(({ valid }, index) => bad.has(index + 1) === valid).map((one) => one.name);
      expect(result.rows).toBe(cases.length);
      expect(cases.length).toBeGreaterThan(0);
      // Both ways, so that the list of deviations stays true.
      const listed = cases.map((one) => one.name).filter((one) => DEVIATIONS.has(one) || isRemark(one));
      expect(wrong).toEqual(listed);
    });
  }

  it.each([...REFUSED])('refuses %s', async (refused) => {
    const file = refused.split(' | ')[0] ?? '';
    const others = new Set([...REFUSED].filter((one) => one !== refused));
    const { schema } = suiteTable(file, others);
    for (const { check } of ENGINES)
      await expect(check({ format: 'csv', content: 'v0\n1\n', schema })).rejects.toMatchObject({
        code: 'schema.invalid',
      });
  });

  // Cells mean what the types of their column make of them, so the suite's answers do not hold; all engines' answers must agree.
  it.each(SUITE_FILES)('all engines say the same of the values as CSV cells: %s', async (file) => {
    const { schema, cases } = suiteTable(file, REFUSED);
    const columns = Object.keys(schema.properties);
    const rows = cases.flatMap(({ column, value }) => {
      const cell = asCell(value);
      return cell === undefined ? [] : [columns.map((name) => (name === column ? cell : '')).join(',')];
    });
    const content = `${columns.join(',')}\n${rows.map((row) => `${row}\n`).join('')}`;
    const [reference, ...others] = await Promise.all(
      enginesFor('csv').map(({ check }) => check({ format: 'csv', content, schema })),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(reference);
  });
});
