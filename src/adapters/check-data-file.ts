import type { DataFormat } from '../data/dataset-files.ts';
import type { DataFile, DatasetRequest } from '../data/engine/dataset-request.ts';
import type { CheckedFile } from '../data/engine/merge-files.ts';
import type { RowSchema } from '../data/row-schema.ts';
import { UserError } from '../errors.ts';
import { checkDelimited, checkJson } from './check-text-file.ts';
import type { DataThreads } from './data-threads.ts';
import type { FileSource } from './file-source.ts';
import { openDataFile } from './open-data-file.ts';

/** One file of a request, opened. */
export interface OpenFile {
  readonly file: DataFile;
  readonly request: DatasetRequest;
  readonly schema: RowSchema | undefined;
  readonly source: FileSource;
  readonly threads: DataThreads;
  readonly onProgress: (bytes: number) => void;
}

/**
 * Checks one file of a data set.
 * @param onProgress called now and then with the bytes of the file done so far
 * @throws UserError for what is no data at all
 */
export async function checkDataFile(
  file: DataFile,
  request: DatasetRequest,
  schema: RowSchema | undefined,
  threads: DataThreads,
  onProgress: (bytes: number) => void,
): Promise<CheckedFile> {
  const source = openDataFile(file);
  try {
    const version = source.version();
    const open: OpenFile = { file, request, schema, source, threads, onProgress };
    const checked = await checkAs(request.format, open);
    if (source.version() !== version)
      throw new UserError('data.changed', `${file.shown} changed while it was read.`, {
        file: file.shown,
        hint: 'Let the step that writes it end before this one begins.',
      });
    return checked;
  } finally {
    source.close();
  }
}

/** What reads the other formats is loaded when there is such a file. */
async function checkAs(format: DataFormat, open: OpenFile): Promise<CheckedFile> {
  switch (format) {
    case 'csv':
    case 'tsv':
      return checkDelimited(open);
    case 'jsonl':
    case 'json':
      return checkJson(open, format);
    case 'parquet':
      return (await import('./check-parquet-file.ts')).checkParquetFile(open);
  }
}
