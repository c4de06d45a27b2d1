import { type CodePointSet, LAST_CODE_POINT } from './code-points.ts';

/** The code points, divided into classes whose members belong to the same sets. */
export interface Partition {
  /** First code point of each stretch of one class, ascending, the first 0. */
  readonly starts: Uint32Array;
  /** Class of each stretch. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  /** Per set: 1 at the classes that belong to it. */
  readonly members: readonly Uint8Array[];
  /** Class of each ASCII character. */
  readonly ascii: Uint16Array;
}

const MAXIMUM_STRETCHES = 20_000;
const MAXIMUM_CLASSES = 1_000;

/** @returns undefined when there are too many different classes */
export function partition(sets: readonly CodePointSet[]): Partition | undefined {
  const changes = new Map<number, number[]>([[0, []]]);
  const change = (point: number, set: number) => {
    if (point > LAST_CODE_POINT) return;
    const here = changes.get(point);
    if (here === undefined) changes.set(point, [set]);
    else here.push(set);
  };
  for (const [set, ranges] of sets.entries())
    for (const { from, to } of ranges) {
      change(from, set);
      change(to + 1, set);
      if (changes.size > MAXIMUM_STRETCHES) return undefined;
    }
  const starts = Uint32Array.from(changes.keys()).sort();
  const classes = new Uint16Array(starts.length);
  const numbers = new Map<string, number>();
  const within = new Uint8Array(sets.length);
  const signatures: Uint8Array[] = [];
  for (const [at, start] of starts.entries()) {
    for (const set of changes.get(start) ?? []) within[set] = 1 - (within[set] ?? 0);
    const signature = within.join('');
    let number = numbers.get(signature);
    if (number === undefined) {
      if (signatures.length === MAXIMUM_CLASSES) return undefined;
      number = signatures.push(within.slice()) - 1;
      numbers.set(signature, number);
    }
    classes[at] = number;
  }
  const members = sets.map((_, set) => Uint8Array.from(signatures, (signature) => signature[set] ?? 0));
  const stretches = { starts, classes };
  return {
    ...stretches,
    classCount: signatures.length,
    members,
    ascii: Uint16Array.from({ length: 128 }, (_, point) => classes[stretchAt(stretches, point)] ?? 0),
  };
}

/** Index of the stretch that a code point lies in. */
export function stretchAt({ starts }: { readonly starts: Uint32Array }, point: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const classAt = (cells: Partition, point: number): number =>
  (point < 128 ? cells.ascii[point] : cells.classes[stretchAt(cells, point)]) ?? 0;
