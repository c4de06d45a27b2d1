import { pointerKind } from '../data/pointer.ts';
import { UserError } from '../errors.ts';
import { type FileSource, fileSource } from './file-source.ts';

export interface NamedFile {
  readonly path: string;
  /** Path for messages, relative to the repository root. */
  readonly shown: string;
}

/** @throws UserError `data.unreadable`, or `data.pointer` for a file that only says where the data are */
export function openDataFile(file: NamedFile): FileSource {
  const source = opened(file);
  try {
    refusePointer(source, file.shown);
    return source;
  } catch (error) {
    source.close();
    throw error;
  }
}

function opened({ path, shown }: NamedFile): FileSource {
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
