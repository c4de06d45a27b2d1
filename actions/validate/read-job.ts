import { needsOf } from '../../src/data/checks/needs.ts';
import type { DatasetFindings, KeyRequest } from '../../src/data/engine/dataset-request.ts';
import type { Clock, DataEngine, Log } from '../../src/ports.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';

export interface ReadingPorts {
  readonly engine: DataEngine;
  readonly clock: Clock;
  readonly log: Log;
}

/** One pass over a data set, and how long it took. */
export interface JobReading {
  readonly findings: DatasetFindings;
  readonly seconds: number;
}

const PROGRESS_MILLISECONDS = 2_000;

/** Reads every row of a data set, and says how far it is. */
export async function readJob(
  job: Job,
  place: DataPlace,
  keys: readonly KeyRequest[],
  { engine, clock, log }: ReadingPorts,
): Promise<JobReading> {
  const { path } = job.dataset;
  const { ranges, orders } = needsOf(job.checks);
  const start = clock.now().getTime();
  let said = start;
  const findings = await engine.check({
    ...place,
    schema: job.schema && { text: job.schema.text, file: job.schema.file },
    profile: true,
    ...{ keys, ranges, orders },
    onProgress: (done, all) => {
      const now = clock.now().getTime();
      if (now - said < PROGRESS_MILLISECONDS) return;
      said = now;
      log.info(`${path}: ${sizeText(done)} of ${sizeText(all)} …`);
    },
  });
  const seconds = (clock.now().getTime() - start) / 1_000;
  const bytes = findings.files.reduce((sum, file) => sum + file.bytes, 0);
  const rows = findings.rows.toLocaleString('en-US');
  log.info(`${path}: ${rows} rows, ${sizeText(bytes)} in ${seconds.toFixed(1)} s, ${verdictOf(findings)}.`);
  return { findings, seconds };
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
