import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codesIn, codesOfAction, parseMeanings } from '../../scripts/gen/reasons.ts';

test('codes are found after reason, in errors and as literals of known families', () => {
  const source = `
    return { decision: 'ok', reason: 'greet.done' };
    throw new UserError(
      'greet.name-missing', 'text');
    fail('input.missing', 'metrics.json', 'other.thing');
    const files = ['input.yaml', 'input.log'];`;
  expect(codesIn(source, new Set(['input', 'metrics']))).toEqual(['greet.done', 'greet.name-missing', 'input.missing']);
});

async function codesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'trainyard-reasons-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    return await codesOfAction(root, 'greet', new Map());
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

test('an action has the codes of every file it reaches, its own first', async () => {
  const codes = await codesOf({
    'actions/greet/main.ts': `import { a } from '../../src/a.ts';\nimport type { b } from '../../src/b.ts';`,
    'src/a.ts': `const c = await import('./c.ts');\nnew UserError('a.first', '');`,
    'src/b.ts': `new UserError('b.unreached', '');`,
    'src/c.ts': `export { x } from './a.ts';\nexport const end = { reason: 'greet.done' };`,
  });
  expect(codes).toEqual(['greet.done', 'a.first']);
});

test('a file that only passes on exports counts with what is taken through it', async () => {
  const codes = await codesOf({
    'actions/greet/main.ts': `const { a, b } = await import(\n'../../src/all.ts'\n);`,
    'src/all.ts': `/** All. */\nexport { a } from './a.ts';\nexport { b } from './b.ts';\nexport { c } from './c.ts';\n`,
    'src/a.ts': `new UserError('a.taken', '');`,
    'src/b.ts': `new UserError('b.taken', '');`,
    'src/c.ts': `new UserError('c.left', '');`,
  });
  expect(codes).toEqual(['a.taken', 'b.taken']);
});

test('a code without a sentence is refused', () => {
  expect(() => parseMeanings('input:\n  missing:\n')).toThrow('input.missing has no meaning');
});
