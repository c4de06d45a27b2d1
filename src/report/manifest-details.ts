import { code, codeBlock, details, table } from './markdown.ts';
import type { PromotionChange, ReportView } from './report-view.ts';
import type { DetailLimits } from './stages.ts';
import type { Wording } from './wording/wording.ts';
import { wordingOf } from './wording/wordings.ts';

/** What the merge will commit: the exact difference of each manifest, or, where it is not known, the values that it sets. */
export function manifestDetails({ changes, language }: ReportView, limits: DetailLimits): readonly string[] {
  if (changes.length === 0) return [];
  const words = wordingOf(language);
  const valuesOnly = changes.filter(({ diff }) => diff === undefined).slice(0, limits.rows);
  const content = [
    ...(valuesOnly.length === 0 ? [] : [changesTable(valuesOnly, words)]),
    ...diffs(changes, limits.diff, words),
  ];
  return [details(words.details.changesTitle, content.join('\n\n'))];
}

function changesTable(changes: readonly PromotionChange[], { details: words }: Wording): string {
  return table(
    'lllll',
    [words.environment, words.repository, words.file, words.value, words.becomes],
    changes.map(({ environment, repository, path, key, value }) => [
      code(environment),
      code(repository),
      code(path, 120),
      code(key, 120),
      code(value, 120),
    ]),
  );
}

/** One block for each file, together at most so many characters. */
function diffs(changes: readonly PromotionChange[], most: number, words: Wording): readonly string[] {
  const files = new Map(
    changes
      .filter(({ diff }) => diff !== undefined)
      .map((change) => [[change.environment, change.repository, change.path].join('\n'), change]),
  );
  let room = most;
  return [...files.values()].map(({ environment, repository, path, diff = '' }) => {
    const shown = wholeLines(diff, room);
    room -= shown.length;
    const head = `${code(environment)} · ${code(repository)} · ${code(path, 120)}`;
    const body = shown === '' ? [] : [codeBlock(shown, 'diff')];
    return [head, ...body, ...(shown.length < diff.trimEnd().length ? [`_${words.details.diffCut}_`] : [])].join(
      '\n\n',
    );
  });
}

/** As many lines from the beginning as fit. */
function wholeLines(content: string, most: number): string {
  const trimmed = content.trimEnd();
  if (trimmed.length <= most) return trimmed;
  const end = trimmed.lastIndexOf('\n', most);
  return end <= 0 ? '' : trimmed.slice(0, end);
}
