import { suggest } from '../data/suggest.ts';
import { UserErrors } from '../errors.ts';
import { type DvcOutput, dvcFileOutputs, dvcLockOutputs } from './dvc-outputs.ts';
import { isWithin } from './repository-path.ts';
import { type Located, locate, type TreeIndex } from './tree-index.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Where the content of a data set, or what stands for it, is found in a commit. */
export type DataLocation =
  /** A file of the tree: the data itself or a Git-LFS pointer. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'dvc'; readonly output: DvcOutput }
  | { readonly kind: 'problem'; readonly message: string; readonly hint: string };

const MOST_POINTER_BYTES = 1024 * 1024;

/**
 * Finds data by path: a file of the tree, a `.dvc` file beside it, an output in a `dvc.lock` of its folder or one above, or a
 * folder around it that DVC tracks as a whole. Throws UserErrors when a DVC file cannot be read.
 */
export async function locateData(index: TreeIndex, path: string): Promise<DataLocation> {
  const located = await locate(index, path);
  switch (located.kind) {
    case 'file':
      return located.entry.path.endsWith('.dvc') && path.endsWith('.dvc')
        ? ownPointer(index, located.entry.path)
        : { kind: 'file', path: located.entry.path };
    case 'folder':
    case 'missing':
      return (await tracked(index, path)) ?? absent(index, path, located);
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
  const [output, second] = dvcFileOutputs(await readYaml(index, path));
  if (output !== undefined && second === undefined) return { kind: 'dvc', output };
  return problem(
    `has ${output === undefined ? 'no' : 'more than one'} entry under \`outs:\``,
    'Name the data path itself.',
  );
}

async function tracked(index: TreeIndex, path: string): Promise<DataLocation | undefined> {
  const around = foldersAround(path);
  for (const candidate of [path, ...around]) {
    const file = `${candidate}.dvc`;
    if (index.entries.get(file)?.kind !== 'file') continue;
    const output = outputFor(dvcFileOutputs(await readYaml(index, file)), path);
    if (output !== undefined) return { kind: 'dvc', output };
  }
  for (const folder of [...around, '']) {
    const file = folder === '' ? 'dvc.lock' : `${folder}/dvc.lock`;
    if (index.entries.get(file)?.kind !== 'file') continue;
    const output = outputFor(dvcLockOutputs(await readYaml(index, file)), path);
    if (output !== undefined) return { kind: 'dvc', output };
  }
  return undefined;
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

function absent({ list }: TreeIndex, path: string, located: Located): DataLocation {
  if (located.kind === 'folder') {
    return problem('is a folder', 'Name one file; a folder can be used when DVC tracks it as a whole.');
  }
  const meant = suggest(
    path,
    list.map((entry) => entry.path),
  );
  const hint = `Commit the file, its \`.dvc\` file or its \`dvc.lock\`.`;
  return problem('does not exist in this commit', meant === undefined ? hint : `Did you mean \`${meant}\`? ${hint}`);
}

const problem = (message: string, hint: string): DataLocation => ({ kind: 'problem', message, hint });
