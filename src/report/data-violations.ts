import type { ShownDataset, ShownReport } from './data-masking.ts';

/** Lines of the whole file: what is kept per rule is few already, rules and data sets can be many. */
const MOST_LINES = 100_000;

/** One line of `violations.jsonl`. Keys in this order. */
interface ViolationLine {
  readonly dataset: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly rule: string;
  readonly value: string | null;
  readonly expected: string;
}

/**
 * The first offending rows of every row rule and failed check as JSON lines without line ends, at most 100,000. When some are left
 * out, the last line is `{"leftOut": <how many>}`.
 */
export function* violationLines(report: ShownReport): Generator<string> {
  let written = 0;
  let leftOut = 0;
  for (const dataset of report.datasets)
    for (const line of datasetLines(dataset)) {
      if (written >= MOST_LINES) {
        leftOut += 1;
        continue;
      }
      written += 1;
      yield JSON.stringify(line);
    }
  if (leftOut > 0) yield JSON.stringify({ leftOut });
}

function* datasetLines(dataset: ShownDataset): Generator<ViolationLine> {
  for (const { file, column, rule, expected, samples } of dataset.groups)
    for (const { row, line, value } of samples)
      yield {
        dataset: dataset.path,
        file,
        line: line ?? null,
        row: row ?? null,
        column: column ?? null,
        rule,
        value: value ?? null,
        expected,
      };
  // A check tells its row of the data set, not which of several files it is in.
  const file = dataset.files.length === 1 ? (dataset.files[0]?.path ?? null) : null;
  for (const { check, columns, expected, status, samples } of dataset.checks) {
    if (status !== 'broken') continue;
    for (const { row, line, value } of samples)
      yield {
        dataset: dataset.path,
        file,
        line: line ?? null,
        row: row ?? null,
        column: columns.length === 0 ? null : columns.join(', '),
        rule: check,
        value: value ?? null,
        expected,
      };
  }
}
