import { UserError } from '../errors.ts';
import type { YamlTarget } from './yaml-locate.ts';
import { isPrintable, renderScalar, type ScalarStyle } from './yaml-scalar.ts';
import type { YamlSource } from './yaml-source.ts';

/** A stretch of text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest change of the text that gives the target a value. Throws `UserError('manifest.block-scalar')`. */
export function spliceFor(source: YamlSource, target: YamlTarget, value: string): Splice {
  const { scalar, inFlow, emptyAt } = target;
  const context = isJson(source.text) ? 'json' : inFlow ? 'flow' : 'block';
  if (emptyAt !== undefined) {
    return { start: emptyAt, end: emptyAt, text: ` ${renderScalar(value, 'plain', context)}` };
  }
  const { start, end } = scalar;
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return blockSplice(source, target, value);
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
    case 'PLAIN':
      return { start, end, text: renderScalar(value, styleOf(scalar.type), context) };
  }
}

function styleOf(type: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'PLAIN'): ScalarStyle {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'PLAIN':
      return 'plain';
  }
}

/**
 * New lines for a block scalar: its comment, indentation and line ends stay. The value has no line break at its end, so the
 * header says `-`; blank lines after the block are not part of it.
 */
function blockSplice(source: YamlSource, { scalar }: YamlTarget, value: string): Splice {
  const { start, end } = scalar;
  const { line, column } = source.positionOf(start);
  const whole = source.text.slice(start, end);
  const [, style, comment, lineEnd, content = ''] = /^([|>])[-+0-9]*([^\n]*?)(\r?\n)([\s\S]*)$/.exec(whole) ?? [];
  const indentation = /^(?:[^\S\n]*\r?\n)*( +)/.exec(content)?.[1];
  const holds = isPrintable(value) && value !== '' && value === value.trim();
  if (style === undefined || comment === undefined || lineEnd === undefined || indentation === undefined || !holds) {
    throw new UserError(
      'manifest.block-scalar',
      `${source.file}:${line}:${column}: this block cannot hold the value.`,
      {
        file: source.file,
        line,
        column,
        hint: 'Write the value on the line of its key, in quotes.',
      },
    );
  }
  const blank = content.trimEnd() === '' ? '' : (/(?:\r?\n[^\S\n]*)*$/.exec(content)?.[0] ?? '');
  return { start, end, text: `${style}-${comment}${lineEnd}${indentation}${value}${blank}` };
}

function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Whether the target is this very text already, for readers of YAML 1.2. */
export function holdsValue({ scalar, emptyAt }: YamlTarget, value: string): boolean {
  return emptyAt === undefined && scalar.value === value;
}
