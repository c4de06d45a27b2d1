import { access, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { lastLines, runTool } from '../support/run-tool.ts';
import type { ToolReport } from './report.ts';

const VERSION = '1.32.0';

/** Exit codes of zizmor: 11 to 14 are findings by severity, anything else but 0 is a failure of its own. */
const FINDINGS = [11, 12, 13, 14];

/**
 * The security audit, in its pedantic form and offline, so that the result depends on the files only.
 * @param cache folder that keeps the program between runs; pip installs it into a virtual environment there
 */
export async function checkWithZizmor(root: string, cache: string, files: readonly string[]): Promise<ToolReport> {
  const environment = path.join(cache, `zizmor-${VERSION}`);
  const missing = await install(root, environment);
  if (missing !== undefined) return { kind: 'not-checked', why: missing };
  const options = ['--offline', '--pedantic', '--strict-collection', '--no-progress', '--color=never', '--quiet'];
  const run = await runTool(path.join(environment, 'bin', 'zizmor'), [...options, ...files], { cwd: root });
  if (run.code === 0) return { kind: 'clean' };
  const lines = lastLines(run, 500).split('\n');
  if (run.code !== undefined && FINDINGS.includes(run.code)) return { kind: 'findings', lines };
  return { kind: 'findings', lines: [`zizmor itself failed with exit code ${run.code}:`, ...lines] };
}

/** @returns why it is not there, or undefined when it is */
async function install(root: string, environment: string): Promise<string | undefined> {
  if (
    await access(path.join(environment, 'bin', 'zizmor')).then(
      () => true,
      () => false,
    )
  )
    return undefined;
  // Made aside and moved into place, so that an interrupted installation never looks complete.
  const draft = `${environment}.${process.pid}`;
  try {
    const venv = await runTool('python3', ['-m', 'venv', draft], { cwd: root });
    if (venv.code === undefined) return `zizmor ${VERSION} needs Python 3, which is not here`;
    if (venv.code !== 0)
      return `zizmor ${VERSION} needs a Python that can make virtual environments:\n${lastLines(venv)}`;
    const pip = await runTool(
      path.join(draft, 'bin', 'python'),
      ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:', `zizmor==${VERSION}`],
      { cwd: root },
    );
    if (pip.code !== 0) return `zizmor ${VERSION} could not be installed:\n${lastLines(pip)}`;
    await rename(draft, environment).catch(() => undefined);
    return undefined;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
