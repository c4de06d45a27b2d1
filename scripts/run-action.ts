/**
 * `npm run action -- <action> --<input> value …` runs an action of the committed bundle on this machine, with the
 * defaults of its action.yml, and prints outputs and summary. `GITHUB_TOKEN` of the environment is used as `github.token`.
 */
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
  const result = await runStep({
    script: path.join(ROOT, 'dist', `${contract.name}.js`),
    given: givenInputs(contract, rest),
    inputs: contract.inputs,
    env: process.env,
    // npm moves to the repository; what counts is where it was called.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  });
  for (const [output, value] of Object.entries(result.outputs)) console.log(`${output} = ${value}`);
  if (result.summary !== '') console.log(`\n${result.summary}`);
  return result.exitCode;
});

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
