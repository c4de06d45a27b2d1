import { dataGlobMatcher, globProblem } from '../config/path-globs.ts';

/**
 * A matcher for the names of metrics. A name is plain text without levels: `*` stands for any characters, `/` and `.` among
 * them, `?` for one, `[0-9]` and `{a,b}` as usual. Upper and lower case differ, parentheses are characters.
 */
export function metricMatcher(globs: readonly string[]): (name: string) => boolean {
  const matchers = globs.map((glob) => dataGlobMatcher(withoutLevels(glob)));
  return (name) => {
    const flat = withoutLevels(name);
    return matchers.some((matches) => matches(flat));
  };
}

/** Why a glob is refused; undefined when it is fine. */
export function metricGlobProblem(glob: string): string | undefined {
  return glob === '' ? 'is empty' : globProblem(withoutLevels(glob));
}

/** The library's `*` stops at `/`, and treats names with `.` in front apart. Two characters that mean nothing stand in for them. */
function withoutLevels(text: string): string {
  return text.replaceAll('/', '\uE000').replaceAll('.', '\uE001');
}
