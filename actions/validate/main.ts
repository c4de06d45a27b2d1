import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { runAction } from '../../src/runtime/run-action.ts';
import { readValidateInputs } from './inputs.gen.ts';
import { validate } from './validate.ts';

export async function main(): Promise<void> {
  await runAction('validate', async ({ input, env, log }) => {
    const inputs = readValidateInputs(input);
    const { workspace, temporary } = eventContext(env);
    // Loaded when needed: a missing input is told without it.
    const { localGit } = await import('../../src/adapters/local-git.ts');
    return validate(inputs, { git: await localGit(workspace), files: files(temporary), clock, log, workspace });
  });
}
