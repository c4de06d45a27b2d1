import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf, UserError } from '../errors.ts';
import type { ModelStore } from '../ports.ts';
import { treeDigest as digestOfFiles, type FileDigest } from '../records/digest.ts';
import { pathInStore, pathOfUri, recordPathInStore, type StoreRoot } from '../store/store-uri.ts';
import { digestOf, ifPresent, walk } from './files.ts';
import { tooLarge } from './trees.ts';

/** A folder that runners and servers share: `<root>/<model>/<64 hex digits>/<files>`. What is there never changes. */
export function fileStore(root: Extract<StoreRoot, { readonly kind: 'file' }>): ModelStore {
  return {
    uri: (model, treeDigest) => `${root.uri}/${pathInStore(model, treeDigest)}`,

    async put(model, treeDigest, folder, files) {
      const below = pathInStore(model, treeDigest);
      const target = join(root.folder, below);
      if (digestOfFiles(files) !== treeDigest) throw differs(target, 'the files to store have another digest');
      await keep(target, { folder, files, treeDigest });
      return `${root.uri}/${below}`;
    },

    verify: async (uri) => await listing(join(root.folder, ownPath(root, uri))),

    async get(uri, treeDigest, folder, maximumBytes) {
      const kept = join(root.folder, ownPath(root, uri));
      return await readable(kept, async () => {
        if (!(await exists(kept))) throw missing(kept);
        const found = await cappedWalk(kept, maximumBytes);
        const copied: FileDigest[] = [];
        for (const { path } of found)
          copied.push({ path, ...(await copyHashed(join(kept, path), join(folder, path))) });
        if (digestOfFiles(copied) !== treeDigest) throw differs(kept, 'they have another digest');
        return copied;
      });
    },

    async putRecord(model, treeDigest, candidateDigest, folder, files) {
      const target = join(root.folder, recordPathInStore(pathInStore(model, treeDigest), candidateDigest));
      await keep(target, { folder, files, treeDigest: digestOfFiles(files) });
    },

    async getRecord(uri, candidateDigest, folder, maximumBytes) {
      const kept = join(root.folder, recordPathInStore(ownPath(root, uri), candidateDigest));
      return await readable(kept, async () => {
        if (!(await exists(kept))) return false;
        const found = await cappedWalk(kept, maximumBytes);
        for (const { path } of found) await copyOne(join(kept, path), join(folder, path));
        return true;
      });
    },
  };
}

function ownPath(root: StoreRoot, uri: string): string {
  const below = pathOfUri(root, uri);
  if (below !== undefined) return below;
  throw new UserError('store.foreign', `${uri} is not an address in the model store ${root.uri}.`);
}

/** Copies files to a place that never changes, or checks that they are there. */
async function keep(target: string, source: Source): Promise<void> {
  await explained(target, async () => {
    const isNew = !(await exists(target)) && (await copyInto(target, source));
    if (!isNew) await confirm(target, source.treeDigest);
  });
}

/** Files of a folder with their digests; undefined when there is no such folder. */
async function listing(folder: string): Promise<readonly FileDigest[] | undefined> {
  if (!(await exists(folder))) return undefined;
  const found: FileDigest[] = [];
  for (const { path } of await walk(folder)) found.push({ path, ...(await digestOf(join(folder, path))) });
  return found;
}

interface Source {
  readonly folder: string;
  readonly files: readonly FileDigest[];
  readonly treeDigest: string;
}

/**
 * Copies beside the target, checks the copy, then renames: a reader sees all of the right files or none.
 * Returns false when somebody else stored something there meanwhile.
 */
async function copyInto(target: string, { folder, files, treeDigest }: Source): Promise<boolean> {
  const temporary = `${target}.${randomUUID()}.part`;
  try {
    for (const { path } of files) await copyOne(join(folder, path), join(temporary, path));
    await confirm(temporary, treeDigest);
    return await moveTo(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function explained(target: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('store.unwritable', `The model could not be stored at ${target}: ${messageOf(error)}`, {
      hint: 'Check that the folder of `promote.store` may be written to on this runner, and that the disk has room.',
    });
  }
}

/** Other problems of the file system than those that are told already, such as a full disk, become a user error. */
async function readable<Result>(kept: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('store.unreadable', `The model could not be copied from ${kept}: ${messageOf(error)}`, {
      hint: 'Check that the folder of `promote.store` may be read on this runner, and that its disk has room for the model.',
    });
  }
}

async function cappedWalk(folder: string, maximumBytes: number): ReturnType<typeof walk> {
  const found = await walk(folder);
  const total = found.reduce((sum, { size }) => sum + size, 0);
  if (total > maximumBytes) throw tooLarge(folder, maximumBytes);
  return found;
}

/** What is hashed is what is written: reading twice would let the file change in between. */
async function copyHashed(source: string, target: string): Promise<Omit<FileDigest, 'path'>> {
  await mkdir(dirname(target), { recursive: true });
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    createReadStream(source, { highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(target, { flags: 'wx' }),
  );
  return { sha256: hash.digest('hex'), size };
}

async function copyOne(source: string, target: string): Promise<void> {
  if (!(await lstat(source)).isFile()) throw new UserError('file.not-regular', `${source} is not a regular file.`);
  await mkdir(dirname(target), { recursive: true });
  // Where the file system can share blocks between copies, gigabytes take no time.
  await copyFile(source, target, constants.COPYFILE_FICLONE);
}

async function moveTo(temporary: string, target: string): Promise<boolean> {
  try {
    await rename(temporary, target);
    return true;
  } catch (error) {
    if (await exists(target)) return false;
    throw error;
  }
}

async function confirm(target: string, treeDigest: string): Promise<void> {
  const stored = await listing(target);
  if (stored !== undefined && digestOfFiles(stored) === treeDigest) return;
  throw differs(target, 'they have another digest');
}

async function exists(path: string): Promise<boolean> {
  return (await ifPresent(lstat(path))) !== undefined;
}

const missing = (kept: string): UserError =>
  new UserError('store.missing', `The model store holds no model at ${kept}.`, {
    hint: 'Somebody or something removed the folder, or this runner does not see the store that the servers see.',
  });

function differs(target: string, why: string): UserError {
  return new UserError('store.digest-mismatch', `The model store does not hold the right files at ${target}: ${why}.`, {
    hint: 'Somebody or something changed the files. Look at the folder; when nothing uses it, remove it and train again.',
  });
}
