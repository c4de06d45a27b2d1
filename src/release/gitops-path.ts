import { UserError } from '../errors.ts';
import type { TreeEntry } from '../ports.ts';

const LONGEST = 1024;

/**
 * Refuses a manifest path that is not plainly a place inside the repository, or that belongs to Trainyard's own records.
 * Throws `UserError('manifest.path')`.
 */
export function checkManifestPath(path: string): void {
  const parts = path.split('/');
  const unclean = parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
  const strange = path.length > LONGEST || /[\\\p{Cc}]/u.test(path);
  if (unclean || strange) {
    throw new UserError('manifest.path', `${JSON.stringify(path.slice(0, 200))} is not a path inside the repository.`, {
      hint: 'Write it relative to the root of the GitOps repository, with `/` and without `.` or `..`.',
    });
  }
  if (parts[0] === 'releases') {
    throw new UserError(
      'manifest.path',
      `${path} is among the records of releases, which no promotion may set values in.`,
      {
        hint: 'Keep manifests outside the folder `releases`.',
      },
    );
  }
}

/** What stands at a path of a commit's tree. */
export type PathState = 'file' | 'absent';

/**
 * Whether a regular file stands at the path. Throws `UserError('manifest.link')` when it, or a folder on the way, is a symbolic
 * link or a submodule: writing there would change something else than was read.
 */
export function pathState(path: string, entries: ReadonlyMap<string, TreeEntry>): PathState {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const prefix = parts.slice(0, index + 1).join('/');
    const entry = entries.get(prefix);
    if (entry === undefined || (entry.kind === 'file' && prefix === path)) continue;
    const what = entry.kind === 'symlink' ? 'a symbolic link' : entry.kind === 'submodule' ? 'a submodule' : 'a file';
    throw new UserError('manifest.link', `${path} leads through ${prefix}, which is ${what}.`, {
      file: path,
      hint: 'Let the configuration name the file itself.',
    });
  }
  return entries.has(path) ? 'file' : 'absent';
}
