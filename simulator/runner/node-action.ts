import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionInputs, inputVariables } from './action-inputs.ts';
import type { FetchedAction } from './action-resolver.ts';
import type { PostStep } from './job-state.ts';
import { fail, runStepProcess, type StepCall } from './step-process.ts';

/** Runs one file (`pre`, `main` or `post`) of a JavaScript action; false when it failed. */
export async function runNodeAction(
  call: StepCall,
  action: FetchedAction,
  inputs: ActionInputs,
  file: string,
): Promise<boolean> {
  const { job } = call;
  const { service, node } = job.machine;
  const path = join(action.directory, file);
  if (!existsSync(path)) {
    fail(call, `The action "${action.label}" has no file "${file}". Is its built code committed?`);
    return false;
  }
  const { state } = action.memory;
  return runStepProcess(call, {
    command: node,
    args: [path],
    directory: job.folders.workspace,
    state,
    github: { action_path: '', action_repository: action.published.repository, action_ref: action.published.ref },
    variables: {
      ...inputVariables(inputs),
      ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
      // Only actions may talk to the artifact service, as on GitHub.
      ACTIONS_RESULTS_URL: withSlash(service.resultsUrl),
      ACTIONS_RUNTIME_URL: withSlash(service.resultsUrl),
      ACTIONS_RUNTIME_TOKEN: job.handle.runtimeToken,
    },
  });
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** Arranges for the action's `post` file to run, once, at the end of the job, with the newest inputs it was called with. */
export function registerPost(call: StepCall, action: FetchedAction, inputs: ActionInputs, name: string): void {
  const { runs } = action.file;
  const { memory } = action;
  if (runs.kind !== 'node' || runs.post === undefined) return;
  const { post, postIf } = runs;
  const isFirst = memory.runPost === undefined;
  memory.runPost = (stop, entry) => runNodeAction({ ...call, stop, entry, outputs: new Map() }, action, inputs, post);
  if (!isFirst) return;
  const run: PostStep['run'] = async (stop, entry) => (await memory.runPost?.(stop, entry)) ?? true;
  call.job.postSteps.push({ name: `Post ${name}`, condition: postIf, run });
}
