import { posix } from 'node:path';
import type { Files } from '../ports.ts';

/** A path of the repository without `./`, `//` and a slash at the end; `.` is the repository itself. */
export function normalPath(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '');
}

/** Where a path leads to. A training can replace what it writes to by a link, and Git's own folder may hold a token. */
export async function placeOf(
  files: Pick<Files, 'realPath'>,
  root: string,
  path: string,
): Promise<
  { readonly kind: 'inside'; readonly realPath: string } | { readonly kind: 'absent' } | { readonly kind: 'outside' }
> {
  const realRoot = await files.realPath(root);
  const realPath = await files.realPath(posix.join(root, path));
  if (realRoot === undefined || realPath === undefined) return { kind: 'absent' };
  const relative = posix.relative(realRoot, realPath);
  const [first] = relative.split('/');
  return first === '..' || first === '.git' ? { kind: 'outside' } : { kind: 'inside', realPath };
}
