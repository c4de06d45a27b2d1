export type CheckedPath =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * A path of the configuration without `.`, doubled and closing slashes, or why it may not be used. Looks at the text only;
 * `locate` follows symbolic links.
 */
export function repositoryPath(text: string): CheckedPath {
  if (text.includes('\\')) return refused('has a backslash: folders are separated by `/`');
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text))
    return refused('is absolute: paths start at the repository root');
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0) return refused('is the repository itself: name something inside');
  if (parts.includes('..')) return refused('goes up with `..`: paths may not leave the repository');
  if (parts.some(isGitFolder)) return refused('lies in `.git`, which belongs to git');
  return { kind: 'inside', path: parts.join('/') };
}

/** The path in the form of `repositoryPath`; one that is refused, and reported elsewhere, stays as it is. */
export function normalised(text: string): string {
  const checked = repositoryPath(text);
  return checked.kind === 'inside' ? checked.path : text;
}

/** Git's own folder, also on file systems that ignore case. */
export const isGitFolder = (name: string): boolean => name.toLowerCase() === '.git';

/** Whether one path is the other or lies inside it. */
export const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const refused = (message: string): CheckedPath => ({ kind: 'refused', message });
