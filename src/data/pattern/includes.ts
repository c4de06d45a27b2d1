import type { ClassAutomaton } from './class-automaton.ts';
import { compilePattern } from './compiled-pattern.ts';
import { classAt, type Partition } from './partition.ts';

const FLAGS = { unicode: true, ignoreCase: false } as const;

const MAXIMUM_STEPS = 2_000_000;
const MAXIMUM_PAIRS = 200_000;

/** Whether pattern `wide` matches every text that pattern `narrow` matches. */
export function includes(wide: string, narrow: string): 'yes' | 'no' | 'unknown' {
  if (wide === narrow) return 'yes';
  const [outer, inner] = [compilePattern(wide, FLAGS), compilePattern(narrow, FLAGS)];
  if (outer?.automaton === undefined || inner?.automaton === undefined) return 'unknown';
  return contains(outer.automaton, inner.automaton, sharedClasses(outer.cells, inner.cells));
}

/** The pairs of classes that some code point belongs to. */
function sharedClasses(outer: Partition, inner: Partition): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const starts of [outer.starts, inner.starts])
    for (const point of starts) {
      const pair = [classAt(outer, point), classAt(inner, point)] as const;
      pairs.set(pair.join(), pair);
    }
  return [...pairs.values()];
}

/** Walks both automata side by side, looking for a text that only the inner one accepts. */
function contains(
  outer: ClassAutomaton,
  inner: ClassAutomaton,
  classes: readonly (readonly [number, number])[],
): 'yes' | 'no' | 'unknown' {
  const width = inner.accepting.length;
  const found = [width + 1];
  const seen = new Set(found);
  let steps = 0;
  for (const state of found) {
    const [a, b] = [Math.floor(state / width), state % width];
    if (inner.accepting[b] === 1 && outer.accepting[a] !== 1) return 'no';
    steps += classes.length;
    if (steps > MAXIMUM_STEPS || found.length > MAXIMUM_PAIRS) return 'unknown';
    for (const [classA, classB] of classes) {
      const toB = inner.next[b * inner.classCount + classB] ?? 0;
      if (toB === 0) continue;
      const target = (outer.next[a * outer.classCount + classA] ?? 0) * width + toB;
      if (seen.has(target)) continue;
      seen.add(target);
      found.push(target);
    }
  }
  return 'yes';
}
