import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { UserError } from '../errors.ts';
import { type PathStep, parseYamlPath, showPath } from './yaml-path.ts';
import type { YamlSource } from './yaml-source.ts';

/** The place of a value in a document. */
export interface YamlTarget {
  /** Positions of the pairs and items that lead to it, from the root. */
  readonly trail: readonly number[];
  readonly scalar: WrittenScalar;
  /** Whether it stands inside `[…]` or `{…}`. */
  readonly inFlow: boolean;
  /** Offset behind the `:` or `-` of a value that is not written; undefined when it is. */
  readonly emptyAt: number | undefined;
}

/** A scalar as it stands in the file. */
export interface WrittenScalar {
  /** Offsets of its first character and behind its last one. */
  readonly start: number;
  readonly end: number;
  readonly type: Scalar.Type;
  /** Without quotes and escapes. */
  readonly source: string;
  /** As readers of YAML 1.2 understand it. */
  readonly value: unknown;
}

interface Place {
  readonly node: unknown;
  readonly trail: readonly number[];
  readonly inFlow: boolean;
  /** What stands between the key or the dash and the value. */
  readonly lead: readonly LeadToken[];
  /** Where to point when something is missing here. */
  readonly offset: number;
}

interface LeadToken {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/**
 * Finds the scalar a path leads to. Throws `UserError('manifest.…')` with file, line and column for everything that is not
 * exactly one written place: a missing key, an alias, a merged key, several matches, a mapping or a list.
 */
export function locateScalar(source: YamlSource, documentIndex: number, path: string): YamlTarget {
  const document = source.documents[documentIndex];
  const steps = parseYamlPath(path);
  const search: Search = { source, document, steps };
  const root = document?.contents;
  let place: Place = { node: root, trail: [], inFlow: false, lead: [], offset: root?.range?.[0] ?? 0 };
  for (const [depth, step] of steps.entries()) place = follow(search, place, step, depth);
  return target(search, place);
}

const TEXT_TAG = 'tag:yaml.org,2002:str';

interface Search {
  readonly source: YamlSource;
  readonly document: Document.Parsed | undefined;
  readonly steps: readonly PathStep[];
}

function follow(search: Search, place: Place, step: PathStep, depth: number): Place {
  const { node } = place;
  if (isAlias(node)) throw throughAlias(search, node, place, depth);
  switch (step.kind) {
    case 'key':
      if (!isMap(node)) throw wrongKind(search, place, depth, 'a mapping');
      return keyed(search, node, place, step.key, depth);
    case 'index':
      if (!isSeq(node)) throw wrongKind(search, place, depth, 'a list');
      return item(search, node, place, step.index, depth);
    case 'match':
      if (!isSeq(node)) throw wrongKind(search, place, depth, 'a list');
      return item(search, node, place, matching(search, node, place, step, depth), depth);
  }
}

function keyed(search: Search, map: YAMLMap, place: Place, key: string, depth: number): Place {
  const found = map.items.flatMap((pair, index) => (keyText(pair) === key ? [{ pair, index }] : []));
  const [first, second] = found;
  if (first === undefined) throw missing(search, place, depth, missingKeyHint(search, map, key));
  if (second !== undefined) {
    throw refuse(search, offsetOf(second.pair.key, place), 'manifest.ambiguous', depth + 1, {
      what: 'stands twice in one mapping',
      hint: 'Keep one of the two.',
    });
  }
  const { pair, index } = first;
  const lead = pair.srcToken?.sep ?? [];
  return {
    node: pair.value,
    trail: [...place.trail, index],
    inFlow: place.inFlow || map.flow === true,
    lead: lead.flatMap(leadToken),
    offset: offsetOf(pair.key, place),
  };
}

function item(search: Search, list: YAMLSeq, place: Place, index: number, depth: number): Place {
  const node = list.items[index];
  if (node === undefined) {
    const count = list.items.length === 1 ? '1 item' : `${list.items.length} items`;
    throw missing(search, place, depth, `The list has ${count}; positions count from 0. Add the item by hand first.`);
  }
  // Comments of their own count as items in the source tokens, so items are counted by their dashes.
  const tokens = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  const token = tokens.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))[index];
  return {
    node: isPair(node) ? undefined : node,
    trail: [...place.trail, index],
    inFlow: place.inFlow || list.flow === true,
    lead: (token?.start ?? []).flatMap(leadToken),
    offset: offsetOf(node, place),
  };
}

function matching(
  search: Search,
  list: YAMLSeq,
  place: Place,
  { field, value }: Extract<PathStep, { readonly kind: 'match' }>,
  depth: number,
): number {
  const found = list.items.flatMap((node, index) => (fieldText(search, node, field) === value ? [index] : []));
  const [first, second] = found;
  if (first === undefined) {
    const known = list.items.flatMap((node) => fieldText(search, node, field) ?? []);
    const names = known.slice(0, 10).map((name) => JSON.stringify(name.slice(0, 80)));
    const hint = names.length === 0 ? `No item of the list has a \`${field}\`.` : `The list has ${names.join(', ')}.`;
    throw missing(search, place, depth, hint);
  }
  if (second === undefined) return first;
  throw refuse(search, offsetOf(list.items[second], place), 'manifest.ambiguous', depth + 1, {
    what: 'is true of more than one item of the list',
    hint: 'Choose the item by a field that only it has, or by its position: `[0]`.',
  });
}

function target(search: Search, place: Place): YamlTarget {
  const { node, trail, inFlow } = place;
  const depth = search.steps.length;
  if (isAlias(node)) throw throughAlias(search, node, place, depth);
  if (!isScalar(node)) {
    const what = isMap(node) ? 'is a mapping' : isSeq(node) ? 'is a list' : 'has no value that can be set';
    throw refuse(search, offsetOf(node, place), 'manifest.not-a-scalar', depth, {
      what: `${what}, not a single value`,
      hint: 'Let the path lead to a single value. A template such as `{{ name }}` without quotes is a mapping to YAML.',
    });
  }
  if (node.tag !== undefined && node.tag !== TEXT_TAG) {
    throw refuse(search, offsetOf(node, place), 'manifest.tagged', depth, {
      what: `has the tag ${node.tag.slice(0, 80)}, so it cannot become text`,
      hint: 'Remove the tag in the GitOps repository.',
    });
  }
  const scalar = writtenScalar(node);
  const isWritten = scalar.source !== '' || scalar.type !== 'PLAIN';
  return { trail, scalar, inFlow, emptyAt: isWritten ? undefined : emptyPlace(search, place) };
}

function writtenScalar({ range, source, type, value }: Scalar): WrittenScalar {
  if (!range || source === undefined || type === undefined)
    throw new Error('A parsed scalar has a range and a source.');
  return { start: range[0], end: range[1], type, source, value };
}

function emptyPlace(search: Search, place: Place): number {
  const sign = place.lead.findLast(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind');
  const anchor = place.lead.find(({ type }) => type === 'anchor' || type === 'tag');
  if (sign !== undefined && anchor === undefined) return sign.offset + sign.source.length;
  throw refuse(search, anchor?.offset ?? place.offset, 'manifest.no-value', search.steps.length, {
    what: 'has no value, and no plain place for one',
    hint: 'Write any value there by hand first.',
  });
}

function leadToken(token: { readonly type: string; readonly offset?: number; readonly source?: string }): LeadToken[] {
  const { type, offset, source } = token;
  return offset === undefined || source === undefined ? [] : [{ type, offset, source }];
}

/** Key as it is written, without quotes: `0`, `"0"` and `0x0` are told apart by their text, not by their number. */
function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? pair.key.source : undefined;
}

function fieldText(search: Search, node: unknown, field: string): string | undefined {
  const map = isAlias(node) && search.document !== undefined ? node.resolve(search.document) : node;
  if (!isMap(map)) return undefined;
  const value = map.items.find((pair) => keyText(pair) === field)?.value;
  return isScalar(value) ? value.source : undefined;
}

function missingKeyHint(search: Search, map: YAMLMap, key: string): string {
  const merge = map.items.find((pair) => keyText(pair) === '<<');
  if (merge !== undefined) {
    const { line } = search.source.positionOf(offsetOf(merge.key, undefined));
    return (
      `The mapping merges another one (\`<<\` at line ${line}). ` +
      `Write \`${key}\` out in this mapping, or let the path lead to the mapping that is merged.`
    );
  }
  const keys = map.items.flatMap((pair) => keyText(pair) ?? []).slice(0, 10);
  const has =
    keys.length === 0 ? 'It is empty.' : `It has ${keys.map((name) => `\`${name.slice(0, 80)}\``).join(', ')}.`;
  return `${has} A promotion changes values and adds no keys: write \`${key}\` there by hand first.`;
}

function throughAlias(search: Search, alias: Alias, place: Place, depth: number): UserError {
  const anchor = search.document === undefined ? undefined : alias.resolve(search.document);
  const { line } = search.source.positionOf(anchor?.range?.[0] ?? 0);
  const where = anchor === undefined ? '' : ` at line ${line}`;
  return refuse(search, offsetOf(alias, place), 'manifest.alias', depth, {
    what: `is an alias of \`&${alias.source.slice(0, 80)}\``,
    hint: `A change would reach other places too. Let the path lead to the anchored value${where}, or write the value out here.`,
  });
}

function wrongKind(search: Search, place: Place, depth: number, wanted: string): UserError {
  const { node } = place;
  const is = isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : 'a single value';
  return refuse(search, offsetOf(node, place), 'manifest.path-mismatch', depth, {
    what: `is ${is}, but the path goes on as if it were ${wanted}`,
    hint: wanted === 'a mapping' ? 'List items are chosen with `[name=x]` or `[0]`.' : 'Keys are written `a.b`.',
  });
}

function missing(search: Search, place: Place, depth: number, hint: string): UserError {
  return refuse(search, place.offset, 'manifest.missing-key', depth + 1, { what: 'does not exist', hint });
}

/** @param depth how many steps of the path the message names */
function refuse(
  { source, steps }: Search,
  offset: number,
  code: string,
  depth: number,
  { what, hint }: { readonly what: string; readonly hint: string },
): UserError {
  const { file } = source;
  const { line, column } = source.positionOf(offset);
  const subject = depth === 0 ? 'the document' : `\`${showPath(steps.slice(0, depth))}\``;
  return new UserError(code, `${file}:${line}:${column}: ${subject} ${what}.`, { file, line, column, hint });
}

function offsetOf(node: unknown, place: Place | undefined): number {
  const range = isNode(node) ? node.range : undefined;
  return range?.[0] ?? place?.offset ?? 0;
}
