import { asText } from '../explain.ts';
import { EMPTY_TEXT, type FieldAddresses } from '../kernels/kernels.ts';
import type { LinearMemory } from '../kernels/memory.ts';
import { textReader } from './row-block.ts';

/**
 * Fields that hold JSON values as the texts that stand for them in keys: the same text for every way to write a value.
 * @param fields of tokens as they are written
 * @returns fields in memory that the caller must release
 */
export function jsonKeyFields(memory: LinearMemory, fields: FieldAddresses): FieldAddresses {
  const textOf = textReader(memory, fields);
  const texts = Array.from({ length: fields.rows }, (_, row) => keyText(textOf(row)));
  const bytes = Buffer.from(texts.join(''), 'utf8');
  const base = memory.alloc(bytes.length);
  const pairs = memory.alloc(fields.rows * 8);
  memory.u8().set(bytes, base);
  const words = memory.u32();
  let at = 0;
  texts.forEach((text, row) => {
    const length = Buffer.byteLength(text ?? '');
    const pair = (pairs >> 2) + row * 2;
    words.set(text === '' ? EMPTY : [at, at + length], pair);
    at += length;
  });
  return { base, starts: pairs, ends: pairs + 4, stride: 8, gap: 0, rows: fields.rows };
}

const EMPTY = [EMPTY_TEXT, EMPTY_TEXT];

const keyText = (token: string | null | undefined): string | null =>
  token === null || token === undefined ? null : (asText(JSON.parse(token)) ?? null);
