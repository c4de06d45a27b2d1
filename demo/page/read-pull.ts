/** A pull request as its page shows it: conversation in the order of time, checks, changed files, outcome. */
import type { PageIssue, PageState } from '../../simulator/index.ts';
import type { GitReader } from './git-reader.ts';
import { outcomeOf } from './outcome.ts';
import type {
  CheckView,
  CommitHead,
  CommitView,
  ConversationEvent,
  PersonView,
  PullView,
  RunView,
} from './page-model.ts';
import { standingOf, standingOfState } from './standing.ts';

export interface PullSources {
  readonly state: PageState;
  readonly runs: readonly RunView[];
  readonly git: GitReader;
  readonly promotions: readonly CommitView[];
  readonly personOf: (login: string) => PersonView;
}

export async function readPull(issue: PageIssue, sources: PullSources): Promise<PullView> {
  const { state, git, personOf } = sources;
  const headSha = issue.headSha ?? '';
  const baseRef = issue.baseRef ?? state.defaultBranch;
  const base = await baseOf(issue, headSha, baseRef, git);
  const [commits, files, merge] = await Promise.all([
    base === undefined ? [] : git.commits(base, headSha),
    base === undefined ? [] : git.diff(base, headSha),
    issue.mergeCommitSha === undefined ? [] : git.commits(`${issue.mergeCommitSha}^1`, issue.mergeCommitSha),
  ]);
  const runs = runsOf(issue, sources);
  const pull = {
    number: issue.number,
    title: issue.title,
    state: issue.state,
    author: personOf(issue.user),
    headRef: issue.headRef ?? '',
    baseRef,
    headSha,
    commitCount: commits.length,
    events: inOrder([
      description(issue, personOf),
      ...commits.map((commit): ConversationEvent => ({ kind: 'commit', at: issue.createdAt, commit })),
      ...comments(issue, personOf),
      ...statusChanges(headSha, sources),
      ...runs.map((run): ConversationEvent => ({ kind: 'run', at: run.startedAt ?? issue.createdAt, run })),
      ...mergeEvents(issue, merge, baseRef, personOf),
    ]),
    checks: [...checks(headSha, sources), ...statuses(headSha, sources)],
    files,
    runs,
  } satisfies Omit<PullView, 'outcome'>;
  return { ...pull, outcome: outcomeOf(pull, sources.promotions) };
}

/** A merge moves the base branch past the head, so a merged pull request is seen from before its merge. */
function baseOf(issue: PageIssue, headSha: string, baseRef: string, git: GitReader): Promise<string | undefined> {
  const { mergeCommitSha } = issue;
  return git.mergeBase(mergeCommitSha === undefined ? `refs/heads/${baseRef}` : `${mergeCommitSha}^1`, headSha);
}

/** GitHub does not say which pull request a comment's run belongs to; its title is that of the pull request. */
const runsOf = (issue: PageIssue, { runs, state }: PullSources): readonly RunView[] =>
  runs.filter((run) => {
    const source = state.runs.find(({ id }) => id === run.id);
    return (
      source?.pullRequests.includes(issue.number) ||
      (run.event === 'issue_comment' && run.title === issue.title) ||
      (run.event === 'push' && issue.mergeCommitSha !== undefined && run.headSha === issue.mergeCommitSha)
    );
  });

function description(issue: PageIssue, personOf: (login: string) => PersonView): ConversationEvent {
  return {
    kind: 'comment',
    id: undefined,
    at: issue.createdAt,
    author: personOf(issue.user),
    body: issue.body,
    edited: false,
    hiddenAs: undefined,
    reactions: [],
  };
}

function comments(issue: PageIssue, personOf: (login: string) => PersonView): readonly ConversationEvent[] {
  return issue.comments.map((comment) => ({
    kind: 'comment',
    id: comment.id,
    at: comment.createdAt,
    author: { ...personOf(comment.user), isBot: comment.isBot },
    body: comment.body,
    edited: comment.updatedAt !== comment.createdAt,
    hiddenAs: comment.minimizedReason,
    reactions: [...Map.groupBy(comment.reactions, ({ content }) => content)].map(([content, all]) => ({
      content,
      logins: all.map(({ user }) => user),
    })),
  }));
}

/** Only what says something new: the same state is often sent again. */
function statusChanges(headSha: string, { state, personOf }: PullSources): readonly ConversationEvent[] {
  const said = new Map<string, string>();
  return state.statuses
    .filter(({ sha }) => sha === headSha)
    .flatMap(({ context, state: value, description: text = '', createdAt, creator }): ConversationEvent[] => {
      const says = `${value} ${text}`;
      if (said.get(context) === says) return [];
      said.set(context, says);
      const standing = standingOfState(value);
      return [{ kind: 'status', at: createdAt, context, standing, description: text, creator: personOf(creator) }];
    });
}

function mergeEvents(
  { mergeCommitSha, mergedBy }: PageIssue,
  merge: readonly CommitHead[],
  base: string,
  personOf: (login: string) => PersonView,
): readonly ConversationEvent[] {
  const at = merge.at(-1)?.at;
  if (mergeCommitSha === undefined || at === undefined) return [];
  return [{ kind: 'merged', at, by: personOf(mergedBy ?? 'ghost'), sha: mergeCommitSha, base }];
}

function inOrder(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const second = ({ at }: ConversationEvent) => Math.floor(Date.parse(at) / 1000);
  return events.toSorted((a, b) => second(a) - second(b) || rankOf(a) - rankOf(b));
}

/** Most times are whole seconds: what happened within one is put in the order in which it happens as a rule. */
function rankOf(event: ConversationEvent): number {
  switch (event.kind) {
    case 'comment':
      if (event.id === undefined) return 0;
      // A workflow comments before it sets a status; people answer what they see.
      return event.author.isBot ? 2 : 4;
    case 'commit':
      return 1;
    case 'status':
      return 3;
    case 'merged':
      return 5;
    case 'run':
      return 6;
  }
}

/** The newest check run of each name. */
function checks(headSha: string, { state, runs }: PullSources): readonly CheckView[] {
  const jobs = new Map(runs.flatMap((run) => run.jobs.map((job) => [job.id, { run, job }])));
  const newest = new Map(state.checks.filter((check) => check.headSha === headSha).map((one) => [one.name, one]));
  return [...newest.values()].map((check) => {
    const behind = jobs.get(check.id);
    return {
      name: check.name,
      source: behind === undefined ? check.app : `${behind.run.workflow} (${behind.run.event})`,
      standing: standingOf(check.status, check.conclusion),
      title: check.title ?? '',
      summary: check.summary ?? '',
      jobId: behind?.job.id,
      seconds: behind?.job.seconds,
    };
  });
}

/** The newest status of each context. */
function statuses(headSha: string, { state }: PullSources): readonly CheckView[] {
  const newest = new Map(state.statuses.filter(({ sha }) => sha === headSha).map((one) => [one.context, one]));
  return [...newest.values()].map((status) => ({
    name: status.context,
    source: status.creator,
    standing: standingOfState(status.state),
    title: status.description ?? '',
    summary: '',
    jobId: undefined,
    seconds: undefined,
  }));
}
