import canonicalize from 'canonicalize';
import { UserError } from '../errors.ts';
import { assembleMetrics } from './assemble-metrics.ts';
import { formatContext, LARGE_FILE } from './format-context.ts';
import { mlflow, readStoredMetrics, unfinishedNote } from './formats/mlflow.ts';
import { decodeMetrics } from './metrics-text.ts';
import { checkGlobs } from './parse-metrics.ts';
import type { MetricsOptions, ParsedMetrics } from './parsed-metrics.ts';

const MOST_FILES = 10_000;

/** A file of the store: its path below `metrics/`, with `/`, is the name of the metric. */
export interface StoreFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The metrics of a run in MLflow's file store. */
export interface StoredMetrics {
  /** The folder `metrics`, to show in errors, relative to the repository root. */
  readonly folder: string;
  /** At most 10,000, at most 16 MiB together. */
  readonly files: readonly StoreFile[];
  readonly id?: string | undefined;
  /** In the words of MLflow's interface. */
  readonly status?: string | undefined;
  /** Sentences about how the run was found. */
  readonly notes?: readonly string[];
}

/**
 * Reads the metrics of a run in MLflow's file store: the files of `mlruns/<experiment>/<run>/metrics`, each with lines of
 * "timestamp value step". Throws one `UserError('metrics.…')` with the place in the file.
 */
export function parseMlflowStore(
  { folder, files, status, notes = [] }: StoredMetrics,
  options: Omit<MetricsOptions, 'format'> = {},
): ParsedMetrics {
  checkGlobs([...(options.include ?? []), ...(options.exclude ?? [])]);
  checkStoreSize(
    files.map(({ content }) => Buffer.byteLength(content)),
    folder,
  );
  const context = formatContext(folder, undefined, options);
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
    { ...reading, notes: [...notes, ...unfinishedNote(status), ...(reading.notes ?? [])] },
    { format: 'mlflow', leftOut: mlflow.leftOut ?? [], include: options.include, exclude: options.exclude },
    context,
  );
}

/** Throws `UserError('metrics.too-large')` for more files or bytes than are read. */
export function checkStoreSize(sizes: readonly number[], folder: string): void {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes <= LARGE_FILE && sizes.length <= MOST_FILES) return;
  throw new UserError('metrics.too-large', `The metrics of the run are ${sizes.length} files of ${bytes} bytes.`, {
    file: folder,
    hint: `At most ${MOST_FILES} files and 16 MiB are read.`,
  });
}

/**
 * What was read of a run, as MLflow's `runs/get` would say it: canonical JSON (RFC 8785) of the format `mlflow`, the metrics sorted by
 * name, what is not finite as a text. A run in files has no such answer that could be kept.
 */
export function storedRunText({ id, status }: StoredMetrics, { metrics, details }: ParsedMetrics): string {
  const info = { ...(id === undefined ? {} : { run_id: id }), ...(status === undefined ? {} : { status }) };
  const values = Object.keys(metrics)
    .toSorted()
    .map((key) => ({ key, value: metrics[key], step: details[key]?.step ?? 0 }));
  return `${canonicalize({ run: { data: { metrics: values }, info } })}\n`;
}
