import type { AutomatonMaker } from '../data/engine/cell-rule.ts';
import { automatonOfWords, intersect } from '../data/pattern/byte-automaton.ts';
import { chainAutomaton } from '../data/pattern/chain.ts';

/** What costs nothing to make. */
const QUICK: AutomatonMaker = {
  ofPattern: chainAutomaton,
  ofFormat: () => undefined,
  ofWords: automatonOfWords,
  intersect,
};

/**
 * Plans a file with automata. Making those of any pattern takes as long as checking some megabytes without them, so they are only made
 * for large files, and only when the quick ones leave a column to the reference rules.
 */
export async function planWithAutomata<Plan>(
  isLarge: boolean,
  plan: (automata: AutomatonMaker) => Plan,
  columnsOf: (planned: Plan) => readonly { readonly rule: { readonly kind: string } }[],
): Promise<Plan> {
  const quick = plan(QUICK);
  if (!isLarge || columnsOf(quick).every(({ rule }) => rule.kind !== 'reference')) return quick;
  const { automatonOf, automatonOfFormat } = await import('../data/pattern/automaton-of.ts');
  return plan({ ...QUICK, ofPattern: automatonOf, ofFormat: automatonOfFormat });
}
