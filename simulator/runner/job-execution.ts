import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobHandle } from '../contract.ts';
import { textValues } from './action-inputs.ts';
import { type PreparedStep, prepareSteps } from './action-resolver.ts';
import { interpolate, interpolateText, scalarText } from './expressions.ts';
import { MAX_RESULT_BYTES } from './file-commands.ts';
import { environmentUrl } from './job-environment.ts';
import type { JobJournal } from './job-journal.ts';
import type { JobRequest } from './job-request.ts';
import { expressionScope, type JobFolders, type JobState, type StepScope } from './job-state.ts';
import type { Masks } from './masking.ts';
import { messageOf, recordOf, textAt } from './plain-data.ts';
import { killTracked } from './process-tree.ts';
import type { Runner } from './runner-pool.ts';
import { runnerArchitecture, runnerOs } from './step-process.ts';
import { runPostSteps, runPreSteps, runSteps, stepTitle } from './steps.ts';

/** A job that has been given a runner. */
export interface JobExecution {
  readonly request: JobRequest;
  readonly handle: JobHandle;
  readonly masks: Masks;
  readonly journal: JobJournal;
  readonly runner: Runner;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly stop: AbortSignal;
}

/** Runs the steps of a job on its runner and returns how it stands and what it hands on. Never throws. */
export async function executeJob(execution: JobExecution): Promise<{
  readonly standing: JobState['standing'];
  readonly outputs: Readonly<Record<string, string>>;
}> {
  const { request, journal } = execution;
  const { engine } = request;
  const giveUp = new AbortController();
  let patience: NodeJS.Timeout | undefined;
  const onStop = () => {
    patience = setTimeout(() => giveUp.abort(), engine.machine.timings.cancelled);
  };
  execution.stop.addEventListener('abort', onStop, { once: true });
  const folders = await makeFolders(execution);
  const job = createState(execution, folders, giveUp.signal);
  try {
    const outputs = await runAll(execution, job);
    if (job.lost.signal.aborted) {
      journal.annotate(undefined, {
        level: 'failure',
        message: 'The runner lost contact with the server while a step ran.',
      });
      return { standing: 'failure', outputs: {} };
    }
    return { standing: execution.stop.aborted ? 'cancelled' : job.standing, outputs };
  } catch (error) {
    journal.log(`##[error]${messageOf(error)}`);
    journal.annotate(undefined, { level: 'failure', message: messageOf(error) });
    return { standing: 'failure', outputs: {} };
  } finally {
    clearTimeout(patience);
    execution.stop.removeEventListener('abort', onStop);
    killTracked(job.trackingId);
    if (!engine.keepFolders) await rm(folders.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runAll(execution: JobExecution, job: JobState): Promise<Readonly<Record<string, string>>> {
  const { request, journal } = execution;
  const { definition, origin } = request;
  const setUp = journal.addStep('Set up job');
  setUp.start('Set up job');
  let steps: readonly PreparedStep[];
  let scope: StepScope;
  try {
    journal.log(`Runner ${execution.runner.name}`);
    scope = rootScope(job, request);
    for (const [name, value] of Object.entries(jobEnvironment(job, request, scope))) job.environment.set(name, value);
    steps = await prepareSteps(job.machine, definition.steps, origin);
  } catch (error) {
    journal.log(`##[error]${messageOf(error)}`);
    journal.annotate(setUp, { level: 'failure', message: messageOf(error) });
    setUp.finish('failure');
    job.standing = 'failure';
    return {};
  }
  setUp.finish('success');
  await runPreSteps(job, scope, steps);
  const entries = steps.map((step) => journal.addStep(stepTitle(step)));
  await runSteps(job, scope, steps, undefined, entries);
  await runPostSteps(job, scope);
  if (job.lost.signal.aborted) return {};
  const complete = journal.addStep('Complete job');
  complete.start('Complete job');
  try {
    const outputs = jobOutputs(job, request, scope);
    const url = environmentUrl(definition.environment, expressionScope(job, scope));
    if (url !== undefined && !job.masks.touches(url)) job.machine.service.setEnvironmentUrl(job.handle.id, url);
    complete.finish('success');
    return outputs;
  } catch (error) {
    journal.annotate(complete, { level: 'failure', message: messageOf(error) });
    complete.finish('failure');
    job.standing = 'failure';
    return {};
  }
}

async function makeFolders(execution: JobExecution): Promise<JobFolders> {
  const { request, handle } = execution;
  const { engine, facts } = request;
  const repository = facts.event.repository.split('/')[1] ?? 'repository';
  const root = join(engine.jobsDirectory, `${facts.handle.id}-${facts.attempt}-${handle.id}`);
  const parent = join(root, repository);
  const temporary = join(root, '_temp');
  const folders: JobFolders = {
    root,
    parent,
    workspace: join(parent, repository),
    temporary,
    home: join(temporary, 'home'),
    tools: join(root, '_tool'),
    eventFile: join(temporary, '_github_workflow', 'event.json'),
  };
  await mkdir(folders.workspace, { recursive: true });
  await mkdir(folders.home, { recursive: true });
  await mkdir(folders.tools, { recursive: true });
  await mkdir(join(temporary, '_github_workflow'), { recursive: true });
  await writeFile(folders.eventFile, JSON.stringify(facts.event.payload, undefined, 2));
  return folders;
}

function createState(execution: JobExecution, folders: JobFolders, giveUp: AbortSignal): JobState {
  const { request, handle, runner } = execution;
  const { engine, facts, definition } = request;
  const runnerContext = {
    name: runner.name,
    os: runnerOs(),
    arch: runnerArchitecture(),
    temp: folders.temporary,
    tool_cache: folders.tools,
    workspace: folders.parent,
    environment: runner.selfHosted ? 'self-hosted' : 'github-hosted',
  };
  const github = {
    ...recordOf(request.contexts['github']),
    token: handle.token,
    job: definition.id,
    workspace: folders.workspace,
    event_path: folders.eventFile,
  };
  const secrets = { ...execution.secrets, GITHUB_TOKEN: handle.token, github_token: handle.token };
  return {
    machine: engine.machine,
    facts,
    jobId: definition.id,
    name: request.name,
    handle,
    folders,
    runner,
    masks: execution.masks,
    journal: execution.journal,
    trackingId: `github_${randomUUID()}`,
    contexts: { ...request.contexts, github, secrets, vars: execution.variables, runner: runnerContext },
    jobContext: {
      check_run_id: handle.checkRunId,
      workflow_file_path: request.workflow.path,
      workflow_ref: `${request.origin.repository}/${request.workflow.path}@${request.origin.ref}`,
      workflow_repository: request.origin.repository,
      workflow_sha: request.origin.sha,
    },
    environment: new Map(),
    paths: [],
    postSteps: [],
    stop: execution.stop,
    giveUp,
    lost: new AbortController(),
    standing: 'success',
  };
}

function rootScope(job: JobState, request: JobRequest): StepScope {
  const bare: StepScope = {
    level: 'job',
    results: {},
    inputs: recordOf(request.contexts['inputs']),
    environment: {},
    origin: request.origin,
    action: undefined,
    defaults: { shell: undefined, workingDirectory: undefined },
    standing: 'success',
  };
  const scope = expressionScope(job, bare);
  const setting = (key: string) =>
    textAt(interpolate(request.definition.defaults, scope), 'run', key) ??
    textAt(request.workflow.defaults, 'run', key);
  return { ...bare, defaults: { shell: setting('shell'), workingDirectory: setting('working-directory') } };
}

function jobEnvironment(job: JobState, request: JobRequest, scope: StepScope): Readonly<Record<string, string>> {
  const values = expressionScope(job, scope);
  const layer = (env: unknown) => {
    // `env:` is a mapping of texts, or one expression that stands for it; what came out of an expression is never
    // evaluated again, because it may be somebody's text from outside.
    if (typeof env !== 'string') return textValues(recordOf(env), values);
    const mapping = recordOf(interpolate(env, values));
    return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, scalarText(value)]));
  };
  return { ...layer(request.workflow.env), ...layer(request.definition.env) };
}

/** Evaluates the outputs of a job; one that holds a secret is left out with a warning. Throws beyond 1 MiB. */
function jobOutputs(job: JobState, request: JobRequest, scope: StepScope): Readonly<Record<string, string>> {
  const values = expressionScope(job, scope);
  const outputs: Record<string, string> = {};
  let size = 0;
  for (const [name, template] of Object.entries(request.definition.outputs)) {
    const value = typeof template === 'string' ? interpolateText(template, values) : scalarText(template);
    if (value === '') continue;
    if (job.masks.touches(value)) {
      const message = `The output "${name}" was left out because it may contain a secret.`;
      job.journal.log(`##[warning]${message}`);
      job.journal.annotate(undefined, { level: 'warning', message });
      continue;
    }
    size += Buffer.byteLength(value);
    if (size > MAX_RESULT_BYTES) throw new Error(`The outputs of the job are larger than 1 MiB, at "${name}".`);
    outputs[name] = value;
  }
  return outputs;
}
