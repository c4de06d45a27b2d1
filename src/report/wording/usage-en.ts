import type { UsageWords } from './usage-words.ts';

/** English. */
export const USAGE_EN: UsageWords = {
  title: 'What the training used',
  trained: (time, gpus, earlier) =>
    `trained ${time}${gpus === undefined ? '' : ` on ${gpus}`}${earlier ? ' in an earlier run' : ''}`,
  busy: (percent) => `GPU ${percent} % busy`,
  idle: (percent) => `GPU idle ${percent} % of the time`,
  peak: (size) => `peak memory ${size}`,
  gpuPeak: (size) => `peak GPU memory ${size}`,
  of: (part, whole) => `${part} of ${whole}`,
  price: (amount, perHour) => `${amount} (${perHour}/h)`,

  elapsed: 'elapsed time',
  processorTime: 'CPU time',
  peakMemory: 'peak memory',
  gpus: 'GPUs',
  gpuBusy: 'GPU busy',
  gpuIdle: 'GPU idle',
  gpuPeakMemory: 'peak memory of a GPU',
  gpuEnergy: 'GPU energy',
  cost: 'cost',

  timeline: 'How busy the machine was',
  overTime: 'over time',
  lowest: 'lowest',
  mean: 'mean',
  highest: 'highest',
  series: {
    processors: 'busy CPU cores',
    memoryBytes: 'memory',
    gpuUtilization: 'GPU load',
    gpuMemoryBytes: 'GPU memory',
    gpuWatts: 'GPU power',
  },
  loadChart: 'GPU load in percent',
  processorsChart: 'busy CPU cores',
  minutes: 'minutes',
  leftAxis: 'left axis',
  rightAxis: 'right axis',
};
