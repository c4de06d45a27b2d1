import { throwProblems } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { recordDigest } from '../records/digest.ts';
import { placesOfModel } from './check-model.ts';
import { type DataDigest, dataDigest } from './data-digest.ts';
import { gatherProblems } from './gather-problems.ts';
import { type MetricsReading, type Model, type Project, positionOf, type Train } from './project.ts';
import { type InputFile, selectInputs } from './select-inputs.ts';
import { indexTree, type TreeIndex } from './tree-index.ts';

/** What decides one model's training at one commit. Equal keys mean equal training. */
export interface InputKey {
  /** SHA-256 over everything below, 64 hex digits. */
  readonly key: string;
  /** Sorted by path. */
  readonly inputs: readonly InputFile[];
  /** In the order of the configuration. */
  readonly data: readonly DataDigest[];
  /** The part of the `train` section that can change the result. */
  readonly train: DecidingTrain;
}

/**
 * The `train` section without what cannot change the result: where it runs, how long it may take, when it is tried again.
 * What is not set is null, so that the canonical form is the same whoever writes it.
 */
export interface DecidingTrain {
  readonly command: string;
  readonly inputs: readonly string[];
  readonly outputs: Readonly<Record<'model' | 'metrics' | 'predictions' | 'checkpoint', string | null>> & {
    /** Left out when the metrics file says by itself how it is read, so that such models keep their keys. */
    readonly metricsReading?: Readonly<Record<string, string | readonly string[] | null>>;
  };
  readonly gpu: { readonly count: number; readonly memory: number | null; readonly driver: string | null } | null;
  readonly seed: number | null;
}

/**
 * Input keys of all models of a project, by name, from git objects alone.
 * @param tree of the commit the project was loaded from
 * @throws UserError or UserErrors for inputs and data that cannot be identified, each at its place in the configuration
 */
export async function inputKeys(tree: Tree, project: Project): Promise<ReadonlyMap<string, InputKey>> {
  const index = await indexTree(tree);
  const keys = new Map<string, InputKey>();
  const problems = await gatherProblems(project.models, async (model) => {
    keys.set(model.name, await inputKey(index, project, model));
  });
  throwProblems(problems);
  return keys;
}

async function inputKey(index: TreeIndex, project: Project, model: Model): Promise<InputKey> {
  const placeOf = placesOfModel((pointer) => positionOf(project, pointer), model.name);
  const data: DataDigest[] = [];
  let inputs: readonly InputFile[] = [];
  const problems = [
    ...(await gatherProblems([model], async () => {
      inputs = await selectInputs(index, model, placeOf);
    })),
    ...(await gatherProblems(model.data, async (dataset) => {
      data.push(await dataDigest(index, dataset, placeOf('data', dataset.name, 'path')));
    })),
  ];
  throwProblems(problems);
  const train = decidingTrain(model.train);
  return { key: keyOf(model.name, train, inputs, data), inputs, data, train };
}

function keyOf(model: string, train: DecidingTrain, inputs: readonly InputFile[], data: readonly DataDigest[]): string {
  const identities = data
    // A closing slash says how a folder is read, not which one it is.
    .map(({ name, path, role, digest }) => ({ name, path: path.replace(/\/$/, ''), role, digest }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return recordDigest({ version: 1, model, train, inputs, data: identities }).replace(/^sha256:/, '');
}

function decidingTrain({ command, inputs, outputs, gpu, seed }: Train): DecidingTrain {
  return {
    command,
    inputs,
    outputs: {
      model: outputs.model,
      metrics: outputs.metrics,
      predictions: outputs.predictions ?? null,
      checkpoint: outputs.checkpoint ?? null,
      ...(outputs.metricsReading === undefined ? {} : { metricsReading: readingOf(outputs.metricsReading) }),
    },
    gpu: gpu === undefined ? null : { count: gpu.count, memory: gpu.memoryBytes ?? null, driver: gpu.driver ?? null },
    seed: seed ?? null,
  };
}

const readingOf = ({ format, include, exclude, epoch }: MetricsReading) => ({
  format: format ?? null,
  include: include ?? null,
  exclude: exclude ?? null,
  epoch: epoch ?? null,
});
