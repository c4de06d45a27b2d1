import { type Document, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import type { Position } from './project.ts';
import { syntaxProblems } from './yaml-syntax.ts';
import { MOST_ALIASES, walkYaml } from './yaml-walk.ts';

/** A YAML file as plain data, and where each part of it is written. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** By JSON pointer: the value for plain values, the key for mappings and lists, the item inside lists. */
  readonly positions: ReadonlyMap<string, Position>;
  /** By JSON pointer: always the key. */
  readonly keyPositions: ReadonlyMap<string, Position>;
}

export type ParsedYaml =
  | { readonly kind: 'parsed'; readonly yaml: YamlFile }
  | { readonly kind: 'problems'; readonly problems: readonly [UserError, ...UserError[]] };

/**
 * Reads one YAML 1.2 document and refuses what people do not mean: duplicate keys, keys that are no text, several documents,
 * merge keys, tags, aliases that grow or go in circles.
 */
export function parseYaml(file: string, content: Uint8Array): ParsedYaml {
  const text = decode(content);
  if (text === undefined) {
    return problem('config.encoding', `${file} is not UTF-8 text.`, {
      file,
      hint: 'Save it as UTF-8. (UTF-16, the default of some editors, is not read.)',
    });
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // Duplicate keys are found by `walkYaml`, because the library compares every key with every other.
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return fromDocuments(file, 'empty' in documents ? [] : documents, at);
}

/** UTF-8 without its byte order mark; undefined when it is something else. */
function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function fromDocuments(
  file: string,
  [document, second]: readonly Document.Parsed[],
  at: (offset: number) => Position,
): ParsedYaml {
  const [slip, ...slips] = syntaxProblems(document?.errors ?? [], at);
  if (slip !== undefined) return { kind: 'problems', problems: [slip, ...slips] };
  if (document === undefined || isBlank(document.contents)) {
    return problem('config.empty', `${file} is empty.`, {
      ...at(0),
      hint: 'Start with `version: 1` and `models:`; the README has a short example.',
    });
  }
  if (second !== undefined) {
    return problem('config.yaml-documents', `${file} holds more than one YAML document.`, {
      ...at(second.range[0]),
      hint: 'Remove the line `---` and what follows it; use `include:` for further files.',
    });
  }
  const { yaml } = document.directives;
  if (yaml.explicit && yaml.version !== '1.2') {
    return problem('config.yaml-syntax', `${file} asks for YAML ${yaml.version}, but it is read as YAML 1.2.`, {
      ...at(0),
      hint: 'Remove the line that starts with `%YAML`.',
    });
  }
  const { problems, positions, keyPositions } = walkYaml(document, at);
  const [first, ...others] = problems;
  if (first !== undefined) return { kind: 'problems', problems: [first, ...others] };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { kind: 'parsed', yaml: { file, data, positions, keyPositions } };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return problem('config.yaml-alias', `${file} unfolds too many aliases: ${messageOf(error)}.`, {
      file,
      hint: `Write the values out. At most ${MOST_ALIASES} aliases are unfolded.`,
    });
  }
}

const isBlank = (contents: unknown): boolean => contents === null || (isScalar(contents) && contents.value === null);

function problem(code: string, message: string, options: ConstructorParameters<typeof UserError>[2]): ParsedYaml {
  return { kind: 'problems', problems: [new UserError(code, message, options)] };
}
