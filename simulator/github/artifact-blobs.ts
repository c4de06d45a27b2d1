/** The part of Azure's block blob protocol that the artifact client uses, over signed addresses. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { artifactAt, joinBlocks, writeBlock, writeWhole } from './artifact-store.ts';
import { readText } from './http-body.ts';
import type { Artifact } from './model-actions.ts';
import type { World } from './world.ts';

const MAX_LIST = 8 * 1024 * 1024;

const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'x-ms-error-code': code, 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
};

const stored = (response: ServerResponse, world: World): void => {
  response.writeHead(201, {
    etag: '"0x1"',
    'last-modified': world.clock().toUTCString(),
    'x-ms-request-server-encrypted': 'true',
  });
  response.end();
};

const upload = async (
  world: World,
  artifact: Artifact,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (artifact.state !== 'uploading') return refuse(response, 409, 'BlobImmutableDueToPolicy');
  const contentType = request.headers['x-ms-blob-content-type'];
  if (typeof contentType === 'string') artifact.contentType = contentType;
  switch (url.searchParams.get('comp')) {
    case 'block':
      await writeBlock(artifact, url.searchParams.get('blockid') ?? '', request);
      return stored(response, world);
    case 'blocklist': {
      const ids = [...(await readText(request, MAX_LIST)).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)];
      const joined = await joinBlocks(
        artifact,
        ids.map(([, id]) => id ?? ''),
      );
      return joined ? stored(response, world) : refuse(response, 400, 'InvalidBlockList');
    }
    default:
      await writeWhole(artifact, request);
      return stored(response, world);
  }
};

const download = async (
  artifact: Artifact,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { size } = await stat(artifact.file);
  const name = path.endsWith('.zip') ? `${artifact.name}.zip` : artifact.name;
  response.writeHead(200, {
    'content-type': artifact.contentType ?? artifact.mimeType,
    'content-length': size,
    'content-disposition': `attachment; filename="${name.replace(/["\\]/g, '_')}"`,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(artifact.file), response);
};

/** Handles `/blobs/…`. */
export const serveBlob = async (
  world: World,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const writes = request.method === 'PUT';
  const artifact = artifactAt(world, writes ? 'write' : 'read', url.pathname, url.searchParams.get('sig'));
  if (artifact === undefined) return refuse(response, 403, 'AuthenticationFailed');
  return writes ? upload(world, artifact, url, request, response) : download(artifact, url.pathname, request, response);
};
