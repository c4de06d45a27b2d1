/** How something that runs or is judged stands, in the words the page uses. */
export type Standing =
  | 'passed'
  | 'failed'
  | 'timed out'
  | 'cancelled'
  | 'skipped'
  | 'neutral'
  | 'needs action'
  | 'running'
  | 'queued'
  | 'waiting';

const CONCLUSIONS: Readonly<Record<string, Standing>> = {
  success: 'passed',
  failure: 'failed',
  timed_out: 'timed out',
  cancelled: 'cancelled',
  skipped: 'skipped',
  neutral: 'neutral',
  action_required: 'needs action',
};

const STATUSES: Readonly<Record<string, Standing>> = {
  in_progress: 'running',
  queued: 'queued',
  pending: 'queued',
  waiting: 'waiting',
};

/** Standing of a run, job, step or check run. What GitHub may add one day shows as neutral or queued. */
export function standingOf(status: string, conclusion: string | undefined): Standing {
  if (status !== 'completed') return STATUSES[status] ?? 'queued';
  return CONCLUSIONS[conclusion ?? ''] ?? 'neutral';
}

const COMMIT_STATES: Readonly<Record<string, Standing>> = {
  success: 'passed',
  failure: 'failed',
  error: 'failed',
  pending: 'waiting',
};

/** Standing of a commit status. */
export const standingOfState = (state: string): Standing => COMMIT_STATES[state] ?? 'neutral';

export const isFailure = (standing: Standing): boolean => standing === 'failed' || standing === 'timed out';

export const isUnfinished = (standing: Standing): boolean =>
  standing === 'running' || standing === 'queued' || standing === 'waiting';
