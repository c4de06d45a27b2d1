import type { Dialect } from '../dialect.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { RowSchema } from '../row-schema.ts';
import { type ByteSource, rewindable } from './byte-source.ts';
import { rowCollector } from './collector.ts';
import { checkCsvPart } from './csv-part.ts';
import { checkJsonPart } from './json-part.ts';
import { seenColumns } from './json-seen.ts';
import { checkJsonlPart } from './jsonl-part.ts';
import type { PartRange, PartResult } from './part.ts';
import type { CheckPlan } from './plan.ts';
import { lazySecondLooks } from './second-looks.ts';
import { workspace } from './workspace.ts';
import type { WrittenSchema } from './written-schema.ts';

/** How the rows of a text are written. */
export type RowFormat =
  | { readonly kind: 'delimited'; readonly dialect: Dialect }
  | { readonly kind: 'jsonl' }
  | { readonly kind: 'json' };

/** Everything a thread needs to know to check parts of one file. Plain data: it travels to worker threads. */
export interface FilePlan {
  readonly format: RowFormat;
  readonly plan: CheckPlan;
  /** Undefined when only the structure is checked. */
  readonly schema: WrittenSchema | undefined;
}

export type PartChecker = (range: PartRange, onProgress: (bytes: number) => void) => Promise<PartResult>;

/** Wide rows need longer blocks, or calling kernels would cost more than their work. */
const BLOCK_BYTES = 262_144;
const WIDE_BLOCK_BYTES = 1_048_576;
const WIDE = 50;

export interface PartCheckerOptions {
  /** The compiled schema, where it is at hand; otherwise it is compiled when something needs a second look. */
  readonly schema?: RowSchema | undefined;
  readonly blockBytes?: number;
}

/** Checks parts of one file in one thread, one at a time. */
export function partChecker(
  { format, plan, schema: written }: FilePlan,
  kernels: Kernels,
  source: ByteSource,
  {
    schema: compiled,
    blockBytes = plan.columns.length > WIDE ? WIDE_BLOCK_BYTES : BLOCK_BYTES,
  }: PartCheckerOptions = {},
): PartChecker {
  const columns = plan.columns.length;
  const space = workspace(kernels, blockBytes, columns);
  const clean = space.memory.mark();
  const secondLook = lazySecondLooks(plan, written, compiled);
  return async (range, onProgress) => {
    space.memory.release(clean);
    space.memory.u8().fill(0, space.nulls, space.nulls + columns * 4);
    const rows = rowCollector({ plan, space, secondLook });
    const own = columns - plan.constants.length;
    const part = { source: rewindable(source), range, space, rows, onProgress };
    if (format.kind === 'delimited') {
      const end = await checkCsvPart({ ...part, dialect: format.dialect, columns: own });
      return { ...end, ...rows.finish() };
    }
    const seen = seenColumns(plan.columns, own, space.memory);
    const check = format.kind === 'jsonl' ? checkJsonlPart : checkJsonPart;
    const end = await check({ ...part, columns: plan.columns.slice(0, own), seen });
    const found = rows.finish();
    return { ...end, ...found, profile: found.profile && seen.only(found.profile) };
  };
}
