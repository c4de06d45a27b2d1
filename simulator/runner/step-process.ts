import { randomUUID } from 'node:crypto';
import type { Annotation } from '../contract.ts';
import { githubVariables } from './contexts.ts';
import { createCommandFiles, type FileResults } from './file-commands.ts';
import type { StepEntry } from './job-journal.ts';
import { githubOf, type JobState, type StepScope } from './job-state.ts';
import { type LogCommand, parseLogCommand } from './log-commands.ts';
import type { PlainRecord } from './plain-data.ts';
import { type ProcessEnding, runProcess } from './process.ts';

/** The step on whose behalf something runs. */
export interface StepCall {
  readonly job: JobState;
  readonly scope: StepScope;
  /** GITHUB_ACTION of the step. */
  readonly key: string;
  /** Id, displayed name and number, to find fault rules. */
  readonly names: readonly (string | number)[];
  readonly entry: StepEntry | undefined;
  /** Variables of this step: its own `env:`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: AbortSignal;
  /** Outputs of the step; filled while it runs. */
  readonly outputs: Map<string, string>;
}

export interface StepProcess {
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** Variables of this process alone (`INPUT_…`, `STATE_…`, runtime addresses). */
  readonly variables: Readonly<Record<string, string>>;
  /** Overrides of the `github` context, such as `action_repository`. */
  readonly github?: PlainRecord;
  /** State of the action; undefined for scripts, which have none. */
  readonly state?: Map<string, string>;
}

/** Runs one process of a step and takes over what it wrote; false when the step has failed. */
export async function runStepProcess(call: StepCall, step: StepProcess): Promise<boolean> {
  const { job } = call;
  const files = createCommandFiles(job.folders.temporary, randomUUID());
  const readLine = createLineReader(call, step.state);
  const ending = await runProcess({
    command: step.command,
    args: step.args,
    directory: step.directory,
    environment: { ...environmentOf(call, step), ...files.variables },
    onLine: (line) => {
      readLine(line);
      checkFaults(call, line);
    },
    stop: AbortSignal.any([call.stop, job.giveUp]),
    kill: killSignal(call),
    timings: job.machine.timings,
  });
  const results = files.collect();
  if (job.lost.signal.aborted) return false;
  const healthy = takeOver(call, step, results);
  return explain(call, step, ending) && healthy;
}

/** The whole environment of a process, from scratch: nothing of the simulator's own is in it. */
export function environmentOf(call: StepCall, step: Pick<StepProcess, 'variables' | 'github'>): Record<string, string> {
  const { job, scope } = call;
  const { folders, runner, machine } = job;
  const given: Record<string, string> = {
    HOME: folders.home,
    LANG: 'C.UTF-8',
    ...runner.env,
    CI: 'true',
    ...Object.fromEntries(job.environment),
    ...scope.environment,
    ...call.environment,
  };
  const path = [...job.paths, given['PATH'] ?? [...runner.path, machine.path].join(':')].join(':');
  const github = githubOf(job, scope, { ...step.github, action: call.key });
  return {
    ...given,
    PATH: path,
    GITHUB_ACTIONS: 'true',
    ...githubVariables(github),
    ...runnerVariables(job),
    ...step.variables,
  };
}

function runnerVariables(job: JobState): Record<string, string> {
  const { folders, runner } = job;
  return {
    RUNNER_OS: runnerOs(),
    RUNNER_ARCH: runnerArchitecture(),
    RUNNER_NAME: runner.name,
    RUNNER_ENVIRONMENT: runner.selfHosted ? 'self-hosted' : 'github-hosted',
    RUNNER_TEMP: folders.temporary,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: folders.parent,
    RUNNER_TRACKING_ID: job.trackingId,
  };
}

/** This machine's system as the `runner` context names it. */
export function runnerOs(): string {
  if (process.platform === 'darwin') return 'macOS';
  return process.platform === 'win32' ? 'Windows' : 'Linux';
}

/** This machine's processor as the `runner` context names it. */
export function runnerArchitecture(): string {
  return process.arch === 'ia32' ? 'X86' : process.arch.toUpperCase();
}

function killSignal(call: StepCall): AbortSignal {
  const { faults } = call.job.machine;
  const rule = faults.find((item) => item.whenLogged === undefined && concerns(item, call));
  if (rule !== undefined) loseMachine(call, rule);
  return call.job.lost.signal;
}

type Rule = StepCall['job']['machine']['faults'][number];

function concerns(rule: Rule, call: StepCall): boolean {
  return (rule.job === call.job.jobId || rule.job === call.job.name) && call.names.includes(rule.step);
}

function checkFaults(call: StepCall, line: string): void {
  const rule = call.job.machine.faults.find(
    (item) => item.whenLogged !== undefined && line.includes(item.whenLogged) && concerns(item, call),
  );
  if (rule !== undefined) loseMachine(call, rule);
}

function loseMachine(call: StepCall, rule: Rule): void {
  const { faults } = call.job.machine;
  faults.splice(faults.indexOf(rule), 1);
  call.job.lost.abort();
}

/** Says why a process did not end well. */
function explain(call: StepCall, step: StepProcess, ending: ProcessEnding): boolean {
  switch (ending.kind) {
    case 'exited':
      if (ending.code === 0) return true;
      fail(call, `Process completed with exit code ${ending.code}.`);
      return false;
    case 'signalled':
      fail(call, `Process ended by signal ${ending.signal}.`);
      return false;
    case 'not-started':
      fail(call, `Unable to start "${step.command}": ${ending.message}.`);
      return false;
  }
}

/** Puts an error into the log and on the job's page. */
export function fail(call: StepCall, message: string): void {
  call.job.journal.log(`##[error]${message}`);
  // Whoever is stopped already says why; its exit code would only be noise.
  if (!call.stop.aborted) call.job.journal.annotate(call.entry, { level: 'failure', message });
}

function takeOver(call: StepCall, step: StepProcess, results: FileResults): boolean {
  const { job } = call;
  for (const [name, value] of results.outputs) call.outputs.set(name, value);
  for (const [name, value] of results.environment) job.environment.set(name, value);
  job.paths.unshift(...results.paths.toReversed());
  for (const [name, value] of results.state) step.state?.set(name, value);
  job.journal.summarize(results.summary);
  for (const message of results.dropped) fail(call, message);
  for (const message of results.errors) fail(call, message);
  return results.errors.length === 0;
}

function createLineReader(call: StepCall, state: Map<string, string> | undefined): (line: string) => void {
  const { job } = call;
  let resumeToken: string | undefined;
  return (line) => {
    if (resumeToken !== undefined) {
      if (line.trim() === `::${resumeToken}::`) resumeToken = undefined;
      else job.journal.log(line);
      return;
    }
    const command = parseLogCommand(line);
    if (command === undefined) job.journal.log(line);
    else if (command.name === 'stop-commands') {
      if (command.message === '') fail(call, 'stop-commands needs a token to resume with.');
      else resumeToken = command.message;
    } else obey(call, command, line, state);
  };
}

function obey(call: StepCall, command: LogCommand, line: string, state: Map<string, string> | undefined): void {
  const { job } = call;
  const name = command.properties['name'];
  switch (command.name) {
    case 'add-mask':
      job.masks.add(command.message);
      return;
    case 'error':
    case 'warning':
    case 'notice':
      job.journal.log(`##[${command.name}]${command.message}`);
      job.journal.annotate(call.entry, toAnnotation(command));
      return;
    case 'group':
    case 'endgroup':
      job.journal.log(`##[${command.name}]${command.message}`);
      return;
    case 'save-state':
      if (name !== undefined) state?.set(name, command.message);
      return;
    case 'set-output':
      if (name !== undefined) call.outputs.set(name, command.message);
      return;
    case 'set-env':
    case 'add-path':
      fail(call, `The command "${command.name}" is switched off for safety; write to the environment files instead.`);
      return;
    case 'debug':
    case 'echo':
    case 'add-matcher':
    case 'remove-matcher':
      // Debug lines are only shown on demand, and problem matchers are not part of the simulator.
      return;
    default:
      job.journal.log(line);
  }
}

function toAnnotation(command: LogCommand): Annotation {
  const { file, line, endLine, col, endColumn, title } = command.properties;
  const number = (key: string, text: string | undefined) => {
    const value = Number(text);
    return text === undefined || !Number.isInteger(value) || value < 1 ? {} : { [key]: value };
  };
  return {
    level: command.name === 'error' ? 'failure' : command.name === 'warning' ? 'warning' : 'notice',
    message: command.message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { path: file }),
    ...number('startLine', line),
    ...number('endLine', endLine ?? line),
    ...number('startColumn', col),
    ...number('endColumn', endColumn ?? col),
  };
}
