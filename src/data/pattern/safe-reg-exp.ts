import { UserError } from '../../errors.ts';
import { canBlowUp } from './backtracking.ts';
import type { PatternFlags } from './character-set.ts';
import { automatonTester, compileSyntax, lazyTester, type Tester } from './compiled-pattern.ts';
import { parsePattern } from './nfa.ts';

/** The part of a RegExp that ajv calls. */
export interface SafeRegExp {
  test(text: string): boolean;
  /** Different for different patterns: ajv takes patterns for the same when this is. */
  toString(): string;
}

/**
 * A matcher for a pattern from a schema, which is not to be trusted: time is at most proportional to the text. Answers as
 * `new RegExp(pattern, flags).test` does.
 *
 * ```ts
 * new Ajv2020({ code: { regExp: ajvRegExp } })
 * ```
 *
 * @throws SyntaxError as `new RegExp` does
 * @throws UserError `schema.pattern` when the time cannot be bounded
 */
export function safeRegExp(pattern: string, flags: string): SafeRegExp {
  // Throws what the engine throws, so that its rules count and not the parser's.
  const native = new RegExp(pattern, flags);
  const test = boundedTester(pattern, flags) ?? ((text: string) => native.test(text));
  return { test, toString: () => String(native) };
}

/** {@link safeRegExp} with what ajv wants of its option `code.regExp`; the code would only be used for standalone validators. */
export const ajvRegExp = Object.assign(safeRegExp, { code: 'safeRegExp' });

/**
 * The same matcher with the flag that JSON Schema patterns have, as a plain function.
 *
 * @throws SyntaxError, UserError `schema.pattern`
 */
export function patternTester(pattern: string): Tester {
  const { test } = safeRegExp(pattern, 'u');
  return test;
}

/** Undefined: the engine of the language itself is safe enough. */
function boundedTester(pattern: string, flags: string): Tester | undefined {
  const patternFlags = flagsOf(flags);
  const syntax = patternFlags === undefined ? undefined : parsePattern(pattern, patternFlags);
  if (syntax === undefined) throw refused(pattern);
  // Automata here see whole code points, which is only right with flag u.
  const compiled = syntax.flags.unicode ? compileSyntax(syntax) : undefined;
  if (compiled?.automaton !== undefined) return automatonTester(compiled.automaton, compiled.cells);
  const lazy = compiled === undefined ? undefined : lazyTester(compiled);
  if (lazy !== undefined) return lazy;
  if (canBlowUp(syntax)) throw refused(pattern);
  return undefined;
}

function flagsOf(flags: string): PatternFlags | undefined {
  if (/[^iu]/.test(flags)) return undefined;
  return { unicode: flags.includes('u'), ignoreCase: flags.includes('i') };
}

const MAXIMUM_SHOWN = 200;

function refused(pattern: string): UserError {
  const shown = pattern.length > MAXIMUM_SHOWN ? `${pattern.slice(0, MAXIMUM_SHOWN)}…` : pattern;
  return new UserError(
    'schema.pattern',
    `The pattern ${JSON.stringify(shown)} could keep the check busy for hours on some texts.`,
    {
      hint: 'Write it without backreferences, with lookahead only right after a leading ^, and with small repetition counts. Lengths, an enum, or a second pattern under allOf often say the same.',
    },
  );
}
