import type { ErrorCode, YAMLParseError } from 'yaml';
import { UserError } from '../errors.ts';
import type { Position } from './project.ts';

/** What is wrong and what to do, for the slips people make. The others keep the parser's own words. */
const KNOWN: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['A tab is used for indentation.', 'Indent with spaces.'],
  BAD_INDENT: ['The indentation does not fit the lines above.', 'Give all keys of one mapping the same indentation.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second `key:` stands on this line.',
    'Put the value in quotes when it contains `: `, or start a new, deeper indented line.',
  ],
  MULTILINE_IMPLICIT_KEY: ['This line is no `key: value`.', 'Add the missing `:` or the missing indentation.'],
  MISSING_CHAR: ['A closing character or a `:` is missing.', 'Close the bracket, brace or quote that is open here.'],
  BAD_SCALAR_START: [
    'A plain value may not start with this character.',
    'Put the value in quotes: `"@acme/team"`, `"*.py"`.',
  ],
  UNEXPECTED_TOKEN: ['Something unexpected stands here.', 'Check brackets, quotes and indentation on this line.'],
  BAD_ALIAS: ['This alias has no valid name.', 'A value that starts with `*` needs quotes: `"*.py"`.'],
};

const MOST_PROBLEMS = 20;

/** The parser's errors in our words: the first one of each line, because the others follow from it. */
export function syntaxProblems(
  errors: readonly YAMLParseError[],
  at: (offset: number) => Position,
): readonly UserError[] {
  const lines = new Set<number>();
  const problems: UserError[] = [];
  for (const error of errors) {
    const position = at(error.pos[0]);
    if (lines.has(position.line) || problems.length === MOST_PROBLEMS) continue;
    lines.add(position.line);
    const [message, hint] = explain(error);
    problems.push(new UserError('config.yaml-syntax', message, { ...position, hint }));
  }
  return problems;
}

function explain(error: YAMLParseError): readonly [message: string, hint: string] {
  // The parser follows nesting by recursion and reports its own exhausted stack like a slip in the text.
  if (/call stack|stack overflow/i.test(error.message)) {
    return ['The nesting is too deep.', 'Remove nested brackets.'];
  }
  return KNOWN[error.code] ?? [`YAML syntax: ${error.message}.`, 'Correct the YAML at this place.'];
}
