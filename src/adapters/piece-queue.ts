import type { ByteSource } from '../data/engine/byte-source.ts';

/** Bytes that come in pieces from elsewhere, read as they come. */
export interface PieceQueue extends ByteSource {
  /** @param piece undefined at the end */
  add(piece: Uint8Array<ArrayBuffer> | undefined): void;
}

/** @param onUsed called for every piece that has been read to its end, with its memory, which is free then */
export function pieceQueue(onUsed: (memory: ArrayBuffer) => void): PieceQueue {
  const waiting: (Uint8Array<ArrayBuffer> | undefined)[] = [];
  let current = new Uint8Array();
  let ended = false;
  let wake = () => {};
  const more = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    add(piece) {
      waiting.push(piece);
      wake();
    },
    async read(into) {
      let filled = 0;
      while (filled < into.length && !ended) {
        if (current.length === 0) {
          if (waiting.length === 0) await more();
          const piece = waiting.shift();
          ended = piece === undefined;
          current = piece ?? new Uint8Array();
          continue;
        }
        const taken = Math.min(current.length, into.length - filled);
        into.set(current.subarray(0, taken), filled);
        current = current.subarray(taken);
        filled += taken;
        if (current.length === 0) onUsed(current.buffer);
      }
      return filled;
    },
  };
}
