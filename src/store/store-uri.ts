/** Addresses in model stores: `<root>/<model>/<64 hex digits of the tree digest>`. Pure text work. */
import { UserError } from '../errors.ts';

/** A `store:` of the configuration, understood. */
export type StoreRoot =
  | { readonly kind: 'file'; readonly uri: string /** Absolute folder, decoded. */; readonly folder: string }
  | { readonly kind: 'oci'; readonly uri: string };

/** Reads `file:///absolute/folder` or `oci://registry/name`. Throws `UserError('store.malformed')`. */
export function parseStore(store: string): StoreRoot {
  const uri = store.replace(/\/+$/, '');
  if (uri.startsWith('oci://')) return { kind: 'oci', uri };
  if (!uri.startsWith('file://')) throw malformed(store, 'it starts with neither `file://` nor `oci://`');
  const folder = decode(store, uri.slice('file://'.length));
  if (!folder.startsWith('/')) throw malformed(store, 'after `file://` comes an absolute path, `file:///srv/models`');
  const parts = folder.split('/').slice(1);
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw malformed(store, 'its path is empty, or has `.`, `..` or empty parts');
  }
  if (/[?#\\\0]/.test(folder)) throw malformed(store, 'its path has one of the characters ? # \\ or a zero byte');
  return { kind: 'file', uri, folder };
}

const MODEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
const BELOW = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\/([0-9a-f]{64})$/;

/** Path below a store's root of the files with this tree digest. */
export function pathInStore(model: string, treeDigest: string): string {
  const hex = DIGEST.exec(treeDigest)?.[1];
  if (!MODEL.test(model)) throw malformed(model, 'it cannot be the name of a folder');
  if (hex === undefined) throw malformed(treeDigest, 'it is not a digest `sha256:<64 hex digits>`');
  return `${model}/${hex}`;
}

/** Path below a store's root of the files about a candidate, beside the model that it made. */
export function recordPathInStore(modelPath: string, candidateDigest: string): string {
  const hex = DIGEST.exec(candidateDigest)?.[1];
  if (hex === undefined) throw malformed(candidateDigest, 'it is not a digest `sha256:<64 hex digits>`');
  return `${modelPath}.records/${hex}`;
}

/** The path below the root that a URI names; undefined when it is not one of this store's. */
export function pathOfUri(root: StoreRoot, uri: string): string | undefined {
  const below = uri.startsWith(`${root.uri}/`) ? uri.slice(root.uri.length + 1) : '';
  return BELOW.test(below) ? below : undefined;
}

function decode(store: string, path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw malformed(store, 'its percent signs do not encode characters');
  }
}

function malformed(text: string, why: string): UserError {
  return new UserError('store.malformed', `${JSON.stringify(text)} is no address in a model store: ${why}.`);
}
