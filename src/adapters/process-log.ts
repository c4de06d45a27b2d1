import { createWriteStream } from 'node:fs';

export interface ProcessLog {
  /** False when the reader should wait for `drained`. */
  write(chunk: Uint8Array): boolean;
  drained(listener: () => void): void;
  close(): Promise<void>;
}

/**
 * A file that takes a command's output up to a size. A full disk ends the log, never the training: what cannot be
 * written is dropped.
 */
export function processLog(file: { readonly path: string; readonly maximumBytes: number } | undefined): ProcessLog {
  if (file === undefined) return { write: () => true, drained: () => {}, close: async () => {} };
  const stream = createWriteStream(file.path);
  const waiting = new Set<() => void>();
  const release = () => {
    for (const listener of waiting) listener();
    waiting.clear();
  };
  let room = file.maximumBytes;
  let broken = false;
  stream.on('drain', release);
  stream.on('error', () => {
    broken = true;
    release();
  });

  return {
    write(chunk) {
      if (broken || room <= 0) return true;
      if (chunk.byteLength <= room) {
        room -= chunk.byteLength;
        return stream.write(chunk);
      }
      const end = `\n[The log ends here: it reached its limit of ${file.maximumBytes} bytes.]\n`;
      stream.write(chunk.subarray(0, room));
      room = 0;
      return stream.write(end);
    },
    drained(listener) {
      if (broken) listener();
      else waiting.add(listener);
    },
    close: () =>
      new Promise((resolve) => {
        if (broken) return resolve();
        stream.once('error', () => resolve());
        stream.end(() => resolve());
      }),
  };
}
