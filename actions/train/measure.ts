import type { Outputs } from '../../src/config/project.ts';
import type { Log, TrackingServer } from '../../src/ports.ts';
import { sha256 } from '../../src/records/digest.ts';
import type { CollectedMeasurement } from '../../src/training/collect-outputs.ts';
import type { MeasurementFacts } from '../../src/training/measurement-record.ts';
import { readMetrics } from './read-metrics.ts';

/** What is kept of a measurement beside its record. */
export interface KeptMeasurement extends Pick<CollectedMeasurement, 'predictions'> {
  readonly metrics: Uint8Array;
}

/** What a command measured: the files to keep, and what records say of them. */
export interface Measured {
  readonly files: KeptMeasurement;
  readonly facts: MeasurementFacts;
  /** What a reader should know of the metrics. */
  readonly notes: readonly string[];
}

/** Reads the metrics that a command wrote. Throws as `readMetrics` does. */
export async function measure(
  written: CollectedMeasurement,
  outputs: Pick<Outputs, 'metrics' | 'metricsReading'>,
  { tracking, log }: { readonly tracking: TrackingServer | undefined; readonly log: Log },
): Promise<Measured> {
  const { content, parsed } = await readMetrics(written.metrics, outputs, tracking, log);
  const { predictions } = written;
  const { metrics, details, format, notes } = parsed;
  return {
    files: { metrics: content, predictions },
    facts: {
      metrics,
      details,
      metricsFile: { format, ...contentDigest(content) },
      predictions: predictions && { file: predictions.file, ...contentDigest(predictions.content) },
    },
    notes,
  };
}

const contentDigest = (content: Uint8Array) => ({ sha256: sha256(content), size: content.byteLength });
