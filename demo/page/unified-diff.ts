/** Reads what `git diff` and `git show` print. */

export interface FileDiff {
  /** Path after the change, or before it when the file was deleted. */
  readonly path: string;
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed';
  readonly binary: boolean;
  readonly added: number;
  readonly removed: number;
  readonly lines: readonly DiffLine[];
}

export type DiffLine =
  | { readonly kind: 'hunk'; readonly text: string }
  | { readonly kind: 'context'; readonly before: number; readonly after: number; readonly text: string }
  | { readonly kind: 'added'; readonly after: number; readonly text: string }
  | { readonly kind: 'removed'; readonly before: number; readonly text: string }
  /** git's own remark, such as a missing newline at the end. */
  | { readonly kind: 'remark'; readonly text: string };

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** @param diff of any number of files; text before the first `diff --git` line is passed over */
export function parseDiff(diff: string): readonly FileDiff[] {
  const [, ...sections] = `\n${diff}`.split(/\n(?=diff --git )/);
  return sections.map(parseFile);
}

function parseFile(section: string): FileDiff {
  const all = section.replace(/\n$/, '').split('\n');
  const firstHunk = all.findIndex((line) => HUNK.test(line));
  const head = firstHunk < 0 ? all : all.slice(0, firstHunk);
  const lines = firstHunk < 0 ? [] : parseLines(all.slice(firstHunk));
  return {
    path: pathOf(head),
    kind: kindOf(head),
    binary: head.some((line) => /^(Binary files |GIT binary patch)/.test(line)),
    added: lines.filter(({ kind }) => kind === 'added').length,
    removed: lines.filter(({ kind }) => kind === 'removed').length,
    lines,
  };
}

function parseLines(lines: readonly string[]): readonly DiffLine[] {
  let before = 0;
  let after = 0;
  return lines.map((line): DiffLine => {
    const text = line.slice(1);
    switch (line[0]) {
      case '@': {
        const start = HUNK.exec(line);
        before = Number(start?.[1] ?? 0);
        after = Number(start?.[2] ?? 0);
        return { kind: 'hunk', text: line };
      }
      case '+':
        return { kind: 'added', after: after++, text };
      case '-':
        return { kind: 'removed', before: before++, text };
      case '\\':
        return { kind: 'remark', text: text.trim() };
      default:
        return { kind: 'context', before: before++, after: after++, text };
    }
  });
}

function kindOf(head: readonly string[]): FileDiff['kind'] {
  if (head.some((line) => line.startsWith('new file mode'))) return 'added';
  if (head.some((line) => line.startsWith('deleted file mode'))) return 'deleted';
  if (head.some((line) => line.startsWith('rename to '))) return 'renamed';
  return 'modified';
}

/** From the unambiguous lines first: in the first line a path with ` b/` in it could be cut at two places. */
function pathOf(head: readonly string[]): string {
  const after = head.find((line) => line.startsWith('+++ '))?.slice(4);
  const before = head.find((line) => line.startsWith('--- '))?.slice(4);
  const named = after !== undefined && after !== '/dev/null' ? after : before;
  if (named !== undefined) return plainPath(named);
  const renamed = head.find((line) => line.startsWith('rename to '))?.slice('rename to '.length);
  if (renamed !== undefined) return plainPath(renamed);
  const first = head[0]?.slice('diff --git '.length) ?? '';
  return plainPath(first.slice(Math.floor(first.length / 2) + 1));
}

/** Without git's prefix, and without the quotes and tab it adds to names with odd characters. */
function plainPath(path: string): string {
  const bare = /^".*"$/.test(path) ? path.slice(1, -1) : path.replace(/\t$/, '');
  return bare.replace(/^[ab]\//, '');
}
