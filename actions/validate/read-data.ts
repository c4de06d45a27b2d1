import type { DatasetFindings, DatasetRequest } from '../../src/data/engine/dataset-request.ts';
import type { Clock, DataEngine, Log } from '../../src/ports.ts';
import { count } from '../../src/report/markdown.ts';

export interface ReadingPorts {
  readonly engine: DataEngine;
  readonly clock: Clock;
  readonly log: Log;
}

/** One pass over a data set, and how long it took. */
export interface DataReading {
  readonly findings: DatasetFindings;
  readonly seconds: number;
}

/**
 * Reads every row of a data set, and says how far it is.
 * @param what the data, as the log calls it
 */
export async function readData(
  what: string,
  request: Omit<DatasetRequest, 'onProgress'>,
  { engine, clock, log }: ReadingPorts,
): Promise<DataReading> {
  const start = clock.now().getTime();
  const findings = await engine.check({ ...request, onProgress: progressLog(what, { clock, log }) });
  const seconds = (clock.now().getTime() - start) / 1_000;
  const bytes = findings.files.reduce((sum, file) => sum + file.bytes, 0);
  log.info(
    `${what}: ${count(findings.rows, 'row')}, ${sizeText(bytes)} in ${seconds.toFixed(1)} s, ${verdictOf(findings)}.`,
  );
  return { findings, seconds };
}

const PROGRESS_MILLISECONDS = 2_000;

/** Logs how far a reading is, at most every two seconds. */
export function progressLog(what: string, { clock, log }: Omit<ReadingPorts, 'engine'>): DatasetRequest['onProgress'] {
  let said = clock.now().getTime();
  return (done, all) => {
    const now = clock.now().getTime();
    if (now - said < PROGRESS_MILLISECONDS) return;
    said = now;
    log.info(`${what}: ${sizeText(done)} of ${sizeText(all)} …`);
  };
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const amount = (bytes / 1_000 ** power).toLocaleString('en-US', { maximumSignificantDigits: 3 });
  return `${amount} ${UNITS[power]}`;
}

function verdictOf({ files }: DatasetFindings): string {
  const count = files.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.count, 0);
  return count === 1 ? '1 violation' : `${count.toLocaleString('en-US')} violations`;
}
