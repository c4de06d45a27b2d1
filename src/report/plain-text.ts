import { visible } from './markdown.ts';

/**
 * A value for places that show no Markdown, such as a check's title: one line, without characters that reorder or hide text, and never
 * the beginning of a workflow command. @param limit UTF-16 units kept
 */
export function plainText(value: string, limit: number): string {
  // The runner reads `::` at the beginning of a line, and `##[` anywhere in it.
  const line = visible(value)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ');
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
