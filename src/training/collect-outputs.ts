import { posix } from 'node:path';
import { throwProblems, UserError } from '../errors.ts';
import type { StoredMetrics } from '../metrics/parse-mlflow-store.ts';
import type { Files } from '../ports.ts';
import type { FileDigest } from '../records/digest.ts';
import { CANDIDATE_FILE, METRICS_FILE, SCORE_FILE } from '../records/names.ts';
import { normalPath, placeOf } from './output-path.ts';

export interface OutputPaths {
  readonly model: string;
  readonly metrics: string;
  /** With the format `mlflow` the metrics may be a folder. */
  readonly metricsReading?: { readonly format?: string | undefined } | undefined;
  readonly predictions?: string | undefined;
}

export type CollectedMetrics =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'mlflow-store'; readonly stored: StoredMetrics };

/** What a model was measured to be, as the files that say it. */
export interface CollectedMeasurement {
  readonly metrics: CollectedMetrics;
  readonly predictions: { readonly file: string; readonly content: Uint8Array } | undefined;
}

export interface CollectedOutputs extends CollectedMeasurement {
  readonly model: {
    /** Absolute path of the folder that `files` are relative to. */
    readonly root: string;
    readonly isFolder: boolean;
    /** Sorted by path. */
    readonly files: readonly FileDigest[];
  };
}

/** Where outputs are looked for. */
interface Place {
  readonly files: Files;
  /** Absolute. */
  readonly root: string;
  /** Who wrote them. */
  readonly writer: 'training' | 'scoring';
}

/** The candidate record holds the list of files, and the artifact service has a limit of its own. */
const MOST_MODEL_FILES = 10_000;
const LONGEST_PATH = 1_024;
/** Far above what the parser accepts, so that the parser can say what is wrong with a large file. */
const LARGEST_METRICS = 16 * 1024 * 1024;
const LARGEST_PREDICTIONS = 256 * 1024 * 1024;
/** Files that stand beside predictions in artifacts. */
const RESERVED: readonly string[] = [CANDIDATE_FILE, METRICS_FILE, SCORE_FILE];
/** The artifact service refuses names with these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BAD_NAME = /["<>|:*?\\\u0000-\u001f]/;

/**
 * Checks and reads what the training wrote. All problems are reported at once.
 * @param root absolute path of the work tree
 * @throws UserError `train.output-missing`, `train.output-empty`, `train.output-kind`, `train.output-outside`,
 *   `train.output-too-large`, `train.output-name`, and of a folder of MLflow `metrics.…`, `mlflow.…` and `file.not-regular`
 */
export async function collectOutputs(files: Files, root: string, paths: OutputPaths): Promise<CollectedOutputs> {
  const place: Place = { files, root, writer: 'training' };
  const problems: UserError[] = [];
  const model = await attempted(problems, collectModel(place, paths.model));
  const measured = await measurement(place, paths, problems);
  throwProblems(problems);
  if (model === undefined || measured === undefined) throw new Error('An output is missing without a problem.');
  return { model, ...measured };
}

/**
 * Checks and reads what a scoring command wrote: files with the names of the training's own. All problems are reported at once.
 * @param root absolute path of the folder that was given to the command
 * @throws UserError as `collectOutputs` does
 */
export async function collectScore(
  files: Files,
  root: string,
  { metrics, predictions, metricsReading }: Omit<OutputPaths, 'model'>,
): Promise<CollectedMeasurement> {
  const named = {
    metrics: baseName(metrics),
    metricsReading,
    predictions: predictions === undefined ? undefined : baseName(predictions),
  };
  if (named.metrics === named.predictions) {
    throw new UserError(
      'train.output-name',
      `Metrics and predictions are both called ${JSON.stringify(named.metrics)}.`,
      {
        hint: 'evaluate.command writes both to one folder, so give them different file names in train.outputs.',
      },
    );
  }
  const problems: UserError[] = [];
  const measured = await measurement({ files, root, writer: 'scoring' }, named, problems);
  throwProblems(problems);
  if (measured === undefined) throw new Error('An output is missing without a problem.');
  return measured;
}

async function measurement(
  place: Place,
  paths: Omit<OutputPaths, 'model'>,
  problems: UserError[],
): Promise<CollectedMeasurement | undefined> {
  const metrics = await attempted(problems, collectMetrics(place, paths));
  const predictions =
    paths.predictions === undefined ? undefined : await attempted(problems, readPredictions(place, paths.predictions));
  return metrics === undefined ? undefined : { metrics, predictions };
}

async function attempted<Result>(problems: UserError[], work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(error);
    return undefined;
  }
}

const baseName = (path: string): string => posix.basename(normalPath(path));

/** Why these predictions could not be kept beside the candidate's other files; checked before hours of training. */
export function predictionsNameProblem(path: string): UserError | undefined {
  const name = baseName(path);
  if (!RESERVED.includes(name) && !BAD_NAME.test(name)) return undefined;
  return new UserError('train.output-name', `The predictions cannot be called ${JSON.stringify(name)}.`, {
    hint: `${RESERVED.join(', ')} can stand beside them. Write for example to predictions.csv.`,
  });
}

async function collectModel(place: Place, path: string): Promise<CollectedOutputs['model']> {
  const { files } = place;
  const { realPath, kind } = await find(place, 'model', path);
  const found = await files.walk(realPath);
  if (found.length === 0 || found.every((file) => file.size === 0)) throw empty('model', path);
  if (found.length > MOST_MODEL_FILES) {
    throw new UserError('train.output-too-large', `The model ${path} has ${found.length} files.`, {
      hint: `At most ${MOST_MODEL_FILES} are allowed. Checkpoints and caches do not belong into the model.`,
    });
  }
  const bad = found.find((file) => BAD_NAME.test(file.path) || file.path.length > LONGEST_PATH);
  if (bad !== undefined) {
    throw new UserError(
      'train.output-name',
      `The model's file ${JSON.stringify(bad.path)} cannot be kept as an artifact.`,
      {
        hint: `Names have at most ${LONGEST_PATH} characters and none of " < > | : * ? \\ or control characters.`,
      },
    );
  }
  const folder = kind === 'folder' ? realPath : posix.dirname(realPath);
  const digests: FileDigest[] = [];
  for (const file of found) {
    digests.push({ path: file.path, ...(await files.digest(posix.join(folder, file.path))) });
  }
  return { root: folder, isFolder: kind === 'folder', files: digests };
}

async function collectMetrics(place: Place, paths: Omit<OutputPaths, 'model'>): Promise<CollectedMetrics> {
  if (paths.metricsReading?.format === 'mlflow') {
    const { realPath, kind } = await find(place, 'metrics', paths.metrics);
    if (kind === 'folder') {
      const { collectMlflowStore } = await import('./collect-mlflow-store.ts');
      const stored = await collectMlflowStore(place.files, realPath, normalPath(paths.metrics));
      return { kind: 'mlflow-store', stored };
    }
  }
  return { kind: 'file', content: await readFile(place, 'metrics', paths.metrics, LARGEST_METRICS) };
}

async function readPredictions(place: Place, path: string) {
  const content = await readFile(place, 'predictions', path, LARGEST_PREDICTIONS);
  return { file: baseName(path), content };
}

async function readFile(place: Place, what: string, path: string, maximum: number): Promise<Uint8Array> {
  const { realPath, kind, size } = await find(place, what, path);
  if (kind !== 'file') {
    throw new UserError('train.output-kind', `The ${what} output ${path} is a folder.`, {
      hint: `train.outputs.${what} names one file${what === 'metrics' ? ', or with `format: mlflow` a folder of MLflow' : ''}.`,
    });
  }
  if (size > maximum) {
    throw new UserError('train.output-too-large', `The ${what} file ${path} has ${size} bytes.`, {
      hint: `At most ${maximum} bytes are allowed.`,
    });
  }
  const content = await place.files.read(realPath, maximum);
  if (content === undefined || content.byteLength === 0) throw empty(what, path);
  return content;
}

async function find({ files, root, writer }: Place, what: string, path: string) {
  const place = await placeOf(files, root, normalPath(path));
  if (place.kind === 'outside') {
    const tree = writer === 'training' ? 'the work tree' : 'the folder for it';
    throw new UserError('train.output-outside', `The ${what} output ${path} leads out of ${tree}.`, {
      hint: `Let the ${writer} write the file itself there, not a symbolic link to another place.`,
    });
  }
  const found = place.kind === 'inside' ? await files.stat(place.realPath) : undefined;
  if (place.kind === 'absent' || found === undefined) {
    throw new UserError('train.output-missing', `The ${writer} ended without writing its ${what} to ${path}.`, {
      hint:
        writer === 'training'
          ? `Write it there, or correct train.outputs.${what}. Paths are relative to the repository root.`
          : `Write it to the folder that {out} stands for, under the file name of train.outputs.${what}.`,
    });
  }
  if (found.kind === 'other') {
    throw new UserError('train.output-kind', `The ${what} output ${path} is neither a file nor a folder.`);
  }
  return { realPath: place.realPath, kind: found.kind, size: found.size };
}

function empty(what: string, path: string): UserError {
  return new UserError('train.output-empty', `The ${what} output ${path} is empty.`, {
    hint: 'Was the command interrupted while it wrote? Its log is in the log artifact.',
  });
}
