import { MOST_COLUMNS } from '../../src/data/infer/column-observer.ts';
import { inferSchema } from '../../src/data/infer/infer-schema.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { messageOf, UserError } from '../../src/errors.ts';
import type { DataPlace } from './data-files.ts';
import type { Job } from './jobs.ts';
import { progressLog, type ReadingPorts } from './read-data.ts';

export type Proposal =
  | {
      readonly kind: 'proposed';
      /** `model/dataset`. */
      readonly name: string;
      readonly path: string;
      readonly text: string;
    }
  /** `note` is a sentence. */
  | { readonly kind: 'none'; readonly note: string };

/** Proposes a row schema for data that has none, from all of its rows. */
export async function proposeSchema(
  { names, dataset }: Job,
  place: DataPlace,
  profile: TableProfile,
  { engine, clock, log }: ReadingPorts,
): Promise<Proposal> {
  const none = (reason: string): Proposal => ({ kind: 'none', note: `No schema is proposed: ${reason}` });
  log.info(`Proposing a schema for ${dataset.path} …`);
  try {
    const onProgress = progressLog(`Schema for ${dataset.path}`, { clock, log });
    const columns = await engine.observe({ ...place, onProgress });
    if (columns.length > MOST_COLUMNS) return none(`it has more than ${MOST_COLUMNS} columns.`);
    if (columns.length === 0) return none('the data has no rows.');
    const { text } = inferSchema(profile, columns);
    return { kind: 'proposed', name: names[0] ?? dataset.name, path: dataset.path, text };
  } catch (error) {
    // What is wrong with the data is a finding already.
    if (error instanceof UserError) return none(messageOf(error));
    throw error;
  }
}
