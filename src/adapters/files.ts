import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { byPath, collect } from './trees.ts';

/**
 * The disk.
 * @param temporary where temporary folders are made: RUNNER_TEMP in a workflow, which the runner empties after each job
 */
export function files(temporary: string = tmpdir()): Files {
  return {
    async read(path, maximumBytes) {
      // Asked first, because opening a pipe would wait for its writer.
      const found = await ifPresent(stat(path));
      return found?.isFile() ? collect(createReadStream(path), path, maximumBytes) : undefined;
    },
    async write(path, content) {
      await writing(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      });
    },
    stream: (path) => createReadStream(path),
    async stat(path) {
      const found = await ifPresent(stat(path));
      if (found === undefined) return undefined;
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
    },
    walk,
    digest: digestOf,
    realPath: (path) => ifPresent(realpath(path)),
    async makeFolder(path) {
      await writing(path, () => mkdir(path, { recursive: true }));
    },
    async temporaryFolder(prefix) {
      await mkdir(temporary, { recursive: true });
      return mkdtemp(join(await realpath(temporary), prefix));
    },
    async remove(path) {
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** SHA-256 and size of a file, streamed. */
export async function digestOf(path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of byteStream(path)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size };
}

const byteStream = (path: string): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1 << 20 });

/** See `Files.walk`. Throws `file.missing`, and `file.not-regular` for links, pipes, sockets and devices. */
export async function walk(path: string): Promise<readonly { readonly path: string; readonly size: number }[]> {
  const start = await ifPresent(lstat(path));
  if (start === undefined) throw new UserError('file.missing', `${path} does not exist.`);
  if (start.isFile()) return [{ path: basename(path), size: start.size }];
  if (!start.isDirectory()) throw notRegular(path);
  return (await walkFolder(path, '')).toSorted(byPath);
}

async function walkFolder(folder: string, prefix: string): Promise<{ readonly path: string; readonly size: number }[]> {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walkFolder(path, `${prefix}${entry.name}/`)));
    else if (entry.isFile()) found.push({ path: `${prefix}${entry.name}`, size: (await lstat(path)).size });
    else throw notRegular(path);
  }
  return found;
}

function notRegular(path: string): UserError {
  return new UserError('file.not-regular', `${path} is a link or a special file.`, {
    hint: 'Only regular files can be taken: replace it by a copy of what it points to.',
  });
}

/** A full disk is nobody's bug. */
async function writing(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new UserError('file.unwritable', `${path} could not be written: ${messageOf(error)}`, {
      hint: 'Check that the disk of this runner has room, and that its user may write there.',
    });
  }
}

const ABSENT: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** Waits for a call of the file system; undefined when the path does not exist. */
export async function ifPresent<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.includes(error.code)) return undefined;
    throw error;
  }
}
