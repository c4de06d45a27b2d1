import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { runAction } from '../../src/runtime/run-action.ts';
import { readPlanInputs } from './inputs.gen.ts';

export async function main(): Promise<void> {
  await runAction('plan', async ({ input, env, log }) => {
    const inputs = readPlanInputs(input);
    const { repository, defaultBranch, pullRequest, workspace, temporary, ...event } = eventContext(env);
    // Loaded when needed: a missing input is told without them.
    const [{ plan }, { localGit }] = await Promise.all([
      import('./plan.ts'),
      import('../../src/adapters/local-git.ts'),
    ]);
    const { githubClient, runs, artifacts, remoteRepository } = await import('../../src/adapters/github.ts');
    const client = await githubClient({ token: inputs.githubToken, env, log, action: 'plan' });
    const gitopsClient =
      inputs.gitopsToken === undefined
        ? client
        : await githubClient({ token: inputs.gitopsToken, env, log, action: 'plan' });
    const context = {
      repository,
      defaultBranch,
      workflowPath: inputs.workflowPath ?? event.workflowPath,
      pullRequest: pullRequest && {
        number: pullRequest.number,
        head: pullRequest.head.commit,
        base: pullRequest.base.commit,
        baseBranch: pullRequest.base.branch,
        fromFork: pullRequest.fromFork,
      },
    };
    const candidates = {
      runs: runs(client, repository),
      artifacts: artifacts({ client, repository, env }),
      files: files(temporary),
      repository: remoteRepository(client, repository),
    };
    const gitops = (name: string) => remoteRepository(gitopsClient, name);
    return plan(inputs, context, { git: await localGit(workspace), candidates, gitops, log });
  });
}
