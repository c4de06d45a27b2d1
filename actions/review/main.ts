import { clock } from '../../src/adapters/clock.ts';
import { eventContext } from '../../src/adapters/event-context.ts';
import { files } from '../../src/adapters/files.ts';
import { type ActionIo, runAction } from '../../src/runtime/run-action.ts';
import { type ReviewInputs, readReviewInputs } from './inputs.gen.ts';
import type { ReviewPorts } from './ports.ts';

export async function main(): Promise<void> {
  await runAction('review', async (io) => {
    const inputs = readReviewInputs(io.input);
    const { name, action, repository, defaultBranch, comment, temporary, run } = eventContext(io.env);
    const context = {
      repository,
      defaultBranch,
      event: { name, action },
      comment,
      sender: accountId(io.env['GITHUB_ACTOR_ID']),
      runUrl: run.url,
    };
    const github = await githubPorts(inputs, repository, io);
    // Not with this file: what it decides with takes long to load.
    const { review } = await import('./review.ts');
    return review(inputs, context, { ...github, files: files(temporary), clock, log: io.log });
  });
}

const accountId = (given: string | undefined): number | undefined =>
  given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : undefined;

/** The ports that talk to GitHub. Loaded when needed: a missing input is told without them. */
async function githubPorts(
  { githubToken, teamToken }: ReviewInputs,
  repository: string,
  { env, log }: ActionIo,
): Promise<Omit<ReviewPorts, 'files' | 'clock' | 'log'>> {
  const { githubClient, artifacts, checks, comments, pullRequests, remoteRepository, roles, runs, statuses } =
    await import('../../src/adapters/github.ts');
  const clientOf = (token: string) => githubClient({ token, env, log, action: 'review' });
  const client = await clientOf(githubToken);
  const teamClient = teamToken === undefined ? client : await clientOf(teamToken);
  return {
    pullRequests: pullRequests(client, repository),
    comments: comments(client, repository),
    checks: checks(client, repository),
    statuses: statuses(client, repository),
    runs: runs(client, repository),
    artifacts: artifacts({ client, repository, env }),
    roles: roles(client, repository, teamClient),
    repository: remoteRepository(client, repository),
  };
}
