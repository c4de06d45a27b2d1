/**
 * Readers used by the generated `inputs.gen.ts` files. The runner enforces neither `required` nor types, so these do.
 * All return undefined (lists: an empty list) when the input is absent or empty.
 */
import { UserError } from '../errors.ts';
import type { InputSource } from './input-source.ts';

/** The trimmed text. */
export function readText(source: InputSource, name: string): string | undefined {
  return source.get(name);
}

/** The forms of YAML 1.2's core schema: true, True, TRUE, false, False, FALSE. */
export function readBoolean(source: InputSource, name: string): boolean | undefined {
  const value = source.get(name);
  switch (value) {
    case undefined:
      return undefined;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      throw wrong('input.not-boolean', name, 'true or false', value);
  }
}

/** A whole number in decimal digits, inside the given bounds (inclusive). */
export function readInteger(
  source: InputSource,
  name: string,
  {
    min = Number.MIN_SAFE_INTEGER,
    max = Number.MAX_SAFE_INTEGER,
  }: { readonly min?: number; readonly max?: number } = {},
): number | undefined {
  const value = source.get(name);
  if (value === undefined) return undefined;
  if (!/^[+-]?\d{1,16}$/.test(value)) throw wrong('input.not-integer', name, 'a whole number', value);
  const number = Number(value);
  if (number < min || number > max) throw wrong('input.out-of-range', name, `a whole number ${range(min, max)}`, value);
  return number;
}

/** One of the allowed values, spelled exactly. */
export function readChoice<const Value extends string>(
  source: InputSource,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const value = source.get(name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw wrong('input.not-allowed', name, `one of ${allowed.join(', ')}`, value);
  return found;
}

/**
 * The non-empty items, each trimmed, in order. Every character of `separators` separates two items; a value that starts
 * with `[` is a JSON list of texts instead, so that one action's JSON output can be another's input.
 */
export function readList(source: InputSource, name: string, separators: string): readonly string[] {
  const value = source.get(name) ?? '';
  const items = value.startsWith('[') ? jsonList(name, value) : splitAtAny(value, separators);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function jsonList(name: string, value: string): readonly string[] {
  const list = parseJson(value);
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw wrong('input.not-list', name, 'a JSON list of texts when it starts with `[`', value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function splitAtAny(text: string, separators: string): readonly string[] {
  return [...separators].reduce<readonly string[]>(
    (items, separator) => items.flatMap((item) => item.split(separator)),
    [text],
  );
}

/** Insists on a value. */
export function required<Value>(name: string, value: Value | undefined): Value {
  if (value !== undefined) return value;
  throw new UserError('input.missing', `The input \`${name}\` is required, but it is missing or empty.`, {
    hint: `Set \`${name}\` under \`with:\` of this step.`,
  });
}

function range(min: number, max: number): string {
  if (min === Number.MIN_SAFE_INTEGER) return `up to ${max}`;
  if (max === Number.MAX_SAFE_INTEGER) return `from ${min}`;
  return `from ${min} to ${max}`;
}

const SHOWN_LENGTH = 80;

function wrong(code: string, name: string, expected: string, value: string): UserError {
  const shown = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
  return new UserError(code, `The input \`${name}\` must be ${expected}, not ${JSON.stringify(shown)}.`, {
    hint: `Correct \`${name}\` under \`with:\` of this step.`,
  });
}
