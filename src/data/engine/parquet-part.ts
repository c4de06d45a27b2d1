import type { Kernels } from '../kernels/kernels.ts';
import type { ParquetKernels } from '../kernels/parquet-kernels.ts';
import { BATCH_ROWS } from '../parquet/batches.ts';
import type { ParquetFooter } from '../parquet/footer.ts';
import type { RandomAccess } from '../parquet/random-access.ts';
import type { RowSchema } from '../row-schema.ts';
import { parquetCollector } from './parquet-collector.ts';
import type { ParquetColumnPlan } from './parquet-plan.ts';
import type { PartChecker } from './part-checker.ts';
import type { CheckPlan } from './plan.ts';
import { lazySecondLooks } from './second-looks.ts';
import { type Workspace, workspace } from './workspace.ts';
import type { WrittenSchema } from './written-schema.ts';

/** Everything a thread needs to know to check row groups of one Parquet file. Plain data: it travels to worker threads. */
export interface ParquetFilePlan {
  /** As users know the file. */
  readonly name: string;
  readonly footer: ParquetFooter;
  readonly columns: readonly ParquetColumnPlan[];
  readonly plan: CheckPlan;
  /** Undefined when only the structure is checked. */
  readonly schema: WrittenSchema | undefined;
}

/** Both sets of kernels of one instance: they work on the same memory. */
export interface ParquetEngineKernels {
  readonly kernels: Kernels;
  readonly parquet: ParquetKernels;
}

/**
 * Checks ranges of row groups of one file in one thread, one at a time.
 * @param compiled the schema, where it is at hand; otherwise it is compiled when something needs a second look
 * The checks throw UserError `data.parquet` or `data.unsupported` when a page is damaged or cannot be read.
 */
export function parquetPartChecker(
  file: ParquetFilePlan,
  { kernels, parquet }: ParquetEngineKernels,
  source: RandomAccess,
  compiled?: RowSchema,
): PartChecker {
  const { name, footer, columns, plan, schema: written } = file;
  const space = parquetSpace(kernels, plan.columns.length);
  const clean = space.memory.mark();
  const secondLook = lazySecondLooks(plan, written, compiled);
  return async (range, onProgress) => {
    space.memory.release(clean);
    const input = { file: source, name, footer, room: { linear: space.memory, kernels: parquet } };
    const rows = await parquetCollector({ plan, columns, space, secondLook, input });
    const end = Math.min(range.to, footer.rowGroups.length);
    let done = 0;
    for (const rowGroup of footer.rowGroups.slice(range.from, end)) {
      await rows.addRowGroup(rowGroup);
      done += rowGroup.end - rowGroup.start;
      onProgress(done);
    }
    return { start: range.from, end, lines: 0, checkpoints: [], fatal: undefined, ...rows.finish() };
  };
}

/** Pages have memory of their own, so the room for texts and their structure is small. */
function parquetSpace(kernels: Kernels, columns: number): Workspace {
  const space = workspace(kernels, BATCH_ROWS, 1);
  return { ...space, nulls: space.memory.allocZeroed(columns * 4) };
}
