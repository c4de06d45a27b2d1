import type { Assertion, Nfa } from './nfa.ts';
import type { Partition } from './partition.ts';

/**
 * Runs an {@link Nfa} as a search over classes of code points, making the states of the deterministic automaton when they are
 * first needed (Thompson 1968; the cache that starts over when it is full is that of RE2).
 */
export interface Machine {
  start(): number;
  /** The state after one more code point of this class. Numbers of states given out before are void when `resets` has grown. */
  next(state: number, cls: number): number;
  /** Whether a text that ends in this state has a match. */
  accepting(state: number): boolean;
  /** States made since the last reset. */
  states(): number;
  resets(): number;
  /** What all of this has cost so far, in visited nodes. */
  work(): number;
}

/** From here no match is possible. */
export const DEAD = 0;
/** A match was found; nothing can take it away. */
export const MATCHED = 1;

type Side = 'edge' | 'word' | 'other';

interface State {
  /** Nodes to enter before the next code point, ascending. */
  readonly kernel: Uint16Array;
  /** What lies before them. */
  readonly before: Side;
}

/**
 * @param wordSet index of `\w` in `cells.members`; used when the automaton asserts word boundaries
 * @param maximumStates cached states before the cache starts over
 */
export function machineOf(nfa: Nfa, cells: Partition, wordSet: number, maximumStates: number): Machine {
  const { nodes } = nfa;
  const first = nodes[nfa.start];
  const anchored = first?.kind === 'assert' && first.assertion === 'start';
  const isWord = cells.members[wordSet];
  const marks = new Uint32Array(nodes.length);
  let mark = 0;
  let work = 0;
  let resets = 0;
  let states: State[] = [];
  let table: Int32Array = new Int32Array();
  const numbers = new Map<string, number>();
  const stack: number[] = [];

  const sideOf = (cls: number): Side => (nfa.assertsWords && isWord?.[cls] === 1 ? 'word' : 'other');

  function holds(assertion: Assertion, before: Side, after: Side): boolean {
    switch (assertion) {
      case 'start':
        return before === 'edge';
      case 'end':
        return after === 'edge';
      case 'word':
        return (before === 'word') !== (after === 'word');
      case 'not-word':
        return (before === 'word') === (after === 'word');
    }
  }

  /** Whether a match ends between `before` and `after`; calls `consume` for every set that could take the next code point. */
  function enter(state: State, after: Side, consume: (set: number, to: number) => void): boolean {
    mark += 1;
    for (const node of state.kernel) stack.push(node);
    let matched = false;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (marks[at] === mark) continue;
      marks[at] = mark;
      work += 1;
      const node = nodes[at];
      switch (node?.kind) {
        case 'set':
          consume(node.set, node.to);
          break;
        case 'branch':
          for (const to of node.to) stack.push(to);
          break;
        case 'assert':
          if (holds(node.assertion, state.before, after)) stack.push(node.to);
          break;
        default:
          matched = true;
      }
    }
    return matched;
  }

  function numberOf(kernel: readonly number[], before: Side): number {
    const ids = Uint16Array.from(new Set(kernel)).sort();
    if (ids.length === 0) return DEAD;
    work += ids.length;
    const key = `${before} ${Buffer.from(ids.buffer).toString('latin1')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= maximumStates) {
      resets += 1;
      reset();
    }
    const number = states.push({ kernel: ids, before }) - 1;
    numbers.set(key, number);
    if (table.length < states.length * cells.classCount) {
      const grown = new Int32Array(Math.min(states.length * 2, maximumStates) * cells.classCount).fill(-1);
      grown.set(table);
      table = grown;
    }
    return number;
  }

  function reset(): void {
    numbers.clear();
    table = new Int32Array(4 * cells.classCount).fill(-1);
    const nothing = { kernel: new Uint16Array(), before: 'other' } as const;
    states = [nothing, nothing];
    for (const state of [DEAD, MATCHED]) table.fill(state, state * cells.classCount, (state + 1) * cells.classCount);
  }

  function make(state: number, cls: number): number {
    const from = states[state];
    if (from === undefined) return DEAD;
    const after = sideOf(cls);
    const kernel = anchored ? [] : [nfa.start];
    const matched = enter(from, after, (set, to) => {
      if (cells.members[set]?.[cls] === 1) kernel.push(to);
    });
    return matched ? MATCHED : numberOf(kernel, after);
  }

  reset();
  return {
    start: () => numberOf([nfa.start], 'edge'),
    next(state, cls) {
      const at = state * cells.classCount + cls;
      const known = table[at] ?? -1;
      if (known >= 0) return known;
      const before = resets;
      const next = make(state, cls);
      if (resets === before) table[at] = next;
      return next;
    },
    accepting(state) {
      const from = states[state];
      return state === MATCHED || (from !== undefined && enter(from, 'edge', () => undefined));
    },
    states: () => states.length,
    resets: () => resets,
    work: () => work,
  };
}
