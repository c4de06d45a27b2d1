const NEWLINE = 0x0a;

/** Turns byte offsets into physical line numbers while a file streams by, without keeping the file. */
export interface LineCounter {
  /** Takes the next bytes of the file. */
  feed(chunk: Uint8Array): void;
  /** Line of an offset, from 1. Offsets must not decrease from call to call and must have been fed. */
  lineAt(offset: number): number;
}

export function lineCounter(): LineCounter {
  let fed = 0;
  let passed = 0;
  let pending: number[] = [];
  let next = 0;
  return {
    feed(chunk) {
      if (next > 0) {
        pending = pending.slice(next);
        next = 0;
      }
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) pending.push(fed + at);
      fed += chunk.length;
    },
    lineAt(offset) {
      for (let newline = pending[next]; newline !== undefined && newline < offset; newline = pending[next]) {
        next += 1;
        passed += 1;
      }
      return passed + 1;
    },
  };
}
