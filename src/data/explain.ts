import { explainNumber } from './coerce.ts';
import { suggest } from './suggest.ts';

/** What a rule expects of a value. */
interface Expectation {
  readonly rule: string;
  /** In words. */
  readonly expected: string;
  /** The texts an `enum` lists, for a suggestion; empty for other rules. */
  readonly allowed: readonly string[];
}

/** What a rule expects, with what the writer of the value probably meant. @param value as it is shown */
export function withAdvice(problem: Expectation, value: string | undefined): string {
  if (value === undefined) return problem.expected;
  if (problem.rule === 'type') {
    const why = /integer|number/.test(problem.expected) ? explainNumber(value) : undefined;
    return why === undefined ? problem.expected : `${problem.expected} (${why})`;
  }
  if (problem.allowed.length > 0) {
    const near = suggest(value, problem.allowed);
    return near === undefined ? problem.expected : `${problem.expected}; did you mean "${near}"?`;
  }
  return problem.expected;
}

/** A value as it is shown; undefined for none. */
export function asText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  // Files that are no text can hold numbers that JSON does not know.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
