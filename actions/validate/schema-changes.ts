import type { CompatibilitySettings } from '../../src/config/project.ts';
import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import { diffPartitions, diffSchemas } from '../../src/data/schema-diff/diff-schemas.ts';
import { withEvidence } from '../../src/data/schema-diff/evidence.ts';
import type { SchemaChange } from '../../src/data/schema-diff/schema-change.ts';
import type { BaseVersion } from './base-version.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';
import type { ReadingPorts } from './read-data.ts';
import { countRowRules } from './row-rule-evidence.ts';

export interface SchemaChanges {
  readonly changes: readonly SchemaChange[];
  readonly note: string | undefined;
}

/**
 * What changed since the base in the row schema and in the columns of folders, whom it breaks, and how many rows of the current data break the new rules.
 * Reads the data once more for every rule over several columns that changed, unless all of its rows are valid.
 */
export async function schemaChanges(
  job: Job,
  place: DataPlace,
  findings: DatasetFindings,
  base: BaseVersion | undefined,
  ports: ReadingPorts,
): Promise<SchemaChanges> {
  const { dataset, schema } = job;
  const { mode } = dataset.compatibility;
  const before = base?.schema;
  const note =
    schema === undefined && before !== undefined
      ? `The rows are not checked any more: in ${base?.name} they had the schema ${before.file}.`
      : undefined;
  if (base === undefined || mode === 'none') return { changes: [], note };
  const columns = countRows(columnChanges(job, findings, base), findings);
  const changes = await countRowRules(columns, job, place, findings, ports);
  return { changes: [...partitionChanges(job, place, base), ...changes].map((one) => judged(one, mode)), note };
}

function partitionChanges({ dataset, schema }: Job, { files }: DataPlace, base: BaseVersion): readonly SchemaChange[] {
  const [first] = files;
  if (base.partitions === undefined || first === undefined) return [];
  const now = first.partitions.map(({ column }) => column);
  return diffPartitions(base.partitions, now, schema?.document, dataset.compatibility);
}

function columnChanges(
  { dataset, schema }: Job,
  findings: DatasetFindings,
  base: BaseVersion,
): readonly SchemaChange[] {
  const before = base.schema;
  if (schema === undefined || before === undefined || before.text === schema.text) return [];
  const { except, ignore } = dataset.compatibility;
  const current = { columns: findings.profile?.columns ?? [], rows: findings.rows };
  const profile = base.unchanged ? current : base.profile;
  return diffSchemas(before, schema, {
    ...{ except, ignore },
    headerless: dataset.csv.columns !== undefined,
    profiles: profile && { before: profile, after: current },
  });
}

/** File by file, because a header that lacks a column breaks the rows of its file only. */
function countRows(changes: readonly SchemaChange[], { files }: DatasetFindings): readonly SchemaChange[] {
  const perFile = files.map(({ groups, rows }) => withEvidence(changes, groups, rows));
  return changes.map((change, index) => {
    const counts = perFile.map((file) => file[index]?.violatingRows);
    const known = counts.filter((count) => count !== undefined);
    return known.length === 0 ? change : { ...change, violatingRows: known.reduce((sum, count) => sum + count, 0) };
  });
}

/** Only what the mode asks for counts as breaking: `backward` looks at producers, `forward` at readers, `full` at both. */
function judged(change: SchemaChange, mode: CompatibilitySettings['mode']): SchemaChange {
  return {
    ...change,
    breaksProducers: change.breaksProducers && (mode === 'backward' || mode === 'full'),
    breaksReaders: change.breaksReaders && (mode === 'forward' || mode === 'full'),
  };
}
