/** Reads `action.yml` and `action-types.yml`, the two files that say what an action takes and gives. */
import { parse } from 'yaml';
import { UserError } from '../../src/errors.ts';

export type FieldType =
  | { readonly kind: 'string' | 'boolean' }
  | { readonly kind: 'integer'; readonly minimum: number | undefined; readonly maximum: number | undefined }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  /** Every character of `separators` separates items. */
  | { readonly kind: 'list'; readonly separators: string };

export interface InputContract {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** As written in action.yml, so it may be an expression; undefined when there is none or it is empty. */
  readonly default: string | undefined;
  readonly type: FieldType;
}

export interface OutputContract {
  readonly name: string;
  readonly description: string;
  readonly type: FieldType;
}

export interface ActionContract {
  /** Name of the folder, which is also the name of the action's files in dist. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly using: string;
  /** Scripts relative to the folder: `main`, and `pre` and `post` where they exist. */
  readonly scripts: readonly string[];
  readonly inputs: readonly InputContract[];
  readonly outputs: readonly OutputContract[];
}

/** What an action's two files hold, and what is wrong with them (the contract then lacks the wrong parts). */
export interface ContractReading {
  readonly contract: ActionContract;
  readonly problems: readonly UserError[];
}

/** @param folder path of the action's folder, `actions/plan` */
export function readContract(folder: string, actionYaml: string, typesYaml: string): ContractReading {
  const problems: UserError[] = [];
  const actionFile = `${folder}/action.yml`;
  const typesFile = `${folder}/action-types.yml`;
  const report = (file: string, code: string, message: string) => problems.push(new UserError(code, message, { file }));
  const action = mapping(parse(actionYaml));
  const types = mapping(parse(typesYaml));

  const text = (value: unknown, what: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    report(actionFile, 'gen.text-missing', `${what} is missing or empty.`);
    return '';
  };
  const typeOf = (group: 'inputs' | 'outputs', name: string): FieldType => {
    const type = fieldType(mapping(types[group])[name]);
    if (typeof type !== 'string') return type;
    report(typesFile, 'gen.type-missing', `The type of ${group} › ${name} ${type}.`);
    return { kind: 'string' };
  };
  const entries = (group: 'inputs' | 'outputs') => Object.entries(mapping(action[group]));
  const described = (group: 'inputs' | 'outputs', name: string, field: unknown) =>
    text(mapping(field)['description'], `The description of ${group} › ${name}`);

  const inputs = entries('inputs').map(([name, field]): InputContract => {
    const type = typeOf('inputs', name);
    const given = mapping(field)['default'];
    const preset = given === undefined || given === null || given === '' ? undefined : String(given);
    const fault = preset === undefined || preset.includes('${{') ? undefined : faultOf(preset, type);
    if (fault) report(actionFile, 'gen.default-wrong', `The default of inputs › ${name} ${fault}.`);
    const required = mapping(field)['required'] === true;
    if (required && preset !== undefined) {
      report(
        actionFile,
        'gen.required-default',
        `inputs › ${name} is required and has a default: one of them is wrong.`,
      );
    }
    return { name, description: described('inputs', name, field), required, default: preset, type };
  });
  const outputs = entries('outputs').map(
    ([name, field]): OutputContract => ({
      name,
      description: described('outputs', name, field),
      type: typeOf('outputs', name),
    }),
  );
  for (const group of ['inputs', 'outputs'] as const) {
    const known = new Set(entries(group).map(([name]) => name));
    for (const name of Object.keys(mapping(types[group]))) {
      if (!known.has(name)) report(typesFile, 'gen.type-unused', `${group} › ${name} is not in ${actionFile}.`);
    }
  }

  const runs = mapping(action['runs']);
  const contract: ActionContract = {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    title: text(action['name'], 'The name'),
    description: text(action['description'], 'The description'),
    using: String(runs['using'] ?? ''),
    scripts: ['main', 'pre', 'post'].flatMap((key) => (typeof runs[key] === 'string' ? [runs[key]] : [])),
    inputs,
    outputs,
  };
  return { contract, problems };
}

/** The type, or what is wrong with it. */
function fieldType(value: unknown): FieldType | string {
  const field = mapping(value);
  switch (field['type']) {
    case undefined:
      return 'is missing';
    case 'string':
      return { kind: 'string' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
      return { kind: 'integer', minimum: number(field['minimum']), maximum: number(field['maximum']) };
    case 'enum': {
      const values = field['allowed-values'];
      if (!Array.isArray(values) || values.length === 0) return 'is an enum without allowed-values';
      return { kind: 'enum', values: values.map(String) };
    }
    case 'list': {
      const separators = field['separator'];
      return { kind: 'list', separators: typeof separators === 'string' && separators !== '' ? separators : '\n' };
    }
    default:
      return `is ${JSON.stringify(field['type'])}, which is none of string, boolean, integer, enum and list`;
  }
}

/** What is wrong with a default, if anything. */
function faultOf(preset: string, type: FieldType): string | undefined {
  switch (type.kind) {
    case 'string':
    case 'list':
      return undefined;
    case 'boolean':
      return preset === 'true' || preset === 'false' ? undefined : 'is neither true nor false';
    case 'integer': {
      const value = Number(preset);
      if (!/^-?\d+$/.test(preset)) return 'is no whole number';
      return value < (type.minimum ?? value) || value > (type.maximum ?? value) ? 'is out of its range' : undefined;
    }
    case 'enum':
      return type.values.includes(preset) ? undefined : `is none of ${type.values.join(', ')}`;
  }
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
