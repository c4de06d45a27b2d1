import type { MetricValue } from './metric-value.ts';

/**
 * A value of a JSON, YAML or TOML file with its place, so that a mistake can be shown at its line and column. `at` is an offset in
 * UTF-16 units, and 0 throughout where places are unknown.
 */
export type ValueNode = ObjectNode | ListNode | NumberNode | PlainNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly at: number;
  /** By name, in the order of the file. A name that is written twice is refused while reading. */
  readonly members: ReadonlyMap<string, Member>;
}

export interface ListNode {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly ValueNode[];
}

export interface NumberNode {
  readonly kind: 'number';
  readonly at: number;
  readonly value: MetricValue;
  /** False for what a binary floating-point number cannot hold, such as integers beyond 2^53. */
  readonly exact: boolean;
}

type PlainNode =
  | { readonly kind: 'text'; readonly at: number; readonly value: string }
  | { readonly kind: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'null'; readonly at: number };

export interface Member {
  /** Offset of the name. */
  readonly at: number;
  readonly value: ValueNode;
}

/** What is wrong with the text, and at which offset; undefined when that is unknown. */
export class TreeProblem extends Error {
  override readonly name = 'TreeProblem';
  readonly problem: 'syntax' | 'depth' | 'size' | 'duplicate';
  readonly at: number | undefined;

  constructor(problem: TreeProblem['problem'], message: string, at: number | undefined) {
    super(message);
    this.problem = problem;
    this.at = at;
  }
}

/** Objects and lists inside one another. The tools that write logs need about 20; beyond it the reader would run out of stack. */
const DEEPEST = 64;
/** A node takes about 150 bytes of memory. */
const MOST_NODES = 1_000_000;

/** Refuses trees that are too deep or hold too many values: call it once for each value, with the levels around it. */
export function nodeBudget(mostNodes = MOST_NODES): (levels: number, at: number | undefined) => void {
  let nodes = 0;
  return (levels, at) => {
    nodes += 1;
    if (nodes > mostNodes) throw new TreeProblem('size', `More than ${mostNodes} values.`, at);
    if (levels > DEEPEST) {
      throw new TreeProblem('depth', `More than ${DEEPEST} objects or lists are inside one another.`, at);
    }
  };
}

/** The value at the end of a path of names; undefined when there is none. */
export function valueAt(node: ValueNode | undefined, ...path: readonly string[]): ValueNode | undefined {
  let found = node;
  for (const name of path) found = found?.kind === 'object' ? found.members.get(name)?.value : undefined;
  return found;
}

/** Name, place of the name and value of each member; empty for what is no object. */
export function membersOf(
  node: ValueNode | undefined,
): readonly { readonly name: string; readonly at: number; readonly value: ValueNode }[] {
  return node?.kind === 'object' ? [...node.members].map(([name, member]) => ({ name, ...member })) : [];
}

/** Items of a list; empty for what is no list. */
export function itemsOf(node: ValueNode | undefined): readonly ValueNode[] {
  return node?.kind === 'list' ? node.items : [];
}

export function textOf(node: ValueNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.value : undefined;
}

export function booleanOf(node: ValueNode | undefined): boolean | undefined {
  return node?.kind === 'boolean' ? node.value : undefined;
}

/** A number that is neither NaN nor infinite. */
export function finiteOf(node: ValueNode | undefined): number | undefined {
  return node?.kind === 'number' && typeof node.value === 'number' ? node.value : undefined;
}
