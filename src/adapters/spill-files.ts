import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { KeySpill } from '../data/keys/key-store.ts';
import { messageOf, UserError } from '../errors.ts';

/** Temporary files of one validation. Disposing removes all of them. */
export interface SpillFiles extends Disposable {
  /** A spill for one store of keys; its file appears with the first append. */
  spill(): KeySpill;
  /** Closes and removes everything; may be called twice. */
  remove(): void;
}

interface Segment {
  readonly offset: number;
  readonly length: number;
}

interface SpillFile {
  readonly descriptor: number;
  length: number;
}

/**
 * Writes one file per store from its start to its end; a partition's segments are found again by their offsets.
 *
 * @param temporary folder that is emptied after the job anyway: RUNNER_TEMP in a workflow. A folder of its own is made below it.
 */
export function spillFiles(temporary: string): SpillFiles {
  let folder: string | undefined;
  let isRemoved = false;
  const files: SpillFile[] = [];

  const open = (): SpillFile => {
    if (isRemoved) throw new Error('The temporary files were removed already.');
    if (folder === undefined) {
      mkdirSync(temporary, { recursive: true });
      folder = mkdtempSync(join(temporary, 'trainyard-keys-'));
    }
    // For this user only: hashes of personal data are personal data.
    const file = { descriptor: openSync(join(folder, String(files.length)), 'wx+', 0o600), length: 0 };
    files.push(file);
    return file;
  };

  const remove = (): void => {
    if (isRemoved) return;
    isRemoved = true;
    for (const { descriptor } of files) closeSync(descriptor);
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };

  return {
    spill() {
      const segments = new Map<number, Segment[]>();
      let file: SpillFile | undefined;
      return {
        append(partition, pieces) {
          const bytes = Buffer.concat(pieces);
          file ??= explained(temporary, open);
          const target = file;
          explained(temporary, () => writeAll(target, bytes));
          const segment = { offset: target.length - bytes.length, length: bytes.length };
          const known = segments.get(partition);
          if (known === undefined) segments.set(partition, [segment]);
          else known.push(segment);
        },
        *read(partition) {
          let room = new Uint8Array(0);
          for (const segment of segments.get(partition) ?? []) {
            if (room.length < segment.length) room = new Uint8Array(segment.length);
            const bytes = room.subarray(0, segment.length);
            if (file !== undefined) readAll(file, segment.offset, bytes);
            yield bytes;
          }
        },
      };
    },
    remove,
    [Symbol.dispose]: remove,
  };
}

function explained<Result>(temporary: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new UserError('data.spill', `Keys could not be written to ${temporary}: ${messageOf(error)}`, {
      hint: 'Unique keys need 12 bytes per row beyond the memory budget. Use a runner with more free disk, or raise the budget.',
      cause: error,
    });
  }
}

function writeAll(file: SpillFile, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file.descriptor, bytes, done, bytes.length - done, file.length + done);
  file.length += bytes.length;
}

function readAll(file: SpillFile, offset: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file.descriptor, bytes, done, bytes.length - done, offset + done);
    if (read === 0) throw new Error('A temporary file of keys is shorter than what was written to it.');
    done += read;
  }
}
