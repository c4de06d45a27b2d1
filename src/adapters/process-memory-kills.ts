import { readFileSync } from 'node:fs';

/**
 * How many processes the kernel has killed for memory in this process's control group and those below; undefined where
 * it does not tell. Sources: cgroups(7); `memory.events` (version 2) and `memory.oom_control` (version 1) in the
 * kernel's control group documentation.
 */
export function outOfMemoryKills(): number | undefined {
  const groups = readOrNothing('/proc/self/cgroup')?.split('\n') ?? [];
  const unified = groups.find((line) => line.startsWith('0::'))?.slice(3);
  const legacy = groups.find((line) => line.split(':')[1]?.split(',').includes('memory'))?.split(':')[2];
  const candidates = [
    ...(unified === undefined ? [] : [`/sys/fs/cgroup${unified}/memory.events`]),
    ...(legacy === undefined ? [] : [`/sys/fs/cgroup/memory${legacy}/memory.oom_control`]),
    // Inside a container the group's own folder is mounted at the top.
    '/sys/fs/cgroup/memory.events',
    '/sys/fs/cgroup/memory/memory.oom_control',
  ];
  for (const path of candidates) {
    const count = readOrNothing(path)?.match(/^oom_kill (\d+)$/m)?.[1];
    if (count !== undefined) return Number(count);
  }
  return undefined;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
