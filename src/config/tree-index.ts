import type { Tree, TreeEntry } from '../ports.ts';
import { isGitFolder } from './repository-path.ts';

/** A commit's tree, prepared for looking things up. */
export interface TreeIndex {
  readonly tree: Tree;
  /** Sorted by path. */
  readonly list: readonly TreeEntry[];
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly folders: ReadonlySet<string>;
}

export async function indexTree(tree: Tree): Promise<TreeIndex> {
  const list = await tree.list();
  const folders = new Set<string>();
  for (const { path } of list) {
    let end = path.lastIndexOf('/');
    // A known folder's parents are known as well.
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return { tree, list, entries: new Map(list.map((entry) => [entry.path, entry])), folders };
}

/** What stands at a path once every symbolic link on the way is followed. */
export type Located =
  | { readonly kind: 'file'; readonly entry: TreeEntry }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'missing' }
  | Unreachable;

export type Unreachable =
  | { readonly kind: 'submodule'; readonly path: string }
  /** A symbolic link leads out of the repository or into `.git`. */
  | { readonly kind: 'outside'; readonly link: string }
  | { readonly kind: 'endless'; readonly link: string };

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** Follows a path as the file system would, but inside the tree: nothing outside is ever looked at. */
export async function locate({ tree, entries, folders }: TreeIndex, path: string): Promise<Located> {
  let resolved: readonly string[] = [];
  let rest: readonly string[] = path.split('/');
  let links = 0;
  let lastLink = path;
  while (rest.length > 0) {
    const [part = '', ...later] = rest;
    rest = later;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (resolved.length === 0) return { kind: 'outside', link: lastLink };
      resolved = resolved.slice(0, -1);
      continue;
    }
    if (isGitFolder(part)) return { kind: 'outside', link: lastLink };
    const here = [...resolved, part].join('/');
    const entry = entries.get(here);
    if (entry?.kind === 'symlink') {
      links += 1;
      if (links > MOST_LINKS) return { kind: 'endless', link: lastLink };
      lastLink = here;
      const target = await tree.linkTarget(here);
      if (target === undefined) return { kind: 'missing' };
      if (target.startsWith('/')) return { kind: 'outside', link: here };
      rest = [...target.split('/'), ...rest];
      continue;
    }
    if (entry?.kind === 'submodule') return { kind: 'submodule', path: here };
    if (entry !== undefined && rest.some((name) => name !== '')) return { kind: 'missing' };
    if (entry !== undefined) return { kind: 'file', entry };
    if (!folders.has(here)) return { kind: 'missing' };
    resolved = [...resolved, part];
  }
  return { kind: 'folder', path: resolved.join('/') };
}
