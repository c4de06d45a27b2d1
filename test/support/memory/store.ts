import { posix } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import type { Files, ModelStore } from '../../../src/ports.ts';
import { treeDigest as digestOfFiles, type FileDigest, sha256 } from '../../../src/records/digest.ts';

/** A model store that remembers digests. */
export interface MemoryStore extends ModelStore {
  /** By URI. Change an entry to play a store that lost or altered its files. */
  readonly content: Map<string, readonly FileDigest[]>;
  /** What is kept about candidates, by `<uri> <candidate digest>`: contents by path. */
  readonly records: Map<string, Map<string, Uint8Array>>;
}

/** @param files where `put` finds what it copies */
export function memoryStore(files: Files, root = 'file:///srv/models'): MemoryStore {
  const content = new Map<string, readonly FileDigest[]>();
  const records = new Map<string, Map<string, Uint8Array>>();
  const contents = new Map<string, Map<string, Uint8Array>>();
  const uri = (model: string, treeDigest: string) => `${root}/${model}/${treeDigest.replace('sha256:', '')}`;
  return {
    content,
    records,
    uri,
    async put(model, treeDigest, folder, wanted) {
      const address = uri(model, treeDigest);
      const kept = await readAll(files, folder, wanted);
      for (const { path, sha256: digest } of wanted) {
        if (sha256(kept.get(path) ?? '') !== digest)
          throw new UserError('store.digest-mismatch', `${path} changed while it was stored.`);
      }
      if (!content.has(address)) content.set(address, wanted);
      if (!contents.has(address)) contents.set(address, kept);
      return address;
    },
    async verify(address) {
      return content.get(address);
    },
    async get(address, treeDigest, folder) {
      const kept = contents.get(address);
      const found = content.get(address);
      if (kept === undefined || found === undefined) throw new UserError('store.missing', `${address} holds no model.`);
      if (digestOfFiles(found) !== treeDigest) throw new UserError('store.digest-mismatch', `${address} differs.`);
      for (const [path, bytes] of kept) await files.write(posix.join(folder, path), bytes);
      return found;
    },
    async putRecord(model, treeDigest, candidateDigest, folder, wanted) {
      records.set(`${uri(model, treeDigest)} ${candidateDigest}`, await readAll(files, folder, wanted));
    },
    async getRecord(address, candidateDigest, folder) {
      const kept = records.get(`${address} ${candidateDigest}`);
      if (kept === undefined) return false;
      for (const [path, bytes] of kept) await files.write(posix.join(folder, path), bytes);
      return true;
    },
  };
}

async function readAll(files: Files, folder: string, wanted: readonly FileDigest[]): Promise<Map<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array>();
  for (const { path, size } of wanted) {
    const bytes = await files.read(posix.join(folder, path), size);
    if (bytes === undefined) throw new UserError('file.missing', `${path} does not exist.`);
    kept.set(path, bytes);
  }
  return kept;
}
