import { posix } from 'node:path';
import { csvDialect } from '../../src/config/csv-dialect.ts';
import { dataDigest, missingData } from '../../src/config/data-digest.ts';
import { expandData } from '../../src/config/expand-data.ts';
import { type DataSet, type Project, pointerOf, positionOf } from '../../src/config/project.ts';
import type { TreeIndex } from '../../src/config/tree-index.ts';
import {
  type DataFormat,
  type FileSelection,
  formatOfFiles,
  formatOfPath,
  MAXIMUM_DATA_FILES,
  partitionProblem,
  partitionsOf,
  sortedPaths,
} from '../../src/data/dataset-files.ts';
import { COMMA, type Dialect } from '../../src/data/dialect.ts';
import type { DataFile, DatasetRequest } from '../../src/data/engine/dataset-request.ts';
import { UserError } from '../../src/errors.ts';
import { type Job, wrongSetting } from './jobs.ts';
import { fileInWorkTree, missing, type WorkTree } from './place.ts';

/** Where a data set is and how it is written: what an engine needs besides the questions. */
export type DataPlace = Pick<DatasetRequest, 'files' | 'format' | 'dialect' | 'encoding'>;

/**
 * The files of a data set in the work tree, in the order in which they are read.
 * @param index of the commit that is checked out
 * @throws UserError for files that are not there, lead out of the repository or do not fit together
 */
export async function dataPlace(job: Job, project: Project, index: TreeIndex, tree: WorkTree): Promise<DataPlace> {
  const { dataset, model } = job;
  const position = positionOf(project, pointerOf(['models', model.name, 'data', dataset.name, 'path']));
  const data = await expandData(index, dataset);
  if (data.kind === 'problem') throw missingData(dataset, position, data);
  const selection = data.kind === 'several' ? data.selection : undefined;
  const paths =
    data.kind === 'several'
      ? sortedPaths([
          ...data.files.map(({ path }) => path),
          ...(await pathsInFolders(data.folders, data.selection, dataset, tree)),
        ])
      : [data.kind === 'dvc' && dataset.path.endsWith('.dvc') ? data.output.path : dataset.path];
  checkTogether(job, project, paths, selection);
  const format = formatOf(job, project, paths);
  const files: DataFile[] = [];
  for (const path of paths)
    files.push({ ...shapeOf(path, dataset, selection), path: await fileInWorkTree(path, tree) });
  return { files, ...readingOf(dataset, format) };
}

/** What identifies the content of a data set; undefined when nothing does, such as a pointer that cannot be read. */
export async function contentDigest(
  { model, dataset }: Job,
  project: Project,
  index: TreeIndex,
): Promise<string | undefined> {
  const position = positionOf(project, pointerOf(['models', model.name, 'data', dataset.name, 'path']));
  try {
    return (await dataDigest(index, dataset, position)).digest;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Which files a folder holds that DVC tracks as a whole, only the checkout tells. */
async function pathsInFolders(
  folders: readonly { readonly path: string }[],
  selection: FileSelection,
  dataset: DataSet,
  tree: WorkTree,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path: folder } of folders) {
    const absolute = posix.join(tree.workspace, folder);
    if ((await tree.files.stat(absolute))?.kind !== 'folder') throw await missing(folder, tree);
    for (const { path } of await tree.files.walk(absolute)) {
      const written = posix.join(folder, path);
      if (selection.matches(written)) found.push(written);
    }
  }
  if (folders.length > 0 && found.length === 0) throw await missing(dataset.path, tree);
  return found;
}

/** What the loading of the configuration could not see, because the files of DVC are in no commit. */
function checkTogether(
  job: Job,
  project: Project,
  paths: readonly string[],
  selection: FileSelection | undefined,
): void {
  const most = MAXIMUM_DATA_FILES.toLocaleString('en-US');
  if (paths.length > MAXIMUM_DATA_FILES)
    throw wrongSetting(job, project, `stands for more than ${most} files`, 'Write larger files, or several data sets.');
  if (selection === undefined || !job.dataset.partitions) return;
  const problem = partitionProblem(paths, selection.root);
  if (problem) throw wrongSetting(job, project, problem.message, problem.hint);
}

function formatOf(job: Job, project: Project, paths: readonly string[]): DataFormat {
  const { dataset, names } = job;
  const found = formatOfFiles(paths, dataset.format);
  if (found.kind === 'mixed') throw wrongSetting(job, project, found.message, found.hint);
  if (found.format !== undefined) return found.format;
  throw new UserError('data.format', `The format of ${dataset.path} (${names[0]}) cannot be told from its name.`, {
    ...positionOf(project, pointerOf(['models', job.model.name, 'data', dataset.name, 'path'])),
    hint: 'Set `format: csv`, `tsv`, `jsonl`, `json` or `parquet` on the data set.',
  });
}

/** What a path says about a file of a data set. */
export function shapeOf(path: string, dataset: DataSet, selection: FileSelection | undefined): Omit<DataFile, 'path'> {
  const partitions = selection && dataset.partitions ? partitionsOf(path, selection.root) : [];
  return { shown: path, compression: formatOfPath(path).compression, partitions };
}

/** How the files of a data set are read. */
export function readingOf(
  { csv, encoding }: DataSet,
  format: DataFormat,
): { readonly format: DataFormat; readonly dialect: Dialect; readonly encoding: string } {
  const dialect = format === 'csv' || format === 'tsv' ? csvDialect(csv, format) : COMMA;
  return { format, dialect, encoding };
}
