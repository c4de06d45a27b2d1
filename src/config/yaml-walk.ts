import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { UserError } from '../errors.ts';
import { type Position, pointerOf } from './project.ts';

export interface YamlWalk {
  readonly problems: readonly UserError[];
  readonly positions: ReadonlyMap<string, Position>;
  readonly keyPositions: ReadonlyMap<string, Position>;
}

/** More than any configuration has; keeps the walk and everything after it off the end of the stack. */
const DEEPEST = 64;
const MOST_PROBLEMS = 50;

/** Enough for anything written by hand. Unfolded ones count again each time, see `parseYaml`. */
export const MOST_ALIASES = 100;

type Path = readonly (string | number)[];

/** Goes over a document that is syntactically sound: collects places, and finds what YAML allows but we do not. */
export function walkYaml(document: Document.Parsed, at: (offset: number) => Position): YamlWalk {
  const problems: UserError[] = [];
  const positions = new Map<string, Position>();
  const keyPositions = new Map<string, Position>();
  const anchors = new Map<string, unknown>();
  let aliases = 0;
  const report = (code: string, message: string, offset: number, hint: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push(new UserError(code, message, { ...at(offset), hint }));
  };

  const visit = (node: unknown, path: Path, around: readonly unknown[]): void => {
    if (!isNode(node) || aliases > MOST_ALIASES) return;
    const start = node.range?.[0] ?? 0;
    const pointer = pointerOf(path);
    const isCollection = isMap(node) || isSeq(node);
    if (!(isCollection && positions.has(pointer))) positions.set(pointer, at(start));
    if (path.length > DEEPEST) {
      report('config.yaml-syntax', `More than ${DEEPEST} levels of nesting.`, start, 'Remove nested brackets.');
      return;
    }
    if (isAlias(node)) {
      checkAlias(node.source, start, around);
      return;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index], [...around, node]);
    }
    if (isMap(node)) visitMap(node, path, [...around, node]);
  };

  const visitMap = (map: YAMLMap, path: Path, around: readonly unknown[]): void => {
    const first = new Map<string, Position>();
    for (const pair of map.items) {
      const start = keyOffset(pair);
      const key = keyText(pair, start);
      if (key === undefined) continue;
      const position = at(start);
      const earlier = first.get(key);
      if (earlier !== undefined) {
        const place = `line ${earlier.line}`;
        report(
          'config.duplicate-key',
          `The key ${shown(key)} is already on ${place}.`,
          start,
          'Remove one of the two.',
        );
        continue;
      }
      first.set(key, position);
      const pointer = pointerOf([...path, key]);
      keyPositions.set(pointer, position);
      // A mapping or list is found at its key; `visit` replaces this for plain values.
      positions.set(pointer, position);
      visit(pair.value, [...path, key], around);
    }
  };

  const keyText = (pair: Pair, start: number): string | undefined => {
    const { key } = pair;
    if (isScalar(key) && typeof key.value === 'string') {
      if (key.value !== '<<') return key.value;
      report(
        'config.yaml-merge-key',
        'Merge keys (`<<`) are not part of YAML 1.2.',
        start,
        'Write the keys out, or use an alias for a whole value.',
      );
      return undefined;
    }
    const source = isScalar(key) ? (key.source ?? '') : '';
    const hint = source === '' ? 'Write a plain text before the `:`.' : `Put it in quotes: "${source.slice(0, 40)}".`;
    report('config.yaml-key', 'This key is not a text.', start, hint);
    return undefined;
  };

  const checkAlias = (name: string, start: number, around: readonly unknown[]): void => {
    aliases += 1;
    const target = anchors.get(name);
    if (aliases > MOST_ALIASES) {
      report('config.yaml-alias', `More than ${MOST_ALIASES} aliases.`, start, 'Write the values out.');
    } else if (target === undefined) {
      const hint =
        'A value that starts with `*` needs quotes: `"*.py"`. An anchor (`&name`) must come before its alias.';
      report('config.yaml-alias', `There is no anchor for the alias ${shown(`*${name}`)}.`, start, hint);
    } else if (around.includes(target)) {
      report('config.yaml-alias', `The alias ${shown(`*${name}`)} contains itself.`, start, 'Write the value out.');
    }
  };

  for (const { pos } of document.warnings) {
    report(
      'config.yaml-tag',
      'This value has a tag that is not known.',
      pos[0],
      'Remove the word that starts with `!`.',
    );
  }
  visit(document.contents, [], []);
  return { problems, positions, keyPositions };
}

const keyOffset = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
