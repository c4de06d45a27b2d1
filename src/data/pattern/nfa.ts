import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type CharacterNode, characterSet, type PatternFlags } from './character-set.ts';
import type { CodePointSet } from './code-points.ts';

export type Assertion = 'start' | 'end' | 'word' | 'not-word';

/** Thompson's construction: every node consumes one code point, asserts something, or branches. */
export type NfaNode =
  | { readonly kind: 'set'; readonly set: number; readonly to: number }
  | { readonly kind: 'branch'; readonly to: readonly number[] }
  | { readonly kind: 'assert'; readonly assertion: Assertion; readonly to: number }
  | { readonly kind: 'final' };

export interface Nfa {
  readonly nodes: readonly NfaNode[];
  readonly start: number;
  readonly assertsWords: boolean;
}

/** A pattern as the conjunction of searches: the text must contain a match of each, or none where `negated`. */
export interface PatternProgram {
  readonly parts: readonly { readonly nfa: Nfa; readonly negated: boolean }[];
  /** Sets of code points that the nodes refer to by index. */
  readonly sets: readonly CodePointSet[];
  readonly flags: PatternFlags;
}

/** Longer patterns are refused: the parser and its trees cost many times their length. */
const MAXIMUM_PATTERN_LENGTH = 10_000;

const MAXIMUM_NODES = 10_000;
const MAXIMUM_SETS = 200;

export interface PatternSyntax {
  readonly pattern: AST.Pattern;
  readonly flags: PatternFlags;
}

/**
 * @param source a pattern of ECMA 262
 * @returns undefined when the pattern is too long or too deep, or is none
 */
export function parsePattern(source: string, flags: PatternFlags): PatternSyntax | undefined {
  if (source.length > MAXIMUM_PATTERN_LENGTH) return undefined;
  try {
    const parser = new RegExpParser({ ecmaVersion: 2025 });
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.unicode, unicodeSets: false });
    return { pattern, flags };
  } catch (error) {
    // The parser recurses, and thousands of parentheses are no pattern anybody needs.
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The pattern as finite automata; undefined when it has backreferences, lookaround elsewhere than behind a leading `^`, or
 * needs more than {@link MAXIMUM_NODES} nodes.
 */
export function compileProgram({ pattern, flags }: PatternSyntax): PatternProgram | undefined {
  const builder = nfaBuilder(flags);
  const parts: { nfa: Nfa; negated: boolean }[] = [];
  try {
    for (const { alternatives, anchored, negated } of conjunction(pattern)) {
      const nfa = builder.build(alternatives, anchored);
      if (nfa === undefined) return undefined;
      parts.push({ nfa, negated });
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return { parts, sets: builder.sets, flags };
}

interface Conjunct {
  readonly alternatives: readonly (readonly AST.Element[])[];
  /** Matches only at the start of the text. */
  readonly anchored: boolean;
  readonly negated: boolean;
}

/** `^(?=A)(?!B)C` matches where `^A` and `^C` do and `^B` does not: this is how passwords and host names are described. */
function conjunction(pattern: AST.Pattern): readonly Conjunct[] {
  const whole = pattern.alternatives.map((alternative) => alternative.elements);
  const [elements, ...others] = whole;
  const [first, ...rest] = elements ?? [];
  if (others.length > 0 || first?.type !== 'Assertion' || first.kind !== 'start')
    return [{ alternatives: whole, anchored: false, negated: false }];
  const ahead: Conjunct[] = [];
  let at = 0;
  for (; at < rest.length; at += 1) {
    const element = rest[at];
    if (element?.type !== 'Assertion' || element.kind !== 'lookahead') break;
    ahead.push({
      alternatives: element.alternatives.map((alternative) => alternative.elements),
      anchored: true,
      negated: element.negate,
    });
  }
  return [...ahead, { alternatives: [rest.slice(at)], anchored: true, negated: false }];
}

function nfaBuilder(flags: PatternFlags) {
  const sets: CodePointSet[] = [];
  const setNumbers = new Map<string, number>();
  let nodes: NfaNode[] = [];
  let assertsWords = false;

  const add = (node: NfaNode): number | undefined => (nodes.length < MAXIMUM_NODES ? nodes.push(node) - 1 : undefined);

  function setNumber(node: CharacterNode): number | undefined {
    const known = setNumbers.get(node.raw);
    if (known !== undefined) return known;
    const set = sets.length < MAXIMUM_SETS ? characterSet(node, flags) : undefined;
    if (set === undefined) return undefined;
    setNumbers.set(node.raw, sets.push(set) - 1);
    return sets.length - 1;
  }

  // Built from the back: each returns the node to enter at, for what follows at `next`; undefined when it cannot be built.
  function alternation(alternatives: readonly (readonly AST.Element[])[], next: number): number | undefined {
    const entries: number[] = [];
    for (const elements of alternatives) {
      const entry = concatenation(elements, next);
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries.length === 1 ? entries[0] : add({ kind: 'branch', to: entries });
  }

  function concatenation(elements: readonly AST.Element[], next: number): number | undefined {
    let entry: number | undefined = next;
    for (let at = elements.length - 1; at >= 0 && entry !== undefined; at -= 1) {
      const one = elements[at];
      if (one !== undefined) entry = element(one, entry);
    }
    return entry;
  }

  function element(node: AST.Element, next: number): number | undefined {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const set = setNumber(node);
        return set === undefined ? undefined : add({ kind: 'set', set, to: next });
      }
      case 'Group':
        return node.modifiers === null ? alternation(elementsOf(node), next) : undefined;
      case 'CapturingGroup':
        return alternation(elementsOf(node), next);
      case 'Quantifier':
        return quantifier(node, next);
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') return undefined;
        if (node.kind !== 'word') return add({ kind: 'assert', assertion: node.kind, to: next });
        assertsWords = true;
        return add({ kind: 'assert', assertion: node.negate ? 'not-word' : 'word', to: next });
      default:
        return undefined;
    }
  }

  function quantifier({ element: body, min, max }: AST.Quantifier, next: number): number | undefined {
    let entry: number | undefined = next;
    if (max === Number.POSITIVE_INFINITY) {
      const to: number[] = [];
      entry = add({ kind: 'branch', to });
      const again = entry === undefined ? undefined : element(body, entry);
      if (again === undefined) return undefined;
      to.push(again, next);
    } else {
      for (let times = min; times < max && entry !== undefined; times += 1) {
        const once = element(body, entry);
        entry = once === undefined ? undefined : add({ kind: 'branch', to: [once, next] });
      }
    }
    for (let times = 0; times < min && entry !== undefined; times += 1) {
      const before: number = nodes.length;
      entry = element(body, entry);
      // A body without nodes, such as `(?:){1000000}`, costs no node that would stop the loop.
      if (nodes.length === before) break;
    }
    return entry;
  }

  return {
    sets,
    build(alternatives: readonly (readonly AST.Element[])[], anchored: boolean): Nfa | undefined {
      nodes = [{ kind: 'final' }];
      assertsWords = false;
      const entry = alternation(alternatives, 0);
      if (entry === undefined) return undefined;
      const start = anchored ? add({ kind: 'assert', assertion: 'start', to: entry }) : entry;
      return start === undefined ? undefined : { nodes, start, assertsWords };
    },
  };
}

const elementsOf = (group: AST.Group | AST.CapturingGroup): readonly (readonly AST.Element[])[] =>
  group.alternatives.map((alternative) => alternative.elements);
