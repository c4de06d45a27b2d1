import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ActionOutcome, Annotation } from '../../src/outcome.ts';
import type {
  Artifacts,
  Clock,
  Files,
  GpuWatch,
  LocalGit,
  Log,
  ModelStore,
  Processes,
  TrackingServer,
} from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { readableTime } from '../../src/training/amounts.ts';
import { candidateRecord } from '../../src/training/candidate.ts';
import { type Champion, parseChampion } from '../../src/training/champion.ts';
import { collectOutputs } from '../../src/training/collect-outputs.ts';
import { environmentRecord, type MachineFacts } from '../../src/training/environment-record.ts';
import { type ExitCause, exitCause } from '../../src/training/exit-cause.ts';
import type { TrainInputs, TrainOutputs } from './inputs.gen.ts';
import { measure } from './measure.ts';
import { type Preparation, type PrepareContext, prepare } from './prepare.ts';
import { publish } from './publish.ts';
import { type CommandRun, runCommand } from './run-command.ts';
import { scoreChampion } from './score.ts';
import { nothingToDo, type ScoreData, scoreOnly, withScore } from './score-outcome.ts';
import { candidateSummary, failureSummary } from './summary.ts';
import { uploadLog } from './upload-log.ts';

export interface TrainContext extends PrepareContext {
  /** The step's environment; the command gets a few variables of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly machine: MachineFacts;
  /** A value no other process on the machine has. */
  readonly tag: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly run: CandidateRecord['run'];
}

export interface TrainPorts {
  readonly git: LocalGit;
  readonly files: Files;
  readonly processes: Processes;
  readonly gpus: GpuWatch;
  readonly artifacts: Pick<Artifacts, 'upload'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly openStore: (uri: string) => ModelStore;
  /** Throws when the environment names no server that can be used. */
  readonly openTracking: () => Promise<TrackingServer>;
}

/** `data` of the outcome. */
export interface TrainData {
  readonly model: string;
  readonly inputKey: string;
  /** Artifact with the log; null when it could not be uploaded. */
  readonly logArtifact: string | null;
  /** Present when a candidate was made. */
  readonly candidate?: {
    readonly digest: string;
    readonly artifact: string;
    readonly modelArtifact: string;
    readonly modelDigest: string;
    readonly uri: string | null;
    readonly metrics: CandidateRecord['metrics'];
  };
  /** Present when the command failed: a stable word. */
  readonly cause?: string;
  /** Present when a champion was to be scored. */
  readonly score?: ScoreData;
}

/**
 * Trains one model and makes a candidate of what the command wrote. The log is uploaded however the command ends. With a champion, that
 * one is scored on the new evaluation data behind the training, or, when there is a candidate already, instead of it.
 * Throws user errors for what is wrong before and after the command; a failing command is an outcome.
 */
export async function train(
  inputs: TrainInputs,
  context: TrainContext,
  ports: TrainPorts,
): Promise<ActionOutcome<TrainData>> {
  const champion = inputs.champion === undefined ? undefined : parseChampion(inputs.champion);
  if (inputs.cached && champion === undefined) return nothingToDo(inputs);
  const preparation = await prepare(inputs, context, ports);
  const { retentionDays } = inputs;
  const score = (known: Champion) => scoreChampion(known, preparation, { ...context, retentionDays }, ports);
  if (inputs.cached && champion !== undefined) return scoreOnly(inputs, await score(champion));
  const trained = await trainCandidate(preparation, inputs, context, ports);
  return champion === undefined || trained.decision !== 'ok' ? trained : withScore(trained, await score(champion));
}

async function trainCandidate(
  preparation: Preparation,
  inputs: TrainInputs,
  context: TrainContext,
  ports: TrainPorts,
): Promise<ActionOutcome<TrainData>> {
  const { model, tracking } = preparation;
  const { retentionDays } = inputs;
  const folder = await ports.files.temporaryFolder('trainyard-train-');
  const run = await runCommand(model, { ...context, folder }, ports);
  const logName = `train-log-${inputs.model}-${inputs.inputKey.slice(0, 12)}`;
  const logArtifact = await uploadLog(run, { name: logName, retentionDays }, ports);
  const annotations = leftBehind(run.result.leftBehind);

  const cause = exitCause({
    exit: run.result.exit,
    tail: run.tail,
    outOfMemoryKills: run.result.outOfMemoryKills,
    timeout: readableTime(model.train.timeoutMilliseconds),
  });
  if (cause !== undefined) return failed(inputs, cause, run.tail, logArtifact, annotations);

  const written = await collectOutputs(ports.files, context.workspace, model.train.outputs);
  const { files, facts, notes } = await measure(written, model.train.outputs, { tracking, log: ports.log });
  const outputs = { model: written.model, ...files };
  const candidate = await publish(
    {
      outputs,
      folder: await ports.files.temporaryFolder('trainyard-candidate-'),
      store: preparation.store,
      retentionDays,
      model: model.name,
      inputKey: inputs.inputKey,
      record: (uri) =>
        candidateRecord({ ...factsOf(preparation, run, context), ...facts, files: outputs.model.files, uri }),
    },
    ports,
  );
  return succeeded(candidate, logArtifact, notes, annotations);
}

function leftBehind(count: number): readonly Annotation[] {
  if (count === 0) return [];
  const message = `The command ended and left ${count} process${count === 1 ? '' : 'es'} running. They were stopped: on a shared machine they would hold memory.`;
  return [{ level: 'warning', title: 'Processes left behind', message }];
}

function factsOf({ model, key, commits, data }: Preparation, run: CommandRun, context: TrainContext) {
  return {
    model: model.name,
    inputKey: key.key,
    repository: context.repository,
    commits,
    data,
    environment: environmentRecord(context.machine, run.python, {
      names: (run.telemetry.gpus ?? []).map(({ name }) => name),
      drivers: run.telemetry.gpuDrivers,
    }),
    telemetry: run.telemetry,
    price: model.train.cost,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    wallSeconds: run.wallSeconds,
    ...run.result.usage,
    run: context.run,
  };
}

function succeeded(
  candidate: CandidateRecord,
  logArtifact: string | undefined,
  notes: readonly string[],
  annotations: readonly Annotation[],
): ActionOutcome<TrainData> {
  const { model, inputKey, artifact, metrics, usage } = candidate;
  const candidateArtifact = candidateArtifactName(model, inputKey);
  const digest = recordDigest(candidate);
  const outputs: TrainOutputs = { 'candidate-digest': digest, artifact: candidateArtifact };
  return {
    decision: 'ok',
    reason: 'train.ok',
    message: `${model} was trained in ${readableTime(usage.wallSeconds * 1000)}.`,
    data: {
      model,
      inputKey,
      logArtifact: logArtifact ?? null,
      candidate: {
        digest,
        artifact: candidateArtifact,
        modelArtifact: artifact.name,
        modelDigest: artifact.digest,
        uri: artifact.uri,
        metrics,
      },
    },
    summary: candidateSummary(candidate, { candidateArtifact, logArtifact }, notes),
    annotations,
    outputs,
  };
}

function failed(
  { model, inputKey }: TrainInputs,
  cause: ExitCause,
  tail: readonly string[],
  logArtifact: string | undefined,
  annotations: readonly Annotation[],
): ActionOutcome<TrainData> {
  const { reason, message, hint } = cause;
  const explanation = hint === undefined ? message : `${message}\nHint: ${hint}`;
  return {
    decision: 'failed',
    reason,
    message,
    data: { model, inputKey, logArtifact: logArtifact ?? null, cause: cause.cause },
    summary: failureSummary(model, cause, tail, logArtifact),
    annotations: [{ level: 'error', title: reason, message: explanation }, ...annotations],
  };
}
