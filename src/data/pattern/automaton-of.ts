import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { ByteAutomaton } from './byte-automaton.ts';
import { compilePattern } from './compiled-pattern.ts';
import { overBytes } from './utf8-automaton.ts';

/**
 * The JSON Schema `pattern` as an automaton over UTF-8: it accepts exactly the texts that `new RegExp(pattern, 'u')` finds a
 * match in.
 *
 * @returns undefined when the pattern is not regular, is not valid, or needs more than 4,096 states or more than bounded work
 */
export function automatonOf(pattern: string): ByteAutomaton | undefined {
  return bytesOf(pattern, { unicode: true, ignoreCase: false });
}

// RFC 3339, certain cases only: no leap seconds, no day after the 28th of February. What is left out is left to ajv.
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
const ZONE = '(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const SEGMENT = "(?:[a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})";
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const CERTIFIED: Readonly<Record<string, string>> = {
  date: `^${DAY}$`,
  time: `^${CLOCK}${ZONE}$`,
  'date-time': `^${DAY}[tT]${CLOCK}${ZONE}$`,
  // RFC 3986 with an authority, without IP literals and user information.
  uri: `^[a-zA-Z][a-zA-Z0-9+.-]*://[a-zA-Z0-9._~-]+(?::[0-9]+)?(?:/${SEGMENT}*)*(?:\\?(?:${SEGMENT}|[/?])*)?(?:#(?:${SEGMENT}|[/?])*)?$`,
  // "At most 253 characters" would multiply with "at most 63 a label"; names of at most 63 characters keep both.
  hostname: `^(?=.{1,63}$)${LABEL}(?:\\.${LABEL})*\\.?$`,
};

/**
 * An automaton that accepts only texts that ajv-formats (mode full) accepts for the format: all of them where the format is a
 * regular expression there, the usual ones where it is a function. What it refuses can still be valid.
 *
 * @returns undefined when there is none for the format
 */
export function automatonOfFormat(name: string): ByteAutomaton | undefined {
  const certified = Object.hasOwn(CERTIFIED, name) ? CERTIFIED[name] : undefined;
  if (certified !== undefined) return automatonOf(certified);
  const format = new Map<string, unknown>(Object.entries(fullFormats)).get(name);
  if (!(format instanceof RegExp)) return undefined;
  return bytesOf(format.source, { unicode: format.unicode, ignoreCase: format.ignoreCase });
}

function bytesOf(
  source: string,
  flags: { readonly unicode: boolean; readonly ignoreCase: boolean },
): ByteAutomaton | undefined {
  const compiled = compilePattern(source, flags);
  if (compiled?.automaton === undefined) return undefined;
  // Without flag u the atoms see halves of astral characters, which are left out here; to certify less is right, unless it is negated.
  if (!flags.unicode && compiled.program.parts.some((part) => part.negated)) return undefined;
  return overBytes(compiled.automaton, compiled.cells);
}
