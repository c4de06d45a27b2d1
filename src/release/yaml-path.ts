import { UserError } from '../errors.ts';

/** One step of a path from the root of a YAML document. */
export type PathStep =
  | { readonly kind: 'key'; readonly key: string }
  /** Position in a list, from 0. */
  | { readonly kind: 'index'; readonly index: number }
  /** The one list item whose `field` is `value`. */
  | { readonly kind: 'match'; readonly field: string; readonly value: string };

const LONGEST = 1024;
const DEEPEST = 64;

/** Characters that end a bare word; keys that contain them are written `["…"]`. */
const BARE = /^[^.[\]"'=\s]+/;
const INDEX = /^[0-9]{1,6}(?=\])/;

/**
 * Reads a path such as `spec.containers[name=server].image`, `list[0]` or `metadata.annotations["a.b/c"]`.
 * Throws `UserError('path.syntax')` that names the character (from 1) where it goes wrong.
 */
export function parseYamlPath(path: string): readonly [PathStep, ...PathStep[]] {
  if (path.length > LONGEST) throw new UserError('path.syntax', `A path has at most ${LONGEST} characters.`);
  const steps: PathStep[] = [];
  let at = 0;
  while (at < path.length || steps.length === 0) {
    const { step, end } = path[at] === '[' ? bracket(path, at) : bareKey(path, at);
    steps.push(step);
    at = end;
    if (path[at] === '.') at = afterDot(path, at);
    else if (at < path.length && path[at] !== '[') throw wrong(path, at, 'a `.` or a `[` is expected');
  }
  const [first, ...others] = steps;
  if (first === undefined) throw wrong(path, 0, 'a key is expected');
  if (steps.length > DEEPEST) throw new UserError('path.syntax', `A path has at most ${DEEPEST} steps.`);
  return [first, ...others];
}

/** The path up to and including the given number of steps, for messages. */
export function showPath(steps: readonly PathStep[]): string {
  return steps.map((step, index) => showStep(step, index === 0)).join('');
}

function showStep(step: PathStep, first: boolean): string {
  switch (step.kind) {
    case 'key': {
      if (BARE.exec(step.key)?.[0] !== step.key) return `[${JSON.stringify(step.key)}]`;
      return first ? step.key : `.${step.key}`;
    }
    case 'index':
      return `[${step.index}]`;
    case 'match': {
      const bare = BARE.exec(step.value)?.[0] === step.value;
      return `[${step.field}=${bare ? step.value : JSON.stringify(step.value)}]`;
    }
  }
}

interface Parsed {
  readonly step: PathStep;
  /** Offset behind the step. */
  readonly end: number;
}

function bareKey(path: string, at: number): Parsed {
  const key = BARE.exec(path.slice(at))?.[0];
  if (key === undefined) throw wrong(path, at, 'a key is expected');
  return { step: { kind: 'key', key }, end: at + key.length };
}

function afterDot(path: string, at: number): number {
  if (path[at + 1] === '[') throw wrong(path, at, 'there is no `.` before `[`');
  if (at + 1 === path.length) throw wrong(path, at + 1, 'a key is expected');
  return at + 1;
}

function bracket(path: string, at: number): Parsed {
  const inside = at + 1;
  const quoted = quotedText(path, inside);
  if (quoted !== undefined) return { step: { kind: 'key', key: quoted.text }, end: closed(path, quoted.end) };
  const index = INDEX.exec(path.slice(inside))?.[0];
  if (index !== undefined) {
    return { step: { kind: 'index', index: Number(index) }, end: closed(path, inside + index.length) };
  }
  return match(path, inside);
}

function match(path: string, at: number): Parsed {
  const field = BARE.exec(path.slice(at))?.[0];
  if (field === undefined || path[at + field.length] !== '=') {
    throw wrong(path, at, 'a position (`[0]`), a condition (`[name=x]`) or a quoted key (`["a.b"]`) is expected');
  }
  const start = at + field.length + 1;
  const quoted = quotedText(path, start);
  if (quoted !== undefined) {
    return { step: { kind: 'match', field, value: quoted.text }, end: closed(path, quoted.end) };
  }
  const end = path.indexOf(']', start);
  if (end < 0) throw wrong(path, path.length, 'a `]` is expected');
  if (end === start) throw wrong(path, start, 'a value is expected');
  return { step: { kind: 'match', field, value: path.slice(start, end) }, end: end + 1 };
}

/** Text in quotes, where a backslash takes the next character as it is. */
function quotedText(path: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const quote = path[at];
  if (quote !== '"' && quote !== "'") return undefined;
  let text = '';
  for (let index = at + 1; index < path.length; index += 1) {
    if (path[index] === quote) return { text, end: index + 1 };
    if (path[index] === '\\') index += 1;
    text += path[index] ?? '';
  }
  throw wrong(path, path.length, `a closing ${quote} is expected`);
}

function closed(path: string, at: number): number {
  if (path[at] !== ']') throw wrong(path, at, 'a `]` is expected');
  return at + 1;
}

function wrong(path: string, at: number, what: string): UserError {
  return new UserError('path.syntax', `The path ${JSON.stringify(path)} is wrong at character ${at + 1}: ${what}.`, {
    hint: 'Keys are joined with dots: `a.b[name=x].c[0]["x.y"]`.',
  });
}
