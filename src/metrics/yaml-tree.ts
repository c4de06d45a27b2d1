import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { syntaxProblems } from '../config/yaml-syntax.ts';
import { isExact, valueOfNumber } from './metric-value.ts';
import { type Member, nodeBudget, TreeProblem, type ValueNode } from './value-tree.ts';

/** Unfolded aliases count again each time, so a small file can stand for a large tree. */
const MOST_NODES = 100_000;
/** Of names and texts, which aliases repeat as well. */
const MOST_CHARACTERS = 4 * 1_048_576;
/** Words, marks and spaces: a value takes three or four. The library keeps all of them, and an error for each that is wrong. */
const MOST_LEXEMES = 400_000;

/**
 * Reads one YAML 1.2 document with the place of every value; aliases are unfolded. By the rules of YAML 1.2 `no` is a text and
 * `1e-5` a number. Throws a {@link TreeProblem}.
 */
export function readYamlTree(text: string): ValueNode {
  const [document, second] = firstDocuments(text);
  const error = document?.errors[0] ?? document?.warnings[0];
  if (document === undefined) throw new TreeProblem('syntax', 'The file is empty.', 0);
  if (error !== undefined) {
    const [slip] = syntaxProblems([...document.errors], () => ({ file: '', line: 1, column: 1 }));
    throw new TreeProblem('syntax', slip?.message ?? error.message, error.pos[0]);
  }
  if (second !== undefined) {
    throw new TreeProblem('syntax', 'The file holds more than one YAML document.', second.range[0]);
  }
  const count = nodeBudget(MOST_NODES);
  let characters = 0;
  const countText = (written: string, at: number): string => {
    characters += written.length;
    if (characters > MOST_CHARACTERS) throw new TreeProblem('size', `More than ${MOST_CHARACTERS} characters.`, at);
    return written;
  };
  const anchors = new Map<string, unknown>();

  const mapping = (map: YAMLMap, at: number, depth: number): ValueNode => {
    const members = new Map<string, Member>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? keyText(pair.key) : undefined;
      const keyAt = isNode(pair.key) ? (pair.key.range?.[0] ?? at) : at;
      if (key === undefined) throw new TreeProblem('syntax', 'A name must be plain text.', keyAt);
      if (members.has(key)) {
        throw new TreeProblem('duplicate', `The name ${JSON.stringify(key.slice(0, 80))} is written twice.`, keyAt);
      }
      members.set(countText(key, keyAt), { at: keyAt, value: value(pair.value, keyAt, depth + 1) });
    }
    return { kind: 'object', at, members };
  };
  const value = (node: unknown, around: number, depth: number): ValueNode => {
    const at = isNode(node) ? (node.range?.[0] ?? around) : around;
    count(depth, at);
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) throw new TreeProblem('syntax', `The alias *${node.source} has no anchor.`, at);
      return value(target, at, depth + 1);
    }
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) return mapping(node, at, depth);
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => value(item, at, depth + 1)) };
    if (!isScalar(node)) return { kind: 'null', at };
    if (typeof node.value === 'string') countText(node.value, at);
    return scalar(node, at);
  };
  return value(document.contents, 0, 0);
}

/** The first two documents; no more are made. */
function firstDocuments(text: string): readonly Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    merge: false,
    // Duplicate names are found by the reader, because the library compares every key with every other.
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return composer.compose(tokens(text)).take(2).toArray();
}

/** As `Parser.parse` of the library does, with a limit. */
function* tokens(text: string) {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MOST_LEXEMES) {
      throw new TreeProblem('size', `More than ${MOST_LEXEMES} words, marks and spaces of YAML.`, undefined);
    }
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** The name as it is written: `0` of a class stays `0`, and `1.0` is no `1`. */
function keyText(key: Scalar): string | undefined {
  if (typeof key.value === 'string') return key.value;
  return key.value === null || key.source === undefined ? undefined : key.source;
}

function scalar(node: Scalar, at: number): ValueNode {
  const { value, source = '' } = node;
  if (typeof value === 'number') {
    const special = !Number.isFinite(value) && /^[-+]?\.(?:inf|nan)$/i.test(source);
    return { kind: 'number', at, value: valueOfNumber(value), exact: special || isExact(source, value) };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', at, value };
  return typeof value === 'string' ? { kind: 'text', at, value } : { kind: 'null', at };
}
