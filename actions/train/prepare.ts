import { type InputKey, inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { type Model, modelNamed, outputPaths, type Project, pointerOf, positionOf } from '../../src/config/project.ts';
import { throwProblems, UserError } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { Files, LocalGit, Log, ModelStore, TrackingServer } from '../../src/ports.ts';
import { clearOutputs } from '../../src/training/clear-outputs.ts';
import { predictionsNameProblem } from '../../src/training/collect-outputs.ts';
import { describeData } from './describe-data.ts';
import type { TrainInputs } from './inputs.gen.ts';

/** The pull request that is trained, as GitHub's event tells it. */
export interface TrainedPullRequest {
  readonly head: string;
  readonly base: string;
  readonly fromFork: boolean;
}

export interface PrepareContext {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  readonly pullRequest: TrainedPullRequest | undefined;
}

export interface PreparePorts {
  readonly git: LocalGit;
  readonly files: Files;
  readonly log: Log;
  /** Throws for stores that cannot be used. */
  readonly openStore: (uri: string) => ModelStore;
  /** Throws when the environment names no server that can be used. */
  readonly openTracking: () => Promise<TrackingServer>;
}

/** A training that may start. */
export interface Preparation {
  readonly model: Model;
  readonly key: InputKey;
  readonly commits: CandidateRecord['commits'];
  readonly data: CandidateRecord['data'];
  readonly store: ModelStore | undefined;
  /** Undefined when the metrics file holds the metrics itself. */
  readonly tracking: TrackingServer | undefined;
}

/** Checks everything that can be known before hours of training, then clears the outputs. */
export async function prepare(
  inputs: TrainInputs,
  { workspace, pullRequest }: PrepareContext,
  { git, files, log, openStore, openTracking }: PreparePorts,
): Promise<Preparation> {
  if (pullRequest?.fromFork === true) throw fork();
  const head = await git.head();
  const commits = await commitsOf(git, head, pullRequest);
  const tree = await git.tree(head);
  const project = await loadProject(tree, inputs.config);
  const model = modelOf(project, inputs.model);
  throwProblems(problemsWith(project, model));

  const key = (await inputKeys(tree, project)).get(model.name);
  if (key?.key !== inputs.inputKey) throw otherKey(inputs, key?.key, head);
  const store = inputs.store === undefined ? undefined : openStore(inputs.store);
  const { outputs } = model.train;
  const tracking = outputs.metricsReading?.format === 'mlflow-run' ? await openTracking() : undefined;

  const paths = outputPaths(outputs).map(({ path }) => path);
  const removed = await clearOutputs(files, workspace, paths, await tree.list());
  if (removed.length > 0) log.info(`Removed what was there before the training: ${removed.join(', ')}`);
  return { model, key, commits, data: await describeData(files, workspace, model.data, key.data), store, tracking };
}

function fork(): UserError {
  return new UserError(
    'train.fork',
    'This pull request comes from a fork: its code is not run on a training machine.',
    {
      decision: 'blocked',
      hint: 'A maintainer who has read the change can push it to a branch of this repository and open a pull request there.',
    },
  );
}

/**
 * The commits a candidate belongs to. Of a pull request GitHub checks out the test merge, whose parents are the base and
 * the head.
 */
async function commitsOf(
  git: LocalGit,
  head: string,
  pullRequest: TrainedPullRequest | undefined,
): Promise<CandidateRecord['commits']> {
  if (pullRequest === undefined) return { head, base: null, merge: null };
  if (head === pullRequest.head) return { head, base: pullRequest.base, merge: null };
  const [base, merged] = await git.parents(head);
  if (base !== undefined && merged === pullRequest.head) return { head: pullRequest.head, base, merge: head };
  throw new UserError(
    'train.wrong-commit',
    `The checked-out commit ${head} is neither the pull request’s head nor its test merge.`,
    {
      hint: 'Use actions/checkout without `ref`, or with the ref of this very run.',
    },
  );
}

function modelOf(project: Project, name: string): Model {
  const model = modelNamed(project, name);
  if (model !== undefined) return model;
  throw new UserError('config.unknown-model', `There is no model ${JSON.stringify(name)} in ${project.file}.`, {
    file: project.file,
    hint: `It has these models: ${project.models.map((known) => known.name).join(', ')}.`,
  });
}

function problemsWith(project: Project, { name, train }: Model): readonly UserError[] {
  const asked = { gpu: train.gpu, disk: train.diskBytes, retry: train.retry };
  const unsupported = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          new UserError('train.unsupported', `train.${key} is not supported yet.`, {
            ...positionOf(project, pointerOf(['models', name, 'train', key])),
            hint: `Remove the key: a check that is written down but not made would promise too much.`,
          }),
        ],
  );
  const { predictions } = train.outputs;
  const nameProblem = predictions === undefined ? undefined : predictionsNameProblem(predictions);
  return nameProblem === undefined ? unsupported : [...unsupported, nameProblem];
}

function otherKey(inputs: TrainInputs, found: string | undefined, head: string): UserError {
  const key = found === undefined ? 'no input key' : `the input key ${found.slice(0, 12)}…`;
  return new UserError(
    'train.input-key-mismatch',
    `At ${head.slice(0, 7)} the model ${inputs.model} has ${key}, but ${inputs.inputKey.slice(0, 12)}… was planned.`,
    { hint: 'Train the commit that `plan` has seen: check out the same ref in both jobs, and run all jobs again.' },
  );
}
