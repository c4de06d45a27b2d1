import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import { rowRuleProbe, rowsBreaking } from '../../src/data/schema-diff/row-rule-probe.ts';
import type { SchemaChange } from '../../src/data/schema-diff/schema-change.ts';
import { UserError } from '../../src/errors.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';
import { type ReadingPorts, readData } from './read-data.ts';

/**
 * The changes, those of rules over several columns with the number of rows that break the new rule. What such a rule finds in a row is told by keywords of
 * single columns too, so the rows are counted by a schema of that rule alone, in one more pass over the data; in none when the data has no violation.
 */
export async function countRowRules(
  changes: readonly SchemaChange[],
  job: Job,
  place: DataPlace,
  findings: DatasetFindings,
  ports: ReadingPorts,
): Promise<readonly SchemaChange[]> {
  const isValid = findings.files.every(({ groups }) => groups.length === 0);
  const counted: SchemaChange[] = [];
  for (const change of changes) {
    const { keywords } = change;
    // What counts for nothing is worth no pass.
    if (keywords === undefined || change.ignored) counted.push(change);
    else counted.push({ ...change, violatingRows: isValid ? 0 : await rowsUnder(keywords, job, place, ports) });
  }
  return counted;
}

async function rowsUnder(
  keywords: readonly string[],
  { dataset, schema }: Job,
  place: DataPlace,
  ports: ReadingPorts,
): Promise<number | undefined> {
  const root = schema?.document.root;
  if (schema === undefined || root === undefined) return undefined;
  const present = keywords.filter((keyword) => Object.hasOwn(root, keyword));
  // A rule that went breaks no row.
  if (present.length === 0) return 0;
  const probe = rowRuleProbe(root, present);
  if (probe === undefined) return undefined;
  const what = `${dataset.path} under ${present.map((keyword) => `\`${keyword}\``).join(', ')}`;
  ports.log.info(`Counting the rows of ${what} …`);
  const request = {
    ...place,
    schema: { text: JSON.stringify(probe), file: schema.file },
    profile: false,
    ...{ keys: [], ranges: [], orders: [] },
  };
  try {
    const { findings } = await readData(what, request, ports);
    return rowsBreaking(findings.files.flatMap(({ groups }) => groups));
  } catch (error) {
    // A rule that refers to another one by its place cannot stand alone.
    if (error instanceof UserError && error.code.startsWith('schema.')) return undefined;
    throw error;
  }
}
