import { posix } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import type { Files } from '../../../src/ports.ts';
import { sha256 } from '../../../src/records/digest.ts';
import { bytesOf, type Content, tooLarge } from './git-objects.ts';

/** A disk in memory: absolute paths with `/`. Folders exist by being made or by holding something. */
export interface MemoryFiles extends Files {
  /** Puts a file or a symbolic link there, with its folders. */
  put(path: string, content: Content): void;
  /** Text of a file, for assertions; undefined when absent. */
  text(path: string): string | undefined;
  /** All files and links, sorted. */
  paths(): readonly string[];
}

type Node = { readonly kind: 'folder' } | { readonly kind: 'file'; readonly bytes: Uint8Array } | LinkNode;

interface LinkNode {
  readonly kind: 'link';
  readonly target: string;
}

const MOST_LINKS = 16;

export function memoryFiles(initial: Readonly<Record<string, Content>> = {}): MemoryFiles {
  const nodes = new Map<string, Node>([['/', { kind: 'folder' }]]);
  let temporary = 0;

  const resolve = (path: string, links = 0): string | undefined => {
    if (links > MOST_LINKS) throw new Error(`${path} is a circle of symbolic links.`);
    const parts = posix.resolve('/', path).split('/').slice(1);
    let current = '/';
    for (const [index, part] of parts.entries()) {
      if (part === '') continue;
      const next = posix.join(current, part);
      const node = nodes.get(next);
      if (node === undefined) return undefined;
      if (node.kind === 'link') {
        const rest = parts.slice(index + 1).join('/');
        return resolve(posix.join(posix.resolve(current, node.target), rest), links + 1);
      }
      current = next;
    }
    return current;
  };

  const nodeAt = (path: string): Node | undefined => {
    const real = resolve(path);
    return real === undefined ? undefined : nodes.get(real);
  };

  const makeFolder = (path: string): void => {
    const absolute = posix.resolve('/', path);
    if (absolute !== '/') makeFolder(posix.dirname(absolute));
    const existing = nodeAt(absolute);
    if (existing === undefined) nodes.set(absolute, { kind: 'folder' });
    else if (existing.kind !== 'folder') throw new Error(`${path} is not a folder.`);
  };

  const put = (path: string, content: Content): void => {
    const absolute = posix.resolve('/', path);
    makeFolder(posix.dirname(absolute));
    if (typeof content === 'string' || content instanceof Uint8Array)
      nodes.set(absolute, { kind: 'file', bytes: bytesOf(content) });
    else if (content.kind === 'symlink') nodes.set(absolute, { kind: 'link', target: content.target });
    else throw new Error('A disk holds no submodules.');
  };

  const bytesAt = (path: string): Uint8Array => {
    const node = nodeAt(path);
    if (node?.kind !== 'file') throw new Error(`${path} is not a file.`);
    return node.bytes;
  };

  const below = (folder: string): readonly string[] => {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return [...nodes.keys()].filter((path) => path.startsWith(prefix) && path !== folder).sort();
  };

  for (const [path, content] of Object.entries(initial)) put(path, content);

  return {
    put,
    text: (path) => {
      const node = nodeAt(path);
      return node?.kind === 'file' ? new TextDecoder().decode(node.bytes) : undefined;
    },
    paths: () => [...nodes].flatMap(([path, node]) => (node.kind === 'folder' ? [] : [path])).sort(),

    async read(path, maximumBytes) {
      const node = nodeAt(path);
      if (node?.kind !== 'file') return undefined;
      if (node.bytes.length > maximumBytes) throw tooLarge(path, node.bytes.length, maximumBytes);
      return node.bytes;
    },
    async write(path, content) {
      put(resolve(path) ?? path, content);
    },
    async *stream(path) {
      yield bytesAt(path);
    },
    async stat(path) {
      const node = nodeAt(path);
      switch (node?.kind) {
        case 'file':
          return { kind: 'file', size: node.bytes.length };
        case 'folder':
          return { kind: 'folder', size: 0 };
        default:
          return undefined;
      }
    },
    async walk(path) {
      if (nodes.get(posix.resolve('/', path))?.kind === 'link') {
        throw new UserError('file.not-regular', `${path} is not a regular file or folder.`);
      }
      const real = resolve(path);
      const start = real === undefined ? undefined : nodes.get(real);
      if (real === undefined || start === undefined) throw new UserError('file.missing', `${path} does not exist.`);
      if (start.kind === 'file') return [{ path: posix.basename(real), size: start.bytes.length }];
      return below(real).flatMap((found) => {
        const node = nodes.get(found);
        if (node?.kind === 'link') throw new UserError('file.not-regular', `${found} is a symbolic link.`);
        return node?.kind === 'file' ? [{ path: posix.relative(real, found), size: node.bytes.length }] : [];
      });
    },
    async digest(path) {
      const bytes = bytesAt(path);
      return { sha256: sha256(bytes), size: bytes.length };
    },
    async realPath(path) {
      return resolve(path);
    },
    async makeFolder(path) {
      makeFolder(path);
    },
    async temporaryFolder(prefix) {
      temporary += 1;
      const folder = `/tmp/${prefix}${temporary}`;
      makeFolder(folder);
      return folder;
    },
    async remove(path) {
      const absolute = posix.resolve('/', path);
      for (const found of [absolute, ...below(absolute)]) nodes.delete(found);
    },
  };
}
