import type { FormatContext } from './format-context.ts';

/** UTF-16 units. */
const LONGEST_NAME = 256;

/**
 * The name, if a metric can have it. Throws `UserError('metrics.name')`. To be called as soon as a name is joined of parts, and before it
 * is looked up or cut: one long part of a small file may stand in front of a hundred thousand names, which would fill the memory.
 */
export function checkedName(name: string, at: number, { problem }: Pick<FormatContext, 'problem'>): string {
  if (name !== '' && name.length <= LONGEST_NAME && name.isWellFormed()) return name;
  throw problem('metrics.name', `A metric's name has 1 to ${LONGEST_NAME} Unicode characters.`, at, 'Rename it.');
}
