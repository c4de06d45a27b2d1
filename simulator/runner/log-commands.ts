/** A `::name key=value::message` line that a step printed. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const COMMAND = /^\s*::([A-Za-z][\w-]*)(?:\s+(.*?))?::(.*)$/s;

function decodeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decodeProperty(text: string): string {
  return decodeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** Reads a line as a command; undefined when it is ordinary output. */
export function parseLogCommand(line: string): LogCommand | undefined {
  const match = COMMAND.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of (match[2] ?? '').split(',')) {
    const equals = pair.indexOf('=');
    const value = pair.slice(equals + 1);
    if (equals > 0 && value !== '') properties[pair.slice(0, equals).trim()] = decodeProperty(value);
  }
  return { name: name.toLowerCase(), properties, message: decodeMessage(match[3] ?? '') };
}
