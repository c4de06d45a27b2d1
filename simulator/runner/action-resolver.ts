import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ActionFile, readAction } from './action-file.ts';
import type { Origin } from './contexts.ts';
import type { Machine, PostStep } from './job-state.ts';
import type { BuiltInAction } from './options.ts';
import type { StepDefinition } from './workflow-file.ts';

/** A step with its action fetched, ready to run. */
export interface PreparedStep {
  readonly definition: StepDefinition;
  /** Name for GITHUB_ACTION: the id, or one made of what the step runs. */
  readonly key: string;
  readonly action: PreparedAction | undefined;
}

/** An action on disk, or one that the simulator answers itself. */
export type PreparedAction =
  | { readonly kind: 'checkout' }
  | { readonly kind: 'built-in'; readonly run: BuiltInAction }
  /** In the workspace: it can be read only when an earlier step has put it there. */
  | { readonly kind: 'local'; readonly path: string }
  | FetchedAction;

export interface FetchedAction {
  readonly kind: 'fetched';
  readonly label: string;
  readonly directory: string;
  readonly file: ActionFile;
  /** What `$/` means inside the action. */
  readonly origin: Origin;
  /** GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF; both empty for an action of the workspace. */
  readonly published: { readonly repository: string; readonly ref: string };
  /** Steps of a composite action. */
  readonly steps: readonly PreparedStep[];
  /** What pre, main and post of this one use tell each other. */
  readonly memory: ActionMemory;
}

export interface ActionMemory {
  readonly state: Map<string, string>;
  /** Set once pre or main has begun; main replaces what pre has set, because its inputs are the later ones. */
  runPost: PostStep['run'] | undefined;
}

const REMOTE = /^(?<repository>[\w.-]+\/[\w.-]+)(?:\/(?<path>[^@]+))?@(?<ref>.+)$/;
const MAX_DEPTH = 10;

/** Fetches the actions of a list of steps, and those which composite actions use in turn. Throws when one is missing. */
export async function prepareSteps(
  machine: Machine,
  steps: readonly StepDefinition[],
  origin: Origin,
  depth = 0,
): Promise<readonly PreparedStep[]> {
  if (depth > MAX_DEPTH) throw new Error(`Composite actions may use each other ${MAX_DEPTH} levels deep at most.`);
  const prepared: PreparedStep[] = [];
  const keys = new Map<string, number>();
  for (const definition of steps) {
    const base = definition.id ?? automaticKey(definition);
    const count = (keys.get(base) ?? 0) + 1;
    keys.set(base, count);
    const key = count === 1 ? base : `${base}_${count}`;
    const { uses } = definition;
    prepared.push({
      definition,
      key,
      action: uses === undefined ? undefined : await prepareAction(machine, uses, origin, depth),
    });
  }
  return prepared;
}

function automaticKey(definition: StepDefinition): string {
  const { uses } = definition;
  if (uses === undefined) return '__run';
  if (uses.startsWith('./') || uses.startsWith('$/')) return '__self';
  return `__${uses.replace(/@.*$/, '').replaceAll('/', '_')}`;
}

async function prepareAction(machine: Machine, uses: string, origin: Origin, depth: number): Promise<PreparedAction> {
  if (uses.startsWith('docker://'))
    throw new Error(`"${uses}" is a container image, and this runner has no containers.`);
  if (uses.startsWith('./')) return { kind: 'local', path: uses };
  if (uses.startsWith('$/')) {
    const path = uses.slice(2);
    return fetchAction(
      machine,
      { label: uses, repository: origin.repository, path, ref: origin.sha, shownRef: origin.ref },
      depth,
    );
  }
  const { repository, path, ref } = REMOTE.exec(uses)?.groups ?? {};
  if (repository === undefined || ref === undefined) {
    throw new Error(`"${uses}" is not an action: write owner/name@ref, owner/name/path@ref, ./path or $/path.`);
  }
  const builtIn = builtInFor(machine, repository);
  if (builtIn !== undefined && path === undefined) return builtIn;
  return fetchAction(machine, { label: uses, repository, path: path ?? '', ref, shownRef: ref }, depth);
}

function builtInFor(machine: Machine, repository: string): PreparedAction | undefined {
  const name = repository.toLowerCase();
  const given = Object.entries(machine.builtInActions).find(([key]) => key.toLowerCase() === name)?.[1];
  if (given !== undefined) return { kind: 'built-in', run: given };
  return name === 'actions/checkout' ? { kind: 'checkout' } : undefined;
}

interface Wanted {
  readonly label: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
  readonly shownRef: string;
}

async function fetchAction(machine: Machine, wanted: Wanted, depth: number): Promise<FetchedAction> {
  const tree = await machine.actions.fetch(wanted.repository, wanted.ref);
  const directory = inside(tree.directory, wanted.path, wanted.label);
  const origin: Origin = { repository: wanted.repository, sha: tree.sha, ref: wanted.shownRef };
  const action = await load(machine, directory, wanted.label, origin, depth);
  if (action === undefined) throw new Error(`"${wanted.label}" has no action.yml or action.yaml at ${tree.sha}.`);
  return action;
}

function inside(root: string, path: string, label: string): string {
  const directory = join(root, path);
  if (relative(root, directory).startsWith('..')) throw new Error(`"${label}" points outside its repository.`);
  return directory;
}

async function load(
  machine: Machine,
  directory: string,
  label: string,
  origin: Origin,
  depth: number,
): Promise<FetchedAction | undefined> {
  const file = await readAction(directory, label);
  if (file === undefined) return undefined;
  const steps = file.runs.kind === 'composite' ? await prepareSteps(machine, file.runs.steps, origin, depth + 1) : [];
  const isLocal = label.startsWith('./');
  const published = { repository: isLocal ? '' : origin.repository, ref: isLocal ? '' : origin.ref };
  return {
    kind: 'fetched',
    label,
    directory,
    file,
    origin,
    published,
    steps,
    memory: { state: new Map(), runPost: undefined },
  };
}

/** Reads an action of the workspace at the moment its step runs. `$/` inside it means the commit of the caller's file. */
export async function loadLocalAction(
  machine: Machine,
  workspace: string,
  path: string,
  origin: Origin,
): Promise<FetchedAction> {
  const directory = inside(workspace, path, path);
  const action = existsSync(directory) ? await load(machine, directory, path, origin, 0) : undefined;
  if (action === undefined) {
    throw new Error(
      `No action.yml or action.yaml in "${path}" of the workspace. Does a step check the repository out first?`,
    );
  }
  return action;
}
