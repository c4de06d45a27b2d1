import { isAbsolute, join, relative } from 'node:path';
import { loadProject } from '../../src/config/load.ts';
import type { DataSet, Model } from '../../src/config/project.ts';
import { checkDataset, type DatasetCheck } from '../../src/data/check-dataset.ts';
import { type Format, formatOf } from '../../src/data/reader.ts';
import { compileRowSchema, type RowSchema } from '../../src/data/row-schema.ts';
import { suggest } from '../../src/data/suggest.ts';
import { UserError } from '../../src/errors.ts';
import type { DataProfile } from '../../src/generated/data-profile.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Clock, Files, LocalGit, Log } from '../../src/ports.ts';
import { type DatasetResult, validationAnnotations, validationSummary } from '../../src/report/validation.ts';

export interface ValidateInputs {
  /** Path of the configuration in the repository. */
  readonly config: string;
  /** Names of the models; all when empty. One entry may be a JSON list, as `plan` writes it. */
  readonly models: readonly string[];
}

export interface ValidatePorts {
  readonly git: LocalGit;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Absolute path of the work tree. */
  readonly workspace: string;
}

export interface ValidateData {
  readonly datasets: readonly DatasetResult[];
  readonly profiles: readonly DataProfile[];
}

const MAXIMUM_SCHEMA_BYTES = 1024 * 1024;
const PROGRESS_MILLISECONDS = 2_000;

/** One file to read: data sets of several models that name the same file and schema are read once. */
interface Job {
  readonly names: readonly string[];
  readonly dataset: DataSet;
  readonly format: Format;
}

/** Checks every row of the chosen models' data sets against their schemas. */
export async function validate(inputs: ValidateInputs, ports: ValidatePorts): Promise<ActionOutcome<ValidateData>> {
  const project = await loadProject(await ports.git.tree(await ports.git.head()), inputs.config);
  const jobs = jobsOf(choose(project.models, modelNames(inputs.models)));
  if (jobs.length === 0) return nothingToCheck();

  const schemas = new Map<string, RowSchema>();
  const results: DatasetResult[] = [];
  const profiles: DataProfile[] = [];
  for (const job of jobs) {
    const schema = await schemaOf(job.dataset, schemas, ports);
    const check = await run(job, schema, ports);
    results.push(resultOf(job, check));
    profiles.push(check.profile);
  }
  return outcomeOf(results, profiles);
}

function modelNames(given: readonly string[]): readonly string[] {
  const text = given.join(',');
  if (!text.startsWith('[')) return given;
  try {
    const names: unknown = JSON.parse(text);
    if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  } catch {
    // Said below, with the text that was given.
  }
  throw new UserError('input.models', `The input \`models\` is not a list of names: ${text.slice(0, 200)}`, {
    hint: 'Write names separated by commas, or a JSON list of names.',
  });
}

function choose(models: readonly Model[], names: readonly string[]): readonly Model[] {
  if (names.length === 0) return models;
  return names.map((name) => {
    const model = models.find((candidate) => candidate.name === name);
    if (model) return model;
    const known = models.map((candidate) => candidate.name);
    const near = suggest(name, known);
    throw new UserError('config.unknown-model', `There is no model named "${name.slice(0, 100)}".`, {
      hint: near === undefined ? `The models are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    });
  });
}

function jobsOf(models: readonly Model[]): readonly Job[] {
  const jobs = new Map<string, Job>();
  for (const model of models)
    for (const dataset of model.data) {
      const name = `${model.name}/${dataset.name}`;
      const format = dataset.format ?? formatOf(dataset.path);
      if (format === undefined)
        throw new UserError('data.format', `The format of ${dataset.path} (${name}) cannot be told from its name.`, {
          hint: 'Set `format: csv`, `tsv` or `jsonl` on the data set. Other formats are not supported yet.',
        });
      const key = JSON.stringify([dataset.path, dataset.schema ?? null, format]);
      const job = jobs.get(key);
      jobs.set(key, job ? { ...job, names: [...job.names, name] } : { names: [name], dataset, format });
    }
  return [...jobs.values()];
}

async function schemaOf(
  dataset: DataSet,
  compiled: Map<string, RowSchema>,
  ports: ValidatePorts,
): Promise<RowSchema | undefined> {
  if (dataset.schema === undefined) return undefined;
  const known = compiled.get(dataset.schema);
  if (known) return known;
  const content = await ports.files.read(await placeOf(dataset.schema, ports), MAXIMUM_SCHEMA_BYTES);
  const schema = await compileRowSchema(new TextDecoder().decode(content), dataset.schema);
  compiled.set(dataset.schema, schema);
  return schema;
}

/** Absolute path of a file in the work tree. A link may point elsewhere in the repository, never out of it. */
async function placeOf(path: string, { files, workspace }: ValidatePorts): Promise<string> {
  const [root, real] = await Promise.all([files.realPath(workspace), files.realPath(join(workspace, path))]);
  if (real === undefined || root === undefined) {
    const pointer = (await files.stat(join(workspace, `${path}.dvc`))) !== undefined;
    throw new UserError('data.missing', `${path} does not exist in the checkout.`, {
      file: path,
      hint: pointer
        ? 'It is tracked by DVC: run `dvc pull` in a step before this one.'
        : 'Check the path in trainyard.yaml, and that the file is committed.',
    });
  }
  const inside = relative(root, real);
  if (inside.startsWith('..') || isAbsolute(inside))
    throw new UserError('config.path', `${path} is a link that leaves the repository.`, { file: path });
  if ((await files.stat(real))?.kind !== 'file')
    throw new UserError('data.not-a-file', `${path} is not a regular file.`, {
      file: path,
      hint: 'Folders of several files are not supported yet: name one file per data set.',
    });
  return real;
}

async function run(job: Job, schema: RowSchema | undefined, ports: ValidatePorts): Promise<DatasetCheck> {
  const { path, name } = job.dataset;
  const content = ports.files.stream(await placeOf(path, ports));
  ports.log.info(`Checking ${path} …`);
  let said = ports.clock.now().getTime();
  const check = await checkDataset({
    dataset: name,
    path,
    format: job.format,
    content,
    schema,
    onProgress: (rows) => {
      const now = ports.clock.now().getTime();
      if (now - said < PROGRESS_MILLISECONDS) return;
      said = now;
      ports.log.info(`${path}: ${rows.toLocaleString('en-US')} rows so far …`);
    },
  });
  ports.log.info(
    `${path}: ${check.rows.toLocaleString('en-US')} rows, ${check.violations.toLocaleString('en-US')} violations.`,
  );
  return check;
}

const resultOf = ({ names, dataset }: Job, check: DatasetCheck): DatasetResult => ({
  names,
  path: dataset.path,
  schema: dataset.schema,
  rows: check.rows,
  columns: check.profile.columns.length,
  violations: check.violations,
  groups: check.groups,
});

function outcomeOf(results: readonly DatasetResult[], profiles: readonly DataProfile[]): ActionOutcome<ValidateData> {
  const violations = results.reduce((sum, result) => sum + result.violations, 0);
  const rows = results.reduce((sum, result) => sum + result.rows, 0);
  const files = `${results.length} data ${results.length === 1 ? 'file' : 'files'}`;
  return {
    ...(violations === 0
      ? {
          decision: 'ok',
          reason: 'validate.ok',
          message: `${rows.toLocaleString('en-US')} rows in ${files} are valid.`,
        }
      : {
          decision: 'blocked',
          reason: 'validate.violations',
          message: `${violations.toLocaleString('en-US')} ${violations === 1 ? 'violation' : 'violations'} in ${files}.`,
        }),
    data: { datasets: results, profiles },
    summary: validationSummary(results),
    annotations: validationAnnotations(results),
    outputs: { violations: String(violations) },
  };
}

const nothingToCheck = (): ActionOutcome<ValidateData> => ({
  decision: 'skipped',
  reason: 'validate.no-data',
  message: 'The chosen models have no data sets.',
  data: { datasets: [], profiles: [] },
  summary: '## Data: nothing to check\n\nThe chosen models have no data sets in `trainyard.yaml`.',
  outputs: { violations: '0' },
});
