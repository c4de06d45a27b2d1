import type { ValueNode } from '../value-tree.ts';

/** A text that is the same for values that mean the same: members are sorted by name. */
export function canonicalText(node: ValueNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return '-';
    case 'object': {
      const members = [...node.members].sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${members.map(([name, { value }]) => `${JSON.stringify(name)}:${canonicalText(value)}`).join(',')}}`;
    }
    case 'list':
      return `[${node.items.map(canonicalText).join(',')}]`;
    case 'number':
      return String(node.value);
    case 'text':
      return JSON.stringify(node.value);
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}
