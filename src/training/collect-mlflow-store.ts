import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { newestRun, readRunMeta, type StoredRun, storeLayout } from '../metrics/mlflow-runs.ts';
import { checkStoreSize, type StoredMetrics } from '../metrics/parse-mlflow-store.ts';
import type { Files } from '../ports.ts';

/** A description of a run has a dozen lines. */
const LARGEST_META = 65_536;
/** Runs of one training: a search of hyperparameters has hundreds. */
const MOST_RUNS = 10_000;

/**
 * Reads the metrics of one run in MLflow's file store. The folder may be the store, an experiment, the run or its folder `metrics`; of
 * several runs the one counts that ended last. Throws `UserError('metrics.…')`, `UserError('mlflow.…')`, and `file.not-regular` for
 * links: what they lead to is not what the training wrote.
 * @param realPath absolute path of the folder
 * @param path the same as it is configured, to show in errors
 */
export async function collectMlflowStore(files: Files, realPath: string, path: string): Promise<StoredMetrics> {
  const found = await files.walk(realPath);
  const layout = storeLayout(
    found.map((file) => file.path),
    posix.basename(path),
  );
  switch (layout?.kind) {
    case undefined:
      throw notMlflow(path);
    case 'run': {
      const run = layout.meta === undefined ? undefined : await metaAt(files, realPath, path, layout.meta);
      return { ...(await metricsBelow(files, realPath, path, layout.metrics, found)), ...factsOf(run) };
    }
    case 'store': {
      if (layout.metas.length > MOST_RUNS) throw tooManyRuns(path, layout.metas.length);
      const runs: StoredRun[] = [];
      for (const meta of layout.metas) {
        const run = await metaAt(files, realPath, path, meta);
        if (run !== undefined) runs.push(run);
      }
      const { run, notes } = newestRun(runs, path);
      const metrics = posix.join(run.folder, 'metrics');
      return { ...(await metricsBelow(files, realPath, path, metrics, found)), ...factsOf(run), notes };
    }
  }
}

const factsOf = (run: StoredRun | undefined) => ({ id: run?.id, status: run?.status });

async function metaAt(files: Files, realPath: string, path: string, meta: string): Promise<StoredRun | undefined> {
  const content = await files.read(posix.join(realPath, meta), LARGEST_META);
  if (content === undefined) return undefined;
  const folder = meta.includes('/') ? posix.dirname(meta) : posix.basename(path);
  return readRunMeta(new TextDecoder().decode(content), folder, posix.join(path, meta));
}

/** The files of one folder of metrics; their size is known before any is read. */
async function metricsBelow(
  files: Files,
  realPath: string,
  path: string,
  metrics: string,
  found: readonly { readonly path: string; readonly size: number }[],
): Promise<Pick<StoredMetrics, 'folder' | 'files'>> {
  const prefix = metrics === '' ? '' : `${metrics}/`;
  const folder = posix.join(path, metrics);
  const wanted = found.filter((file) => file.path.startsWith(prefix));
  checkStoreSize(
    wanted.map(({ size }) => size),
    folder,
  );
  const read = [];
  for (const file of wanted) {
    // A file that grew meanwhile is refused.
    const content = await files.read(posix.join(realPath, file.path), file.size);
    if (content !== undefined) read.push({ path: file.path.slice(prefix.length), content });
  }
  return { folder, files: read };
}

function notMlflow(path: string): UserError {
  return new UserError('mlflow.no-run', `The folder ${path} is neither a run of MLflow nor a store of runs.`, {
    file: path,
    hint: 'Newer versions of MLflow write to a database: let the training call `mlflow.set_tracking_uri("file:…")` with this folder.',
  });
}

function tooManyRuns(path: string, count: number): UserError {
  return new UserError('metrics.too-large', `The folder ${path} holds ${count} runs of MLflow.`, {
    file: path,
    hint: `At most ${MOST_RUNS} are looked at. Name the folder of one run.`,
  });
}
