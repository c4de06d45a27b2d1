import type { CandidateRecord } from '../generated/candidate.ts';
import type { ReportRecord } from '../generated/report.ts';
import { gpuSummary } from '../training/gpu/gpu-summary.ts';
import type { TrainingUsage } from './training-usage.ts';

type Environment = CandidateRecord['environment'];
type Usage = CandidateRecord['usage'];

const MAXIMUM_CHANGES = 100;

/** What differs between two training environments, by name. @param before undefined without a baseline: then nothing can differ */
export function environmentChanges(before: Environment | undefined, after: Environment): ReportRecord['environment'] {
  if (before === undefined) return [];
  const fact = (environment: Environment, name: string) =>
    (Object.hasOwn(environment, name) ? environment[name] : null) ?? null;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, before: fact(before, name), after: fact(after, name) }))
    .filter((change) => change.before !== change.after)
    .slice(0, MAXIMUM_CHANGES);
}

/** What a training used, beside what the base baseline's took. @param before undefined without a baseline */
export const usageOf = (now: Usage, before: Usage | undefined): TrainingUsage => ({
  wallSeconds: now.wallSeconds,
  cpuSeconds: now.cpuSeconds ?? null,
  peakMemoryBytes: now.peakMemoryBytes ?? null,
  gpus: now.gpus ?? null,
  timeline: now.timeline ?? null,
  cost: now.cost ?? null,
  base: before === undefined ? null : baseUsage(before),
});

function baseUsage(usage: Usage): TrainingUsage['base'] {
  const { utilization, kilowattHours } = gpuSummary(usage.gpus);
  return {
    wallSeconds: usage.wallSeconds,
    cpuSeconds: usage.cpuSeconds ?? null,
    peakMemoryBytes: usage.peakMemoryBytes ?? null,
    gpuUtilization: utilization ?? null,
    kilowattHours: kilowattHours ?? null,
    cost: usage.cost ?? null,
  };
}
