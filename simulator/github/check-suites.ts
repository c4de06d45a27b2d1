import type { Repository } from './model.ts';
import { nextId, type World } from './world.ts';

/** Id of the check suite an app has on a commit, made when first asked for. */
export const suiteOf = (world: World, repository: Repository, appSlug: string, sha: string): number => {
  const key = `${appSlug} ${sha}`;
  const known = repository.suites.get(key);
  if (known !== undefined) return known;
  const id = nextId(world);
  repository.suites.set(key, id);
  return id;
};
