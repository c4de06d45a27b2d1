import { access } from 'node:fs/promises';
import path from 'node:path';
import { lastLines, runTool } from '../support/run-tool.ts';
import type { ToolReport } from './report.ts';

const VERSION = 'v1.7.12';

/** This version does not know references to the workflow's own repository. Exactly that complaint is ignored. */
const UNKNOWN_SELF_REFERENCE = '^specifying action "\\$/[^"@]+" in invalid format because ref is missing\\.';

/** @param cache folder that keeps the program between runs; it is built from source by Go, which checks its sums */
export async function checkWithActionlint(
  root: string,
  cache: string,
  workflows: readonly string[],
): Promise<ToolReport> {
  const folder = path.join(cache, `actionlint-${VERSION}`);
  const program = path.join(folder, 'actionlint');
  if (!(await exists(program))) {
    const module = `github.com/rhysd/actionlint/cmd/actionlint@${VERSION}`;
    const install = await runTool('go', ['install', module], { cwd: root, env: { GOBIN: folder } });
    if (install.code === undefined)
      return { kind: 'not-checked', why: `actionlint ${VERSION} needs Go, which is not here` };
    if (install.code !== 0) {
      return { kind: 'not-checked', why: `actionlint ${VERSION} could not be installed:\n${lastLines(install)}` };
    }
  }
  // Without shellcheck and pyflakes, so that every machine finds the same.
  const options = ['-oneline', '-no-color', '-shellcheck=', '-pyflakes=', '-ignore', UNKNOWN_SELF_REFERENCE];
  const run = await runTool(program, [...options, ...workflows], { cwd: root });
  if (run.code === 0) return { kind: 'clean' };
  return { kind: 'findings', lines: lastLines(run, 200).split('\n') };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
