import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import picomatch from 'picomatch';

type Matcher = (path: string) => boolean;

/** Files below a folder; symbolic links are not followed. */
function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** A pattern stands for what it matches and for everything below a folder it matches; hidden files count. */
function matcher(pattern: string, workspace: string): Matcher {
  const own = pattern.startsWith(`${workspace}/`) ? relative(workspace, pattern) : pattern.replace(/^\.\//, '');
  return picomatch([own, `${own.replace(/\/+$/, '')}/**`], { dot: true });
}

/**
 * SHA-256 over the SHA-256 digests of all files in the workspace that match, in the order of their paths; an empty
 * text when none does. Patterns with `!` in front take files out again.
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((line) => line.trim());
  const rules = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ takesOut: line.startsWith('!'), matches: matcher(line.replace(/^!+/, ''), workspace) }));
  const isWanted = (path: string) =>
    rules.reduce((wanted, rule) => (rule.matches(path) ? !rule.takesOut : wanted), false);
  const files = filesOf(workspace).filter(isWanted).toSorted();
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
