import type { Timeline } from '../generated/candidate.ts';

type SeriesName = Exclude<keyof Timeline, 'secondsPerPoint'>;

/** What a training did over time, in memory that does not grow. */
export interface TimelineFolder {
  /** A value held from one second of the training to another; null and empty spans count as not measured. */
  cover(name: SeriesName, from: number, to: number, value: number | null): void;
  /** @param end length of the training in seconds. Undefined when it is too short, or when nothing was measured */
  finish(end: number): Timeline | undefined;
}

const MOST_POINTS = 120;
const SHORTEST_SPAN = 1;
const FEWEST_POINTS = 2;

const DECIMALS: Readonly<Record<SeriesName, number>> = {
  processors: 2,
  memoryBytes: 0,
  gpuUtilization: 3,
  gpuMemoryBytes: 0,
  gpuWatts: 1,
};

/** For each span how many of its seconds were measured, and the sum of value × seconds over them. */
interface Series {
  readonly seconds: Float64Array;
  readonly sums: Float64Array;
}

/** Means over equal spans. When there are too many, neighbours become one and the spans twice as long. */
export function timelineFolder(): TimelineFolder {
  const series: Readonly<Record<SeriesName, Series>> = {
    processors: emptySeries(),
    memoryBytes: emptySeries(),
    gpuUtilization: emptySeries(),
    gpuMemoryBytes: emptySeries(),
    gpuWatts: emptySeries(),
  };
  let span = SHORTEST_SPAN;
  const makeRoomFor = (end: number) => {
    while (end > MOST_POINTS * span) {
      span *= 2;
      for (const one of Object.values(series)) halve(one);
    }
  };

  return {
    cover(name, from, to, value) {
      if (value === null || !Number.isFinite(to) || !(from >= 0 && from < to)) return;
      makeRoomFor(to);
      const { seconds, sums } = series[name];
      for (let index = Math.floor(from / span); index * span < to; index += 1) {
        const overlap = Math.min(to, (index + 1) * span) - Math.max(from, index * span);
        seconds[index] = (seconds[index] ?? 0) + overlap;
        sums[index] = (sums[index] ?? 0) + value * overlap;
      }
    },
    finish(end) {
      if (!Number.isFinite(end) || end < FEWEST_POINTS * SHORTEST_SPAN) return undefined;
      makeRoomFor(end);
      // A last span of which less than a half belongs to the training would be an outlier.
      const points = Math.round(end / span);
      const means = (name: SeriesName) => meansOf(series[name], points, DECIMALS[name]);
      const timeline: Timeline = {
        secondsPerPoint: span,
        processors: means('processors'),
        memoryBytes: means('memoryBytes'),
        gpuUtilization: means('gpuUtilization'),
        gpuMemoryBytes: means('gpuMemoryBytes'),
        gpuWatts: means('gpuWatts'),
      };
      const { secondsPerPoint: _, ...lists } = timeline;
      return Object.values(lists).some((list) => list.length > 0) ? timeline : undefined;
    },
  };
}

const emptySeries = (): Series => ({ seconds: new Float64Array(MOST_POINTS), sums: new Float64Array(MOST_POINTS) });

function halve({ seconds, sums }: Series): void {
  for (const values of [seconds, sums]) {
    for (let index = 0; index < MOST_POINTS / 2; index += 1) {
      values[index] = (values[2 * index] ?? 0) + (values[2 * index + 1] ?? 0);
    }
    values.fill(0, MOST_POINTS / 2);
  }
}

/** Empty when nothing at all was measured. */
function meansOf({ seconds, sums }: Series, points: number, decimals: number): (number | null)[] {
  const means = Array.from({ length: points }, (_, index) => {
    const measured = seconds[index] ?? 0;
    return measured > 0 ? Number(((sums[index] ?? 0) / measured).toFixed(decimals)) : null;
  });
  return means.every((mean) => mean === null) ? [] : means;
}
