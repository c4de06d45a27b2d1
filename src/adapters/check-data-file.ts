import type { DataFormat } from '../data/dataset-files.ts';
import type { DataFile, DatasetRequest } from '../data/engine/dataset-request.ts';
import type { CheckedFile } from '../data/engine/merge-files.ts';
import { pointerKind } from '../data/pointer.ts';
import type { RowSchema } from '../data/row-schema.ts';
import { UserError } from '../errors.ts';
import { checkDelimited, checkJson } from './check-text-file.ts';
import type { DataThreads } from './data-threads.ts';
import { type FileSource, fileSource } from './file-source.ts';

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
  const source = openFile(file);
  try {
    const version = source.version();
    refusePointer(source, file.shown);
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

function openFile({ path, shown }: DataFile): FileSource {
  try {
    return fileSource(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') throw error;
    throw new UserError('data.unreadable', `${shown} cannot be read (${code}).`, {
      file: shown,
      hint: 'Check that it is there and that the runner may read it.',
      cause: error,
    });
  }
}

function refusePointer(source: FileSource, shown: string): void {
  const start = new Uint8Array(256);
  const pointer = pointerKind(start.subarray(0, source.read(start, 0)));
  if (pointer)
    throw new UserError('data.pointer', `${shown} is a ${pointer.name} pointer, not the data itself.`, {
      file: shown,
      line: 1,
      hint: pointer.hint,
    });
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
