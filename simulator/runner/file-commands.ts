import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files a step writes its results to, by environment variable. */
const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

export type FileVariable = keyof typeof FILES;

/** 1 MiB, the limit of one summary and of one output value. */
export const MAX_RESULT_BYTES = 1024 * 1024;
// Far beyond what a real step writes; it only keeps a runaway step from filling the memory.
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What one process left in its files. */
export interface FileResults {
  readonly outputs: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
  /** What is wrong with the files; each one fails the step. */
  readonly errors: readonly string[];
  /** What was dropped without failing the step. */
  readonly dropped: readonly string[];
}

/** The five files of one process, empty and ready. */
export interface CommandFiles {
  readonly variables: Readonly<Record<FileVariable, string>>;
  /** Reads and removes the files. */
  collect(): FileResults;
}

const NAMES = Object.keys(FILES) as readonly FileVariable[];

/** Creates the files in a folder; `unique` keeps those of different processes apart. */
export function createCommandFiles(folder: string, unique: string): CommandFiles {
  const path = (name: FileVariable) => join(folder, `_runner_file_commands_${FILES[name]}_${unique}`);
  for (const name of NAMES) writeFileSync(path(name), '');
  const variables: Record<FileVariable, string> = {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
  };
  return {
    variables,
    collect() {
      const results = collect(variables);
      for (const name of NAMES) rmSync(path(name), { recursive: true, force: true });
      return results;
    },
  };
}

function collect(variables: Readonly<Record<FileVariable, string>>): FileResults {
  const errors: string[] = [];
  const dropped: string[] = [];
  const read = (name: FileVariable): string => {
    // A step may delete or replace its file; that counts as having written nothing.
    const size = sizeOf(variables[name]);
    if (size === undefined) return '';
    if (size > MAX_FILE_BYTES) {
      errors.push(`The file of ${name} has ${size} bytes; at most ${MAX_FILE_BYTES} are read.`);
      return '';
    }
    return readFileSync(variables[name], 'utf8');
  };
  const pairs = (name: FileVariable): ReadonlyMap<string, string> => {
    const parsed = parseAssignments(read(name));
    if (parsed.error !== undefined) errors.push(`Unable to process the file of ${name}: ${parsed.error}`);
    return parsed.values;
  };

  const outputs = new Map<string, string>();
  for (const [name, value] of pairs('GITHUB_OUTPUT')) {
    if (Buffer.byteLength(value) <= MAX_RESULT_BYTES) outputs.set(name, value);
    else errors.push(`The output "${name}" is larger than 1 MiB.`);
  }
  const environment = new Map<string, string>();
  for (const [name, value] of pairs('GITHUB_ENV')) {
    if (name.toUpperCase() === 'NODE_OPTIONS') errors.push('NODE_OPTIONS must not be set through GITHUB_ENV.');
    else environment.set(name, value);
  }
  let summary = '';
  const summarySize = sizeOf(variables.GITHUB_STEP_SUMMARY) ?? 0;
  if (summarySize > MAX_RESULT_BYTES) {
    dropped.push(
      `The job summary of this step has ${Math.ceil(summarySize / 1024)}k; at most 1024k are kept. It was dropped.`,
    );
  } else summary = read('GITHUB_STEP_SUMMARY');
  const paths = read('GITHUB_PATH')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return { outputs, environment, paths, state: pairs('GITHUB_STATE'), summary, errors, dropped };
}

function sizeOf(path: string): number | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}

/** Result of reading a file of assignments; on an error nothing is taken over. */
export interface Assignments {
  readonly values: ReadonlyMap<string, string>;
  readonly error: string | undefined;
}

/** Reads `name=value` lines and `name<<DELIMITER` blocks. */
export function parseAssignments(text: string): Assignments {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  let index = 0;
  const next = () => (lines[index++] ?? '').replace(/\r$/, '');
  while (index < lines.length) {
    const line = next();
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (block >= 0 && (equals < 0 || block < equals)) {
      const name = line.slice(0, block);
      const delimiter = line.slice(block + 2);
      if (name === '' || delimiter === '') {
        return fail(`Invalid format '${line}'. Name and delimiter must not be empty.`);
      }
      const body: string[] = [];
      for (;;) {
        if (index >= lines.length) return fail(`Invalid value. Matching delimiter not found '${delimiter}'.`);
        const bodyLine = next();
        if (bodyLine === delimiter) break;
        body.push(bodyLine);
      }
      values.set(name, body.join('\n'));
    } else if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1));
    else if (equals === 0) return fail(`Invalid format '${line}'. The name must not be empty.`);
    else return fail(`Invalid format '${line}'. Expected name=value or name<<DELIMITER.`);
  }
  return { values, error: undefined };
}

function fail(error: string): Assignments {
  return { values: new Map(), error };
}
