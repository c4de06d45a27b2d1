import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const EXAMPLES = join(import.meta.dirname, '../../examples');
export const MODEL_REPOSITORY = join(EXAMPLES, 'penguins');
export const DEPLOY_REPOSITORY = join(EXAMPLES, 'deploy');
export const PULL_REQUESTS = join(EXAMPLES, 'pull-requests');

/** Set EXAMPLE_PYTHON to a virtual environment's interpreter to run the tests that need scikit-learn. */
const PYTHON = process.env['EXAMPLE_PYTHON'] ?? 'python3';

export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; a program that cannot be started ends with 127, as in a shell. */
export function execute(program: string, args: readonly string[], cwd: string): Promise<Ending> {
  const env = { PATH: process.env['PATH'], PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127;
      resolve({ code, stdout, stderr });
    });
  });
}

export const python = (args: readonly string[], cwd: string): Promise<Ending> => execute(PYTHON, args, cwd);

/** Whether the interpreter of `python` exists and can import a module. */
export const canImport = async (module: string): Promise<boolean> =>
  (await python(['-c', `import ${module}`], tmpdir())).code === 0;

export interface WorkingCopy extends AsyncDisposable {
  readonly directory: string;
  readonly read: (path: string) => Promise<string>;
}

/** A copy of the model repository in a temporary directory, with some files replaced. */
export async function copyOfModelRepository(files: ReadonlyMap<string, string> = new Map()): Promise<WorkingCopy> {
  const directory = await mkdtemp(join(tmpdir(), 'penguins-'));
  await cp(MODEL_REPOSITORY, directory, {
    recursive: true,
    filter: (source) => !source.endsWith('/penguins/out') && !source.endsWith('__pycache__'),
  });
  for (const [path, content] of files) await writeFile(join(directory, path), content);
  return {
    directory,
    read: (path) => readFile(join(directory, path), 'utf8'),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

/** Cells by column name, all text. Throws on a row of the wrong length. */
export const readTable = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
