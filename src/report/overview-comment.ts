import type { Account, IssueComment } from '../ports.ts';
import { OVERVIEW_MARKER, reportMarker } from '../records/names.ts';
import { type ShownState, shownState } from './hidden-state.ts';
import { code, link, table } from './markdown.ts';
import { verdictMark } from './report-view.ts';
import { isMarked, oldestFirst } from './sticky-comment.ts';
import type { Language } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** One model of the overview, and the comment with its report. */
export interface OverviewModel extends Pick<ShownState, 'model' | 'verdict' | 'situation' | 'promotable'> {
  readonly url: string;
}

/** Enough for any pull request; GitHub takes 65,536 characters. */
const MOST = 200;

/** Worst first. */
const ORDER = ['failed', 'worse', 'inconclusive', 'first', 'better', 'pass'] as const;

/** One comment for all models of a pull request: a table with links to their own comments. */
export function overviewComment(models: readonly OverviewModel[], language: Language): string {
  const words = wordingOf(language);
  const sorted = models.toSorted(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || (a.model < b.model ? -1 : 1),
  );
  const marks = sorted.map(({ verdict, situation }) => verdictMark(verdict, situation, language));
  const tallies = [...Map.groupBy(marks, ({ word }) => word)].map(([word, all]) =>
    words.verdict.tally(all.length, word),
  );
  const rows = sorted
    .slice(0, MOST)
    .map((model, index) => [
      code(model.model),
      link(`${marks[index]?.icon} ${marks[index]?.word}`, model.url),
      model.promotable ? words.overview.yes : words.overview.no,
    ]);
  const left = models.length - MOST;
  return [
    OVERVIEW_MARKER,
    `## ${words.overview.title(words.list(tallies))}`,
    table('lll', [words.overview.model, words.overview.verdict, words.overview.approvable], rows),
    ...(left > 0 ? [`_${words.more(left)}_`] : []),
  ].join('\n\n');
}

/** The models whose reports are shown on a pull request, by the hidden states of the viewer's own comments. The oldest of a model counts. */
export function modelsShown(comments: readonly IssueComment[], viewer: Account): readonly OverviewModel[] {
  const shown = new Map<string, OverviewModel>();
  for (const comment of comments.toSorted(oldestFirst)) {
    const state = shownState(comment.body);
    if (state === undefined || shown.has(state.model)) continue;
    if (!isMarked(comment, viewer, reportMarker(state.model))) continue;
    const { model, verdict, situation, promotable } = state;
    shown.set(model, { model, verdict, situation, promotable, url: comment.url });
  }
  return [...shown.values()];
}
