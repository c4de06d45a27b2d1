import type { Clock, Log } from '../../src/ports.ts';

const QUIET_MILLISECONDS = 2_000;

/**
 * Logs the step that begins, unless the last line is not two seconds old: quick steps pass in silence.
 * @returns to be called with each step, such as `Testing f1 against production`
 */
export function rowProgress({
  clock,
  log,
}: {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info'>;
}): (step: string) => void {
  let said = clock.now().getTime();
  return (step) => {
    const now = clock.now().getTime();
    if (now - said < QUIET_MILLISECONDS) return;
    said = now;
    log.info(`${step} …`);
  };
}
