import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`;

/** SHA-256 of bytes or UTF-8 text, 64 hex digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Digest of a record: SHA-256 of its canonical JSON, so that key order and white space do not matter.
 *
 * Canonical form: RFC 8785 (JSON Canonicalization Scheme). Throws on values JSON cannot hold, such as NaN.
 */
export function recordDigest(record: unknown): Digest {
  const canonical = canonicalize(record);
  if (canonical === undefined) throw new TypeError('A record must be a JSON value.');
  return `sha256:${sha256(canonical)}`;
}

export interface FileDigest {
  /** Path inside the folder, with `/`. */
  readonly path: string;
  readonly size: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Digest of a set of files: the record digest of their list, sorted by path in code-unit order. */
export function treeDigest(files: readonly FileDigest[]): Digest {
  const sorted = files
    .map(({ path, size, sha256 }) => ({ path, size, sha256 }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return recordDigest(sorted);
}
