/** The only entry of the bundle: every stub in dist starts its action here. */
import { UserError } from '../src/errors.ts';
import { environmentInputs } from '../src/runtime/input-source.ts';

/**
 * Loaded on demand, so that a step pays only for its own action. Nothing of others is imported here otherwise: ncc forgets
 * the licences of the packages in the bundle's first file.
 */
const ACTIONS = {
  compare: () => import('./compare/main.ts'),
  plan: () => import('./plan/main.ts'),
  promote: () => import('./promote/main.ts'),
  review: () => import('./review/main.ts'),
  train: () => import('./train/main.ts'),
  validate: () => import('./validate/main.ts'),
} as const satisfies Record<string, () => Promise<{ readonly main: () => Promise<void> }>>;

type ActionName = keyof typeof ACTIONS;

/** Runs one action to its end. Never rejects: `runAction` inside each main reports every failure. */
export async function run(name: ActionName): Promise<void> {
  const { main } = await ACTIONS[name]();
  await main();
}

/** Runs the action named by the root action's input `command`. */
export async function runCommand(): Promise<void> {
  const command = environmentInputs(process.env).get('command');
  if (isActionName(command)) return run(command);
  const { runAction } = await import('../src/runtime/run-action.ts');
  await runAction('trainyard', () => Promise.reject(unknownCommand(command)));
}

function isActionName(name: string | undefined): name is ActionName {
  return name !== undefined && Object.hasOwn(ACTIONS, name);
}

function unknownCommand(command: string | undefined): UserError {
  const names = Object.keys(ACTIONS).join(', ');
  if (command === undefined) {
    return new UserError('input.missing', 'The input `command` is required.', { hint: `Set it to one of ${names}.` });
  }
  return new UserError('input.not-allowed', `There is no command ${JSON.stringify(command)}.`, {
    hint: `\`command\` is one of ${names}.`,
  });
}
