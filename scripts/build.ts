/** `npm run build`: makes `dist/` anew. Run it before committing a change that the actions should see. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './build/bundle.ts';
import { runScript } from './support/run-script.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');

await runScript(async () => {
  await bundle(ROOT, DIST);
  for (const name of (await readdir(DIST)).sort()) {
    const { size } = await stat(path.join(DIST, name));
    console.log(`${(size / 1000).toFixed(1).padStart(9)} kB  dist/${name}`);
  }
  return 0;
});
