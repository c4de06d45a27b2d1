import { randomUUID } from 'node:crypto';
import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { gpuWatch } from '../../src/adapters/gpu-watch.ts';
import { openStore } from '../../src/adapters/open-store.ts';
import { bashProcesses } from '../../src/adapters/process.ts';
import { machineFacts } from '../../src/adapters/process-machine.ts';
import { runAction } from '../../src/runtime/run-action.ts';
import { readTrainInputs } from './inputs.gen.ts';

export async function main(): Promise<void> {
  await runAction('train', async ({ input, env, log }) => {
    const inputs = readTrainInputs(input);
    const { pullRequest, workspace, temporary, repository, run } = eventContext(env);
    // Loaded when needed: a missing input is told without them.
    const [{ train }, { localGit }, { artifactUploads }] = await Promise.all([
      import('./train.ts'),
      import('../../src/adapters/local-git.ts'),
      import('../../src/adapters/artifact-uploads.ts'),
    ]);
    const context = {
      workspace,
      environment: env,
      machine: machineFacts(),
      tag: `${run.id}-${run.attempt}-${randomUUID()}`,
      repository,
      run,
      pullRequest: pullRequest && {
        head: pullRequest.head.commit,
        base: pullRequest.base.commit,
        fromFork: pullRequest.fromFork,
      },
    };
    return train(inputs, context, {
      git: await localGit(workspace),
      files: files(temporary),
      processes: bashProcesses(),
      gpus: gpuWatch(),
      artifacts: artifactUploads(env),
      clock,
      log,
      openStore,
      openTracking: async () => (await import('../../src/adapters/open-tracking.ts')).openTracking(env, clock),
    });
  });
}
