import type { Account, CommitAuthorship, HeadMove, PullRequest, WorkflowRun } from '../ports.ts';

/** Somebody who had a hand in a change. At least one of id and login is known. */
export interface Contributor {
  readonly id: number | undefined;
  /** Lower case. */
  readonly login: string | undefined;
  readonly deed: Deed;
}

/** What somebody had to do with a change. */
export interface Deed {
  readonly kind: 'opened' | 'committed' | 'named' | 'pushed' | 'started';
  /** Full id of the commit it was done to; the head of the run for `started`, empty for `opened`. */
  readonly commit: string;
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
    contributor(pullRequest.author, { kind: 'opened', commit: '' }),
    ...authorship.flatMap(({ commit, accounts, emails }) => [
      ...accounts.map((account) => contributor(account, { kind: 'committed', commit })),
      ...emails.flatMap((email) => fromEmail(email, { kind: 'named', commit })),
    ]),
    ...moves.flatMap(({ commit, by }) =>
      by !== undefined && own.has(commit) ? [contributor(by, { kind: 'pushed', commit })] : [],
    ),
  ];
}

/**
 * Who caused the run that made a report. What a workflow's own token pushes or opens is a bot's and starts no run: a person has to,
 * and that may be the one who wrote it all.
 */
export const starterOf = ({ actor, headCommit }: Pick<WorkflowRun, 'actor' | 'headCommit'>): readonly Contributor[] =>
  actor === undefined ? [] : [contributor(actor, { kind: 'started', commit: headCommit })];

/** What the account had to do with the change; undefined when nothing. */
export function deedOf(account: Account, contributors: readonly Contributor[]): Deed | undefined {
  const login = account.login.toLowerCase();
  return contributors.find((known) => known.id === account.id || known.login === login)?.deed;
}

const contributor = ({ id, login }: Account, deed: Deed): Contributor => ({ id, login: login.toLowerCase(), deed });

/** GitHub's own addresses name the account: `123+bob@users.noreply.github.com`, older ones without the number. */
function fromEmail(email: string, deed: Deed): readonly Contributor[] {
  const [, id, login] = /^(?:(\d{1,15})\+)?([^@+\s]+)@users\.noreply\.[^@\s]+$/i.exec(email) ?? [];
  if (login === undefined) return [];
  return [{ id: id === undefined ? undefined : Number(id), login: login.toLowerCase(), deed }];
}
