import { availableParallelism } from 'node:os';
import { cancellation } from '../../src/adapters/cancellation.ts';
import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { openStore } from '../../src/adapters/open-store.ts';
import { UserError } from '../../src/errors.ts';
import { isForBranch } from '../../src/records/provenance.ts';
import { type ActionIo, runAction } from '../../src/runtime/run-action.ts';
import type { ComparePorts } from './examine.ts';
import { type CompareInputs, readCompareInputs } from './inputs.gen.ts';

export async function main(): Promise<void> {
  await runAction('compare', async (io) => {
    const inputs = readCompareInputs(io.input);
    const { repository, defaultBranch, pullRequest, sha: merged, temporary, run, ...event } = eventContext(io.env);
    const workflowPath = inputs.workflowPath ?? event.workflowPath;
    if (workflowPath === undefined) throw unknownWorkflow();
    const context = {
      repository,
      head: pullRequest?.head.commit ?? merged,
      merged,
      pullRequest: pullRequest?.number,
      defaultBranch,
      ofDefaultBranch:
        pullRequest === undefined &&
        defaultBranch !== undefined &&
        isForBranch({ event: event.name, ref: event.ref }, defaultBranch),
      baseBranch: pullRequest?.base.branch ?? defaultBranch ?? '',
      workflowPath,
      runUrl: run.url,
    };
    const github = await githubPorts(inputs, repository, io);
    // Not with this file: its statistics take longer to load than all the rest.
    const { compare } = await import('./compare.ts');
    return compare(inputs, context, {
      ...github,
      files: files(temporary),
      openStore,
      withRows,
      cancellation,
      clock,
      log: io.log,
    });
  });
}

const withRows: ComparePorts['withRows'] = async (work) => {
  const { readPredictions } = await import('../../src/adapters/read-predictions.ts');
  const { resampleThreads } = await import('../../src/adapters/resample-threads.ts');
  // Threads run this very action's file again.
  const threads = resampleThreads(process.argv[1] ?? '', availableParallelism());
  try {
    return await work({ readPredictions, resample: threads.run });
  } finally {
    await threads.close();
  }
};

/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function githubPorts(
  { githubToken, gitopsToken }: CompareInputs,
  repository: string,
  { env, log }: ActionIo,
): Promise<Omit<ComparePorts, 'files' | 'openStore' | 'withRows' | 'cancellation' | 'clock' | 'log'>> {
  const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, runs, statuses } = await import(
    '../../src/adapters/github.ts'
  );
  const client = await githubClient({ token: githubToken, env, log, action: 'compare' });
  const gitopsClient =
    gitopsToken === undefined ? client : await githubClient({ token: gitopsToken, env, log, action: 'compare' });
  return {
    pullRequests: pullRequests(client, repository),
    comments: comments(client, repository),
    checks: checks(client, repository),
    statuses: statuses(client, repository),
    runs: runs(client, repository),
    artifacts: artifacts({ client, repository, env }),
    repository: remoteRepository(client, repository),
    gitops: (name) => remoteRepository(gitopsClient, name),
  };
}

function unknownWorkflow(): UserError {
  return new UserError('compare.workflow-unknown', 'The runner does not say which workflow this run belongs to.', {
    hint: 'Set the input `workflow-path` to the workflow file whose runs may make candidates.',
  });
}
