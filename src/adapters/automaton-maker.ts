import type { AutomatonMaker } from '../data/engine/cell-rule.ts';

/** Loads what compiles patterns; its tables take a moment. */
export async function automatonMaker(): Promise<AutomatonMaker> {
  const [{ automatonOf, automatonOfFormat }, { automatonOfWords, intersect }] = await Promise.all([
    import('../data/pattern/automaton-of.ts'),
    import('../data/pattern/byte-automaton.ts'),
  ]);
  return { ofPattern: automatonOf, ofFormat: automatonOfFormat, ofWords: automatonOfWords, intersect };
}
