import { distance } from 'fastest-levenshtein';
import { type Arguments, readArguments } from './command-arguments.ts';
import type { CommandProblem } from './reason.ts';

export interface ApproveCommand {
  readonly name: 'approve';
  /** None means: all that have a report. */
  readonly models: readonly string[];
  /** First digits of the head commit that is meant, lower case. */
  readonly sha: string | undefined;
  /** A digest that the report shows, or its first digits, with `sha256:`. */
  readonly digest: string | undefined;
}

export interface RejectCommand {
  readonly name: 'reject';
  readonly models: readonly string[];
  readonly sha: string | undefined;
  readonly reason: string | undefined;
}

/** What somebody asks for. */
export type Command =
  | ApproveCommand
  | RejectCommand
  | { readonly name: 'status'; readonly models: readonly string[] }
  | { readonly name: 'help' };

export type ParsedComment =
  /** Not meant for us: text, or the command of another bot. */
  | { readonly kind: 'none' }
  | { readonly kind: 'command'; readonly command: Command }
  /** Part of the grammar, but nothing carries it out yet. */
  | { readonly kind: 'unavailable'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly suggestion: string }
  /** One of our commands, written wrongly. */
  | { readonly kind: 'malformed'; readonly name: Available; readonly problem: CommandProblem };

const AVAILABLE = ['approve', 'reject', 'status', 'help'] as const;
const UNAVAILABLE = ['retrain', 'explain', 'promote', 'rollback', 'hold', 'unhold', 'lock', 'unlock'] as const;

type Available = (typeof AVAILABLE)[number];

const MOST_BYTES = 512;
/** Also what cannot be seen or turns text around: two people must not read the same command differently. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What each command takes, for its error messages and for `/help`. */
export const SYNTAX: Readonly<Record<Available, string>> = {
  approve: '/approve [model …] [sha=COMMIT] [digest=sha256:DIGEST]',
  reject: '/reject [model …] [sha=COMMIT] [reason="…"]',
  status: '/status [model …]',
  help: '/help',
};

/**
 * Reads the command of a comment: the first line only, from its first column. Later lines are free text, and so is a command inside of a
 * quote or a block of code.
 */
export function parseCommand(body: string): ParsedComment {
  const line = body.split(/\r\n|[\r\n]/, 1)[0] ?? '';
  if (!line.startsWith('/')) return { kind: 'none' };
  const end = line.search(/\s/);
  const name = line.slice(1, end < 0 ? undefined : end).toLowerCase();
  const available = AVAILABLE.find((known) => known === name);
  if (available !== undefined) return readCommand(available, line, line.slice(name.length + 1));
  if (UNAVAILABLE.some((known) => known === name)) return { kind: 'unavailable', name };
  const suggestion = nearest(name);
  return suggestion === undefined ? { kind: 'none' } : { kind: 'unknown', name, suggestion };
}

/** Two letters of a short name are most of it: `/link` is not a mistyped `/lock`, it is for somebody else. */
function nearest(name: string): string | undefined {
  if (!/^[a-z]{1,20}[,.:;!?]?$/.test(name)) return undefined;
  return [...AVAILABLE, ...UNAVAILABLE]
    .map((known) => ({ known, edits: distance(name, known) }))
    .filter(({ edits }) => edits <= 2 && edits * 2 < name.length)
    .sort((a, b) => a.edits - b.edits)[0]?.known;
}

function readCommand(name: Available, line: string, rest: string): ParsedComment {
  const malformed = (problem: CommandProblem): ParsedComment => ({ kind: 'malformed', name, problem });
  const bytes = new TextEncoder().encode(line).length;
  if (bytes > MOST_BYTES) return malformed({ code: 'syntax.too-long', values: { bytes, most: MOST_BYTES } });
  if (HIDDEN.test(line)) return malformed({ code: 'syntax.hidden', values: {} });
  const read = readArguments(rest);
  if (read.kind === 'problem') return malformed(read.problem);
  const { arguments: given } = read;
  const problem = misplaced(name, given) ?? malformedValue(given);
  if (problem !== undefined) return malformed(problem);
  return { kind: 'command', command: build(name, given) };
}

const KEYS: Readonly<Record<Available, readonly string[]>> = {
  approve: ['sha', 'digest'],
  reject: ['sha', 'reason'],
  status: [],
  help: [],
};

function misplaced(name: Available, { words, values, flags }: Arguments): CommandProblem | undefined {
  const unknown = [...values.keys()].find((key) => !KEYS[name].includes(key));
  if (unknown !== undefined) return { code: 'syntax.argument', values: { argument: `${unknown}=` } };
  if (flags.length > 0) return { code: 'syntax.argument', values: { argument: `--${flags[0]}` } };
  if (name === 'help' && words.length > 0) return { code: 'syntax.takes-nothing', values: {} };
  const odd = words.find((word) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(word));
  return odd === undefined ? undefined : { code: 'syntax.model', values: { word: odd } };
}

function malformedValue({ values }: Arguments): CommandProblem | undefined {
  const sha = values.get('sha');
  if (sha !== undefined && !/^[0-9a-f]{7,40}$/i.test(sha)) return { code: 'syntax.sha', values: {} };
  const digest = values.get('digest');
  if (digest !== undefined && !/^sha256:[0-9a-f]{12,64}$/i.test(digest)) {
    return { code: 'syntax.digest', values: {} };
  }
  return undefined;
}

function build(name: Available, { words: models, values }: Arguments): Command {
  const sha = values.get('sha')?.toLowerCase();
  switch (name) {
    case 'approve':
      return { name, models, sha, digest: values.get('digest')?.toLowerCase() };
    case 'reject':
      return { name, models, sha, reason: values.get('reason') };
    case 'status':
      return { name, models };
    case 'help':
      return { name };
  }
}
