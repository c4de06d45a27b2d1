/** `npm run check-dist`: builds into a temporary folder and compares the result with the committed `dist/`, byte for byte. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './build/bundle.ts';
import { runScript } from './support/run-script.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runScript(async () => {
  const cache = path.join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(path.join(cache, 'check-dist-'));
  try {
    const dist = path.join(scratch, 'dist');
    await bundle(ROOT, dist);
    const differences = await compare(path.join(ROOT, 'dist'), dist);
    if (differences.length === 0) {
      console.log('dist/ is what the sources give.');
      return 0;
    }
    console.error(
      `dist/ is not what the sources give. Run \`npm run build\` and commit it:\n${differences.join('\n')}`,
    );
    return 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

/** One line for each file that is missing, superfluous or different. */
async function compare(committed: string, built: string): Promise<readonly string[]> {
  const [old, fresh] = await Promise.all([filesOf(committed), filesOf(built)]);
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => {
    const before = old.get(name);
    const after = fresh.get(name);
    if (before === undefined) return [`  missing      dist/${name}`];
    if (after === undefined) return [`  superfluous  dist/${name}`];
    if (before.equals(after)) return [];
    return [`  different    dist/${name}: ${before.length} bytes committed, ${after.length} built`];
  });
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(
    async (file) => [path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file)] as const,
  );
  return new Map(await Promise.all(read));
}
