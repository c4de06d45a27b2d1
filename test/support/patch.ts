import { UserError } from '../../src/errors.ts';
import { patchYaml, type YamlEdit } from '../../src/release/yaml-patch.ts';

/** Text of a file after some edits, byte order mark included. */
export function patched(text: string, ...edits: readonly YamlEdit[]): string {
  const { content } = patchYaml(new TextEncoder().encode(text), edits, 'app.yaml');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** `code line:column` of the user error that an edit ends with, as far as it has them. */
export function refusal(text: string, ...edits: readonly YamlEdit[]): string {
  try {
    patched(text, ...edits);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = [error.line, error.column].filter((part) => part !== undefined).join(':');
    return [error.code, place].filter((part) => part !== '').join(' ');
  }
  throw new Error('The edit was not refused.');
}

/** Lines that differ, as `-` and `+` lines; the texts must have equally many lines. */
export function lineDiff(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) throw new Error('The number of lines changed.');
  return old.flatMap((line, index) => (line === now[index] ? [] : [`-${line}`, `+${now[index]}`]));
}
