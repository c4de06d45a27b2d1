/** Reading JSON from outside: every field is checked before it is believed. Errors name the field. */

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Throws on anything but a JSON object. */
export function parseRecord(json: string): JsonRecord {
  const value: unknown = JSON.parse(json);
  if (isRecord(value)) return value;
  throw new Error('it is not a JSON object');
}

export function record(parent: JsonRecord, name: string): JsonRecord {
  const value = optionalRecord(parent, name);
  if (value !== undefined) return value;
  throw new Error(`\`${name}\` is not an object`);
}

/** Undefined also for null and for anything else than an object. */
export function optionalRecord(parent: JsonRecord, name: string): JsonRecord | undefined {
  const value = parent[name];
  return isRecord(value) ? value : undefined;
}

/** Undefined for anything but text. */
export function text(parent: JsonRecord, name: string): string | undefined {
  const value = parent[name];
  return typeof value === 'string' ? value : undefined;
}

export function requiredText(parent: JsonRecord, name: string): string {
  const value = text(parent, name);
  if (value !== undefined) return value;
  throw new Error(`\`${name}\` is not a text`);
}

/** A whole number from 0. */
export function requiredNumber(parent: JsonRecord, name: string): number {
  const value = parent[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`\`${name}\` is not a whole number`);
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
