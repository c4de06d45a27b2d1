import { posix } from 'node:path';
import type { Model } from '../../src/config/project.ts';
import { messageOf } from '../../src/errors.ts';
import type { Clock, Files, GpuLook, GpuWatch, Log, Processes, ProcessResult, ProcessUsage } from '../../src/ports.ts';
import { readableSize, readableTime } from '../../src/training/amounts.ts';
import { childEnvironment, RUN_TAG } from '../../src/training/child-environment.ts';
import { type PythonFacts, probeCommand, readProbe } from '../../src/training/environment-record.ts';
import type { GpuReading } from '../../src/training/gpu/gpu-reading.ts';
import { readableGpus } from '../../src/training/gpu/readable-gpus.ts';
import { logFilter } from '../../src/training/log-filter.ts';
import { type TrainingTelemetry, telemetry } from '../../src/training/telemetry.ts';

export interface RunContext {
  /** Absolute path of the checkout: the command's working folder. */
  readonly workspace: string;
  /** Absolute path of an empty folder for the command's home and its log. */
  readonly folder: string;
  /** The step's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A value no other process on the machine has. */
  readonly tag: string;
  /** Further variables of a command that scores a model; undefined for a training. */
  readonly scoring?: Readonly<Record<string, string>>;
}

export interface RunPorts {
  readonly processes: Processes;
  readonly gpus: GpuWatch;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}

export interface CommandRun {
  readonly result: ProcessResult;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** How long it took, also where the clock was set meanwhile. */
  readonly wallSeconds: number;
  readonly telemetry: TrainingTelemetry;
  /** Last lines of the output. */
  readonly tail: readonly string[];
  readonly python: PythonFacts | undefined;
  /** What to upload for people who look for the cause of a failure. */
  readonly logs: { readonly root: string; readonly files: readonly string[] };
}

const LOG_FILES = { training: 'train.log', scoring: 'score.log' } as const;
const PACKAGES_FILE = 'packages.txt';
const LARGEST_LOG = 512 * 1024 * 1024;
/** GitHub shows logs up to a few megabytes; beyond that they can only be downloaded. */
const MOST_SHOWN_LINES = 10_000;
const SIGN_OF_LIFE = 30_000;
const PROBE_TIMEOUT = 20_000;

/**
 * Runs the training command of a model and shows its output. After a training it asks which Python and packages it has used. A command
 * that scores a model stands in the place of the training's, and gets the same supervision and environment.
 */
export async function runCommand(
  { name, train }: Model,
  { workspace, folder, environment, tag, scoring }: RunContext,
  { processes, gpus, files, clock, log }: RunPorts,
): Promise<CommandRun> {
  const what = scoring === undefined ? 'training' : 'scoring';
  const home = posix.join(folder, 'home');
  const logs = posix.join(folder, 'logs');
  await files.makeFolder(home);
  await files.makeFolder(logs);
  const child = { ...childEnvironment(environment, { model: name, seed: train.seed, tag, home }), ...scoring };
  const request = { directory: workspace, environment: child, tag: RUN_TAG };

  log.info(`${what === 'training' ? 'Training' : 'Scoring'} ${name}: ${train.command}`);
  const startedAt = clock.now();
  const start = clock.monotonic();
  const elapsed = () => clock.monotonic() - start;
  const filter = logFilter({ interval: SIGN_OF_LIFE, maximumLines: MOST_SHOWN_LINES }, 0);
  const show = (lines: readonly string[]) => {
    for (const line of lines) log.info(line);
  };
  const measured = telemetry();
  const logLook = lookLogger(log);
  const stopLooking = gpus.start(child, (look) => {
    measured.takeLook(elapsed() / 1000, look);
    logLook(look);
  });
  const running = processes.run({
    ...request,
    command: train.command,
    timeoutMilliseconds: train.timeoutMilliseconds,
    graceMilliseconds: train.graceMilliseconds,
    logFile: { path: posix.join(logs, LOG_FILES[what]), maximumBytes: LARGEST_LOG },
    onLine: (line) => show(filter.take(line, elapsed())),
    onPulse: (usage) => {
      measured.takeUsage(elapsed() / 1000, usage);
      show(filter.pulse(elapsed(), () => signOfLife(what, elapsed(), usage, measured.gpusNow())));
    },
  });
  // Whatever happens, nobody looks on: a watch would keep the step from ending.
  const result = await running.finally(stopLooking);
  const wallSeconds = elapsed() / 1000;
  const finishedAt = clock.now();
  measured.takeUsage(wallSeconds, result.usage);
  show(filter.close());

  // A cancelled step has seconds left: they belong to the log.
  const isProbed = what === 'training' && result.exit.kind !== 'cancelled';
  const python = isProbed ? await probePython(train.command, request, processes) : undefined;
  const isListed =
    python !== undefined && (await writePackages(posix.join(logs, PACKAGES_FILE), python, { files, log }));
  return {
    result,
    startedAt,
    finishedAt,
    wallSeconds,
    telemetry: measured.finish(wallSeconds),
    tail: filter.tail(),
    python,
    logs: { root: logs, files: [LOG_FILES[what], ...(isListed ? [PACKAGES_FILE] : [])] },
  };
}

/** Best effort too: a training that has filled the disk is not lost for it. Returns whether the list is there. */
async function writePackages(
  path: string,
  { packages }: PythonFacts,
  { files, log }: Pick<RunPorts, 'files' | 'log'>,
): Promise<boolean> {
  try {
    await files.write(path, `${packages.join('\n')}\n`);
    return true;
  } catch (error) {
    log.warning(`The list of Python packages is not kept: ${messageOf(error)}`);
    return false;
  }
}

/** Says once why GPUs are not measured, or not any more: a training goes on without. */
function lookLogger(log: Log): (look: GpuLook) => void {
  let hasSeen = false;
  let hasSaid = false;
  return (look) => {
    hasSeen ||= look.kind === 'seen';
    if (look.kind !== 'failed' || hasSaid || (hasSeen && !look.last)) return;
    hasSaid = true;
    log.info(`[GPUs are not measured${hasSeen ? ' any more' : ''}: ${look.why}]`);
  };
}

function signOfLife(
  what: string,
  elapsed: number,
  { cpuSeconds, peakMemoryBytes }: ProcessUsage,
  readings: readonly GpuReading[],
): string {
  const gpus = readableGpus(readings);
  const cpu = cpuSeconds === null ? [] : [`CPU time ${readableTime(cpuSeconds * 1000)}`];
  const memory = peakMemoryBytes === null ? [] : [`peak memory ${readableSize(peakMemoryBytes)}`];
  return `[still ${what} after ${readableTime(elapsed)}: ${[...cpu, ...memory, ...(gpus === '' ? [] : [gpus])].join(', ') || 'no figures'}]`;
}

/** Best effort: a training without Python, or with one that is not on PATH, is a training too. */
async function probePython(
  trainingCommand: string,
  request: { readonly directory: string; readonly environment: Readonly<Record<string, string>>; readonly tag: string },
  processes: Processes,
): Promise<PythonFacts | undefined> {
  const lines: string[] = [];
  await processes.run({
    ...request,
    command: probeCommand(trainingCommand),
    timeoutMilliseconds: PROBE_TIMEOUT,
    graceMilliseconds: 0,
    logFile: undefined,
    onLine: ({ stream, text }) => {
      if (stream === 'stdout') lines.push(text);
    },
    onPulse: () => {},
  });
  return readProbe(lines);
}
