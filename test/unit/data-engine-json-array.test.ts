import { expect, test } from 'vitest';
import { randomSchema } from '../support/data-cases.ts';
import { compileCase } from '../support/data-engines.ts';
import { randomJsonDirt, randomJsonl } from '../support/json-cases.ts';
import { type Comparable, freshKernels, jsonByKernels, jsonlByReference } from '../support/json-engines.ts';
import { seededRandom } from '../support/seeded-random.ts';

const SCHEMA = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer', minimum: 0 }, name: { type: 'string' } },
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function check(bytes: Uint8Array, schema: object = SCHEMA): Promise<Comparable> {
  const compiled = await compileCase(schema);
  const options = { kernels: freshKernels, blockBytes: 4096, parts: 1, format: 'json', sampleBytes: 200 } as const;
  return jsonByKernels({ bytes, ...compiled }, options);
}

/** What is said, as "rule line row". */
const said = ({ groups }: Comparable): readonly string[] =>
  groups.flatMap(({ rule, samples }) => samples.map(({ line, row }) => `${rule} ${line} ${row ?? '-'}`)).sort();

const FILES: readonly (readonly [text: string, rows: number, said: readonly string[]])[] = [
  ['[{"id":1},{"id":-1}]', 2, ['minimum 1 2']],
  ['\ufeff[\n{"id":1},\n{"id":-1}\n]\n', 2, ['minimum 3 2']],
  ['[\r\n  {\r\n    "id": 1\r\n  },\r\n  {\r\n    "id": -1\r\n  }\r\n]\r\n', 2, ['minimum 5 2']],
  ['\n\n {"id": -1, "name": "]}\\"[{"}\n', 1, ['minimum 3 1']],
  ['[]', 0, []],
  [' [ \n ] \n', 0, []],
  ['', 0, ['file.empty 1 -']],
  [
    '[{"id":1}, 2, "x", [3], null, {"id":-1}]',
    6,
    ['json.object 1 2', 'json.object 1 3', 'json.object 1 4', 'json.object 1 5', 'minimum 1 6'],
  ],
  ['[{"id":01},\n{"id":1,\n"name":nul},\n{"id":-1}]', 3, ['json.syntax 1 1', 'json.syntax 3 2', 'minimum 4 3']],
  ['[{"id":-1}', 1, ['json.syntax 1 -', 'minimum 1 1']],
  ['[{"id":-1},\n{"id":2', 1, ['json.syntax 2 2', 'minimum 1 1']],
  ['[{"id":-1},]', 1, ['json.syntax 1 -', 'minimum 1 1']],
  ['[{"id":-1},,{"id":1}]', 1, ['json.syntax 1 -', 'minimum 1 1']],
  ['[{"id":-1} {"id":1}]', 1, ['json.syntax 1 -', 'minimum 1 1']],
  ['[{"id":-1}]\n[]', 1, ['json.syntax 2 -', 'minimum 1 1']],
  ['{"id":-1}\n{"id":-2}\n', 1, ['json.syntax 2 -', 'minimum 1 1']],
  ['"text"', 0, ['json.array 1 -']],
  ['id,name\n1,x\n', 0, ['json.array 1 -']],
  ['[{"id":-1},\n{"id":1,\n"name":"\u0000"}]', 1, ['minimum 1 1', 'text.nul 3 -']],
];

test.each(FILES)('%j', async (text, rows, findings) => {
  const found = await check(utf8(text));
  expect(found.rows).toBe(rows);
  expect(said(found)).toEqual(findings);
});

test('Bytes that are not UTF-8 end the file at their line', async () => {
  const bytes = utf8('[{"id":-1},\n{"id":1,\n"name":"~"}]').map((byte) => (byte === 0x7e ? 0xff : byte));
  expect(said(await check(bytes))).toEqual(['minimum 1 1', 'text.utf-8 3 -']);
});

test('An array longer than what is read at once keeps its lines', async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, id) => `{"id":${id === 29_999 ? -1 : id},\n"name":"${'é{'.repeat(id % 9)}"}`,
  );
  const found = await check(utf8(`[\n${rows.join(',\n')}\n]`));
  expect(found.rows).toBe(30_000);
  expect(said(found)).toEqual(['minimum 60000 30000']);
});

test('Random arrays get the findings and the profile of the same rows as JSON Lines', async () => {
  let rows = 0;
  for (let seed = 0; seed < 10; seed += 1) {
    const chance = seededRandom(seed);
    const made = randomSchema(chance);
    const compiled = await compileCase(made.schema);
    const lines = new TextDecoder()
      .decode(randomJsonl(chance, made, { ...randomJsonDirt(chance), bytes: 0, wrong: 0 }))
      .split('\n');
    // JSON.parse says what an array is.
    const values = lines.filter(isJson);
    const array = utf8(`[${values.join('\n,')}]`);
    if (values.length > 0) expect(JSON.parse(new TextDecoder().decode(array))).toHaveLength(values.length);
    const options = {
      kernels: freshKernels,
      blockBytes: 4096,
      parts: 1,
      format: 'json',
      sampleBytes: chance.pick([0, 200, 5000]),
    } as const;
    const found = await jsonByKernels({ bytes: array, ...compiled }, options);
    const reference = await jsonlByReference(
      { bytes: utf8(values.map((value) => `${value}\n`).join('')), ...compiled },
      1000,
    );
    const inArrays = reference.groups
      .filter(({ rule }) => rule !== 'file.empty')
      .map((group) =>
        group.rule === 'jsonl.object'
          ? { ...group, rule: 'json.object', expected: 'The row is JSON, but not an object.' }
          : group,
      );
    expect({ ...found, groups: byName(found.groups) }).toEqual({ ...reference, groups: byName(inArrays) });
    rows += found.rows;
  }
  expect(rows).toBeGreaterThan(100);
});

const byName = (groups: Comparable['groups']): Comparable['groups'] =>
  groups.toSorted((a, b) => (`${a.rule} ${a.column}` < `${b.rule} ${b.column}` ? -1 : 1));

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
