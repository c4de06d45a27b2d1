/** Words on what a training used. GPU names come in as Markdown already; everything else is plain text. */
export interface UsageWords {
  readonly title: string;
  /** Of the line below the heading. @param gpus undefined without any @param earlier an earlier run trained it */
  trained(time: string, gpus: string | undefined, earlier: boolean): string;
  /** @param percent such as `87` */
  busy(percent: string): string;
  idle(percent: string): string;
  /** Of the processors' memory. */
  peak(size: string): string;
  /** Of the fullest GPU's memory. */
  gpuPeak(size: string): string;
  /** @param whole what there is */
  of(part: string, whole: string): string;
  price(amount: string, perHour: string): string;

  readonly elapsed: string;
  readonly processorTime: string;
  readonly peakMemory: string;
  readonly gpus: string;
  readonly gpuBusy: string;
  readonly gpuIdle: string;
  readonly gpuPeakMemory: string;
  readonly gpuEnergy: string;
  readonly cost: string;

  /** Title of a plot. */
  readonly timeline: string;
  readonly overTime: string;
  readonly lowest: string;
  readonly mean: string;
  readonly highest: string;
  readonly series: Readonly<Record<TimelineName, string>>;
  /** Titles of charts, without marks. */
  readonly loadChart: string;
  readonly processorsChart: string;
  readonly minutes: string;
  /** How lines of the two axes are told apart. */
  readonly leftAxis: string;
  readonly rightAxis: string;
}

/** What is measured over time. */
export type TimelineName = 'processors' | 'memoryBytes' | 'gpuUtilization' | 'gpuMemoryBytes' | 'gpuWatts';
