import { UserError } from '../errors.ts';
import type { Checks, HeadMove, PullRequest, PullRequests } from '../ports.ts';
import { newestReportCheck, type WantedReport } from './find-report.ts';
import { announcedLook, checkName } from './names.ts';

/** A new head is usually one push after the last report; runs that were cancelled leave none. */
const MOST_HEADS = 20;

/**
 * Which look at new numbers of a pull request a report is: every new candidate is another chance to be lucky, the same candidate again is
 * none. The check runs of this and of earlier heads tell, which nobody can write but a job; the heads come from the activity log, which
 * cannot be rewritten either. It costs one call for the log and one for each head until one with a report is found.
 * @param candidate digest of the candidate record; undefined when there is none, which is no look
 * @returns null before the first look, and when GitHub does not show the log, as of a fork that is gone
 */
export async function findLook(
  {
    checks,
    pullRequests,
  }: { readonly checks: Pick<Checks, 'list'>; readonly pullRequests: Pick<PullRequests, 'headMoves'> },
  pull: PullRequest,
  { model, head }: Pick<WantedReport, 'model' | 'head'>,
  candidate: string | undefined,
): Promise<number | null> {
  const own = await lookOn(checks, model, head);
  const moves = own === undefined ? await shownMoves(pullRequests, pull) : [];
  if (moves === undefined) return null;
  const last = own ?? (await firstLook(checks, model, earlierHeads(moves, pull.createdAt, head)));
  if (candidate === undefined) return last?.look ?? null;
  if (last === undefined) return 1;
  return last.candidate === candidate ? last.look : last.look + 1;
}

async function shownMoves(
  pullRequests: Pick<PullRequests, 'headMoves'>,
  pull: PullRequest,
): Promise<readonly HeadMove[] | undefined> {
  try {
    return await pullRequests.headMoves(pull);
  } catch (error) {
    const hidden = error instanceof UserError && ['github.permission', 'github.not-found'].includes(error.code);
    if (hidden) return undefined;
    throw error;
  }
}

/** Commits that the pull request had for a head before, newest first: those since it was opened, and the one it was opened with. */
function earlierHeads(moves: readonly HeadMove[], opened: Date, head: string): readonly string[] {
  const since = moves.filter(({ at }) => at > opened);
  const first = moves.find(({ at }) => at <= opened);
  const commits = [...since, ...(first === undefined ? [] : [first])].map(({ commit }) => commit);
  return [...new Set(commits)].filter((commit) => commit !== head).slice(0, MOST_HEADS);
}

async function firstLook(checks: Pick<Checks, 'list'>, model: string, heads: readonly string[]) {
  for (const head of heads) {
    const look = await lookOn(checks, model, head);
    if (look !== undefined) return look;
  }
  return undefined;
}

async function lookOn(checks: Pick<Checks, 'list'>, model: string, head: string) {
  const check = newestReportCheck(await checks.list(head, checkName(model)), head);
  return check === undefined ? undefined : announcedLook(check.run.externalId);
}
