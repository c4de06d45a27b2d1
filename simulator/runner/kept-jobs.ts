import type { JobEnding } from './job-request.ts';
import type { JobDefinition } from './workflow-file.ts';

/** Endings by job id. */
export type KeptJobs = ReadonlyMap<string, JobEnding>;

/** What a re-run of the failed jobs leaves as it was: all but those that did not end well, and whatever needs them. */
export function keptJobs(
  jobs: ReadonlyMap<string, JobDefinition>,
  endings: Readonly<Record<string, JobEnding>>,
): KeptJobs {
  const runsAgain = (id: string): boolean => {
    const result = endings[id]?.result;
    const isFine = result === 'success' || result === 'skipped';
    return !isFine || (jobs.get(id)?.needs ?? []).some(runsAgain);
  };
  return new Map(Object.entries(endings).filter(([id]) => !runsAgain(id)));
}
