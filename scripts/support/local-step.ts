/** Runs a script of dist the way the runner runs a JavaScript action, on this machine. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InputContract } from '../gen/contract.ts';

/** Variables of a step that nobody gave: enough for an action to know where it is. */
const STEP_DEFAULTS = { GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://github.com' };

export interface LocalStep {
  /** Script to run, absolute. */
  readonly script: string;
  /** Values of `with:`. */
  readonly given: Readonly<Record<string, string>>;
  /** The action's inputs, for their defaults. */
  readonly inputs: readonly InputContract[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface StepResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the step with its output on ours. The files of the runner live in a temporary folder. */
export async function runStep({ script, given, inputs, env, cwd }: LocalStep): Promise<StepResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-step-'));
  try {
    const files = { GITHUB_OUTPUT: path.join(folder, 'output'), GITHUB_STEP_SUMMARY: path.join(folder, 'summary') };
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
    const exitCode = await run(script, cwd, {
      ...STEP_DEFAULTS,
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: folder,
      ...env,
      ...inputVariables(inputs, given, env),
      ...files,
    });
    return {
      exitCode,
      outputs: parseRecords(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `INPUT_…` variables: what was given, else the default. Of all expressions only `${{ github.token }}` can be known here. */
function inputVariables(
  inputs: readonly InputContract[],
  given: LocalStep['given'],
  env: LocalStep['env'],
): Readonly<Record<string, string>> {
  const defaults = inputs.map(({ name, default: preset = '' }) => {
    if (/^\$\{\{\s*github\.token\s*\}\}$/.test(preset)) return [name, env['GITHUB_TOKEN'] ?? ''];
    return [name, preset.includes('${{') ? '' : preset];
  });
  const values: Readonly<Record<string, string>> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function run(script: string, cwd: string, env: Readonly<Record<string, string | undefined>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The `name<<delimiter` records of GITHUB_OUTPUT. */
function parseRecords(text: string): Readonly<Record<string, string>> {
  const records = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...records].map(([, name = '', , value = '']) => [name, value]));
}
