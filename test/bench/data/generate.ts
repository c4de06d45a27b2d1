import { type BenchFile, FILES, type Workload } from './workload.ts';

/** Makes all files of the benchmark and says what is wrong with them. */
export async function generateAll(workload: Workload, log: (line: string) => void): Promise<void> {
  for (const name of FILES) log(describeFile(await workload.file(name)));
}

function describeFile({ path, bytes, truth }: BenchFile): string {
  const bad = Object.entries(truth.bad).map(([column, { count }]) => `${column} ${count}`);
  return `${path}  ${bytes} bytes, ${truth.rows} rows, ${truth.lines} lines, bad: ${bad.join(', ') || 'none'}`;
}
