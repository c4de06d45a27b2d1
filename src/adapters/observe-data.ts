import { readCsv } from '../data/csv-reader.ts';
import type { DataFile, ObservationRequest } from '../data/engine/dataset-request.ts';
import { type ColumnObserver, columnObserver } from '../data/infer/column-observer.ts';
import type { ColumnHint } from '../data/infer/infer-schema.ts';
import { observeParquet } from '../data/infer/observe-parquet.ts';
import { type ObservedFile, observeJsonArray, observeRows } from '../data/infer/observe-text.ts';
import { readJsonl } from '../data/jsonl-reader.ts';
import { UserError } from '../errors.ts';
import { type StreamSource, streamSource } from './byte-sources.ts';
import { refuseCompressed } from './check-parquet-file.ts';
import { fileSource } from './file-source.ts';

/** See `DataEngine.observe`. Values are looked at one by one, so this takes longer than a check. */
export async function observeData(request: ObservationRequest): Promise<readonly ColumnHint[]> {
  const { files, onProgress } = request;
  const sizes = files.map(({ path }) => sizeOf(path));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const observer = columnObserver();
  let before = 0;
  for (const [index, file] of files.entries()) {
    const observed = await observeFile(file, request, observer, (done) => onProgress(before + done, all));
    if (observed === undefined)
      throw new UserError('data.damaged', `${file.shown} could not be read to its end.`, { file: file.shown });
    for (const { column, value } of file.partitions)
      if (!observed.columns.has(column)) observer.observe(column, value, 'cells', observed.rows);
    before += sizes[index] ?? 0;
  }
  return observer.columns(files.length);
}

function sizeOf(path: string): number {
  const source = fileSource(path);
  source.close();
  return source.size;
}

async function observeFile(
  file: DataFile,
  { format, dialect, encoding }: ObservationRequest,
  observer: ColumnObserver,
  onProgress: (done: number) => void,
): Promise<ObservedFile | undefined> {
  switch (format) {
    case 'parquet': {
      refuseCompressed({ file });
      const source = fileSource(file.path);
      try {
        return observeParquet(source, file.shown, observer, onProgress);
      } finally {
        source.close();
      }
    }
    case 'json':
      return withText(file, encoding, (text) => observeJsonArray(text, observer, () => onProgress(text.done())));
    case 'jsonl':
      return withText(file, encoding, (text) => observeRows(readJsonl(piecesOf(text, onProgress)), observer));
    case 'csv':
    case 'tsv':
      return withText(file, encoding, (text) => observeRows(readCsv(piecesOf(text, onProgress), dialect), observer));
  }
}

async function withText<Result>(
  { path, shown, compression }: DataFile,
  encoding: string,
  use: (text: StreamSource) => Promise<Result>,
): Promise<Result> {
  const text = streamSource(path, shown, compression, encoding);
  try {
    return await use(text);
  } finally {
    text.close();
  }
}

async function* piecesOf(text: StreamSource, onProgress: (done: number) => void): AsyncGenerator<Uint8Array> {
  for (let piece = await text.next(); piece !== undefined; piece = await text.next()) {
    // Readers may keep what they were given.
    yield new Uint8Array(piece);
    onProgress(text.done());
  }
}
