import { finiteOf, textOf, type ValueNode } from '../value-tree.ts';

/** Version of a task. Python writes 1, 1.0 and "1.0" for the same version. */
export function taskVersion(node: ValueNode | undefined): string | undefined {
  const written = textOf(node) ?? finiteOf(node)?.toString();
  return written?.replace(/\.0$/, '');
}
