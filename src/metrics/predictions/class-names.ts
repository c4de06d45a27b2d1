import type { Texts } from './prediction-table.ts';
import type { TextTable } from './text-table.ts';

/** A class as it is compared: `1.0` is `1` and `True` is `true`, because the same labels are written differently by different tools. */
export function className(text: string): string {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase();
  if (trimmed !== '' && /^[-+]?\d+(\.0*)?$/.test(trimmed) && Number.isSafeInteger(Number(trimmed)))
    return String(Number(trimmed));
  return text;
}

/** The different classes of a column. */
export function classesIn({ table }: Texts): ReadonlySet<string> {
  return new Set(Array.from({ length: table.size() }, (_, number) => className(table.textOf(number))));
}

/** Code of each text of a table; undefined entries have none. */
export function codesByText(table: TextTable, codeOf: ReadonlyMap<string, number>): readonly (number | undefined)[] {
  return Array.from({ length: table.size() }, (_, number) => codeOf.get(className(table.textOf(number))));
}

/** Classes in an order that does not depend on the rows: numbers by value, then texts. */
export function sortedClasses(classes: Iterable<string>): readonly string[] {
  return [...new Set(classes)].sort((a, b) => {
    const [first, second] = [Number(a), Number(b)];
    if (Number.isNaN(first) !== Number.isNaN(second)) return Number.isNaN(first) ? 1 : -1;
    return first - second || (a < b ? -1 : Number(a > b));
  });
}
