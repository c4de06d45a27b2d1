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

export async function loadBaseProject(tree: Tree, path: string): Promise<BaseProject> {
  try {
    const project = await loadProjectIfPresent(tree, path);
    return project === undefined ? { kind: 'absent' } : { kind: 'present', project };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'broken', problems: [error] };
    if (error instanceof UserErrors) return { kind: 'broken', problems: error.problems };
    throw error;
  }
}
