import { type DataSet, type Model, type Project, pointerOf, positionOf } from '../../src/config/project.ts';
import type { DatasetCheckSpec } from '../../src/data/checks/check.ts';
import { parseChecks } from '../../src/data/checks/parse-checks.ts';
import { UserError } from '../../src/errors.ts';
import { collect } from './collect.ts';
import type { WorkTree } from './place.ts';
import { checksOfSchema, columnsOf, type RowSchemaFile, readRowSchema } from './row-schema-file.ts';

/** A data set to check. Data sets of several models that are the same in everything are checked once. */
export interface Job {
  /** `model/dataset`, of all that share it. */
  readonly names: readonly string[];
  /** The first model that uses it. */
  readonly model: Model;
  readonly dataset: DataSet;
  /** Undefined when only the structure is checked. */
  readonly schema: RowSchemaFile | undefined;
  /** Those of the schema, then those of the configuration; each name once. */
  readonly checks: readonly DatasetCheckSpec[];
}

const jobName = (model: Model, dataset: string): string => `${model.name}/${dataset}`;

/** The job of another data set of the same model. */
export function jobOf(jobs: readonly Job[], model: Model, dataset: string): Job {
  const found = jobs.find(({ names }) => names.includes(jobName(model, dataset)));
  if (found === undefined) throw new Error(`There is no job for the data set ${dataset} of ${model.name}.`);
  return found;
}

/** @throws UserError or UserErrors with everything that is wrong with schemas and checks */
export async function jobsOf(project: Project, models: readonly Model[], tree: WorkTree): Promise<readonly Job[]> {
  const uses = models.flatMap((model) => model.data.map((dataset) => ({ model, dataset })));
  const schemas = new Map<string, Promise<RowSchemaFile>>();
  const single = await collect(uses, async ({ model, dataset }): Promise<Job> => {
    const schema = dataset.schema === undefined ? undefined : await once(schemas, dataset.schema, tree);
    const checks = checksOf(project, model, dataset, schema);
    return { names: [jobName(model, dataset.name)], model, dataset, schema, checks };
  });
  const jobs = new Map<string, Job>();
  for (const job of single) {
    const key = identityOf(job);
    const known = jobs.get(key);
    jobs.set(key, known ? { ...known, names: [...known.names, ...job.names] } : job);
  }
  return [...jobs.values()];
}

function once(schemas: Map<string, Promise<RowSchemaFile>>, file: string, tree: WorkTree): Promise<RowSchemaFile> {
  const schema = schemas.get(file) ?? readRowSchema(file, tree);
  schemas.set(file, schema);
  return schema;
}

function checksOf(
  project: Project,
  model: Model,
  { name, checks }: DataSet,
  schema: RowSchemaFile | undefined,
): readonly DatasetCheckSpec[] {
  const datasets = model.data.map((other) => other.name);
  const own = schema === undefined ? [] : checksOfSchema(schema, name, datasets);
  const place = (path: readonly string[]) =>
    positionOf(project, pointerOf(['models', model.name, 'data', name, 'checks', ...path]));
  const columns = schema && columnsOf(schema.schema);
  const configured = parseChecks(checks, { what: `\`data.${name}.checks\``, place, columns, dataset: name, datasets });
  return withDistinctNames([...own, ...configured]);
}

/** Reports tell checks apart by their names, and both lists can have the same one. */
function withDistinctNames(specs: readonly DatasetCheckSpec[]): readonly DatasetCheckSpec[] {
  const seen = new Set<string>();
  return specs.map((spec) => {
    let name = spec.name;
    for (let number = 2; seen.has(name); number += 1) name = `${spec.name} #${number}`;
    seen.add(name);
    return { ...spec, name };
  });
}

/** Equal for data sets that are the same in everything that decides what comes out: all but names and roles. */
function identityOf({ model, dataset, checks }: Job): string {
  const others = checks.flatMap((spec) =>
    spec.check === 'references' ? [spec.to.dataset] : spec.check === 'leakage' ? [spec.from.dataset] : [],
  );
  const referred = others.map((name) => model.data.find((other) => other.name === name));
  return JSON.stringify([settingsOf(dataset), checks, referred.map((other) => other && settingsOf(other))]);
}

const settingsOf = (dataset: DataSet): object => ({ ...dataset, name: undefined, role: undefined });

/** A setting that only the files in the checkout show to be wrong. */
export const wrongSetting = ({ model, dataset }: Job, project: Project, message: string, hint: string): UserError =>
  new UserError('config.wrong-value', `The data set \`${dataset.name}\`: ${dataset.path} ${message}.`, {
    ...positionOf(project, pointerOf(['models', model.name, 'data', dataset.name, 'path'])),
    hint,
  });
