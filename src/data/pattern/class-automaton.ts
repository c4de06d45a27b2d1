import { MAXIMUM_STATES } from './byte-automaton.ts';
import { DEAD, MATCHED, machineOf } from './machine.ts';
import type { Nfa } from './nfa.ts';
import type { Partition } from './partition.ts';

/** Deterministic automaton over classes of code points. State 0 is dead, state 1 the start. */
export interface ClassAutomaton {
  readonly classCount: number;
  /** States × classes. */
  readonly next: Uint16Array;
  readonly accepting: Uint8Array;
}

// A few tenths of a second: an untrusted pattern gets no more.
const MAXIMUM_WORK = 4_000_000;
const MAXIMUM_CELLS = 4_000_000;

/** All states at once; undefined when they are too many or cost too much. */
export function determinise(nfa: Nfa, cells: Partition, wordSet: number): ClassAutomaton | undefined {
  const machine = machineOf(nfa, cells, wordSet, MAXIMUM_STATES);
  const limit = Math.min(MAXIMUM_STATES, Math.floor(MAXIMUM_CELLS / cells.classCount));
  return explore(cells.classCount, limit, {
    start: machine.start(),
    dead: (state) => state === DEAD,
    accepting: (state) => machine.accepting(state),
    next: (state, cls) => (state === MATCHED ? MATCHED : machine.next(state, cls)),
    exhausted: () => machine.resets() > 0 || machine.work() > MAXIMUM_WORK,
  });
}

/** The texts for which `both` says so, given whether either automaton accepts them. Both must share the classes. */
export function combine(
  one: ClassAutomaton,
  other: ClassAutomaton,
  both: (one: boolean, other: boolean) => boolean,
): ClassAutomaton | undefined {
  const { classCount } = one;
  const width = other.accepting.length;
  const split = (state: number) => [Math.floor(state / width), state % width] as const;
  return explore(classCount, MAXIMUM_STATES, {
    start: width + 1,
    dead: () => false,
    accepting: (state) => {
      const [a, b] = split(state);
      return both(one.accepting[a] === 1, other.accepting[b] === 1);
    },
    next: (state, cls) => {
      const [a, b] = split(state);
      return (one.next[a * classCount + cls] ?? 0) * width + (other.next[b * classCount + cls] ?? 0);
    },
    exhausted: () => false,
  });
}

interface Source {
  readonly start: number;
  dead(state: number): boolean;
  accepting(state: number): boolean;
  next(state: number, cls: number): number;
  exhausted(): boolean;
}

function explore(classCount: number, maximumStates: number, source: Source): ClassAutomaton | undefined {
  // The first entry stands for the dead state, whatever its number is in the source.
  const found: number[] = [-1, source.start];
  const numbers = new Map<number, number>([[source.start, 1]]);
  const rows: number[] = Array.from({ length: classCount }, () => 0);
  for (let at = 1; at < found.length; at += 1) {
    const state = found[at] ?? 0;
    for (let cls = 0; cls < classCount; cls += 1) {
      const target = source.next(state, cls);
      if (source.exhausted()) return undefined;
      let number = source.dead(target) ? 0 : numbers.get(target);
      if (number === undefined) {
        if (found.length >= maximumStates) return undefined;
        number = found.push(target) - 1;
        numbers.set(target, number);
      }
      rows.push(number);
    }
  }
  const accepting = Uint8Array.from(found, (state, at) => (at > 0 && source.accepting(state) ? 1 : 0));
  return minimise({ classCount, next: Uint16Array.from(rows), accepting });
}

// Moore's algorithm takes at most as many rounds as there are states; an automaton that is larger than necessary is not wrong.
const MAXIMUM_REFINEMENT = 4_000_000;

/** Merges states that accept the same texts (Moore 1956). */
function minimise(automaton: ClassAutomaton): ClassAutomaton {
  const { classCount, next, accepting } = automaton;
  const states = accepting.length;
  let groups = Uint16Array.from(accepting);
  let count = accepting.includes(1) ? 2 : 1;
  for (let spent = 0; ; spent += next.length) {
    if (spent > MAXIMUM_REFINEMENT) return automaton;
    const numbers = new Map<string, number>();
    const finer = new Uint16Array(states);
    const row = new Uint16Array(classCount + 1);
    const bytes = Buffer.from(row.buffer);
    for (let state = 0; state < states; state += 1) {
      row[classCount] = groups[state] ?? 0;
      for (let cls = 0; cls < classCount; cls += 1) row[cls] = groups[next[state * classCount + cls] ?? 0] ?? 0;
      const key = bytes.toString('latin1');
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      finer[state] = number;
    }
    groups = finer;
    if (numbers.size === count) break;
    count = numbers.size;
  }
  return quotient(automaton, groups, count);
}

function quotient(automaton: ClassAutomaton, groups: Uint16Array, count: number): ClassAutomaton {
  const { classCount } = automaton;
  const start = groups[1] ?? 0;
  // Groups are numbered by their first state, so the dead one is 0 and the start 1, unless the start is dead itself.
  const total = start === 0 ? count + 1 : count;
  const place = (group: number) => (start === 0 && group > 0 ? group + 1 : group);
  const next = new Uint16Array(total * classCount);
  const accepting = new Uint8Array(total);
  for (const [state, group] of groups.entries()) {
    const to = place(group);
    accepting[to] = automaton.accepting[state] ?? 0;
    for (let cls = 0; cls < classCount; cls += 1)
      next[to * classCount + cls] = place(groups[automaton.next[state * classCount + cls] ?? 0] ?? 0);
  }
  return { classCount, next, accepting };
}
