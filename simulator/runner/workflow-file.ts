import { parseDocument } from 'yaml';
import { isRecord, listOf, messageOf, type PlainRecord, recordOf, textAt, textOf, textsOf } from './plain-data.ts';
import { findProblems, type Problem } from './workflow-parser.ts';

/** A step as written; values may still hold expressions. */
export interface StepDefinition {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly condition: unknown;
  readonly run: string | undefined;
  readonly uses: string | undefined;
  readonly with: PlainRecord;
  readonly env: unknown;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly continueOnError: unknown;
  readonly timeoutMinutes: unknown;
}

/** A job as written: either it has steps, or it calls a reusable workflow. */
export interface JobDefinition {
  readonly id: string;
  readonly name: string | undefined;
  readonly needs: readonly string[];
  readonly condition: unknown;
  readonly strategy: unknown;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly runsOn: unknown;
  readonly environment: unknown;
  readonly env: unknown;
  readonly defaults: unknown;
  readonly outputs: PlainRecord;
  readonly timeoutMinutes: unknown;
  readonly continueOnError: unknown;
  /** Why a runner without containers cannot take the job, when it cannot. */
  readonly needsContainer: boolean;
  readonly steps: readonly StepDefinition[];
  readonly call:
    | { readonly uses: string; readonly with: PlainRecord; readonly secrets: 'inherit' | PlainRecord }
    | undefined;
}

/** A valid workflow file. */
export interface Workflow {
  readonly path: string;
  readonly name: string;
  readonly runName: string | undefined;
  /** Events by name, each with its filters or inputs. */
  readonly on: Readonly<Record<string, PlainRecord>>;
  /** Cron lines of `on.schedule`. */
  readonly schedules: readonly string[];
  readonly env: unknown;
  readonly defaults: unknown;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: ReadonlyMap<string, JobDefinition>;
}

export type WorkflowReading =
  | { readonly ok: true; readonly workflow: Workflow }
  | {
      readonly ok: false;
      readonly events: readonly string[];
      readonly name: string;
      readonly problems: readonly Problem[];
    };

const MAX_FILE_CHARACTERS = 512 * 1024;
const MAX_ALIASES = 100;

/** Reads one workflow file; a file that GitHub would refuse comes back with its problems and the events it asked for. */
export async function readWorkflow(path: string, text: string): Promise<WorkflowReading> {
  if (text.length > MAX_FILE_CHARACTERS) {
    return refused(path, `A workflow file may have at most ${MAX_FILE_CHARACTERS} characters.`);
  }
  let root: PlainRecord;
  try {
    root = recordOf(parseDocument(text).toJS({ maxAliasCount: MAX_ALIASES }));
  } catch (error) {
    // An explosion of aliases must not reach the parser, which would follow them all.
    return refused(path, messageOf(error));
  }
  const problems = await findProblems(path, text);
  const events = Object.keys(eventsOf(root['on']));
  const name = textOf(root['name']) ?? path;
  if (problems.length > 0) return { ok: false, events, name, problems };
  return { ok: true, workflow: toWorkflow(path, root) };
}

function refused(path: string, message: string): WorkflowReading {
  return { ok: false, events: [], name: path, problems: [{ message, line: undefined, column: undefined }] };
}

function eventsOf(on: unknown): Readonly<Record<string, PlainRecord>> {
  if (isRecord(on)) return Object.fromEntries(Object.entries(on).map(([name, value]) => [name, recordOf(value)]));
  return Object.fromEntries(textsOf(on).map((name) => [name, {}]));
}

function toWorkflow(path: string, root: PlainRecord): Workflow {
  const on = recordOf(root['on']);
  return {
    path,
    name: textOf(root['name']) ?? path,
    runName: textOf(root['run-name']),
    on: eventsOf(root['on']),
    schedules: listOf(on['schedule']).flatMap((item) => textAt(item, 'cron') ?? []),
    env: root['env'],
    defaults: root['defaults'],
    permissions: root['permissions'],
    concurrency: root['concurrency'],
    jobs: new Map(Object.entries(recordOf(root['jobs'])).map(([id, job]) => [id, toJob(id, recordOf(job))])),
  };
}

function toJob(id: string, job: PlainRecord): JobDefinition {
  const uses = textOf(job['uses']);
  const secrets = job['secrets'];
  return {
    id,
    name: job['name'] === undefined || job['name'] === null ? undefined : String(job['name']),
    needs: textsOf(job['needs']),
    condition: job['if'],
    strategy: job['strategy'],
    permissions: job['permissions'],
    concurrency: job['concurrency'],
    runsOn: job['runs-on'],
    environment: job['environment'],
    env: job['env'],
    defaults: job['defaults'],
    outputs: recordOf(job['outputs']),
    timeoutMinutes: job['timeout-minutes'],
    continueOnError: job['continue-on-error'],
    needsContainer: job['container'] !== undefined || job['services'] !== undefined,
    steps: listOf(job['steps']).map((step) => toStep(recordOf(step))),
    call:
      uses === undefined
        ? undefined
        : { uses, with: recordOf(job['with']), secrets: secrets === 'inherit' ? 'inherit' : recordOf(secrets) },
  };
}

/** Reads one step of a job or of a composite action. */
export function toStep(step: PlainRecord): StepDefinition {
  const text = (key: string) => (step[key] === undefined || step[key] === null ? undefined : String(step[key]));
  return {
    id: text('id'),
    name: text('name'),
    condition: step['if'],
    run: text('run'),
    uses: text('uses'),
    with: recordOf(step['with']),
    env: step['env'],
    shell: text('shell'),
    workingDirectory: text('working-directory'),
    continueOnError: step['continue-on-error'],
    timeoutMinutes: step['timeout-minutes'],
  };
}
