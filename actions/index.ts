/** The only entry of the bundle: every stub in dist starts its action here. */
import { isMainThread } from 'node:worker_threads';
import { UserError } from '../src/errors.ts';
import { environmentInputs } from '../src/runtime/input-source.ts';

const ACTIONS = ['compare', 'plan', 'promote', 'review', 'train', 'validate'] as const;

type ActionName = (typeof ACTIONS)[number];

/** Runs one action to its end. Never rejects: `runAction` inside each main reports every failure. */
export async function run(name: ActionName): Promise<void> {
  if (await servesAsThread()) return;
  // Not imported statically: ncc forgets the licences of the packages in the bundle's first file.
  const mains = await import('./mains.ts');
  await mains[name]();
}

/** Runs the action named by the root action's input `command`. */
export async function runCommand(): Promise<void> {
  if (await servesAsThread()) return;
  const command = environmentInputs(process.env).get('command');
  if (isActionName(command)) return run(command);
  const { runAction } = await import('../src/runtime/run-action.ts');
  await runAction('trainyard', () => Promise.reject(unknownCommand(command)));
}

/** `validate` and `compare` start their stub again as threads that share their work. Such a thread is no action. */
async function servesAsThread(): Promise<boolean> {
  if (isMainThread) return false;
  const { serveAsThread } = await import('../src/adapters/threads.ts');
  return serveAsThread();
}

function isActionName(name: string | undefined): name is ActionName {
  return ACTIONS.some((known) => known === name);
}

function unknownCommand(command: string | undefined): UserError {
  const names = ACTIONS.join(', ');
  if (command === undefined) {
    return new UserError('input.missing', 'The input `command` is required.', { hint: `Set it to one of ${names}.` });
  }
  return new UserError('input.not-allowed', `There is no command ${JSON.stringify(command)}.`, {
    hint: `\`command\` is one of ${names}.`,
  });
}
