import type { GpuReading } from './gpu-reading.ts';

type Readings = readonly GpuReading[];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * NVIDIA GPUs that a process may use.
 * Source: CUDA C++ Programming Guide, "CUDA Environment Variables"; NVIDIA Container Toolkit, "Environment variables (OCI spec)".
 */
export function visibleNvidiaGpus(readings: Readings, environment: Environment): Readings {
  const inContainer = visibleInContainer(readings, environment['NVIDIA_VISIBLE_DEVICES']?.trim());
  return pick(inContainer, environment['CUDA_VISIBLE_DEVICES']);
}

/** AMD GPUs that a process may use. Source: ROCm documentation, "GPU isolation techniques". */
export function visibleAmdGpus(readings: Readings, environment: Environment): Readings {
  const forRuntime = pick(readings, environment['ROCR_VISIBLE_DEVICES']);
  return pick(forRuntime, environment['HIP_VISIBLE_DEVICES'] ?? environment['CUDA_VISIBLE_DEVICES']);
}

/** A container's runtime obeys this variable before anything starts; programs do not read it. */
function visibleInContainer(readings: Readings, list: string | undefined): Readings {
  if (list === 'none') return [];
  // `void` and nothing: the runtime gave no GPU by this way, but other ways set it to `void` and do give some.
  if (list === undefined || list === '' || list === 'all' || list === 'void') return readings;
  // As few as the list names: it has been obeyed, and those that are left have new numbers.
  const entries = list.split(',');
  return readings.length <= entries.length ? readings : namedBy(readings, entries);
}

/** GPUs of a list of numbers and identifiers. What comes after an entry that names none is not visible, says CUDA. */
function pick(readings: Readings, list: string | undefined): Readings {
  if (list === undefined) return readings;
  const entries = list.split(',');
  const wrong = entries.findIndex((entry) => namedBy(readings, [entry]).length === 0);
  return namedBy(readings, wrong < 0 ? entries : entries.slice(0, wrong));
}

function namedBy(readings: Readings, entries: readonly string[]): Readings {
  return readings.filter((reading, position) => entries.some((entry) => isNamed(reading, position, entry.trim())));
}

/** Where an identifier cannot be compared, the GPU counts: better one too many than none. */
function isNamed({ uuid, partitioned }: GpuReading, position: number, entry: string): boolean {
  // `0:1` is the second MIG instance of the first GPU.
  const number = /^(\d{1,4})(?::\d{1,4})?$/.exec(entry)?.[1];
  if (number !== undefined) return Number(number) === position;
  if (/^MIG-(?!GPU-)/i.test(entry)) return partitioned;
  // `MIG-GPU-…/1/0` is an instance as older drivers name it. The beginning of an identifier is enough.
  const name = /^(?:MIG-)?(GPU-[0-9a-f-]+)/i.exec(entry)?.[1];
  return name !== undefined && (uuid === null || uuid.toLowerCase().startsWith(name.toLowerCase()));
}
