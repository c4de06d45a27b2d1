/** Every action keeps the same promises to its callers: files, runtime, outputs, documented endings. */
import { glob, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContracts } from '../../scripts/gen/generate.ts';
import { codesOfAction, MEANINGS_FILE, parseMeanings } from '../../scripts/gen/reasons.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');

const contracts = await readContracts(ROOT);
const meanings = parseMeanings(await read(MEANINGS_FILE));

test('every folder below actions/ is an action', async () => {
  const entries = await readdir(path.join(ROOT, 'actions'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(contracts.map(({ name }) => name)).toEqual(folders.sort());
});

describe.each(contracts.map((contract) => [contract.name, contract] as const))('%s', (name, contract) => {
  test('runs on Node 24 from the shared bundle', () => {
    expect(contract.using).toBe('node24');
    expect(contract.scripts[0]).toBe(`../../dist/${name}.js`);
  });

  test('has every script it names in dist, as a stub of the shared bundle', async () => {
    for (const script of contract.scripts) {
      const file = path.posix.join('actions', name, script);
      const run = path.posix.basename(script, '.js');
      expect(await read(file)).toBe(`import { run } from './index.js';\n\nawait run('${run}');\n`);
    }
  });

  test('is in the table of the bundle', async () => {
    expect(await read('actions/mains.ts')).toContain(`export { main as ${name} } from './${name}/main.ts';`);
    expect(await read('actions/index.ts')).toContain(`'${name}'`);
  });

  test('puts out decision, reason and result', () => {
    const types = new Map(contract.outputs.map((output) => [output.name, output.type]));
    expect(types.get('decision')).toEqual({
      kind: 'enum',
      values: ['ok', 'skipped', 'blocked', 'failed', 'inconclusive'],
    });
    expect(types.get('reason')).toEqual({ kind: 'string' });
    expect(types.get('result')).toEqual({ kind: 'string' });
  });

  test('names its inputs and outputs in kebab-case and describes them in sentences', () => {
    for (const field of [...contract.inputs, ...contract.outputs]) {
      expect(field.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(field.description).toMatch(/^[A-Z`].*\.$/s);
    }
  });

  test('asks for no secret with a default but the workflow token', () => {
    const secrets = contract.inputs.filter((input) => /token|secret|password/.test(input.name));
    for (const { default: preset } of secrets) expect([undefined, '${{ github.token }}']).toContain(preset);
  });

  test('has a README that shows how to use it', async () => {
    const readme = await read(`actions/${name}/README.md`);
    expect(readme).toMatch(new RegExp(`uses: \\S*actions/${name}\\b`));
  });

  test('ends only with reasons whose meaning is written down', async () => {
    const codes = await codesOfAction(ROOT, name, meanings);
    expect(codes.filter((code) => !meanings.has(code))).toEqual([]);
  });

  test('keeps its use case away from the process and from GitHub libraries', async () => {
    const sources: string[] = [];
    for await (const file of glob(`actions/${name}/*.ts`, { cwd: ROOT })) {
      if (!/(?:main|post)\.ts$|\.gen\.ts$/.test(file)) sources.push(await read(file));
    }
    expect(sources.join('\n')).not.toMatch(/\bprocess\.(?:env|cwd|exit)|from '@actions\//);
  });
});

test('every meaning in docs/reasons.yml belongs to some action', async () => {
  const used = new Set<string>();
  for (const { name } of contracts) for (const code of await codesOfAction(ROOT, name, meanings)) used.add(code);
  expect([...meanings.keys()].filter((code) => !used.has(code))).toEqual([]);
});

test('the root action has its stub', async () => {
  expect(await read('dist/trainyard.js')).toBe(`import { runCommand } from './index.js';\n\nawait runCommand();\n`);
  expect(await read('action.yml')).toContain('main: dist/trainyard.js');
});

test('dist holds nothing but the bundle, its chunks, stubs and licences', async () => {
  const stubs = contracts.flatMap(({ scripts }) => scripts.map((script) => path.posix.basename(script)));
  const known = new Set(['index.js', 'licenses.txt', 'package.json', 'trainyard.js', ...stubs]);
  const others = (await readdir(path.join(ROOT, 'dist'))).filter((file) => !known.has(file));
  expect(others.filter((file) => !/^\d+\.index\.js$/.test(file))).toEqual([]);
});

test('the licences of what is bundled are shipped', async () => {
  const shipped = new Set(
    [...(await read('dist/licenses.txt')).matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)$/gm)].map(([, name]) => name),
  );
  const bundled = new Set<string>();
  for (const file of await readdir(path.join(ROOT, 'dist'))) {
    if (!file.endsWith('.js')) continue;
    // ncc writes the path of a module above its code.
    for (const [, name = ''] of (await read(`dist/${file}`)).matchAll(
      /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/(?!node_modules\/)/g,
    )) {
      bundled.add(name);
    }
  }
  expect([...bundled].filter((name) => !shipped.has(name)).sort()).toEqual([]);
  for (const name of ['@actions/core', 'undici', 'yaml', 'yauzl', 'csv-parse', 'ajv', 'picomatch', 'canonicalize']) {
    expect(shipped).toContain(name);
  }
});
