import type { DataSet, DriftSettings } from '../../src/config/project.ts';
import { formatOfPath } from '../../src/data/dataset-files.ts';
import type { ColumnDrift } from '../../src/data/drift/column-drift.ts';
import { driftBetween } from '../../src/data/drift/drift-between.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import { UserError } from '../../src/errors.ts';
import type { BaseVersion } from './base-version.ts';
import { readingOf, shapeOf } from './data-files.ts';
import type { Job } from './jobs.ts';
import { fileInWorkTree, type WorkTree } from './place.ts';
import { type ReadingPorts, readData } from './read-data.ts';

export interface Drift {
  readonly columns: readonly ColumnDrift[];
  /** Path of the reference file; undefined when it is the base. */
  readonly against: string | undefined;
  /** Why it was not measured. Undefined when drift is off or there is no base at all. */
  readonly note: string | undefined;
}

export const noDrift = (note?: string): Drift => ({ columns: [], against: undefined, note });

/**
 * Profile of the file that a data set is held against; undefined when it is the base.
 * @throws UserError when it cannot be read
 */
export async function readReference(
  { dataset, schema }: Job,
  ports: ReadingPorts,
  tree: WorkTree,
): Promise<TableProfile | undefined> {
  const { drift } = dataset;
  if (drift === undefined || drift.against.kind === 'base') return undefined;
  const { path } = drift.against;
  const format = formatOfPath(path).format ?? dataset.format;
  if (format === undefined)
    throw new UserError('data.format', `The format of ${path} cannot be told from its name.`, {
      file: path,
      hint: 'Give the reference file of `drift.against` the ending of its format, or set `format` on the data set.',
    });
  const request = {
    files: [{ ...shapeOf(path, dataset, undefined), path: await fileInWorkTree(path, tree) }],
    ...readingOf(dataset, format),
    schema: schema && { text: schema.text, file: schema.file },
    profile: true,
    ...{ keys: [], ranges: [], orders: [] },
  };
  const { profile, files } = (await readData(path, request, ports)).findings;
  if (profile !== undefined && files.every(({ cutShort }) => !cutShort)) return profile;
  throw new UserError('data.damaged', `${path} cannot be read to its end, so nothing can be held against it.`, {
    file: path,
    hint: 'It is the reference that `drift.against` names.',
  });
}

/** How far the columns are from the reference, or from the base when there is none. */
export function driftOf(
  { drift: settings, name }: DataSet,
  current: TableProfile,
  reference: TableProfile | undefined,
  base: BaseVersion | undefined,
): Drift {
  if (settings === undefined) return noDrift();
  if (settings.against.kind === 'file') {
    if (reference === undefined) throw new Error(`The reference of ${name} was not read.`);
    return { ...noDrift(), columns: measure(reference, current, settings), against: settings.against.path };
  }
  if (base === undefined) return noDrift();
  if (base.unchanged) return noDrift(`The data is the same as in ${base.name}.`);
  return { ...noDrift(), columns: base.profile === undefined ? [] : measure(base.profile, current, settings) };
}

function measure(before: TableProfile, now: TableProfile, settings: DriftSettings): readonly ColumnDrift[] {
  // Left out before it is measured: what nobody looks at must not weaken the tests of the others.
  const without = (profile: TableProfile): TableProfile => ({
    ...profile,
    columns: profile.columns.filter(({ name }) => !settings.ignore.includes(name)),
  });
  return driftBetween(without(before), without(now), { minimumCount: settings.minimum, floors: settings.thresholds });
}
