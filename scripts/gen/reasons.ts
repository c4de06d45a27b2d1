/**
 * Which reasons an action can end with: the codes in all the files its `main.ts` reaches. Their meanings are written by
 * hand in `docs/reasons.yml`, once for all actions.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../src/errors.ts';

export const MEANINGS_FILE = 'docs/reasons.yml';

/** Code → meaning. */
export type Meanings = ReadonlyMap<string, string>;

export interface Reason {
  readonly code: string;
  readonly meaning: string;
}

const IMPORT = /\b(?:import|export)\s+(?!type\b)[^;'"]*?\bfrom\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g;
/** An import that takes only some of a file's exports. */
const SELECTION = /\{([^{}]*)\}\s*(?:from\s+|=\s*await\s+import\(\s*)'(\.[^']+)'/g;
const PASSED_ON = /^export \{ (\w+) \} from '(\.[^']+)';$/gm;
const NAMED_CODE = /(?:\breason:|\bUserError\()\s*'([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)'/g;
const LITERAL = /'([a-z][a-z0-9-]*)((?:\.[a-z0-9-]+)+)'/g;
/** Texts that look like a code but are file names. */
const FILE_NAME = /\.(?:json|jsonl|ya?ml|csv|tsv|md|txt|log|ts|js|dvc|lock)$/;

/** Reads `docs/reasons.yml`: codes by family, `input: {missing: …}` for `input.missing`. */
export function parseMeanings(text: string): Meanings {
  const families: unknown = parse(text);
  const meanings = new Map<string, string>();
  for (const [family, codes] of Object.entries(asRecord(families))) {
    for (const [name, meaning] of Object.entries(asRecord(codes))) {
      if (typeof meaning !== 'string') {
        throw new UserError('gen.meaning-missing', `${family}.${name} has no meaning.`, { file: MEANINGS_FILE });
      }
      meanings.set(`${family}.${name}`, meaning.trim());
    }
  }
  return meanings;
}

/**
 * All codes in a source text: what stands after `reason:` and in `UserError(…)`, and every literal of a known family,
 * because helpers take codes as arguments too.
 */
export function codesIn(source: string, families: ReadonlySet<string>): readonly string[] {
  const named = [...source.matchAll(NAMED_CODE)].map(([, code = '']) => code);
  const literals = [...source.matchAll(LITERAL)]
    .filter(([, family = '', rest = '']) => families.has(family) && !FILE_NAME.test(rest))
    .map(([, family = '', rest = '']) => family + rest);
  return [...new Set([...named, ...literals])];
}

/**
 * The codes an action can end with, its own first, then by name.
 * @param name the action's folder; without a main.ts it has none yet
 */
export async function codesOfAction(root: string, name: string, meanings: Meanings): Promise<readonly string[]> {
  const families = new Set([...meanings.keys()].map((code) => code.slice(0, code.indexOf('.'))));
  const codes = new Set<string>();
  for (const source of (await reachable(root, [`actions/${name}/main.ts`, `actions/${name}/post.ts`])).values()) {
    for (const code of codesIn(source, families)) codes.add(code);
  }
  const own = (code: string) => (code.startsWith(`${name}.`) ? 0 : 1);
  return [...codes].sort((a, b) => own(a) - own(b) || (a < b ? -1 : 1));
}

/** Sources by path, following relative imports. Generated code is left out: it has no endings of its own. */
async function reachable(root: string, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (sources.has(file) || file.startsWith('src/generated/')) continue;
    const source = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
    if (source === undefined) continue;
    sources.set(file, source);
    const folder = path.posix.dirname(file);
    for (const [, from, dynamic] of source.matchAll(IMPORT)) {
      const imported = path.posix.join(folder, from ?? dynamic ?? '');
      open.push(...((await takenThrough(root, imported, selectionOf(source, from ?? dynamic ?? ''))) ?? [imported]));
    }
  }
  return sources;
}

/** The names that a source takes from one of its imports. */
function selectionOf(source: string, specifier: string): ReadonlySet<string> {
  const lists = [...source.matchAll(SELECTION)].filter(([, , from]) => from === specifier);
  return new Set(lists.flatMap(([, names = '']) => names.split(',').map((name) => name.trim())));
}

/** Where the names come from when the file does nothing but pass on exports of others; undefined when it does more. */
async function takenThrough(
  root: string,
  file: string,
  names: ReadonlySet<string>,
): Promise<readonly string[] | undefined> {
  const source = await readFile(path.join(root, file), 'utf8').catch(() => '');
  if (
    names.size === 0 ||
    source
      .replace(PASSED_ON, '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .trim() !== ''
  )
    return undefined;
  return [...source.matchAll(PASSED_ON)]
    .filter(([, name = '']) => names.has(name))
    .map(([, , from = '']) => path.posix.join(path.posix.dirname(file), from));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
