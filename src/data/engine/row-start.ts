import type { Dialect } from '../dialect.ts';
import { SCAN_INFO } from '../kernels/kernels.ts';
import type { ByteSource } from './byte-source.ts';
import type { Workspace } from './workspace.ts';

const LINE_FEED = 0x0a;

/**
 * The first row that begins at or behind an offset in the middle of a CSV text. Whether the offset lies inside quotes is unknown: of
 * the two readings the one is taken in which the next rows are regular. Whoever puts parts together must check that each begins where the one before ended.
 */
export async function rowStart(
  source: ByteSource,
  from: number,
  space: Workspace,
  columns: number,
  dialect: Dialect,
): Promise<number> {
  const { memory, block, blockBytes } = space;
  // The byte before may be the line end that makes `from` the start of a row.
  for (let position = from - 1; ; position += blockBytes) {
    const length = await source.read(memory.u8().subarray(block, block + blockBytes), position);
    if (length === 0) return position;
    const lineEnd = memory
      .u8()
      .subarray(block, block + length)
      .indexOf(LINE_FEED);
    if (lineEnd < 0) continue;
    const outside = lineEnd + 1;
    if (isRegular(space, outside, length, columns, dialect)) return position + outside;
    const inside = firstRowBehindQuotes(space, length, dialect);
    const better = inside !== undefined && isRegular(space, inside, length, columns, dialect);
    return position + (better ? inside : outside);
  }
}

/** Offset of the first row when the block begins inside quotes. */
function firstRowBehindQuotes(
  { kernels, memory, block, index, info }: Workspace,
  length: number,
  dialect: Dialect,
): number | undefined {
  memory.u32().fill(0, info >> 2, (info >> 2) + 8);
  memory.u32()[(info >> 2) + SCAN_INFO.inside] = 1;
  const positions = kernels.scan(block, length, dialect.delimiter, dialect.quote, index, info);
  const found = memory.u32().subarray(index >> 2, (index >> 2) + positions);
  const lineEnd = found.find((position) => memory.u8()[block + position] === LINE_FEED);
  return lineEnd === undefined ? undefined : lineEnd + 1;
}

function isRegular(space: Workspace, offset: number, length: number, columns: number, dialect: Dialect): boolean {
  const { kernels, memory, index, info, pairs, scratch } = space;
  const base = space.block + offset;
  memory.u32().fill(0, info >> 2, (info >> 2) + 8);
  const positions = kernels.scan(base, length - offset, dialect.delimiter, dialect.quote, index, info);
  const rows = memory.u32()[(info >> 2) + SCAN_INFO.rows] ?? 0;
  const quotes = memory.u32()[(info >> 2) + SCAN_INFO.quotes] ?? 0;
  if (rows === 0 || rows * columns > positions) return false;
  memory.u32()[(index >> 2) - 1] = 0xffffffff;
  if (kernels.regular(base, index, rows, columns, dialect.comment ?? 0) === 0) return false;
  return quotes === 0 || kernels.unquote(base, index, rows, columns, dialect.quote, pairs, scratch) !== 0xffffffff;
}
