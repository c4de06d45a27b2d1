/** More are not worth their memory. */
export const MAXIMUM_STATES = 4096;

/** Deterministic automaton over the bytes of UTF-8. State 0 is dead, state 1 the start; it accepts nothing that is not UTF-8. */
export interface ByteAutomaton {
  /** States × 256. */
  readonly next: Uint16Array;
  /** Per state: 1 when a text may end here. */
  readonly accepting: Uint8Array;
}

export function acceptsBytes({ next, accepting }: ByteAutomaton, bytes: Uint8Array): boolean {
  let state = 1;
  for (const byte of bytes) {
    state = next[state * 256 + byte] ?? 0;
    if (state === 0) return false;
  }
  return accepting[state] === 1;
}

/** Exactly these texts; undefined when they need too many states. */
export function automatonOfWords(texts: readonly string[]): ByteAutomaton | undefined {
  const rows: Uint16Array[] = [new Uint16Array(256), new Uint16Array(256)];
  const accepting: number[] = [0, 0];
  for (const text of texts) {
    // A lone surrogate has no UTF-8, so no file holds this text.
    if (!text.isWellFormed()) continue;
    let state = 1;
    for (const byte of Buffer.from(text)) {
      const row = rows[state];
      if (row === undefined) return undefined;
      let target = row[byte] ?? 0;
      if (target === 0) {
        if (rows.length === MAXIMUM_STATES) return undefined;
        target = rows.push(new Uint16Array(256)) - 1;
        accepting.push(0);
        row[byte] = target;
      }
      state = target;
    }
    accepting[state] = 1;
  }
  return { next: joinRows(rows), accepting: Uint8Array.from(accepting) };
}

/** The texts that both accept; undefined when that needs too many states. */
export function intersect(one: ByteAutomaton, other: ByteAutomaton): ByteAutomaton | undefined {
  const pairs: (readonly [number, number])[] = [
    [0, 0],
    [1, 1],
  ];
  const numbers = new Map<number, number>([[key(1, 1), 1]]);
  const rows: Uint16Array[] = [new Uint16Array(256)];
  for (let at = 1; at < pairs.length; at += 1) {
    const [a, b] = pairs[at] ?? [0, 0];
    const row = new Uint16Array(256);
    for (let byte = 0; byte < 256; byte += 1) {
      const [toA, toB] = [one.next[a * 256 + byte] ?? 0, other.next[b * 256 + byte] ?? 0];
      if (toA === 0 || toB === 0) continue;
      let number = numbers.get(key(toA, toB));
      if (number === undefined) {
        if (pairs.length === MAXIMUM_STATES) return undefined;
        number = pairs.push([toA, toB]) - 1;
        numbers.set(key(toA, toB), number);
      }
      row[byte] = number;
    }
    rows.push(row);
  }
  const accepting = Uint8Array.from(pairs, ([a, b]) => (one.accepting[a] === 1 && other.accepting[b] === 1 ? 1 : 0));
  return { next: joinRows(rows), accepting };
}

const key = (a: number, b: number): number => a * 65_536 + b;

export function joinRows(rows: readonly Uint16Array[]): Uint16Array {
  const next = new Uint16Array(rows.length * 256);
  for (const [state, row] of rows.entries()) next.set(row, state * 256);
  return next;
}
