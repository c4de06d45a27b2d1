import type { CommandProblem } from './reason.ts';

/** Words, `key=value` pairs and `--flags` behind a command's name. Duplicates are refused, so every key has one meaning. */
export interface Arguments {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: readonly string[];
}

export type ReadArguments =
  | { readonly kind: 'arguments'; readonly arguments: Arguments }
  | { readonly kind: 'problem'; readonly problem: CommandProblem };

const MOST_ARGUMENTS = 50;
const ARGUMENT =
  / +(?:(?<key>[a-z][a-z-]*)=(?:(?<bare>[A-Za-z0-9._:@/-]{1,128})|"(?<quoted>(?:[^"\\]|\\["\\])*)")|--(?<flag>[a-z][a-z-]*)|(?<word>[A-Za-z0-9._:@/][A-Za-z0-9._:@/-]{0,127}))(?= |$)/y;

/** @param text what follows the name: empty, or starting with a space */
export function readArguments(text: string): ReadArguments {
  const words: string[] = [];
  const values = new Map<string, string>();
  const flags: string[] = [];
  const line = text.trimEnd();
  ARGUMENT.lastIndex = 0;
  for (let read = 0; ARGUMENT.lastIndex < line.length; read += 1) {
    const start = ARGUMENT.lastIndex;
    const found = ARGUMENT.exec(line)?.groups;
    if (found === undefined) return problem({ code: 'syntax.part', values: { part: line.slice(start).trim() } });
    if (read === MOST_ARGUMENTS) return problem({ code: 'syntax.too-many', values: { most: MOST_ARGUMENTS } });
    const { key, bare, quoted, flag, word } = found;
    if (key !== undefined) {
      if (values.has(key)) return twice(`${key}=`);
      values.set(key, bare ?? quoted?.replace(/\\(["\\])/g, '$1') ?? '');
    } else {
      const [list, item] = flag === undefined ? [words, word ?? ''] : [flags, flag];
      if (list.includes(item)) return twice(`${flag === undefined ? '' : '--'}${item}`);
      list.push(item);
    }
  }
  return { kind: 'arguments', arguments: { words, values, flags } };
}

const problem = (found: CommandProblem): ReadArguments => ({ kind: 'problem', problem: found });

const twice = (argument: string): ReadArguments => problem({ code: 'syntax.twice', values: { argument } });
