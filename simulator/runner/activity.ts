/** A thread of work that may have to wait for somebody outside: a reviewer, a runner that does not exist. */
export interface Work {
  /** Marks the thread as waiting while the promise is open. */
  waiting<T>(promise: Promise<T>): Promise<T>;
  done(): void;
}

/** Knows whether anything can still happen by itself. */
export interface Activity {
  start(): Work;
  /** Resolves when every thread is done or waits for somebody outside. */
  idle(): Promise<void>;
}

export function createActivity(): Activity {
  let active = 0;
  const listeners: (() => void)[] = [];
  const leave = () => {
    active -= 1;
    if (active === 0) for (const listener of listeners.splice(0)) listener();
  };
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    start() {
      active += 1;
      let finished = false;
      return {
        async waiting(promise) {
          leave();
          try {
            return await promise;
          } finally {
            active += 1;
          }
        },
        done() {
          if (finished) return;
          finished = true;
          leave();
        },
      };
    },
    async idle() {
      // Whoever waited for the last thread starts its own within the same turn of the event loop: look again after it.
      for (let quietTurns = 0; quietTurns < 2; ) {
        if (active > 0) {
          quietTurns = 0;
          await new Promise<void>((resolve) => {
            listeners.push(resolve);
          });
        }
        await turn();
        if (active === 0) quietTurns += 1;
      }
    },
  };
}
