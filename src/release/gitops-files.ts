import { throwProblems } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { MAXIMUM_RELEASE_BYTES } from '../records/read-record.ts';
import { checkManifestPath, pathState } from './gitops-path.ts';
import { MAXIMUM_LEDGER_BYTES } from './ledger.ts';
import { type ApprovedModel, filesNeeded, type GitOpsFiles, userErrorsOf } from './promotion.ts';
import type { ReadModel } from './promotions.ts';

/** `patchYaml` says it better when a manifest is larger than this by a little. */
const MAXIMUM_MANIFEST_BYTES = 2_097_152;

/**
 * Reads every file that promoting the models needs from one commit of the GitOps repository. A model whose paths are not
 * what they seem, or whose files are too large, is returned with the problems; the others go on.
 */
export async function readGitOpsFiles(
  tree: Tree,
  models: readonly ApprovedModel[],
): Promise<{ readonly models: readonly ReadModel[]; readonly files: GitOpsFiles }> {
  const entries = new Map((await tree.list()).map((entry) => [entry.path, entry]));
  const files = new Map<string, Uint8Array>();
  const readFile = async (path: string, maximumBytes: number) => {
    if (files.has(path) || pathState(path, entries) === 'absent') return;
    const content = await tree.read(path, maximumBytes);
    if (content !== undefined) files.set(path, content);
  };
  const read: ReadModel[] = [];
  for (const approved of models) {
    try {
      const { manifests, records } = filesNeeded(approved);
      throwProblems(manifests.flatMap(pathProblems));
      for (const path of manifests) await readFile(path, MAXIMUM_MANIFEST_BYTES);
      for (const path of records) {
        await readFile(path, path.endsWith('.jsonl') ? MAXIMUM_LEDGER_BYTES : MAXIMUM_RELEASE_BYTES);
      }
      read.push({ approved, problems: [] });
    } catch (error) {
      read.push({ approved, problems: userErrorsOf(error) });
    }
  }
  return { models: read, files };
}

function pathProblems(path: string) {
  try {
    checkManifestPath(path);
    return [];
  } catch (error) {
    return userErrorsOf(error);
  }
}
