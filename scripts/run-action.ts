/**
 * `npm run action -- <action> --<input> value …` runs an action of the committed bundle on this machine, with the
 * defaults of its action.yml, and prints outputs and summary. `GITHUB_TOKEN` of the environment is used as `github.token`.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../src/errors.ts';
import type { ActionContract } from './gen/contract.ts';
import { readContracts } from './gen/generate.ts';
import { runStep } from './support/local-step.ts';
import { runScript } from './support/run-script.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runScript(async () => {
  const [name, ...rest] = process.argv.slice(2);
  const contracts = await readContracts(ROOT);
  const contract = contracts.find((candidate) => candidate.name === name);
  if (contract === undefined) {
    throw new UserError('script.usage', `Usage: npm run action -- <action> [--<input> value …]`, {
      hint: `<action> is one of ${contracts.map((candidate) => candidate.name).join(', ')}.`,
    });
  }
  // npm moves to the repository; what counts is where it was called.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const result = await runStep({
    script: path.join(ROOT, 'dist', `${contract.name}.js`),
    given: givenInputs(contract, rest),
    inputs: contract.inputs,
    env: { ...runByHand(cwd), ...process.env },
    cwd,
  });
  for (const [output, value] of Object.entries(result.outputs)) console.log(`${output} = ${value}`);
  if (result.summary !== '') console.log(`\n${result.summary}`);
  return result.exitCode;
});

/** What the runner would say about a run by hand of the commit that is checked out. Paths count from the repository's root. */
function runByHand(cwd: string): Readonly<Record<string, string>> {
  const repository = /github\.com[:/]([^/]+\/[^/]+?)(?:\.git)?$/.exec(git(cwd, 'remote', 'get-url', 'origin'))?.[1];
  return {
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: repository ?? 'local/repository',
    GITHUB_REF: git(cwd, 'symbolic-ref', '--quiet', 'HEAD') || 'HEAD',
    GITHUB_RUN_ID: '1',
    GITHUB_WORKSPACE: git(cwd, 'rev-parse', '--show-toplevel') || cwd,
    GITHUB_SHA: git(cwd, 'rev-parse', '--verify', '--quiet', 'HEAD') || '0'.repeat(40),
  };
}

/** What git says; nothing where it fails, because the action tells better what is missing. */
function git(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function givenInputs(contract: ActionContract, args: readonly string[]): Readonly<Record<string, string>> {
  const options = Object.fromEntries(contract.inputs.map(({ name }) => [name, { type: 'string' }] as const));
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(given);
  } catch (error) {
    throw new UserError('script.usage', error instanceof Error ? error.message : String(error), {
      hint: `Inputs of ${contract.name}: ${contract.inputs.map(({ name }) => `--${name}`).join(', ')}.`,
    });
  }
}
