import { UserError } from '../errors.ts';
import type { CommitAuthorship, HeadMove, PullRequest, PullRequests } from '../ports.ts';
import { account, knownAccount } from './accounts.ts';
import type { GitHubClient } from './github-client.ts';
import { asking } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

/** Pull requests of one repository (`owner/name`). */
export function pullRequests(client: GitHubClient, repository: string): PullRequests {
  const name = repositoryName(repository);

  const read = (number: number) =>
    asking({ to: `read pull request #${number}`, permission: 'pull-requests: read' }, async () => {
      const { data } = await client.rest.pulls.get({ ...name, pull_number: number });
      return data;
    });

  return {
    async get(number) {
      return pullRequest(await read(number), repository);
    },

    async forCommit(commit) {
      const purpose = { to: `find the pull requests of commit ${commit}`, permission: 'pull-requests: read' };
      const found = await asking(purpose, () =>
        client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
          ...name,
          commit_sha: commit,
          per_page: 100,
        }),
      );
      return found.map((data) => pullRequest(data, repository)).filter((pull) => pull.state === 'open' || pull.merged);
    },

    async authorship(number) {
      const purpose = { to: `list the commits of pull request #${number}`, permission: 'pull-requests: read' };
      const { commits: total } = await read(number);
      const commits = await asking(purpose, () =>
        client.paginate(client.rest.pulls.listCommits, { ...name, pull_number: number, per_page: 100 }),
      );
      // GitHub lists 250 commits at most. An author left out could approve their own work.
      if (commits.length < total) {
        throw new UserError(
          'pull-request.too-many-commits',
          `Pull request #${number} has ${total} commits, and GitHub lists only ${commits.length} of them: not all of its authors are known.`,
          { hint: 'Squash the branch to fewer than 250 commits.' },
        );
      }
      return commits.map(authorshipOf);
    },

    async headMoves(pull) {
      const { head } = pull;
      if (head.repository === undefined) {
        throw new UserError('github.not-found', `The head repository of pull request #${pull.number} is gone.`);
      }
      const headName = repositoryName(head.repository);
      const purpose = { to: `read the activity of branch ${head.branch}`, permission: 'contents: read' };
      const activities = await asking(purpose, () =>
        client.paginate(client.rest.repos.listActivities, {
          ...headName,
          ref: `refs/heads/${head.branch}`,
          per_page: 100,
        }),
      );
      return activities
        .filter((activity) => !/^0+$/.test(activity.after))
        .map((activity): HeadMove => {
          const at = new Date(activity.timestamp);
          return { commit: activity.after, at, by: knownAccount(activity.actor) };
        })
        .sort((a, b) => b.at.getTime() - a.at.getTime());
    },
  };
}

/** What the two descriptions of a pull request, alone and in lists, have in common. */
interface ApiPullRequest {
  readonly number: number;
  readonly state: string;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly user: Parameters<typeof account>[0];
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null };
  readonly html_url: string;
}

function pullRequest(data: ApiPullRequest, repository: string): PullRequest {
  const merged = data.merged_at !== null;
  return {
    number: data.number,
    state: data.state === 'open' ? 'open' : 'closed',
    merged,
    createdAt: new Date(data.created_at),
    mergedAt: data.merged_at === null ? undefined : new Date(data.merged_at),
    // Before the merge this field holds GitHub's test merge.
    mergeCommit: merged ? (data.merge_commit_sha ?? undefined) : undefined,
    author: account(data.user),
    head: { commit: data.head.sha, branch: data.head.ref, repository: data.head.repo?.full_name },
    base: { commit: data.base.sha, branch: data.base.ref, repository: data.base.repo?.full_name ?? repository },
    url: data.html_url,
  };
}

type ApiUser = Parameters<typeof knownAccount>[0];

interface ApiCommit {
  readonly sha: string;
  readonly author: ApiUser;
  readonly committer: ApiUser;
  readonly commit: {
    readonly author: { readonly email?: string } | null;
    readonly committer: { readonly email?: string } | null;
    readonly message: string;
  };
}

const CO_AUTHOR = /^[ \t]*co-authored-by:.*<([^<>\s]+)>[ \t]*$/gim;

function authorshipOf({ sha, author, committer, commit }: ApiCommit): CommitAuthorship {
  const accounts = [knownAccount(author), knownAccount(committer)].filter((known) => known !== undefined);
  const coAuthors = [...commit.message.matchAll(CO_AUTHOR)].map(([, email]) => email);
  const emails = [commit.author?.email, commit.committer?.email, ...coAuthors].filter((email) => email !== undefined);
  return { commit: sha, accounts, emails: [...new Set(emails)] };
}
