import type { ActionsService, Permissions } from '../contract.ts';
import type { Origin } from './contexts.ts';
import { resolveHosted } from './hosted-ref.ts';
import { excessOf, readPermissions } from './permissions.ts';
import { isRecord, type PlainRecord, recordOf, textOf } from './plain-data.ts';
import { type JobDefinition, readWorkflow, type Workflow } from './workflow-file.ts';
import type { Problem } from './workflow-parser.ts';

/** A workflow with everything it calls, read and checked before anything runs. */
export interface LoadedWorkflow {
  readonly workflow: Workflow;
  readonly origin: Origin;
  /** Permissions of every job, by job id. */
  readonly permissions: ReadonlyMap<string, Permissions>;
  /** Called workflows, by the id of the calling job. */
  readonly calls: ReadonlyMap<string, LoadedWorkflow>;
}

export type Loading =
  | { readonly ok: true; readonly loaded: LoadedWorkflow }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_DEPTH = 10;

/** Reads the workflows a workflow calls, to the last level, and checks inputs, secrets and permissions of every call. */
export async function loadCalls(
  service: ActionsService,
  workflow: Workflow,
  origin: Origin,
  allowed: Permissions,
): Promise<Loading> {
  try {
    return { ok: true, loaded: await load(service, workflow, origin, allowed, []) };
  } catch (error) {
    if (error instanceof WorkflowError) return { ok: false, problems: error.problems };
    throw error;
  }
}

class WorkflowError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}

function refuse(message: string): never {
  throw new WorkflowError([{ message, line: undefined, column: undefined }]);
}

async function load(
  service: ActionsService,
  workflow: Workflow,
  origin: Origin,
  allowed: Permissions,
  callers: readonly string[],
): Promise<LoadedWorkflow> {
  const own = readPermissions(workflow.permissions) ?? allowed;
  const permissions = new Map<string, Permissions>();
  const calls = new Map<string, LoadedWorkflow>();
  for (const job of workflow.jobs.values()) {
    const granted = readPermissions(job.permissions) ?? own;
    if (callers.length > 0) checkPermissions(job.id, granted, allowed, callers.at(-1) ?? '');
    permissions.set(job.id, granted);
    if (job.call === undefined) continue;
    const target = locate(job.call.uses, origin);
    const key = `${target.repository}/${target.path}@${target.ref}`;
    if (callers.includes(key)) refuse(`The workflow "${key}" calls itself.`);
    if (callers.length >= MAX_DEPTH) refuse(`Workflows may call each other ${MAX_DEPTH} levels deep at most.`);
    const called = await readCalled(service, target, job.call.uses);
    checkCall(called.workflow, job);
    calls.set(job.id, await load(service, called.workflow, called.origin, granted, [...callers, key]));
  }
  return { workflow, origin, permissions, calls };
}

function checkPermissions(job: string, granted: Permissions, allowed: Permissions, called: string): void {
  const excess = excessOf(granted, allowed);
  if (excess.length === 0) return;
  const list = excess.map((item) => `"${item.name}: ${item.requested}" (allowed: ${item.allowed})`).join(', ');
  refuse(`The called workflow "${called}" has the job "${job}" ask for more than its caller may give: ${list}.`);
}

interface Target extends Origin {
  readonly path: string;
  readonly isOwn: boolean;
}

const REMOTE = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)@(?<ref>.+)$/;
const OWN = /^(?:\.|\$)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)$/;

function locate(uses: string, origin: Origin): Target {
  const own = OWN.exec(uses)?.groups?.['path'];
  // Both `./` and `$/` mean the commit that holds the calling file.
  if (own !== undefined) return { ...origin, path: own, isOwn: true };
  const { repository, path, ref } = REMOTE.exec(uses)?.groups ?? {};
  if (repository === undefined || path === undefined || ref === undefined) {
    refuse(
      `"${uses}" is not a reusable workflow: write ./.github/workflows/x.yml or owner/name/.github/workflows/x.yml@ref.`,
    );
  }
  return { repository, path, ref, sha: '', isOwn: false };
}

async function readCalled(
  service: ActionsService,
  target: Target,
  uses: string,
): Promise<{ readonly workflow: Workflow; readonly origin: Origin }> {
  const sha = target.isOwn ? target.sha : await resolveHosted(service, target.repository, target.ref);
  if (sha === undefined)
    refuse(`The called workflow "${uses}" was not found: "${target.ref}" of ${target.repository} is unknown.`);
  const text = await service.readFile(target.repository, sha, target.path);
  if (text === undefined) refuse(`The called workflow "${uses}" was not found: no file ${target.path} at ${sha}.`);
  const reading = await readWorkflow(target.path, text);
  if (!reading.ok) {
    throw new WorkflowError(reading.problems.map((item) => ({ ...item, message: `In "${uses}": ${item.message}` })));
  }
  if (reading.workflow.on['workflow_call'] === undefined) {
    refuse(`The workflow "${uses}" cannot be called: it has no workflow_call among its events.`);
  }
  return { workflow: reading.workflow, origin: { repository: target.repository, sha, ref: target.ref } };
}

/** One declared input or secret of a called workflow. */
interface Declaration {
  readonly type: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
  readonly default: unknown;
}

function declarations(workflow: Workflow, key: 'inputs' | 'secrets'): ReadonlyMap<string, Declaration> {
  const declared = recordOf(workflow.on['workflow_call']?.[key]);
  return new Map(
    Object.entries(declared).map(([name, value]) => {
      const entry = recordOf(value);
      return [
        name,
        {
          type: textOf(entry['type']) ?? 'string',
          required: entry['required'] === true,
          hasDefault: entry['default'] !== undefined,
          default: entry['default'],
        },
      ];
    }),
  );
}

function checkCall(called: Workflow, job: JobDefinition): void {
  const { call } = job;
  if (call === undefined) return;
  checkNames('input', declarations(called, 'inputs'), call.with, job.id);
  if (call.secrets !== 'inherit') checkNames('secret', declarations(called, 'secrets'), call.secrets, job.id);
}

function checkNames(
  kind: 'input' | 'secret',
  declared: ReadonlyMap<string, Declaration>,
  given: PlainRecord,
  job: string,
): void {
  const names = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  const unknown = Object.keys(given).find((name) => !names.has(name.toLowerCase()));
  if (unknown !== undefined) refuse(`Job "${job}": the called workflow declares no ${kind} "${unknown}".`);
  const has = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const missing = [...declared].find(
    ([name, item]) => item.required && !item.hasDefault && !has.has(name.toLowerCase()),
  );
  if (missing !== undefined) refuse(`Job "${job}": the ${kind} "${missing[0]}" is required by the called workflow.`);
}

/**
 * The `inputs` context of a called workflow from evaluated `with:` values. Throws when a value does not have the
 * declared type; texts are not turned into numbers or booleans, as on GitHub.
 */
export function callInputs(called: Workflow, given: PlainRecord): PlainRecord {
  const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  return Object.fromEntries(
    [...declarations(called, 'inputs')].map(([name, declaration]) => {
      const value = values.get(name.toLowerCase()) ?? declaration.default ?? emptyValue(declaration.type);
      return [name, typed(name, declaration.type, value)];
    }),
  );
}

function emptyValue(type: string): unknown {
  if (type === 'boolean') return false;
  return type === 'number' ? 0 : '';
}

function typed(name: string, type: string, value: unknown): unknown {
  if (type === 'boolean' || type === 'number') {
    if (typeof value === type) return value;
    throw new Error(`The input "${name}" must be a ${type}, but ${JSON.stringify(value)} was given.`);
  }
  if (isRecord(value) || Array.isArray(value))
    throw new Error(`The input "${name}" must be text, but a structure was given.`);
  return String(value);
}

/**
 * The `inputs` context of a manual run: declared defaults, and texts of the API turned into the declared types.
 * Throws when a required input is missing or an unknown one is given.
 */
export function dispatchInputs(workflow: Workflow, given: PlainRecord): PlainRecord {
  const declared = recordOf(workflow.on['workflow_dispatch']?.['inputs']);
  const unknown = Object.keys(given).find((name) => declared[name] === undefined);
  if (unknown !== undefined) throw new Error(`The workflow declares no input "${unknown}".`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, entry]) => {
      const { type, required, default: fallback, options } = recordOf(entry);
      const value = given[name] ?? fallback;
      if (value === undefined && required === true) throw new Error(`The input "${name}" is required.`);
      if (type === 'boolean') return [name, String(value ?? false) === 'true'];
      if (type === 'number') return [name, Number(value ?? 0)];
      if (type === 'choice' && value !== undefined && Array.isArray(options) && !options.includes(value)) {
        throw new Error(`The input "${name}" must be one of ${options.join(', ')}.`);
      }
      return [name, String(value ?? '')];
    }),
  );
}
