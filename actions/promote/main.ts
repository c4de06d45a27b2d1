import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { openStore } from '../../src/adapters/open-store.ts';
import { type ActionIo, runAction } from '../../src/runtime/run-action.ts';
import { type PromoteInputs, readPromoteInputs } from './inputs.gen.ts';
import type { PromotePorts } from './ports.ts';

export async function main(): Promise<void> {
  await runAction('promote', async (io) => {
    const inputs = readPromoteInputs(io.input);
    const { repository, workspace, temporary, ref, before, run } = eventContext(io.env);
    const github = await githubPorts(inputs, repository, io);
    // Loaded when needed, like all that talks to GitHub: a missing input is told without them.
    const [{ promote }, { localGit }] = await Promise.all([
      import('./promote.ts'),
      import('../../src/adapters/local-git.ts'),
    ]);
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    const context = { repository, branch, before, runUrl: run.url };
    return promote(inputs, context, {
      ...github,
      git: await localGit(workspace),
      files: files(temporary),
      clock,
      log: io.log,
      openStore,
      random: Math.random,
    });
  });
}

async function githubPorts(
  { githubToken, gitopsToken, teamToken }: PromoteInputs,
  repository: string,
  { env, log }: ActionIo,
): Promise<Omit<PromotePorts, 'git' | 'files' | 'clock' | 'log' | 'openStore' | 'random'>> {
  const { githubClient, artifacts, checks, comments, commitWriter, pullRequests, remoteRepository, roles, runs } =
    await import('../../src/adapters/github.ts');
  const clientOf = (token: string) => githubClient({ token, env, log, action: 'promote' });
  const client = await clientOf(githubToken);
  const gitopsClient = await clientOf(gitopsToken);
  const teamClient = teamToken === undefined ? client : await clientOf(teamToken);
  return {
    repository: remoteRepository(client, repository),
    pullRequests: pullRequests(client, repository),
    comments: comments(client, repository),
    checks: checks(client, repository),
    runs: runs(client, repository),
    artifacts: artifacts({ client, repository, env }),
    roles: roles(client, repository, teamClient),
    gitops: (name) => remoteRepository(gitopsClient, name),
    writer: (name) => commitWriter(gitopsClient, name),
  };
}
