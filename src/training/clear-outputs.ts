import { posix } from 'node:path';
import { throwProblems, UserError } from '../errors.ts';
import type { Files, TreeEntry } from '../ports.ts';
import { normalPath, placeOf } from './output-path.ts';

/**
 * Removes what an earlier training left at the paths of the outputs, so that nothing old can pass for a result.
 * @param root absolute path of the work tree
 * @param outputs paths relative to it
 * @param tracked the files of the commit: they are never removed
 * @returns the paths that were removed
 * @throws UserError `train.output-tracked` when an output belongs to the repository, `train.output-outside` when its folder
 *   lies outside of the work tree; nothing is removed then
 */
export async function clearOutputs(
  files: Pick<Files, 'realPath' | 'remove' | 'stat'>,
  root: string,
  outputs: readonly string[],
  tracked: readonly TreeEntry[],
): Promise<readonly string[]> {
  const paths = outputs.map(normalPath);
  const problems = await Promise.all(paths.map((path) => problemWith(files, root, path, tracked)));
  throwProblems(problems.filter((problem) => problem !== undefined));

  const removed: string[] = [];
  for (const path of paths) {
    const absolute = posix.join(root, path);
    if ((await files.stat(absolute)) !== undefined) removed.push(path);
    // Also when there is nothing to see: a link that leads nowhere is not seen, and would be written through.
    await files.remove(absolute);
  }
  return removed;
}

async function problemWith(
  files: Pick<Files, 'realPath'>,
  root: string,
  path: string,
  tracked: readonly TreeEntry[],
): Promise<UserError | undefined> {
  const owned = tracked.find((entry) => path === '.' || entry.path === path || entry.path.startsWith(`${path}/`));
  if (owned !== undefined) {
    return new UserError('train.output-tracked', `The output ${path} is part of the repository (${owned.path}).`, {
      file: owned.path,
      hint: `Take it out with "git rm -r --cached" and add it to .gitignore, or let the training write elsewhere.`,
    });
  }
  const isUnsafe = path === '..' || path.startsWith('../') || path.startsWith('/');
  const place = isUnsafe ? { kind: 'outside' } : await placeOf(files, root, posix.dirname(path));
  const isGit = path === '.git' || path.startsWith('.git/');
  if (place.kind !== 'outside' && !isGit) return undefined;
  return new UserError('train.output-outside', `The output ${path} lies outside of the repository's work tree.`, {
    hint: 'Remove the symbolic link on its way, or let the training write elsewhere.',
  });
}
