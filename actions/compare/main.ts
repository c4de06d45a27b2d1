import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { UserError } from '../../src/errors.ts';
import { type ActionIo, runAction } from '../../src/runtime/run-action.ts';
import { type ComparePorts, compare } from './compare.ts';
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
      baseBranch: pullRequest?.base.branch ?? defaultBranch ?? '',
      workflowPath,
      runUrl: run.url,
    };
    const github = await githubPorts(inputs, repository, io);
    return compare(inputs, context, { ...github, files: files(temporary), clock, log: io.log });
  });
}

/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function githubPorts(
  { githubToken, gitopsToken }: CompareInputs,
  repository: string,
  { env, log }: ActionIo,
): Promise<Omit<ComparePorts, 'files' | 'clock' | 'log'>> {
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
