import type { RandomSchema } from './data-cases.ts';
import type { Random } from './seeded-random.ts';

/** JSON Lines that more or less fit a row schema, made up for comparing engines. */

/** Tokens as they may stand in a file. */
const TOKENS = [
  ...[
    'null',
    'null',
    'true',
    'false',
    '0',
    '1',
    '-1',
    '3',
    '7',
    '20',
    '42',
    '-0',
    '1.0',
    '1.5',
    '-2.25',
    '1e3',
    '1E-2',
    '1e999',
  ],
  ...['9007199254740991', '9007199254740993', '123456789012345678901234567890', '0.1', '0.30000000000000004'],
  ...[
    '3.141592653589793',
    '2.2250738585072014e-308',
    '4.9e-324',
    '1.7976931348623157e308',
    '99.99999999999999',
    '0.3',
    '0.7',
    '100',
  ],
  ...[
    '""',
    '"red"',
    '"green"',
    '"blue"',
    '"1"',
    '"true"',
    '"a"',
    '"ab"',
    '"abc"',
    '"abcd"',
    '"P12"',
    '"x"',
    '"yyx"',
    '"é"',
    '"éé"',
  ],
  ...[
    '"😀"',
    '"😀😀😀"',
    '"naïve café"',
    '"a text that is longer than sixteen bytes"',
    '"2026-02-28"',
    '"2026-02-30"',
    '"0000-01-01"',
  ],
  ...[
    '"2026-02-28T10:00:00Z"',
    '"2026-02-28t10:00:00.123456z"',
    '"2026-02-28T24:00:00Z"',
    '"2026-02-28 10:00:00Z"',
    '"10:00:00Z"',
  ],
  ...['"123e4567-e89b-12d3-a456-426614174000"', '"a@b.co"', '"192.168.0.1"', '" 1"', '"{"', '"}\\n{"', '"a,b"'],
] as const;

const ESCAPED = [
  ...[
    '"say \\"hi\\""',
    '"two\\nlines"',
    '"\\u00e9"',
    '"\\ud83d\\ude00"',
    '"r\\u0065d"',
    '"\\u0000"',
    '"a\\/b\\\\"',
    '"\\ud83d"',
    '"\\ude00x"',
  ],
  ...['"é\\tü and more than sixteen bytes \\u20ac"', '"\\b\\f\\r"'],
] as const;

const NESTED = ['{}', '[]', '{"a":1}', '[1,"}",[{"x":"\\"]"}]]', '{"id":{"id":null}}'] as const;

const WRONG = [
  '01',
  '+1',
  'NaN',
  '1.',
  '.5',
  '-',
  'tru',
  'True',
  "'a'",
  '1e',
  '"a',
  '"\t"',
  '"\\x"',
  '"\\u12g4"',
  '',
  '1 2',
  '{',
  '[1',
  'nul',
] as const;

export interface JsonDirt {
  readonly tokens: number;
  readonly escapes: number;
  readonly nested: number;
  readonly wrong: number;
  readonly missing: number;
  readonly lines: number;
  readonly bytes: number;
}

export function randomJsonDirt(random: Random): JsonDirt {
  const some = (rate: number) => (random.chance(0.5) ? 0 : rate);
  return {
    tokens: random.pick([0, 0.02, 0.3, 1]),
    escapes: some(0.1),
    nested: some(0.03),
    wrong: some(0.01),
    missing: some(0.1),
    lines: some(0.04),
    bytes: random.chance(0.15) ? 0.01 : 0,
  };
}

/** How a program writes objects: what stands between names and values. */
const STYLES: readonly [Style, ...Style[]] = [
  { open: '{', colon: ':', comma: ',', close: '}' },
  { open: '{', colon: ': ', comma: ', ', close: '}' },
  { open: '{ ', colon: ' : ', comma: ' , ', close: ' }' },
  { open: ' {\t', colon: ':', comma: ',\r', close: '} ' },
];

interface Style {
  readonly open: string;
  readonly colon: string;
  readonly comma: string;
  readonly close: string;
}

/** @returns the bytes of a file */
export function randomJsonl(random: Random, { columns, schema }: RandomSchema, dirt: JsonDirt): Uint8Array {
  const style = random.pick(STYLES);
  const lineEnd = random.chance(0.2) ? '\r\n' : '\n';
  const shuffled = random.chance(0.2);
  const names = columns.filter(() => !random.chance(0.05));
  if (random.chance(0.2)) names.push('extra');
  const usual = new Map(names.map((name) => [name, usualTokens(schema, name)]));
  const spelling = new Map(names.map((name) => [name, random.chance(0.05) ? escaped(name) : JSON.stringify(name)]));
  const value = (name: string): string => {
    if (random.chance(dirt.wrong)) return random.pick(WRONG);
    if (random.chance(dirt.nested)) return random.pick(NESTED);
    if (random.chance(dirt.escapes)) return random.pick(ESCAPED as unknown as [string, ...string[]]);
    const tokens = random.chance(dirt.tokens) ? TOKENS : (usual.get(name) ?? TOKENS);
    return random.pick(tokens as unknown as [string, ...string[]]);
  };
  const row = (): string => {
    const own = names.filter(() => !random.chance(dirt.missing));
    if (shuffled) own.sort(() => random.next() - 0.5);
    if (random.chance(dirt.lines)) own.push(random.pick(['more', 'id', 'constructor', 'a']));
    const members = own.map((name) => `${spelling.get(name) ?? JSON.stringify(name)}${style.colon}${value(name)}`);
    return `${style.open}${members.join(style.comma)}${style.close}`;
  };
  const lines: string[] = [];
  for (let rows = random.pick([0, 1, 3, 30, 30, 200]); rows > 0; rows -= 1) {
    if (random.chance(dirt.lines)) lines.push(oddLine(random, row(), style));
    lines.push(row());
  }
  if (random.chance(0.2)) lines.push(...random.pick([[''], ['', ' ', ''], ['\u00a0']]));
  const end = random.chance(0.2) ? '' : lineEnd;
  const bytes = new TextEncoder().encode(
    `${random.chance(0.1) ? '\uFEFF' : ''}${lines.join(lineEnd)}${lines.length > 0 ? end : ''}`,
  );
  for (let at = 0; at < bytes.length && dirt.bytes > 0; at += 1)
    if (random.chance(dirt.bytes / 20)) bytes[at] = random.pick([0, 0xff, 0xc3, 0x80, 0xed, 0x22, 0x0a, 0x2c, 0x5c]);
  return bytes;
}

function oddLine(random: Random, row: string, { close }: Style): string {
  return random.pick<() => string>([
    () => '',
    () => ' \t',
    () => '\u2003',
    () => `${row} x`,
    () => row + row,
    () => `\v${row}\u00a0`,
    () => row.slice(0, -close.length),
    () => row.replace(close, `,${close}`),
    () => '[1]',
    () => '"text"',
    () => 'null',
    () => '{}',
    () => '}{',
  ])();
}

const escaped = (name: string): string =>
  `"${[...name].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;

/** Tokens that the column mostly holds. */
function usualTokens(schema: RandomSchema['schema'], name: string): readonly string[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, unknown>>;
  const type = JSON.stringify(Object.hasOwn(properties, name) ? properties[name] : {});
  if (type.includes('"enum"') || type.includes('"const"'))
    return type.includes('[0,1,20]') ? ['1', '20', '0'] : ['"red"', '"green"', '"1"'];
  if (type.includes('date-time')) return ['"2026-02-28T10:00:00Z"', '"2026-03-01T11:22:33.5+01:00"'];
  if (type.includes('date')) return ['"2026-02-28"', '"2024-02-29"'];
  if (type.includes('boolean')) return ['true', 'false'];
  if (type.includes('integer')) return ['3', '42', '6', '9'];
  if (type.includes('number')) return ['1.5', '42', '0.7', '12.25', '3.141592653589793'];
  return ['"abc"', '"x"', '"ab"', '"é"', '"P12"'];
}
