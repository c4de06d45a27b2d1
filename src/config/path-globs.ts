import picomatch from 'picomatch';

/** Characters that make a text a pattern. */
export const isGlob = (text: string): boolean => /[*?[\]{}()]/.test(text);

/** Characters that make a data path a pattern. Parentheses and the rest are common in file names. */
export const isDataGlob = (text: string): boolean => /[*?[{]/.test(text);

/** Matching takes about (length of a name) to this power in the worst case. */
const MOST_STARS = 3;
const MOST_GROUPS = 8;

/** Why a glob is refused: some that nobody needs would keep a regular expression busy for ever. Undefined when it is fine. */
export function globProblem(glob: string): string | undefined {
  const segments = glob.split('/');
  const stars = (segment: string): number => segment.match(/\*+/g)?.length ?? 0;
  if (segments.some((segment) => stars(segment) > MOST_STARS)) return `has more than ${MOST_STARS} \`*\` in one name`;
  if (segments.filter((segment) => segment.includes('**')).length > MOST_STARS)
    return `has more than ${MOST_STARS} \`**\``;
  if ((glob.match(/[{[(]/g)?.length ?? 0) > MOST_GROUPS) return `has more than ${MOST_GROUPS} brackets`;
  return undefined;
}

/**
 * Tells whether a path matches one glob: `*` and `?` inside a folder, `**` across folders, `[…]`, `{a,b}`. Files that start
 * with a dot match like others: a forgotten input is worse than one too many.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  // A pattern with nested repetition could take for ever to match, so the forms that make one are off.
  return picomatch(glob.replace(/^(\.\/)+/, ''), { dot: true, noextglob: true, nonegate: true, windows: false });
}

/**
 * The same for paths of data, with the shell's rule: names that start with a dot match only where the glob has that dot. Tools
 * leave such files behind, and no reader of data sets looks at them.
 */
export function dataGlobMatcher(glob: string): (path: string) => boolean {
  // Of a path that is refused elsewhere.
  if (glob === '') return () => false;
  // The library takes these for regular expressions, where people mean characters.
  const literal = glob.replace(/[()|"+]/g, '\\$&');
  return picomatch(literal, { noextglob: true, nonegate: true, windows: false });
}
