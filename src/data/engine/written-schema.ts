import { compileRowSchema, type RowSchema } from '../row-schema.ts';

/** A schema as it travels to worker threads. It was compiled once already, so nothing is wrong with it. */
export interface WrittenSchema {
  readonly text: string;
  /** Its path, for error messages. */
  readonly file: string;
}

/** The compiled schema. @param compiled where it is at hand; otherwise it is compiled when it is asked for first: clean data never asks */
export function onceNeeded(
  written: WrittenSchema | undefined,
  compiled: RowSchema | undefined,
): () => Promise<RowSchema | undefined> {
  let compiling: Promise<RowSchema> | undefined;
  return async () => {
    if (compiled !== undefined || written === undefined) return compiled;
    compiling ??= compileRowSchema(written.text, written.file, true);
    return compiling;
  };
}
