const NOTED_NAMES = 5;

/** A sentence about some names; none when there are none. */
export function nameNote(names: readonly string[], what: string): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, NOTED_NAMES).map(quoted).join(', ');
  const more = names.length > NOTED_NAMES ? ` and ${names.length - NOTED_NAMES} more` : '';
  return [`${shown}${more}: ${what}.`];
}

/** A name between quotes, cut when it is long. */
export const quoted = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);

/** 2305 → "2,305". */
export const counted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
