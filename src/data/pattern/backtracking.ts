import type { AST } from '@eslint-community/regexpp';
import { type CharacterNode, characterSet, type PatternFlags } from './character-set.ts';
import { type CodePointSet, disjoint, unite } from './code-points.ts';
import type { PatternSyntax } from './nfa.ts';

/** An upper bound on what a backtracking engine tries from one place. */
interface Effort {
  /** Choices that grow with the text: the number of ways is at most `paths` × (length of the text) ^ `degree`. */
  readonly degree: number;
  readonly paths: number;
  /** Something is read that can be as long as the text, even where there is nothing to choose. */
  readonly scans: boolean;
}

const NOTHING: Effort = { degree: 0, paths: 1, scans: false };
const SCAN: Effort = { degree: 0, paths: 1, scans: true };
const BOUNDLESS: Effort = { degree: Number.POSITIVE_INFINITY, paths: Number.POSITIVE_INFINITY, scans: true };

const MAXIMUM_PATHS = 1_000;

/**
 * Whether a backtracking engine could need more than time proportional to the text. Conservative: `false` is certain, `true`
 * is not. For patterns that are no automata: those with backreferences or lookaround.
 */
export function canBlowUp({ pattern, flags }: PatternSyntax): boolean {
  const { degree, paths, scans } = ofAlternatives(pattern.alternatives, undefined, flags);
  if (paths > MAXIMUM_PATHS || degree > 1) return true;
  // An engine tries a search again from every character.
  if (!pattern.alternatives.every(isAnchored)) return degree > 0 || scans;
  return degree === 1 && scans;
}

const isAnchored = ({ elements: [first] }: AST.Alternative): boolean =>
  first?.type === 'Assertion' && first.kind === 'start';

function ofAlternatives(
  alternatives: readonly AST.Alternative[],
  following: AST.Element | undefined,
  flags: PatternFlags,
): Effort {
  const efforts = alternatives.map(({ elements }) => ofElements(elements, following, flags));
  return {
    degree: Math.max(...efforts.map(({ degree }) => degree)),
    paths: efforts.reduce((total, { paths }) => total + paths, 0),
    scans: efforts.some(({ scans }) => scans),
  };
}

function ofElements(elements: readonly AST.Element[], following: AST.Element | undefined, flags: PatternFlags): Effort {
  return elements
    .map((element, at) => ofElement(element, elements[at + 1] ?? following, flags))
    .reduce(
      (all, one) => ({
        degree: all.degree + one.degree,
        paths: all.paths * one.paths,
        scans: all.scans || one.scans,
      }),
      NOTHING,
    );
}

function ofElement(element: AST.Element, following: AST.Element | undefined, flags: PatternFlags): Effort {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, following, flags);
    case 'Assertion': {
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return NOTHING;
      const { degree, paths, scans } = ofAlternatives(element.alternatives, undefined, flags);
      return { degree, paths, scans: scans || degree > 0 };
    }
    case 'Quantifier':
      return ofQuantifier(element, following, flags);
    case 'Backreference':
      return [element.resolved].flat().some(hasEndless) ? SCAN : NOTHING;
    default:
      return NOTHING;
  }
}

function ofQuantifier(
  { element, min, max }: AST.Quantifier,
  following: AST.Element | undefined,
  flags: PatternFlags,
): Effort {
  if (max === 0) return NOTHING;
  const body = ofElement(element, undefined, flags);
  if (max === 1) return { ...body, paths: body.paths + 1 - min };
  if (body.degree > 0 || (body.scans && max > MAXIMUM_PATHS)) return BOUNDLESS;
  const endless = max === Number.POSITIVE_INFINITY;
  if (isCharacter(element) && following !== undefined && excludes(element, following, flags))
    return endless ? SCAN : NOTHING;
  if (endless) return body.paths > 1 || mayBeEmpty(element) ? BOUNDLESS : { degree: 1, paths: 1, scans: false };
  if (body.paths > 1) return { ...body, paths: body.paths ** (max + 1) };
  return { ...body, paths: body.scans ? max : max - min + 1 };
}

/** The following element needs a character that the repeated one cannot be, so giving characters back never helps. */
function excludes(repeated: CharacterNode, following: AST.Element, flags: PatternFlags): boolean {
  const own = characterSet(repeated, flags);
  const next = firstOf(following, flags);
  return own !== undefined && next !== undefined && disjoint(own, next);
}

/** What an element that is not empty can begin with; undefined when that is not certain. */
function firstOf(element: AST.Element, flags: PatternFlags): CodePointSet | undefined {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return characterSet(element, flags);
    case 'Quantifier':
      return element.min > 0 ? firstOf(element.element, flags) : undefined;
    case 'Group':
    case 'CapturingGroup':
      return firstOfAny(element.alternatives, flags);
    case 'Assertion':
      if (element.kind === 'lookahead' && !element.negate) return firstOfAny(element.alternatives, flags);
      return element.kind === 'end' ? [] : undefined;
    default:
      return undefined;
  }
}

function firstOfAny(alternatives: readonly AST.Alternative[], flags: PatternFlags): CodePointSet | undefined {
  const firsts: CodePointSet[] = [];
  for (const { elements } of alternatives) {
    const first = elements[0] === undefined ? undefined : firstOf(elements[0], flags);
    if (first === undefined) return undefined;
    firsts.push(first);
  }
  return unite(firsts);
}

const isCharacter = (element: AST.Element): element is CharacterNode =>
  element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';

function mayBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return false;
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
    case 'Quantifier':
      return element.min === 0 || mayBeEmpty(element.element);
    default:
      return true;
  }
}

function hasEndless(node: AST.Pattern | AST.Alternative | AST.Element): boolean {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(hasEndless);
    case 'Alternative':
      return node.elements.some(hasEndless);
    case 'Quantifier':
      return node.max === Number.POSITIVE_INFINITY || hasEndless(node.element);
    case 'Assertion':
      return (node.kind === 'lookahead' || node.kind === 'lookbehind') && node.alternatives.some(hasEndless);
    default:
      return false;
  }
}
