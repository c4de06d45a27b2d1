import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ActionContract } from '../gen/contract.ts';
import { readContracts } from '../gen/generate.ts';
import { ROOT_STUB } from '../gen/root-action.ts';

const execute = promisify(execFile);

/**
 * Makes the bundle: tsc emits JavaScript to `build/`, ncc makes one entry and lazy chunks of it, and each script named in
 * an action.yml gets a stub, because nothing tells a JavaScript action its own name. The bytes depend on nothing but
 * sources and lock file. (`build/` has a fixed place since the numbers of the chunks come from relative paths.)
 * @param root the repository, absolute
 * @param dist where the bundle goes, absolute; emptied first
 */
export async function bundle(root: string, dist: string): Promise<void> {
  const build = path.join(root, 'build');
  await Promise.all([build, dist].map((folder) => rm(folder, { recursive: true, force: true })));
  await mkdir(dist, { recursive: true });
  const bin = path.join(root, 'node_modules', '.bin');
  await run(path.join(bin, 'tsc'), ['-p', 'tsconfig.build.json'], root);
  // Declared by a .d.ts beside it, so tsc leaves the JavaScript where it is.
  const generated = path.join('src', 'generated');
  await mkdir(path.join(build, generated), { recursive: true });
  for (const name of (await readdir(path.join(root, generated))).filter((file) => file.endsWith('.js')))
    await copyFile(path.join(root, generated, name), path.join(build, generated, name));
  const entry = path.join(build, 'actions', 'index.js');
  await run(path.join(bin, 'ncc'), ['build', entry, '-o', dist, '--license', 'licenses.txt', '--no-cache'], root);
  await writeStubs(dist, await readContracts(root));
}

/** `../../dist/plan.js` in an action.yml becomes a stub that runs `plan`. */
async function writeStubs(dist: string, contracts: readonly ActionContract[]): Promise<void> {
  const names = contracts.flatMap(({ scripts }) => scripts.map((script) => path.posix.basename(script, '.js')));
  const taken = new Set(await readdir(dist));
  for (const name of [...names, ROOT_STUB]) {
    if (taken.has(`${name}.js`)) throw new Error(`The bundle already has a file ${name}.js.`);
    await writeFile(path.join(dist, `${name}.js`), stub(name));
  }
}

function stub(name: string): string {
  const [imported, call] = name === ROOT_STUB ? ['runCommand', 'runCommand()'] : ['run', `run('${name}')`];
  return `import { ${imported} } from './index.js';\n\nawait ${call};\n`;
}

async function run(file: string, args: readonly string[], cwd: string): Promise<void> {
  try {
    await execute(process.execPath, [file, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const output = error instanceof Error ? outputOf(error) : '';
    throw new Error(`${path.basename(file)} failed:\n${output}`, { cause: error });
  }
}

function outputOf(error: Error & { readonly stdout?: string; readonly stderr?: string }): string {
  return `${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message;
}
