import { dirname, join } from 'node:path';
import { type GitHub, startGitHub } from './github/index.ts';
import { type RunnerOptions, type RunnerPoolOptions, startRunner, type WorkflowRunner } from './runner/index.ts';

export type { GitHub } from './github/index.ts';
export type {
  PageCheck,
  PageIssue,
  PageJob,
  PageRun,
  PageState,
} from './github/page-state.ts';
export type { Progress, RunnerPoolOptions, WorkflowRunner } from './runner/index.ts';

/** How the simulator is set up. */
export interface SimulatorOptions
  extends Pick<
    RunnerOptions,
    'node' | 'clock' | 'onProgress' | 'timings' | 'builtInActions' | 'faults' | 'keepFolders'
  > {
  /** Folder for repositories, artifacts, workspaces and downloads; created when missing, never removed. */
  readonly directory: string;
  readonly runners: readonly RunnerPoolOptions[];
  /** PATH of the runners' machines; that of this process by default, with the folder of `node` in front. */
  readonly path?: string;
}

/** GitHub on this machine: the service and the runners that work for it. */
export interface Simulator {
  readonly github: GitHub;
  readonly runner: WorkflowRunner;
  /** Resolves when nothing moves any more by itself; runs that wait for a reviewer or a missing runner do not count. */
  idle(): Promise<void>;
  /** Ends all runs and stops the server. */
  close(): Promise<void>;
}

/** Starts the service on a free port and lets runners listen to its events. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { directory, runners, path, onProgress, ...rest } = options;
  const clock = options.clock === undefined ? {} : { clock: options.clock };
  const github = await startGitHub({ directory: join(directory, 'github'), ...clock });
  let changes = 0;
  const runner = startRunner(github, {
    ...rest,
    directory: join(directory, 'runner'),
    pools: runners,
    path: path ?? [dirname(options.node ?? process.execPath), process.env['PATH'] ?? ''].join(':'),
    onProgress: (progress) => {
      changes += 1;
      onProgress?.(progress);
    },
  });
  return {
    github,
    runner,
    async idle() {
      // A job changes something, the change is an event, the event starts a job: both must be still in the same pass.
      for (let before = -1; before !== changes; ) {
        before = changes;
        await github.settled();
        await runner.idle();
      }
    },
    async close() {
      await runner.close();
      await github.close();
    },
  };
}
