import { needsOf } from '../../src/data/checks/needs.ts';
import type { KeyRequest } from '../../src/data/engine/dataset-request.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';
import { type DataReading, type ReadingPorts, readData } from './read-data.ts';

/** Reads every row of a data set of the checkout. */
export function readJob(
  { dataset, schema, checks }: Job,
  place: DataPlace,
  keys: readonly KeyRequest[],
  ports: ReadingPorts,
): Promise<DataReading> {
  const { ranges, orders } = needsOf(checks);
  const request = { ...place, schema: schema && { text: schema.text, file: schema.file }, profile: true };
  return readData(dataset.path, { ...request, keys, ranges, orders }, ports);
}
