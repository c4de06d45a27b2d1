import { UserError, UserErrors } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { loadProjectIfPresent } from './load.ts';
import type { Project } from './project.ts';

/** The configuration of the commit that a change is compared with. */
export type BaseProject =
  | { readonly kind: 'present'; readonly project: Project }
  | { readonly kind: 'absent' }
  /** It cannot be read. A change that repairs it must still get through, so this is no failure. */
  | { readonly kind: 'broken'; readonly problems: readonly [UserError, ...UserError[]] };

/** Throws what GitHub could not answer: that says nothing about the configuration. */
export async function loadBaseProject(tree: Tree, path: string): Promise<BaseProject> {
  try {
    const project = await loadProjectIfPresent(tree, path);
    return project === undefined ? { kind: 'absent' } : { kind: 'present', project };
  } catch (error) {
    if (error instanceof UserError && !error.code.startsWith('github.')) return { kind: 'broken', problems: [error] };
    if (error instanceof UserErrors) return { kind: 'broken', problems: error.problems };
    throw error;
  }
}

/** The configuration where it can be read: what is wrong with it is told elsewhere. Throws as `loadBaseProject`. */
export async function readableProject(tree: Tree, path: string): Promise<Project | undefined> {
  const loaded = await loadBaseProject(tree, path);
  return loaded.kind === 'present' ? loaded.project : undefined;
}
