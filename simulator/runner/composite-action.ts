import { type ActionInputs, textValues } from './action-inputs.ts';
import type { FetchedAction, PreparedStep } from './action-resolver.ts';
import { expressionScope, type JobState, type StepScope } from './job-state.ts';
import { isRecord } from './plain-data.ts';
import type { StepCall } from './step-process.ts';

/** Runs a list of steps inside a scope; given from outside, because steps run actions and actions run steps. */
export type StepsRunner = (
  job: JobState,
  scope: StepScope,
  steps: readonly PreparedStep[],
  stop: AbortSignal,
) => Promise<void>;

/** The world inside a composite action: its own inputs and steps, nothing of the caller's. */
export function compositeScope(call: StepCall, action: FetchedAction, inputs: ActionInputs): StepScope {
  return {
    level: 'composite',
    results: {},
    inputs,
    environment: { ...call.scope.environment, ...call.environment },
    origin: action.origin,
    action: { path: action.directory, ...action.published },
    defaults: { shell: undefined, workingDirectory: undefined },
    standing: 'success',
  };
}

/** Runs a composite action and sets the outputs of its step; false when one of its steps failed it. */
export async function runComposite(
  call: StepCall,
  action: FetchedAction,
  inputs: ActionInputs,
  runSteps: StepsRunner,
): Promise<boolean> {
  const scope = compositeScope(call, action, inputs);
  await runSteps(call.job, scope, action.steps, call.stop);
  if (call.job.lost.signal.aborted) return false;
  const expressions = expressionScope(call.job, scope);
  for (const [name, output] of Object.entries(action.file.outputs)) {
    const value = isRecord(output) ? output['value'] : undefined;
    call.outputs.set(name, textValues({ value: value ?? '' }, expressions)['value'] ?? '');
  }
  return scope.standing === 'success';
}
