import type { Dialect } from '../dialect.ts';
import type { Workspace } from './workspace.ts';

const EMPTY_TEXT = 0xffffffff;

/**
 * Applies a dialect's own texts for null to the pairs of a block: what stands for null becomes an empty pair, and an empty cell
 * that does not becomes an empty text.
 */
export function applyNullTokens({ memory, block, pairs }: Workspace, fields: number, { nulls, quote }: Dialect): void {
  const bytes = memory.u8();
  const all = memory.u32();
  const tokens = nulls.filter((text) => text !== '').map((text) => Buffer.from(text, 'utf8'));
  const emptyIsNull = nulls.includes('');
  const first = pairs >> 2;
  for (let at = first; at < first + fields * 2; at += 2) {
    const start = all[at] ?? 0;
    const length = (all[at + 1] ?? 0) - start;
    if (length === 0) {
      if (start !== EMPTY_TEXT && !emptyIsNull) all.fill(EMPTY_TEXT, at, at + 2);
      continue;
    }
    if (bytes[block + start - 1] === quote) continue;
    const stands = tokens.some(
      (token) => token.length === length && token.compare(bytes, block + start, block + start + length) === 0,
    );
    if (stands) all[at + 1] = start;
  }
}
