import { UserError } from '../errors.ts';
import { recordDigest } from '../records/digest.ts';
import { dvcDigest } from './dvc-outputs.ts';
import { type DataFiles, expandData } from './expand-data.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from './lfs-pointer.ts';
import type { DataRole, DataSet, Position } from './project.ts';
import type { TreeIndex } from './tree-index.ts';

/** What identifies the content of one data set, read without fetching data that a pointer stands for. */
export interface DataDigest {
  readonly name: string;
  readonly path: string;
  readonly role: DataRole;
  /** `sha256:…`, or `md5:…` from DVC (with `.dir` behind for a folder). */
  readonly digest: string;
  readonly source: 'content' | 'dvc' | 'git-lfs';
  /** Bytes of the data; null when a pointer does not say. */
  readonly size: number | null;
  /** Of a data set of several files, sorted by path; empty for one file. */
  readonly files: readonly DataFileDigest[];
}

export interface DataFileDigest {
  /** A file, or a folder that DVC tracks as a whole. */
  readonly path: string;
  /** `git:` and the id of the blob, or `md5:…` from DVC. */
  readonly digest: string;
}

/**
 * Digest of a data set at a commit. Git LFS names SHA-256 of the content, so moving a file into LFS changes nothing.
 * @param position where the configuration names the path, for errors
 * @throws UserError when the data is not there or its pointer is malformed
 */
export async function dataDigest(index: TreeIndex, dataset: DataSet, position: Position): Promise<DataDigest> {
  const { name, path, role } = dataset;
  const location = await expandData(index, dataset);
  switch (location.kind) {
    case 'problem':
      throw missingData(dataset, position, location);
    case 'dvc':
      return {
        ...{ name, path, role, files: [] },
        ...{ digest: dvcDigest(location.output), source: 'dvc', size: location.output.size },
      };
    case 'file':
      return { name, path, role, files: [], ...(await contentDigest(index, location.path)) };
    case 'several':
      return { name, path, role, ...filesDigest(location) };
  }
}

/**
 * Digest of the sorted list of files with what git or DVC already knows of their content, so that nothing is read: a job that
 * has no clone could not fetch thousands of files. A single folder of DVC keeps the digest it has.
 */
function filesDigest({ files, folders }: DataFiles): Pick<DataDigest, 'digest' | 'source' | 'size' | 'files'> {
  const list = [
    ...files.map(({ path, source }): DataFileDigest => {
      return { path, digest: source.kind === 'git' ? `git:${source.id}` : dvcDigest(source.output) };
    }),
    ...folders.map(({ path, output }): DataFileDigest => ({ path, digest: dvcDigest(output) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const [folder] = folders;
  if (folder !== undefined && list.length === 1)
    return { digest: dvcDigest(folder.output), source: 'dvc', size: folder.output.size, files: [] };
  const isTracked = files.every(({ source }) => source.kind === 'dvc');
  return { digest: recordDigest(list), source: isTracked ? 'dvc' : 'content', size: null, files: list };
}

export const missingData = (
  { name, path }: Pick<DataSet, 'name' | 'path'>,
  position: Position,
  { message, hint }: { readonly message: string; readonly hint: string },
): UserError =>
  new UserError('config.data-missing', `The data set \`${name}\`: ${path} ${message}.`, { ...position, hint });

async function contentDigest(
  { tree }: TreeIndex,
  path: string,
): Promise<Pick<DataDigest, 'digest' | 'source' | 'size'>> {
  const content = await tree.digest(path);
  if (content === undefined) throw new Error(`The tree lists ${path} but does not hold it.`);
  const plain = { digest: `sha256:${content.sha256}`, source: 'content', size: content.size } as const;
  if (content.size > LONGEST_LFS_POINTER) return plain;
  const bytes = await tree.read(path, LONGEST_LFS_POINTER);
  const pointer = parseLfsPointer(new TextDecoder().decode(bytes));
  switch (pointer.kind) {
    case 'none':
      return plain;
    case 'pointer':
      return { digest: `sha256:${pointer.sha256}`, source: 'git-lfs', size: pointer.size };
    case 'malformed':
      throw new UserError('config.lfs-pointer', `${path} is a broken Git-LFS pointer: ${pointer.message}.`, {
        file: path,
        line: 1,
        hint: 'Add the file again with Git LFS installed: `git rm --cached`, then `git add`.',
      });
  }
}
