import { suggest } from '../data/suggest.ts';
import { UserErrors } from '../errors.ts';
import { type DvcOutput, dvcFileOutputs, dvcLockOutputs } from './dvc-outputs.ts';
import { isWithin } from './repository-path.ts';
import { type Located, locate, type TreeIndex, type Unreachable } from './tree-index.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Where the content of a data set, or what stands for it, is found in a commit. */
export type DataLocation =
  /** A file of the tree: the data itself or a Git-LFS pointer. */
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'dvc'; readonly output: DvcOutput } | DataProblem;

export interface DataProblem {
  readonly kind: 'problem';
  /** Continues the sentence "The data set `name`: path …". */
  readonly message: string;
  readonly hint: string;
}

const MOST_POINTER_BYTES = 1024 * 1024;

/**
 * Finds data by path: a file of the tree, a `.dvc` file beside it, an output in a `dvc.lock` of its folder or one above, or a
 * folder around it that DVC tracks as a whole. Throws UserErrors when a DVC file cannot be read.
 */
export async function locateData(index: TreeIndex, path: string): Promise<DataLocation> {
  const located = await locate(index, path);
  return (await found(index, path, located)) ?? absent(index, path, located);
}

/** As `locateData`, without a word about what was probably meant when there is no such data. */
export async function findData(index: TreeIndex, path: string): Promise<DataLocation | undefined> {
  return found(index, path, await locate(index, path));
}

async function found(index: TreeIndex, path: string, located: Located): Promise<DataLocation | undefined> {
  switch (located.kind) {
    case 'file':
      return located.entry.path.endsWith('.dvc') && path.endsWith('.dvc')
        ? ownPointer(index, located.entry.path)
        : { kind: 'file', path: located.entry.path };
    case 'folder':
    case 'missing':
      return tracked(index, path);
    case 'submodule':
    case 'outside':
    case 'endless':
      return unreachable(located);
  }
}

/** Why what a path leads to cannot be data of this repository. */
export function unreachable(located: Unreachable): DataProblem {
  switch (located.kind) {
    case 'submodule':
      return problem(
        `lies in the submodule ${located.path}`,
        'Move the data into this repository, or track it by DVC.',
      );
    case 'outside':
      return problem(
        `is reached through the link ${located.link}, which leaves the repository`,
        'Replace the link by the file, or track the data by DVC or Git LFS.',
      );
    case 'endless':
      return problem(`leads through too many links (${located.link})`, 'Replace the links by the file.');
  }
}

/** The configuration names the `.dvc` file itself. */
async function ownPointer(index: TreeIndex, path: string): Promise<DataLocation> {
  const [output, second] = await dvcOutputs(index, path);
  if (output !== undefined && second === undefined) return { kind: 'dvc', output };
  return problem(
    `has ${output === undefined ? 'no' : 'more than one'} entry under \`outs:\``,
    'Name the data path itself.',
  );
}

async function tracked(index: TreeIndex, path: string): Promise<DataLocation | undefined> {
  for (const file of dvcFilesAround(index, path)) {
    const output = outputFor(await dvcOutputs(index, file), path);
    if (output !== undefined) return { kind: 'dvc', output };
  }
  return undefined;
}

/** The DVC files that can say something about a path or about folders around it, nearest first. */
export function dvcFilesAround({ entries }: TreeIndex, path: string): readonly string[] {
  const around = foldersAround(path);
  const pointers = [path, ...around].map((candidate) => `${candidate}.dvc`);
  const locks = [...around, ''].map((folder) => (folder === '' ? DVC_LOCK : `${folder}/${DVC_LOCK}`));
  return [...pointers, ...locks].filter((file) => entries.get(file)?.kind === 'file');
}

const DVC_LOCK = 'dvc.lock';

/** What a `.dvc` file or a `dvc.lock` tracks. Throws UserErrors when it cannot be read. */
export async function dvcOutputs(index: TreeIndex, file: string): Promise<readonly DvcOutput[]> {
  const yaml = await readYaml(index, file);
  return file.endsWith('.dvc') ? dvcFileOutputs(yaml) : dvcLockOutputs(yaml);
}

/** The output itself, or a folder around it: its digest changes with every file inside. */
const outputFor = (outputs: readonly DvcOutput[], path: string): DvcOutput | undefined =>
  outputs.find((output) => output.path === path) ?? outputs.find((output) => isWithin(path, output.path));

/** `a/b/c` lies in `a/b` and `a`, nearest first. */
function foldersAround(path: string): readonly string[] {
  const end = path.lastIndexOf('/');
  return end < 0 ? [] : [path.slice(0, end), ...foldersAround(path.slice(0, end))];
}

async function readYaml({ tree }: TreeIndex, path: string): Promise<YamlFile> {
  const parsed = parseYaml(path, (await tree.read(path, MOST_POINTER_BYTES)) ?? new Uint8Array());
  if (parsed.kind === 'parsed') return parsed.yaml;
  throw new UserErrors(parsed.problems);
}

function absent({ list }: TreeIndex, path: string, located: Located): DataProblem {
  if (located.kind === 'folder') {
    return problem('is a folder', `Write \`${path}/\` for all data files in it, or name one file.`);
  }
  const meant = suggest(
    path,
    list.map((entry) => entry.path),
  );
  const hint = `Commit the file, its \`.dvc\` file or its \`dvc.lock\`.`;
  return problem('does not exist in this commit', meant === undefined ? hint : `Did you mean \`${meant}\`? ${hint}`);
}

const problem = (message: string, hint: string): DataProblem => ({ kind: 'problem', message, hint });
