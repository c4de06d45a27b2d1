import { type ByteAutomaton, joinRows, MAXIMUM_STATES } from './byte-automaton.ts';
import type { ClassAutomaton } from './class-automaton.ts';
import { FIRST_SURROGATE, LAST_CODE_POINT, LAST_SURROGATE } from './code-points.ts';
import { type Partition, stretchAt } from './partition.ts';

/** UTF-8 by the length of its sequences (RFC 3629): first code point, first lead byte, bytes that follow. */
const SEQUENCES = [
  { first: 0x80, lead: 0xc0, leads: 32, rest: 1 },
  { first: 0x800, lead: 0xe0, leads: 16, rest: 2 },
  { first: 0x10000, lead: 0xf0, leads: 8, rest: 3 },
] as const;

const CONTINUATION = 0x80;
const CONTINUATIONS = 64;

/**
 * The classes of the code points below one lead byte, as a tree of continuation bytes in which equal parts are the same object.
 * A number is a class, or {@link NONE} for what no UTF-8 holds: surrogates, overlong forms, beyond the last code point.
 */
type Tree = number | Branch;
interface Branch {
  readonly id: number;
  readonly children: readonly Tree[];
}

const NONE = -1;

/** The same automaton over bytes; undefined when it needs more than {@link MAXIMUM_STATES} states. */
export function overBytes(automaton: ClassAutomaton, cells: Partition): ByteAutomaton | undefined {
  const trees = leadTrees(cells);
  const states = automaton.accepting.length;
  const rows: Uint16Array[] = Array.from({ length: states }, () => new Uint16Array(256));
  const inner = new Map<string, number>();

  function place(tree: Tree, state: number, known: Map<number, number>): number {
    if (typeof tree === 'number') return tree === NONE ? 0 : (automaton.next[state * automaton.classCount + tree] ?? 0);
    const already = known.get(tree.id);
    if (already !== undefined) return already;
    const row = new Uint16Array(256);
    for (const [at, child] of tree.children.entries()) row[CONTINUATION + at] = place(child, state, known);
    const content = row.subarray(CONTINUATION, CONTINUATION + CONTINUATIONS);
    const key = content.join();
    let number = content.every((target) => target === 0) ? 0 : inner.get(key);
    if (number === undefined) {
      number = rows.push(row) - 1;
      inner.set(key, number);
    }
    known.set(tree.id, number);
    return number;
  }

  for (let state = 1; state < states; state += 1) {
    const known = new Map<number, number>();
    const row = rows[state];
    if (row === undefined) return undefined;
    for (let byte = 0; byte < 128; byte += 1)
      row[byte] = automaton.next[state * automaton.classCount + (cells.ascii[byte] ?? 0)] ?? 0;
    for (const { byte, tree } of trees) row[byte] = place(tree, state, known);
    if (rows.length > MAXIMUM_STATES) return undefined;
  }
  const accepting = new Uint8Array(rows.length);
  accepting.set(automaton.accepting);
  return { next: joinRows(rows), accepting };
}

function leadTrees(cells: Partition): readonly { readonly byte: number; readonly tree: Tree }[] {
  const shared = new Map<string, Branch>();
  let ids = 0;

  function branch(children: readonly Tree[]): Branch {
    const key = children.map((child) => (typeof child === 'number' ? child : `b${child.id}`)).join();
    const known = shared.get(key);
    if (known !== undefined) return known;
    const made = { id: ids, children };
    ids += 1;
    shared.set(key, made);
    return made;
  }

  /** Tree of the `64 ** depth` code points from `from` on. */
  function tree(from: number, depth: number, first: number): Tree {
    const size = CONTINUATIONS ** depth;
    const to = from + size - 1;
    const valid = from >= first && to <= LAST_CODE_POINT && (to < FIRST_SURROGATE || from > LAST_SURROGATE);
    if (depth === 0) return valid ? classOf(from) : NONE;
    const stretch = stretchAt(cells, from);
    const uniform = valid && (cells.starts[stretch + 1] ?? Number.POSITIVE_INFINITY) > to;
    if (uniform) return repeated(classOf(from), depth);
    if (to < first || from > LAST_CODE_POINT) return repeated(NONE, depth);
    return branch(
      Array.from({ length: CONTINUATIONS }, (_, at) => tree(from + (at * size) / CONTINUATIONS, depth - 1, first)),
    );
  }

  const classOf = (point: number): number => cells.classes[stretchAt(cells, point)] ?? 0;

  function repeated(cls: number, depth: number): Tree {
    if (depth === 0) return cls;
    const key = `${cls}^${depth}`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    const child = repeated(cls, depth - 1);
    const made = branch(Array.from({ length: CONTINUATIONS }, () => child));
    shared.set(key, made);
    return made;
  }

  return SEQUENCES.flatMap(({ first, lead, leads, rest }) =>
    Array.from({ length: leads }, (_, at) => ({
      byte: lead + at,
      tree: tree(at * CONTINUATIONS ** rest, rest, first),
    })),
  );
}
