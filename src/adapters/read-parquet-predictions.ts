import { workspace } from '../data/engine/workspace.ts';
import { instantiateKernels, loadKernels } from '../data/kernels/load.ts';
import { loadParquetKernels } from '../data/kernels/load-parquet.ts';
import { columnBatches } from '../data/parquet/column-reader.ts';
import { readFooter } from '../data/parquet/footer.ts';
import { type PredictionOptions, predictionLayout } from '../metrics/predictions/layout.ts';
import { predictionBuilder } from '../metrics/predictions/prediction-builder.ts';
import type { PredictionTable } from '../metrics/predictions/prediction-table.ts';
import type { FileSource } from './file-source.ts';

/** Values are taken one by one, so the builders' own blocks stay empty. */
const NO_BLOCK_BYTES = 1024;

/** @throws UserError `predictions.*`, `data.parquet`, `data.unsupported` */
export function readParquetPredictions(source: FileSource, shown: string, options: PredictionOptions): PredictionTable {
  const footer = readFooter(source, shown);
  const names = footer.columns.map(({ name }) => name);
  const layout = predictionLayout(names, options, shown);
  const wasm = instantiateKernels();
  const space = workspace(loadKernels(wasm), NO_BLOCK_BYTES, names.length);
  const rows = predictionBuilder({
    layout,
    columns: footer.columns.map(({ name }) => ({ name })),
    space,
    file: shown,
    linesBefore: 0,
  });
  const room = { linear: space.memory, kernels: loadParquetKernels(wasm) };
  for (const { index } of footer.rowGroups) {
    for (const column of footer.columns) {
      const builders = rows.buildersOf(column.name);
      if (builders.length === 0) continue;
      const mark = space.memory.mark();
      for (const batch of columnBatches({ file: source, name: shown, footer, rowGroup: index, column, room }))
        for (let row = 0; row < batch.rows; row += 1) {
          const value = batch.valueOf(row);
          for (const builder of builders) builder.addValue(value, undefined);
        }
      space.memory.release(mark);
    }
  }
  return rows.finish();
}
