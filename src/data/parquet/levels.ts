import { HYBRID_STATE } from '../kernels/parquet-kernels.ts';
import type { Span } from './codecs.ts';
import { ENCODING } from './page-header.ts';
import type { Page } from './page-source.ts';
import { Unreadable } from './parquet-error.ts';
import type { ParquetRoom, Regions } from './room.ts';
import { startHybrid } from './value-source.ts';

export interface LevelLimits {
  /** Largest definition level: optional and repeated fields on the way to the value. */
  readonly definition: number;
  /** Largest repetition level: 1 in a list. */
  readonly repetition: 0 | 1;
}

/** Level streams of a data page, and what is behind them. */
export interface Levels {
  /** Addresses of hybrid states; undefined when the page needs none. */
  readonly definition: number | undefined;
  readonly repetition: number | undefined;
  readonly values: Span;
}

/**
 * Finds the levels in front of a page's values and sets their streams up.
 * @throws Error in words when they do not fit into the page or have the old encoding
 */
export function levelsOf(
  { header, body }: Page & { readonly header: Extract<Page['header'], { kind: 'data' }> },
  limits: LevelLimits,
  room: ParquetRoom,
  regions: Regions,
): Levels {
  let at = body.at;
  const end = body.at + body.length;
  const stream = (name: string, limit: number, version1: number, length: number | undefined): number | undefined => {
    if (length === undefined && limit === 0) return undefined;
    if (length === undefined && version1 !== ENCODING.rle)
      throw new Unreadable('its levels are written in the old bit-packed encoding');
    let size = length ?? 0;
    if (length === undefined) {
      if (end - at < 4) throw new Error('a page ends within its levels');
      size = room.linear.view().getUint32(at, true);
      at += 4;
    }
    if (size > end - at) throw new Error('the levels of a page are longer than the page');
    const from = at;
    at += size;
    if (limit === 0) return undefined;
    const state = regions(name, HYBRID_STATE.bytes);
    startHybrid(room.linear.view(), state, { at: from, end: at, width: 32 - Math.clz32(limit) });
    return state;
  };
  const { levels } = header;
  const two = levels.version === 2 ? levels : undefined;
  const one = levels.version === 1 ? levels : undefined;
  const repetition = stream(
    'repetition',
    limits.repetition,
    one?.repetitionEncoding ?? ENCODING.rle,
    two?.repetitionBytes,
  );
  const definition = stream(
    'definition',
    limits.definition,
    one?.definitionEncoding ?? ENCODING.rle,
    two?.definitionBytes,
  );
  return { definition, repetition, values: { at, length: end - at } };
}
