import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentOf, fail, runStepProcess, type StepCall } from './step-process.ts';

/** How a shell is called: programs in order of preference, arguments with `{0}` for the script, ending of its file. */
interface Shell {
  readonly programs: readonly string[];
  readonly args: readonly string[];
  readonly extension: string;
}

const SHELLS: Readonly<Record<string, Shell>> = {
  bash: { programs: ['bash'], args: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'], extension: '.sh' },
  sh: { programs: ['sh'], args: ['-e', '{0}'], extension: '.sh' },
  python: { programs: ['python', 'python3'], args: ['{0}'], extension: '.py' },
  node: { programs: ['node'], args: ['{0}'], extension: '.mjs' },
};

// Without `shell:` the runner leaves pipefail off: a pipe then fails only with its last program.
const UNSPECIFIED: Shell = { programs: ['bash', 'sh'], args: ['-e', '{0}'], extension: '.sh' };

function shellFor(name: string | undefined): Shell | undefined {
  if (name === undefined) return UNSPECIFIED;
  const known = SHELLS[name];
  if (known !== undefined) return known;
  const [program, ...args] = name.split(/\s+/);
  return program !== undefined && name.includes('{0}') ? { programs: [program], args, extension: '' } : undefined;
}

function findProgram(programs: readonly string[], path: string): string | undefined {
  for (const program of programs) {
    for (const folder of program.includes('/') ? [''] : path.split(':')) {
      const candidate = folder === '' ? program : join(folder, program);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/** Runs the text of a `run:` step, already interpolated; false when it failed. */
export async function runScript(
  call: StepCall,
  script: { readonly text: string; readonly shell: string | undefined; readonly directory: string | undefined },
): Promise<boolean> {
  const { job } = call;
  const shell = shellFor(script.shell);
  if (shell === undefined) {
    fail(
      call,
      `The shell "${script.shell ?? ''}" is not available here; use ${Object.keys(SHELLS).join(', ')} or a command with {0}.`,
    );
    return false;
  }
  const directory = resolve(job.folders.workspace, script.directory ?? '.');
  if (!existsSync(directory)) {
    fail(call, `The working directory "${script.directory ?? ''}" does not exist.`);
    return false;
  }
  const path = environmentOf(call, { variables: {} })['PATH'] ?? '';
  const program = findProgram(shell.programs, path);
  if (program === undefined) {
    fail(call, `None of ${shell.programs.join(', ')} was found on the PATH of the runner.`);
    return false;
  }
  const file = join(job.folders.temporary, `${randomUUID()}${shell.extension}`);
  writeFileSync(file, script.text.endsWith('\n') ? script.text : `${script.text}\n`);
  const lines = script.text.trimEnd().split('\n');
  for (const line of [`##[group]Run ${lines[0] ?? ''}`, ...lines, '##[endgroup]']) job.journal.log(line);
  return runStepProcess(call, {
    command: program,
    args: shell.args.map((argument) => argument.replaceAll('{0}', file)),
    directory,
    variables: {},
  });
}
