import type { Account, IssueComment } from '../ports.ts';

/** What to do so that one comment, and only one, carries the marker. */
export type StickyPlan = (
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly comment: IssueComment; readonly body: string }
  | { readonly kind: 'keep'; readonly comment: IssueComment }
) & {
  /** Later duplicates, to be hidden. */
  readonly duplicates: readonly IssueComment[];
};

/**
 * Decides by the marker on the first line *and* the author: people quote comments, and other bots may use the same words.
 * Of several the oldest stays, because links lead to it.
 * @param comments all of them, over all pages
 * @param render the text to show, given the text shown so far
 */
export function planSticky(
  comments: readonly IssueComment[],
  viewer: Account,
  marker: string,
  render: (earlier: string | undefined) => string,
): StickyPlan {
  const [comment, ...duplicates] = comments
    .filter((comment) => isMarked(comment, viewer, marker))
    .toSorted(oldestFirst);
  if (comment === undefined) return { kind: 'create', body: render(undefined), duplicates };
  const body = render(comment.body);
  return sameText(body, comment.body)
    ? { kind: 'keep', comment, duplicates }
    : { kind: 'update', comment, body, duplicates };
}

type Dated = Pick<IssueComment, 'createdAt' | 'id'>;

/** For sorting. */
export const oldestFirst = (a: Dated, b: Dated): number => a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id;

/** Whether a comment is the viewer's own and starts with the marker. */
export const isMarked = ({ author, body }: IssueComment, viewer: Account, marker: string): boolean =>
  author.id === viewer.id && firstLine(body) === marker;

const firstLine = (body: string): string => body.split(/\r?\n/, 1)[0]?.trim() ?? '';

/** GitHub may store other line ends than it was sent. */
const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (body: string): string => body.replaceAll('\r\n', '\n').trim();
