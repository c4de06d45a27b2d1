import { UserError } from '../errors.ts';
import { LARGE_FILE } from './format-context.ts';
import type { MetricsFormat } from './parsed-metrics.ts';

/** What a text is made of, before its format is known. */
export type Syntax = 'json' | 'json-lines' | 'yaml' | 'toml' | 'front-matter' | 'table' | 'xml';

export const MAXIMUM_METRICS_BYTES = 1_048_576;

/** The text without its byte order mark. Throws `UserError('metrics.too-large')` above 16 MiB and `metrics.encoding`. */
export function decodeMetrics(content: Uint8Array | string, file: string): string {
  if (sizeOf(content) > LARGE_FILE) throw tooLarge(content, file, LARGE_FILE);
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UserError('metrics.encoding', 'The metrics file is not UTF-8 text.', {
      file,
      hint: 'Write it as JSON in UTF-8.',
      cause,
    });
  }
}

/** Signatures at the start of a zip archive, and of one without entries. */
const ARCHIVES: readonly number[] = [0x504b0304, 0x504b0506];

/** Whether the content is a zip archive. */
export function isArchive(content: Uint8Array | string): content is Uint8Array {
  if (typeof content === 'string' || content.byteLength < 4) return false;
  return ARCHIVES.includes(new DataView(content.buffer, content.byteOffset).getUint32(0));
}

/** Refuses content that is larger than its format may be. */
export function checkSize(content: Uint8Array | string, file: string, maximum: number): void {
  if (sizeOf(content) > maximum) throw tooLarge(content, file, maximum);
}

const sizeOf = (content: Uint8Array | string): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

function tooLarge(content: Uint8Array | string, file: string, maximum: number): UserError {
  const allowed = `${maximum / 1_048_576} MiB ${maximum === LARGE_FILE ? 'are' : 'is'} allowed`;
  return new UserError('metrics.too-large', `The metrics file has ${sizeOf(content)} bytes; ${allowed}.`, {
    file,
    hint: 'Write only the metrics to it, and curves or samples to files of their own.',
  });
}

const SYNTAX_OF_FORMAT: Partial<Record<MetricsFormat, Syntax>> = {
  json: 'json',
  yaml: 'yaml',
  toml: 'toml',
  csv: 'table',
  yolo: 'table',
  junit: 'xml',
  'lm-eval-samples': 'json-lines',
  'hf-model-card': 'front-matter',
};

const SYNTAX_OF_EXTENSION: Readonly<Record<string, Syntax>> = {
  json: 'json',
  jsonl: 'json-lines',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  md: 'front-matter',
  csv: 'table',
  tsv: 'table',
  xml: 'xml',
};

/** The syntax by what the text starts with; where that leaves several, by the name of the file. */
export function syntaxOf(text: string, file: string, format: MetricsFormat | undefined): Syntax {
  const asked = format === undefined ? undefined : SYNTAX_OF_FORMAT[format];
  if (asked !== undefined) return asked;
  const extension = SYNTAX_OF_EXTENSION[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
  const start = text.trimStart();
  if (start.startsWith('<')) return 'xml';
  if (extension === 'toml' ? !start.startsWith('{') : extension === undefined && startsLikeToml(start)) return 'toml';
  if (start.startsWith('{') || start.startsWith('[')) {
    if (extension === 'yaml' || extension === 'json-lines') return extension;
    return JSON_LINES.test(start) ? 'json-lines' : 'json';
  }
  if (/^---\s*\n/.test(start)) return extension === 'yaml' || frontMatter(text).body === '' ? 'yaml' : 'front-matter';
  if (extension !== undefined && extension !== 'xml') return extension;
  const [line = ''] = start.split(/\r?\n/, 1);
  if (/^(?:#|- |[^,\t]+:(?:\s|$))/.test(line)) return 'yaml';
  return /[,\t]/.test(line) ? 'table' : 'json';
}

/**
 * The YAML between the two lines `---` at the start of a Markdown file, with the first of them so that places stay true, and what
 * follows the second. Without these lines the matter is empty.
 */
export function frontMatter(text: string): { readonly matter: string; readonly body: string } {
  const found = /^\s*---[ \t]*\r?\n[\s\S]*?\n(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0] ?? '';
  return { matter: found, body: text.slice(found.length).replace(/^---/, '').trim() };
}

/** Offset of a line and column, both from 1, as the libraries tell them; a place behind the text is its end. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return Math.max(0, Math.min(start + column - 1, text.length));
}

/** An object that fills the first line, and another below it. No two parts can take the same characters, so that it cannot run for ever. */
const JSON_LINES = /^\{[^\n]*\}[^\S\n]*\n\s*\{/;
/** A table's name in brackets; JSON would have quotes, numbers or commas in it. */
const TOML_HEADER = /^\[{1,2}[ \t]*[\w.-]+[ \t]*\]{1,2}[ \t]*(?:#.*)?$/;
/** A name, `=`, and the start of an array or table, or a whole other value: `a = 1: 2` is YAML, and `a=1,b` a table's header. */
const TOML_ASSIGNMENT =
  /^(?:[\w.-]+|"[^"]*")[ \t]*=[ \t]*(?:[[{].*|"[^"]*"|'[^']*'|true|false|[-+]?(?:inf|nan)|[-+]?\d[\w.+:-]*)[ \t]*(?:#.*)?$/;
/** Longer lines are not looked at. */
const LONGEST_LINE = 1_000;

/** Whether the first line that is neither empty, a comment nor a table's name gives a name a value by `=`. */
function startsLikeToml(text: string): boolean {
  for (const line of text.slice(0, 100 * LONGEST_LINE).split('\n')) {
    const written = line.trim();
    if (written === '' || written.startsWith('#') || TOML_HEADER.test(written.slice(0, LONGEST_LINE))) continue;
    return written.length <= LONGEST_LINE && TOML_ASSIGNMENT.test(written);
  }
  return false;
}
