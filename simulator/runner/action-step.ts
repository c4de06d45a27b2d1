import { actionInputs, inputRemarks, textValues } from './action-inputs.ts';
import { type FetchedAction, loadLocalAction, type PreparedStep } from './action-resolver.ts';
import { runCheckout } from './checkout.ts';
import { compositeScope, runComposite, type StepsRunner } from './composite-action.ts';
import { decide } from './expressions.ts';
import { expressionScope } from './job-state.ts';
import { registerPost, runNodeAction } from './node-action.ts';
import { fail, type StepCall } from './step-process.ts';

/** Runs the action of a `uses:` step; false when it failed. Throws when the action or its inputs cannot be read. */
export async function runAction(
  call: StepCall,
  step: PreparedStep,
  name: string,
  runSteps: StepsRunner,
): Promise<boolean> {
  const { job, scope } = call;
  const { action } = step;
  if (action === undefined) throw new Error('The step uses no action.');
  const given = textValues(step.definition.with, expressionScope(job, scope, call.environment));
  const shown = Object.entries(given).map(([key, value]) => `  ${key}: ${value}`);
  const header = [`##[group]Run ${step.definition.uses ?? ''}`, ...(shown.length > 0 ? ['with:', ...shown] : [])];
  for (const line of [...header, '##[endgroup]']) job.journal.log(line);
  switch (action.kind) {
    case 'checkout':
      return runCheckout(call, given, name);
    case 'built-in': {
      const result = await action.run({
        inputs: given,
        repository: job.facts.event.repository,
        workspace: job.folders.workspace,
        log: job.journal.log,
        mask: job.masks.add,
      });
      for (const [key, value] of Object.entries(result.outputs)) call.outputs.set(key, value);
      return true;
    }
    case 'local': {
      const local = await loadLocalAction(job.machine, job.folders.workspace, action.path, scope.origin);
      return runFetched(call, local, given, name, runSteps);
    }
    case 'fetched':
      return runFetched(call, action, given, name, runSteps);
  }
}

async function runFetched(
  call: StepCall,
  action: FetchedAction,
  given: Readonly<Record<string, string>>,
  name: string,
  runSteps: StepsRunner,
): Promise<boolean> {
  for (const message of inputRemarks(action.file, given)) {
    call.job.journal.log(`##[warning]${message}`);
    call.job.journal.annotate(call.entry, { level: 'warning', message });
  }
  const inputs = actionInputs(action.file, given, expressionScope(call.job, call.scope, call.environment));
  const { runs } = action.file;
  if (runs.kind === 'composite') return runComposite(call, action, inputs, runSteps);
  registerPost(call, action, inputs, name);
  return runNodeAction(call, action, inputs, runs.main);
}

/** Whether a step, or a step inside its composite action, has something to run before the job's first step. */
export function hasPre(step: PreparedStep): boolean {
  const { action } = step;
  if (action?.kind !== 'fetched') return false;
  const { runs } = action.file;
  return runs.kind === 'node' ? runs.pre !== undefined : action.steps.some(hasPre);
}

/** Runs the `pre` files of a step's action; false when one failed. */
export async function runPre(call: StepCall, step: PreparedStep, name: string): Promise<boolean> {
  const { job } = call;
  const { action } = step;
  if (action?.kind !== 'fetched') return true;
  const scope = expressionScope(job, call.scope, call.environment);
  const inputs = actionInputs(action.file, textValues(step.definition.with, scope), scope);
  const { runs } = action.file;
  if (runs.kind === 'composite') {
    const inner = compositeScope(call, action, inputs);
    for (const nested of action.steps.filter(hasPre)) {
      if (!(await runPre({ ...call, scope: inner, key: nested.key }, nested, name))) return false;
    }
    return true;
  }
  if (runs.pre === undefined) return true;
  try {
    if (!decide(runs.preIf, scope)) return true;
  } catch (error) {
    fail(call, `pre-if of "${action.label}": ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  registerPost(call, action, inputs, name);
  return runNodeAction(call, action, inputs, runs.pre);
}
