import { throwProblems, UserError } from '../errors.ts';
import type { TreeEntry } from '../ports.ts';
import type { PlaceOf } from './check-model.ts';
import { globMatcher, isGlob } from './path-globs.ts';
import { type Model, outputPaths } from './project.ts';
import { isWithin, normalised } from './repository-path.ts';
import { type Located, locate, type TreeIndex } from './tree-index.ts';

/** One file that decides the training, by its content's git id. */
export interface InputFile {
  readonly path: string;
  /** Id of the blob; of the commit for a submodule. */
  readonly id: string;
}

/**
 * The files that a model's `train.inputs` match, sorted by path. Globs are read in order, and one with `!` in front takes files
 * away again. A symbolic link counts as what it leads to.
 * @throws UserError or UserErrors for globs that match nothing, links that leave the repository, and inputs that the training
 * would overwrite
 */
export async function selectInputs(index: TreeIndex, model: Model, placeOf: PlaceOf): Promise<readonly InputFile[]> {
  const selected = new Map<string, TreeEntry>();
  const problems: UserError[] = [];
  for (const [position, written] of model.train.inputs.entries()) {
    const excludes = written.startsWith('!');
    const glob = normalised(excludes ? written.slice(1) : written);
    const matches = globMatcher(glob);
    const found = index.list.filter((entry) => matches(entry.path));
    if (found.length === 0 && !excludes) {
      const hint = hintFor(index, glob);
      const message = `No file of this commit matches the input ${JSON.stringify(written)}.`;
      problems.push(new UserError('config.no-match', message, { ...placeOf('train', 'inputs', position), hint }));
    }
    for (const entry of found) {
      if (excludes) selected.delete(entry.path);
      else selected.set(entry.path, entry);
    }
  }
  const files = new Map<string, InputFile>();
  for (const entry of selected.values()) {
    const followed = await follow(index, entry);
    if (followed.kind === 'problem') {
      const message = `The input ${entry.path} ${followed.message}.`;
      const hint = 'Replace the link by the file, or correct what it points to.';
      problems.push(new UserError('config.path', message, { ...placeOf('train', 'inputs'), hint }));
    } else for (const file of followed.files) files.set(file.path, file);
  }
  problems.push(...overwritten(model, [...files.keys()], placeOf));
  throwProblems(problems);
  return [...files.values()].sort(byPath);
}

type Followed =
  | { readonly kind: 'files'; readonly files: readonly InputFile[] }
  | { readonly kind: 'problem'; readonly message: string };

async function follow(index: TreeIndex, { path, kind, id }: TreeEntry): Promise<Followed> {
  if (kind !== 'symlink') return { kind: 'files', files: [{ path, id }] };
  const located: Located = await locate(index, path);
  switch (located.kind) {
    case 'file':
      return { kind: 'files', files: [{ path, id: located.entry.id }] };
    case 'folder':
      return folderBehind(index, path, located.path);
    case 'submodule':
      return { kind: 'problem', message: `is a link into the submodule ${located.path}` };
    case 'missing':
      return { kind: 'problem', message: 'is a link to something that is not in this commit' };
    case 'outside':
      return { kind: 'problem', message: 'is a link that leaves the repository' };
    case 'endless':
      return { kind: 'problem', message: 'is a link that leads in a circle' };
  }
}

/** The files of a linked folder, as if they lay at the link. Links inside it are not followed further: they name themselves. */
function folderBehind(index: TreeIndex, link: string, folder: string): Followed {
  const prefix = folder === '' ? '' : `${folder}/`;
  const inside = index.list.filter((entry) => entry.path.startsWith(prefix));
  const nested = inside.find((entry) => entry.kind === 'symlink');
  if (nested !== undefined)
    return { kind: 'problem', message: `is a link to a folder with another link, ${nested.path}` };
  const files = inside.map(({ path, id }) => ({ path: `${link}/${path.slice(prefix.length)}`, id }));
  return { kind: 'files', files };
}

/** A tracked file below an output would be an input of the first training and a result of the second. */
function overwritten({ train }: Model, inputs: readonly string[], placeOf: PlaceOf): readonly UserError[] {
  return outputPaths(train.outputs).flatMap(({ key, path: output }) => {
    const input = inputs.find((path) => isWithin(path, output));
    if (input === undefined) return [];
    const message = `The output \`${key}\` would replace ${input}, which is an input.`;
    const hint = 'Let the training write below a folder that no input glob matches, for example `out/`.';
    return [new UserError('config.output-overlap', message, { ...placeOf('train', 'outputs', key), hint })];
  });
}

function hintFor({ folders }: TreeIndex, glob: string): string {
  if (folders.has(glob)) return `\`${glob}\` is a folder: write \`${glob}/**\` for everything in it.`;
  return isGlob(glob)
    ? 'Correct the glob, or commit the files it is meant for. `*` stays inside a folder, `**` does not.'
    : 'Correct the path, or commit the file.';
}

const byPath = (a: InputFile, b: InputFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
