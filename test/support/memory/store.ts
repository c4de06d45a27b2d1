import { posix } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import type { Files, ModelStore } from '../../../src/ports.ts';
import type { FileDigest } from '../../../src/records/digest.ts';

/** A model store that remembers digests. */
export interface MemoryStore extends ModelStore {
  /** By URI. Change an entry to play a store that lost or altered its files. */
  readonly content: Map<string, readonly FileDigest[]>;
}

/** @param files where `put` finds what it copies */
export function memoryStore(files: Files, root = 'file:///srv/models'): MemoryStore {
  const content = new Map<string, readonly FileDigest[]>();
  const uri = (model: string, treeDigest: string) => `${root}/${model}/${treeDigest.replace('sha256:', '')}`;
  return {
    content,
    uri,
    async put(model, treeDigest, folder, wanted) {
      for (const { path, sha256 } of wanted) {
        const found = await files.digest(posix.join(folder, path));
        if (found.sha256 !== sha256)
          throw new UserError('store.digest-mismatch', `${path} changed while it was stored.`);
      }
      const address = uri(model, treeDigest);
      if (!content.has(address)) content.set(address, wanted);
      return address;
    },
    async verify(address) {
      return content.get(address);
    },
  };
}
