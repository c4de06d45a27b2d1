/**
 * `npm run gen` writes everything derived from `actions/<name>/action.yml`, `action-types.yml` and `schemas/`.
 * `npm run gen -- --check` only reports what is out of date and then exits with 1.
 */
import path from 'node:path';
import { findDrift, repairDrift } from './gen/apply.ts';
import { generate } from './gen/generate.ts';
import { runScript } from './support/run-script.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runScript(async () => {
  const files = await generate(ROOT);
  const drift = await findDrift(ROOT, files);
  const list = drift.map(({ path: file, kind }) => `  ${file} (${kind})`).join('\n');
  if (process.argv.includes('--check')) {
    if (drift.length === 0) return 0;
    console.error(`Out of date, run \`npm run gen\`:\n${list}`);
    return 1;
  }
  await repairDrift(ROOT, files, drift);
  console.log(drift.length === 0 ? `${files.length} generated files are up to date.` : `Updated:\n${list}`);
  return 0;
});
