/**
 * The pattern language of `branches:`, `tags:` and `paths:` filters: `*` (not across `/`), `**`, `?` and `+` (repeat the
 * character before), `[…]`, and `!` in front to take back an earlier match. Order matters.
 */
const SPECIAL = /[.$^|(){}\\]/;

function toExpression(pattern: string): RegExp {
  let source = '';
  let index = 0;
  while (index < pattern.length) {
    const character = pattern.charAt(index);
    if (character === '\\' && index + 1 < pattern.length) {
      source += `\\${pattern.charAt(index + 1)}`;
      index += 2;
    } else if (pattern.startsWith('**/', index)) {
      // A leading or inner `**/` also stands for no folder at all.
      source += '(?:.*/)?';
      index += 3;
    } else if (pattern.startsWith('**', index)) {
      source += '.*';
      index += 2;
    } else if (character === '*') {
      source += '[^/]*';
      index += 1;
    } else if (character === '[') {
      const end = pattern.indexOf(']', index);
      source += end < 0 ? '\\[' : pattern.slice(index, end + 1);
      index = end < 0 ? index + 1 : end + 1;
    } else {
      // A repetition sign with nothing before it stands for itself.
      const repeatsNothing = index === 0 && (character === '?' || character === '+');
      source += repeatsNothing || SPECIAL.test(character) ? `\\${character}` : character;
      index += 1;
    }
  }
  return new RegExp(`^${source}$`, 's');
}

/** Whether a value passes a list of patterns; the last pattern that matches decides. */
export function matchesPatterns(patterns: readonly string[], value: string): boolean {
  let matched = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (toExpression(negated ? pattern.slice(1) : pattern).test(value)) matched = !negated;
  }
  return matched;
}
