import { UserError } from '../errors.ts';
import { assembleMetrics } from './assemble-metrics.ts';
import { formatContext, LARGE_FILE } from './format-context.ts';
import { mlflow, readStoredMetrics } from './formats/mlflow.ts';
import { decodeMetrics } from './metrics-text.ts';
import { checkGlobs } from './parse-metrics.ts';
import type { MetricsOptions, ParsedMetrics } from './parsed-metrics.ts';

const MOST_FILES = 10_000;

/** A file of the store: its path below `metrics/`, with `/`, is the name of the metric. */
export interface StoreFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Reads the metrics of a run in MLflow's file store: the files of `mlruns/<experiment>/<run>/metrics`, each with lines of
 * "timestamp value step". Throws one `UserError('metrics.…')` with the place in the file.
 * @param files at most 10,000, at most 16 MiB together
 * @param folder the folder `metrics`, to show in errors, relative to the repository root
 */
export function parseMlflowStore(
  files: readonly StoreFile[],
  folder: string,
  options: Omit<MetricsOptions, 'format'> = {},
): ParsedMetrics {
  checkGlobs([...(options.include ?? []), ...(options.exclude ?? [])]);
  const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  if (size > LARGE_FILE || files.length > MOST_FILES) {
    throw new UserError('metrics.too-large', `The metrics of the run are ${files.length} files of ${size} bytes.`, {
      file: folder,
      hint: `At most ${MOST_FILES} files and 16 MiB are read.`,
    });
  }
  const context = formatContext(folder, '', options);
  const stored = files.map(({ path, content }) => ({ name: path, text: decodeMetrics(content, `${folder}/${path}`) }));
  const reading = readStoredMetrics(
    stored,
    context,
    ({ name }, line) =>
      new UserError('metrics.syntax', 'The line is not "timestamp value step", as MLflow writes it.', {
        file: `${folder}/${name}`,
        line,
        column: 1,
        hint: 'Copy the folder of the run again.',
      }),
  );
  return assembleMetrics(
    reading,
    { format: 'mlflow', leftOut: mlflow.leftOut ?? [], include: options.include, exclude: options.exclude },
    context,
  );
}
