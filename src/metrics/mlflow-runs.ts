import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import { quoted } from './notes.ts';
import { finiteOf, TreeProblem, textOf, type ValueNode, valueAt } from './value-tree.ts';
import { readYamlTree } from './yaml-tree.ts';

/** What a folder of MLflow's file store is; paths are relative to it, '' is the folder itself. */
export type StoreLayout =
  /** The metrics of one run, in the files below `metrics`. */
  | { readonly kind: 'run'; readonly metrics: string; readonly meta: string | undefined }
  /** One experiment or several: `metas` may be those of runs or of experiments. */
  | { readonly kind: 'store'; readonly metas: readonly string[] };

export interface StoredRun {
  /** Folder of the run, relative to that of the store; its last part is the id of the run. */
  readonly folder: string;
  readonly id: string;
  readonly name: string | undefined;
  /** In the words of MLflow's interface; undefined when it is none of them. */
  readonly status: string | undefined;
  readonly deleted: boolean;
  /** Milliseconds since 1970; undefined while it runs. */
  readonly endedAt: number | undefined;
}

const META = 'meta.yaml';
/** Folders of the store that hold no runs, though they may hold a `meta.yaml`. */
const OTHER_FOLDERS = [
  '.trash',
  'artifacts',
  'datasets',
  'inputs',
  'metrics',
  'models',
  'outputs',
  'params',
  'tags',
  'traces',
];

/**
 * How to read a folder of MLflow's file store, `<store>/<experiment>/<run>/metrics/<name>`, whichever of these levels it is; undefined
 * when it is none (mlflow/store/tracking/file_store.py).
 * @param paths files below the folder
 * @param name name of the folder
 */
export function storeLayout(paths: readonly string[], name: string): StoreLayout | undefined {
  const metas = paths.filter((path) => {
    const parts = path.split('/');
    return parts.pop() === META && [1, 2].includes(parts.length) && !parts.some((part) => OTHER_FOLDERS.includes(part));
  });
  if (metas.length > 0) return { kind: 'store', metas };
  if (paths.includes(META)) return { kind: 'run', metrics: 'metrics', meta: META };
  // Before a look for `metrics/`: a metric may be called `metrics/mAP50`.
  if (name === 'metrics') return { kind: 'run', metrics: '', meta: undefined };
  return paths.some((path) => path.startsWith('metrics/'))
    ? { kind: 'run', metrics: 'metrics', meta: undefined }
    : undefined;
}

/** RunStatus of MLflow's protocol buffers (mlflow/protos/service.proto). */
const STATUS: ReadonlyMap<number, string> = new Map([
  [1, 'RUNNING'],
  [2, 'SCHEDULED'],
  [3, 'FINISHED'],
  [4, 'FAILED'],
  [5, 'KILLED'],
]);

/**
 * Reads `meta.yaml` of a run; undefined when it is that of an experiment. Throws `UserError('metrics.syntax')`.
 * @param folder of the run, relative to that of the store
 * @param file to show in errors
 */
export function readRunMeta(text: string, folder: string, file: string): StoredRun | undefined {
  const root = metaTree(text, file);
  if (valueAt(root, 'run_id') === undefined && valueAt(root, 'run_uuid') === undefined) return undefined;
  const status = finiteOf(valueAt(root, 'status'));
  return {
    folder,
    // The folder is called by it; in the file it may look like a number.
    id: posix.basename(folder),
    name: textOf(valueAt(root, 'run_name')),
    status: status === undefined ? textOf(valueAt(root, 'status')) : STATUS.get(status),
    deleted: textOf(valueAt(root, 'lifecycle_stage')) === 'deleted',
    endedAt: finiteOf(valueAt(root, 'end_time')),
  };
}

function metaTree(text: string, file: string): ValueNode {
  try {
    return readYamlTree(text);
  } catch (error) {
    if (!(error instanceof TreeProblem)) throw error;
    throw new UserError('metrics.syntax', `The description of a run of MLflow is not YAML. ${error.message}`, {
      file,
      hint: 'Let MLflow write it anew.',
    });
  }
}

/**
 * The run of a store whose metrics count: of those that finished, the one that ended last.
 * Throws `UserError('mlflow.no-run')`, and `UserError('mlflow.ambiguous-run')` when two ended at the same moment.
 * @param file the store, to show in errors
 * @returns the run, and a sentence about the choice when there was one
 */
export function newestRun(
  runs: readonly StoredRun[],
  file: string,
): { readonly run: StoredRun; readonly notes: readonly string[] } {
  const finished = runs
    .filter(({ status, deleted }) => status === 'FINISHED' && !deleted)
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  const [run, next] = finished;
  if (run === undefined) throw noRun(runs, file);
  if (next !== undefined && next.endedAt === run.endedAt) {
    const message = `Two runs of MLflow ended at the same moment: ${titleOf(run)} and ${titleOf(next)}.`;
    throw new UserError('mlflow.ambiguous-run', message, { file, hint: 'Name the folder of one run.' });
  }
  const note = `Taken from the run ${titleOf(run)} of MLflow, which ended last of ${finished.length} that finished.`;
  return { run, notes: finished.length > 1 ? [note] : [] };
}

function noRun(runs: readonly StoredRun[], file: string): UserError {
  const [first] = runs;
  const found =
    first === undefined
      ? 'It holds none at all.'
      : `The run ${titleOf(first)} is ${first.deleted ? 'deleted' : (first.status ?? 'of an unknown status')}.`;
  return new UserError('mlflow.no-run', `The folder holds no finished run of MLflow. ${found}`, {
    file,
    hint: 'End the run in the training, for example by `with mlflow.start_run():`.',
  });
}

const titleOf = ({ id, name }: StoredRun): string =>
  name === undefined ? quoted(id) : `${quoted(name)} (${quoted(id)})`;
