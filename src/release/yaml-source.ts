import { type Document, isMap, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { messageOf, UserError } from '../errors.ts';

/** A YAML file, parsed, with the text its ranges point into. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly documents: readonly Document.Parsed[];
  /** Line and column, both from 1, of an offset in the text. */
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Which document of a file; every field that is given must be equal. */
export interface DocumentSelector {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  /** `metadata.name`. */
  readonly name?: string | undefined;
}

const MAXIMUM_BYTES = 1_048_576;
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a manifest, byte order mark included. Throws `UserError('manifest.…')` for what is too large or no text. */
export function decodeManifest(content: Uint8Array, file: string): string {
  if (content.byteLength > MAXIMUM_BYTES) {
    throw new UserError('manifest.too-large', `${file} has ${content.byteLength} bytes; at most 1 MiB is edited.`, {
      file,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new UserError('manifest.encoding', `${file} is not UTF-8 text.`, { file, cause });
  }
}

/** Parses every document of a file. Throws `UserError('manifest.syntax')` with the place of the first error. */
export function parseManifest(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    const shifted = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? col - 1 : col;
    return { line: Math.max(1, line), column: Math.max(1, shifted) };
  };
  const documents = parse(text, file, lines);
  for (const { errors } of documents) {
    const [error] = errors;
    if (error !== undefined) throw syntaxError(file, text, error, positionOf(error.pos[0]));
  }
  return { file, text, documents, positionOf };
}

function parse(text: string, file: string, lineCounter: LineCounter): readonly Document.Parsed[] {
  try {
    const documents = parseAllDocuments(text, {
      schema: 'core',
      uniqueKeys: true,
      keepSourceTokens: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    });
    return 'empty' in documents ? [] : documents;
  } catch (cause) {
    // Nesting so deep that the parser's stack ends.
    throw new UserError('manifest.syntax', `${file} cannot be read as YAML: ${messageOf(cause)}`, { file, cause });
  }
}

function syntaxError(
  file: string,
  text: string,
  error: { readonly message: string; readonly code: string },
  { line, column }: { readonly line: number; readonly column: number },
): UserError {
  const what = error.code === 'DUPLICATE_KEY' ? 'a key stands twice in one mapping' : error.message.split('\n')[0];
  const template = text.includes('{{') || /:\s+\{[^{}"']*\}[^\s,}\]]/.test(text);
  return new UserError('manifest.syntax', `${file}:${line}:${column} is not valid YAML: ${what}.`, {
    file,
    line,
    column,
    hint: template
      ? 'Templates are not YAML. Keep the value that changes in a file of its own, such as values.yaml.'
      : 'Correct the file in the GitOps repository; nothing was changed.',
  });
}

/** The index of the one document that is meant. Throws `UserError('manifest.document-…')`. */
export function selectDocument(source: YamlSource, selector: DocumentSelector | undefined): number {
  const { file, documents } = source;
  const filled = documents.flatMap((document, index) => (isEmpty(document) ? [] : [index]));
  const wanted = Object.entries(selector ?? {}).filter((entry) => entry[1] !== undefined);
  const matching = filled.filter((index) => {
    const described = describe(documents[index]);
    return wanted.every(([field, value]) => described[field] === value);
  });
  const [found, another] = matching;
  if (found !== undefined && another === undefined) return found;
  const asked = wanted.map(([field, value]) => `${field} ${JSON.stringify(value)}`).join(', ');
  const shown = matching.length === 0 ? filled : matching;
  const list = shown.slice(0, 10).map((index) => showDocument(source, index));
  if (found === undefined) {
    const which = asked === '' ? 'document' : `document with ${asked}`;
    throw new UserError('manifest.document-missing', `${file} has no ${which}.`, {
      file,
      hint: list.length === 0 ? 'The file is empty.' : `It has: ${list.join('; ')}.`,
    });
  }
  const which = asked === '' ? 'documents' : `documents with ${asked}`;
  throw new UserError('manifest.document-ambiguous', `${file} has ${matching.length} ${which}.`, {
    file,
    hint: `Say which one with \`document: {kind: …, name: …}\`. It has: ${list.join('; ')}.`,
  });
}

/** A document of comments only: `---` gives it a null that nobody wrote. */
function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN');
}

function describe(document: Document.Parsed | undefined): Readonly<Record<string, string | undefined>> {
  const contents = document?.contents;
  if (!isMap(contents)) return {};
  const textAt = (path: readonly string[]): string | undefined => {
    const node = document?.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return { apiVersion: textAt(['apiVersion']), kind: textAt(['kind']), name: textAt(['metadata', 'name']) };
}

function showDocument(source: YamlSource, index: number): string {
  const document = source.documents[index];
  const { kind, name } = describe(document);
  const { line } = source.positionOf(document?.contents?.range?.[0] ?? 0);
  const what = [kind, name].filter((part) => part !== undefined).join(' ');
  return `${what === '' ? 'a document' : what.slice(0, 100)} at line ${line}`;
}
