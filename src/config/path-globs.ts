import picomatch from 'picomatch';

/** Characters that make a text a pattern. */
export const isGlob = (text: string): boolean => /[*?[\]{}()]/.test(text);

/**
 * Tells whether a path matches one glob: `*` and `?` inside a folder, `**` across folders, `[…]`, `{a,b}`. Files that start
 * with a dot match like others: a forgotten input is worse than one too many.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  // A pattern with nested repetition could take for ever to match, so the forms that make one are off.
  return picomatch(glob.replace(/^(\.\/)+/, ''), { dot: true, noextglob: true, nonegate: true, windows: false });
}
