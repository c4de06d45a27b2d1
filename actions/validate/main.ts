import { availableParallelism, tmpdir } from 'node:os';
import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { parseSize } from '../../src/config/units.ts';
import { UserError } from '../../src/errors.ts';
import { runAction } from '../../src/runtime/run-action.ts';
import { readValidateInputs } from './inputs.gen.ts';

/** More would wait for the disk. */
const MOST_THREADS = 8;

export async function main(): Promise<void> {
  await runAction('validate', async ({ input, env, log }) => {
    const inputs = readValidateInputs(input);
    const memoryBudgetBytes = bytesOf(inputs.memoryBudget);
    const { workspace, temporary, pullRequest } = eventContext(env);
    // Loaded when needed: a missing input is told without them.
    const [{ validate }, { localGit }, { artifactUploads }, { dataEngine }] = await Promise.all([
      import('./validate.ts'),
      import('../../src/adapters/local-git.ts'),
      import('../../src/adapters/artifact-uploads.ts'),
      import('../../src/adapters/data-engine.ts'),
    ]);
    const context = {
      workspace,
      pullRequest: pullRequest && { head: pullRequest.head.commit, base: pullRequest.base.commit },
    };
    return validate(inputs, context, {
      git: await localGit(workspace),
      files: files(temporary),
      engine: dataEngine({
        threads: inputs.workers === 0 ? Math.min(availableParallelism(), MOST_THREADS) : inputs.workers,
        // The stub that was started: as a thread it serves instead, see `actions/index.ts`.
        script: process.argv[1] ?? '',
        memoryBudgetBytes,
        temporary: temporary ?? tmpdir(),
      }),
      artifacts: artifactUploads(env),
      clock,
      log,
    });
  });
}

function bytesOf(memoryBudget: string): number {
  const bytes = parseSize(memoryBudget);
  if (bytes !== undefined) return bytes;
  throw new UserError(
    'input.not-size',
    `The input \`memory-budget\` is ${JSON.stringify(memoryBudget.slice(0, 80))}.`,
    {
      hint: 'Write a whole number of `B`, `KiB`, `MiB`, `GiB` or `TiB`, such as `512MiB`.',
    },
  );
}
