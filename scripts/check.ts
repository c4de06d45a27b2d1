/** `npm run check`: every static check of the repository. All run even when one fails, and each prints one line. */
import path from 'node:path';
import { runScript } from './support/run-script.ts';
import { runTool, type ToolRun } from './support/run-tool.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const CHECKS: readonly { readonly name: string; readonly file: string; readonly args: readonly string[] }[] = [
  { name: 'generated files', file: 'scripts/gen.ts', args: ['--check'] },
  { name: 'types', file: 'node_modules/.bin/tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of pages', file: 'node_modules/.bin/tsc', args: ['-p', 'src/report/compare-page'] },
  { name: 'lint and format', file: 'node_modules/.bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'unused code', file: 'node_modules/.bin/knip', args: ['--no-progress'] },
  { name: 'workflows', file: 'scripts/check-workflows.ts', args: [] },
];

await runScript(async () => {
  let failed = 0;
  for (const { name, file, args } of CHECKS) {
    const started = performance.now();
    const run = await runTool(process.execPath, [path.join(ROOT, file), ...args], { cwd: ROOT });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const passed = run.code === 0;
    if (!passed) failed += 1;
    console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${seconds.padStart(5)} s`);
    const shown = passed ? notChecked(run) : `${run.stdout}${run.stderr}`;
    if (shown.trim() !== '') console.log(shown.trimEnd().replace(/^/gm, '        '));
  }
  return failed === 0 ? 0 : 1;
});

function notChecked(run: ToolRun): string {
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('not checked:'))
    .join('\n');
}
