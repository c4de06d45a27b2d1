import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import type { ArtifactInfo, Artifacts, Files } from '../ports.ts';
import { MAXIMUM_RECORD_BYTES } from './read-record.ts';

/** Record artifacts carry small files, at most 256 MiB of predictions beside a record and its metrics. */
export const MAXIMUM_ARTIFACT_BYTES = 301_989_888;

export interface DownloadPorts {
  readonly artifacts: Pick<Artifacts, 'download'>;
  readonly files: Files;
}

/**
 * One file of an artifact. The download is removed again.
 * Throws `UserError('record.missing')` when the artifact does not hold the file, and what the ports throw.
 */
export async function downloadRecord(ports: DownloadPorts, artifact: ArtifactInfo, file: string): Promise<Uint8Array> {
  const folder = await ports.files.temporaryFolder('trainyard-record-');
  try {
    return await readIn(ports.files, await unpacked(ports, artifact, folder), artifact.name, file);
  } finally {
    await ports.files.remove(folder);
  }
}

/**
 * One file of an artifact, and the folder below `root` where the whole artifact stays; it is downloaded once. Without a root nothing stays.
 * Throws as `downloadRecord`.
 */
export async function downloadInto(
  ports: DownloadPorts,
  artifact: ArtifactInfo,
  file: string,
  root: string | undefined,
): Promise<{ readonly content: Uint8Array; readonly folder: string | undefined }> {
  if (root === undefined) return { content: await downloadRecord(ports, artifact, file), folder: undefined };
  const folder = await unpacked(ports, artifact, root);
  return { folder, content: await readIn(ports.files, folder, artifact.name, file) };
}

/**
 * A record that stands in a folder, such as an unpacked artifact. Listing the files refuses symbolic links, which could lead to files
 * of this machine.
 * @param whose names the source in errors
 */
async function readIn(files: Files, folder: string, whose: string, file: string): Promise<Uint8Array> {
  const found = (await files.walk(folder)).some(({ path }) => path === file);
  const content = found ? await files.read(posix.join(folder, file), MAXIMUM_RECORD_BYTES) : undefined;
  if (content !== undefined) return content;
  throw new UserError('record.missing', `The artifact ${whose} holds no ${file}.`);
}

async function unpacked({ artifacts, files }: DownloadPorts, artifact: ArtifactInfo, root: string): Promise<string> {
  const folder = posix.join(root, String(artifact.id));
  if ((await files.stat(folder)) !== undefined) return folder;
  try {
    await artifacts.download(artifact, folder, MAXIMUM_ARTIFACT_BYTES);
    return folder;
  } catch (error) {
    // Half an artifact must not be taken for a whole one later.
    await files.remove(folder);
    throw error;
  }
}
