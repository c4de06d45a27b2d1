import { shortDigest } from '../test-outcomes.ts';
import { finiteOf, textOf, type ValueNode } from '../value-tree.ts';

/** UTF-16 units; the candidate's record holds no more. */
const LONGEST = 64;
/** A digest of more would take too long in a file where one version stands for very many metrics. */
const TOLD_APART_BY = 1_000;

/** A version as a record can hold it: a long one is cut, and told apart by a digest of its first 1,000 characters. */
export function versionText(written: string): string {
  if (written.length <= LONGEST) return written.toWellFormed();
  const start = written.slice(0, TOLD_APART_BY).toWellFormed();
  const digest = shortDigest(start);
  return `${start.slice(0, LONGEST - 1 - digest.length).toWellFormed()}…${digest}`;
}

/** Version of a task. Python writes 1, 1.0 and "1.0" for the same version. */
export function taskVersion(node: ValueNode | undefined): string | undefined {
  const written = textOf(node) ?? finiteOf(node)?.toString();
  return written === undefined ? undefined : versionText(written).replace(/\.0$/, '');
}
