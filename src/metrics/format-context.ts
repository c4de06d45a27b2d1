import { UserError } from '../errors.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Epoch, FormatReading, MetricsFormat } from './parsed-metrics.ts';

/** What a format may know beside the content. */
export interface FormatContext {
  /** Name to show in errors, relative to the repository root. */
  readonly file: string;
  readonly epoch: Epoch | undefined;
  /** The direction of a metric by configuration, then by the file, then by name. */
  readonly directionOf: (name: string, own?: Direction) => Direction | undefined;
  /** An error with its place, where it is known. */
  readonly problem: (code: string, message: string, at: number | undefined, hint: string) => UserError;
}

/** One way to understand content that its syntax has been taken off. */
export interface Format<Content> {
  readonly format: MetricsFormat;
  /** For sentences: "a scikit-learn classification report". */
  readonly title: string;
  /** Whether the content has this format's marks. Two formats may both say yes: the first in the list wins. */
  readonly matches: (content: Content) => boolean;
  /** Throws `UserError('metrics.…')`. */
  readonly read: (content: Content, context: FormatContext) => FormatReading;
  /** Globs of names that are no quality of a model. */
  readonly leftOut?: readonly string[];
  /** Bytes; 1 MiB when absent. */
  readonly maximumBytes?: number;
  /** Whether the content holds several moments of a training, so that `epoch` means something. */
  readonly hasEpochs?: boolean;
}

export const LARGE_FILE = 16 * 1024 * 1024;

/** @param text what the places of values count in; undefined when they are unknown, as in an archive */
export function formatContext(
  file: string,
  text: string | undefined,
  {
    epoch,
    directions,
  }: { readonly epoch?: Epoch | undefined; readonly directions?: ReadonlyMap<string, Direction> | undefined },
): FormatContext {
  return {
    file,
    epoch,
    directionOf: (name, own) => {
      const { direction } = directionOf(name, directions?.get(name), own);
      return direction === 'unknown' ? undefined : direction;
    },
    problem: (code, message, at, hint) =>
      new UserError(code, message, {
        file,
        ...(text === undefined || at === undefined ? {} : placeOf(text, at)),
        hint,
      }),
  };
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
