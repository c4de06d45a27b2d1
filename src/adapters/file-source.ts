import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../data/engine/byte-source.ts';

/** An open file, read at any place without a copy in between. */
export interface FileSource extends ByteSource {
  readonly size: number;
  read(into: Uint8Array, position: number): number;
  /** Size and time of the last change: another value means that the file changed. */
  version(): string;
  close(): void;
}

export function fileSource(path: string): FileSource {
  const descriptor = openSync(path, 'r');
  return {
    size: fstatSync(descriptor).size,
    read: (into, position) => readSync(descriptor, into, 0, into.length, position),
    version() {
      const { size, mtimeMs, ino } = fstatSync(descriptor);
      return `${size} ${mtimeMs} ${ino}`;
    },
    close: () => closeSync(descriptor),
  };
}
