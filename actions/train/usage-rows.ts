import type { CandidateRecord } from '../../src/generated/candidate.ts';
import { text } from '../../src/report/markdown.ts';
import { readablePart, readableShare, readableSize, readableTime } from '../../src/training/amounts.ts';
import { countedNames } from '../../src/training/gpu/readable-gpus.ts';

type Usage = CandidateRecord['usage'];
type Gpus = NonNullable<Usage['gpus']>;

const UNKNOWN = 'unknown';
/** From this share on, the GPU is worth a sentence. */
const MOSTLY_IDLE = 0.5;
const LONGEST_NAMES = 400;

/** Rows of a table, Markdown already: what a training used and what that costs. */
export function usageRows({ wallSeconds, cpuSeconds, peakMemoryBytes, gpus, cost }: Usage): readonly string[][] {
  return [
    ['Time', readableTime(wallSeconds * 1000)],
    ['CPU time', cpuSeconds == null ? UNKNOWN : readableTime(cpuSeconds * 1000)],
    ['Peak memory', peakMemoryBytes == null ? UNKNOWN : readableSize(peakMemoryBytes)],
    ...(gpus === undefined ? [['GPU', UNKNOWN]] : gpuRows(gpus)),
    ...(cost === undefined
      ? []
      : [['Cost', `${cost.amount} ${text(cost.currency)} (${cost.perHour} ${text(cost.currency)} per hour)`]]),
  ];
}

/** That the GPUs mostly waited; undefined when they did not, or when nobody knows. */
export function idleSentence(gpus: Gpus | undefined): string | undefined {
  const idle = meanOf((gpus ?? []).map((gpu) => gpu.idle));
  if (gpus === undefined || idle === null || idle <= MOSTLY_IDLE) return undefined;
  const subject = gpus.length === 1 ? 'The GPU was' : 'The GPUs were';
  return `${subject} idle ${readableShare(idle)} of the time: the training waits for something else, such as reading its input.`;
}

function gpuRows(gpus: Gpus): readonly string[][] {
  if (gpus.length === 0) return [['GPU', 'none']];
  const busy = meanOf(gpus.map(({ utilization }) => utilization));
  const idle = meanOf(gpus.map((gpu) => gpu.idle));
  const used = sumOf(gpus.map(({ peakMemoryBytes }) => peakMemoryBytes));
  const has = sumOf(gpus.map(({ memoryBytes }) => memoryBytes));
  const energy = sumOf(gpus.map(({ kilowattHours }) => kilowattHours));
  return [
    ['GPU', text(countedNames(gpus.map(({ name }) => name)), LONGEST_NAMES)],
    [
      'GPU load',
      busy === null
        ? UNKNOWN
        : `${readableShare(busy)}${idle === null ? '' : `, idle ${readableShare(idle)} of the time`}`,
    ],
    ['Peak GPU memory', used === null ? UNKNOWN : has === null ? readableSize(used) : readablePart(used, has)],
    ['GPU energy', energy === null ? UNKNOWN : `${Number(energy.toPrecision(3))} kWh`],
  ];
}

/** Mean of those that are known; null when none is. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Null when one of them is not known. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
