import { posix } from 'node:path';
import { shortCommit } from '../../src/config/affected.ts';
import { dvcDigest } from '../../src/config/dvc-outputs.ts';
import { type ExpandedData, expandData } from '../../src/config/expand-data.ts';
import { LONGEST_LFS_POINTER } from '../../src/config/lfs-pointer.ts';
import type { DataSet } from '../../src/config/project.ts';
import { locate, type TreeIndex } from '../../src/config/tree-index.ts';
import { formatOfFiles, partitionsOf } from '../../src/data/dataset-files.ts';
import type { DataFile } from '../../src/data/engine/dataset-request.ts';
import { pointerKind } from '../../src/data/pointer.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { UserError } from '../../src/errors.ts';
import type { Files } from '../../src/ports.ts';
import { type Base, reasonOf } from './base.ts';
import { readingOf, shapeOf } from './data-files.ts';
import type { Job } from './jobs.ts';
import { type ReadingPorts, readData } from './read-data.ts';
import { type RowSchemaFile, rowSchemaFile } from './row-schema-file.ts';

/** What a data set was in the base. */
export interface BaseVersion {
  /** Short id of the commit. */
  readonly name: string;
  /** Undefined when it had none, or one that cannot be used. */
  readonly schema: RowSchemaFile | undefined;
  /** Undefined when the data could not be read; always undefined when it is unchanged. */
  readonly profile: TableProfile | undefined;
  /** Columns that the names of its folders give; undefined when its files are not known. */
  readonly partitions: readonly string[] | undefined;
  /** The data is the same in both. */
  readonly unchanged: boolean;
  /** Sentences about what could not be compared. */
  readonly notes: readonly string[];
}

export interface BaseReading {
  readonly base: Extract<Base, { readonly kind: 'present' }>;
  /** Of the commit that is checked out. */
  readonly head: TreeIndex;
  readonly ports: ReadingPorts & { readonly files: Files };
}

/** Reads the base version of a data set. Never throws: what fails becomes a note. Undefined when the base has no such data set. */
export async function readBaseVersion(job: Job, reading: BaseReading): Promise<BaseVersion | undefined> {
  const { base } = reading;
  const dataset = datasetIn(base, job);
  if (dataset === undefined) return undefined;
  const notes: string[] = [];
  const attempt = async <Result>(what: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      notes.push(`${what}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  const schema = await attempt('The schema of the base cannot be used', () => readSchema(base.index, dataset));
  const notFound = 'The data of the base cannot be found';
  const data = await attempt(notFound, () => expandData(base.index, dataset));
  const unchanged = data && (await attempt(notFound, () => isUnchanged(job, data, reading)));
  const profile =
    data !== undefined && unchanged === false
      ? await attempt('The data of the base was not read', () =>
          readProfile(dataset, data, schema ?? job.schema, reading),
        )
      : undefined;
  return {
    ...{ name: shortCommit(base.commit), schema, profile },
    partitions: data && partitionsIn(data, dataset),
    ...{ unchanged: unchanged === true, notes },
  };
}

/** Of several models that share the data set, the first that had it. */
function datasetIn({ project }: BaseReading['base'], { names }: Job): DataSet | undefined {
  for (const name of names) {
    for (const model of project.models) {
      const found = model.data.find((dataset) => `${model.name}/${dataset.name}` === name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const LARGEST_SCHEMA = 1024 * 1024;

async function readSchema(index: TreeIndex, { schema: file }: DataSet): Promise<RowSchemaFile | undefined> {
  if (file === undefined) return undefined;
  const content = await contentOf(index, file, LARGEST_SCHEMA);
  return rowSchemaFile(new TextDecoder().decode(content), file);
}

/** Content of a file, through links inside the repository. */
async function contentOf(index: TreeIndex, path: string, maximumBytes: number): Promise<Uint8Array> {
  const located = await locate(index, path);
  const content = located.kind === 'file' ? await index.tree.read(located.entry.path, maximumBytes) : undefined;
  if (content === undefined) throw new UserError('file.missing', `${path} is not a file of the base.`);
  return content;
}

/** All files of a data set have the same ones, or its configuration would be broken. */
function partitionsIn(data: ExpandedData, { partitions }: DataSet): readonly string[] | undefined {
  switch (data.kind) {
    case 'problem':
      return undefined;
    case 'file':
    case 'dvc':
      return [];
    case 'several': {
      if (!partitions) return [];
      const [first] = data.files;
      return first && partitionsOf(first.path, data.selection.root).map(({ column }) => column);
    }
  }
}

async function isUnchanged({ dataset }: Job, old: ExpandedData, { base, head }: BaseReading): Promise<boolean> {
  const now = await expandData(head, dataset);
  return JSON.stringify(contentIds(base.index, old)) === JSON.stringify(contentIds(head, now));
}

/** What git or DVC know of the content, so that nothing is read. */
function contentIds(index: TreeIndex, data: ExpandedData): readonly string[] {
  switch (data.kind) {
    case 'problem':
      throw new UserError('data.missing', `It ${data.message}.`);
    case 'file':
      return [`git:${index.entries.get(data.path)?.id}`];
    case 'dvc':
      return [dvcDigest(data.output)];
    case 'several':
      // Folder names can be columns.
      return [
        ...data.files.map(({ path, source }) =>
          source.kind === 'git' ? `${path} git:${source.id}` : `${path} ${dvcDigest(source.output)}`,
        ),
        ...data.folders.map(({ path, output }) => `${path} ${dvcDigest(output)}`),
      ];
  }
}

/** All files of a data set together. */
const LARGEST_DATA = 2 * 1024 ** 3;

async function readProfile(
  dataset: DataSet,
  data: ExpandedData,
  schema: RowSchemaFile | undefined,
  { base, ports }: BaseReading,
): Promise<TableProfile> {
  const { files, log } = ports;
  const paths = pathsOf(data, dataset);
  const found = formatOfFiles(paths.list, dataset.format);
  if (found.kind === 'mixed') throw new UserError('config.wrong-value', `It ${found.message}.`);
  if (found.format === undefined) throw new UserError('data.format', 'Its format cannot be told from its name.');
  const what = `${dataset.path} in ${shortCommit(base.commit)}`;
  // Taking it out of git is not quick either.
  log.info(`Checking ${what} …`);
  const folder = await files.temporaryFolder('trainyard-base-');
  try {
    const request = {
      files: await extract(base.index, dataset, paths, folder, files),
      ...readingOf(dataset, found.format),
      schema: schema && { text: schema.text, file: schema.file },
      profile: true,
      ...{ keys: [], ranges: [], orders: [] },
    };
    const { findings } = await readData(what, request, ports);
    const { profile, rows } = findings;
    const broken = findings.files.find(({ cutShort }) => cutShort);
    if (profile === undefined || broken !== undefined)
      throw new UserError('data.damaged', `${broken?.path ?? dataset.path} cannot be read to its end.`);
    return { ...profile, rows };
  } finally {
    await files.remove(folder);
  }
}

type Paths = {
  readonly list: readonly string[];
  readonly selection: Parameters<typeof shapeOf>[2];
};

function pathsOf(data: ExpandedData, dataset: DataSet): Paths {
  switch (data.kind) {
    case 'problem':
      throw new UserError('data.missing', `It ${data.message}.`);
    case 'file':
      return { list: [dataset.path], selection: undefined };
    case 'dvc':
      throw tracked(dataset.path);
    case 'several': {
      const pointer = data.folders[0] ?? data.files.find(({ source }) => source.kind === 'dvc');
      if (pointer !== undefined) throw tracked(pointer.path);
      return { list: data.files.map(({ path }) => path), selection: data.selection };
    }
  }
}

const tracked = (path: string): UserError =>
  new UserError('data.pointer', `DVC tracks ${path}, so git does not hold its data.`, {
    hint: 'Compare with a reference file instead: `drift: {against: …}`.',
  });

/** Writes the files of a data set into a folder, under names that are only numbers: those of the tree can be anything. */
async function extract(
  index: TreeIndex,
  dataset: DataSet,
  { list, selection }: Paths,
  folder: string,
  files: Files,
): Promise<readonly DataFile[]> {
  const extracted: DataFile[] = [];
  let room = LARGEST_DATA;
  for (const [number, path] of list.entries()) {
    const content = await contentOf(index, path, room);
    room -= content.length;
    const pointer = content.length <= LONGEST_LFS_POINTER ? pointerKind(content) : undefined;
    if (pointer !== undefined)
      throw new UserError('data.pointer', `${path} is a ${pointer.name} pointer there, so git does not hold its data.`);
    const target = posix.join(folder, String(number));
    await files.write(target, content);
    extracted.push({ ...shapeOf(path, dataset, selection), path: target });
  }
  return extracted;
}
