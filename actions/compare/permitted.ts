import { UserError } from '../../src/errors.ts';
import type { Log } from '../../src/ports.ts';

/** Does what the token allows. A read-only token, as pull requests from forks get, leaves a warning. */
export async function permitted<Result>(
  log: Log,
  what: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'github.permission') throw error;
    log.warning([`${what}: ${error.message}`, ...(error.hint === undefined ? [] : [error.hint])].join('\n'));
    return undefined;
  }
}
