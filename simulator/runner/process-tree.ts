import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Parent of every process on this machine. */
function parents(): ReadonlyMap<number, number> {
  if (process.platform === 'linux') return parentsFromProc();
  const listing = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout ?? '';
  const pairs = listing.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return new Map(pairs.flatMap(([pid, parent]) => (pid && parent !== undefined ? [[pid, parent] as const] : [])));
}

function parentsFromProc(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const pid of processIds()) {
    const stat = readQuietly(`/proc/${pid}/stat`);
    // The name in brackets may itself hold brackets and blanks; the parent is the second field after the last one.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) found.set(pid, parent);
  }
  return found;
}

function processIds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // The process ended while we looked, or belongs to another user.
    return '';
  }
}

function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

/** Kills a process and all its descendants, also those that started a process group of their own. */
export function killTree(root: number): void {
  const tree = parents();
  const victims = [root];
  // Children are appended while the list is walked, so it ends with every descendant.
  for (const victim of victims) for (const [pid, parent] of tree) if (parent === victim) victims.push(pid);
  for (const victim of victims) signalQuietly(victim, 'SIGKILL');
  // What was started a moment ago is still in the group.
  signalQuietly(-root, 'SIGKILL');
}

/**
 * Kills what a job left running: every process whose environment carries its tracking id. Only Linux shows other
 * processes' environments; elsewhere the process groups must do.
 */
export function killTracked(trackingId: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const victims = processIds().filter((pid) => readQuietly(`/proc/${pid}/environ`).split('\0').includes(mark));
  for (const victim of victims) signalQuietly(victim, 'SIGKILL');
  return victims;
}
