import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Below node_modules, because DuckDB, a native addon, stays outside the bundle and is looked for from there. */
const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/trainyard-bench');

/**
 * Bundles programs as the action is bundled: type stripping and hundreds of small files would be measured otherwise.
 * @param name of the benchmark
 * @returns the folder they are in
 */
export async function bundleForBench(
  name: string,
  sources: readonly URL[],
  folder = path.join(FOLDER, name),
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: sources.map((url) => fileURLToPath(url)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    external: ['@duckdb/*'],
    // CommonJS packages ask for `require`, which a module does not have.
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module';const require = makeRequire(${JSON.stringify(import.meta.filename)});`,
    },
    logLevel: 'warning',
  });
  return folder;
}
