import { readdirSync, readFileSync } from 'node:fs';

/** One process as Linux's /proc shows it. */
export interface ProcessRow {
  readonly id: number;
  /** Ended, but nobody has asked for its exit code yet: it holds nothing any more. */
  readonly isZombie: boolean;
  readonly group: number;
  /** Own and waited-for children's CPU time. */
  readonly cpuSeconds: number;
  /** Clock ticks since boot: with the id it names a process for good, ids alone are used again. */
  readonly startedAt: number;
}

/** The kernel reports times in this unit to user space, whatever its own tick is. */
const TICKS_PER_SECOND = 100;

/** Whether this system has a process table that can be read. */
export const hasProcessTable = process.platform === 'linux';

/** All processes that can be seen now; empty where there is no table. Source: proc(5). */
export function processTable(): readonly ProcessRow[] {
  if (!hasProcessTable) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => row(name) ?? []);
}

/** CPU seconds of all children this process has waited for, and of theirs; undefined where that is not told. */
export function waitedChildrenCpuSeconds(): number | undefined {
  const stat = hasProcessTable ? statFields('self') : undefined;
  return stat === undefined ? undefined : (number(stat, 13) + number(stat, 14)) / TICKS_PER_SECOND;
}

/** Resident memory of a process now and at its highest, in bytes; undefined when it is gone. */
export function memoryOf(id: number): { readonly now: number; readonly peak: number } | undefined {
  const status = readOrNothing(`/proc/${id}/status`);
  const kibibytes = (key: string) => Number(status?.match(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0);
  return status === undefined ? undefined : { now: kibibytes('VmRSS') * 1024, peak: kibibytes('VmHWM') * 1024 };
}

/** Whether a process was started with this variable; undefined when its environment cannot be read (yet). */
export function hasVariable(id: number, name: string, value: string): boolean | undefined {
  const environment = readOrNothing(`/proc/${id}/environ`);
  return environment ? environment.split('\0').includes(`${name}=${value}`) : undefined;
}

function row(name: string): ProcessRow | undefined {
  const stat = statFields(name);
  if (stat === undefined) return undefined;
  const ticks = number(stat, 11) + number(stat, 12) + number(stat, 13) + number(stat, 14);
  return {
    id: Number(name),
    isZombie: stat[0] === 'Z' || stat[0] === 'X',
    group: number(stat, 2),
    cpuSeconds: ticks / TICKS_PER_SECOND,
    startedAt: number(stat, 19),
  };
}

/** Fields after the command name, which may itself hold blanks and parentheses: index 0 is field 3, the state. */
function statFields(name: string): readonly string[] | undefined {
  const stat = readOrNothing(`/proc/${name}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function number(fields: readonly string[], index: number): number {
  return Number(fields[index] ?? 0);
}

/** Processes come and go while they are looked at, and other users' files are closed to us. */
function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
