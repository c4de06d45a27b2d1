/** Runs, jobs and artifacts: what the Actions side of the service remembers. */
import type { Conclusion, Environment, NewRun, Permissions, RunStatus, StepRecord } from '../contract.ts';
import type { Deployment } from './model.ts';

export interface PendingDeployment {
  readonly environment: Environment;
  readonly settle: (verdict: 'approved' | 'rejected') => void;
}

export interface RunReview {
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
  readonly environments: readonly string[];
  readonly user: string;
}

export interface WorkflowRun extends NewRun {
  readonly id: number;
  readonly number: number;
  readonly suiteId: number;
  readonly workflowId: number;
  attempt: number;
  /** Since the last time that all jobs ran; jobs of earlier attempts say nothing about the run any more. */
  firstCountingAttempt: number;
  /** Identifies the run attempt in the artifact service. */
  backendId: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly createdAt: string;
  startedAt: string;
  updatedAt: string;
  readonly pending: PendingDeployment[];
  readonly reviews: RunReview[];
}

export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly repository: string;
  readonly headSha: string;
  readonly labels: readonly string[];
  readonly permissions: Permissions;
  readonly checkRunId: number;
  readonly backendId: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  steps: readonly StepRecord[];
  readonly createdAt: string;
  startedAt: string | undefined;
  completedAt: string | undefined;
  log: string;
  summary: string;
  /** Of a job with `environment:`, its record and the address it gave, empty when none. */
  readonly deployment: Deployment | undefined;
  environmentUrl: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly repository: string;
  readonly runId: number;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly mimeType: string;
  readonly file: string;
  readonly blocks: Map<string, string>;
  state: 'uploading' | 'ready' | 'deleted';
  contentType: string | undefined;
  size: number;
  digest: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}
