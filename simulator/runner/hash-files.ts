import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/**
 * SHA-256 over the SHA-256 digests of all files in the workspace that match, in the order of their paths; an empty
 * text when none does. Patterns with `!` in front take files out again.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const wanted = patterns.flatMap((pattern) => pattern.split('\n')).map((line) => line.trim());
  const included = new Set<string>();
  for (const pattern of wanted.filter((line) => line !== '' && !line.startsWith('#'))) {
    if (pattern.startsWith('!')) {
      for (const path of included) if (matchesGlob(path, pattern.slice(1))) included.delete(path);
    } else for (const path of globSync(pattern, { cwd: workspace })) if (!path.startsWith('..')) included.add(path);
  }
  const files = [...included].filter((path) => statSync(join(workspace, path)).isFile()).sort();
  if (files.length === 0) return '';
  const total = createHash('sha256');
  for (const path of files)
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, path)))
        .digest(),
    );
  return total.digest('hex');
}
