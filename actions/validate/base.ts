import { shortCommit } from '../../src/config/affected.ts';
import { loadBaseProject } from '../../src/config/load-base.ts';
import type { Project } from '../../src/config/project.ts';
import { indexTree, type TreeIndex } from '../../src/config/tree-index.ts';
import { messageOf, UserError } from '../../src/errors.ts';
import type { LocalGit } from '../../src/ports.ts';

/** The commits of the pull request that started this run. */
export interface PullRequestCommits {
  readonly head: string;
  readonly base: string;
}

/** The version that everything is compared with. */
export type Base =
  | { readonly kind: 'present'; readonly commit: string; readonly project: Project; readonly index: TreeIndex }
  /** `note` says why in a sentence; `warn` when that is probably not what was wanted. */
  | { readonly kind: 'none'; readonly note: string; readonly warn: boolean };

/**
 * Reads the base. Nothing that is wrong with it stops the check, because the change may be what repairs it.
 * @param wanted commit of the input `base`
 */
export async function readBase(
  git: LocalGit,
  wanted: string | undefined,
  pullRequest: PullRequestCommits | undefined,
  config: string,
): Promise<Base> {
  try {
    const commit = wanted ?? (await baseCommit(git, pullRequest));
    if (commit === undefined) return none('Nothing is compared: this is the first commit.', false);
    const tree = await git.tree(commit);
    const base = await loadBaseProject(tree, config);
    switch (base.kind) {
      case 'absent':
        return none(`Nothing is compared: ${shortCommit(commit)} has no ${config}.`, false);
      case 'broken':
        return none(`Nothing is compared: ${shortCommit(commit)} has a broken ${placeOf(base.problems[0], config)}.`);
      case 'present':
        return { kind: 'present', commit, project: base.project, index: await indexTree(tree) };
    }
  } catch (error) {
    return none(`Nothing is compared: ${reasonOf(error)}`);
  }
}

const none = (note: string, warn = true): Base => ({ kind: 'none', note, warn });

function placeOf({ message, file, line }: UserError, config: string): string {
  return `${file ?? config}${line === undefined ? '' : `:${line}`} (${message.replace(/\.$/, '')})`;
}

/** What went wrong, with what to do about it. */
export function reasonOf(error: unknown): string {
  const hint = error instanceof UserError && error.hint !== undefined ? ` ${error.hint}` : '';
  return `${messageOf(error)}${hint}`;
}

/**
 * Of a pull request, the test merge that GitHub makes is compared with its first parent, the base; a checkout of the head itself
 * with the base that the event names. Everywhere else a commit is compared with its first parent.
 */
async function baseCommit(git: LocalGit, pullRequest: PullRequestCommits | undefined): Promise<string | undefined> {
  const head = await git.head();
  if (head === pullRequest?.head) return pullRequest.base;
  return (await git.parents(head))[0];
}
