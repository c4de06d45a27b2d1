import { UserError } from '../errors.ts';
import type { TreeEntry } from '../ports.ts';

/** Orders by path in code-unit order, whatever the language settings. */
export const byPath = (a: Pick<TreeEntry, 'path'>, b: Pick<TreeEntry, 'path'>): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** The one error for everything that exceeds a cap. */
export function tooLarge(what: string, maximumBytes: number): UserError {
  return new UserError('file.too-large', `${what} is larger than ${maximumBytes} bytes, the most that is read of it.`);
}

/** All bytes of a stream. Throws `UserError('file.too-large')` as soon as the cap is passed. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  what: string,
  maximumBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maximumBytes) throw tooLarge(what, maximumBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
