import { readFile, rm } from 'node:fs/promises';

/** What `qsv validate FILE SCHEMA` writes beside the file when it finds something: https://github.com/dathere/qsv, `src/cmd/validate.rs`. */
const SUFFIXES = ['valid', 'invalid', 'validation-errors.tsv'];

/** Takes away what an earlier run left: of a valid file qsv writes nothing, and the `valid` rows are as large as the file. */
export async function cleanAfterQsv(file: string): Promise<void> {
  for (const suffix of SUFFIXES) await rm(`${file}.${suffix}`, { force: true });
}

/**
 * Violations by column.
 * @throws Error when qsv wrote no report: it found nothing, or failed
 */
export const readQsvReport = async (file: string): Promise<Readonly<Record<string, number>>> =>
  qsvViolations(await readFile(`${file}.validation-errors.tsv`, 'utf8'));

/** @param report a table of row number, field and error, with a header */
export function qsvViolations(report: string): Readonly<Record<string, number>> {
  const violations: Record<string, number> = {};
  for (const line of report.split('\n').slice(1)) {
    const field = line.split('\t')[1];
    if (field !== undefined) violations[field] = (violations[field] ?? 0) + 1;
  }
  return violations;
}
