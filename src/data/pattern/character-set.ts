import type { AST } from '@eslint-community/regexpp';
import {
  type CodePointSet,
  complement,
  DIGITS,
  LAST_CODE_POINT,
  LINE_ENDS,
  SPACE,
  unite,
  WORD,
} from './code-points.ts';
import { askEngine } from './engine-set.ts';

export interface PatternFlags {
  readonly unicode: boolean;
  readonly ignoreCase: boolean;
}

export type CharacterNode = AST.Character | AST.CharacterSet | AST.CharacterClass;

/** The last thing an atom can match: without flag u patterns see UTF-16 units. */
const lastOf = (flags: PatternFlags): number => (flags.unicode ? LAST_CODE_POINT : 0xffff);

/** What one atom of a pattern matches; undefined when it is not a set of single code points or cannot be told exactly. */
export function characterSet(node: CharacterNode, flags: PatternFlags): CodePointSet | undefined {
  if (flags.ignoreCase && flags.unicode) return askEngine(node.raw, 'iu');
  switch (node.type) {
    case 'Character':
      return ofCharacters([{ from: node.value, to: node.value }], flags);
    case 'CharacterSet':
      return escapeSet(node, flags);
    case 'CharacterClass': {
      const members: CodePointSet[] = [];
      for (const element of node.elements) {
        const member = elementSet(element, flags);
        if (member === undefined) return undefined;
        members.push(member);
      }
      const set = unite(members);
      return node.negate ? complement(set, lastOf(flags)) : set;
    }
  }
}

function elementSet(element: AST.CharacterClass['elements'][number], flags: PatternFlags): CodePointSet | undefined {
  switch (element.type) {
    case 'Character':
      return ofCharacters([{ from: element.value, to: element.value }], flags);
    case 'CharacterClassRange':
      return ofCharacters([{ from: element.min.value, to: element.max.value }], flags);
    case 'CharacterSet':
      return escapeSet(element, flags);
    default:
      // Only flag v has more.
      return undefined;
  }
}

function escapeSet(node: AST.CharacterSet, flags: PatternFlags): CodePointSet | undefined {
  const negated = (set: CodePointSet, negate: boolean) => (negate ? complement(set, lastOf(flags)) : set);
  switch (node.kind) {
    case 'any':
      return complement(LINE_ENDS, lastOf(flags));
    case 'digit':
      return negated(DIGITS, node.negate);
    case 'space':
      return negated(SPACE, node.negate);
    case 'word':
      return negated(WORD, node.negate);
    case 'property':
      return node.strings ? undefined : askEngine(node.raw, 'u');
  }
}

const UPPER = { from: 0x41, to: 0x5a };
const LOWER = { from: 0x61, to: 0x7a };
const CASE_BIT = 0x20;

/** Flag i without u: ASCII letters only match each other (ECMA 262, Canonicalize); others are left to the engine. */
function ofCharacters(set: CodePointSet, flags: PatternFlags): CodePointSet | undefined {
  if (!flags.ignoreCase) return set;
  if (set.some((range) => range.to > 0x7f)) return undefined;
  const moved = (letters: { from: number; to: number }, by: number) =>
    set.flatMap(({ from, to }) => {
      const [first, last] = [Math.max(from, letters.from), Math.min(to, letters.to)];
      return first <= last ? [{ from: first + by, to: last + by }] : [];
    });
  return unite([set, moved(UPPER, CASE_BIT), moved(LOWER, -CASE_BIT)]);
}
