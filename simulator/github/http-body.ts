import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.ts';

/** Reads a request body as text. Throws 413 beyond `limit` bytes. */
export const readText = async (request: IncomingMessage, limit: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new HttpError(413, 'Request body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
};

/** Parses a JSON body; undefined when empty. Throws 400 as GitHub does. */
export const readJson = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  const text = await readText(request, limit);
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'Problems parsing JSON');
  }
};
