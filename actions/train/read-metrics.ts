import type { Outputs } from '../../src/config/project.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { ParsedMetrics } from '../../src/metrics/parsed-metrics.ts';
import type { Log, TrackingServer } from '../../src/ports.ts';
import type { CollectedMetrics } from '../../src/training/collect-outputs.ts';

/** Metrics, and the bytes that are kept: those they were read from, or what was read of many files. */
export interface ReadMetrics {
  readonly content: Uint8Array;
  readonly parsed: ParsedMetrics;
}

/**
 * The metrics of a training: what its metrics file or its folder of MLflow says, or what a tracking server knows of the run that the
 * file names.
 * Throws `UserError('metrics.…')` and `UserError('mlflow.…')`.
 * @param written content of the metrics file or folder
 * @param tracking undefined when the file holds the metrics itself
 */
export async function readMetrics(
  written: CollectedMetrics,
  { metrics: file, metricsReading = {} }: Pick<Outputs, 'metrics' | 'metricsReading'>,
  tracking: TrackingServer | undefined,
  log: Log,
): Promise<ReadMetrics> {
  const { format, ...reading } = metricsReading;
  if (written.kind === 'mlflow-store') {
    const { parseMlflowStore, storedRunText } = await import('../../src/metrics/parse-mlflow-store.ts');
    const parsed = parseMlflowStore(written.stored, reading);
    log.info(`Read the metrics of a run of MLflow in ${written.stored.folder}.`);
    return { content: new TextEncoder().encode(storedRunText(written.stored, parsed)), parsed };
  }
  if (format !== 'mlflow-run') {
    return { content: written.content, parsed: await parseMetrics(written.content, file, { ...reading, format }) };
  }
  if (tracking === undefined) throw new Error('A tracked run has no server.');
  const id = new TextDecoder().decode(written.content).trim();
  const content = await tracking.run(id);
  log.info(`Read the metrics of the run ${id} of MLflow.`);
  const { epoch, ...lasting } = reading;
  const last = await parseMetrics(content, file, { ...lasting, format: 'mlflow' });
  if (epoch !== 'best') return { content, parsed: last };
  const history = await tracking.history(id, Object.keys(last.metrics));
  const best = await parseMetrics(history, file, { ...reading, format: 'mlflow' });
  return { content: history, parsed: { ...best, notes: [...new Set([...last.notes, ...best.notes])] } };
}
