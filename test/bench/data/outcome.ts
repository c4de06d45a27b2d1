/** What a measured process prints as its only line of output, so that engines are compared with the truth and each other. */
export interface Outcome {
  readonly engine: string;
  /** Undefined when the process only reads bytes. */
  readonly rows: number | undefined;
  /** Breaches of row rules by column; columns without any may be absent. Undefined when nothing was checked. */
  readonly violations: Readonly<Record<string, number>> | undefined;
  /** Rows beyond the first of each id; undefined when uniqueness was not checked. */
  readonly duplicates: number | undefined;
  /** Largest resident memory in MB, and processor seconds of all threads. */
  readonly memory: number;
  readonly processor: number;
}

/** Prints the outcome, with what the process used so far. */
export function printOutcome(outcome: Omit<Outcome, 'memory' | 'processor'>): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { memory: Math.round(maxRSS / 1024), processor: (userCPUTime + systemCPUTime) / 1e6 };
  console.log(JSON.stringify({ ...outcome, ...used } satisfies Outcome));
}

/** Without the columns that have none, so that counts of different engines compare. */
export const onlyBreaches = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
