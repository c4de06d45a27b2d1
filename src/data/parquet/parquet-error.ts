import { messageOf, UserError } from '../../errors.ts';

/** Where in a Parquet file something is. */
export interface ParquetPlace {
  /** Path for messages. */
  readonly file: string;
  /** From 0, as in the footer; undefined for the file as a whole. */
  readonly rowGroup?: number | undefined;
  readonly column?: string | undefined;
}

/** The file breaks the format, or its bytes are damaged. */
export function damaged(place: ParquetPlace, what: string, cause?: unknown): UserError {
  return new UserError('data.parquet', `${describe(place)}: ${what}.`, {
    file: place.file,
    cause,
    hint: 'The file is damaged or was not written completely. Write it again, or fetch it again from where it came.',
  });
}

/** The file may be fine, but this reader does not know the feature. */
export function unsupported(place: ParquetPlace, what: string, hint?: string): UserError {
  return new UserError('data.unsupported', `${describe(place)}: ${what}.`, {
    file: place.file,
    hint: hint ?? 'Write the file with other settings, or leave the column out.',
  });
}

/** Turns what a library throws on broken input into a {@link UserError} about the place. */
export function guarded<Result>(place: ParquetPlace, doing: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError) throw error;
    // What libraries throw by accident on broken input says nothing to its reader.
    const accident = error instanceof TypeError || error instanceof RangeError;
    throw damaged(place, accident ? doing : `${doing}: ${messageOf(error)}`, error);
  }
}

function describe({ file, rowGroup, column }: ParquetPlace): string {
  const parts = [file];
  if (rowGroup !== undefined) parts.push(`row group ${rowGroup}`);
  if (column !== undefined) parts.push(`column ${JSON.stringify(column.slice(0, 200))}`);
  return parts.join(', ');
}

/** Something that may be fine, but that this reader does not know or has no room for: becomes {@link unsupported} with its place. */
export class Unreadable extends Error {}
