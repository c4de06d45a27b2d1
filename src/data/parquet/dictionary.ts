import type { Dictionary } from './batches.ts';
import type { Scalar } from './column-type.ts';
import { physicalOf } from './number-layout.ts';
import { ENCODING } from './page-header.ts';
import type { Page } from './page-source.ts';
import { Unreadable } from './parquet-error.ts';
import { takePortion } from './portion.ts';
import { type ParquetRoom, type Regions, regionsIn } from './room.ts';
import { valueSource } from './value-source.ts';

/** A dictionary keeps its decoded entries in memory; writers stop at far fewer. */
const MAXIMUM_ENTRIES = 1 << 22;

/**
 * Decodes a dictionary page.
 * @throws Error in words when it is damaged; {@link Unreadable}
 */
export function readDictionary(
  { header, body }: Page & { readonly header: Extract<Page['header'], { kind: 'dictionary' }> },
  scalar: Scalar,
  room: ParquetRoom,
): Dictionary {
  const entries = header.values;
  if (entries > MAXIMUM_ENTRIES)
    throw new Unreadable(`its dictionary has ${entries} entries; at most ${MAXIMUM_ENTRIES} are read`);
  const plain = header.encoding === ENCODING.plain || header.encoding === ENCODING.plainDictionary;
  // Its own regions, which stay as long as the chunk is read.
  const regions: Regions = regionsIn(room.linear);
  const source = plain
    ? valueSource({ encoding: ENCODING.plain, physical: physicalOf(scalar), body, room, regions })
    : undefined;
  if (source === undefined || source.form === 'indices')
    throw new Unreadable(`its dictionary has encoding ${header.encoding}`);
  const portion = takePortion({ scalar, source, rows: entries, count: entries, present: 0, room, regions });
  const counts = room.linear.allocZeroed(entries * 4);
  return { ...portion, entries, counts, valueOf: (entry) => portion.valueAt(entry, entry) };
}
