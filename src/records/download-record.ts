import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import type { ArtifactInfo, Artifacts, Files } from '../ports.ts';
import { MAXIMUM_RECORD_BYTES } from './read-record.ts';

/** Record artifacts carry small files, at most predictions beside the record. */
const MAXIMUM_ARTIFACT_BYTES = 268_435_456;

/**
 * One file of an artifact. The download is removed again.
 * Throws `UserError('record.missing')` when the artifact does not hold the file, and what the ports throw.
 */
export async function downloadRecord(
  { artifacts, files }: { readonly artifacts: Artifacts; readonly files: Files },
  artifact: ArtifactInfo,
  file: string,
): Promise<Uint8Array> {
  const folder = await files.temporaryFolder('trainyard-record-');
  try {
    const target = posix.join(folder, 'artifact');
    await artifacts.download(artifact, target, MAXIMUM_ARTIFACT_BYTES);
    // Listing the files refuses symbolic links, which could lead to files of this machine.
    const found = (await files.walk(target)).some(({ path }) => path === file);
    const content = found ? await files.read(posix.join(target, file), MAXIMUM_RECORD_BYTES) : undefined;
    if (content === undefined) {
      throw new UserError('record.missing', `The artifact ${artifact.name} holds no ${file}.`);
    }
    return content;
  } finally {
    await files.remove(folder);
  }
}
