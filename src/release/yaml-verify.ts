import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { YamlSource } from './yaml-source.ts';

/**
 * Why a changed file is not what was meant; undefined when it is: the target is the wanted text for readers of YAML 1.1 and
 * 1.2, every other node is as before, and no line outside the target's changed. The edit is made so that this holds;
 * this is the check that it does, because a manifest that is silently wrong reaches a cluster.
 * @param target document and trail of the changed scalar, as `locateScalar` gave it
 */
export function editMismatch(
  before: YamlSource,
  after: YamlSource,
  target: { readonly document: number; readonly trail: readonly number[]; readonly lines: readonly [number, number] },
  wanted: string,
): string | undefined {
  if (!onlyLinesDiffer(before.text, after.text, target.lines)) return 'lines outside the value would change';
  if (before.documents.length !== after.documents.length) return 'the number of documents would change';
  for (const [index, document] of before.documents.entries()) {
    const trail = index === target.document ? target.trail : undefined;
    if (!sameNodes(document.contents, after.documents[index]?.contents, trail)) return 'other values would change';
  }
  if (valueAt(after.documents[target.document]?.contents, target.trail) !== wanted) return 'it would read differently';
  // Kubernetes and Argo CD read YAML 1.1, where more words and numbers are no text.
  const old = parseAllDocuments(after.text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
  const oldDocument = 'empty' in old ? undefined : old[target.document];
  if (valueAt(oldDocument?.contents, target.trail) !== wanted) return 'readers of YAML 1.1 would read it differently';
  return undefined;
}

/** @param lines first and last line, from 1, that may change in `before` */
function onlyLinesDiffer(before: string, after: string, [first, last]: readonly [number, number]): boolean {
  const old = before.split('\n');
  const head = old.slice(0, first - 1).map((line) => `${line}\n`);
  const tail = old.slice(last).map((line) => `\n${line}`);
  return after.startsWith(head.join('')) && after.endsWith(tail.join(''));
}

/** @param trail leads to the one node that may differ; undefined when none may */
function sameNodes(before: unknown, after: unknown, trail: readonly number[] | undefined): boolean {
  if (isPair(before)) {
    return isPair(after) && sameNodes(before.key, after.key, undefined) && sameNodes(before.value, after.value, trail);
  }
  if (trail?.length === 0) return isScalar(after);
  if (isAlias(before)) return isAlias(after) && before.source === after.source;
  if (isScalar(before)) {
    return (
      isScalar(after) && sameProperties(before, after) && before.source === after.source && before.type === after.type
    );
  }
  if (isMap(before))
    return isMap(after) && sameProperties(before, after) && sameItems(before.items, after.items, trail);
  if (isSeq(before))
    return isSeq(after) && sameProperties(before, after) && sameItems(before.items, after.items, trail);
  return before === after;
}

function sameItems(
  before: readonly unknown[],
  after: readonly unknown[],
  trail: readonly number[] | undefined,
): boolean {
  if (before.length !== after.length) return false;
  return before.every((item, index) =>
    sameNodes(item, after[index], index === trail?.[0] ? trail.slice(1) : undefined),
  );
}

interface Properties {
  readonly tag?: string;
  readonly anchor?: string;
}

const sameProperties = (before: Properties, after: Properties): boolean =>
  before.tag === after.tag && before.anchor === after.anchor;

function valueAt(root: unknown, trail: readonly number[]): unknown {
  let node = root;
  for (const index of trail) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.items[index] : undefined;
    node = isPair(inner) ? inner.value : inner;
  }
  return isScalar(node) ? node.value : undefined;
}
