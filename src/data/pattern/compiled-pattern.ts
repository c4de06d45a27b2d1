import type { PatternFlags } from './character-set.ts';
import { type ClassAutomaton, combine, determinise } from './class-automaton.ts';
import { WORD } from './code-points.ts';
import { askEngine } from './engine-set.ts';
import { DEAD, MATCHED, type Machine, machineOf } from './machine.ts';
import { compileProgram, type PatternProgram, type PatternSyntax, parsePattern } from './nfa.ts';
import { classAt, type Partition, partition } from './partition.ts';

/** A pattern that can be matched in time proportional to the text. */
export interface CompiledPattern {
  readonly program: PatternProgram;
  readonly cells: Partition;
  /** All states at once; undefined when they are too many, then {@link lazyTester} makes them as the text needs them. */
  readonly automaton: ClassAutomaton | undefined;
}

/** Undefined when the pattern is not regular, is too large, or is none. */
export function compilePattern(source: string, flags: PatternFlags): CompiledPattern | undefined {
  const syntax = parsePattern(source, flags);
  return syntax === undefined ? undefined : compileSyntax(syntax);
}

export function compileSyntax(syntax: PatternSyntax): CompiledPattern | undefined {
  const program = compileProgram(syntax);
  if (program === undefined) return undefined;
  const { unicode, ignoreCase } = program.flags;
  const word = unicode && ignoreCase ? askEngine('\\w', 'iu') : WORD;
  const cells = partition([...program.sets, word]);
  if (cells === undefined) return undefined;
  return { program, cells, automaton: wholeAutomaton(program, cells) };
}

function wholeAutomaton({ parts, sets }: PatternProgram, cells: Partition): ClassAutomaton | undefined {
  let whole: ClassAutomaton | undefined;
  // From the back: the last part is never negated.
  for (const { nfa, negated } of parts.toReversed()) {
    const part = determinise(nfa, cells, sets.length);
    if (part === undefined) return undefined;
    whole = whole === undefined ? part : combine(whole, part, (one, other) => one && other !== negated);
    if (whole === undefined) return undefined;
  }
  return whole;
}

export type Tester = (text: string) => boolean;

export function automatonTester({ classCount, next, accepting }: ClassAutomaton, cells: Partition): Tester {
  return (text) => {
    let state = 1;
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at += 1;
      state = next[state * classCount + classAt(cells, point)] ?? 0;
      if (state === 0) return false;
    }
    return accepting[state] === 1;
  };
}

// What one code point of a text may cost at worst.
const MAXIMUM_LAZY_NODES = 4_000;
const MAXIMUM_LAZY_CELLS = 500_000;
const MAXIMUM_LAZY_STATES = 10_000;

/** Linear in the text, but each code point can cost as much as the pattern is long; undefined when that is too much. */
export function lazyTester({ program, cells }: CompiledPattern): Tester | undefined {
  const { parts, sets } = program;
  if (parts.reduce((total, { nfa }) => total + nfa.nodes.length, 0) > MAXIMUM_LAZY_NODES) return undefined;
  const cached = Math.min(MAXIMUM_LAZY_STATES, Math.floor(MAXIMUM_LAZY_CELLS / cells.classCount));
  const machines = parts.map(({ nfa, negated }) => ({
    machine: machineOf(nfa, cells, sets.length, cached),
    negated,
  }));
  return (text) => machines.every(({ machine, negated }) => search(machine, cells, text) !== negated);
}

function search(machine: Machine, cells: Partition, text: string): boolean {
  let state = machine.start();
  for (let at = 0; at < text.length && state !== MATCHED && state !== DEAD; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    state = machine.next(state, classAt(cells, point));
  }
  return machine.accepting(state);
}
