import { UserError } from '../errors.ts';
import { holdsValue, type Splice, spliceFor } from './yaml-edit.ts';
import { locateScalar } from './yaml-locate.ts';
import {
  type DocumentSelector,
  decodeManifest,
  parseManifest,
  selectDocument,
  type YamlSource,
} from './yaml-source.ts';
import { editMismatch } from './yaml-verify.ts';

/** One value to set. The value is always text: what could be read as a number or a boolean is written in quotes. */
export interface YamlEdit {
  /** Needed when the file has several documents. */
  readonly document?: DocumentSelector | undefined;
  /** See `parseYamlPath`. */
  readonly path: string;
  readonly value: string;
}

/** What an edit did, for people. */
export interface YamlChange {
  readonly path: string;
  /** First line of the value, from 1. */
  readonly line: number;
  /** The value before, as text; undefined when there was none. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface PatchedYaml {
  readonly content: Uint8Array;
  /** Empty when every value was there already: then the content is the same. */
  readonly changes: readonly YamlChange[];
}

/**
 * Sets values in a YAML or JSON file and leaves every other byte as it is: comments, quotes, indentation, line ends, byte order
 * mark, a missing last line break. Nothing is added or removed, only values change. The result is parsed again and
 * compared before it is returned.
 * @param file its name, for errors
 * @throws UserError `manifest.…` or `path.syntax`, with file, line and column; then nothing is to be written
 */
export function patchYaml(content: Uint8Array, edits: readonly YamlEdit[], file: string): PatchedYaml {
  let text = decodeManifest(content, file);
  const changes: YamlChange[] = [];
  for (const edit of edits) {
    const edited = applyEdit(text, edit, file);
    if (edited === undefined) continue;
    text = edited.text;
    changes.push(edited.change);
  }
  return { content: changes.length === 0 ? content : new TextEncoder().encode(text), changes };
}

function applyEdit(text: string, edit: YamlEdit, file: string): { text: string; change: YamlChange } | undefined {
  if (!edit.value.isWellFormed()) {
    throw new UserError('manifest.value', `The value for \`${edit.path}\` in ${file} is not well-formed text.`, {
      file,
    });
  }
  const source = parseManifest(text, file);
  const document = selectDocument(source, edit.document);
  const target = locateScalar(source, document, edit.path);
  if (holdsValue(target, edit.value)) return undefined;
  const splice = spliceFor(source, target, edit.value);
  const patched = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  const lines = linesOf(source, splice);
  const mismatch = mismatchOf(source, patched, { document, trail: target.trail, lines }, edit.value);
  if (mismatch !== undefined) {
    throw new UserError('manifest.unsafe-edit', `${file}:${lines[0]}: \`${edit.path}\` is not changed: ${mismatch}.`, {
      file,
      line: lines[0],
      hint: 'Write the value in double quotes on the line of its key, then promote again.',
    });
  }
  const { scalar, emptyAt } = target;
  const before = emptyAt === undefined ? scalar.source : undefined;
  return { text: patched, change: { path: edit.path, line: lines[0], before, after: edit.value } };
}

function mismatchOf(
  source: YamlSource,
  patched: string,
  target: Parameters<typeof editMismatch>[2],
  wanted: string,
): string | undefined {
  try {
    return editMismatch(source, parseManifest(patched, source.file), target, wanted);
  } catch (error) {
    if (error instanceof UserError) return 'the file would no longer be valid';
    throw error;
  }
}

function linesOf({ text, positionOf }: YamlSource, { start, end }: Splice): readonly [number, number] {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  return [positionOf(start).line, positionOf(last).line];
}
