import { createHash } from 'node:crypto';
import { UserError } from '../../../src/errors.ts';
import type { Tree, TreeEntry } from '../../../src/ports.ts';
import { sha256 } from '../../../src/records/digest.ts';

/** A file's text or bytes, or something else that a tree can hold. */
export type Content = string | Uint8Array | Symlink | Submodule;

interface Symlink {
  readonly kind: 'symlink';
  readonly target: string;
}

interface Submodule {
  readonly kind: 'submodule';
  readonly commit: string;
}

export const symlink = (target: string): Symlink => ({ kind: 'symlink', target });

export const submodule = (commit: string): Submodule => ({ kind: 'submodule', commit });

export interface MemoryCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly files: ReadonlyMap<string, Content>;
  /** Logins of author and committer. */
  readonly accounts: readonly string[];
  readonly emails: readonly string[];
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const isFile = (content: Content | undefined): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

/** The id git itself gives such an object. */
export const objectId = (type: 'blob' | 'commit', content: Uint8Array): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

function entryOf(path: string, content: Content): TreeEntry {
  if (isFile(content)) return { path, kind: 'file', id: objectId('blob', bytesOf(content)) };
  switch (content.kind) {
    case 'symlink':
      return { path, kind: 'symlink', id: objectId('blob', bytesOf(content.target)) };
    case 'submodule':
      return { path, kind: 'submodule', id: content.commit };
  }
}

const byPath = (a: TreeEntry, b: TreeEntry) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

export const entriesOf = (files: ReadonlyMap<string, Content>): readonly TreeEntry[] =>
  [...files].map(([path, content]) => entryOf(path, content)).sort(byPath);

/** Refuses what the real adapters refuse. */
export function tooLarge(path: string, size: number, maximumBytes: number): UserError {
  return new UserError('file.too-large', `${path} has ${size} bytes; at most ${maximumBytes} are read.`);
}

export function memoryTree(commit: MemoryCommit): Tree {
  return {
    commit: commit.id,
    async list() {
      return entriesOf(commit.files);
    },
    async read(path, maximumBytes) {
      const content = commit.files.get(path);
      if (!isFile(content)) return undefined;
      const bytes = bytesOf(content);
      if (bytes.length > maximumBytes) throw tooLarge(path, bytes.length, maximumBytes);
      return bytes;
    },
    async digest(path) {
      const content = commit.files.get(path);
      if (!isFile(content)) return undefined;
      const bytes = bytesOf(content);
      return { sha256: sha256(bytes), size: bytes.length };
    },
    async linkTarget(path) {
      const content = commit.files.get(path);
      return content !== undefined && !isFile(content) && content.kind === 'symlink' ? content.target : undefined;
    },
  };
}
