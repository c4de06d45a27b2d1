/** Artifact blobs on disk and the signed addresses they are reached at. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Artifact } from './model-actions.ts';
import type { World } from './world.ts';

export type BlobAccess = 'read' | 'write';

const signature = (world: World, access: BlobAccess, path: string): string =>
  createHmac('sha256', world.signingKey).update(`${access} ${path}`).digest('hex');

/** Address of an artifact's blob. The suffix and content type tell the client whether to unpack it. */
export const blobUrl = (world: World, artifact: Artifact, access: BlobAccess): string => {
  const path = `/blobs/${artifact.id}${artifact.mimeType === 'application/zip' ? '.zip' : ''}`;
  const query = new URLSearchParams({
    se: new Date(world.clock().getTime() + 3_600_000).toISOString(),
    sp: access === 'read' ? 'r' : 'w',
    sv: '2025-01-05',
    sig: signature(world, access, path),
  });
  return `${world.urls.api}${path}?${query}`;
};

/** Artifact of a signed address, or undefined when the signature does not allow the access. */
export const artifactAt = (
  world: World,
  access: BlobAccess,
  path: string,
  signed: string | null,
): Artifact | undefined => {
  const expected = Buffer.from(signature(world, access, path));
  const given = Buffer.from(signed ?? '');
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  const artifact = world.artifacts.get(Number(/^\/blobs\/(\d+)/.exec(path)?.[1]));
  return artifact?.state === 'deleted' ? undefined : artifact;
};

/** Digest as lists show it; a `corrupt-digest` fault makes it wrong. */
export const shownDigest = (world: World, artifact: Artifact): string =>
  world.faults.take(['corrupt-digest'], { operation: 'artifact', path: artifact.name }) === undefined
    ? artifact.digest
    : `sha256:${'0'.repeat(64)}`;

/** Stores one block of an upload; blocks become the blob in the order of the final list. */
export const writeBlock = async (artifact: Artifact, blockId: string, content: Readable): Promise<void> => {
  const file = `${artifact.file}.${createHash('sha256').update(blockId).digest('hex').slice(0, 24)}`;
  await mkdir(dirname(file), { recursive: true });
  await pipeline(content, createWriteStream(file));
  artifact.blocks.set(blockId, file);
};

/** Joins blocks into the blob. False when the list names a block that was never sent. */
export const joinBlocks = async (artifact: Artifact, blockIds: readonly string[]): Promise<boolean> => {
  const files = blockIds.map((id) => artifact.blocks.get(id));
  if (files.some((file) => file === undefined)) return false;
  await mkdir(dirname(artifact.file), { recursive: true });
  await writeFile(artifact.file, '');
  for (const file of files) {
    if (file !== undefined) await pipeline(createReadStream(file), createWriteStream(artifact.file, { flags: 'a' }));
  }
  await Promise.all([...artifact.blocks.values()].map((file) => rm(file, { force: true })));
  artifact.blocks.clear();
  return true;
};

export const writeWhole = async (artifact: Artifact, content: Readable): Promise<void> => {
  await mkdir(dirname(artifact.file), { recursive: true });
  await pipeline(content, createWriteStream(artifact.file));
};

/** Size and `sha256:…` of what has been uploaded; undefined when nothing has. */
export const measure = async (
  artifact: Artifact,
): Promise<{ readonly size: number; readonly digest: string } | undefined> => {
  try {
    const { size } = await stat(artifact.file);
    const hash = createHash('sha256');
    await pipeline(createReadStream(artifact.file), hash);
    return { size, digest: `sha256:${hash.digest('hex')}` };
  } catch {
    return undefined;
  }
};
