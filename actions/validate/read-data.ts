import type { DatasetFindings, DatasetRequest } from '../../src/data/engine/dataset-request.ts';
import type { Clock, DataEngine, Log } from '../../src/ports.ts';
import { count } from '../../src/report/markdown.ts';
import { readableSize } from '../../src/training/amounts.ts';

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
    `${what}: ${count(findings.rows, 'row')}, ${readableSize(bytes)} in ${seconds.toFixed(1)} s, ${verdictOf(findings)}.`,
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
    log.info(`${what}: ${readableSize(done)} of ${readableSize(all)} …`);
  };
}

function verdictOf({ files }: DatasetFindings): string {
  const count = files.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.count, 0);
  return count === 1 ? '1 violation' : `${count.toLocaleString('en-US')} violations`;
}
