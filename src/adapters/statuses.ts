import type { Statuses } from '../ports.ts';
import type { GitHubClient } from './github-client.ts';
import { asking } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

const LONGEST_DESCRIPTION = 140;

/** Commit statuses of one repository (`owner/name`). Longer descriptions are cut. */
export function statuses(client: GitHubClient, repository: string): Statuses {
  const name = repositoryName(repository);
  return {
    async set(commit, { context, state, description, targetUrl }) {
      await asking({ to: `set the status \`${context}\``, permission: 'statuses: write' }, () =>
        client.rest.repos.createCommitStatus({
          ...name,
          sha: commit,
          context,
          state,
          description: cut(description),
          ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
        }),
      );
    },
  };
}

function cut(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
