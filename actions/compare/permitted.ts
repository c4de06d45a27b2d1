import { UserError } from '../../src/errors.ts';
import type { Log } from '../../src/ports.ts';

/** Does what the token allows. A read-only token, as pull requests from forks get, leaves a warning, or less where another one will come. */
export async function permitted<Result>(
  log: Log,
  what: string,
  work: () => Promise<Result>,
  level: 'warning' | 'debug' = 'warning',
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'github.permission') throw error;
    log[level]([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
    return undefined;
  }
}
