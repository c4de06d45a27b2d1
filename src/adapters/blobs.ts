import { Buffer } from 'node:buffer';
import { messageOf, UserError } from '../errors.ts';
import type { GitHubClient } from './github-client.ts';
import type { RepositoryName } from './repository-name.ts';

/**
 * Content of a git object as a stream. GitHub keeps no file above 100 MB in git, and gives up to that much.
 * A server that does not know the raw media type answers with JSON, which is understood as well.
 */
export async function blobStream(
  client: GitHubClient,
  name: RepositoryName,
  id: string,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...name,
    file_sha: id,
    headers: { accept: 'application/vnd.github.raw+json' },
    // Decoding would take the bytes for text; unparsed, the body is a stream.
    request: { parseSuccessResponseBody: false },
  });
  const body: unknown = response.data;
  if (!(body instanceof ReadableStream)) throw new Error(`GitHub's answer for the object ${id} is not a stream.`);
  const stream = byteChunks(body, id);
  const type = String(response.headers['content-type'] ?? '');
  return type.startsWith('application/json') ? decodeJson(stream, id) : stream;
}

async function* byteChunks(body: ReadableStream<unknown>, id: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) throw new Error('it is not made of bytes');
      yield chunk;
    }
  } catch (error) {
    throw new UserError('github.unavailable', `GitHub's answer for the object ${id} broke off: ${messageOf(error)}`, {
      hint: 'Run the job again.',
    });
  }
}

async function* decodeJson(stream: AsyncIterable<Uint8Array>, id: string): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const answer: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const content: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'content') : undefined;
  if (typeof content !== 'string') throw new Error(`GitHub's answer for the object ${id} has no content.`);
  yield Buffer.from(content, 'base64');
}
