import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord, listOf, type PlainRecord, recordOf, textOf } from './plain-data.ts';
import { type StepDefinition, toStep } from './workflow-file.ts';

/** How an action runs. */
export type ActionRuns =
  | {
      readonly kind: 'node';
      readonly main: string;
      readonly pre: string | undefined;
      readonly preIf: string;
      readonly post: string | undefined;
      readonly postIf: string;
    }
  | { readonly kind: 'composite'; readonly steps: readonly StepDefinition[] };

/** An `action.yml`. */
export interface ActionFile {
  readonly name: string;
  /** Declared inputs with their defaults; a default may hold expressions. */
  readonly inputs: ReadonlyMap<string, { readonly default: unknown; readonly deprecation: string | undefined }>;
  readonly outputs: PlainRecord;
  readonly runs: ActionRuns;
}

const FILE_NAMES = ['action.yml', 'action.yaml'];
const NODE_VERSIONS = ['node20', 'node24'];

/** Reads the action in a folder; undefined when there is none. Throws when the file is not usable, naming `label`. */
export async function readAction(directory: string, label: string): Promise<ActionFile | undefined> {
  for (const name of FILE_NAMES) {
    const text = await readFile(join(directory, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return toAction(text, label);
  }
  return undefined;
}

function toAction(text: string, label: string): ActionFile {
  const root: unknown = parse(text);
  if (!isRecord(root)) throw new Error(`${label}: its action.yml is not a mapping.`);
  const inputs = Object.entries(recordOf(root['inputs'])).map(([name, value]) => {
    const entry = recordOf(value);
    return [name, { default: entry['default'], deprecation: textOf(entry['deprecationMessage']) }] as const;
  });
  return {
    name: textOf(root['name']) ?? label,
    inputs: new Map(inputs),
    outputs: recordOf(root['outputs']),
    runs: toRuns(recordOf(root['runs']), label),
  };
}

function toRuns(runs: PlainRecord, label: string): ActionRuns {
  const using = textOf(runs['using']) ?? '';
  if (using === 'composite') {
    const steps = listOf(runs['steps']).map((step) => toStep(recordOf(step)));
    const shellless = steps.findIndex((step) => step.run !== undefined && step.shell === undefined);
    if (shellless >= 0)
      throw new Error(`${label}: step ${shellless + 1} has "run" but no "shell", which composite actions must give.`);
    return { kind: 'composite', steps };
  }
  if (using === 'docker') throw new Error(`${label}: it is a Docker action, and this runner has no containers.`);
  if (!NODE_VERSIONS.includes(using)) {
    throw new Error(`${label}: "using: ${using}" is not supported; use ${NODE_VERSIONS.join(', ')} or composite.`);
  }
  const main = textOf(runs['main']);
  if (main === undefined) throw new Error(`${label}: its action.yml names no "main" file.`);
  return {
    kind: 'node',
    main,
    pre: textOf(runs['pre']),
    preIf: textOf(runs['pre-if']) ?? 'always()',
    post: textOf(runs['post']),
    postIf: textOf(runs['post-if']) ?? 'always()',
  };
}
