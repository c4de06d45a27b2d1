import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';
import type { ArtifactInfo, Clock } from '../ports.ts';
import { reasonOf } from './fetch-reason.ts';
import type { GitHubClient } from './github-client.ts';
import { asking } from './github-errors.ts';
import type { Fetch } from './github-fetch.ts';
import type { RepositoryName } from './repository-name.ts';
import { tooLarge } from './trees.ts';

export interface DownloadSource {
  readonly client: GitHubClient;
  readonly name: RepositoryName;
  readonly fetch: Fetch;
  readonly clock: Clock;
}

/**
 * Downloads an artifact and unpacks it. The toolkit's client is not used for this: it unpacks before it compares digests,
 * and neither bounds what it downloads nor what it unpacks. Nothing is left in the folder when something is wrong.
 */
export async function downloadArtifact(
  source: DownloadSource,
  artifact: ArtifactInfo,
  directory: string,
  maximumBytes: number,
): Promise<void> {
  if (artifact.expired) throw expired(artifact.name);
  if (artifact.size > maximumBytes) throw tooLarge(`The artifact ${artifact.name}`, maximumBytes);
  if (!PLAIN_NAME.test(artifact.name)) {
    throw new UserError('artifact.malformed', `${JSON.stringify(artifact.name)} cannot be the name of a file.`);
  }
  // Beside the folder, so that what is there is either nothing or checked.
  const archive = `${directory}.download`;
  try {
    const { kind, digest } = await fetchWithRetries(source, artifact, archive, maximumBytes);
    if (artifact.digest !== undefined && artifact.digest !== digest) throw differs(artifact, digest);
    await mkdir(directory, { recursive: true });
    if (kind === 'zip') await unpack(archive, directory, maximumBytes);
    else await rename(archive, join(directory, artifact.name));
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(archive, { force: true });
  }
}

async function unpack(archive: string, directory: string, maximumBytes: number): Promise<void> {
  // Loaded when first needed: most actions of a run download nothing.
  const { unzip } = await import('./unzip.ts');
  await unzip(archive, directory, maximumBytes);
}

/** A raw artifact's file takes its name. */
const PLAIN_NAME = /^(?!\.{1,2}$)[^/\\:\p{Cc}]{1,255}$/u;

interface Download {
  readonly kind: 'zip' | 'raw';
  readonly digest: string;
}

/** Waits before the second and third try, in milliseconds. */
const PAUSES = [1000, 4000];

/** What a further try may mend. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

async function fetchWithRetries(
  source: DownloadSource,
  artifact: ArtifactInfo,
  archive: string,
  maximumBytes: number,
): Promise<Download> {
  for (const pause of PAUSES) {
    try {
      return await fetchOnce(source, artifact, archive, maximumBytes);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      await source.clock.sleep(pause);
    }
  }
  try {
    return await fetchOnce(source, artifact, archive, maximumBytes);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new UserError(
      'github.unavailable',
      `The artifact ${artifact.name} could not be downloaded: ${error.message}`,
      {
        hint: 'Several tries failed. See https://www.githubstatus.com, then run the job again.',
      },
    );
  }
}

async function fetchOnce(
  { client, name, fetch }: DownloadSource,
  artifact: ArtifactInfo,
  archive: string,
  maximumBytes: number,
): Promise<Download> {
  // Asked anew for each try: the address it gives is good for a minute only. It holds a signature, so it is never shown.
  const location = await asking(
    { to: `download the artifact ${artifact.name}`, permission: 'actions: read' },
    async () => {
      const { headers } = await client.request(
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        {
          ...name,
          artifact_id: artifact.id,
          archive_format: 'zip',
          request: { redirect: 'manual' },
        },
      );
      return headers.location;
    },
  );
  if (location === undefined) throw new Interrupted('GitHub gave no address for it');
  const response = await fetch(location).catch((error: unknown) => {
    throw new Interrupted(reasonOf(error));
  });
  if (response.status === 404 || response.status === 410) throw expired(artifact.name);
  if (!response.ok || response.body === null) throw new Interrupted(`the storage answered ${response.status}`);
  const hash = createHash('sha256');
  let size = 0;
  const bounded = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maximumBytes) throw tooLarge(`The artifact ${artifact.name}`, maximumBytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(response.body), bounded, createWriteStream(archive));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Interrupted(reasonOf(error));
  }
  return { kind: isZip(response, location) ? 'zip' : 'raw', digest: `sha256:${hash.digest('hex')}` };
}

const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];

/** The same rule as in the toolkit's client: the type, or else the name, of what is stored. */
function isZip(response: Response, location: string): boolean {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';', 1);
  return ZIP_TYPES.includes(type.trim().toLowerCase()) || new URL(location).pathname.toLowerCase().endsWith('.zip');
}

function expired(name: string): UserError {
  return new UserError('artifact.expired', `The artifact ${name} has expired or was deleted.`, {
    hint: 'Push a commit or run the workflow again, so that it is made anew.',
  });
}

function differs(artifact: ArtifactInfo, digest: string): UserError {
  return new UserError(
    'artifact.digest-mismatch',
    `The artifact ${artifact.name} arrived with the digest ${digest}, but GitHub keeps it as ${artifact.digest}.`,
    { hint: 'Run the job again. When it happens again, the stored artifact is damaged: run the workflow anew.' },
  );
}
