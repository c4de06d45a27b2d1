/** The Python that trains in the demo: a virtual environment with scikit-learn, or the standard library when that cannot be had. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './world.ts';

const REQUIREMENTS = path.join(ROOT, 'examples/penguins/requirements.txt');
const INSTALL_MILLISECONDS = 5 * 60_000;

export interface Trainer {
  /** Folders to put before PATH; empty means: the Python that is there. */
  readonly path: readonly string[];
  /** One line for the audience. */
  readonly description: string;
}

/** Installs the example's requirements once per content of its requirements file. Never fails: there is a fallback. */
export async function prepareTrainer(say: (line: string) => void): Promise<Trainer> {
  const wanted = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(ROOT, '.cache', `demo-python-${wanted}`);
  const bin = path.join(folder, 'bin');
  const ready = path.join(folder, 'ready');
  if (!existsSync(ready)) {
    say('Installing scikit-learn for the example’s trainer, once …');
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    const problem =
      (await run('python3', ['-m', 'venv', folder])) ??
      (await run(path.join(bin, 'python3'), [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '-r',
        REQUIREMENTS,
      ]));
    if (problem !== undefined) {
      await rm(folder, { recursive: true, force: true });
      return {
        path: [],
        description: `Trainer: Python’s standard library (scikit-learn cannot be had here: ${problem}).`,
      };
    }
    await writeFile(ready, '');
  }
  return { path: [bin], description: 'Trainer: scikit-learn in a virtual environment.' };
}

/** Resolves with what went wrong, on one line; undefined when it worked. */
function run(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'pipe'], timeout: INSTALL_MILLISECONDS });
    let tail = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-2_000);
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => {
      const last = tail.trim().split('\n').at(-1) ?? '';
      resolve(code === 0 ? undefined : last.slice(0, 200) || `${path.basename(program)} ended with code ${code}`);
    });
  });
}
