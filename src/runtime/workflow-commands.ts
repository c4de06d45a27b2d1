/**
 * The text protocol between an action and the runner: `::command key=value::text` lines on standard output and
 * `name<<delimiter` records in the files named by GITHUB_OUTPUT and the like. Written here instead of importing
 * `@actions/core` because that loads an HTTP client of its own, which costs more time than the rest of a start.
 * Source: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
import type { Annotation } from '../outcome.ts';

/** `::error file=…,line=…,title=…::message`, on one line whatever the message holds. */
export function annotationCommand(annotation: Annotation): string {
  return command(annotation.level, annotation.message, [
    ['file', annotation.file],
    ['line', annotation.line],
    ['endLine', annotation.endLine],
    ['col', annotation.column],
    ['endColumn', annotation.endColumn],
    ['title', annotation.title],
  ]);
}

/** A command line without its line break. Properties without a value are left out. */
export function command(
  name: string,
  text = '',
  properties: readonly (readonly [name: string, value: string | number | undefined])[] = [],
): string {
  const given = properties.filter(([, value]) => value !== undefined && value !== '');
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeText(text)}`;
}

/**
 * One record for GITHUB_OUTPUT or GITHUB_STATE, ending with a line break.
 * @param delimiter a string nobody who influences the value can guess
 * @throws Error when name or value contain the delimiter
 */
export function fileRecord(name: string, value: string, delimiter: string): string {
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new Error(`The value of ${name} contains the delimiter of its own record.`);
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/**
 * Makes a log text harmless: the runner takes a line that starts with `::`, and `##[` anywhere, as a command.
 * Such marks get a space, which keeps them readable.
 */
export function plainLog(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
