/** What an action loads before it has read its inputs: every step of every workflow pays for it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** `import … from '…'`, `export … from '…'`; neither types, which leave nothing behind, nor `import('…')`. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** Modules and packages that a module brings along, by paths from the root. */
async function loadedBy(module: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(module)) return known;
  known.add(module);
  const source = await readFile(path.join(ROOT, module), 'utf8');
  for (const [, name = ''] of source.matchAll(STATIC)) {
    if (name.startsWith('.')) await loadedBy(path.posix.join(path.posix.dirname(module), name), known);
    else if (!name.startsWith('node:')) known.add(name);
  }
  return known;
}

test('no action loads a use case, the rules of a domain or a large library before its inputs are read', async () => {
  const loaded = [...(await loadedBy('actions/mains.ts'))];
  expect(loaded).toContain('src/runtime/run-action.ts');
  expect(loaded).toContain('actions/train/main.ts');
  const packages = loaded.filter((name) => !/^(?:actions|src)\//.test(name));
  // The second is one page of code.
  expect(packages.sort()).toEqual(['@actions/core', 'canonicalize']);
  const useCases = loaded.filter((name) => /^actions\/(\w+)\/(?!main|inputs\.gen)/.test(name));
  expect(useCases).toEqual([]);
  expect(
    loaded.filter((name) => /^src\/(?:data|generated|metrics|release|report\/(?!markdown)|review)\b/.test(name)),
  ).toEqual([]);
});
