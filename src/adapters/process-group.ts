import type { ProcessUsage } from '../ports.ts';
import { hasProcessTable, hasVariable, memoryOf, type ProcessRow, processTable } from './process-table.ts';

/** The processes a command consists of: its process group, and those that left the group but carry its tag. */
export interface ProcessGroup {
  /** Living processes; where there is no process table, one stands for any number. */
  count(): number;
  signal(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** Looks at memory and CPU time now. Returns the memory that is in use, and the highest values seen so far. */
  sample(): ProcessUsage;
}

/**
 * @param id id of the group and of its first process
 * @param tag name and value of a variable that only this command's processes have
 */
export function processGroup(id: number, tag: { readonly name: string; readonly value: string }): ProcessGroup {
  let strangers: ReadonlySet<string> = new Set();
  let usage: ProcessUsage = { cpuSeconds: null, memoryBytes: null, peakMemoryBytes: null };

  /** Environments are read once per process: only a descendant can have the tag, and it has it from its start. */
  const members = () => {
    // Of those alone that still live: in days of training a machine starts more processes than should be remembered.
    const remembered = new Set<string>();
    const isTagged = (row: ProcessRow) => {
      if (tag.value === '') return false;
      const key = `${row.id}@${row.startedAt}`;
      const tagged = !strangers.has(key) && hasVariable(row.id, tag.name, tag.value);
      if (tagged === false) remembered.add(key);
      return tagged === true;
    };
    const found = processTable().filter(
      (row) => !row.isZombie && row.id !== process.pid && (row.group === id || isTagged(row)),
    );
    strangers = remembered;
    return found;
  };

  return {
    count: () => (hasProcessTable ? members().length : send(-id, 0) ? 1 : 0),
    signal(signal) {
      send(-id, signal);
      for (const row of members()) if (row.group !== id) send(row.id, signal);
    },
    sample() {
      const rows = members();
      if (rows.length === 0) return { ...usage, memoryBytes: null };
      const memory = rows.flatMap((row) => memoryOf(row.id) ?? []);
      // The sum now misses what happens between two looks; the highest peak of one process does not.
      const now = memory.reduce((sum, one) => sum + one.now, 0);
      const peak = Math.max(0, ...memory.map((one) => one.peak));
      const cpu = rows.reduce((sum, row) => sum + row.cpuSeconds, 0);
      usage = {
        cpuSeconds: Math.max(usage.cpuSeconds ?? 0, cpu),
        memoryBytes: memory.length === 0 ? null : now,
        peakMemoryBytes: Math.max(usage.peakMemoryBytes ?? 0, now, peak),
      };
      return usage;
    },
  };
}

/** False when there is nobody to signal. */
function send(target: number, signal: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}
