import type { Cancellation } from '../../../src/ports.ts';

/** A runner that can cancel. */
export interface MemoryCancellation extends Cancellation {
  /** Tells everybody who watches, and waits until they have cleaned up. */
  cancel(): Promise<void>;
  /** How many watch. */
  watching(): number;
}

export function memoryCancellation(): MemoryCancellation {
  const watchers = new Set<() => Promise<void>>();
  return {
    watch(cleanUp) {
      watchers.add(cleanUp);
      return () => void watchers.delete(cleanUp);
    },
    async cancel() {
      for (const cleanUp of watchers) await cleanUp();
    },
    watching: () => watchers.size,
  };
}
