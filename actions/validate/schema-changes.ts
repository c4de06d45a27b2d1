import type { CompatibilitySettings } from '../../src/config/project.ts';
import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { diffSchemas } from '../../src/data/schema-diff/diff-schemas.ts';
import { withEvidence } from '../../src/data/schema-diff/evidence.ts';
import type { SchemaChange } from '../../src/data/schema-diff/schema-change.ts';
import type { BaseVersion } from './base-version.ts';
import type { Job } from './jobs.ts';

export interface SchemaChanges {
  readonly changes: readonly SchemaChange[];
  readonly note: string | undefined;
}

/** What changed in the row schema since the base, whom it breaks, and how many rows of the current data break the new rules. */
export function schemaChanges(
  { dataset, schema }: Job,
  findings: DatasetFindings,
  current: TableProfile,
  base: BaseVersion | undefined,
): SchemaChanges {
  const none = (note?: string): SchemaChanges => ({ changes: [], note });
  if (base === undefined) return none();
  const before = base.schema;
  if (schema === undefined)
    return none(before && `The rows are not checked any more: in ${base.name} they had the schema ${before.file}.`);
  const { mode, except, ignore } = dataset.compatibility;
  if (before === undefined || before.text === schema.text || mode === 'none') return none();
  const profile = base.unchanged ? current : base.profile;
  const changes = diffSchemas(before, schema, {
    ...{ except, ignore },
    headerless: dataset.csv.columns !== undefined,
    profiles: profile && { before: profile, after: current },
  });
  return { changes: countRows(changes, findings).map((change) => judged(change, mode)), note: undefined };
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
