import type { Account, CommitAuthorship, HeadMove, PullRequest, WorkflowRun } from '../ports.ts';

/** Somebody who had a hand in a change. At least one of id and login is known. */
export interface Contributor {
  readonly id: number | undefined;
  /** Lower case. */
  readonly login: string | undefined;
  /** Completes "bob …": `opened this pull request`. */
  readonly deed: string;
}

/**
 * Everybody who must not judge a change: who opened the pull request, every author, committer and co-author of its commits, and who pushed
 * them, because the names inside of a commit can be made up and the account of a push cannot.
 */
export function contributorsOf(
  pullRequest: Pick<PullRequest, 'author'>,
  authorship: readonly CommitAuthorship[],
  moves: readonly HeadMove[],
): readonly Contributor[] {
  const own = new Set(authorship.map(({ commit }) => commit));
  return [
    contributor(pullRequest.author, 'opened this pull request'),
    ...authorship.flatMap(({ commit, accounts, emails }) => [
      ...accounts.map((account) => contributor(account, `wrote or committed ${short(commit)}`)),
      ...emails.flatMap((email) => fromEmail(email, `is named in ${short(commit)}`)),
    ]),
    ...moves.flatMap(({ commit, by }) =>
      by !== undefined && own.has(commit) ? [contributor(by, `pushed ${short(commit)}`)] : [],
    ),
  ];
}

/**
 * Who caused the run that made a report. What a workflow's own token pushes or opens is a bot's and starts no run: a person has to,
 * and that may be the one who wrote it all.
 */
export const starterOf = ({ actor }: Pick<WorkflowRun, 'actor'>): readonly Contributor[] =>
  actor === undefined ? [] : [contributor(actor, 'started the run that made the report')];

/** What the account had to do with the change; undefined when nothing. */
export function deedOf(account: Account, contributors: readonly Contributor[]): string | undefined {
  const login = account.login.toLowerCase();
  return contributors.find((known) => known.id === account.id || known.login === login)?.deed;
}

const contributor = ({ id, login }: Account, deed: string): Contributor => ({ id, login: login.toLowerCase(), deed });

/** GitHub's own addresses name the account: `123+bob@users.noreply.github.com`, older ones without the number. */
function fromEmail(email: string, deed: string): readonly Contributor[] {
  const [, id, login] = /^(?:(\d{1,15})\+)?([^@+\s]+)@users\.noreply\.[^@\s]+$/i.exec(email) ?? [];
  if (login === undefined) return [];
  return [{ id: id === undefined ? undefined : Number(id), login: login.toLowerCase(), deed }];
}

const short = (commit: string): string => commit.slice(0, 7);
