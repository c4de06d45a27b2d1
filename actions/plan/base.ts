import { type BaseKeys, shortCommit } from '../../src/config/affected.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadBaseProject } from '../../src/config/load-base.ts';
import type { Project } from '../../src/config/project.ts';
import { firstUserError, type UserError } from '../../src/errors.ts';
import type { LocalGit, Tree } from '../../src/ports.ts';

/** What the repository said before the change. */
export interface Base extends BaseKeys {
  /** The source of every policy; undefined when there was no configuration, or one that cannot be read. */
  readonly project: Project | undefined;
  /** A sentence when something about the base needs to be known. */
  readonly note: string | undefined;
}

/** Reads the base. What is wrong in it does not stop a plan, because the change may be what repairs it. */
export async function readBase(git: LocalGit, commit: string | undefined, config: string): Promise<Base> {
  const none = { commit, keys: new Map(), project: undefined };
  if (commit === undefined) return { ...none, note: undefined };
  const tree = await git.tree(commit);
  const base = await loadBaseProject(tree, config);
  switch (base.kind) {
    case 'absent':
      return { ...none, note: undefined };
    case 'broken':
      return { ...none, note: unreadable(commit, base.problems[0]) };
    case 'present':
      return withKeys(tree, commit, base.project);
  }
}

async function withKeys(tree: Tree, commit: string, project: Project): Promise<Base> {
  try {
    return { commit, project, keys: await inputKeys(tree, project), note: undefined };
  } catch (error) {
    const problem = firstUserError(error);
    if (problem === undefined) throw error;
    // The policy is sound even where inputs are missing, so it still counts.
    return { commit, project, keys: new Map(), note: unreadable(commit, problem) };
  }
}

function unreadable(commit: string, { message, file, line }: UserError): string {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  return `The configuration of ${shortCommit(commit)} has problems, so every model counts as new: ${message}${place}`;
}
