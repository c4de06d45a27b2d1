export type LfsPointer =
  | { readonly kind: 'pointer'; readonly sha256: string; readonly size: number }
  | { readonly kind: 'malformed'; readonly message: string }
  | { readonly kind: 'none' };

/** Longest pointer file that Git LFS itself accepts, in bytes. */
export const LONGEST_LFS_POINTER = 1024;

/** The second one was used before the first release and is still read by Git LFS. */
const VERSIONS: readonly string[] = ['https://git-lfs.github.com/spec/v1', 'https://hawser.github.com/spec/v1'];

/**
 * Reads a Git-LFS pointer: lines `key value`, `version` first. Source: docs/spec.md of git-lfs.
 * @returns `none` for anything whose first line is not that of a pointer
 */
export function parseLfsPointer(text: string): LfsPointer {
  const [first = '', ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const version = /^version (https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/\S*)$/.exec(first)?.[1];
  if (version === undefined) return { kind: 'none' };
  if (!VERSIONS.includes(version)) return malformed(`its version ${version.slice(0, 80)} is not known`);
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = /^([a-z0-9.-]+) (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) return malformed('a line is not of the form `key value`');
    if (values.has(key)) return malformed(`\`${key}\` stands there twice`);
    values.set(key, value);
  }
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
  if (sha256 === undefined) return malformed('it has no `oid sha256:` with 64 hex digits');
  const size = values.get('size') ?? '';
  if (!/^\d{1,15}$/.test(size)) return malformed('its `size` is not a number of bytes');
  return { kind: 'pointer', sha256, size: Number(size) };
}

const malformed = (message: string): LfsPointer => ({ kind: 'malformed', message });
