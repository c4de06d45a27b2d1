/** A JSON object of a tool, not yet looked into. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON in a tool's output; undefined when there is none. Some versions write warnings before it. */
export function readToolJson(output: string): unknown {
  const start = output.search(/^[[{]/m);
  if (start < 0) return undefined;
  try {
    return JSON.parse(output.slice(start));
  } catch {
    return undefined;
  }
}
