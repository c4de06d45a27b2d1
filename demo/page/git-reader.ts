/** Reads of a bare repository that the page needs. What cannot be read is left out: a page must not fail over one commit. */
import type { CommitHead } from './page-model.ts';
import { type FileDiff, parseDiff } from './unified-diff.ts';

/** Runs git in the repository; rejects when git fails. */
export type Git = (...args: readonly string[]) => Promise<string>;

export interface GitReader {
  /** Commits reachable from `head` and not from `base`, oldest first. */
  commits(base: string | undefined, head: string): Promise<readonly CommitHead[]>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  diff(before: string, after: string): Promise<readonly FileDiff[]>;
  file(commit: string, path: string): Promise<string | undefined>;
}

const FIELDS = ['%H', '%s', '%b', '%an', '%cI'].join('%x00');
const MOST_COMMITS = 50;

export function gitReader(git: Git): GitReader {
  const attempt = (...args: readonly string[]): Promise<string | undefined> => git(...args).catch(() => undefined);
  return {
    async commits(base, head) {
      const range = base === undefined ? [head] : [head, `^${base}`];
      const output = await attempt('log', '-z', `--format=${FIELDS}`, '--first-parent', `-n${MOST_COMMITS}`, ...range);
      return parseCommits(output ?? '').toReversed();
    },
    mergeBase: async (one, other) => (await attempt('merge-base', one, other))?.trim(),
    diff: async (before, after) =>
      parseDiff((await attempt('diff', '--no-color', '--no-ext-diff', '-M', before, after)) ?? ''),
    file: (commit, path) => attempt('cat-file', 'blob', `${commit}:${path}`),
  };
}

function parseCommits(output: string): readonly CommitHead[] {
  const fields = output.split('\0');
  const commits: CommitHead[] = [];
  for (let index = 0; index + 4 < fields.length; index += 5) {
    const [sha = '', subject = '', body = '', author = '', at = ''] = fields.slice(index, index + 5);
    commits.push({ sha, subject, body: body.trim(), author, at });
  }
  return commits;
}
