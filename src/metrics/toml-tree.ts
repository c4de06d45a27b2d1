import { parse, TomlDate, TomlError } from 'smol-toml';
import { valueOfNumber } from './metric-value.ts';
import { offsetOf } from './metrics-text.ts';
import { type Member, nodeBudget, TreeProblem, type ValueNode } from './value-tree.ts';

/** Arrays and inline tables inside one another: the reader calls itself for each. */
const DEEPEST = 64;

/**
 * Reads TOML 1.0 (https://toml.io/en/v1.0.0). Dates become texts. The places of values are unknown, `at` is 0; those of mistakes in
 * the text are known. Throws a {@link TreeProblem}.
 */
export function readTomlTree(text: string): ValueNode {
  const count = nodeBudget();
  const visit = (value: unknown, levels: number): ValueNode => {
    // A level is what holds others; places are unknown.
    count(levels, undefined);
    switch (typeof value) {
      case 'number':
        return { kind: 'number', at: 0, value: valueOfNumber(value), exact: true };
      case 'bigint':
        return { kind: 'number', at: 0, value: valueOfNumber(Number(value)), exact: false };
      case 'boolean':
        return { kind: 'boolean', at: 0, value };
      case 'string':
        return { kind: 'text', at: 0, value };
      default:
    }
    if (value instanceof TomlDate) return { kind: 'text', at: 0, value: value.toISOString() };
    if (Array.isArray(value)) return { kind: 'list', at: 0, items: value.map((item) => visit(item, levels + 1)) };
    const members = Object.entries(value ?? {}).map(
      ([name, member]) => [name, { at: 0, value: visit(member, levels + 1) }] as const,
    );
    return { kind: 'object', at: 0, members: new Map<string, Member>(members) };
  };
  return visit(parsed(text), 0);
}

function parsed(text: string): unknown {
  try {
    // Integers that a number cannot hold come as bigint, so that they can be told.
    return parse(text, { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw problemOf(error, text);
  }
}

/** The library says what is wrong in words only, followed by an excerpt of the text. */
function problemOf({ message, line, column }: TomlError, text: string): TreeProblem {
  const at = offsetOf(text, line, column);
  const [said = ''] = message.replace(/^Invalid TOML document: /, '').split('\n', 1);
  if (said.includes('redefine')) return new TreeProblem('duplicate', 'A name or table is written twice.', at);
  if (said.includes('excessively nested')) {
    return new TreeProblem('depth', `More than ${DEEPEST} arrays or tables are inside one another.`, at);
  }
  return new TreeProblem('syntax', `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`, at);
}
