import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ActionsService } from '../contract.ts';
import { resolveHosted } from './hosted-ref.ts';

/** A repository at a commit, on disk. */
export interface StoredTree {
  readonly directory: string;
  readonly sha: string;
}

/** Downloads of actions, each commit once for all jobs. */
export interface ActionStore {
  /** The tree of `owner/name` at a branch, tag or commit. Throws when it is not hosted here. */
  fetch(repository: string, ref: string): Promise<StoredTree>;
}

export function createActionStore(service: ActionsService, root: string): ActionStore {
  const trees = new Map<string, Promise<string>>();

  const download = async (repository: string, sha: string): Promise<string> => {
    const target = join(root, repository, sha);
    await mkdir(dirname(target), { recursive: true });
    // Renamed into place when complete, so that a broken download is never taken for an action.
    const partial = await mkdtemp(join(dirname(target), '.download-'));
    await service.exportTree(repository, sha, partial);
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
    return target;
  };

  return {
    async fetch(repository, ref) {
      const sha = await resolveHosted(service, repository, ref);
      if (sha === undefined) {
        throw new Error(
          `Unable to resolve the action "${repository}@${ref}": the simulator hosts no such repository or ref. ` +
            'Add the repository to the simulator, or give it as a built-in action.',
        );
      }
      const key = `${repository.toLowerCase()}@${sha}`;
      const tree = trees.get(key) ?? download(repository, sha);
      trees.set(key, tree);
      try {
        return { directory: await tree, sha };
      } catch (error) {
        trees.delete(key);
        throw error;
      }
    },
  };
}
