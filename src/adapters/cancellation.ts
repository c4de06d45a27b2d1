import type { Cancellation } from '../ports.ts';

/** As a shell tells that a command was stopped by Ctrl-C. */
const INTERRUPTED = 130;

/**
 * SIGINT and SIGTERM to this process. Whoever cancels a step leaves it 7.5 s between the two and 2.5 s more until it is killed. Source:
 * `ProcessInvoker` in GitHub's actions/runner.
 */
export const cancellation: Cancellation = {
  watch(cleanUp) {
    let cleaning = false;
    const stop = () => {
      if (cleaning) return;
      cleaning = true;
      // Whether it worked or not, there is no time left to tell.
      cleanUp().finally(() => process.exit(INTERRUPTED));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    };
  },
};
