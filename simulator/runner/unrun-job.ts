import type { Conclusion } from '../contract.ts';
import type { RunFacts } from './contexts.ts';
import { type Engine, reportProgress } from './engine.ts';

/** A job that never reached a runner: skipped, cancelled before its time, or impossible to start. */
export interface UnrunJob {
  readonly name: string;
  readonly conclusion: Extract<Conclusion, 'skipped' | 'cancelled' | 'failure'>;
  /** Why, as annotations on the job's page. */
  readonly reasons?: readonly { readonly message: string; readonly path?: string; readonly startLine?: number }[];
}

/** Records such a job, so that the API and the page list it. */
export function recordUnrunJob(engine: Engine, facts: RunFacts, job: UnrunJob): void {
  const { service } = engine;
  const { name, conclusion } = job;
  const handle = service.createJob({ runId: facts.handle.id, name, permissions: {}, labels: [] });
  const reasons = job.reasons ?? [];
  for (const { message } of reasons) service.appendLog(handle.id, `##[error]${message}\n`);
  for (const reason of reasons) service.addAnnotations(handle.checkRunId, [{ level: 'failure', ...reason }]);
  service.updateJob(handle.id, { status: 'completed', conclusion, steps: [] });
  service.finishJob(handle.id);
  const message = reasons.map((reason) => reason.message).join('\n');
  reportProgress(engine, facts, conclusion, { job: { id: handle.id, name }, ...(message === '' ? {} : { message }) });
}
