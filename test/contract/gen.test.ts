import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findDrift, repairDrift } from '../../scripts/gen/apply.ts';
import { generate } from '../../scripts/gen/generate.ts';
import { UserError, UserErrors } from '../../src/errors.ts';

const ACTION = `
name: Example greet
description: Greets.
inputs:
  name: { description: Whom to greet., required: true }
  times: { description: How often | at most nine., default: "3" }
  loud: { description: Shout */ it., default: "false" }
  style: { description: The tone., default: plain }
  tags: { description: Any tags. }
  note: { description: A note. }
  github-token: { description: A token., default: "\${{ github.token }}" }
outputs:
  decision: { description: How it ended. }
  greeting-id: { description: Its number. }
runs: { using: node24, main: ../../dist/greet.js }
`;
const TYPES = `
inputs:
  name: { type: string }
  times: { type: integer, minimum: 1, maximum: 9 }
  loud: { type: boolean }
  style: { type: enum, allowed-values: [plain, "o'clock"] }
  tags: { type: list, separator: ",\\n" }
  note: { type: string }
  github-token: { type: string }
outputs:
  decision: { type: string }
  greeting-id: { type: integer }
`;
const BOX = {
  $id: 'https://example.org/box.json',
  title: 'Box',
  type: 'object',
  additionalProperties: false,
  required: ['size', 'parts'],
  properties: {
    size: { $ref: '#/$defs/size' },
    parts: { type: 'array', minItems: 1, items: { type: 'string' } },
  },
  $defs: { size: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], items: false, minItems: 2 } },
};
const SHELF = {
  $id: 'https://example.org/shelf.json',
  title: 'Shelf',
  type: 'object',
  additionalProperties: false,
  anyOf: [{ required: ['size'] }, { required: ['label'] }],
  properties: {
    size: { $ref: 'https://example.org/box.json#/$defs/size' },
    label: { type: ['string', 'null'] },
  },
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'trainyard-gen-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function seed(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
}

const greet = (action = ACTION, types = TYPES) =>
  seed({ 'actions/greet/action.yml': action, 'actions/greet/action-types.yml': types });

async function generated(): Promise<ReadonlyMap<string, string>> {
  return new Map((await generate(root)).map(({ path: file, content }) => [file, content]));
}

async function problems(): Promise<readonly string[]> {
  try {
    await generate(root);
  } catch (error) {
    if (error instanceof UserError) return [`${error.file}: ${error.message}`];
    if (error instanceof UserErrors) return error.problems.map(({ file, message }) => `${file}: ${message}`);
    throw error;
  }
  return [];
}

describe('inputs of an action', () => {
  test('get types by kind, default and need', async () => {
    await greet();
    const module = (await generated()).get('actions/greet/inputs.gen.ts') ?? '';
    expect(module.split('\n').filter((line) => /^ {2}readonly /.test(line))).toEqual([
      '  readonly name: string;',
      '  readonly times: number;',
      '  readonly loud: boolean;',
      "  readonly style: 'plain' | 'o\\'clock';",
      '  readonly tags: readonly string[];',
      '  readonly note: string | undefined;',
      '  readonly githubToken: string;',
      "  readonly 'greeting-id'?: `${number}`;",
    ]);
    expect(module).toContain('/** Shout *\\/ it. */');
  });

  test('are read and checked, with defaults for what is empty', async () => {
    await greet();
    const module = (await generated()).get('actions/greet/inputs.gen.ts') ?? '';
    const readers = pathToFileURL(path.resolve('src/runtime/input-readers.ts')).href;
    await seed({ 'inputs.ts': module.replace('../../src/runtime/input-readers.ts', readers) });
    const { readGreetInputs } = await import(pathToFileURL(path.join(root, 'inputs.ts')).href);
    const read = (values: Readonly<Record<string, string>>) => readGreetInputs({ get: (name: string) => values[name] });
    expect(read({ name: 'Ada', 'github-token': 't', tags: 'a,b' })).toEqual({
      name: 'Ada',
      times: 3,
      loud: false,
      style: 'plain',
      tags: ['a', 'b'],
      note: undefined,
      githubToken: 't',
    });
    expect(() => read({ 'github-token': 't' })).toThrow('`name` is required');
    expect(() => read({ name: 'Ada' })).toThrow('`github-token` is required');
    expect(() => read({ name: 'Ada', 'github-token': 't', times: '10' })).toThrow('from 1 to 9');
  });

  test.each([
    ['a description', ACTION.replace('description: A note.', 'default: x'), TYPES, 'inputs › note is missing or empty'],
    ['a type', ACTION, TYPES.replace('  note: { type: string }\n', ''), 'type of inputs › note is missing'],
    ['a known type', ACTION, TYPES.replace('note: { type: string }', 'note: { type: text }'), 'is "text"'],
    ['allowed values', ACTION, TYPES.replace(/style: .*/, 'style: { type: enum }'), 'without allowed-values'],
    ['a fitting default', ACTION.replace('default: plain', 'default: rude'), TYPES, 'none of plain'],
    ['a default in range', ACTION.replace('default: "3"', 'default: "10"'), TYPES, 'out of its range'],
    ['a use for the type', ACTION, `${TYPES}  lost: { type: string }\n`, 'outputs › lost is not in'],
    [
      'one meaning',
      ACTION.replace('required: true', 'required: true, default: x'),
      TYPES,
      'required and has a default',
    ],
  ])('without %s are refused', async (_, action, types, message) => {
    await greet(action, types);
    expect((await problems()).join('\n')).toContain(message);
  });

  test('report all problems at once', async () => {
    await greet(ACTION.replace('description: A note.', 'default: x'), TYPES.replace('{ type: boolean }', '{}'));
    expect(await problems()).toHaveLength(2);
  });

  test('without a types file are refused', async () => {
    await seed({ 'actions/greet/action.yml': ACTION });
    expect((await problems()).join()).toContain('has no action-types.yml');
  });
});

describe('the README of an action', () => {
  test('is begun when there is none, with tables whose cells stay cells', async () => {
    await greet();
    const readme = (await generated()).get('actions/greet/README.md') ?? '';
    expect(readme).toMatch(/^# Example greet\n\nGreets\.\n/);
    expect(readme).toContain('| `times` | whole number, 1 to 9 | `3` | How often \\| at most nine. |');
    expect(readme).toContain('| `name` | text | **required** | Whom to greet. |');
  });

  test('keeps what stands around the tables', async () => {
    await greet();
    await seed({ 'actions/greet/README.md': 'Before\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nAfter\n' });
    const readme = (await generated()).get('actions/greet/README.md') ?? '';
    expect(readme).toMatch(/^Before\n<!-- inputs:start -->\n## Inputs/);
    expect(readme).toMatch(/<!-- inputs:end -->\nAfter\n$/);
    expect(readme).not.toContain('old');
  });

  test('without markers is refused', async () => {
    await greet();
    await seed({ 'actions/greet/README.md': '# Greet\n' });
    expect((await problems()).join()).toContain('has no place for the tables');
  });
});

describe('the root action', () => {
  const other = ACTION.replace('default: plain', 'required: true');

  test('offers every input once, and a default only where all agree', async () => {
    await greet();
    await seed({ 'actions/part/action.yml': other, 'actions/part/action-types.yml': TYPES });
    const action = parse((await generated()).get('action.yml') ?? '');
    expect(action.inputs.command).toEqual({ description: 'The action to run: greet, part.', required: true });
    expect(action.inputs.times).toEqual({ description: 'How often | at most nine. (greet, part)', default: '3' });
    expect(action.inputs.style).toEqual({ description: 'The tone. (greet, part)' });
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/trainyard.js' });
  });

  test('refuses one name with two types', async () => {
    await greet();
    const types = TYPES.replace('note: { type: string }', 'note: { type: boolean }');
    await seed({ 'actions/part/action.yml': ACTION, 'actions/part/action-types.yml': types });
    expect((await problems()).join()).toContain('`note` is of type string in greet and of type boolean in part');
  });

  test('keeps `command` for itself', async () => {
    await greet(ACTION.replace('  note:', '  command:'), TYPES.replace('  note:', '  command:'));
    expect((await problems()).join()).toContain('`command`');
  });
});

describe('schemas', () => {
  const schemas = {
    'schemas/box.schema.json': JSON.stringify(BOX),
    'schemas/shelf.schema.json': JSON.stringify(SHELF),
  };

  test('become read-only types, tuples included, also across files', async () => {
    await seed(schemas);
    const files = await generated();
    expect(files.get('src/generated/box.ts')).toContain('readonly parts: readonly string[];');
    expect(files.get('src/generated/shelf.ts')).toContain('readonly [number, number]');
    expect(files.get('src/generated/shelf.ts')).toContain('readonly label?: string | null;');
    expect(files.get('src/generated/shelf.ts')).not.toContain('unknown');
  });

  test('become validators that need no other module', async () => {
    await seed(schemas);
    const files = await generated();
    const load = async (name: string) => {
      const code = files.get(`src/generated/${name}.validator.js`) ?? '';
      expect(code).not.toMatch(/\brequire\(|^import /m);
      await seed({ [`${name}.mjs`]: code });
      return import(pathToFileURL(path.join(root, `${name}.mjs`)).href);
    };
    const [{ validateBox }, { validateShelf }] = [await load('box'), await load('shelf')];
    expect(validateBox({ size: [1, 2], parts: ['a'] })).toBe(true);
    expect(validateBox({ size: [1, 2], parts: [] })).toBe(false);
    expect(validateShelf({ size: [1, 2] })).toBe(true);
    expect(validateShelf({})).toBe(false);
    expect(validateShelf({ size: [1, 'x'], labl: 1 })).toBe(false);
    expect(validateShelf.errors.map((error: { keyword: string }) => error.keyword)).toEqual(
      expect.arrayContaining(['additionalProperties', 'type']),
    );
  });

  test('without a name of their own are refused', async () => {
    await seed({ 'schemas/x.schema.json': '{"type":"object"}' });
    expect((await problems()).join()).toContain('needs a `$id` and a `title`');
  });
});

describe('drift', () => {
  test('is found and repaired: missing, edited and stale files', async () => {
    await greet();
    await seed({ 'schemas/box.schema.json': JSON.stringify(BOX) });
    const files = await generate(root);
    await repairDrift(root, files, await findDrift(root, files));
    expect(await findDrift(root, await generate(root))).toEqual([]);

    await seed({ 'src/generated/old.ts': '', 'action.yml': 'edited' });
    await rm(path.join(root, 'actions/greet/inputs.gen.ts'));
    const drift = await findDrift(root, files);
    expect(drift).toEqual([
      { path: 'actions/greet/inputs.gen.ts', kind: 'missing' },
      { path: 'action.yml', kind: 'different' },
      { path: 'src/generated/old.ts', kind: 'stale' },
    ]);
    await repairDrift(root, files, drift);
    expect(await findDrift(root, files)).toEqual([]);
    expect(await readFile(path.join(root, 'action.yml'), 'utf8')).toContain('Trainyard');
  });

  test('does not come from the generator itself: two runs agree', async () => {
    await greet();
    await seed({ 'schemas/box.schema.json': JSON.stringify(BOX), 'schemas/shelf.schema.json': JSON.stringify(SHELF) });
    expect(await generate(root)).toEqual(await generate(root));
  });
});
