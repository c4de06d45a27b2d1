import type { CandidateRecord } from '../generated/candidate.ts';
import type { MetricsFormat, ParsedMetrics } from '../metrics/parsed-metrics.ts';

/** What was measured of a model, as the files say that hold it. */
export interface MeasurementFacts {
  readonly metrics: CandidateRecord['metrics'];
  /** What the metrics file says beside the values, by metric. */
  readonly details: ParsedMetrics['details'];
  /** The file that they were read from. */
  readonly metricsFile: { readonly format: MetricsFormat; readonly sha256: string; readonly size: number };
  readonly predictions: { readonly file: string; readonly sha256: string; readonly size: number } | undefined;
}

type Measurement = Required<Pick<CandidateRecord, 'metrics' | 'metricsFile' | 'predictions'>> &
  Pick<CandidateRecord, 'metricDetails'>;

/** The part that the records of candidates and of scores have in common. */
export function measurementRecord({ metrics, details, metricsFile, predictions }: MeasurementFacts): Measurement {
  return {
    metrics,
    ...recordedDetails(details),
    metricsFile: { format: metricsFile.format, digest: `sha256:${metricsFile.sha256}`, size: metricsFile.size },
    predictions:
      predictions === undefined
        ? null
        : { file: predictions.file, digest: `sha256:${predictions.sha256}`, size: predictions.size },
  };
}

/** The key is left out when there is nothing to tell, so that records of plain numbers stay as they were. */
function recordedDetails(details: ParsedMetrics['details']): Pick<CandidateRecord, 'metricDetails'> {
  const recorded = Object.entries(details).map(([name, detail]) => {
    const { direction, standardError, samples, seeds, version, unit } = detail;
    return [
      name,
      {
        ...(direction === undefined ? {} : { direction }),
        ...(standardError === undefined ? {} : { standardError }),
        ...(samples === undefined ? {} : { samples }),
        ...(seeds === undefined ? {} : { seeds }),
        ...(version === undefined ? {} : { version }),
        ...(unit === undefined ? {} : { unit }),
      },
    ] as const;
  });
  return recorded.length === 0 ? {} : { metricDetails: Object.fromEntries(recorded) };
}
